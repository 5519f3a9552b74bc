"""A list of exercises to choose from, in lines that are high enough for a finger."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from gesprekshulp.practice.exercise import Exercise
from gesprekshulp.ui import theme
from gesprekshulp.ui.theme import font
from gesprekshulp.ui.widgets.choice import ENTER

LOWEST_LIST = 220  # pixels


class Titles(QListWidget):
    """A list of exercises; `chosen` comes when one is clicked, or picked with Enter or the space bar.

    A title stands out only while the list has the keyboard: two lists beside each other would show two.
    """

    chosen = Signal()

    def __init__(self, exercises: Sequence[Exercise]) -> None:
        """Take the exercises."""
        super().__init__()
        self._exercises = exercises
        self.setFont(font(theme.BODY))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(LOWEST_LIST)
        self.setItemDelegate(_Roomy(self))
        self.addItems([each.title for each in exercises])
        self.itemClicked.connect(self._choose)

    @property
    def exercise(self) -> Exercise:
        """Give the exercise of the current title."""
        return self._exercises[self.currentRow()]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the current title stand out, which is the first to begin with; a click says itself which one it is."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.setCurrentRow(max(0, self.currentRow()))
            self.currentItem().setSelected(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let no title stand out."""
        super().focusOutEvent(event)
        self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter or the space bar; the other keys move through the list."""
        if event.key() not in ENTER | {Qt.Key.Key_Space}:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._choose()

    @Slot()
    def _choose(self) -> None:
        """Say that the current title is chosen, if there is one."""
        if self.currentRow() >= 0:
            self.chosen.emit()


class _Roomy(QStyledItemDelegate):
    """Gives every title the height that a finger needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the size of one title."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(theme.TOUCH, size.height() + theme.SPACE))
