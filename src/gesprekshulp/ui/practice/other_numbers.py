"""The part of a debrief about the sign: when it came, and the way to the page where its numbers can be moved."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class OtherNumbers(Sheet):
    """Says when signs came; tells `wanted` when somebody wants to see what other numbers would have done."""

    wanted = Signal()

    def __init__(self, came: str, parent: QWidget | None = None) -> None:
        """Take the sentence that says when signs came with the numbers of this role-play."""
        super().__init__(parent)
        self.add(Heading(self.tr("Met andere instellingen"), theme.LARGE))
        self.add(Text(self.tr("Met de getallen van dit rollenspel: %1").replace("%1", came)))
        mirror = self.tr(
            "Voor een trainer: kijk wanneer er met andere getallen een teken was gekomen. Het is een spiegel van de "
            "tikken, geen voorspelling."
        )
        self.add(Text(mirror, theme.SMALL, soft=True))
        self.gap(1)
        try_ = Choice(self.tr("Andere getallen proberen"), Look.PLAIN)
        try_.clicked.connect(self._want)
        self.row(try_, stretch=False)
        self.finish()

    @Slot()
    def _want(self) -> None:
        """Ask for that page."""
        self.wanted.emit()
