"""The part of a logbook that may be shown or handed to the adult: numbers of a period the coach chooses."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from gesprekshulp.aftercare.days import months_later
from gesprekshulp.aftercare.logbook import Noted
from gesprekshulp.aftercare.overview import Overview, Period, between, overview
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.forms import dress, empty, under
from gesprekshulp.ui.own.load_picture import LoadView
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class AdultSheet(Sheet):
    """Shows exactly what goes on paper; it begins with the last month."""

    print_wanted = Signal()
    pdf_wanted = Signal()
    widest = theme.WIDE

    def __init__(self, today: date, words: OwnWords, parent: QWidget | None = None) -> None:
        """Take the day, and the words."""
        super().__init__(parent)
        self._words = words
        self._noted: Sequence[Noted] = ()
        self._first, self._last = _day_field(months_later(today, -1)), _day_field(today)
        self._numbers = QVBoxLayout()
        self._view = LoadView((), self.period, words)
        self._lay_out()
        for field in (self._first, self._last):
            field.dateChanged.connect(self._show)
        self._show()
        self.finish()

    @property
    def period(self) -> Period:
        """Give the days that were chosen, whichever comes first."""
        return between(_day(self._first), _day(self._last))

    @property
    def overview(self) -> Overview:
        """Give the numbers of those days."""
        return overview(self._noted, self.period)

    def refresh(self, noted: Sequence[Noted]) -> None:
        """Show what is noted by now."""
        self._noted = noted
        self._show()

    def _lay_out(self) -> None:
        """Put the period above the numbers, and paper below."""
        self.add(Heading(self.tr("Voor %1").replace("%1", self._words.adult()), theme.LARGE))
        calm = self.tr(
            "Dit mag je laten zien of meegeven, en het hoeft niet. Wat je schreef staat er niet in. Jij kiest over "
            "welke tijd het gaat."
        )
        self.add(Text(calm, theme.SMALL, soft=True))
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACE)
        row.addLayout(under(dress(self._first, self.tr("Van")), self._first), 1)
        row.addLayout(under(dress(self._last, self.tr("Tot en met")), self._last), 1)
        self.add(row)
        self.add(self._numbers)
        self.add(self._view)
        print_ = Choice(self.tr("Afdrukken"), Look.QUIET, theme.SMALL)
        print_.clicked.connect(self.print_wanted)
        pdf = Choice(self.tr("Als PDF"), Look.QUIET, theme.SMALL)
        pdf.clicked.connect(self.pdf_wanted)
        self.row(print_, pdf)

    @Slot()
    def _show(self) -> None:
        """Show the numbers of the chosen days."""
        empty(self._numbers)
        shown = self.overview
        self._numbers.addWidget(Column(self._words.period(shown.period), self._words.overview(shown)))
        self._view.show_points(shown.loads, shown.period)


def _day_field(day: date) -> QDateEdit:
    """Make a field for a day."""
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    field.setLocale(QLocale())
    field.setDisplayFormat("d MMMM yyyy")
    return field


def _day(field: QDateEdit) -> date:
    """Give the day in a field."""
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
