"""The calm page between cards, and the pause: nothing to read, they talk."""

from collections.abc import Sequence

from gesprekshulp.conversation.events import (
    CheckInAnswered,
    CheckInAsked,
    DepthChosen,
    ListeningBegan,
    Paused,
    Resumed,
    StageEntered,
)
from gesprekshulp.conversation.model import CheckInColour, Depth, Pool, Stage
from gesprekshulp.conversation.screens import CheckInScreen, PausedScreen, RestScreen, WaysOutScreen
from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import FittingPage, Page, number_key
from gesprekshulp.ui.steps import Draw, Step
from gesprekshulp.ui.widgets.choice import Look
from gesprekshulp.ui.widgets.fitting import Fitted


class RestPage(FittingPage[RestScreen]):
    """Listening: one word, and one quiet line at most."""

    sizes = (theme.TITLE, theme.LARGE, theme.BODY)

    def build(self, screen: RestScreen) -> None:
        """Show the word for this moment and the way to the next cards."""
        self.gap(4)
        self._heading = self.heading(self._word(screen))
        self._heading.centred()
        line = self._line(screen)
        if line:
            self.text(line, theme.BODY, soft=True).centred()
        self.gap(4)
        if screen.check_in_due:
            draw = self.primary(CheckInAsked(), self.tr("Even vragen: nog goed zo?"))
        else:
            draw = self.primary(Draw(), self.tr("Kaarten pakken"))
        other = self.step(Draw(Pool.DISTRACTION), self.tr("Even iets anders"), ("I",), Look.QUIET)
        self.row(other, draw)

    def to_fit(self) -> Sequence[Sequence[Fitted]]:
        """Give the word of the moment: with a nudge under it there is less room."""
        return ([self._heading],)

    def _word(self, screen: RestScreen) -> str:
        """Give the word of the moment."""
        if screen.first:
            return self.tr("Fijn dat je er bent.")
        return self.tr("Luisteren")

    def _line(self, screen: RestScreen) -> str:
        """Give the one quiet line: what is most useful now."""
        if screen.first:
            return self.tr("Schuif de laptop terug. Pak samen de eerste kaarten als jullie zover zijn.")
        if screen.long:
            return self.tr("Jullie praten al een tijdje. Rustig afronden mag.")
        if screen.offer_lighter:
            return self.tr("Een andere diepte mag ook, of even niets.")
        if screen.steady:
            return self.tr("Fijn zo, niet dieper.")
        if screen.aim:
            return self.tr("Ons doel: %1").replace("%1", screen.aim)
        return ""


class CheckInPage(Page[CheckInScreen]):
    """Is it still alright? Three equal answers, no reason asked."""

    def build(self, screen: CheckInScreen) -> None:  # noqa: ARG002 -- the screen has nothing to tell
        """Show the three answers."""
        self.text(self.tr("Schuif de laptop. Nu kies jij."), soft=True)
        self.heading(self.tr("Nog goed zo?"))
        self.gap()
        buttons = [
            self.step(CheckInAnswered(colour), self.names.check_in(colour), (str(number),), size=theme.LARGE)
            for number, colour in enumerate(CheckInColour, start=1)
        ]
        for button in buttons:
            button.setMinimumHeight(theme.SPACE * 20)
        self.row(*buttons)


class WaysOutPage(Page[WaysOutScreen]):
    """Not alright: what would be good now?"""

    def build(self, screen: WaysOutScreen) -> None:
        """Offer equal or lighter, never more."""
        self.heading(self.tr("Dank je dat je het zegt. Wat is nu fijn?"))
        self.gap()
        ways: list[tuple[Step, str]] = [
            (Paused(), self.tr("Even pauze")),
            (Draw(Pool.DISTRACTION), self.tr("Iets anders doen")),
            (StageEntered(Stage.CLOSE), self.tr("Rustig afronden")),
        ]
        if screen.light_open:
            ways.insert(1, (DepthChosen(Depth.LIGHT), self.tr("Lichter praten")))
        buttons = [
            self.step(step, text, number_key(number), size=theme.LARGE)
            for number, (step, text) in enumerate(ways, start=1)
        ]
        self.grid(buttons, columns=2)
        self.gap(1)
        stay = self.step(ListeningBegan(), self.tr("Even niets, samen stil zijn"), ("0",), Look.QUIET)
        self.row(stay, stretch=False)


class PausedPage(Page[PausedScreen]):
    """A pause, for as long as it takes."""

    def build(self, screen: PausedScreen) -> None:  # noqa: ARG002 -- the screen has nothing to tell
        """Show the way back, and the way out."""
        self.gap(4)
        self.heading(self.tr("Pauze")).centred()
        self.text(self.tr("Neem je tijd. Water, rekken, even naar buiten kijken."), soft=True).centred()
        self.gap(4)
        close = self.step(StageEntered(Stage.CLOSE), self.tr("Rustig afronden"), ("R",), Look.QUIET)
        self.row(close, self.primary(Resumed(), self.tr("Weer verder")))
