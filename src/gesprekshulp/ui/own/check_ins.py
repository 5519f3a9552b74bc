"""The part of a logbook about meeting the adult: when next, what about, and how to ask for it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gesprekshulp.aftercare.agenda import Agenda, agenda, talks_since
from gesprekshulp.aftercare.deck import CheckInForm
from gesprekshulp.aftercare.logbook import CheckInKind, Mark, Noted, talks
from gesprekshulp.aftercare.reminders import Limits, reminders
from gesprekshulp.aftercare.rhythm import AFTER_A_TALK, Coming, rhythm
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.forms import combo, dress, empty, spread, under
from gesprekshulp.ui.own.request import RequestBox
from gesprekshulp.ui.own.sent import Sent
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Column, Field
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text

NAME = theme.Size(theme.BODY.share, bold=True)
SHOWN_ALWAYS = tuple(kind for kind in CheckInKind if kind not in AFTER_A_TALK)


class ComingLine(QWidget):
    """One kind of check-in: when it is next, and a button to say that it took place (`held_wanted`)."""

    held_wanted = Signal(object)

    def __init__(self, kind: CheckInKind, words: OwnWords, parent: QWidget | None = None) -> None:
        """Take the kind, and the words."""
        super().__init__(parent)
        self._kind, self._words = kind, words
        self._when = Text("", theme.SMALL, soft=True)
        held = Choice(self.tr("Gehad"), Look.QUIET, theme.SMALL)
        held.setAccessibleName(self.tr("Gehad: %1").replace("%1", words.kind(kind)))
        held.setObjectName(f"held {kind}")
        held.clicked.connect(self._want)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Text(words.kind(kind), NAME))
        told.addWidget(self._when)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.SPACE)
        row.addLayout(told, 1)
        row.addWidget(held)

    def refresh(self, coming: Coming | None) -> None:
        """Show when it is next; what only follows on a talk is gone when nothing waits for it."""
        self._when.setText(self._words.coming(coming))
        self.setVisible(coming is not None or self._kind in SHOWN_ALWAYS)

    @Slot()
    def _want(self) -> None:
        """Say that it took place."""
        self.held_wanted.emit(self._kind)


class CheckInsSheet(Sheet):
    """Tells what is wanted; `noted` carries a line to bring along."""

    noted = Signal(object)
    held_wanted = Signal(object)
    calendar_wanted = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()
    copied = Signal()
    widest = theme.WIDE

    def __init__(self, form: CheckInForm, words: OwnWords, parent: QWidget | None = None) -> None:
        """Take the fixed questions with the messages, and the words."""
        super().__init__(parent)
        self._form, self._words = form, words
        self._noted: Sequence[Noted] = ()
        self._today = date.min
        self._sent: Sent[Mark] | None = None
        self._lines = {kind: ComingLine(kind, words) for kind in CheckInKind}
        self._kind = combo([words.kind(kind) for kind in CheckInKind])
        self._since, self._thoughts = Text("", theme.SMALL), Text("", theme.SMALL)
        self._bring = QHBoxLayout()
        self._bring.setSpacing(2 * theme.SPACE)
        self._own = Field(self.tr("Wat wil je bespreken?"), self.tr("Alleen over jou"))
        self.request = RequestBox(form, words)
        self._lay_out()
        for line in self._lines.values():
            line.held_wanted.connect(self.held_wanted)
        self._kind.currentIndexChanged.connect(self._show_agenda)
        self._own.entered.connect(self._note)
        self.request.copied.connect(self.copied)
        self.finish()

    @property
    def kind(self) -> CheckInKind:
        """Give the check-in that is prepared."""
        return list(CheckInKind)[self._kind.currentIndex()]

    @property
    def agenda(self) -> Agenda:
        """Give what there is to bring to it."""
        return agenda(self._noted, self.kind, [question.id for question in self._form.questions])

    def refresh(self, noted: Sequence[Noted], today: date, limits: Limits) -> None:
        """Show what is noted by now."""
        self._noted, self._today = noted, today
        coming = {each.kind: each for each in rhythm(noted, today)}
        for kind, line in self._lines.items():
            line.refresh(coming.get(kind))
        thoughts = reminders([each.day for each in talks(noted)], today, limits)
        self._thoughts.setText("\n".join(self._words.reminder(each) for each in thoughts))
        self._thoughts.setVisible(bool(thoughts))
        if self._sent is not None and self._sent.arrived(noted):
            self._sent = None
            self._own.clear()
        self._since.setText(self._words.talks_since(talks_since(noted)))
        self._show_agenda()

    def prepare_next(self) -> None:
        """Prepare the check-in that comes first."""
        first = next(iter(rhythm(self._noted, self._today)), None)
        self._kind.setCurrentIndex(list(CheckInKind).index(first.kind if first else CheckInKind.ONE_ON_ONE))

    def _lay_out(self) -> None:
        """Put the days first, then what to bring, then how to ask."""
        self.add(Heading(self.tr("Check-ins"), theme.LARGE))
        self.add(self._since)
        for line in self._lines.values():
            self.add(line)
        self.add(self._thoughts)
        self.gap(1)
        self.add(under(dress(self._kind, self.tr("Waar bereid je je op voor?")), self._kind))
        self.add(self._bring)
        self.add(self._own)
        ways = QVBoxLayout()
        spread(ways, self._ways(), 3)
        self.add(ways)
        self.gap(1)
        self.add(self.request)

    def _ways(self) -> list[Choice]:
        """Make the buttons that take it along."""
        calendar = Choice(self.tr("In mijn agenda"), Look.QUIET, theme.SMALL)
        calendar.clicked.connect(self.calendar_wanted)
        print_ = Choice(self.tr("Afdrukken"), Look.QUIET, theme.SMALL)
        print_.clicked.connect(self.print_wanted)
        pdf = Choice(self.tr("Als PDF"), Look.QUIET, theme.SMALL)
        pdf.clicked.connect(self.pdf_wanted)
        return [calendar, print_, pdf]

    @Slot()
    def _show_agenda(self) -> None:
        """Show what to bring to the chosen check-in."""
        empty(self._bring)
        own = [line.text for line in self.agenda.lines] or [self.tr("Nog niets. Zet er hieronder iets bij.")]
        self._bring.addWidget(Column(self.tr("Van jou"), own), 1)
        questions = [question.text for question in self._form.questions]
        if questions:
            self._bring.addWidget(Column(self.tr("Vaste vragen, overslaan mag"), questions), 1)

    @Slot()
    def _note(self) -> None:
        """Hand on a line to bring along."""
        self._sent = Sent(Mark(self._today, self._own.text()), self._noted)
        self.noted.emit(self._sent.noted)
