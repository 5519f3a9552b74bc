"""What the tests with a real window share: one screen for all, and an empty home for each."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.window.display import Display, own_display
from tests.window.program import Program, program_at


@pytest.fixture(scope="session")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    if not sys.platform.startswith("linux"):
        pytest.skip("a screen of our own needs X11, which only Linux has")
    with own_display(tmp_path_factory.mktemp("screen")) as own:
        yield own


@pytest.fixture
def program(display: Display, tmp_path: Path) -> Iterator[Program]:
    with program_at(display, tmp_path / "home") as started:
        yield started
