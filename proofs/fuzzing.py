"""Lets a fuzzer that watches the code look for bytes that break a reader; it needs `atheris`, and nothing else does.

`python proofs/fuzzing.py toml|journal|facts [--seconds N]`, after `pip install atheris` (Linux or macOS). It begins
with real files, ends at the first error or the first input that takes more than five seconds, and prints that.
"""

import argparse
import importlib
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "src")]

ROOMS = ["gesprekshulp", "tomllib", "json"]
NOW = 1_800_000_000.0
SEEDS = 40
LONGEST = 8192  # bytes of one input
SLOW = 5  # seconds


def reader_of_texts(folder: Path) -> Callable[[bytes], None]:
    """Give what reads bytes as any file of texts."""
    from gesprekshulp.library.lint.files import read_file

    def read(content: bytes) -> None:
        """Read one file."""
        (folder / "it.toml").write_bytes(content)
        read_file(folder, "it.toml")

    return read


def reader_of_journals(*, sealing: bool) -> Callable[[bytes], None]:
    """Give what reads bytes as a journal; with `sealing` each line is sealed first, so that it is always looked at."""
    from gesprekshulp.conversation.session import fold
    from gesprekshulp.storage.flaw import Unfit
    from gesprekshulp.storage.reading import read as read_journal
    from proofs.facts import sealed

    def read(content: bytes) -> None:
        """Read one journal, and go on with it."""
        try:
            found = read_journal(sealed(content.split(b"\n")) if sealing else content)
        except Unfit:
            return
        if found is not None:
            fold(found.entries)

    return read


def seeds(kind: str) -> list[bytes]:
    """Give real files to begin with."""
    from random import Random

    from gesprekshulp.conversation.model import Mode
    from gesprekshulp.library.shipped import resources
    from gesprekshulp.storage.chain import START
    from proofs.facts import journal

    if kind == "toml":
        return [path.read_bytes()[:LONGEST] for path in sorted(resources().rglob("*.toml"))]
    whole = [journal(mode, NOW, Random(number)) for number in range(SEEDS) for mode in Mode]
    if kind == "journal":
        return whole
    return [b"\n".join(line[START:] for line in content.split(b"\n")) for content in whole]


def main() -> None:
    """Read the command line, and fuzz."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=("toml", "journal", "facts"))
    parser.add_argument("--seconds", type=int, default=120)
    given = parser.parse_args()
    atheris: Any = importlib.import_module("atheris")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with atheris.instrument_imports(include=ROOMS):
            read = (
                reader_of_texts(folder) if given.kind == "toml" else reader_of_journals(sealing=given.kind == "facts")
            )
        for number, content in enumerate(seeds(given.kind)):
            path = folder / "corpus" / str(number)
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
        limits = [
            f"-max_total_time={given.seconds}",
            f"-max_len={LONGEST}",
            f"-timeout={SLOW}",
            f"-artifact_prefix={name}/",
        ]
        atheris.Setup([sys.argv[0], str(folder / "corpus"), *limits], read)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
