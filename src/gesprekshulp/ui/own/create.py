"""Making a logbook, after saying plainly what that means."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.own.passphrase import NewPassphrase
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.theme import font
from gesprekshulp.ui.widgets.choice import ENTER, Choice, Look
from gesprekshulp.ui.widgets.fields import UNLEARNED, Column
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text

LONGEST_NAME = 40


class CreatePage(Sheet):
    """Asks for a name and a passphrase; `create_wanted` carries both, once the coach said to understand."""

    create_wanted = Signal(str, str)
    left = Signal()
    widest = theme.WIDE

    def __init__(self, taken: Iterable[str], words: OwnWords, parent: QWidget | None = None) -> None:
        """Take the names that other logbooks on this laptop have, and the words."""
        super().__init__(parent)
        self._taken = {each.casefold() for each in taken}
        self._words = words
        self._name = QLineEdit()
        self._new = NewPassphrase(self.tr("Wachtzin"))
        self._sure = Choice(self.tr("Ik snap: zonder wachtzin is alles weg"), Look.PLAIN)
        self._sure.setCheckable(True)
        self._said = Text("", theme.SMALL)
        self._make = Choice(self.tr("Maak mijn logboek"), Look.PRIMARY)
        self._make.clicked.connect(self._create)
        self._lay_out()
        self.finish()

    def say(self, sentence: str) -> None:
        """Say why it was not made."""
        self.busy(busy=False)
        self._said.setText(sentence)

    def busy(self, *, busy: bool) -> None:
        """Show that it is being made, or that this is over."""
        self._make.setEnabled(not busy)
        self._said.setText(self._words.trying() if busy else "")

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold no passphrase out of sight."""
        self._new.clear()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        """Say first what it means, then ask."""
        self.add(Heading(self.tr("Nieuw logboek"), theme.LARGE))
        lines = (
            self.tr("Alleen jij kunt het openen, met een wachtzin die jij kiest."),
            self.tr("Er is geen tweede sleutel. Vergeet je de wachtzin, dan is alles wat erin staat weg, voor altijd."),
            self.tr("Wie deze laptop gebruikt, ziet de naam die je kiest. Je eigen naam hoeft niet."),
            self._words.not_about_the_other(),
        )
        self.add(Column(self.tr("Lees dit eerst"), lines))
        called = self.tr("Naam van je logboek")
        self._name.setFont(font(theme.BODY))
        self._name.setStyleSheet(theme.field())
        self._name.setMinimumHeight(theme.TOUCH)
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setInputMethodHints(UNLEARNED)
        self._name.setAccessibleName(called)
        self._name.setObjectName(called)
        caption = Text(called)
        caption.setBuddy(self._name)
        self.add(caption)
        self.add(self._name)
        self.add(self._new)
        self.add(self._sure)
        self.add(self._said)
        back = Choice(self.tr("Terug"), Look.QUIET)
        back.clicked.connect(self._leave)
        self.set_primary(self._make, by=ENTER)
        foot = QHBoxLayout()
        foot.setSpacing(2 * theme.SPACE)
        foot.addWidget(back, 1)
        foot.addWidget(self._make, 2)
        self.add(foot)

    def _asks(self) -> str:
        """Give what is still to be done, with the keyboard there where it is; nothing when all is there."""
        name = self._called()
        if not name or name.casefold() in self._taken:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
            taken = self.tr("Die naam is hier al van een ander logboek. Kies een andere.")
            return taken if name else self.tr("Geef je logboek een naam.")
        if asks := self._new.asks():
            return asks
        if self._new.passphrase().casefold() == name.casefold():
            self._new.clear()
            self._new.asks()
            return self.tr("De naam ziet iedereen hier. Kies een andere wachtzin.")
        if not self._sure.isChecked():
            self._sure.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.tr("Zet eerst het vinkje: zo weet je zeker wat je kiest.")
        return ""

    def _called(self) -> str:
        """Give the name, with single spaces."""
        return " ".join(self._name.text().split())

    @Slot()
    def _create(self) -> None:
        """Ask to make it, or say what is still to be done."""
        asks = self._asks()
        self.say(asks)
        if not asks:
            self.create_wanted.emit(self._called(), self._new.passphrase())

    @Slot()
    def _leave(self) -> None:
        """Go back without one."""
        self.left.emit()
