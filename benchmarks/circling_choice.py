"""How the numbers of the circling rule were chosen: each family of rules is judged on talks it was not chosen on.

`python benchmarks/circling_choice.py [--series FILE] [--errors N] [--shuffles N]` (full: 12 and 8). Each family has a
grid of numbers. The talks are cut in five; on four fifths the best numbers are taken (most stretches found, with at
most this share of calm talks disturbed, at this precision, and half of the stretches found within five taps), and the
fifth that is left tells what they are worth. That is done for each fifth and for several shuffles. Every rule keeps
to what the window keeps to: a sign at a heavier tap only, not before the fifth, six taps apart, two in a talk.
"""

import argparse
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from random import Random

from simple_rules import TAPS_BETWEEN, Values, cusum, leaky, moving_average, two_states
from tone_series import HEAVIER, LIGHTER, SAME, Series, read_series, simulated, with_tap_error

FOLDS = 5
MOST_QUIET, LEAST_PRECISION, LATEST = 0.029, 0.74, 5
FIRST_TAP, MOST = 5, 2


@dataclass(slots=True)
class Tally:
    """Counts over some talks; `in_time` are the stretches found within `LATEST` taps of their start."""

    hits: int = 0
    stretches: int = 0
    wrong: int = 0
    calm: int = 0
    disturbed: int = 0
    in_time: int = 0

    def add(self, other: "Tally") -> None:
        """Add the counts of other talks."""
        self.hits += other.hits
        self.stretches += other.stretches
        self.wrong += other.wrong
        self.calm += other.calm
        self.disturbed += other.disturbed
        self.in_time += other.in_time

    @property
    def recall(self) -> float:
        """Give the share of stretches that were found."""
        return self.hits / max(1, self.stretches)

    @property
    def quiet(self) -> float:
        """Give the share of calm talks with a sign."""
        return self.disturbed / max(1, self.calm)

    @property
    def precision(self) -> float:
        """Give the found stretches among those and all signs outside."""
        return self.hits / max(1, self.hits + self.wrong)

    @property
    def fits(self) -> bool:
        """Say whether this keeps to the limits."""
        in_time = 2 * self.in_time >= self.hits
        return self.quiet <= MOST_QUIET and self.precision >= LEAST_PRECISION and in_time


def window(weights: Sequence[float], same: float, lighter: float) -> Values:
    """Rounded weights over the last taps, the newest first, as a logistic rule has them."""

    def values(taps: Sequence[int], _seconds: Sequence[float]) -> list[float]:
        worth = {HEAVIER: 1.0, SAME: same, LIGHTER: -lighter}
        return [
            sum(weight * worth[taps[place - back]] for back, weight in enumerate(weights) if back <= place)
            for place in range(len(taps))
        ]

    return values


def since_lighter(last: int, forgiven: int) -> Values:
    """How often heavier among the last taps, back to a lighter one; so many lighter ones are passed over."""

    def values(taps: Sequence[int], _seconds: Sequence[float]) -> list[float]:
        given: list[float] = []
        for place in range(len(taps)):
            count, left = 0.0, forgiven
            for tap in reversed(taps[max(0, place - last + 1) : place + 1]):
                if tap == LIGHTER and left == 0:
                    break
                left -= tap == LIGHTER
                count += tap == HEAVIER
            given.append(count)
        return given

    return values


def levels(low: float, high: float, step: float) -> list[float]:
    """Give the levels to try."""
    return [low + step * number for number in range(int((high - low) / step) + 1)]


WINDOWS = ((1, 1, 1, 1, 1, 1), (1, 1, 1, 1, 0.5, 0.5), (1, 1, 0.75, 0.75, 0.5, 0.5, 0.25, 0.25))
FAMILIES: dict[str, tuple[list[tuple[str, Values]], list[float]]] = {
    "leaky sum": (
        [
            (f"leak {leak}, same {same}, lighter {lighter}", leaky(leak, same, lighter))
            for leak, same, lighter in product((0.8, 0.85, 0.9, 0.95), (0.0, 0.05, 0.15), (1.0, 1.25, 1.5, 2.0))
        ],
        levels(2.0, 4.0, 0.05),
    ),
    "leaky sum and length": (
        [
            (f"leak {leak}, same {same}, lighter 1.5, length {stretch}", leaky(leak, same, 1.5, stretch))
            for leak, same, stretch in product((0.75, 0.85, 0.9), (0.0, 0.15), (0.05, 0.1, 0.2))
        ],
        levels(2.0, 4.5, 0.05),
    ),
    "leaky sum by taps and minutes": (
        [
            (f"leak {leak}, a minute {minute}, lighter 1.25", leaky(leak, 0.0, 1.25, a_minute=minute))
            for leak, minute in product((0.9, 0.95, 1.0), (0.8, 0.9, 0.95))
        ],
        levels(2.0, 4.0, 0.05),
    ),
    "moving average, lighter resets": (
        [
            (f"share {share}, lighter leaves {kept}", moving_average(share, kept))
            for share, kept in product((0.2, 0.3, 0.4), (0.0, 0.3, 0.6))
        ],
        levels(0.3, 0.9, 0.02),
    ),
    "CUSUM": ([(f"slack {slack}", cusum(slack)) for slack in (0.0, 0.1, 0.25, 0.4)], levels(1.5, 4.0, 0.05)),
    "two states": (
        [
            (f"enter {enter}, stay {stay}", two_states(enter, stay))
            for enter, stay in product((0.02, 0.05, 0.1), (0.8, 0.9, 0.95))
        ],
        levels(0.5, 0.98, 0.02),
    ),
    "weights over a window": (
        [
            (f"{weights}, same {same}, lighter {lighter}", window(weights, same, lighter))
            for weights, same, lighter in product(WINDOWS, (0.0, 0.1), (0.25, 0.5, 1.0))
        ],
        levels(2.0, 4.5, 0.1),
    ),
    "heavier since lighter": (
        [
            (f"last {last}, forgiven {forgiven}", since_lighter(last, forgiven))
            for last, forgiven in product((5, 6, 7, 8, 10), (0, 1))
        ],
        [3.0, 4.0, 5.0],
    ),
}


def signs(values: Sequence[float], level: float, taps: Sequence[int]) -> list[int]:
    """Give the taps, counted from one, at which the window would give a sign."""
    given: list[int] = []
    for number, (value, tap) in enumerate(zip(values, taps, strict=True), start=1):
        if tap != HEAVIER or value < level or number < FIRST_TAP or len(given) == MOST:
            continue
        if not given or number - given[-1] >= TAPS_BETWEEN:
            given.append(number)
    return given


def counted(talk: Series, given: Sequence[int]) -> Tally:
    """Give the counts of one talk."""
    tally = Tally(stretches=len(talk.stretches or ()))
    used: set[int] = set()
    for first, last in talk.stretches or ():
        found = [sign for sign in given if first < sign <= last + 2]
        used.update(found)
        if found:
            tally.hits += 1
            tally.in_time += found[0] - first + 1 <= LATEST
    tally.wrong = len(given) - len(used)
    tally.calm = not talk.stretches
    tally.disturbed = not talk.stretches and bool(given)
    return tally


def candidates(talks: Sequence[Series], errors: int, family: str) -> Iterator[tuple[str, list[Tally]]]:
    """Give every rule of a family with its counts for each talk, over all draws of the tap error."""
    rules, tried = FAMILIES[family]
    drawn = [
        [with_tap_error(talk.taps, Random(f"{error}/{number}")) for error in range(errors)]
        for number, talk in enumerate(talks)
    ]
    for name, rule in rules:
        values = [[rule(taps, talk.seconds) for taps in drawn[number]] for number, talk in enumerate(talks)]
        for level in tried:
            tallies: list[Tally] = []
            for number, talk in enumerate(talks):
                tally = Tally()
                for value, taps in zip(values[number], drawn[number], strict=True):
                    tally.add(counted(talk, signs(value, level, taps)))
                tallies.append(tally)
            yield f"{name}, from {level:.2f}", tallies


def judged(rules: dict[str, list[Tally]], talks: int, shuffle: int) -> tuple[Tally, list[str]]:
    """Choose on four fifths, count on the fifth that is left; gives the counts and the rules that were chosen."""
    order = [number % FOLDS for number in range(talks)]
    Random(shuffle).shuffle(order)
    folds = {name: _by_fold(tallies, order) for name, tallies in rules.items()}
    left, chosen = Tally(), list[str]()
    for out in range(FOLDS):
        best, most = "", -1.0
        for name, parts in folds.items():
            rest = _sum(part for fold, part in enumerate(parts) if fold != out)
            if rest.fits and rest.recall > most:
                best, most = name, rest.recall
        if best:
            left.add(folds[best][out])
            chosen.append(best)
    return left, chosen


def _by_fold(tallies: Sequence[Tally], order: Sequence[int]) -> list[Tally]:
    """Give the counts of each fifth."""
    parts = [Tally() for _ in range(FOLDS)]
    for tally, fold in zip(tallies, order, strict=True):
        parts[fold].add(tally)
    return parts


def _sum(tallies: Iterator[Tally]) -> Tally:
    """Give the counts of all together."""
    total = Tally()
    for tally in tallies:
        total.add(tally)
    return total


def print_family(talks: Sequence[Series], errors: int, shuffles: int, family: str) -> None:
    """Print what a family is worth on talks it was not chosen on, and its best rule on all of them."""
    rules = dict(candidates(talks, errors, family))
    rows = [judged(rules, len(talks), shuffle)[0] for shuffle in range(shuffles)]
    figures = [[getattr(row, name) for row in rows] for name in ("recall", "quiet", "precision")]
    told = "".join(f"{statistics.mean(each):>9.3f} ±{statistics.pstdev(each):.3f}" for each in figures)
    whole = {name: _sum(iter(tallies)) for name, tallies in rules.items()}
    fitting = {name: tally for name, tally in whole.items() if tally.fits}
    best = max(fitting, key=lambda name: fitting[name].recall) if fitting else "none keeps to the limits"
    print(f"{family:32}{len(rules):>6}{told}   {best}", end="")
    if fitting:
        row = fitting[best]
        print(f": {row.recall:.3f} {row.quiet:.3f} {row.precision:.3f}", end="")
    print(flush=True)


def main() -> None:
    """Read the command line and print a row for each family."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--series", type=Path, metavar="FILE", help="talks to choose on (without: made-up ones)")
    parser.add_argument("--errors", type=int, default=3, metavar="N", help="draws of the tap error")
    parser.add_argument("--shuffles", type=int, default=3, metavar="N", help="ways to cut the talks in five")
    given = parser.parse_args()
    talks = read_series(given.series) if given.series else simulated(500, 1)
    talks = [talk for talk in talks if talk.stretches is not None]
    print(
        f"{len(talks)} talks, {given.errors} draws of the tap error, {given.shuffles} shuffles; on talks not chosen on"
    )
    print(f"{'family':32}{'rules':>6}{'found':>16}{'calm':>16}{'precision':>16}   best on all: found, calm, precision")
    for family in FAMILIES:
        print_family(talks, given.errors, given.shuffles, family)


if __name__ == "__main__":
    main()
