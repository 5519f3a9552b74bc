"""The real program on disks that are full, closed, slow, pulled out or strange: the talk goes on, and comes back whole.

Disks are made and mounted for these tests, which only root may; what a thousand failing calls do is in
`proofs/outside.py`.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from gesprekshulp.conversation import screens as show
from gesprekshulp.storage.reading import read
from tests.window.display import LONGEST, Display, until
from tests.window.program import Program, program_at

SIZE = "256k"
PRESSES = 4
MOST_PAUSES = 40  # a block of 4 KiB holds fewer
SECOND = 1.0
ODD = 'Zoë\'s \u202e map\n100% {adult} \\ "$(x)" <b>&amp; ☕'  # a line end, a turned text
STRACE = ("strace", "-f", "-qq", "-o", os.devnull)
SLOW = (*STRACE, "-e", "trace=fsync,fdatasync", "-e", "inject=fsync,fdatasync:delay_enter=1000000")
NO_LOCKS = (*STRACE, "-e", "trace=flock", "-e", "inject=flock:error=ENOLCK")

Trouble = Callable[[Path], AbstractContextManager[None]]
traced = pytest.mark.skipif(not shutil.which("strace"), reason="strace makes a disk slow or strange")


def run(*words: str) -> None:
    """Run a command of the system, which has to work."""
    subprocess.run(words, check=True, capture_output=True)


@pytest.fixture
def stick(program: Program) -> Generator[Path]:
    """Lay a small disk of its own over the folder of the program; under it is one that takes nothing."""
    folder = program.places.folder
    folder.mkdir(parents=True)
    try:
        try:
            for options in ("size=4k,ro,mode=0700", f"size={SIZE},mode=0700"):
                run("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder))
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("only root may mount a disk, and not everywhere")
        yield folder
    finally:
        places = [line.split()[1] for line in Path("/proc/self/mounts").read_text().splitlines()]
        for place in reversed([each for each in places if each.startswith(str(program.home))]):
            run("umount", "-l", place)


def talking(program: Program) -> None:
    """Begin a talk, and go on until cards can be laid."""
    program.welcome()
    program.begin()
    program.settle_reach()
    program.walk_to(show.RestScreen)


def goes_on(program: Program) -> None:
    """Lay cards, choose one, pause, go on: each press is seen on the screen, whatever the disk does."""
    page = program.display.still_page()
    for key in ("Return", "1", "p", "Return"):
        program.display.press(key)
        page = program.display.still_page(other_than=page)


def until_nothing_is_kept(program: Program) -> None:
    """Pause and go on until the disk takes no more: a full one still has the end of the last block of a file."""
    page = program.display.still_page()
    for _ in range(MOST_PAUSES):
        kept = program.facts()
        for key in ("p", "Return"):
            program.display.press(key)
            page = program.display.still_page(other_than=page)
        if program.facts() == kept:
            return
    raise AssertionError("the disk takes everything")


def whole(program: Program, before: int, at_least: int) -> None:
    """Make one more fact, after which the journal holds what came before and since."""
    program.press("p")
    reading = read(program.places.journal.read_bytes())
    assert reading is not None
    assert not reading.damaged
    assert len(reading.entries) >= before + at_least


@contextmanager
def full(stick: Path) -> Generator[None]:
    """Let nothing more fit on the disk."""
    ballast = stick / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                continue
        except OSError:
            yield
    ballast.unlink()


@contextmanager
def pulled(stick: Path) -> Generator[None]:
    """Pull the disk out, and put it back."""
    pocket = stick.with_name("pocket")
    pocket.mkdir()
    run("mount", "--bind", str(stick), str(pocket))
    run("umount", "-l", str(stick))
    yield
    run("mount", "--bind", str(pocket), str(stick))
    run("umount", "-l", str(pocket))


@contextmanager
def closed(stick: Path) -> Generator[None]:
    """Let the disk be one that is only read: pulled out, and put back so, for a file on it is open."""
    with pulled(stick):
        run("mount", "--bind", str(stick.with_name("pocket")), str(stick))
        run("mount", "-o", "remount,bind,ro", str(stick))
        yield
        run("umount", "-l", str(stick))


@pytest.mark.parametrize("trouble", [full, closed, pulled])
def test_a_talk_goes_on_without_its_disk_and_is_whole_when_that_is_back(
    program: Program, stick: Path, trouble: Trouble
) -> None:
    talking(program)
    before = len(program.facts())
    with trouble(stick):
        until_nothing_is_kept(program)
        kept = program.facts()
        goes_on(program)
        assert program.facts() == kept  # or there was no trouble
        assert program.process.poll() is None
    whole(program, before, PRESSES)
    facts = program.facts()
    program.kill()
    program.start()
    until(lambda: len(program.facts()) > len(facts), "the talk that goes on")
    assert program.facts()[: len(facts)] == facts


def test_where_nothing_can_be_written_a_talk_is_held_all_the_same(program: Program, stick: Path) -> None:
    run("mount", "-o", "remount,ro", str(stick))
    display = program.display
    program.start()
    until(lambda: display.owner() == program.process.pid, "a window")
    page = display.still_page()
    for _ in range(4):  # three pages of the welcome, and the start
        display.press("Return")
        page = display.still_page(other_than=page)
    assert program.process.poll() is None
    assert list(stick.iterdir()) == []


@traced
def test_a_disk_that_takes_a_second_for_each_fact_keeps_every_press_in_order(program: Program) -> None:
    talking(program)
    program.kill()
    before = program.facts()
    program.start(before=SLOW)
    until(lambda: len(program.facts()) > len(before), "the talk that goes on")
    began = time.monotonic()
    program.display.press("Return", "1", "p", "Return")  # faster than the disk
    until(lambda: len(program.facts()) >= len(before) + 1 + PRESSES, "every press", 3 * LONGEST)
    assert time.monotonic() - began > PRESSES * SECOND  # or strace slowed nothing down
    assert program.process.poll() is None


@traced
def test_a_disk_that_knows_no_locks_keeps_a_talk(program: Program) -> None:
    program.start(before=NO_LOCKS)
    program.press_until("Return", program.places.settings)
    program.begin()
    program.settle_reach()
    program.walk_to(show.RestScreen)
    facts = program.facts()
    program.kill()
    program.start(before=NO_LOCKS)
    until(lambda: len(program.facts()) > len(facts), "the talk that goes on")


def test_a_folder_with_the_oddest_name_keeps_a_talk_and_lets_it_go(display: Display, tmp_path: Path) -> None:
    with program_at(display, tmp_path / ODD) as program:
        talking(program)
        facts = program.facts()
        program.kill()
        program.start()
        until(lambda: len(program.facts()) > len(facts), "the talk that goes on")
        program.walk_to(show.AftercareDoneScreen)
        program.end()
        assert program.close() == 0
        assert sorted(path.name for path in program.places.folder.iterdir()) == ["settings.json"]
