"""The part of a logbook about all of it: taking it along, throwing it away, the passphrase, and the soft limits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from gesprekshulp.aftercare.logbook import Noted
from gesprekshulp.aftercare.reminders import RANGES, Limits
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.forms import dress, empty, under
from gesprekshulp.ui.own.passphrase import NewPassphrase, PassphraseLine
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.widgets.choice import ENTER, Choice, Look
from gesprekshulp.ui.widgets.fields import Column, Field
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text

PART = theme.Size(theme.BODY.share, bold=True)


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


class EverythingSheet(Sheet):
    """Says exactly what each thing does before it is done."""

    export_wanted = Signal()
    delete_wanted = Signal()
    passphrase_wanted = Signal(str, str)
    limits_chosen = Signal(object)
    widest = theme.WIDE

    def __init__(self, name: str, limits: Limits, words: OwnWords, parent: QWidget | None = None) -> None:
        """Take the name of the logbook, the soft limits as they are now, and the words."""
        super().__init__(parent)
        self._words = words
        self._contents = QVBoxLayout()
        self._passphrase, self._limits = PassphraseForm(), LimitsForm(limits)
        self._delete = DeleteForm(name)
        self._passphrase.wanted.connect(self.passphrase_wanted)
        self._limits.chosen.connect(self.limits_chosen)
        self._delete.wanted.connect(self.delete_wanted)
        self._lay_out()
        self.finish()

    def refresh(self, noted: Sequence[Noted]) -> None:
        """Show what there is by now."""
        empty(self._contents)
        self._contents.addWidget(Column(self.tr("Dit staat erin"), self._words.contents(noted)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold no passphrase out of sight."""
        self._passphrase.clear()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        """Put what one does most first, and throwing away last."""
        self.add(Heading(self.tr("Alles"), theme.LARGE))
        self.add(self._contents)
        self._part(
            self.tr("Alles meenemen"),
            self.tr(
                "Dit alles komt in één bestand, op een plek die jij kiest. Dat bestand staat niet op slot: wie het "
                "opent, kan alles lezen. De wachtzin staat er niet in."
            ),
        )
        export = Choice(self.tr("Alles in een bestand"), Look.QUIET, theme.SMALL)
        export.clicked.connect(self.export_wanted)
        self.row(export, stretch=False)
        self._part(
            self.tr("Je eigen grenzen"),
            self.tr("Het zijn herinneringen: er gaat nooit een deur dicht. Spreek ze af met %1.").replace(
                "%1", self._words.adult()
            ),
        )
        self.add(self._limits)
        self._part(self.tr("Een andere wachtzin"), self.tr("Ook de nieuwe kan niemand voor je terughalen."))
        self.add(self._passphrase)
        self._part(
            self.tr("Alles weggooien"),
            self.tr(
                "Weg gaan: alles wat erin staat, de naam en de wachtzin. Dat kan niet terug. Wat je zelf afdrukte of "
                "in een bestand zette, blijft waar het is."
            ),
        )
        self.add(self._delete)

    def _part(self, title: str, told: str) -> None:
        """Begin a part with what it does."""
        self.gap(1)
        self.add(Text(title, PART))
        self.add(Text(told, theme.SMALL, soft=True))
