"""Where everything on a timeline lies: rows, moments and what can be touched, in pixels."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from gesprekshulp.practice.track import Fork, Item, Kind, Lane, Track
from gesprekshulp.ui import theme
from gesprekshulp.ui.practice.timeline_words import TimelineWords
from gesprekshulp.ui.theme import font

BEFORE, AFTER = 2.0 * theme.SPACE, 10.0 * theme.SPACE  # before the first moment and after the last, in pixels
GAP = 4.0
PADDING = 5.0  # above and under a chip
SHORTEST_LABEL = 6  # letters
STEPS = (10, 30, 60, 120, 300, 600)  # seconds between two moments that are written above


@dataclass(frozen=True, slots=True)
class Spot:
    """An item on the timeline: its place among the items, the chip that is drawn, and what stands in it."""

    index: int
    item: Item
    chip: QRectF
    label: str


@dataclass(frozen=True)
class Plan:
    """A track laid out between two moments, at a number of pixels for each second, from the left or from the right."""

    track: Track
    words: TimelineWords
    scale: float
    start: float = 0.0
    end: float = 0.0
    mirrored: bool = False

    @property
    def width(self) -> float:
        """Give the width of all, without the names of the rows."""
        return BEFORE + (self.end - self.start) * self.scale + AFTER

    @property
    def height(self) -> float:
        """Give the height of all."""
        return self.top + len(self.rows) * self.row_height

    @cached_property
    def top(self) -> float:
        """Give the height of the line with the moments above the rows."""
        return QFontMetricsF(font(theme.TINY)).height() + theme.SPACE

    @cached_property
    def row_height(self) -> float:
        """Give the height of one row: enough for a finger, and for a sign with a number under it."""
        letters = QFontMetricsF(font(theme.SMALL)).height() + QFontMetricsF(font(theme.TINY)).height()
        return max(float(theme.TOUCH), letters + 2 * PADDING + 2)

    @cached_property
    def symbol(self) -> float:
        """Give the width of the symbol in a chip."""
        return QFontMetricsF(font(theme.SMALL)).height() + theme.SPACE

    @cached_property
    def rows(self) -> tuple[Lane | Fork, ...]:
        """Give the rows: the lanes of the way that counts, and one for each way that was left, if it went on here."""
        here = [item for item in self.track.items if self._within(item)]
        used, left = {item.lane for item in here if not item.left}, {item.branch for item in here if item.left}
        lanes = tuple(lane for lane in self.track.lanes if lane in used)
        return (*lanes, *(fork for fork in self.track.forks if fork.branch in left or self._goes_on(fork)))

    def _goes_on(self, fork: Fork) -> bool:
        """Say whether a way that was left goes on between the two moments."""
        return fork.at < self.end and fork.until > self.start

    def row_of(self, item: Item) -> int:
        """Give the row an item stands in, counted from zero."""
        return self.rows.index(self.track.forks[item.branch] if item.left else item.lane)

    def band(self, row: int) -> QRectF:
        """Give the room of a row."""
        return QRectF(0, self.top + row * self.row_height, self.width, self.row_height)

    def x(self, seconds: float) -> float:
        """Give where a moment lies."""
        x = BEFORE + (seconds - self.start) * self.scale
        return self.width - x if self.mirrored else x

    def turned(self, room: QRectF) -> QRectF:
        """Give this room, turned round where one reads from the right."""
        if not self.mirrored:
            return room
        return QRectF(self.width - room.right(), room.y(), room.width(), room.height())

    def moments(self) -> Iterator[int]:
        """Give the moments to write above, in seconds, far enough from each other to be read."""
        room = QFontMetricsF(font(theme.TINY)).horizontalAdvance("00:00") + 3 * theme.SPACE
        step = next((step for step in STEPS if step * self.scale >= room), STEPS[-1])
        first = -(-int(self.start) // step) * step
        yield from range(first, int(self.end) + 1, step)

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """Give where each item between the two moments lies, row by row."""
        shown = [(index, item) for index, item in enumerate(self.track.items) if self._within(item)]
        rows: dict[int, list[tuple[int, Item]]] = {}
        for index, item in shown:
            rows.setdefault(self.row_of(item), []).append((index, item))
        return tuple(spot for row, items in sorted(rows.items()) for spot in self._row(row, items))

    def _within(self, item: Item) -> bool:
        """Say whether an item begins between the two moments, or goes on there."""
        if item.until > item.at:
            return item.at < self.end and item.until > self.start
        last = self.end >= self.track.length
        return self.start <= item.at < self.end or (last and item.at >= self.end)

    def _row(self, row: int, items: Sequence[tuple[int, Item]]) -> Iterator[Spot]:
        """Lay out a row; what would cover the one before it moves aside by one chip at most."""
        lefts: list[float] = []
        least = self.symbol + GAP
        for _, item in items:
            left = BEFORE + (max(item.at, self.start) - self.start) * self.scale
            before = lefts[-1] + least if lefts else left
            lefts.append(left if item.kind is Kind.SIGN else max(left, min(before, left + least)))
        for (index, item), (left, following) in zip(items, pairwise([*lefts, self.width]), strict=True):
            yield self._spot(index, item, row, left, following - left - GAP)

    def _spot(self, index: int, item: Item, row: int, left: float, room: float) -> Spot:
        """Lay out one item in the room up to the next one."""
        metrics = QFontMetricsF(font(theme.SMALL))
        lasts = (min(item.until, self.end) - max(item.at, self.start)) * self.scale
        before = theme.SPACE if item.kind is Kind.SIGN else self.symbol
        free = (min(room, lasts) if item.kind is Kind.SIGN else room) - before - theme.SPACE
        label = self.words.label(item)
        shown = free >= min(SHORTEST_LABEL * metrics.averageCharWidth(), metrics.horizontalAdvance(label))
        taken = before + min(free, metrics.horizontalAdvance(label) + 1) + theme.SPACE if shown else self.symbol
        band = self.band(row)
        chip = QRectF(left, band.y() + PADDING, max(taken, lasts), band.height() - 2 * PADDING)
        return Spot(index, item, self.turned(chip), label if shown else "")

    def target(self, spot: Spot) -> QRectF:
        """Give where a press means this item: never less than a finger needs."""
        wider = max(0.0, theme.TOUCH - spot.chip.width()) / 2
        return spot.chip.adjusted(-wider, -PADDING, wider, PADDING)

    def at(self, place: QPointF) -> int | None:
        """Give the item that a press here means: of those in reach the nearest one."""
        near = [spot for spot in self.spots if self.target(spot).contains(place)]
        return min(near, key=lambda spot: _distance(spot, place)).index if near else None

    @cached_property
    def by_index(self) -> dict[int, Spot]:
        """Give where each item lies, by its place among the items."""
        return {spot.index: spot for spot in self.spots}


def _distance(spot: Spot, place: QPointF) -> tuple[float, float]:
    """Give how far a press is from a chip; inside two of them, the narrow one lies on top."""
    outside = max(spot.chip.left() - place.x(), place.x() - spot.chip.right(), 0.0)
    return outside, spot.chip.width()
