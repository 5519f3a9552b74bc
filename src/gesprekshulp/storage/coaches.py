"""Who keeps a logbook on this laptop: a folder for each, with the name they chose and the encrypted file.

The name stands outside the encryption, for one has to choose one's own logbook before opening it. On a shared
laptop whoever uses the same account can read it, and see that this person is a coach, how large the logbook is and
when it was changed last. So the page that asks for it says: choose a name that others may see.
"""

import re
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from gesprekshulp.storage.disk import DISK, Disk, write_all
from gesprekshulp.storage.flaw import Flaw, Unfit
from gesprekshulp.storage.places import OWNER_ONLY, Places

FOLDER = re.compile(r"[0-9a-f]{16}")
PASSING = {".new", ".gone"}  # a folder that is being made, or removed
LONGEST = 40  # characters of a name


@dataclass(frozen=True, slots=True)
class Coach:
    """Somebody with a logbook; `name` is what they chose to be seen by, empty when it can't be read."""

    folder: Path
    name: str

    @property
    def logbook(self) -> Path:
        """Give the encrypted file."""
        return self.folder / "logbook"

    @property
    def fresh(self) -> Path:
        """Give the file that is written beside it, to take its place in one step."""
        return self.folder / "fresh"

    @property
    def lock(self) -> Path:
        """Give the file that is held while the logbook is open."""
        return self.folder / "lock"


def coaches(places: Places) -> tuple[Coach, ...]:
    """Give who has a logbook here, by name; nobody where the folder can't be read.

    Clears away what a crash left behind of one that was being made or removed.
    """
    folder = places.logbooks.folder
    try:
        found = list(folder.iterdir())
    except OSError:
        return ()
    for path in found:
        if path.suffix in PASSING:
            cleared(Coach(path, ""))
    there = [Coach(path, _name(path)) for path in found if FOLDER.fullmatch(path.name)]
    return tuple(sorted(there, key=_by_name))


def proper_name(places: Places, name: str) -> str:
    """Give a name as it is kept, on one line; raises Unfit when it is empty, long, or somebody else's here."""
    usual = " ".join(name.split())
    if not usual:
        raise Unfit(Flaw.MISSING, "name", "no name")
    if len(usual) > LONGEST:
        raise Unfit(Flaw.WRONG, "name", f"longer than {LONGEST} characters")
    if usual.casefold() in {each.name.casefold() for each in coaches(places)}:
        raise Unfit(Flaw.WRONG, "name", "somebody here has this name")
    return usual


def begun(places: Places, name: str, disk: Disk = DISK) -> Coach:
    """Make the folder of a new coach, which is not among the others before `finished`. Raises OSError."""
    places.prepare()
    places.logbooks.prepare()
    folder = places.logbooks.folder / f"{secrets.token_hex(8)}.new"
    folder.mkdir(mode=OWNER_ONLY)
    with disk.open(folder / "name") as file:
        write_all(disk, file, name.encode("utf-8", "replace"))
    return Coach(folder, name)


def finished(coach: Coach, disk: Disk = DISK) -> Coach:
    """Put the folder of a new coach among the others, in one step. Raises OSError."""
    folder = coach.folder.with_suffix("")
    disk.sync_folder(coach.folder)
    disk.move(coach.folder, folder)
    disk.sync_folder(folder.parent)
    return replace(coach, folder=folder)


def cleared(coach: Coach) -> None:
    """Clear away a new coach who was not finished; raises nothing."""
    shutil.rmtree(coach.folder, ignore_errors=True)


def remove(coach: Coach, disk: Disk = DISK) -> None:
    """Remove a coach with all there is: logbook, copies set aside, name. It must not be open.

    Asks for no passphrase: who forgot it must be able to begin anew. Raises OSError.
    """
    gone = coach.folder.with_suffix(".gone")
    disk.move(coach.folder, gone)
    disk.sync_folder(gone.parent)
    shutil.rmtree(gone)


def set_aside(coach: Coach) -> tuple[Path, ...]:
    """Give the damaged copies that were kept of this logbook."""
    return tuple(sorted(coach.folder.glob("*.damaged")))


def free_aside(coach: Coach) -> Path:
    """Give a name for one more damaged copy."""
    return next(path for path in _asides(coach) if not path.exists())


def _asides(coach: Coach) -> Iterator[Path]:
    """Give names for damaged copies, one after another."""
    return (coach.folder / f"{number}.damaged" for number in count(1))


def _name(folder: Path) -> str:
    """Give the name in this folder, or nothing."""
    try:
        return " ".join((folder / "name").read_bytes().decode("utf-8", "replace").split())
    except OSError:
        return ""


def _by_name(coach: Coach) -> tuple[str, str]:
    """Give what to sort by."""
    return coach.name.casefold(), coach.folder.name
