"""The forms in the part about all of it: another passphrase, the soft limits, and throwing it away."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from gesprekshulp.aftercare.reminders import RANGES, Limits
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.forms import dress, under
from gesprekshulp.ui.own.passphrase import NewPassphrase, PassphraseLine
from gesprekshulp.ui.widgets.choice import ENTER, Choice, Look
from gesprekshulp.ui.widgets.fields import Field
from gesprekshulp.ui.widgets.text import Text


class PassphraseForm(QWidget):
    """The passphrase as it is, and a new one twice; tells `wanted` with both."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, empty."""
        super().__init__(parent)
        self._old = PassphraseLine(self.tr("Je wachtzin van nu"))
        self._new = NewPassphrase(self.tr("Nieuwe wachtzin"))
        self._said = Text("", theme.SMALL)
        change = Choice(self.tr("Wachtzin veranderen"), Look.QUIET, theme.SMALL)
        change.clicked.connect(self._want)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        caption = Text(self._old.accessibleName())
        caption.setBuddy(self._old)
        column.addLayout(under(caption, self._old))
        column.addWidget(self._new)
        column.addWidget(self._said)
        column.addWidget(change, 0, Qt.AlignmentFlag.AlignLeading)

    def clear(self) -> None:
        """Hold no passphrase."""
        self._old.clear()
        self._new.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter change it from anywhere in here."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._want()

    @Slot()
    def _want(self) -> None:
        """Ask to change it, or say what is still to be done."""
        if not self._old.passphrase():
            self._old.setFocus(Qt.FocusReason.OtherFocusReason)
            self._said.setText(self.tr("Typ eerst de wachtzin die je nu hebt."))
            return
        asks = self._new.asks()
        self._said.setText(asks)
        if not asks:
            old, new = self._old.passphrase(), self._new.passphrase()
            self.clear()
            self.wanted.emit(old, new)


class LimitsForm(QWidget):
    """A number for each soft limit; tells `chosen` with all of them."""

    chosen = Signal(object)

    def __init__(self, limits: Limits, parent: QWidget | None = None) -> None:
        """Take the numbers as they are now."""
        super().__init__(parent)
        self._boxes = {name: QSpinBox() for name in RANGES}
        named = {
            "talks_a_week": self.tr("Gesprekken in zeven dagen"),
            "days_between": self.tr("Vrije dagen ertussen"),
            "talks_per_pair": self.tr("Gesprekken met één persoon"),
        }
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACE)
        for name, box in self._boxes.items():
            box.setRange(*RANGES[name])
            box.setSpecialValueText(self.tr("0: geen herinnering"))
            box.setValue(getattr(limits, name))
            row.addLayout(under(dress(box, named[name]), box), 1)
        use = Choice(self.tr("Grenzen bewaren"), Look.QUIET, theme.SMALL)
        use.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addLayout(row)
        column.addWidget(use, 0, Qt.AlignmentFlag.AlignLeading)

    @Slot()
    def _choose(self) -> None:
        """Tell the numbers."""
        self.chosen.emit(Limits(**{name: box.value() for name, box in self._boxes.items()}))


class DeleteForm(QWidget):
    """Throws all of it away in two steps, the second of which is typing the name."""

    wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Take the name of the logbook."""
        super().__init__(parent)
        self._name = name
        self._ask = Choice(self.tr("Alles weggooien"), Look.QUIET, theme.SMALL)
        self._ask.clicked.connect(self._ask_name)
        asked = self.tr("Weet je het zeker? Typ dan de naam van je logboek: %1").replace("%1", name)
        self._typed = Field(asked, "", self.tr("Ja, gooi alles weg"))
        self._typed.entered.connect(self._want)
        self._said = Text("", theme.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._typed)
        column.addWidget(self._said)
        self._begin_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask from the beginning when one comes back."""
        self._begin_again()
        super().hideEvent(event)

    def _begin_again(self) -> None:
        """Show the first step."""
        self._typed.clear()
        self._typed.hide()
        self._said.setText("")
        self._ask.show()

    @Slot()
    def _ask_name(self) -> None:
        """Ask for the name."""
        self._ask.hide()
        self._typed.show()
        self._typed.take_keyboard()

    @Slot()
    def _want(self) -> None:
        """Ask to throw it away, when the name is right."""
        if self._typed.text().casefold() == self._name.casefold():
            self.wanted.emit()
        else:
            self._said.setText(self.tr("Dat is niet de naam van dit logboek. Er is niets weggegooid."))
