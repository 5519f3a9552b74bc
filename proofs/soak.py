"""Holds hundreds of talks in one process, then one talk of thousands of facts, and looks whether anything grows.

    PYTHONPATH=src:. .venv/bin/python proofs/soak.py                          # 500 talks, then 10,000 facts
    PYTHONPATH=src:. .venv/bin/python proofs/soak.py --talks 20 --facts 500   # a short one

The real window, drawn in memory, with the real texts and a real folder that is synced as always; keys come as a
keyboard gives them. Each talk goes from the start page to its ending, with cards, taps, a pause and steps back by
seeded chance. The clock of the talks goes on three seconds with each look at it: 10,000 facts take more than eight
hours. After each talk it counts: resident memory, open files, threads, widgets, files on disk. After each of
the facts of the long talk: the seconds until there is nothing left to draw.

It prints both ends side by side. It ends with 1 when files, threads or widgets grew, or a file was left on disk; memory
and seconds are for a person to judge, for a machine with other work gives other figures each time. Linux only.
"""

import argparse
import gc
import os
import platform
import random
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from gesprekshulp.ui import theme
from proofs.table import Clock, Table

LAST = 0.99  # a share: so many taps are faster than the one that is told
STEP = 3.0  # seconds that the clock of the talk goes on with each look at it
HOUR = 3600.0
PART = 10  # the first and the last of so many parts stand side by side


@dataclass(frozen=True)
class Held:
    """What there was when a talk had ended."""

    seconds: float
    presses: int
    memory: int
    """Bytes that are in memory."""
    files: int
    threads: int
    widgets: int
    left: int
    """Files in the folder."""


def count(table: Table, seconds: float) -> Held:
    """Look around."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return Held(
        seconds,
        table.presses,
        pages * os.sysconf("SC_PAGE_SIZE"),
        len(list(Path("/proc/self/fd").iterdir())),
        len(list(Path("/proc/self/task").iterdir())),
        len(QApplication.allWidgets()),
        len(table.left()),
    )


def talks(table: Table, number: int, seed: int) -> list[Held]:
    """Hold so many talks, and give what there was after each."""
    dice, found = random.Random(seed), list[Held]()
    for _ in range(number):
        table.presses, began = 0, time.perf_counter()
        table.talk(dice)
        found.append(count(table, time.perf_counter() - began))
    return found


def report(held: list[Held], steps: list[float], hours: float) -> int:
    """Print both ends side by side, and give the number of things that grew."""
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores")
    part = max(1, len(held) // PART)
    first, last = held[part : 2 * part] or held[:part], held[-part:]
    print(f"{len(held)} talks, {sum(each.presses for each in held)} presses; medians of the second tenth, and the last")

    def both(name: str, before: list[float], after: list[float], unit: str) -> None:
        print(f"{name:22}{statistics.median(before):10.2f}{statistics.median(after):10.2f} {unit}")

    mib = 2**20
    both("a press", [x.seconds / x.presses * 1e3 for x in first], [x.seconds / x.presses * 1e3 for x in last], "ms")
    both("resident memory", [x.memory / mib for x in first], [x.memory / mib for x in last], "MiB")
    grew = 0
    for name in ("files", "threads", "widgets", "left"):
        before, after = [getattr(each, name) for each in first], [getattr(each, name) for each in last]
        both({"files": "open files", "left": "files in the folder"}.get(name, name), before, after, "")
        grew += max(after) > max(before)
    if steps:
        part = max(1, len(steps) // PART)
        print(f"{len(steps)} taps in one talk of {hours:.1f} hours by its clock; the first tenth, and the last")
        both("a tap, median", [each * 1e3 for each in steps[:part]], [each * 1e3 for each in steps[-part:]], "ms")
        worst = [sorted(each)[int(len(each) * LAST)] * 1e3 for each in (steps[:part], steps[-part:])]
        both("a tap, of 100 the last", worst[:1], worst[1:], "ms")
    return grew


def main() -> int:
    """Read the command, and give 1 when something grew."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--talks", type=int, default=500)
    parser.add_argument("--facts", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    theme.apply(QApplication([]))
    clock = Clock(STEP)
    with (
        tempfile.TemporaryDirectory() as folder,
        mock.patch("gesprekshulp.app.desk.moment", clock.moment),
    ):
        table = Table(Path(folder) / "data")
        held = talks(table, asked.talks, asked.seed)
        began = clock.gone
        steps = table.tap(asked.facts)
        return 1 if report(held, steps, (clock.gone - began) / HOUR) else 0


if __name__ == "__main__":
    sys.exit(main())
