"""The figures as simple shapes, so that somebody made up has a place at the table; a drawing holds no words."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.widgets.choice import Choice

SIDE = 100.0  # a drawing is made on a square of a hundred by a hundred
OUTLINE = 2.5
FLOOR = 97.0  # where every body ends
ROUND = 0.22  # how round the corners of a box are, as a share of its shorter side
TILE = 76
SMALL = 60


class Kind(Enum):
    """The shapes there are."""

    CIRCLE = "circle"
    BOX = "box"
    TRIANGLE = "triangle"


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape in its room on the square; `role` names a colour of the theme."""

    kind: Kind
    x: float
    y: float
    width: float
    height: float
    role: str
    lined: bool = True


def _circle(x: float, y: float, radius: float, role: str, *, lined: bool = True) -> Shape:
    """Give a circle around a point."""
    return Shape(Kind.CIRCLE, x - radius, y - radius, 2 * radius, 2 * radius, role, lined)


def _box(x: float, y: float, width: float, height: float, role: str, *, lined: bool = True) -> Shape:
    """Give a rounded rectangle."""
    return Shape(Kind.BOX, x, y, width, height, role, lined)


def _triangle(x: float, y: float, width: float, height: float, role: str) -> Shape:
    """Give a triangle that stands on its base."""
    return Shape(Kind.TRIANGLE, x, y, width, height, role)


def _eyes(x: float, y: float, apart: float = 7.0, radius: float = 2.4) -> tuple[Shape, ...]:
    """Give two eyes beside a point."""
    return tuple(_circle(x + side * apart, y, radius, "text", lined=False) for side in (-1, 1))


def _person(x: float = 50.0, top: float = 16.0, body: str = "accent_soft") -> tuple[Shape, ...]:
    """Give a head on shoulders; the head is 36 wide."""
    return (
        _box(x - 27, top + 40, 54, FLOOR - top - 40, body),
        _circle(x, top + 20, 18, "surface"),
        *_eyes(x, top + 20),
    )


def _puff(role: str) -> Iterator[Shape]:
    """Give circles that run together, with one line around all of them."""
    for lined in (True, False):
        for x, y, radius in PUFF:
            yield _circle(x, y, radius if lined else radius - OUTLINE / 2, role, lined=lined)


PUFF = ((28, 60, 22), (48, 42, 27), (73, 60, 23), (49, 68, 22))
DRAWINGS: dict[str, tuple[Shape, ...]] = {
    "mika": (  # a backpack that is too full to close
        _box(54, 34, 42, 56, "care_soft"),
        _triangle(60, 20, 16, 20, "line"),
        _box(76, 18, 12, 22, "accent_soft"),
        _box(70, 62, 21, 18, "surface"),
        *_person(38, 14),
    ),
    "nour": (  # a head between two worlds
        _circle(30, 50, 27, "accent_soft"),
        _box(46, 23, 50, 54, "care_soft"),
        _circle(50, 50, 18, "surface"),
        *_eyes(50, 50),
    ),
    "robin": (  # sheets that keep piling up above a head
        _box(20, 4, 44, 26, "line"),
        _box(28, 12, 48, 26, "care_soft"),
        _box(36, 20, 52, 26, "accent_soft"),
        *_person(46, 28, "line"),
    ),
    "sky": (  # a battery with very little left
        _box(34, 4, 32, 12, "edge"),
        _box(16, 12, 68, 84, "surface"),
        _box(23, 76, 54, 13, "accent", lined=False),
        *_eyes(50, 42, 10, 3),
        _box(42, 56, 16, 3.5, "text", lined=False),
    ),
    "jules": (  # a smile to hold in front of a face
        *_person(40, 14),
        _box(71, 50, 6, 42, "edge"),
        _circle(74, 44, 22, "care_soft"),
        _circle(74, 48, 10, "text", lined=False),
        _circle(74, 44, 11, "care_soft", lined=False),
        *_eyes(74, 39, 8, 2.6),
    ),
    "deniz": (  # arms full of boxes
        *_person(50, 4, "accent_soft"),
        _box(8, 52, 42, 40, "care_soft"),
        _box(50, 52, 42, 40, "line"),
        _box(30, 40, 40, 20, "surface"),
    ),
    "sasha": (  # somebody with a suitcase
        *_person(36, 14),
        _box(68, 42, 18, 22, "surface"),
        _box(56, 54, 42, 38, "care_soft"),
        _box(56, 66, 42, 6, "edge", lined=False),
    ),
    "bo": (  # a picture in a frame, and somebody beside it
        _box(40, 8, 56, 64, "surface"),
        _circle(80, 26, 8, "care_soft"),
        _triangle(46, 36, 32, 28, "accent_soft"),
        _triangle(64, 44, 28, 20, "line"),
        *_person(30, 22, "care_soft"),
    ),
    "druk": (  # a puff that grows and shrinks, with one weak spot
        *_puff("care_soft"),
        *_eyes(48, 48, 10, 3.2),
        _box(42, 60, 12, 3.5, "text", lined=False),
        _circle(70, 64, 7, "accent"),
    ),
}
GROUNDS = ("accent_soft", "care_soft", "line")
HATS = (
    _triangle(34, 2, 32, 22, "accent"),
    _circle(50, 12, 7, "care_soft"),
    _box(34, 10, 32, 12, "accent"),
    _box(28, 15, 44, 9, "care"),
)


def shapes_of(figure: str) -> tuple[Shape, ...]:
    """Give the drawing of a figure, from back to front; an id we don't know gets its own, the same each time."""
    return DRAWINGS.get(figure) or tuple(_made_up(zlib.crc32(figure.encode())))


def _made_up(number: int) -> Iterator[Shape]:
    """Give a plain figure for a number: a body, a ground, something on the head."""
    body, ground = number % 3, GROUNDS[number // 3 % 3]
    if body == 0:
        yield _triangle(18, 44, 64, 50, ground)
    elif body == 1:
        yield _circle(50, 74, 24, ground)
    else:
        yield _box(24, 54, 52, 40, ground)
    yield _circle(50, 38, 20, "surface")
    yield from _eyes(50, 38)
    yield HATS[number // 9 % len(HATS)]


def paint_figure(painter: QPainter, room: QRectF, figure: str) -> None:
    """Draw a figure in the largest square in the middle of this room."""
    side = min(room.width(), room.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corner = room.center() - QPointF(side / 2, side / 2)
    painter.setTransform(QTransform.fromTranslate(corner.x(), corner.y()), combine=True)
    painter.scale(side / SIDE, side / SIDE)
    for shape in shapes_of(figure):
        _paint(painter, shape)
    painter.restore()


def _paint(painter: QPainter, shape: Shape) -> None:
    """Draw one shape; a line around it keeps it apart from any ground."""
    line = QPen(theme.colour(theme.scheme().soft_text), OUTLINE)
    line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(line if shape.lined else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(theme.colour(str(getattr(theme.scheme(), shape.role))))
    room = QRectF(shape.x, shape.y, shape.width, shape.height)
    match shape.kind:
        case Kind.CIRCLE:
            painter.drawEllipse(room)
        case Kind.BOX:
            radius = min(room.width(), room.height()) * ROUND
            painter.drawRoundedRect(room, radius, radius)
        case Kind.TRIANGLE:
            top = QPointF(room.center().x(), room.top())
            painter.drawPolygon(QPolygonF([top, room.bottomRight(), room.bottomLeft()]))


class FigurePicture(QWidget):
    """The drawing of one figure; its name is for a screen reader."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, figure: str, name: str, parent: QWidget | None = None) -> None:
        """Take the id and the name of the figure."""
        super().__init__(parent)
        self.figure = figure
        self.setAccessibleName(name)
        self.setFixedSize(QSize(SMALL, SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Draw the figure."""
        with QPainter(self) as painter:
            paint_figure(painter, QRectF(self.rect()), self.figure)


class FigureTile(Choice):
    """A choice with the drawing of a figure before its name."""

    def __init__(self, figure: str, name: str, line: str) -> None:
        """Take the id, the name and the line of the figure."""
        super().__init__(name, note=line)
        self.setObjectName(figure)
        self.setMinimumHeight(TILE + 2 * theme.SPACE)

    def before_text(self) -> int:
        """Give the drawing its room."""
        return TILE + theme.SPACE

    def paint_before(self, painter: QPainter, inner: QRect) -> None:
        """Draw the figure where the line begins."""
        room = QRect(inner.left() - theme.SPACE // 2, inner.center().y() - TILE // 2, TILE, TILE)
        paint_figure(painter, QRectF(self.turned(room)), self.objectName())
