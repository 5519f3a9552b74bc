"""Holds talks while the disk fails or the clock is set, and looks what the pair would notice of it.

    PYTHONPATH=src:. .venv/bin/python proofs/outside.py           # every call of a talk to the disk fails, in turn
    PYTHONPATH=src:. .venv/bin/python proofs/outside.py --most 20 # twenty of them, spread over the talk

The real window, drawn in memory, with the real texts and a real folder. First it counts what one talk asks of the disk.
Then for each of those calls it holds that talk again three times: this call fails; this one and all that come after;
this one and the next ten (a stick that is put back). The reason is any that a disk gives; a write that fails has
written its first half. After each press: no page is skipped, what is on disk can be read and is the talk so far, and
the quiet line says so exactly when something of it is missing there. After the talk: the start page, and either
nothing of the talk on disk, or the sentence that something is.

In as many talks more the clock on the wall jumps hours or days to and fro between two presses, or the laptop sleeps.

It prints how many talks there were, and each that went wrong. It ends with 1 when there is one.
"""

import argparse
import errno
import logging
import os
import platform
import sys
import tempfile
import time
from collections.abc import Container, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from gesprekshulp.conversation.events import Entry, Moment
from gesprekshulp.storage.disk import DISK, Disk
from gesprekshulp.storage.flaw import Unfit
from gesprekshulp.storage.reading import read
from gesprekshulp.ui import theme
from gesprekshulp.ui.sentences import Sentences
from gesprekshulp.ui.store import Notice
from gesprekshulp.ui.talk import Talk
from proofs.table import Clock, Table
from tests.storage.fakes import FailingDisk

REASONS = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.ENODEV, errno.EACCES, errno.ESTALE, errno.EDQUOT)
BACK_AFTER = 10  # calls until a stick is put back
FOR_EVER = 10**9
NOT_KEPT = "Gaat de laptop nu uit"
HOUR, DAY = 3600.0, 86400.0
JUMPS = (0.0, 0.0, 0.0, -HOUR, HOUR, -3 * DAY, 3 * DAY, 6 * HOUR, -400 * DAY, 7000 * DAY)  # what the clock is off
STEP = 20.0  # seconds between two looks at the clock


@dataclass
class Weather:
    """The disk of the program: from which of its calls on it fails, and whether it did since the last look."""

    seen: int = 0

    def turn(self, failing: Container[int], reason: int = errno.ENOSPC) -> None:
        """Let these calls fail from now on, counted from here."""
        DISK.__class__ = FailingDisk
        DISK.__dict__.update(failing=failing, reason=reason, calls=0)
        self.seen = 0

    def failed(self) -> bool:
        """Say whether a call failed since this was asked last."""
        now: int = DISK.__dict__["calls"]
        before, self.seen = self.seen, now
        return any(call in DISK.__dict__["failing"] for call in range(before, now))


class MadClock(Clock):
    """A clock that is set wrong, or sleeps, when chance wants that; `gone` are the seconds by one that isn't."""

    dice: Random | None = None

    def moment(self) -> Moment:
        """Give the time."""
        now = super().moment()
        return replace(now, wall=now.wall + self.dice.choice(JUMPS)) if self.dice is not None else now


class Watch:
    """Looks after each press, and remembers what is wrong."""

    def __init__(self, table: Table, weather: Weather, clock: MadClock, wrong: list[str]) -> None:
        """Take the pair, the disk and the clock of the program, and where to remember what is wrong."""
        self.table, self.weather, self.clock, self.wrong = table, weather, clock, wrong
        self._told = False
        table.look = self.look

    def look(self) -> None:
        """Compare what is on disk, in memory and on the screen."""
        if not isinstance(page := self.table.hands.page, Talk):
            return
        store, failed = page.store, self.weather.failed()
        there = self._on_disk()
        told = store.notice is Notice.NOT_KEPT
        if store.entries[: len(there)] != there:
            self.wrong.append("what is on disk is not this talk")
        if len(there) < len(store.entries) and not told:
            self.wrong.append("a fact is not on disk, and nothing says so")
        if told and not failed and not self._told:
            self.wrong.append("it says that something is not kept, and no call failed")
        self._told = told
        if told is not self.table.hands.says(NOT_KEPT):
            self.wrong.append("the quiet line says something else")
        if not 0 <= store.talked() <= self.clock.gone:
            self.wrong.append(f"{store.talked():.0f} seconds of talk of at most {self.clock.gone:.0f}")

    def ended(self) -> None:
        """Look after a talk: nothing of it is left, or the start page says so."""
        left = [name for name in self.table.left() if name != "settings.json"]
        if left and not self.table.hands.says(Sentences().not_wiped()):
            self.wrong.append(f"{left} left, and nothing says so")
        for name in left:
            (self.table.places.folder / name).unlink()

    def _on_disk(self) -> tuple[Entry, ...]:
        """Give the facts in the journal; half a line at its end is none."""
        try:
            reading = read(self.table.places.journal.read_bytes())
        except FileNotFoundError:
            return ()
        except Unfit as unfit:
            self.wrong.append(f"the journal can't be read: {unfit.detail}")
            return ()
        if reading and reading.damaged:
            self.wrong.append("the journal is damaged")
        return reading.entries if reading else ()


class Loud(logging.Handler):
    """Remembers what the program logged as an error: that nobody expected."""

    def __init__(self, wrong: list[str]) -> None:
        """Take where to remember it."""
        super().__init__(logging.ERROR)
        self._wrong = wrong

    def emit(self, record: logging.LogRecord) -> None:
        """Remember it."""
        self._wrong.append(f"logged: {record.getMessage()} {record.exc_info}")


@contextmanager
def sat_down(folder: Path) -> Generator[Watch]:
    """Give a watch over one program, of which the disk, the clock and the dice are ours."""
    wrong: list[str] = []
    weather, clock = Weather(), MadClock(STEP)
    loud, log = Loud(wrong), logging.getLogger("gesprekshulp")

    def unexpected(kind: type[BaseException], error: BaseException, _trace: object) -> None:
        wrong.append(f"nobody expected {kind.__name__}: {error}")

    with (
        mock.patch("gesprekshulp.app.desk.moment", clock.moment),
        mock.patch("gesprekshulp.app.desk.Random", partial(Random, 1)),
        mock.patch.object(sys, "excepthook", unexpected),
        mock.patch.object(log, "propagate", new=False),  # each fact that is not kept is a warning
    ):
        log.addHandler(loud)
        weather.turn(())
        try:
            yield Watch(Table(folder), weather, clock, wrong)
        finally:
            DISK.__class__ = Disk
            log.removeHandler(loud)


def hold(watch: Watch, name: str, seed: int) -> list[str]:
    """Hold the talk of this seed, and give what was wrong in it."""
    watch.wrong.clear()
    try:
        watch.table.talk(Random(seed))
    except (AssertionError, TypeError) as error:
        watch.wrong.append(f"it went no further: {error}")
    watch.ended()
    return [f"{name}: {each}" for each in dict.fromkeys(watch.wrong)]


def ways(call: int) -> dict[str, Container[int]]:
    """Give which calls fail, by what to call that."""
    return {
        f"call {call}": {call},
        f"from call {call} on": range(call, FOR_EVER),
        f"calls {call} to {call + BACK_AFTER}": range(call, call + BACK_AFTER + 1),
    }


def bad_disks(watch: Watch, most: int, seed: int) -> Iterator[list[str]]:
    """Hold a talk for each call that may fail, or for `most` of them."""
    dice = Random(seed)
    watch.weather.turn(())
    yield hold(watch, "a disk that works", seed)
    calls = range(DISK.__dict__["calls"])
    for call in sorted(dice.sample(calls, most)) if 0 < most < len(calls) else calls:
        for name, failing in ways(call).items():
            reason = dice.choice(REASONS)
            watch.weather.turn(failing, reason)
            yield hold(watch, f"{name}, {os.strerror(reason)}", seed)
    watch.weather.turn(())


def bad_clocks(watch: Watch, number: int, seed: int) -> Iterator[list[str]]:
    """Hold so many talks while the clock jumps."""
    for talk in range(number):
        watch.clock.dice = Random(f"{seed}:{talk}")
        yield hold(watch, f"clock {talk}", seed + talk)
    watch.clock.dice = None


def report(told: Iterable[list[str]], what: str) -> int:
    """Print how many talks there were and what was wrong, and give how many times that was."""
    began, talks, wrong = time.perf_counter(), 0, 0
    for found in told:
        talks += 1
        wrong += bool(found)
        print(*found, sep="\n", end="\n" if found else "")
    print(f"{what}: {talks} talks, {wrong} to complain of, {time.perf_counter() - began:.0f} s")
    return wrong


def main() -> int:
    """Read the command, and give 1 when something was wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--most", type=int, default=0, help="so many calls instead of all")
    parser.add_argument("--clocks", type=int, default=200, help="talks with a clock that jumps")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    theme.apply(QApplication([]))
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as folder, sat_down(Path(folder) / "data") as watch:
        wrong = report(bad_disks(watch, asked.most, asked.seed), "disk")
        wrong += report(bad_clocks(watch, asked.clocks, asked.seed), "clock")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
