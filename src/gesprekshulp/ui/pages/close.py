"""The ending: one step after another, short when asked for, never left out."""

from gesprekshulp.conversation.events import ClosingShortened, ClosingStepDone, StageEntered
from gesprekshulp.conversation.model import Pool
from gesprekshulp.conversation.screens import ClosedScreen, ClosingScreen
from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import Page
from gesprekshulp.ui.steps import Draw
from gesprekshulp.ui.widgets.choice import Look


class ClosingPage(Page[ClosingScreen]):
    """One step of the ending in large type."""

    def build(self, screen: ClosingScreen) -> None:
        """Show the step; the tip stands behind the held key."""
        self.gap(2)
        self.heading(screen.step.text, theme.TITLE).centred()
        self.gap(2)
        tip = self.hint([self.tr("Luistertip: %1").replace("%1", screen.step.tip)])
        if screen.step.card:
            done = self.primary(Draw(Pool.CLOSING), self.tr("Kaarten pakken"))
        else:
            done = self.primary(ClosingStepDone(screen.step.id), self.tr("Gedaan"))
        if screen.may_shorten:
            short = self.step(ClosingShortened(), self.tr("Kort houden"), ("K",), Look.QUIET)
            self.row(short, done, tip)
        else:
            self.row(done, tip)


class ClosedPage(Page[ClosedScreen]):
    """The ending is complete."""

    def build(self, screen: ClosedScreen) -> None:
        """Show the word to take along, and the way on."""
        self.gap(4)
        if screen.take_along:
            self.text(self.tr("Om mee te nemen"), soft=True).centred()
            self.heading(screen.take_along, theme.CARD).centred()
        else:
            self.heading(self.tr("Dank jullie wel.")).centred()
        self.gap(4)
        self.row(self.primary(StageEntered(screen.next_stage), self.tr("Verder")))
