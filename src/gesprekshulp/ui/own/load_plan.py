"""Where the points of the picture of own load lie: the days from side to side, light below and heavy above."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF

from gesprekshulp.aftercare.advice import HEAVIEST
from gesprekshulp.aftercare.load import LoadPoint
from gesprekshulp.aftercare.overview import Period


@dataclass(frozen=True, slots=True)
class Spot:
    """A point and its place; one without a load lies on the lowest line."""

    point: LoadPoint
    place: QPointF


@dataclass(frozen=True)
class LoadPlan:
    """The points of a period laid out in a room, from the left or from the right; none lies outside the period."""

    points: Sequence[LoadPoint]
    period: Period
    room: QRectF
    mirrored: bool = False

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """Give each point with its place, the earliest first; talks of one day lie side by side within that day."""
        return tuple(self._spots())

    @cached_property
    def runs(self) -> tuple[tuple[Spot, ...], ...]:
        """Give the points that follow each other without a gap: a line goes through each of these."""
        return tuple(tuple(spots) for there, spots in groupby(self.spots, _has_load) if there)

    @cached_property
    def gaps(self) -> tuple[Spot, ...]:
        """Give the talks after which the question was passed over."""
        return tuple(spot for spot in self.spots if not _has_load(spot))

    def height(self, load: int) -> float:
        """Give how high a load lies."""
        return self.room.bottom() - self.room.height() * load / HEAVIEST

    def _spots(self) -> Iterator[Spot]:
        """Lay out the points day by day."""
        for day, points in groupby(self.points, _day):
            on_day = tuple(points)
            for number, point in enumerate(on_day, start=1):
                yield Spot(point, QPointF(self._x(day, number / (len(on_day) + 1)), self.height(point.load or 0)))

    def _x(self, day: date, part: float) -> float:
        """Give where a part of a day lies."""
        days = (self.period.last - self.period.first).days + 1
        way = ((day - self.period.first).days + part) / days
        return self.room.left() + self.room.width() * (1 - way if self.mirrored else way)


def _day(point: LoadPoint) -> date:
    """Give the day of a point."""
    return point.day


def _has_load(spot: Spot) -> bool:
    """Say whether the question was answered."""
    return spot.point.load is not None
