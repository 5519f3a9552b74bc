"""The conversation on screen inside a coloured frame: what is practised can't be mistaken for a real talk."""

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.talk import Talk
from gesprekshulp.ui.theme import colour, scheme
from gesprekshulp.ui.widgets.choice import Choice, Look

FRAME = 6  # pixels on every side, which no real talk has


class FramedTalk(Talk):
    """A talk inside a frame of another colour; tells `left` when somebody stops it."""

    left = Signal()

    def __init__(self, store: Store, names: Names, stop: str, parent: QWidget | None = None) -> None:
        """Take the store to show, and what the button says that stops it."""
        super().__init__(store, names, parent)
        leave = Choice(stop, Look.QUIET, theme.SMALL)
        leave.setObjectName("leave")
        leave.set_keys("X")
        leave.clicked.connect(self._leave)
        self._top.stand_out(leave)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame: another colour on every page."""
        super().paintEvent(event)
        wide, high = self.width(), self.height()
        sides = (
            QRect(0, 0, wide, FRAME),
            QRect(0, high - FRAME, wide, FRAME),
            QRect(0, 0, FRAME, high),
            QRect(wide - FRAME, 0, FRAME, high),
        )
        with QPainter(self) as painter:
            for side in sides:
                painter.fillRect(side, colour(scheme().accent))

    @Slot()
    def _leave(self) -> None:
        """Stop here."""
        self.left.emit()
