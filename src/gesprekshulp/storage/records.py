"""Role-plays that were kept: one journal each, named after a date and a scenario, and nobody."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gesprekshulp.conversation.model import Mode
from gesprekshulp.storage.disk import DISK, Disk
from gesprekshulp.storage.flaw import Flaw, Unfit
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.reading import Reading, read

LARGEST = 1 << 20  # bytes; a role-play of three hours takes a tenth of it
STAMP = "%Y-%m-%d_%H%M"
NAME = re.compile(r"(\d{4}-\d{2}-\d{2}_\d{4})_([a-z][a-z0-9_]*?)(?:-(\d+))?\.journal")


@dataclass(frozen=True, slots=True)
class Record:
    """A role-play that was kept: where, when it began by the clock on the wall, and the id of its scenario."""

    path: Path
    began: datetime
    scenario: str


def records(places: Places) -> tuple[Record, ...]:
    """Give the role-plays kept here, the newest first; none where the folder can't be read."""
    try:
        paths = sorted(places.practice.folder.iterdir(), reverse=True)
    except OSError:
        return ()
    found = [record for path in paths if (record := _named(path))]
    return tuple(sorted(found, key=lambda record: record.began, reverse=True))


def keep(places: Places, began: datetime, scenario: str, disk: Disk = DISK) -> Record:
    """Keep the role-play that was just played, beside those of before. Raises OSError when the disk won't."""
    practice = places.practice
    path = next(each for each in _free_names(practice.folder, began, scenario) if not each.exists())
    disk.move(practice.journal, path)
    disk.sync_folder(practice.folder)
    return Record(path, began, scenario)


class RealTalk(Exception):  # noqa: N818 -- it says what is the case
    """This is a real talk, which nobody looks back on."""


def open_record(path: Path) -> Reading:
    """Read a role-play, kept here or on another laptop.

    Raises RealTalk, OSError, and Unfit when it is no talk at all, or was made by a newer app.
    """
    if not path.is_file():  # a pipe would never end
        raise Unfit(Flaw.UNREADABLE, "", "no ordinary file")
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    reading = read(content) if len(content) <= LARGEST else None
    if reading is None:
        raise Unfit(Flaw.WRONG, "", "no talk, or a very long one")
    if reading.header.mode is Mode.REAL:
        raise RealTalk
    return reading


def delete(record: Record, disk: Disk = DISK) -> None:
    """Remove a role-play that was kept. Raises OSError when it is still there."""
    disk.remove(record.path)
    disk.sync_folder(record.path.parent)


def _named(path: Path) -> Record | None:
    """Give the record that a file is by its name, or nothing."""
    match = NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        began = datetime.strptime(match[1], STAMP).astimezone()
    except ValueError:
        return None
    return Record(path, began, match[2])


def _free_names(folder: Path, began: datetime, scenario: str) -> Iterator[Path]:
    """Give names for a file, one after another."""
    name = f"{began.strftime(STAMP)}_{scenario}"
    yield folder / f"{name}.journal"
    number = 2
    while True:
        yield folder / f"{name}-{number}.journal"
        number += 1
