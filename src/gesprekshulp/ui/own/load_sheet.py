"""The part of a logbook that shows how heavy talks were for the coach over time."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from gesprekshulp.aftercare.days import believed, months_later
from gesprekshulp.aftercare.load import LoadPoint, load_points, trends
from gesprekshulp.aftercare.logbook import Noted
from gesprekshulp.aftercare.overview import Period
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.forms import spread
from gesprekshulp.ui.own.load_picture import LoadView
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.practice.one_of import one_stop
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text

ALL_THE_ROOM = 1000


class Span(IntEnum):
    """How far back one looks, in months; all of it is no number of months."""

    QUARTER = 3
    YEAR = 12
    ALL = 0


class LoadSheet(Sheet):
    """A sentence, the picture, and the picture in sentences."""

    widest = theme.WIDE

    def __init__(self, words: OwnWords, parent: QWidget | None = None) -> None:
        """Take the words."""
        super().__init__(parent)
        self._words = words
        self._points: tuple[LoadPoint, ...] = ()
        self._today = date.min
        self._trend = Text("")
        self._spans = QButtonGroup(self)
        self._view = LoadView((), Period(date.min, date.min), words)
        self.add(Heading(self.tr("Hoe zwaar het voor jou was"), theme.LARGE))
        self.add(self._trend)
        calm = self.tr("Geen rapport en geen doel: een zwaar gesprek is geen slecht gesprek. Alleen jij ziet dit.")
        self.add(Text(calm, theme.SMALL, soft=True))
        buttons = QVBoxLayout()
        spread(buttons, self._buttons(), len(Span))
        self.add(buttons)
        self._column.addWidget(self._view, ALL_THE_ROOM)
        self._spans.idToggled.connect(self._show)
        self.finish()

    def refresh(self, noted: Sequence[Noted], today: date) -> None:
        """Show what is noted by now."""
        self._points, self._today = load_points(noted), today
        self._trend.setText(self._words.trends(trends(self._points)))
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show as far back as was chosen."""
        self._view.show_points(self._points, self._period())

    def _period(self) -> Period:
        """Give the days to show: up to today, but all of it goes on to what a wrong clock put ahead."""
        days = [self._today, *(point.day for point in self._points)]
        if months := self._spans.checkedId():
            return Period(months_later(self._today, -months), max(day for day in days if believed(day, self._today)))
        return Period(min(days), max(days))

    def _buttons(self) -> list[Choice]:
        """Make a button for each span; the shortest is chosen."""
        named = {
            Span.QUARTER: self.tr("Drie maanden"),
            Span.YEAR: self.tr("Een jaar"),
            Span.ALL: self.tr("Vanaf het begin"),
        }
        buttons: list[Choice] = []
        for span, name in named.items():
            button = Choice(name, Look.QUIET, theme.SMALL)
            button.setCheckable(True)
            button.make_one_of(self._spans)
            button.setObjectName(f"span {span}")
            self._spans.setId(button, span)
            buttons.append(button)
        buttons[0].setChecked(True)
        one_stop(buttons)
        return buttons
