"""How heavy the talks were for the coach over time, as the coach said it: no sum, no mark, no comparing with others."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gesprekshulp.aftercare.advice import AVERAGE_OF, heavy_twice, risen, usual_load
from gesprekshulp.aftercare.logbook import Noted, talks


@dataclass(frozen=True, slots=True)
class LoadPoint:
    """The load of one talk, 0 to 10; None is a gap: the question was passed over."""

    day: date
    load: int | None


class TrendKind(StrEnum):
    """What can be said of the last talks in plain words (content guide 8b)."""

    FEW = "few"
    STEADY = "steady"
    RISE = "rise"
    HEAVY_TWICE = "heavy_twice"


@dataclass(frozen=True, slots=True)
class Trend:
    """One thing that can be said, with its numbers: the last load and the one before it, and what is usual.

    `usual` is the average of all loads before the last, to the nearest whole. What isn't known yet is None.
    """

    kind: TrendKind
    last: int | None = None
    before: int | None = None
    usual: int | None = None


def load_points(noted: Iterable[Noted]) -> tuple[LoadPoint, ...]:
    """Give a point for each talk, by day; talks of one day stay in the order in which they were noted."""
    return tuple(sorted((LoadPoint(each.day, each.load) for each in talks(noted)), key=_day))


def trends(points: Sequence[LoadPoint]) -> tuple[Trend, ...]:
    """Give what can be said of the load by the last talk, at least one thing; gaps are passed over."""
    loads = [point.load for point in points if point.load is not None]
    last, before = (*reversed(loads), None, None)[:2]
    usual = usual_load(loads[:-1]) if len(loads) > 1 else None
    kinds = tuple(_holding(loads)) or (TrendKind.STEADY if len(loads) > AVERAGE_OF else TrendKind.FEW,)
    return tuple(Trend(kind, last, before, usual) for kind in kinds)


def _holding(loads: Sequence[int]) -> Iterator[TrendKind]:
    """Give what asks for a word at the next check-in."""
    if heavy_twice(loads):
        yield TrendKind.HEAVY_TWICE
    if risen(loads):
        yield TrendKind.RISE


def _day(point: LoadPoint) -> date:
    """Give the day of a point."""
    return point.day
