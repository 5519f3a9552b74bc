"""Where a passphrase is typed: nothing shows it, keeps it or reads it aloud."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.theme import font
from gesprekshulp.ui.widgets.fields import UNLEARNED
from gesprekshulp.ui.widgets.text import Text

LEAST = 8  # characters
LONGEST = 256
SECRET = UNLEARNED | Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoAutoUppercase

TELLING = frozenset(
    {
        Qt.InputMethodQuery.ImSurroundingText,
        Qt.InputMethodQuery.ImCurrentSelection,
        Qt.InputMethodQuery.ImTextBeforeCursor,
        Qt.InputMethodQuery.ImTextAfterCursor,
    }
)


class PassphraseLine(QLineEdit):
    """A line of dots: it can't be copied or dragged from, and no keyboard learns it."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        """Take what it is called."""
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(SECRET)
        self.setMaxLength(LONGEST)
        self.setDragEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFont(font(theme.BODY))
        self.setStyleSheet(theme.field())
        self.setMinimumHeight(theme.TOUCH)
        self.be_called(label)

    def be_called(self, label: str) -> None:
        """Take another name."""
        self.setAccessibleName(label)
        self.setObjectName(label)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: object = None) -> object:  # noqa: ARG002 -- Qt's
        """Tell an input method that asks where the line is, and nothing of what is in it."""
        return "" if query in TELLING else super().inputMethodQuery(query)

    def passphrase(self) -> str:
        """Give what was typed; spaces around it are a slip of the hand."""
        return self.text().strip()


class NewPassphrase(QWidget):
    """A new passphrase, typed twice because nobody sees it."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        """Take what the first line is called."""
        super().__init__(parent)
        self._first, self._second = PassphraseLine(label), PassphraseLine(self.tr("Nog een keer"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.LINE_GAP)
        easier = self.tr("Minstens %1 tekens. Drie of vier losse woorden onthoud je het makkelijkst.")
        for line in (self._first, self._second):
            caption = Text(line.accessibleName())
            caption.setBuddy(line)
            column.addWidget(caption)
            if line is self._first:
                column.addWidget(Text(easier.replace("%1", str(LEAST)), theme.SMALL, soft=True))
            column.addWidget(line)

    def asks(self) -> str:
        """Give what is still to be done, with the keyboard there where it is; nothing when it is right."""
        if len(self._first.passphrase()) < LEAST:
            self._first.setFocus()
            return self.tr("Je wachtzin is nog te kort: kies er een van minstens %1 tekens.").replace("%1", str(LEAST))
        if self._first.passphrase() != self._second.passphrase():
            self._second.clear()
            self._second.setFocus()
            return self.tr("De twee wachtzinnen zijn niet hetzelfde. Typ de tweede nog eens.")
        return ""

    def passphrase(self) -> str:
        """Give what was typed."""
        return self._first.passphrase()

    def clear(self) -> None:
        """Hold nothing."""
        self._first.clear()
        self._second.clear()
