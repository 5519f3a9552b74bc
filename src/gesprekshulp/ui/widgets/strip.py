"""The taps of a talk in a row, with the quiet sign and the nudges where they came."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gesprekshulp.conversation.events import MarkMade, ToneTapped
from gesprekshulp.conversation.model import Mark
from gesprekshulp.conversation.timeline import Point
from gesprekshulp.ui import theme
from gesprekshulp.ui.names import TAP_SYMBOLS, Names
from gesprekshulp.ui.theme import colour, font, scheme
from gesprekshulp.ui.widgets.paper import paint_sheet

CELL = theme.TOUCH
ROW = 2 * theme.TOUCH
NUMBER = 14
MARKS = {Mark.NEW_ANGLE: "+", Mark.SAME_AGAIN: "–"}


class Strip(QWidget):
    """Draws a cell for each tap and mark: folded where the quiet sign was on, a number under it where a nudge came."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        """Make it, empty."""
        super().__init__(parent)
        self._names = names
        self._points: Sequence[Point] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_points(self, points: Sequence[Point]) -> None:
        """Show the taps and marks among these points."""
        self._points = [point for point in points if isinstance(point.event, ToneTapped | MarkMade)]
        self.setAccessibleName(", ".join(map(self._name, self._points)))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower strip has more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all rows."""
        return ROW * max(1, -(-len(self._points) // self._in_a_row(width)))

    def sizeHint(self) -> QSize:
        """Give room for one row."""
        return QSize(CELL * max(1, len(self._points)), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Ask for one cell at least."""
        return QSize(CELL, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells that can be seen, row by row."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            in_a_row = self._in_a_row(self.width())
            shown = taps = 0
            for place, point in enumerate(self._points):
                row, column = divmod(place, in_a_row)
                cell = QRectF(column * CELL, row * ROW, CELL, ROW)
                tapped = isinstance(point.event, ToneTapped)
                taps += tapped
                if event.rect().intersects(cell.toAlignedRect()):
                    self._paint_cell(painter, cell, point, taps if tapped else 0, nudged=point.nudge > shown)
                shown = max(shown, point.nudge)

    def _paint_cell(self, painter: QPainter, cell: QRectF, point: Point, number: int, *, nudged: bool) -> None:
        """Draw one tap with its number, or a mark without, on a folded sheet while the quiet sign was on."""
        sheet = QRectF(cell.x() + 2, cell.y() + 2, CELL - 4, CELL + 6)
        edge = scheme().accent if point.quiet else scheme().line
        pen = QPen(colour(edge), 2 if point.quiet else 1)
        paint_sheet(painter, sheet, scheme().surface, pen, theme.FOLD / 2 if point.quiet else 0)
        painter.setPen(colour(scheme().text))
        painter.setFont(font(theme.BODY))
        painter.drawText(sheet.adjusted(0, 0, 0, -NUMBER), Qt.AlignmentFlag.AlignCenter, _symbol(point))
        if number:
            painter.setFont(font(theme.TINY))
            foot = sheet.adjusted(0, sheet.height() - NUMBER - 4, 0, -4)
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(number))
        if nudged:
            badge = QRectF(sheet.center().x() - 11, sheet.bottom() + 5, 22, 22)
            painter.setBrush(colour(scheme().accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(badge)
            painter.setPen(colour(scheme().on_accent))
            painter.setFont(font(theme.SMALL))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(point.nudge))

    def _name(self, point: Point) -> str:
        """Name a tap or a mark for a screen reader."""
        if isinstance(point.event, ToneTapped):
            return self._names.tone(point.event.tone)
        return self._names.mark(point.event.mark) if isinstance(point.event, MarkMade) else ""

    def _in_a_row(self, width: int) -> int:
        """Give how many cells fit side by side."""
        return max(1, width // CELL)


def _symbol(point: Point) -> str:
    """Give the sign for a tap or a mark."""
    if isinstance(point.event, ToneTapped):
        return TAP_SYMBOLS[point.event.tone]
    return MARKS[point.event.mark] if isinstance(point.event, MarkMade) else ""
