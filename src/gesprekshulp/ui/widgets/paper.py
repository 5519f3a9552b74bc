"""The shape of a card: a rounded sheet of paper, whose corner is folded over while the quiet sign is on."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.theme import colour, scheme

SMALL_SHEET = 6  # a sheet not much wider than its corners are round gets sharper ones
AROUND = 4.0


def paint_sheet(painter: QPainter, room: QRectF, ground: str, pen: QPen, fold: float = 0.0) -> None:
    """Draw a sheet that fills the room; `fold` is the size of the folded corner in pixels (0: none)."""
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    gap = pen.widthF() / 2
    room = room.adjusted(gap, gap, -gap, -gap)
    radius = min(theme.RADIUS, room.width() / SMALL_SHEET)
    sheet = QPainterPath()
    sheet.addRoundedRect(room, radius, radius)
    if fold:
        sheet = sheet.subtracted(_triangle(room.topRight(), fold))
    painter.fillPath(sheet, colour(ground))
    painter.strokePath(sheet, pen)
    if fold:
        _paint_flap(painter, room.topRight(), fold, pen)


def _triangle(corner: QPointF, size: float) -> QPainterPath:
    """Give the corner that is folded away, and a little around it, so that nothing of the edge is left."""
    x, y = corner.x(), corner.y()
    path = QPainterPath(QPointF(x - size - AROUND, y - AROUND))
    path.lineTo(x + AROUND, y - AROUND)
    path.lineTo(x + AROUND, y + size + AROUND)
    path.closeSubpath()
    return path


def _paint_flap(painter: QPainter, corner: QPointF, size: float, pen: QPen) -> None:
    """Draw the folded part, which lies on the sheet."""
    flap = QPainterPath(QPointF(corner.x() - size, corner.y()))
    flap.lineTo(corner.x() - size, corner.y() + size)
    flap.lineTo(corner.x(), corner.y() + size)
    flap.closeSubpath()
    painter.fillPath(flap, colour(scheme().accent_soft))
    painter.strokePath(flap, pen)


class QuietSign(QWidget):
    """A small sheet with a folded corner beside the taps: a shape, not a colour, and it says nothing aloud."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, off; it keeps its place, so that nothing jumps."""
        super().__init__(parent)
        self._shown = False
        self.setFixedSize(QSize(theme.TOUCH, theme.TOUCH))

    def show_sign(self, *, shown: bool) -> None:
        """Turn the sign on or off."""
        self._shown = shown
        name = self.tr("Het blijft al even zwaar.") if shown else ""
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Draw the sheet: on its other side there is something too."""
        if not self._shown:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            sheet = QRectF(self.rect()).adjusted(9, 6, -9, -6)
            paint_sheet(painter, sheet, scheme().surface, QPen(colour(scheme().accent), 2), theme.FOLD / 2)
