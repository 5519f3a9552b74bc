"""Talks as rows of taps: read from a file or simulated, with the stretches that stay heavy and how well a rule did.

A file holds one talk a line as JSON: `taps` (-1 heavier, 0 same, 1 lighter); if known also `secs` (seconds since the
first tap, one for each tap), `episodes` (the heavy stretches, first and last tap counted from one), `label` (1 when the
talk ended badly, 0 when it ended well) and `source`. A talk without `episodes` counts for the outcomes only.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

HEAVIER, SAME, LIGHTER = -1, 0, 1
PACE = 30.0
SHORTEST, FEWEST_HEAVIER, LEAST_SHARE = 5, 4, 0.6
# How one person taps what most of ten trained coders call heavier, same or lighter (seven talks of AnnoMI, rounded).
TAP_ERROR = {HEAVIER: (0.763, 0.207, 0.030), SAME: (0.046, 0.838, 0.116), LIGHTER: (0.005, 0.131, 0.864)}

Stretch = tuple[int, int]
Rule = Callable[[Sequence[int], Sequence[float]], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Series:
    """One talk: its taps and when they came, its heavy stretches (None: not judged), and how it ended (if known)."""

    taps: tuple[int, ...]
    seconds: tuple[float, ...]
    stretches: tuple[Stretch, ...] | None
    ended_badly: bool | None
    source: str


@dataclass(frozen=True, slots=True)
class Score:
    """How a rule did over many talks.

    `recall` is the share of heavy stretches with a sign in them (from their second tap up to two taps after their
    end), `late` the taps from the start of the stretch to the first sign in it, in order, `quiet` the share of talks
    without any heavy stretch that got a sign all the same, `precision` the found stretches among those and all signs
    outside a stretch.
    """

    recall: float
    late: tuple[int, ...]
    quiet: float
    precision: float

    def late_at(self, share: float) -> int:
        """Give how many taps late this share of the found stretches is at most."""
        return self.late[min(int(share * len(self.late)), len(self.late) - 1)] if self.late else 0


def paced(taps: Sequence[int], seconds: Sequence[float] | None) -> tuple[float, ...]:
    """Give when each tap came; where nobody knows, one each half minute."""
    return tuple(seconds) if seconds is not None else tuple(PACE * number for number in range(len(taps)))


def read_series(path: Path) -> list[Series]:
    """Give the talks of a file."""
    talks: list[Series] = []
    for line in path.read_text("utf-8").splitlines():
        found = json.loads(line)
        taps, label, stretches = tuple(found["taps"]), found.get("label"), found.get("episodes")
        talks.append(
            Series(
                taps=taps,
                seconds=paced(taps, found.get("secs")),
                stretches=None if stretches is None else tuple((first, last) for first, last in stretches),
                ended_badly=None if label is None else bool(label),
                source=str(found.get("source", path.stem)),
            )
        )
    return talks


def simulated(count: int, seed: int) -> list[Series]:
    """Give made-up talks: someone is in an ordinary stretch or in a heavy one, and each gives its own taps.

    The numbers are thought up, for those without a file to try the rules on; they follow no real talk.
    """
    dice = Random(seed)
    talks: list[Series] = []
    for _ in range(count):
        heavy, now = False, 0.0
        taps: list[int] = []
        seconds: list[float] = []
        for _ in range(dice.randint(8, 30)):
            heavy = dice.random() < (0.85 if heavy else 0.05)
            taps.append(dice.choices((HEAVIER, SAME, LIGHTER), (70, 26, 4) if heavy else (14, 54, 32))[0])
            seconds.append(now)
            now += dice.uniform(15.0, 75.0)
        talks.append(Series(tuple(taps), tuple(seconds), heavy_stretches(taps), None, "simulated"))
    return talks


def heavy_stretches(taps: Sequence[int]) -> tuple[Stretch, ...]:
    """Give the stretches that stay heavy, with hindsight: the longest in each row without a lighter tap.

    It begins and ends with a heavier tap and has at least five taps, of which four and six in ten are heavier.
    """
    found: list[Stretch] = []
    begin = 0
    for end in [place for place, tap in enumerate(taps) if tap == LIGHTER] + [len(taps)]:
        heavier = [place for place in range(begin, end) if taps[place] == HEAVIER]
        stretches = [
            (first + 1, last + 1)
            for number, first in enumerate(heavier)
            for count, last in enumerate(heavier[number:], start=1)
            if last - first + 1 >= SHORTEST and count >= FEWEST_HEAVIER and count / (last - first + 1) >= LEAST_SHARE
        ]
        if stretches:
            found.append(max(stretches, key=lambda each: (each[1] - each[0], -each[0])))
        begin = end + 1
    return tuple(found)


def with_tap_error(taps: Sequence[int], dice: Random) -> tuple[int, ...]:
    """Give the taps as one person would make them."""
    return tuple(dice.choices((HEAVIER, SAME, LIGHTER), TAP_ERROR[tap])[0] for tap in taps)


def score(rule: Rule, talks: Iterable[Series], errors: Sequence[int] = ()) -> Score:
    """Give how a rule does where it can be judged: on the taps as they are, or with error by each of these seeds."""
    judged = [(number, talk) for number, talk in enumerate(talks) if talk.stretches is not None]
    hits = stretches = wrong = calm = disturbed = 0
    late: list[int] = []
    for error in errors or (None,):
        for number, talk in judged:
            taps = talk.taps if error is None else with_tap_error(talk.taps, Random(f"{error}/{number}"))
            signs = rule(taps, talk.seconds)
            found = [[sign for sign in signs if first < sign <= last + 2] for first, last in talk.stretches or ()]
            late += [each[0] - first + 1 for each, (first, _) in zip(found, talk.stretches or (), strict=True) if each]
            hits += sum(bool(each) for each in found)
            stretches += len(found)
            wrong += len(signs) - len({sign for each in found for sign in each})
            calm += not found
            disturbed += not found and bool(signs)
    return Score(
        recall=hits / max(1, stretches),
        late=tuple(sorted(late)),
        quiet=disturbed / max(1, calm),
        precision=hits / max(1, hits + wrong),
    )
