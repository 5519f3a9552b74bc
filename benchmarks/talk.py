"""How fast a talk is: a key until it is seen, cards that are drawn, a fact that is kept, a long talk that comes back.

`PYTHONPATH=src:. python benchmarks/talk.py [--facts N] [--runs N]`: taps in one talk of so many facts (10,000), in the
real window drawn in memory, with real texts and a real folder, beside one label that shows a number at each key; draws
from decks of 200, 10,000 and 100,000 cards (the shipped ones, many times over); facts kept on a disk that is synced,
beside a line appended and synced by Python alone; journals of 1,000, 10,000 and 100,000 facts read at a start, beside
their lines read as JSON without a check.
"""

import argparse
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring import in_turn, print_rows, print_where, timed
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.drawing import offer
from gesprekshulp.conversation.events import Entry, ToneTapped
from gesprekshulp.conversation.model import Tone
from gesprekshulp.conversation.session import fold
from gesprekshulp.storage.chain import SEAL
from gesprekshulp.storage.journal import Journal
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.recovery import Recovered, recover
from gesprekshulp.ui import theme
from proofs.table import Table
from tests.conversation.player import Talk
from tests.storage.samples import HEADER, NOW, TALK, entry, journal_of
from tests.ui.driver import AROUND, SHIPPED, settle, show
from tests.ui.pages import TALKING

MS = 1e3
TENTH = 10
DECKS = (200, 10_000, 100_000)
JOURNALS = (1_000, 10_000, 100_000)
LENGTHS = (0, 1_000, 10_000)
A_RUN = 40  # facts kept in one round


class Counter(QLabel):
    """The least that can answer a key."""

    pressed = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Show how many keys there were."""
        self.pressed += 1
        self.setText(str(self.pressed))
        event.accept()


def keys(folder: Path, facts: int) -> tuple[Table, dict[str, list[float]]]:
    """Give the seconds from a tap until there is nothing left to draw, at both ends of a talk, and the table of it.

    The table is to be kept: what Qt still calls must not be collected.
    """
    label = Counter("0")
    show(label)

    def count() -> None:
        QTest.keyClick(label.windowHandle(), Qt.Key.Key_Down)
        settle()

    bare = [timed(count) for _ in range(facts // TENTH)]
    label.close()
    table = Table(folder / "keys")
    found = table.tap(facts)
    part = facts // TENTH
    return table, {
        "one label that shows a number": bare,
        f"a tap, the first {part:,}": found[:part],
        f"a tap, the last {part:,} of {facts:,}": found[-part:],
        "a tap, all of them": found,
    }


def deck(cards: int) -> Library:
    """Give the shipped texts with so many cards."""
    many = SHIPPED.cards * (cards // len(SHIPPED.cards) + 1)
    named = (replace(card, id=f"{card.id}-{number}") for number, card in enumerate(many[:cards]))
    return replace(SHIPPED, cards=tuple(named))


def draws(runs: int) -> dict[str, list[float]]:
    """Give the seconds of one draw from decks of several sizes."""
    session = fold(Talk(AROUND).play(TALKING).entries)
    dice = Random(1)

    def draw(library: Library) -> Callable[[], float]:
        return lambda: timed(lambda: offer(session, library, dice))

    return in_turn({f"{size:,} cards": draw(deck(size)) for size in DECKS}, runs)


def taps(count: int) -> tuple[Entry, ...]:
    """Give a talk with so many taps."""
    tones = tuple(Tone)
    return (*TALK, *(entry(ToneTapped(tones[number % len(tones)]), 100.0 + number) for number in range(count)))


def appends(folder: Path, runs: int) -> dict[str, list[float]]:
    """Give the seconds of keeping one fact in a journal that holds many already."""
    line = journal_of(TALK).splitlines(keepends=True)[-1]

    def plainly() -> float:
        with (folder / "plain").open("ab") as file:
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        return 0.0

    def after(facts: int) -> Callable[[], float]:
        places = Places(folder / f"append-{facts}")
        places.prepare()
        kept = journal_of(taps(facts))
        places.journal.write_bytes(kept)
        journal = Journal(places, HEADER, kept)
        return lambda: timed(lambda: journal.append(TALK[-1]))

    steps: dict[str, Callable[[], float]] = {"a line, synced, by Python alone": lambda: timed(plainly)}
    steps |= {f"a fact after {facts:,}": after(facts) for facts in LENGTHS}
    return in_turn(steps, runs * A_RUN)


def recoveries(folder: Path, runs: int) -> dict[str, list[float]]:
    """Give the seconds of finding a broken-off talk at a start, and of folding its facts."""
    steps: dict[str, Callable[[], float]] = {}
    for facts in JOURNALS:
        places = Places(folder / f"long-{facts}")
        places.prepare()
        places.journal.write_bytes(journal_of(taps(facts)))

        def lines(places: Places = places) -> float:
            texts = [line[SEAL - 1 :] for line in places.journal.read_bytes().splitlines()]
            return timed(lambda: [json.loads(text) for text in texts])

        def back(places: Places = places, now: float = NOW + facts) -> float:
            return timed(lambda: recover(places, now))

        def folded(places: Places = places, now: float = NOW + facts) -> float:
            found = recover(places, now)
            if not isinstance(found, Recovered):
                raise TypeError(found)
            return timed(lambda: fold(found.entries))

        steps[f"{facts:,} facts: their lines as JSON"] = lines
        steps[f"{facts:,} facts: read and checked"] = back
        steps[f"{facts:,} facts: folded to a page"] = folded
    return in_turn(steps, runs)


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--facts", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=7)
    asked = parser.parse_args()
    theme.apply(QApplication([]))
    print_where()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _table, pressed = keys(folder, asked.facts)
        print_rows("a key until it is seen", pressed, "ms", MS, "one label that shows a number")
        print_rows("a draw", draws(asked.runs), "ms", MS)
        kept = appends(folder, asked.runs)
        print_rows("keeping a fact", kept, "ms", MS, "a line, synced, by Python alone")
        print_rows("coming back", recoveries(folder, asked.runs), "ms", MS)


if __name__ == "__main__":
    main()
