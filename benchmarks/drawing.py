"""What a deck gives over many talks: repeats, variety, weight, endings, dead ends.

`python benchmarks/drawing.py [--talks N] [--content FOLDER]` plays N seeded talks at each depth and as many that keep
circling, draws by the rules of the window, and prints one column for each kind of talk. Nothing is judged here.
"""

import argparse
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "src"))

from gesprekshulp.conversation.content import Library  # noqa: E402 -- the path comes first
from gesprekshulp.conversation.drawing import offer  # noqa: E402
from gesprekshulp.conversation.events import (  # noqa: E402
    CardPicked,
    CardsOffered,
    CheckInAnswered,
    CheckInAsked,
    DepthChosen,
    Entry,
    Event,
    ListeningBegan,
    Moment,
    StageEntered,
    ToneTapped,
)
from gesprekshulp.conversation.model import CheckInColour, Depth, Phase, Pool, Stage, Tone  # noqa: E402
from gesprekshulp.conversation.session import Session, advance  # noqa: E402
from gesprekshulp.library.reading import read_library  # noqa: E402
from gesprekshulp.library.shipped import resources  # noqa: E402

CARDS_A_TALK = 8
TALKS_A_PAIR = 8
KINDS = {
    "distraction": (Depth.DISTRACTION, False),
    "light": (Depth.LIGHT, False),
    "share": (Depth.SHARE, False),
    "share, circling": (Depth.SHARE, True),
}


@dataclass(frozen=True, slots=True)
class Played:
    """One talk: the cards in order, the last one included, and how many were laid down each time."""

    cards: tuple[str, ...]
    laid: tuple[int, ...]


class Table:
    """Plays one talk, in which chance does what the young person would."""

    def __init__(self, library: Library, dice: Random) -> None:
        """Take the cards and the dice."""
        self._library, self._dice = library, dice
        self._seconds = 0.0
        self.session = Session()
        self.cards: list[str] = []
        self.laid: list[int] = []

    def take(self, event: Event) -> None:
        """Let something happen, half a minute later."""
        self._seconds += 30.0
        self.session = advance(self.session, Entry(Moment(self._seconds, self._seconds), event))

    def card(self, pool: Pool, recent: Sequence[str]) -> None:
        """Lay cards down and pick one; none is a dead end."""
        cards = offer(self.session, self._library, self._dice, pool, recent)
        self.laid.append(len(cards))
        if not cards:
            return
        picked = self._dice.choice(cards)
        self.take(CardsOffered(cards, pool))
        self.take(CardPicked(picked, self._library.by_id[picked].weight))
        self.cards.append(picked)
        self.take(ListeningBegan())


def play(library: Library, kind: str, dice: Random, recent: Sequence[str]) -> Played:
    """Play one talk of this kind."""
    depth, circling = KINDS[kind]
    table = Table(library, dice)
    table.take(DepthChosen(depth))
    for _ in range(CARDS_A_TALK):
        table.card(Pool.NEXT, recent)
        table.take(ToneTapped(Tone.HEAVIER if circling else dice.choice(list(Tone))))
        if table.session.table.check_in_due:
            table.take(CheckInAsked())
            table.take(CheckInAnswered(CheckInColour.GREEN))
    table.take(StageEntered(Stage.CLOSE))
    table.card(Pool.CLOSING, recent)
    return Played(tuple(table.cards), tuple(table.laid))


def pair(library: Library, kind: str, seed: int) -> list[Played]:
    """Play the eight talks of one pair, on one laptop that stays on: earlier cards rank last."""
    dice = Random(seed)
    talks: list[Played] = []
    for _ in range(TALKS_A_PAIR):
        recent = [card for talk in talks for card in talk.cards]
        talks.append(play(library, kind, dice, recent))
    return talks


def longest_weight(library: Library, cards: Sequence[str]) -> int:
    """Give the longest row of cards that weigh something."""
    longest = row = 0
    for card in cards:
        row = row + 1 if library.by_id[card].weight else 0
        longest = max(longest, row)
    return longest


def report(library: Library, pairs: list[list[Played]]) -> dict[str, str]:
    """Give the figures of one kind of talk, ready to print."""
    talks = [talk for each in pairs for talk in each]
    repeats = [
        len(all_) - len(set(all_)) for all_ in ([card for talk in each for card in talk.cards] for each in pairs)
    ]
    types = [len({library.by_id[card].type for card in talk.cards}) for talk in talks]
    closed = sum(bool(talk.cards) and Phase.CLOSE in library.by_id[talk.cards[-1]].phases for talk in talks)
    used = {card for talk in talks for card in talk.cards}
    return {
        "talks": str(len(talks)),
        "repeats in a pair's eight talks, mean (max)": f"{statistics.mean(repeats):.2f} ({max(repeats)})",
        "types in a talk, mean (min)": f"{statistics.mean(types):.2f} ({min(types)})",
        "longest row of cards with weight": str(max(longest_weight(library, talk.cards) for talk in talks)),
        "talks that end with a closing card": f"{closed / len(talks):.1%}",
        "offers of fewer than two cards": str(sum(laid < 2 for talk in talks for laid in talk.laid)),  # noqa: PLR2004
        "dead ends": str(sum(not laid for talk in talks for laid in talk.laid)),
        "different cards used": str(len(used)),
    }


def main() -> None:
    """Read the command line, play, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--talks", type=int, default=400, help="talks of each kind (full: 10000)")
    parser.add_argument("--content", type=Path, default=resources())
    given = parser.parse_args()
    library = read_library(given.content).library
    if library is None:
        sys.exit("the texts can't be read: run `gesprekshulp check` on them")
    rounds = max(1, given.talks // TALKS_A_PAIR)
    columns = {kind: report(library, [pair(library, kind, seed) for seed in range(rounds)]) for kind in KINDS}
    print(f"{len(library.cards)} cards, {CARDS_A_TALK} a talk and a closing card, seeds 0 to {rounds - 1}\n")
    print(f"{'':46}" + "".join(f"{kind:>18}" for kind in columns))
    for row in next(iter(columns.values())):
        print(f"{row:46}" + "".join(f"{column[row]:>18}" for column in columns.values()))


if __name__ == "__main__":
    main()
