"""Shown when the window is closed in the middle of a talk: an ending can be short, but isn't lost."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class LeavePage(Sheet):
    """Three ways: back, a short ending, or close and come back within a day."""

    stay_wanted = Signal()
    end_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Fill the page."""
        super().__init__(parent)
        self.add(Heading(self.tr("Jullie zijn nog niet klaar. Kort afronden?")))
        self.add(Text(self.tr("Sluit je nu, dan kom je binnen een dag terug op dezelfde plek."), soft=True))
        self.gap(2)
        stay = Choice(self.tr("Terug naar het gesprek"), Look.PLAIN, theme.BODY)
        stay.clicked.connect(self._stay)
        end = Choice(self.tr("Kort afronden"), Look.PRIMARY, theme.BODY)
        end.clicked.connect(self._end)
        close = Choice(self.tr("Toch sluiten"), Look.QUIET, theme.BODY)
        close.set_keys("S")
        close.clicked.connect(self._close)
        self.set_primary(end)
        self.row(close, stay, end)
        self.finish()

    @Slot()
    def _stay(self) -> None:
        """Go back."""
        self.stay_wanted.emit()

    @Slot()
    def _end(self) -> None:
        """Go to the ending."""
        self.end_wanted.emit()

    @Slot()
    def _close(self) -> None:
        """Close all the same."""
        self.close_wanted.emit()
