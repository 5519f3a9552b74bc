"""Simple rules for "it stays heavy": a number that follows the taps, and the level from which it is a sign."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tone_series import HEAVIER, LIGHTER, SAME, TAP_ERROR

TAPS_BETWEEN = 6

Values = Callable[[Sequence[int], Sequence[float]], list[float]]


@dataclass(frozen=True, slots=True)
class SimpleRule:
    """Gives a sign from this level on, where asked for only at a heavier tap, and not within six taps of the last."""

    values: Values
    level: float
    at_heavier: bool = False

    def signs(self, taps: Sequence[int], seconds: Sequence[float]) -> list[int]:
        """Give the taps, counted from one, at which it gives a sign."""
        given: list[int] = []
        for number, (value, tap) in enumerate(zip(self.values(taps, seconds), taps, strict=True), start=1):
            holds = value >= self.level and (tap == HEAVIER or not self.at_heavier)
            if holds and (not given or number - given[-1] >= TAPS_BETWEEN):
                given.append(number)
        return given


def in_a_row(taps: Sequence[int], _seconds: Sequence[float]) -> list[float]:
    """Give how many heavier taps came in a row."""
    given: list[float] = []
    row = 0
    for tap in taps:
        row = row + 1 if tap == HEAVIER else 0
        given.append(row)
    return given


def among_the_last(last: int) -> Values:
    """How many of the last few taps were heavier."""

    def values(taps: Sequence[int], _seconds: Sequence[float]) -> list[float]:
        return [taps[max(0, place - last) : place].count(HEAVIER) for place in range(1, len(taps) + 1)]

    return values


def moving_average(share: float, kept: float | None = None) -> Values:
    """An exponentially weighted moving average (Roberts 1959); `kept` is what a lighter tap leaves of it, if set."""

    def values(taps: Sequence[int], _seconds: Sequence[float]) -> list[float]:
        given: list[float] = []
        now = 0.0
        for tap in taps:
            now = now * kept if tap == LIGHTER and kept is not None else now + share * (-tap - now)
            given.append(now)
        return given

    return values


def cusum(slack: float) -> Values:
    """A one-sided cumulative sum (Page 1954): what is more than the slack adds up."""

    def values(taps: Sequence[int], _seconds: Sequence[float]) -> list[float]:
        given: list[float] = []
        total = 0.0
        for tap in taps:
            total = max(0.0, total - tap - slack)
            given.append(total)
        return given

    return values


def page_hinkley(slack: float) -> Values:
    """The test of Page and Hinkley (Hinkley 1971): the sum above the talk's own average, from its lowest point."""

    def values(taps: Sequence[int], _seconds: Sequence[float]) -> list[float]:
        given: list[float] = []
        average = total = lowest = 0.0
        for number, tap in enumerate(taps, start=1):
            average += (-tap - average) / number
            total += -tap - average - slack
            lowest = min(lowest, total)
            given.append(total - lowest)
        return given

    return values


def leaky(leak: float, same: float, lighter: float, stretch: float = 0.0, a_minute: float = 1.0) -> Values:
    """A leaky sum; `stretch` adds for each tap since it turned heavy, `a_minute` is what a minute leaves of it."""

    def values(taps: Sequence[int], seconds: Sequence[float]) -> list[float]:
        given: list[float] = []
        total, length, last = 0.0, 0, 0.0
        for tap, at in zip(taps, seconds, strict=True):
            total *= leak * (a_minute ** ((at - last) / 60) if a_minute < 1 else 1)
            last = at
            total = max(0.0, total + (1.0 if tap == HEAVIER else same if tap == SAME else -lighter))
            length = 0 if tap == LIGHTER else length + 1 if length or tap == HEAVIER else 0
            given.append(total + stretch * min(length, 6))
        return given

    return values


def two_states(enter: float, stay: float) -> Values:
    """A filter over two hidden states, heavy or not, that knows the error of a tap (Rabiner 1989): how likely heavy."""
    clean = ((0.14, 0.54, 0.32), (0.70, 0.25, 0.05))
    seen = [
        [
            sum(part * TAP_ERROR[true][tap + 1] for true, part in zip((-1, 0, 1), parts, strict=True))
            for tap in (-1, 0, 1)
        ]
        for parts in clean
    ]

    def values(taps: Sequence[int], _seconds: Sequence[float]) -> list[float]:
        given: list[float] = []
        heavy = enter
        for tap in taps:
            before = heavy * stay + (1 - heavy) * enter
            no, yes = (1 - before) * seen[0][tap + 1], before * seen[1][tap + 1]
            heavy = yes / (yes + no)
            given.append(heavy)
        return given

    return values


RULES: dict[str, SimpleRule] = {
    "3 heavier in a row": SimpleRule(in_a_row, 3),
    "4 heavier in a row": SimpleRule(in_a_row, 4),
    "4 of the last 6": SimpleRule(among_the_last(6), 4),
    "moving average 0.3 from 0.60": SimpleRule(moving_average(0.3), 0.6),
    "CUSUM 0.25 from 2": SimpleRule(cusum(0.25), 2.0),
    "Page-Hinkley 0.25 from 2": SimpleRule(page_hinkley(0.25), 2.0),
    "leaky sum from 2.8": SimpleRule(leaky(0.85, 0.15, 1.5), 2.8, at_heavier=True),
    "two states from 0.82": SimpleRule(two_states(0.02, 0.95), 0.82),
}
