"""Choosing one's own logbook and opening it with its passphrase."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.own.forms import spread
from gesprekshulp.ui.own.passphrase import PassphraseLine
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.practice.one_of import one_stop
from gesprekshulp.ui.widgets.choice import ENTER, Choice, Look
from gesprekshulp.ui.widgets.text import Text

COLUMNS = 3


@dataclass(frozen=True, slots=True)
class LogbookName:
    """A logbook on this laptop: its id, and the name its coach chose, which everyone here can see."""

    id: str
    name: str


class Unlock(QWidget):
    """The logbooks to choose from, at least one, and a line for the passphrase; tells `wanted` with an id and that."""

    wanted = Signal(str, str)

    def __init__(
        self, logbooks: Sequence[LogbookName], button: str, words: OwnWords, parent: QWidget | None = None
    ) -> None:
        """Take the logbooks, what the button says, and the words."""
        super().__init__(parent)
        self._words = words
        self._busy = False
        self._logbooks = tuple(logbooks)
        self._group = QButtonGroup(self)
        self._caption = Text("")
        self.line = PassphraseLine("")
        self._caption.setBuddy(self.line)
        self.button = Choice(button, Look.PRIMARY)
        self.button.clicked.connect(self._want)
        self._said = Text("", theme.SMALL)
        self._lay_out()
        self._group.idToggled.connect(self._choose)
        self._choose(0, True)

    @property
    def chosen(self) -> LogbookName:
        """Give the logbook that is chosen."""
        return self._logbooks[max(0, self._group.checkedId())]

    def say(self, sentence: str) -> None:
        """Say why it did not open; the line is empty again and has the keyboard."""
        self.busy(busy=False)
        self.line.clear()
        self._said.setText(sentence)
        self.line.setAccessibleDescription(sentence)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def busy(self, *, busy: bool) -> None:
        """Show that it is being tried; nothing can be typed or pressed meanwhile, and the keyboard stays here."""
        self._busy = busy
        self.line.setReadOnly(busy)
        self.button.setEnabled(not busy)
        for button in self._group.buttons():
            button.setEnabled(not busy)
        self._said.setText(self._words.trying() if busy else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter from anywhere in here."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._want()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold no passphrase out of sight."""
        self.line.clear()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        """Put the choice above the line; where there is one logbook there is nothing to choose."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        if len(self._logbooks) > 1:
            column.addWidget(Text(self.tr("Welk logboek is van jou?")))
            spread(column, self._buttons(), COLUMNS)
        column.addWidget(self._caption)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACE)
        row.addWidget(self.line, 2)
        row.addWidget(self.button, 1)
        column.addLayout(row)
        column.addWidget(self._said)

    def _buttons(self) -> list[Choice]:
        """Make a button for each logbook; the first one is chosen."""
        buttons = [Choice(each.name, Look.PLAIN, theme.BODY) for each in self._logbooks]
        for place, button in enumerate(buttons):
            button.setCheckable(True)
            button.make_one_of(self._group)
            button.setObjectName(f"logbook {place}")
            self._group.setId(button, place)
        buttons[0].setChecked(True)
        one_stop(buttons)
        return buttons

    @Slot(int, bool)
    def _choose(self, place: int, chosen: bool) -> None:  # noqa: ARG002, FBT001 -- the signal's own arguments
        """Ask for the passphrase of the one that is chosen; what was typed was for another."""
        if chosen:
            name = self.tr("Wachtzin van %1").replace("%1", self.chosen.name)
            self._caption.setText(name)
            self.line.be_called(name)
            self.line.clear()
            self._said.setText("")

    @Slot()
    def _want(self) -> None:
        """Ask to open it, once something was typed."""
        if self._busy:
            return
        if not self.line.passphrase():
            self.say(self.tr("Typ eerst je wachtzin."))
            return
        self.wanted.emit(self.chosen.id, self.line.passphrase())
