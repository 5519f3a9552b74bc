"""What stands between the letters and is no letter: a box to tick, and a line to write on."""

from enum import IntEnum

from PySide6.QtCore import QLineF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPyTextObject, QTextCharFormat, QTextDocument, QTextFormat

from gesprekshulp.paper.measures import dots

DRAWN = QTextFormat.ObjectTypes.UserObject.value + 1
SIGN = "\ufffc"  # the letter that Qt replaces
SHAPE, WIDE, HIGH = (QTextFormat.Property.UserProperty.value + place for place in range(3))
BOX = 3.0  # millimetres, as is what follows
PEN = 0.25
DOT_EVERY = 0.9


class Shape(IntEnum):
    """What can be drawn."""

    BOX = 1
    LINE = 2


def box() -> QTextCharFormat:
    """Give a box to tick."""
    return _shape(Shape.BOX, BOX, BOX)


def line(wide: float, high: float) -> QTextCharFormat:
    """Give a dotted line to write on, with room above it."""
    return _shape(Shape.LINE, wide, high)


def _shape(shape: Shape, wide: float, high: float) -> QTextCharFormat:
    """Give the format of the letter that a shape takes the place of."""
    letter = QTextCharFormat()
    letter.setObjectType(DRAWN)
    letter.setProperty(SHAPE, int(shape))
    letter.setProperty(WIDE, dots(wide))
    letter.setProperty(HIGH, dots(high))
    return letter


class Drawn(QPyTextObject):
    """Draws the shapes of a document."""

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002, ARG002, N803 -- Qt's signature
        """Give the room that a shape takes."""
        return QSizeF(format.doubleProperty(WIDE), format.doubleProperty(HIGH))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,  # noqa: ARG002 -- Qt's signature
        posInDocument: int,  # noqa: ARG002, N803 -- Qt's signature
        format: QTextFormat,  # noqa: A002 -- Qt's signature
    ) -> None:
        """Draw a shape in its place."""
        pen = QPen(Qt.GlobalColor.black, dots(PEN))
        if format.intProperty(SHAPE) == Shape.BOX:
            painter.setPen(pen)
            painter.drawRect(rect)
            return
        pen.setDashPattern([1, DOT_EVERY / PEN])
        painter.setPen(pen)
        painter.drawLine(QLineF(rect.left(), rect.bottom(), rect.right(), rect.bottom()))
