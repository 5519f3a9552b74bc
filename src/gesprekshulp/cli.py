"""The command line: opens the window; thin on purpose."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from gesprekshulp import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, do what it asks, and give the exit code."""
    parser = argparse.ArgumentParser(prog="gesprekshulp", description="Een rustig venster voor een gesprek.")
    parser.add_argument("--version", action="version", version=f"gesprekshulp {__version__}")
    parser.add_argument("--data", type=Path, metavar="MAP", help="bewaar instellingen in deze map")
    parser.add_argument("--content", type=Path, metavar="MAP", help="lees kaarten en teksten uit deze map")
    given = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    return _open_window(given.data, given.content)


def _open_window(data: Path | None, content: Path | None) -> int:
    """Open the window; Qt is imported here, so that `--version` answers at once."""
    from gesprekshulp.app.starting import run
    from gesprekshulp.library.shipped import resources
    from gesprekshulp.storage.places import Places

    return run(sys.argv[:1], Places.usual(data), content or resources())
