"""Shown when a talk broke off more than an hour ago: perhaps it was somebody else's."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class ResumePage(Sheet):
    """Go on, or wipe it unseen."""

    go_on_wanted = Signal()
    wipe_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Fill the page."""
        super().__init__(parent)
        self.add(Heading(self.tr("Er brak een gesprek af. Was dat van jou?")))
        self.add(Text(self.tr("Alleen de stappen, keuzes en kaarten zijn bewaard, geen woorden."), soft=True))
        self.gap(2)
        wipe = Choice(self.tr("Nee, wis het"), Look.QUIET)
        wipe.set_keys("N")
        wipe.clicked.connect(self._wipe)
        go_on = Choice(self.tr("Ja, verder waar we waren"), Look.PRIMARY)
        go_on.clicked.connect(self._go_on)
        self.set_primary(go_on)
        self.row(wipe, go_on)
        self.finish()

    @Slot()
    def _go_on(self) -> None:
        """Go on."""
        self.go_on_wanted.emit()

    @Slot()
    def _wipe(self) -> None:
        """Wipe."""
        self.wipe_wanted.emit()
