"""The command line, as a person uses it."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from gesprekshulp import __version__, cli
from gesprekshulp.app import starting
from gesprekshulp.library.shipped import resources
from gesprekshulp.storage.places import Places

WITHOUT_QT = """
import sys
from gesprekshulp.cli import main
try:
    main(["--version"])
finally:
    print(*sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6", "pydantic"))))
"""


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python on this project."""
    given = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, env=given, check=False)


def test_the_version_needs_no_qt() -> None:
    done = python("-c", WITHOUT_QT)
    assert done.stdout.split("\n")[:2] == [f"gesprekshulp {__version__}", ""]
    assert done.returncode == 0


def test_the_package_can_be_run() -> None:
    done = python("-m", "gesprekshulp", "--version")
    assert done.stdout == f"gesprekshulp {__version__}\n"


def test_what_it_does_not_know_ends_in_a_sentence() -> None:
    done = python("-m", "gesprekshulp", "--loud")
    assert done.returncode == 2
    assert "--loud" in done.stderr


@pytest.mark.parametrize("folders", [True, False])
def test_the_window_opens_on_the_folders_that_were_given(
    folders: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = list[tuple[Places, Path]]()

    def run(_arguments: Sequence[str], places: Places, content: Path) -> int:
        opened.append((places, content))
        return 3

    monkeypatch.setattr(starting, "run", run)
    given = ["--data", str(tmp_path / "data"), "--content", str(tmp_path / "texts")] if folders else []
    assert cli.main(given) == 3
    wanted = (Places(tmp_path / "data"), tmp_path / "texts") if folders else (Places.usual(), resources())
    assert opened == [wanted]
