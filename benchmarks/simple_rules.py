"""Eight simple rules for "it stays heavy", to hold ours against; each asks for six taps between two signs."""

from collections.abc import Callable, Iterator, Sequence

from tone_series import HEAVIER, LIGHTER, SAME, TAP_ERROR

TAPS_BETWEEN = 6

Condition = Callable[[Sequence[int]], Iterator[bool]]


def in_a_row(wanted: int) -> Condition:
    """Heavier so many times in a row."""

    def holds(taps: Sequence[int]) -> Iterator[bool]:
        row = 0
        for tap in taps:
            row = row + 1 if tap == HEAVIER else 0
            yield row >= wanted

    return holds


def among_the_last(wanted: int, last: int) -> Condition:
    """Heavier so many times among the last few taps."""

    def holds(taps: Sequence[int]) -> Iterator[bool]:
        for place in range(1, len(taps) + 1):
            yield taps[max(0, place - last) : place].count(HEAVIER) >= wanted

    return holds


def moving_average(share: float, level: float) -> Condition:
    """An exponentially weighted moving average (Roberts 1959): each tap takes this share of the average."""

    def holds(taps: Sequence[int]) -> Iterator[bool]:
        average = 0.0
        for tap in taps:
            average += share * (-tap - average)
            yield average >= level

    return holds


def cusum(slack: float, level: float) -> Condition:
    """A one-sided cumulative sum (Page 1954): what is more than the slack adds up."""

    def holds(taps: Sequence[int]) -> Iterator[bool]:
        total = 0.0
        for tap in taps:
            total = max(0.0, total - tap - slack)
            yield total >= level

    return holds


def page_hinkley(slack: float, level: float) -> Condition:
    """The test of Page and Hinkley (Hinkley 1971): the sum above the talk's own average, from its lowest point."""

    def holds(taps: Sequence[int]) -> Iterator[bool]:
        average = total = lowest = 0.0
        for number, tap in enumerate(taps, start=1):
            average += (-tap - average) / number
            total += -tap - average - slack
            lowest = min(lowest, total)
            yield total - lowest >= level

    return holds


def leaky_sum(level: float) -> Condition:
    """The leaky sum this project began with, bare: only at a heavier tap."""

    def holds(taps: Sequence[int]) -> Iterator[bool]:
        steps = {HEAVIER: 1.0, SAME: 0.15, LIGHTER: -1.5}
        total = 0.0
        for tap in taps:
            total = max(0.0, 0.85 * total + steps[tap])
            yield tap == HEAVIER and total >= level

    return holds


def two_states(enter: float, stay: float, level: float) -> Condition:
    """A filter over two hidden states, heavy or not, that knows the error of a tap (Rabiner 1989)."""
    clean = {True: (0.70, 0.25, 0.05), False: (0.14, 0.54, 0.32)}
    seen = {
        state: [
            sum(part * TAP_ERROR[true][tap + 1] for true, part in zip((-1, 0, 1), parts, strict=True))
            for tap in (-1, 0, 1)
        ]
        for state, parts in clean.items()
    }

    def holds(taps: Sequence[int]) -> Iterator[bool]:
        heavy = enter
        for tap in taps:
            before = heavy * stay + (1 - heavy) * enter
            yes, no = before * seen[True][tap + 1], (1 - before) * seen[False][tap + 1]
            heavy = yes / (yes + no)
            yield heavy >= level

    return holds


RULES: dict[str, Condition] = {
    "3 heavier in a row": in_a_row(3),
    "4 heavier in a row": in_a_row(4),
    "4 of the last 6": among_the_last(4, 6),
    "moving average 0.3 from 0.60": moving_average(0.3, 0.6),
    "CUSUM 0.25 from 2": cusum(0.25, 2.0),
    "Page-Hinkley 0.25 from 2": page_hinkley(0.25, 2.0),
    "leaky sum from 2.8": leaky_sum(2.8),
    "two states from 0.82": two_states(0.02, 0.95, 0.82),
}


def signs_of(condition: Condition, taps: Sequence[int]) -> list[int]:
    """Give the taps, counted from one, at which a rule gives a sign."""
    given: list[int] = []
    for number, holds in enumerate(condition(taps), start=1):
        if holds and (not given or number - given[-1] >= TAPS_BETWEEN):
            given.append(number)
    return given
