"""An open logbook: five parts under a row of buttons, and one button that locks it."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gesprekshulp.aftercare.agenda import Agenda
from gesprekshulp.aftercare.deck import CoachSide
from gesprekshulp.aftercare.logbook import CheckInKind, Noted
from gesprekshulp.aftercare.overview import Overview
from gesprekshulp.aftercare.reminders import Limits
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.adult_sheet import AdultSheet
from gesprekshulp.ui.own.check_ins import CheckInsSheet
from gesprekshulp.ui.own.everything import EverythingSheet
from gesprekshulp.ui.own.forms import spread
from gesprekshulp.ui.own.load_sheet import LoadSheet
from gesprekshulp.ui.own.today import TodaySheet
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.practice.one_of import one_stop
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import let_go_of_copies
from gesprekshulp.ui.widgets.sheet import PRESS, Sheet
from gesprekshulp.ui.widgets.text import Text


class Part(StrEnum):
    """The parts of an open logbook, in their order."""

    TODAY = "today"
    LOAD = "load"
    CHECK_INS = "check_ins"
    ADULT = "adult"
    EVERYTHING = "everything"


class LogbookPage(QWidget):
    """Shows what was noted and tells what is wanted; it changes only when `refresh` brings what is noted by then.

    `noted` carries a talk, a note or a mark; `print_wanted` and `pdf_wanted` carry a `Part`, of which `agenda` with
    `check_in`, and `overview`, are what goes on paper. `locked` comes once nothing typed is lost, or the coach said
    that it may be.
    """

    noted = Signal(object)
    remove_wanted = Signal(int)
    held_wanted = Signal(object)
    calendar_wanted = Signal()
    print_wanted = Signal(str)
    pdf_wanted = Signal(str)
    export_wanted = Signal()
    delete_wanted = Signal()
    passphrase_wanted = Signal(str, str)
    limits_chosen = Signal(object)
    locked = Signal()

    def __init__(
        self,
        name: str,
        noted: Sequence[tuple[int, Noted]],
        today: date,
        material: CoachSide,
        limits: Limits,
        words: OwnWords,
        parent: QWidget | None = None,
    ) -> None:
        """Take the name of the logbook, what was noted with its ids, the day, the questions, the limits, the words."""
        super().__init__(parent)
        self._words = words
        self._warned_of = ""
        self._today = TodaySheet(words)
        self._load = LoadSheet(words)
        self._check_ins = CheckInsSheet(material.check_in, words)
        self._adult = AdultSheet(today, words)
        self._everything = EverythingSheet(name, limits, words)
        self._stack = QStackedWidget()
        self._parts = QButtonGroup(self)
        self._buttons: list[Choice] = []
        self._name = self.tr("Logboek van %1 · alleen voor jou").replace("%1", name)
        self._said = Text(self._name, theme.SMALL)
        self._lay_out()
        self._connect()
        self.refresh(noted, today, limits)
        self._check_ins.prepare_next()

    @property
    def part(self) -> Part:
        """Give the part that is shown."""
        return list(Part)[self._stack.currentIndex()]

    @property
    def check_in(self) -> CheckInKind:
        """Give the check-in that is prepared."""
        return self._check_ins.kind

    @property
    def agenda(self) -> Agenda:
        """Give what there is to bring to it."""
        return self._check_ins.agenda

    @property
    def overview(self) -> Overview:
        """Give the numbers for the adult, of the period that was chosen."""
        return self._adult.overview

    def refresh(self, noted: Sequence[tuple[int, Noted]], today: date, limits: Limits) -> None:
        """Show what is noted by now."""
        each = [value for _, value in noted]
        self._today.refresh(noted, today)
        self._load.refresh(each, today)
        self._check_ins.refresh(each, today, limits)
        self._adult.refresh(each)
        self._everything.refresh(each)

    def say(self, sentence: str) -> None:
        """Say what came of it; with nothing to say, it is said whose logbook this is."""
        self._said.setText(sentence or self._name)

    def put_down(self) -> None:
        """Hand on what was filled in and not noted yet: the logbook is about to be locked by itself."""
        if self._today.unsaved:
            self._today.hand_on()

    def show_part(self, part: Part) -> None:
        """Show this part."""
        self._buttons[list(Part).index(part)].setChecked(True)

    def focus(self, name: str = "") -> None:
        """Give the keyboard to the child of this name, or else to the heading of the part."""
        self._sheet().focus(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the part have what nobody else wanted, such as Enter on a button of the row."""
        if event.key() in PRESS:
            self._sheet().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _sheets(self) -> tuple[Sheet, ...]:
        """Give the parts in their order."""
        return (self._today, self._load, self._check_ins, self._adult, self._everything)

    def _sheet(self) -> Sheet:
        """Give the part that is shown."""
        return self._sheets()[self._stack.currentIndex()]

    def _lay_out(self) -> None:
        """Put the row of parts on top, and the lock at the bottom."""
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.SPACE, theme.SPACE, 2 * theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        self._buttons = [self._part_button(part, text) for part, text in self._part_names().items()]
        self._buttons[0].setChecked(True)
        one_stop(self._buttons)
        spread(column, self._buttons, len(self._buttons))
        for sheet in self._sheets():
            self._stack.addWidget(sheet)
        column.addWidget(self._stack, 1)
        lock = Choice(self.tr("Sluiten"), Look.QUIET, theme.SMALL)
        lock.set_keys("Ctrl+L")
        lock.clicked.connect(self._lock)
        foot = QHBoxLayout()
        foot.setSpacing(2 * theme.SPACE)
        foot.addWidget(self._said, 1)
        foot.addWidget(lock)
        column.addLayout(foot)

    def _part_names(self) -> dict[Part, str]:
        """Give the parts with their names."""
        return {
            Part.TODAY: self.tr("Vandaag"),
            Part.LOAD: self.tr("Last"),
            Part.CHECK_INS: self.tr("Check-ins"),
            Part.ADULT: self.tr("Voor de volwassene"),
            Part.EVERYTHING: self.tr("Alles"),
        }

    def _part_button(self, part: Part, text: str) -> Choice:
        """Make the button of a part."""
        button = Choice(text, Look.QUIET, theme.SMALL)
        button.setCheckable(True)
        button.make_one_of(self._parts)
        button.setObjectName(part)
        return button

    def _connect(self) -> None:
        """Hand on what the parts tell."""
        self._parts.buttonToggled.connect(self._choose_part)
        self._today.noted.connect(self.noted)
        self._today.remove_wanted.connect(self.remove_wanted)
        self._check_ins.noted.connect(self.noted)
        self._check_ins.held_wanted.connect(self.held_wanted)
        self._check_ins.calendar_wanted.connect(self.calendar_wanted)
        self._check_ins.copied.connect(self._say_copied)
        for sheet in (self._check_ins, self._adult):
            sheet.print_wanted.connect(self._print)
            sheet.pdf_wanted.connect(self._write_pdf)
        self._everything.export_wanted.connect(self.export_wanted)
        self._everything.delete_wanted.connect(self.delete_wanted)
        self._everything.passphrase_wanted.connect(self.passphrase_wanted)
        self._everything.limits_chosen.connect(self.limits_chosen)

    @Slot(QAbstractButton, bool)
    def _choose_part(self, button: QAbstractButton, chosen: bool) -> None:  # noqa: FBT001 -- the signal's own argument
        """Show the part whose button was chosen."""
        if chosen:
            self._stack.setCurrentIndex(list(Part).index(Part(button.objectName())))
            self.say("")

    @Slot()
    def _say_copied(self) -> None:
        """Say that the message was copied, and not sent."""
        self.say(self._words.copied())

    @Slot()
    def _print(self) -> None:
        """Ask for paper."""
        self.print_wanted.emit(self.part)

    @Slot()
    def _write_pdf(self) -> None:
        """Ask for a file to print from."""
        self.pdf_wanted.emit(self.part)

    @Slot()
    def _lock(self) -> None:
        """Lock it; what was typed and not noted is lost only after a word about it."""
        if self._today.unsaved and self._today.filled_in != self._warned_of:
            self._warned_of = self._today.filled_in
            self.show_part(Part.TODAY)
            self.say(
                self.tr("Er staat nog iets dat niet bewaard is. Kies Erbij, of sluit nog een keer om het te wissen.")
            )
            return
        if QGuiApplication.clipboard().text() != self._check_ins.request.message:
            let_go_of_copies()
        self.locked.emit()
