"""What the tests of the logbook share: a coach with entries, their files, and scripts for other processes."""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from gesprekshulp.storage.coaches import Coach, coaches
from gesprekshulp.storage.entries import Row
from gesprekshulp.storage.logbook import create, open_logbook
from gesprekshulp.storage.places import Places

QUICK = (("tcost", 1), ("mcost", 8), ("pcost", 1))
PASSPHRASE = "zeven stille zwanen"  # noqa: S105 -- of nobody
OTHER = "acht drukke eenden"
DAY = date(2026, 11, 2)

FIRST = f"""
import sys
from datetime import date
from pathlib import Path
from gesprekshulp.storage import sealing
from gesprekshulp.storage.coaches import coaches
from gesprekshulp.storage.logbook import create, open_logbook
from gesprekshulp.storage.places import Places
sealing.COST = {QUICK}
places = Places(Path(sys.argv[1]))
def say(what):
    sys.stdout.write(f"{{what}}\\n")
    sys.stdout.flush()
"""


def script(rest: str) -> str:
    """Give a program for another process: the folder of the app is its first argument, and lines are what it says."""
    return FIRST + rest


def sentence(number: int) -> str:
    """Give what an entry says; long enough that a few of them fill a page."""
    return f'{{"note": "Entry {number}: the swans were quiet on the water today. {"x" * (number * 37 % 600)}"}}'


def laid(places: Places, entries: int = 40, name: str = "Sam") -> Coach:
    """Lay a logbook with entries on disk, one a day, and give its coach."""
    with closing(create(places, name, PASSPHRASE)) as logbook:
        for number in range(entries):
            logbook.add(DAY + timedelta(number), "note", sentence(number))
        return logbook.coach


def entries_of(coach: Coach, passphrase: str = PASSPHRASE) -> tuple[Row, ...]:
    """Open a logbook, and give its entries."""
    with closing(open_logbook(coach, passphrase)) as logbook:
        return logbook.rows()


def coach_of(places: Places) -> Coach:
    """Give the one coach there is."""
    (coach,) = coaches(places)
    return coach


def files(folder: Path) -> dict[str, bytes]:
    """Give every file under a folder, by its place in it."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
