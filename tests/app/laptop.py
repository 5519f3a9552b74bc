"""A laptop of which the tests own the folder, the clock and the dice; all the rest is the real program."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from gesprekshulp import __version__
from gesprekshulp.app.language import Interface
from gesprekshulp.app.starting import Opening
from gesprekshulp.conversation.events import Entry, Moment
from gesprekshulp.conversation.model import Mode
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.library.shipped import resources
from gesprekshulp.storage.codec import Header
from gesprekshulp.storage.disk import Disk
from gesprekshulp.storage.journal import Journal
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.settings import Settings, save
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.window import Window
from tests.conversation.builders import ADULT, STAND_IN
from tests.storage.fakes import QuickDisk
from tests.ui.driver import AROUND, Hands, settle, show

SECOND = 1.0
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
READ = ("Enter", "Enter", "Enter")  # the three pages of the welcome
MORNING = datetime(2026, 11, 25, 10, tzinfo=UTC)


class Clock:
    """A clock that stands still until a test turns it."""

    def __init__(self) -> None:
        """Begin on a morning."""
        self.wall = MORNING.timestamp()
        self.steady = 1000.0

    def go_on(self, seconds: float) -> None:
        """Let time pass."""
        self.wall += seconds
        self.steady += seconds

    def moment(self) -> Moment:
        """Give the time."""
        return Moment(self.wall, self.steady)

    def today(self) -> date:
        """Give the date."""
        return datetime.fromtimestamp(self.wall, tz=UTC).date()


def opened(places: Places, content: Path) -> Hands:
    """Start the program with its things in these places and its texts in this folder, and sit down at its window."""
    start = StartPage()
    window = Window(start)
    Opening(window, start, places, content, Interface())
    show(window)
    settle()
    return Hands(window)


class Laptop:
    """The folder on disk, and the program started on it, as often as a test wants."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Take the folder, which is not there yet."""
        self.places = Places(folder)
        self.content = resources()
        self.clock = Clock()
        monkeypatch.setattr(Disk, "sync", QuickDisk.sync)
        monkeypatch.setattr(Disk, "sync_folder", QuickDisk.sync_folder)
        monkeypatch.setattr("gesprekshulp.app.desk.moment", self.clock.moment)
        for room in ("tryout", "rehearsal", "practice", "open_logbook"):
            monkeypatch.setattr(f"gesprekshulp.app.{room}.moment", self.clock.moment)
        for room in ("desk", "office", "lobby", "rehearsal", "own", "open_logbook"):
            monkeypatch.setattr(f"gesprekshulp.app.{room}.today", self.clock.today)
        monkeypatch.setattr("gesprekshulp.app.desk.Random", lambda: Random(1))

    def start(self) -> Hands:
        """Start the program and sit down at its window."""
        return opened(self.places, self.content)

    def set_up(self, organisation: Organisation | None = None) -> None:
        """Be a laptop that was set up earlier, with two adults or with these settings."""
        self.places.prepare()
        save(self.places.settings, Settings(organisation or Organisation(ADULT, STAND_IN), welcomed=True))

    def broke_off(self, entries: list[Entry], ago: float) -> None:
        """Be a laptop on which a talk broke off so many seconds ago, after these facts."""
        self.places.prepare()
        journal = Journal(self.places, Header(__version__, AROUND.library.digest, Mode.REAL))
        later = self.clock.wall - ago - entries[-1].at.wall
        for entry in entries:
            journal.append(Entry(Moment(entry.at.wall + later, entry.at.steady), entry.event))

    def files(self) -> dict[str, bytes]:
        """Give what is in the folder."""
        return {path.name: path.read_bytes() for path in self.places.folder.iterdir() if path.is_file()}

    def tree(self) -> dict[str, bytes]:
        """Give every file under the folder, by its path there."""
        found = (path for path in self.places.folder.rglob("*") if path.is_file())
        return {str(path.relative_to(self.places.folder)): path.read_bytes() for path in found}


def days(count: int) -> timedelta:
    """Give so many days."""
    return timedelta(days=count)
