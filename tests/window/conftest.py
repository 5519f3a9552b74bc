"""What the tests with a real window share: one screen for all, and an empty home for each."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.window.display import Display, own_display
from tests.window.hearing import Reader, reader_on
from tests.window.program import Program, program_at


def only_on_linux() -> None:
    """Leave the test out where it can't run."""
    if not sys.platform.startswith("linux"):
        pytest.skip("a screen of our own needs X11, which only Linux has")


@pytest.fixture(scope="session")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    only_on_linux()
    with own_display(tmp_path_factory.mktemp("screen")) as own:
        yield own


@pytest.fixture
def program(display: Display, tmp_path: Path) -> Iterator[Program]:
    with program_at(display, tmp_path / "home") as started:
        yield started


@pytest.fixture
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """Give a screen reader on a screen for it alone: it leaves marks there that slow down every other window."""
    only_on_linux()
    with (
        own_display(tmp_path_factory.mktemp("screen")) as own,
        reader_on(own, tmp_path_factory.mktemp("reader")) as ears,
    ):
        yield ears


@pytest.fixture
def heard_program(reader: Reader, tmp_path: Path) -> Iterator[Program]:
    """Give a program that this reader hears."""
    with program_at(reader.display, tmp_path / "home", reader.bus) as started:
        yield started
