"""The real program on the real screen: started as a person starts it, steered by keys, read by what it leaves."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import gesprekshulp
from gesprekshulp.conversation.events import Entry, GapNoticed, NobodyNamed
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.conversation.presenting import present
from gesprekshulp.conversation.rules import Circumstances
from gesprekshulp.conversation.screens import Screen, View, Words
from gesprekshulp.conversation.session import fold
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.reading import read
from tests.window.display import CLOSE_KEY, LONGEST, Display, until
from tests.window.keys import onward

SOURCE = Path(gesprekshulp.__file__).parents[1]
MOST_TABS = 12
LONGEST_WALK = 60
AGAIN = 1.0  # seconds after which a key is pressed once more: the window may not have been ready


@dataclass
class Program:
    """One person's home on one screen, and the program that was started in it last.

    `bus` is the address of the bus on which it can be heard (empty: none).
    """

    display: Display
    home: Path
    bus: str = ""
    started: list["subprocess.Popen[bytes]"] = field(default_factory=list["subprocess.Popen[bytes]"])

    @property
    def process(self) -> "subprocess.Popen[bytes]":
        """Give the process that was started last."""
        return self.started[-1]

    @property
    def places(self) -> Places:
        """Give where the program keeps its things: in the usual folder of this home."""
        return Places.usual(self.home / ".local" / "share" / "gesprekshulp")

    @property
    def log(self) -> Path:
        """Give the file with what it says on the error stream, beside the home."""
        return self.home.with_name("log")

    def env(self) -> dict[str, str]:
        """Give the variables of a person who set none."""
        own = {"HOME": str(self.home), "PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "xcb"}
        heard = {"DBUS_SESSION_BUS_ADDRESS": self.bus} if self.bus else {}
        return {**self.display.env(), **own, **heard}

    def start(self, before: Sequence[str] = ()) -> "subprocess.Popen[bytes]":
        """Start it, without waiting for its window; `before` are words to put before the command."""
        command = [*before, sys.executable, "-m", "gesprekshulp"]
        with self.log.open("ab") as log:
            started = subprocess.Popen(command, env=self.env(), cwd=self.home, stderr=log, start_new_session=True)
            self.started.append(started)
        return self.process

    def kill(self) -> None:
        """Take away the power."""
        _end(self.process)

    def close(self) -> int:
        """Close the window with the keyboard, and give the exit code."""
        self.display.press(CLOSE_KEY)
        return self.process.wait(LONGEST)

    def facts(self) -> tuple[Entry, ...]:
        """Give what is in the journal at this moment."""
        try:
            reading = read(self.places.journal.read_bytes())
        except FileNotFoundError:
            return ()
        return reading.entries if reading else ()

    def view(self) -> View:
        """Give what the facts in the journal ask the window to show."""
        return present(fold(self.facts()), Words(), around())

    def welcome(self) -> None:
        """Start for the first time, and read what there is to read."""
        self.start()
        self.press_until("Return", self.places.settings)

    def begin(self) -> None:
        """Begin a talk from the start page."""
        self.press_until("Return", self.places.journal)
        until(self.facts, "a talk that began")

    def press_until(self, key: str, path: Path) -> None:
        """Press a key until there is a file at `path`; too often does nothing on the pages this is for."""
        end = time.monotonic() + LONGEST
        while not path.exists():
            assert time.monotonic() < end, f"{key} never made {path.name}"
            self.display.press(key)
            try:
                until(path.exists, path.name, AGAIN)
            except AssertionError:
                continue

    def press(self, *keys: str) -> Entry:
        """Press keys that make a fact, and give the last fact; a wiped journal counts as well."""
        before = self.facts()
        self.display.press(*keys)
        after = until(lambda: self._changed(before), f"a fact after {keys} on {self.view().screen}")
        return after[-1]

    def settle_reach(self) -> None:
        """Say that nobody is in reach today: go from button to button and press, until it was that one."""
        for _ in range(MOST_TABS):
            if isinstance(self.press("Tab", "space").event, NobodyNamed):
                self.display.press("Escape", "Escape")  # from the button back to the heading
                return
        raise AssertionError("no button for nobody")

    def walk_to(self, kind: type[Screen]) -> None:
        """Go the plain way to the next page of this kind."""
        for _ in range(LONGEST_WALK):
            screen = self.view().screen
            if isinstance(screen, kind):
                return
            self.press(*onward(screen))
        raise AssertionError(f"the plain way never came to {kind.__name__}")

    def end(self) -> None:
        """End the talk from its last page, in two steps."""
        self.display.press("Return", "j")
        until(lambda: not self.places.journal.exists(), "a wiped journal")

    def quiet_page(self) -> bytes:
        """Give the page as it looks when somebody just came to it: hidden and brought back, which is no fact."""
        page = self.display.still_page()
        self.display.press("Escape")
        hidden = self.display.still_page(other_than=page)
        self.display.press("Escape")
        return self.display.still_page(other_than=hidden)

    def resumed_on(self, page: bytes) -> float:
        """Start again, and give the seconds it takes until this very page is on the screen."""
        until(lambda: self.display.page() != page, "a screen without the dead window")
        began = time.monotonic()
        self.start()
        until(lambda: self.display.page() == page, "the same page, pixel for pixel")
        seconds = time.monotonic() - began
        until(lambda: isinstance(self.facts()[-1].event, GapNoticed), "a noticed gap")
        return seconds

    def _changed(self, before: tuple[Entry, ...]) -> tuple[Entry, ...] | None:
        """Give the facts when they are others than before."""
        now = self.facts()
        return now if now != before else None


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Kill a process with all that it started: a program that strace watches would outlive it."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@cache
def around() -> Circumstances:
    """Give the texts that ship, and an organisation that set nothing."""
    library = read_library(resources()).library
    assert library is not None
    return Circumstances(library, Organisation(), datetime.now(tz=UTC).astimezone().date())


@contextmanager
def program_at(display: Display, home: Path, bus: str = "") -> Generator[Program]:
    """Give a program that can be started, and end every start of it whatever happens."""
    home.mkdir()
    program = Program(display, home, bus)
    try:
        yield program
    finally:
        for process in program.started:
            _end(process)
        if program.log.exists():
            sys.stderr.write(program.log.read_text())
