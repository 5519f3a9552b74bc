"""What the forms of the coach's own side share: fields that look alike, and lists of lines that can be long."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import in_columns
from gesprekshulp.ui.theme import font
from gesprekshulp.ui.widgets.choice import ENTER, Choice
from gesprekshulp.ui.widgets.fields import passing_wheel
from gesprekshulp.ui.widgets.text import Text
from gesprekshulp.ui.window import NARROWEST

ROOM = NARROWEST - 8 * theme.SPACE  # pixels that a page of the smallest window has
FEW_LINES = 3  # that a list shows at least
BY_TAB = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


class NoWheel(QObject):
    """Lets the wheel scroll the page, not change a field in passing."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow a turn of the wheel."""
        return passing_wheel(event) or super().eventFilter(watched, event)


class RoomyRows(QStyledItemDelegate):
    """Gives every row of a list the height of a finger."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the size of a row."""
        return super().sizeHint(option, index).expandedTo(QSize(0, theme.TOUCH))


class LineList(QListWidget):
    """Lines to walk through with the arrows; none of them can be copied with a key."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Take what the list is called."""
        super().__init__(parent)
        self.setFont(font(theme.SMALL))
        self.setWordWrap(True)
        self.setItemDelegate(RoomyRows(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListWidget.LayoutMode.Batched)  # ten years of lines are laid out as one walks
        self.setAccessibleName(name)
        self.setObjectName(name)
        self.setMinimumHeight(FEW_LINES * theme.TOUCH)

    def sizeHint(self) -> QSize:
        """Ask for a few lines; where there is more room it takes that."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these lines; when they are others than before, none of them is chosen."""
        if lines != self.lines():
            self.clear()
            self.addItems(lines)

    def lines(self) -> list[str]:
        """Give what is shown."""
        return [self.item(row).text() for row in range(self.count())]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first line for who comes with Tab."""
        if event.reason() in BY_TAB and self.currentRow() < 0:
            self.setCurrentRow(0)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave out copying, which would outlive the lock, and Enter, which would press the page's large button."""
        if event.matches(QKeySequence.StandardKey.Copy) or event.key() in ENTER:
            event.accept()
        else:
            super().keyPressEvent(event)


def dress(field: QWidget, name: str) -> Text:
    """Give a field its letters, its height and its name, and give the words to put beside it."""
    field.setFont(font(theme.SMALL))
    field.setMinimumHeight(theme.TOUCH)
    field.setAccessibleName(name)
    field.setObjectName(name)
    field.installEventFilter(NoWheel(field))
    caption = Text(name, theme.SMALL)
    caption.setBuddy(field)
    return caption


def under(caption: Text, field: QWidget) -> QVBoxLayout:
    """Put a field under its words."""
    column = QVBoxLayout()
    column.setSpacing(theme.LINE_GAP)
    column.addWidget(caption)
    column.addWidget(field)
    return column


def combo(choices: Sequence[str]) -> QComboBox:
    """Make a list to choose from."""
    box = QComboBox()
    box.addItems(choices)
    return box


def spread(container: QVBoxLayout, buttons: Sequence[Choice], most: int) -> None:
    """Add buttons in columns of one width: as many as there is room for in the smallest window, at most so many."""
    wide = max(button.minimumSizeHint().width() for button in buttons) + theme.SPACE
    rows = -(-len(buttons) // max(1, min(most, ROOM // wide)))
    container.addLayout(in_columns(buttons, -(-len(buttons) // rows)))


def empty(layout: QBoxLayout) -> None:
    """Let go of the widgets in a layout."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
