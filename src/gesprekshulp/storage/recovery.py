"""Finds out at start whether a talk broke off, and saves of it what can be trusted."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from gesprekshulp.conversation.events import ConversationEnded, Entry
from gesprekshulp.conversation.model import Mode
from gesprekshulp.storage.codec import Header
from gesprekshulp.storage.disk import DISK, Disk, write_all
from gesprekshulp.storage.flaw import Flaw, Unfit
from gesprekshulp.storage.journal import Journal, JournalUnavailable, wipe
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.reading import Reading, read

DAY = 24 * 60 * 60.0
LARGEST = 1 << 25  # bytes; a talk of ten hours with a fact each second takes a tenth of it


@dataclass(frozen=True, slots=True)
class Nothing:
    """No talk broke off."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """A talk broke off; it can go on from its facts (at least one), and `journal` takes the next ones."""

    entries: tuple[Entry, ...]
    header: Header
    journal: Journal


@dataclass(frozen=True, slots=True)
class Damaged:
    """A journal was damaged: what came before the damage is rescued, None when that was nothing.

    `aside` is where the damaged file is kept, None when the disk wouldn't.
    """

    rescued: Recovered | None
    aside: Path | None


@dataclass(frozen=True, slots=True)
class Newer:
    """A newer version of the app wrote this journal; it is kept at `aside`, None when the disk wouldn't."""

    aside: Path | None


@dataclass(frozen=True, slots=True)
class Expired:
    """A talk broke off more than a day ago: it is wiped unseen; `wiped` is False when the disk wouldn't."""

    wiped: bool


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The disk doesn't let the journal be read."""

    error: OSError


Recovery = Nothing | Recovered | Damaged | Newer | Expired | Unreadable


def recover(places: Places, now_wall: float, disk: Disk = DISK, mode: Mode = Mode.REAL) -> Recovery:
    """Give what became of the last talk of this mode; `now_wall` in seconds since 1970. Raises nothing.

    A torn last line is cut off without a word, and a journal of the other mode is moved aside as a damaged one. Call it
    once, holding the lock, before a new journal.
    """
    _drop_old_copy(places, now_wall, disk)
    try:
        content = disk.read(places.journal, LARGEST + 1)
    except FileNotFoundError:
        return Nothing()
    except OSError as error:
        return Unreadable(error)
    try:
        reading = _of_mode(_read(content), mode)
    except Unfit as unfit:
        aside = _moved_aside(places, disk)
        return Newer(aside) if unfit.flaw is Flaw.NEWER else Damaged(None, aside)
    return _judged(reading, content, places, now_wall, disk)


def _read(content: bytes) -> Reading | None:
    """Give what the bytes of a journal say, None when that is nothing; raises Unfit, also for more than any talk is."""
    if len(content) > LARGEST:
        raise Unfit(Flaw.WRONG, "", f"more than {LARGEST} bytes")
    return read(content)


def _of_mode(reading: Reading | None, mode: Mode) -> Reading | None:
    """Give what was read when it is of this mode; raises Unfit."""
    if reading is not None and reading.header.mode is not mode:
        raise Unfit(Flaw.WRONG, "mode", f"a journal of {reading.header.mode} where one of {mode} belongs")
    return reading


def _judged(reading: Reading | None, content: bytes, places: Places, now_wall: float, disk: Disk) -> Recovery:
    """Decide what becomes of a talk that could be read."""
    if reading is None or _over(reading):
        wipe(places, disk)
        return Nothing()
    if abs(now_wall - reading.entries[-1].at.wall) > DAY:
        return Expired(wipe(places, disk))
    journal = Journal(places, reading.header, reading.kept, disk)
    talk = Recovered(reading.entries, reading.header, journal)
    if not reading.damaged:
        return talk
    aside = _copied_aside(content, places, disk)
    with suppress(JournalUnavailable):  # the next fact tries again, and is told
        journal.settle()
    return Damaged(talk, aside)


def _over(reading: Reading) -> bool:
    """Say whether a real talk had ended, so that only the wiping was still to come."""
    return reading.header.mode is Mode.REAL and isinstance(reading.entries[-1].event, ConversationEnded)


def _drop_old_copy(places: Places, now_wall: float, disk: Disk) -> None:
    """Remove a damaged copy that is older than a day, by the time it was written."""
    with suppress(OSError):
        if abs(now_wall - places.damaged.lstat().st_mtime) > DAY:
            disk.remove(places.damaged)


def _moved_aside(places: Places, disk: Disk) -> Path | None:
    """Move a journal aside of which nothing can be saved."""
    try:
        disk.move(places.journal, places.damaged)
    except OSError:
        return None
    return places.damaged


def _copied_aside(content: bytes, places: Places, disk: Disk) -> Path | None:
    """Copy a journal aside before its end is cut off: a crash in between then loses nothing."""
    try:
        with disk.open(places.damaged) as file:
            disk.cut(file, 0)
            write_all(disk, file, content)
    except OSError:
        return None
    return places.damaged
