"""The settings page: the two adults, the role name, the region, the usual length of a talk, the languages."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from gesprekshulp.conversation.model import Colours, Language, Region, SingleKeys
from gesprekshulp.conversation.organisation import Adult, Organisation
from gesprekshulp.ui import theme
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.theme import font
from gesprekshulp.ui.widgets.choice import ENTER, Choice, Look
from gesprekshulp.ui.widgets.fields import passing_wheel
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text

SHORTEST, LONGEST = 10, 60
INTERFACES = (Language.DUTCH, Language.ENGLISH)
LONGEST_TEXT = 60
COLUMNS = 3
FIELD = 22  # characters a field has room for
LETTERS = (100, 125, 150, 200)


class AdultForm(QGroupBox):
    """The fields of one adult."""

    def __init__(self, title: str, check_by: date, parent: QWidget | None = None) -> None:
        """Take the title and the date a new record would have to be checked by."""
        super().__init__(title, parent)
        self.setFont(font(theme.SMALL))
        self._name, self._phone, self._hours = QLineEdit(), QLineEdit(), QLineEdit()
        self._check_by = QDateEdit(QDate(check_by.year, check_by.month, check_by.day))
        self._check_by.setCalendarPopup(True)
        self._check_by.setLocale(QLocale())
        self._check_by.setDisplayFormat("d MMMM yyyy")
        form = QFormLayout(self)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Naam"), self._name),
            (self.tr("Telefoon"), self._phone),
            (self.tr("Bereikbaar"), self._hours),
            (self.tr("Nakijken voor"), self._check_by),
        )
        for label, field in rows:
            field.setFont(font(theme.SMALL))
            field.installEventFilter(self)
            field.setMinimumHeight(theme.TOUCH)
            field.setAccessibleName(f"{title}: {label}")
            field.setObjectName(f"{title}: {label}")
            form.addRow(label, field)
        for line in (self._name, self._phone, self._hours):
            line.setMaxLength(LONGEST_TEXT)
            line.setStyleSheet(theme.field())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, not change a date in passing."""
        return passing_wheel(event) or super().eventFilter(watched, event)

    def fill(self, adult: Adult | None) -> None:
        """Show this adult."""
        if adult is None:
            return
        self._name.setText(adult.name)
        self._phone.setText(adult.phone)
        self._hours.setText(adult.hours)
        for line in (self._name, self._phone, self._hours):
            line.setCursorPosition(0)  # the start of a long text is in sight
        self._check_by.setDate(QDate(adult.check_by.year, adult.check_by.month, adult.check_by.day))

    def complete(self) -> bool:
        """Say whether all fields or none are filled in."""
        filled = [bool(line.text().strip()) for line in (self._name, self._phone, self._hours)]
        return all(filled) or not any(filled)

    def adult(self) -> Adult | None:
        """Give the adult, or nothing when the form is empty."""
        name, phone, hours = (line.text().strip() for line in (self._name, self._phone, self._hours))
        chosen = self._check_by.date()
        check_by = date(chosen.year(), chosen.month(), chosen.day())
        return Adult(name, phone, hours, check_by) if name else None


class SettingsPage(Sheet):
    """Set once by the organisation; `saved` comes with complete fields only.

    `circling` are the numbers of the circling rule, which have a page of their own.
    """

    saved = Signal()
    left = Signal()
    signals_wanted = Signal()
    widest = theme.WIDE

    def __init__(self, names: Names, check_by: date, parent: QWidget | None = None) -> None:
        """Take the names of the regions, and the usual next check-by date."""
        super().__init__(parent)
        self.add(Heading(self.tr("Instellingen")))
        self.add(Text(self.tr("Wie is de volwassene achter dit gesprek? Vul ook in wie het overneemt."), soft=True))
        self._adult = AdultForm(self.tr("Volwassene"), check_by)
        self._stand_in = AdultForm(self.tr("Vervanger"), check_by)
        self.row(self._adult, self._stand_in)
        self._role = QLineEdit()
        self._role.setMaxLength(LONGEST_TEXT)
        self._role.setStyleSheet(theme.field())
        self._region = _combo([(names.region(region), region.value) for region in Region])
        self._interface = _combo([(names.language(each), each.value) for each in INTERFACES])
        self._content = _combo([(names.language(each), each.value) for each in Language])
        self._second = _combo([(names.language(None), ""), *((names.language(each), each.value) for each in Language)])
        self._colours = _combo([(names.colours(each), each.value) for each in Colours])
        self._letters = _combo([(f"{percent} %", str(percent)) for percent in LETTERS])
        self._keys = _combo([(names.single_keys(each), each.value) for each in SingleKeys])
        self._simple = _combo([(self.tr("Gewone woorden"), ""), (self.tr("Korte woorden"), "simple")])
        self._minutes = QSpinBox()
        self._minutes.setRange(SHORTEST, LONGEST)
        self._minutes.setSuffix(self.tr(" minuten"))
        self._form(
            (self.tr("Zo heet de coach hier"), self._role),
            (self.tr("Waar"), self._region),
            (self.tr("Een gesprek duurt meestal"), self._minutes),
            (self.tr("Kleuren"), self._colours),
            (self.tr("Letters"), self._letters),
            (self.tr("Taal van het venster"), self._interface),
            (self.tr("Taal van de kaarten"), self._content),
            (self.tr("Tweede taal onder de kaart"), self._second),
            (self.tr("Op de kaarten"), self._simple),
            (self.tr("Losse toetsen"), self._keys),
        )
        self.circling = Organisation().circling
        signals = Choice(self.tr("Seintjes: hoe gevoelig?"), Look.QUIET, theme.SMALL)
        signals.clicked.connect(self._want_signals)
        self.row(signals, stretch=False)
        self._hint = Text("", theme.SMALL)
        self.add(self._hint)
        back = Choice(self.tr("Terug"), Look.QUIET)
        back.clicked.connect(self._leave)
        save = Choice(self.tr("Bewaren"), Look.PRIMARY)
        save.clicked.connect(self._save)
        self.set_primary(save, by=ENTER)
        self.row(back, save)
        self.finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, not change a setting in passing."""
        return passing_wheel(event) or super().eventFilter(watched, event)

    def fill(self, organisation: Organisation) -> None:
        """Show these settings."""
        self._adult.fill(organisation.adult)
        self._stand_in.fill(organisation.stand_in)
        self._role.setText(organisation.role_name)
        _select(self._region, organisation.region)
        self._minutes.setValue(organisation.minutes)
        _select(self._interface, organisation.interface)
        _select(self._content, organisation.content)
        _select(self._second, organisation.second or "")
        self.circling = organisation.circling
        _select(self._colours, organisation.colours)
        _select(self._letters, str(min(LETTERS, key=lambda percent: abs(percent - organisation.letters))))
        _select(self._keys, organisation.single_keys)
        _select(self._simple, "simple" if organisation.simple else "")
        self._hint.setText("")

    def say(self, sentence: str) -> None:
        """Say what came of saving."""
        self._hint.setText(sentence)

    def organisation(self) -> Organisation:
        """Give the settings as filled in."""
        return Organisation(
            adult=self._adult.adult(),
            stand_in=self._stand_in.adult(),
            role_name=self._role.text().strip() or Organisation().role_name,
            region=Region(self._region.currentData()),
            minutes=self._minutes.value(),
            interface=Language(self._interface.currentData()),
            content=Language(self._content.currentData()),
            second=Language(self._second.currentData()) if self._second.currentData() else None,
            circling=self.circling,
            colours=Colours(self._colours.currentData()),
            letters=int(self._letters.currentData()),
            single_keys=SingleKeys(self._keys.currentData()),
            simple=bool(self._simple.currentData()),
        )

    def _form(self, *rows: tuple[str, QWidget]) -> None:
        """Add fields with their labels."""
        metrics = QFontMetrics(font(theme.SMALL))
        widest = max(metrics.horizontalAdvance(label) for label, _ in rows)
        room = widest + FIELD * metrics.averageCharWidth() + 2 * theme.SPACE
        high = -(-len(rows) // max(1, min(COLUMNS, self.widest // room)))
        columns = QHBoxLayout()
        columns.setSpacing(2 * theme.SPACE)
        for part in (rows[place : place + high] for place in range(0, len(rows), high)):
            form = QFormLayout()
            for label, field in part:
                field.setFont(font(theme.SMALL))
                field.installEventFilter(self)
                field.setMinimumHeight(theme.TOUCH)
                field.setAccessibleName(label)
                field.setObjectName(label)
                caption = Text(label, theme.SMALL)
                caption.setWordWrap(False)
                caption.setBuddy(field)
                form.addRow(caption, field)
            columns.addLayout(form, 1)
        self.add(columns)

    @Slot()
    def _save(self) -> None:
        """Save when nothing is half filled in."""
        if self._adult.complete() and self._stand_in.complete():
            self.saved.emit()
        else:
            self.say(self.tr("Vul bij een volwassene naam, telefoon en bereikbaarheid allemaal in."))

    @Slot()
    def _want_signals(self) -> None:
        """Ask for the numbers of the circling rule; what was filled in here stays."""
        self.signals_wanted.emit()

    @Slot()
    def _leave(self) -> None:
        """Go back without saving."""
        self.left.emit()


def _combo(choices: Sequence[tuple[str, str]]) -> QComboBox:
    """Make a list to choose from: what is shown, and the value behind it."""
    combo = QComboBox()
    for text, value in choices:
        combo.addItem(text, value)
    return combo


def _select(combo: QComboBox, value: str) -> None:
    """Choose the entry with this value."""
    combo.setCurrentIndex(max(0, combo.findData(str(value))))
