"""The quiet sign: an open ring that appears beside the taps; a shape, not a colour, and it says nothing aloud."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.theme import SCHEME, colour

FULL_TURN = 16 * 360


class QuietSign(QWidget):
    """Draws the ring when it is on, and keeps its place when it is off, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, off."""
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
        """Draw a ring with an opening: there is a way out."""
        if not self._shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(SCHEME.accent), 4))
        ring = QRectF(self.rect()).adjusted(10, 10, -10, -10)
        painter.drawArc(ring, 16 * 60, FULL_TURN - 16 * 80)
