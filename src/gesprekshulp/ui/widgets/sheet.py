"""A page outside a conversation: one column in the middle, with a question and buttons."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from gesprekshulp.ui import theme
from gesprekshulp.ui.widgets.choice import ENTER, Choice
from gesprekshulp.ui.widgets.fitting import appear

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
        self._gaps: list[tuple[QSpacerItem, int]] = []
        self.clear()

    def clear(self) -> None:
        """Begin with an empty column in the middle of the page; Qt deletes the old one."""
        self._primary = None
        self._gaps = []
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
        """Let the column stand in the middle of the height, with as much air as there is room for."""
        self._column.addStretch(1)
        appear(self._column)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give air, or take it away, when there is more room or less."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Leave the gaps out where the page would have to scroll for them."""
        self.air(given=True)
        if not self.fits():
            self.air(given=False)

    def air(self, *, given: bool) -> None:
        """Give every gap its height, or none."""
        for item, height in self._gaps:
            item.changeSize(0, height if given else 0)
        self._column.invalidate()

    def fits(self) -> bool:
        """Say whether the column fits the room without scrolling."""
        room = self.room()
        return self._column.heightForWidth(room.width()) <= room.height()

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
        item = QSpacerItem(0, size * theme.SPACE)
        self._gaps.append((item, size * theme.SPACE))
        self._column.addSpacerItem(item)

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
