"""What was noted, the newest first; each line can be taken away again, in two steps."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gesprekshulp.aftercare.logbook import Noted
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.forms import LineList
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.text import Text


class Entries(QWidget):
    """A list of lines; tells `remove_wanted` with the id of what was noted."""

    remove_wanted = Signal(int)

    def __init__(self, words: OwnWords, parent: QWidget | None = None) -> None:
        """Take the words; it begins empty."""
        super().__init__(parent)
        self._words = words
        self._ids: list[int] = []
        self._nothing = Text(self.tr("Er staat nog niets in."), soft=True)
        self._list = LineList(self.tr("In je logboek"))
        self._list.itemSelectionChanged.connect(self._think_again)
        self._remove = Choice(self.tr("Deze regel weghalen"), Look.QUIET, theme.SMALL)
        self._remove.clicked.connect(self._ask)
        self._sure = Choice(self.tr("Ja, haal deze regel weg"), Look.PLAIN, theme.SMALL)
        self._sure.clicked.connect(self._want)
        self._keep = Choice(self.tr("Nee, laat staan"), Look.QUIET, theme.SMALL)
        self._keep.clicked.connect(self._let_be)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACE)
        for button in (self._remove, self._sure, self._keep):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._think_again()

    def refresh(self, noted: Sequence[tuple[int, Noted]]) -> None:
        """Show what is noted by now, in the order in which it was noted."""
        newest = list(reversed(noted))
        self._ids = [number for number, _ in newest]
        self._list.show_lines([self._words.noted(each) for _, each in newest])
        self._list.setVisible(bool(newest))
        self._nothing.setVisible(not newest)
        self._think_again()

    @Slot()
    def _think_again(self) -> None:
        """Ask nothing any more: another line is meant."""
        self._remove.setVisible(bool(self._list.selectedItems()))
        self._sure.hide()
        self._keep.hide()

    @Slot()
    def _ask(self) -> None:
        """Ask once more: what is taken away is gone."""
        self._remove.hide()
        self._sure.show()
        self._keep.show()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _let_be(self) -> None:
        """Leave it there."""
        self._think_again()
        self._remove.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _want(self) -> None:
        """Ask to take it away; the keyboard stays with the list."""
        number = self._ids[self._list.row(self._list.selectedItems()[0])]
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.remove_wanted.emit(number)
