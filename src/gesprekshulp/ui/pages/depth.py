"""How deep: the young person's own hand on the keys, three equal buttons, no default, no reason asked."""

from gesprekshulp.conversation.events import DepthChosen
from gesprekshulp.conversation.model import Depth
from gesprekshulp.conversation.screens import DepthScreen
from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import Page


class DepthPage(Page[DepthScreen]):
    """Three ways to spend this talk, all of them good."""

    def build(self, screen: DepthScreen) -> None:
        """Show the three, with the keys 1, 2 and 3; one that is closed says what closes it."""
        self.text(self.tr("Schuif de laptop. Nu kies jij."), soft=True)
        self.heading(self.tr("Hoe diep wil je gaan?"))
        self.gap()
        order = (Depth.SHARE, Depth.LIGHT, Depth.DISTRACTION)
        buttons = [
            self.step(
                DepthChosen(depth),
                self.names.depth(depth),
                (str(number),),
                size=theme.LARGE,
                note=self.names.depth_note(depth),
            )
            for number, depth in enumerate(order, start=1)
        ]
        for button in buttons:
            button.setMinimumHeight(theme.CARD_HEIGHT)
        self.row(*buttons)
        self.gap()
        if Depth.SHARE not in screen.open:
            self.text(self.tr("Vandaag is er geen volwassene in bereik. Daarom blijft het licht."))
        self.text(self.tr("Je kunt dit steeds veranderen. Dat hoef je niet uit te leggen."), soft=True)
