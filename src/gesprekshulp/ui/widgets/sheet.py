"""A page outside a conversation: one column in the middle, with a question and buttons."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.widgets.choice import ENTER, Choice

HEADING = "heading"  # the object name of the one question of a page
BESIDE = 4  # pixels that the space on both sides of the column takes from it
PRESS = ENTER | {Qt.Key.Key_Space}


class Sheet(QScrollArea):
    """A scrolling column; Enter and space press the primary button from anywhere but another button."""

    widest = theme.COLUMN

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with an empty column."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._primary: QAbstractButton | None = None
        self._pressed_by = PRESS
        self._column = QVBoxLayout()
        self.clear()

    def clear(self) -> None:
        """Begin with an empty column in the middle of the page; Qt deletes the old one."""
        self._primary = None
        self.holder = QWidget()
        outer = QHBoxLayout(self.holder)
        outer.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setMaximumWidth(self.widest)
        outer.addStretch(1)
        outer.addWidget(inner, 1000)
        outer.addStretch(1)
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(theme.SPACE + 4)
        self._column.setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
        self._column.addStretch(1)
        old = self.takeWidget()
        if old:
            old.hide()
            old.deleteLater()
        self.setWidget(self.holder)

    def finish(self) -> None:
        """Let the column stand in the middle of the height."""
        self._column.addStretch(1)

    def room(self) -> QSize:
        """Give the room the column has without scrolling."""
        given = self.maximumViewportSize()
        return QSize(min(given.width(), self.widest) - BESIDE, given.height())

    def add(self, item: QWidget | QLayout) -> None:
        """Put something under what is there."""
        if isinstance(item, QWidget):
            self._column.addWidget(item)
        else:
            self._column.addLayout(item)

    def gap(self, size: int = 2) -> None:
        """Leave some air."""
        self._column.addSpacing(size * theme.SPACE)

    def row(self, *widgets: QWidget, stretch: bool = True) -> None:
        """Add widgets side by side."""
        line = QHBoxLayout()
        line.setSpacing(2 * theme.SPACE)
        for widget in widgets:
            line.addWidget(widget, 1 if stretch else 0)
        if not stretch:
            line.addStretch(1)
        self.add(line)

    def set_primary(self, button: Choice, by: frozenset[Qt.Key] = PRESS) -> None:
        """Let Enter and the space bar press this button, or only these keys where people come to type."""
        button.show_key(self.tr("Enter"))
        self._primary, self._pressed_by = button, by

    def unset_primary(self) -> None:
        """Let Enter and the space bar press nothing: what comes next wants a key of its own."""
        self._primary = None

    def focus(self, name: str = "") -> None:
        """Give the keyboard to the child of this name, or else to the heading."""
        for wanted in (name or HEADING, HEADING):
            child = self.findChild(QWidget, wanted)
            if child is not None and child.isEnabled():
                child.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter and the space bar press the primary button; a focused button takes them first."""
        if self._primary and event.key() in self._pressed_by:
            if not event.isAutoRepeat():
                self._primary.click()
        else:
            super().keyPressEvent(event)
