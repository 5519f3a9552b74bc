"""Who can help further: who, when, who goes along, in one bridge sentence; or none today."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup

from gesprekshulp.conversation.events import ReferralAgreed, ReferralLeft, StageEntered
from gesprekshulp.conversation.model import Company, ReferralTime, Stage, TrustedPerson
from gesprekshulp.conversation.screens import ReferredScreen, ReferScreen
from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import Page
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.lines import AdultPanel, LinePanel
from gesprekshulp.ui.widgets.text import Text


class ReferPage(Page[ReferScreen]):
    """Three small choices that make one sentence."""

    def build(self, screen: ReferScreen) -> None:
        """Offer the people, the times and the company."""
        self.heading(self.tr("Bij wie kun je verder terecht?"))
        self.text(self.tr("Samen een brug maken: wie, wanneer, en wie gaat mee. Het mag ook niet."), soft=True)
        persons = {person: self.names.person(person, screen.adult) for person in TrustedPerson}
        companies = {company: self.names.company(company, screen.adult) for company in Company}
        self._person = self._group(self.tr("Wie?"), list(persons.values()))
        self._time = self._group(self.tr("Wanneer?"), [self.names.time(time) for time in ReferralTime])
        self._company = self._group(self.tr("Wie gaat mee?"), list(companies.values()))
        self.gap(1)
        leave = self.step(ReferralLeft(), self.tr("Vandaag niet nodig"), ("0",), Look.QUIET)
        self._agree = Choice(self.tr("Zo doen we het"), Look.PRIMARY)
        self._agree.setEnabled(False)
        self._agree.clicked.connect(self._settle)
        self.set_primary(self._agree)
        self.row(leave, self._agree)
        self._missing = self.text(
            self.tr("Kies bij elke vraag één antwoord, of 'Vandaag niet nodig'."), theme.SMALL, soft=True
        )

    def _group(self, question: str, names: list[str]) -> QButtonGroup:
        """Add one question with its answers, of which one is chosen."""
        self.add(Text(question, theme.BODY))
        group = QButtonGroup(self)
        buttons: list[Choice] = []
        for place, name in enumerate(names):
            button = Choice(name, size=theme.SMALL)
            button.setCheckable(True)
            button.make_one_of(group)
            group.setId(button, place)
            buttons.append(button)
        group.idToggled.connect(self._chosen)
        self.grid(buttons, columns=len(buttons))
        return group

    @Slot()
    def _chosen(self) -> None:
        """Let them agree once all three are chosen."""
        groups = (self._person, self._time, self._company)
        complete = all(group.checkedId() >= 0 for group in groups)
        self._agree.setEnabled(complete)
        self._missing.setVisible(not complete)

    @Slot()
    def _settle(self) -> None:
        """Agree who, when and who goes along."""
        self.store.take(
            ReferralAgreed(
                list(TrustedPerson)[self._person.checkedId()],
                list(ReferralTime)[self._time.checkedId()],
                list(Company)[self._company.checkedId()],
            )
        )


class ReferredPage(Page[ReferredScreen]):
    """The bridge sentence, and the numbers to take along."""

    def build(self, screen: ReferredScreen) -> None:
        """Show the sentence large, the numbers under it."""
        self.heading(self._sentence(screen), theme.LARGE)
        numbers = self.tr("Deze nummers zijn er ook. Maak er gerust een foto van.")
        none = self.tr("Hier staan nu geen hulplijnen. Schrijf samen op wie je kunt bellen.")
        self.text(numbers if screen.lines else none, soft=True)
        panels = [LinePanel(shown) for shown in screen.lines]
        self.grid([AdultPanel(screen.adult), *panels] if screen.adult else panels, columns=2)
        self.gap(1)
        self.row(self.primary(StageEntered(Stage.AFTERCARE), self.tr("Dag zeggen")))

    def _sentence(self, screen: ReferredScreen) -> str:
        """Give the bridge in words."""
        agreed = screen.agreed
        if agreed is None:
            return self.tr("Vandaag hoeft er niets. Wil je later toch iemand spreken, dan mag dat.")
        sentence = self.tr("Je praat %1 met %2; %3.")
        sentence = sentence.replace("%1", self.names.time(agreed.time))
        sentence = sentence.replace("%2", self.names.person(agreed.person, screen.adult))
        return sentence.replace("%3", self.names.company(agreed.company, screen.adult))
