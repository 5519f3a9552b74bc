"""What this talk is good for, and what it may be about: the young person says."""

from PySide6.QtCore import Slot

from gesprekshulp.conversation.events import AimChosen, AimLeft, StageEntered, TopicPlaced
from gesprekshulp.conversation.model import Stage, Stance, Theme
from gesprekshulp.conversation.screens import AimScreen, TopicsScreen
from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import Page, number_key
from gesprekshulp.ui.widgets.choice import Look
from gesprekshulp.ui.widgets.fields import Field
from gesprekshulp.ui.widgets.step_button import StepButton

NEXT_STANCE = {Stance.OPEN: Stance.WELCOME, Stance.WELCOME: Stance.KEPT_OUT, Stance.KEPT_OUT: Stance.OPEN}


class AimPage(Page[AimScreen]):
    """Eight aims, own words, or not yet."""

    def build(self, screen: AimScreen) -> None:
        """Offer the aims with a number each."""
        self.heading(self.tr("Waar is dit gesprek goed voor?"))
        self.text(self.tr("Jij kiest. Eén is genoeg, en het mag later anders."), soft=True)
        buttons = [
            self.step(AimChosen(aim.id), aim.text, number_key(number), chosen=True if aim.id == screen.chosen else None)
            for number, aim in enumerate(screen.aims, start=1)
        ]
        self.grid(buttons, columns=2)
        self._own = Field(self.tr("Of in eigen woorden"), self.tr("Wordt niet bewaard"), self.tr("Dit is het"))
        self._own.entered.connect(self._give)
        self.add(self._own)
        later = self.tr("Dat weten we nog niet")
        self.row(self.step(AimLeft(), later, ("0",), Look.QUIET), stretch=False)

    @Slot()
    def _give(self) -> None:
        """Take the aim in own words."""
        self.store.give_aim(self._own.text())


class TopicsPage(Page[TopicsScreen]):
    """Topics that are welcome, and topics that stay out; both may stay empty."""

    def build(self, screen: TopicsScreen) -> None:
        """Show each topic as a button that goes round: open, gladly, rather not."""
        self.heading(self.tr("Waar mag het over gaan, en waar niet?"))
        if screen.aim:
            self.text(self.tr("Ons doel: %1").replace("%1", screen.aim), theme.BODY)
        self.text(self.tr("Overslaan mag. Eén keer drukken: graag. Twee keer: liever niet."), soft=True)
        self.grid([self._topic(theme_, stance) for theme_, stance in screen.topics], columns=4)
        self.gap(1)
        change = self.step(StageEntered(Stage.AIM), self.tr("Ander doel"), ("O",), Look.QUIET)
        self.row(change, self.primary(StageEntered(screen.next_stage), self.tr("Verder")))

    def _topic(self, topic: Theme, stance: Stance) -> StepButton:
        """Make the button for one topic; its place in words comes with its name."""
        name = self.names.theme(topic)
        text = {
            Stance.OPEN: name,
            Stance.WELCOME: self.tr("✓ %1: graag").replace("%1", name),
            Stance.KEPT_OUT: self.tr("– %1: liever niet").replace("%1", name),
        }[stance]
        look = {Stance.OPEN: Look.PLAIN, Stance.WELCOME: Look.CHOSEN, Stance.KEPT_OUT: Look.OUT}[stance]
        button = self.step(TopicPlaced(topic, NEXT_STANCE[stance]), text, (), look, theme.SMALL)
        button.setObjectName(topic.value)
        button.turns = True
        return button
