"""The coach alone, before the talk: where, who is in reach, what is ready, and whether today is a good day."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gesprekshulp.conversation.events import (
    AdultNamed,
    AgeGiven,
    ConversationEnded,
    MeetingGiven,
    NobodyNamed,
    PlaceChosen,
    ReadinessTicked,
    StageEntered,
)
from gesprekshulp.conversation.model import AgeBand, Place, Readiness, Stage
from gesprekshulp.conversation.screens import PrepareScreen
from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import Page, in_columns
from gesprekshulp.ui.steps import Step
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.step_button import StepButton
from gesprekshulp.ui.widgets.text import Text


class PreparePage(Page[PrepareScreen]):
    """Everything that is settled before the young person sits down."""

    checked_again = Signal(str)
    settings_wanted = Signal()

    def build(self, screen: PrepareScreen) -> None:
        """Ask for the place, the reach and the ticks; say what keeps the talk from starting."""
        self.heading(self.tr("Ben je er klaar voor?"))
        left, right = QVBoxLayout(), QVBoxLayout()
        self._places(left, screen)
        self._reach(left, screen)
        self._ticks(right, screen)
        self._person(right, screen)
        columns = QHBoxLayout()
        columns.setSpacing(5 * theme.SPACE)
        for column in (left, right):
            column.setSpacing(theme.SPACE)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.add(columns)
        begin = self.primary(StageEntered(Stage.AGREE), self.tr("We kunnen beginnen"))
        today_not = self.step(ConversationEnded(), self.tr("Vandaag niet"), (), Look.QUIET)
        self.row(today_not, begin)
        self.text(self._word_of_care(screen), theme.SMALL, soft=True)

    def _word_of_care(self, screen: PrepareScreen) -> str:
        """Say what is still missing, or that stopping is fine."""
        if not screen.may_begin:
            return self.tr("Kies eerst wie er in bereik is. Daarna kun je beginnen.")
        return self.tr("Voelt het vandaag niet goed? Dan is 'Vandaag niet' een goede keuze.")

    def _places(self, column: QVBoxLayout, screen: PrepareScreen) -> None:
        """Ask where they sit."""
        column.addWidget(Text(self.tr("Waar zitten jullie?")))
        ticks = [self._tick(PlaceChosen(each), self.names.place(each), each is screen.place) for each in Place]
        self.one_of(ticks)
        column.addLayout(in_columns(ticks, 2))

    def _reach(self, column: QVBoxLayout, screen: PrepareScreen) -> None:
        """Ask who is in reach; missing or old details are said here, not when they are needed."""
        column.addWidget(Text(self.tr("Wie is er vandaag in bereik?")))
        ticks = [
            self._tick(
                AdultNamed(each.seat),
                each.adult.name,
                each.seat is screen.seat,
                f"{each.adult.phone} · {each.adult.hours}",
            )
            for each in screen.adults
        ]
        ticks.append(self._tick(NobodyNamed(), self.tr("Niemand: dan houden we het licht"), screen.light_only))
        self.one_of(ticks)
        for tick in ticks:
            column.addWidget(tick)
        if not screen.adults:
            column.addWidget(Text(self.tr("Er staat nog geen volwassene in de instellingen."), theme.SMALL))
            column.addWidget(self._link(self.tr("Volwassene invullen"), self._want_settings))
        for each in screen.adults:
            if each.expired:
                old = self.tr("%1: te lang niet nagekeken. Klopt het nummer nog?").replace("%1", each.adult.name)
                column.addWidget(Text(old, theme.SMALL))
                column.addWidget(self._link(self.tr("Ja, net nagekeken"), self._check_again, each.seat.value))
        if screen.stale_lines:
            stale = self.tr("Een hulplijn is te lang niet nagekeken. Geef dat door aan je begeleider.")
            column.addWidget(Text(stale, theme.SMALL))

    def _person(self, column: QVBoxLayout, screen: PrepareScreen) -> None:
        """Ask how old, roughly, and whether they met before."""
        column.addWidget(Text(self.tr("Hoe oud is de ander ongeveer?")))
        ages = [self._tick(AgeGiven(each), self.names.age(each), each is screen.age) for each in AgeBand]
        self.one_of(ages)
        column.addLayout(in_columns(ages, len(ages)))
        met = self.tr("We spraken elkaar eerder")
        column.addWidget(self._tick(MeetingGiven(not screen.follow_up), met, screen.follow_up))

    def _ticks(self, column: QVBoxLayout, screen: PrepareScreen) -> None:
        """Show the five ticks."""
        column.addWidget(Text(self.tr("Even nalopen")))
        for number, item in enumerate(Readiness, start=1):
            ticked = item in screen.ticks
            name = self.names.readiness(item, screen.place)
            tick = self._tick(ReadinessTicked(item, not ticked), name, ticked)
            tick.set_keys(str(number))
            column.addWidget(tick)

    def _tick(self, step: Step, text: str, chosen: bool, note: str = "") -> StepButton:  # noqa: FBT001 -- what it shows
        """Make a small button that shows whether it was chosen."""
        return self.step(step, text, (), size=theme.SMALL, note=note, chosen=chosen)

    def _link(self, text: str, slot: Callable[[], None], name: str = "settings") -> Choice:
        """Make a quiet button that leads outside the talk; its name says for whom."""
        button = Choice(text, Look.QUIET, theme.SMALL)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

    @Slot()
    def _want_settings(self) -> None:
        """Ask for the settings page."""
        self.settings_wanted.emit()

    @Slot()
    def _check_again(self) -> None:
        """Say whose details were checked just now."""
        self.checked_again.emit(self.sender().objectName())
