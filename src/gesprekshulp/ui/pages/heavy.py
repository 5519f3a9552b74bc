"""Dit is te zwaar: what to say now, how soon an adult must know, and the way to that adult."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gesprekshulp.conversation.events import HandedOver, HelpTopicChosen, RouteChosen
from gesprekshulp.conversation.model import HelpTopic, Route
from gesprekshulp.conversation.screens import HelpScreen, TooHeavyScreen
from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import Page, in_columns
from gesprekshulp.ui.widgets.choice import Look
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.lines import AdultPanel, LinePanel
from gesprekshulp.ui.widgets.text import Heading, Text


class TooHeavyPage(Page[TooHeavyScreen]):
    """Three sentences to say, and one choice: how soon."""

    def build(self, screen: TooHeavyScreen) -> None:
        """Show what both may read."""
        self.heading(self.tr("Dit is te zwaar voor twee. Dat mag."))
        sentences = [Text(self.names.filled(each, screen.adult), theme.LARGE) for each in screen.guide.sentences]
        stay = Text(screen.guide.stay, theme.SMALL, soft=True)
        self.row(stacked(sentences), stacked([AdultPanel(screen.adult), stay] if screen.adult else [stay]))
        self.gap(1)
        self.text(self.tr("Hoe snel vertellen we dit aan een volwassene? Bij twijfel: kies de snelste."))
        guides = {guide.route: guide for guide in screen.guide.routes}
        buttons = [
            self.step(RouteChosen(route), guides[route].title, (str(number),), Look.PLAIN, theme.LARGE)
            for number, route in enumerate(Route, start=1)
        ]
        self.row(*buttons)
        self.row(*(Column("", guides[route].when) for route in Route))


class HelpPage(Page[HelpScreen]):
    """The chosen route: what to do in order, whom to call, and when it is done."""

    widest = theme.WIDE

    def build(self, screen: HelpScreen) -> None:
        """Show the steps beside the lines."""
        guide = next(each for each in screen.guide.routes if each.route is screen.route)
        self._routes(screen)
        steps = [self.names.filled(step, screen.adult) for step in guide.steps]
        say = [self.names.filled(each, screen.adult) for each in (*guide.say, screen.guide.handover)]
        if screen.route is not Route.THIS_WEEK:
            say.append(self.names.filled(screen.guide.refusal, screen.adult))
        now = Column(self.tr("Wat je nu doet"), [f"{n}. {step}" for n, step in enumerate(steps, start=1)])
        say_it = Column(self.tr("Zo kun je het zeggen"), say)
        self.row(stacked([now, say_it, self._handing_over()]), stacked([*self._numbers(screen), self._topics(screen)]))

    def _handing_over(self) -> QWidget:
        """Ask whether an adult has it now; going on without is possible, and aftercare will say so."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        not_yet = self.step(HandedOver(reached=False), self.tr("Nog niet gelukt"), ("N",), Look.QUIET)
        row.addWidget(not_yet, 2)
        row.addWidget(self.step(HandedOver(reached=True), self.tr("Een volwassene weet het"), ("J",), Look.PLAIN), 3)
        return holder

    def _numbers(self, screen: HelpScreen) -> list[QWidget]:
        """Put the adult above the lines: local first."""
        lines = [LinePanel(shown) for shown in screen.lines]
        return [AdultPanel(screen.adult), *lines] if screen.adult else [*lines]

    def _topics(self, screen: HelpScreen) -> QWidget:
        """Ask, optionally, which kind of line fits."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Text(self.tr("Welke hulplijn past het best? Overslaan mag."), theme.SMALL, soft=True))
        buttons = [
            self.step(
                HelpTopicChosen(topic),
                self.names.help_topic(topic),
                (str(number),),
                size=theme.SMALL,
                chosen=topic is screen.topic,
            )
            for number, topic in enumerate(HelpTopic, start=1)
        ]
        column.addLayout(in_columns(buttons, 2))
        return holder

    def _routes(self, screen: HelpScreen) -> None:
        """Name the route, and let it be changed: a faster one is one press away."""
        others = [route for route in Route if route is not screen.route]
        heading = Heading(self.names.route(screen.route), theme.LARGE)
        buttons = [
            self.step(RouteChosen(route), self.names.route(route), (), Look.BAR, theme.SMALL) for route in others
        ]
        self.row(heading, *buttons, stretch=False)


def stacked(panels: Sequence[QWidget]) -> QWidget:
    """Put panels under each other."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for panel in panels:
        column.addWidget(panel)
    column.addStretch(1)
    return holder
