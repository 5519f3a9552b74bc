"""A labelled line to type in, and a list of lines in a panel."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.theme import font
from gesprekshulp.ui.widgets.choice import ENTER, Choice, Look
from gesprekshulp.ui.widgets.fitting import appear
from gesprekshulp.ui.widgets.text import Text

LONGEST = 120
COPYING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)
UNLEARNED = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText  # no keyboard keeps it


class Unspread(QLineEdit):
    """A line from which nothing is copied: some systems keep, or send on, all that ever lay in the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Have no menu either, which offers copying too; pasting goes by keyboard."""
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave copying out, also the kind that takes away."""
        if any(event.matches(key) for key in COPYING):
            event.accept()
        else:
            super().keyPressEvent(event)


class Field(QWidget):
    """One line to type; `entered` comes when Enter or the button ends it with something in it."""

    entered = Signal()

    def __init__(self, label: str, note: str, button: str = "", parent: QWidget | None = None) -> None:
        """Take the label, a note that stands in the empty line, and what the button says."""
        super().__init__(parent)
        caption = Text(label)
        self._line = Unspread()
        self._line.setObjectName(label)
        self._line.setFont(font(theme.BODY))
        self._line.setStyleSheet(theme.field())
        self._line.setPlaceholderText(note)
        self._line.setMaxLength(LONGEST)
        self._line.setInputMethodHints(UNLEARNED)
        self._line.setMinimumHeight(theme.TOUCH)
        self._line.setAccessibleName(label)
        self._line.returnPressed.connect(self._enter)
        caption.setBuddy(self._line)
        add = Choice(button or self.tr("Erbij"), Look.QUIET, theme.SMALL)
        add.clicked.connect(self._enter)
        row = QHBoxLayout()
        row.addWidget(self._line, 1)
        row.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(caption)
        column.addLayout(row)

    def text(self) -> str:
        """Give what was typed, without spaces around it."""
        return self._line.text().strip()

    def clear(self) -> None:
        """Begin with an empty line."""
        self._line.clear()

    def take_keyboard(self) -> None:
        """Give the keyboard to the line."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter to itself when there is something in the line; an empty one leaves it to the page."""
        if event.key() not in ENTER or not self.text():
            super().keyPressEvent(event)

    @Slot()
    def _enter(self) -> None:
        """Say that there is something, if there is."""
        if self.text():
            self.entered.emit()


class Column(QFrame):
    """A panel with a title and lines."""

    def __init__(self, title: str, lines: Sequence[str], parent: QWidget | None = None) -> None:
        """Take the title (may be empty) and the lines."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setStyleSheet(theme.panel("panel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.MARGIN] * 4)
        column.setSpacing(theme.LINE_GAP)
        if title:
            head = Text(title, theme.Size(theme.BODY.share, bold=True))
            column.addWidget(head)
        for line in lines:
            column.addWidget(Text(line, theme.SMALL))
        column.addStretch(1)


class Hint(QFrame):
    """Lines for the coach that lie under the question of a page for as long as a key is held.

    They may cover anything else, for that moment: the question can still be read by both.
    """

    def __init__(self, lines: Sequence[str], page: QWidget) -> None:
        """Take the lines, and the page to lie over; hidden until it is held."""
        super().__init__(page)
        self._page = page
        self.setObjectName("panel")
        self.setStyleSheet(theme.panel("panel"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*[theme.MARGIN] * 4)
        self._row.setSpacing(2 * theme.MARGIN)
        for part in (lines[: -(-len(lines) // 2)], lines[-(-len(lines) // 2) :]):
            column = QVBoxLayout()
            column.setSpacing(theme.LINE_GAP)
            for line in part:
                column.addWidget(Text(line, theme.SMALL))
            column.addStretch(1)
            self._row.addLayout(column, 1)
        appear(self._row)
        self.hide()

    def hold(self, *, held: bool, under: QWidget | None = None) -> None:
        """Lie over the page, below this widget, or be gone."""
        page = self._page
        self.setParent(page.window() if held else page)  # the bars around the page may be covered too
        if held:
            corner = page.mapTo(page.window(), QPoint(0, 0))
            top = under.mapTo(page.window(), QPoint(0, under.height())).y() if under else corner.y()
            width = min(theme.WIDE, page.width() - 2 * theme.SPACE)
            height = self.heightForWidth(width)
            wanted = max(top, corner.y() + page.height() - height)
            place = max(0, min(wanted, page.window().height() - height))  # over the question rather than cut off
            self.setGeometry(corner.x() + (page.width() - width) // 2, place, width, height)
            self.raise_()
        self.setVisible(held)


def passing_wheel(event: QEvent) -> bool:
    """Swallow a turn of the wheel over a field, and hand it to nobody: the wheel is for the page."""
    return event.type() == QEvent.Type.Wheel


def let_go_of_copies() -> None:
    """Empty the clipboard and the selection where they hold something of ours: typed words end with the talk."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
