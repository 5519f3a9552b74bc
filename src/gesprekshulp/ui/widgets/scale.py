"""A line from 0 to 10 to point at with a finger; nothing can be entered and nothing is kept."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.theme import Size, colour, font, scheme

STEPS = 11


class ScaleLine(QWidget):
    """Draws the line; it takes no mouse and no keys."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, size: Size = theme.BODY, parent: QWidget | None = None) -> None:
        """Make a line that only shows, with numbers of this size."""
        super().__init__(parent)
        self._size = size
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Een lijn van 0 tot 10, om aan te wijzen"))

    def sizeHint(self) -> QSize:
        """Give room for the line and the numbers under it."""
        return QSize(640, QFontMetrics(font(self._size)).height() + 6 * theme.SPACE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's name
        """Draw the line, the marks and the numbers."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(self._size))
            painter.setPen(QPen(colour(scheme().soft_text), 2))
            height = 2.0 * theme.SPACE
            left, right = 4.0 * theme.SPACE, self.width() - 4.0 * theme.SPACE
            painter.drawLine(QPointF(left, height), QPointF(right, height))
            for step in range(STEPS):
                way = (STEPS - 1 - step) if self.isRightToLeft() else step
                x = left + (right - left) * way / (STEPS - 1)
                painter.drawEllipse(QPointF(x, height), 5, 5)
                box = painter.boundingRect(0, 0, 0, 0, 0, str(step))
                painter.drawText(QPointF(x - box.width() / 2, height + box.height() + theme.SPACE), str(step))
