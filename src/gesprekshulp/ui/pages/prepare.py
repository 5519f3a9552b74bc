"""The coach alone, before the talk: where, who is in reach, what is ready, and whether today is a good day."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

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
from gesprekshulp.conversation.screens import AdultInReach, PrepareScreen
from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import Page
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.text import Text


class PreparePage(Page[PrepareScreen]):
    """Everything that is settled before the young person sits down."""

    checked_again = Signal()
    settings_wanted = Signal()

    def build(self, screen: PrepareScreen) -> None:
        """Ask for the place, the reach and the ticks; say what keeps the talk from starting."""
        self.heading(self.tr("Ben je er klaar voor?"), theme.TITLE)
        self.text(self.tr("Alleen voor jou. De ander hoeft nog niet mee te kijken."), theme.SMALL, soft=True)
        self._places(screen)
        self._reach(screen)
        self._person(screen)
        self._ticks(screen)
        self.gap(1)
        begin = self.primary(StageEntered(Stage.AGREE), self.tr("We kunnen beginnen"))
        today_not = self.step(ConversationEnded(), self.tr("Vandaag niet"), (), Look.QUIET)
        self.row(today_not, begin)
        self.text(self._word_of_care(screen), theme.SMALL, soft=True)

    def _word_of_care(self, screen: PrepareScreen) -> str:
        """Say what is still missing, or that stopping is fine."""
        if not screen.may_begin:
            return self.tr("Kies eerst wie er in bereik is. Daarna kun je beginnen.")
        return self.tr("Voelt het vandaag niet goed? Dan is 'Vandaag niet' een goede keuze.")

    def _places(self, screen: PrepareScreen) -> None:
        """Ask where they sit."""
        self.add(Text(self.tr("Waar zitten jullie?"), theme.BODY))
        self.row(
            *(
                self.step(
                    PlaceChosen(each), self.names.place(each), (), size=theme.SMALL, chosen=each is screen.place
                )
                for each in Place
            )
        )

    def _reach(self, screen: PrepareScreen) -> None:
        """Ask who is in reach; missing or old details are said here, not when they are needed."""
        self.add(Text(self.tr("Wie is er vandaag in bereik?"), theme.BODY))
        buttons: list[Choice] = [self._adult(each, screen) for each in screen.adults]
        alone = self.tr("Niemand: dan houden we het licht")
        buttons.append(self.step(NobodyNamed(), alone, (), size=theme.SMALL, chosen=screen.light_only))
        self.row(*buttons)
        if not screen.adults:
            self.text(self.tr("Er staat nog geen volwassene in de instellingen."), theme.SMALL)
            self._link(self.tr("Volwassene invullen"), self._want_settings)
        elif any(each.expired for each in screen.adults):
            self.text(self.tr("Bij een naam zijn de gegevens te lang niet nagekeken."), theme.SMALL)
            self._link(self.tr("Nu nagekeken, ze kloppen"), self._check_again)

    def _adult(self, each: AdultInReach, screen: PrepareScreen) -> Choice:
        """Make the button for one adult, with number and hours."""
        text = f"{each.adult.name}\n{each.adult.phone}\n{each.adult.hours}"
        chosen = each.seat is screen.seat
        return self.step(AdultNamed(each.seat), text, (), size=theme.SMALL, chosen=chosen)

    def _link(self, text: str, slot: Callable[[], None]) -> None:
        """Add a quiet button that leads outside the talk."""
        button = Choice(text, Look.QUIET, theme.SMALL)
        button.setObjectName(text)
        button.clicked.connect(slot)
        self.row(button, stretch=False)

    def _person(self, screen: PrepareScreen) -> None:
        """Ask how old, roughly, and whether they met before."""
        self.add(Text(self.tr("Hoe oud is de ander ongeveer, en kennen jullie elkaar?"), theme.BODY))
        ages = [
            self.step(AgeGiven(each), self.names.age(each), (), size=theme.SMALL, chosen=each is screen.age)
            for each in AgeBand
        ]
        met = self.step(
            MeetingGiven(not screen.follow_up),
            self.tr("We spraken elkaar eerder"),
            (),
            size=theme.SMALL,
            chosen=screen.follow_up,
        )
        self.row(*ages, met)

    def _ticks(self, screen: PrepareScreen) -> None:
        """Show the five ticks."""
        self.add(Text(self.tr("Even nalopen"), theme.BODY))
        self.grid(
            [
                self.step(
                    ReadinessTicked(item, item not in screen.ticks),
                    self.names.readiness(item, screen.place),
                    (str(number),),
                    size=theme.SMALL,
                    chosen=item in screen.ticks,
                )
                for number, item in enumerate(Readiness, start=1)
            ],
            columns=2,
        )

    @Slot()
    def _want_settings(self) -> None:
        """Ask for the settings page."""
        self.settings_wanted.emit()

    @Slot()
    def _check_again(self) -> None:
        """Say that the details were checked just now."""
        self.checked_again.emit()
