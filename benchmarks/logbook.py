"""How long a logbook of ten years takes to open, with what the passphrase costs on purpose told apart.

`python benchmarks/logbook.py [--runs N] [--years N]` measures in turn, so that a slow moment hits all alike: our
logbook, the same with a passphrase that costs nothing, and a plain SQLite file with the same rows from Python's own
library, looked through page by page as ours is.
"""

import argparse
import json
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "src"
sys.path.insert(0, str(SOURCE))

from measuring import timed  # noqa: E402 -- the path comes first

from gesprekshulp.storage import sealing  # noqa: E402
from gesprekshulp.storage.coaches import Coach  # noqa: E402
from gesprekshulp.storage.entries import FIND, PUT, TABLES, Row, written  # noqa: E402
from gesprekshulp.storage.logbook import open_logbook  # noqa: E402

PASSPHRASE = "een zin om te meten"  # noqa: S105 -- of nobody
A_WEEK = 5
FIRST = date(2027, 1, 4)
NOTHING = (("tcost", 1), ("mcost", 8), ("pcost", 1))
WORDS = ("rustig", "gewandeld", "daarna", "gepraat", "over", "school", "en", "thee", "het", "bleef", "even")
MODULES = ("gesprekshulp.storage.coaches", "gesprekshulp.storage.logbook")
IMPORT = "import time; began = time.perf_counter(); import {}; print(time.perf_counter() - began)"


def made_up(years: int) -> list[Row]:
    """Give so many years of entries, some of a few words and some of two hundred."""
    dice = random.Random(7)
    rows: list[Row] = []
    for number in range(years * 52 * A_WEEK):
        note = " ".join(dice.choices(WORDS, k=dice.choice((0, 12, 40, 200))))
        fields = {"load": dice.randrange(11), "note": note, "bring": dice.choice(("", "hoe ik afrond"))}
        day = FIRST + timedelta(number * 7 // A_WEEK)
        rows.append(Row(number + 1, day, dice.choice(("aftercare", "note")), json.dumps(fields)))
    return rows


def plain(path: Path, rows: list[Row]) -> None:
    """Write the same rows to a plain file."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(TABLES)
        connection.executemany(PUT, [(row.id, row.day.isoformat(), row.kind, row.text) for row in rows])


def list_plain(path: Path) -> int:
    """Open the plain file, look at every page, and list it; gives how many entries there are."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma integrity_check").fetchall()
        found = connection.execute(f"{FIND} order by day, id")
        return len([Row(number, date.fromisoformat(day), kind, text) for number, day, kind, text in found])


def add_plain(path: Path) -> None:
    """Add an entry to the plain file, as carefully as ours is."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("pragma synchronous = extra")
        connection.execute("insert into entries (day, kind, text) values ('2037-01-05', 'note', '{}')")


def list_ours(coach: Coach) -> int:
    """Open our logbook and list it; gives how many entries there are."""
    with closing(open_logbook(coach, PASSPHRASE)) as logbook:
        return len(logbook.rows())


def work(coach: Coach) -> tuple[float, float]:
    """Give the seconds of adding an entry to an open logbook, and of listing it."""
    with closing(open_logbook(coach, PASSPHRASE)) as logbook:
        return timed(lambda: logbook.add(FIRST, "note", "{}")), timed(logbook.rows)


def make_key(coach: Coach) -> None:
    """Do only what is slow on purpose: make the key."""
    sealing.connected(coach.logbook, sealing.key_of(PASSPHRASE)).close()


def import_anew(module: str) -> float:
    """Give the seconds of importing a module in a new process, after what Python and the start page have already."""
    script = "import PySide6.QtCore, gesprekshulp.storage.places\n" + IMPORT.format(module)
    env = {**os.environ, "PYTHONPATH": str(SOURCE)}
    return float(subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, check=True).stdout)


def at_cost(cost: tuple[tuple[str, int], ...], step: Callable[[], object]) -> float:
    """Give the seconds a step takes when a passphrase costs so much."""
    usual, sealing.COST = sealing.COST, cost
    try:
        return timed(step)
    finally:
        sealing.COST = usual


def measure(folder: Path, rows: list[Row], runs: int) -> dict[str, list[float]]:
    """Give the seconds of each thing that is measured; the first round fills the caches."""
    ours, cheap, bare = Coach(folder / "ours", ""), Coach(folder / "cheap", ""), folder / "plain.sqlite"
    for coach in (ours, cheap):
        coach.folder.mkdir()
    written(ours.logbook, PASSPHRASE, rows)
    at_cost(NOTHING, lambda: written(cheap.logbook, PASSPHRASE, rows))
    plain(bare, rows)
    found: dict[str, list[float]] = {}
    for number in range(runs + 1):
        added, listed = work(ours)
        values = {
            "open and list, all of it": timed(lambda: list_ours(ours)),
            "  of which the key, slow on purpose": timed(lambda: make_key(ours)),
            "open and list, key for nothing": at_cost(NOTHING, lambda: list_ours(cheap)),
            "open and list, plain SQLite": timed(lambda: list_plain(bare)),
            "list again, open already": listed,
            "add one entry": added,
            "add one entry, plain SQLite": timed(lambda: add_plain(bare)),
            **{f"import {module}": import_anew(module) for module in MODULES},
        }
        for name, value in values.items() if number else ():
            found.setdefault(name, []).append(value)
    return found


def print_table(found: dict[str, list[float]]) -> None:
    """Print the middle and the spread of each thing that was measured."""
    print(f"{'milliseconds':45}{'median':>8}{'min':>8}{'max':>8}")
    for name, values in found.items():
        middle, least, most = (each(values) * 1000 for each in (statistics.median, min, max))
        print(f"{name:45}{middle:8.1f}{least:8.1f}{most:8.1f}")


def main() -> int:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=11, help="how many runs of each (11)")
    parser.add_argument("--years", type=int, default=10, help="how many years of entries (10)")
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp())
    try:
        rows = made_up(given.years)
        found = measure(folder, rows, given.runs)
        sizes = [(folder / name).stat().st_size / 1024 for name in ("ours/logbook", "plain.sqlite")]
        print(f"{given.years} years, {len(rows)} entries; {given.runs} runs each, in turn, {os.cpu_count()} cores")
        print(f"ours {sizes[0]:.0f} KiB, plain {sizes[1]:.0f} KiB\n")
        print_table(found)
    finally:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
