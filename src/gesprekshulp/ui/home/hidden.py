"""The neutral screen: what others see when the talk has to be hidden at once."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading


class HiddenPage(Sheet):
    """Nothing to see: one word, and the way back."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Fill the page with next to nothing."""
        super().__init__(parent)
        self.add(Heading(self.tr("Even pauze"), theme.LARGE).centred())
        self.gap(2)
        back = Choice(self.tr("Terug"), Look.QUIET)
        back.show_key(self.tr("Esc"))
        back.clicked.connect(self._leave)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(back)
        middle.addStretch(1)
        self.add(middle)
        self.finish()

    @Slot()
    def _leave(self) -> None:
        """Go back to what is behind it."""
        self.left.emit()
