"""Dit is te zwaar: what to say now, how soon an adult must know, and the way to that adult."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gesprekshulp.conversation.events import HandedOver, HelpTopicChosen, RouteChosen
from gesprekshulp.conversation.model import HelpTopic, Route
from gesprekshulp.conversation.screens import HelpScreen, TooHeavyScreen
from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import FittingPage, Page, in_columns
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.fitting import Fitted
from gesprekshulp.ui.widgets.lines import AdultPanel, LinePanel
from gesprekshulp.ui.widgets.text import Heading, Text


class TooHeavyPage(FittingPage[TooHeavyScreen]):
    """Three sentences to say, and one choice: how soon."""

    widest = theme.WIDE
    sizes = (theme.LARGE, theme.BODY, theme.SMALL)

    def build(self, screen: TooHeavyScreen) -> None:
        """Show what both may read."""
        self.heading(self.tr("Dit is te zwaar voor twee. Dat mag."), theme.CALL)
        sentences = [Text(self.names.filled(each, screen.adult), theme.LARGE) for each in screen.guide.sentences]
        self._sentences = sentences
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
        when = [f"{guides[route].title}: {sign}" for route in Route for sign in guides[route].when]
        self.gap(1)
        self.row(self.hint(when, self.tr("Wanneer welke: houd vast")), stretch=False)

    def to_fit(self) -> Sequence[Sequence[Fitted]]:
        """Give the sentences to say: the three ways under them stay in sight."""
        return (self._sentences,)


class HelpPage(Page[HelpScreen]):
    """The chosen route: what to do in order, whom to call, and when it is done."""

    widest = theme.WIDE

    def build(self, screen: HelpScreen) -> None:
        """Show whom to call in large type, the steps beside the lines; what to say stands behind the held key."""
        guide = next(each for each in screen.guide.routes if each.route is screen.route)
        self._routes(screen)
        self.text(self._call(screen), theme.CALL)
        self._stay = Text(self._not_yet(screen), theme.BODY)
        self._stay.hide()
        self.add(self._stay)
        steps = [self.names.filled(step, screen.adult) for step in guide.steps]
        say = [self.names.filled(each, screen.adult) for each in (*guide.say, screen.guide.handover)]
        if screen.route is not Route.THIS_WEEK:
            say.append(self.names.filled(screen.guide.refusal, screen.adult))
        now = Column(self.tr("Wat je nu doet"), [f"{n}. {step}" for n, step in enumerate(steps, start=1)])
        left = stacked([now, self._handing_over(), self.hint(say, self.tr("Zo kun je het zeggen: houd vast"))])
        self.row(left, stacked([*self._numbers(screen), self._topics(screen)]))

    def _call(self, screen: HelpScreen) -> str:
        """Give the one number to call first."""
        if screen.route is Route.NOW:
            return self.tr("Gevaar? Bel 112.")
        if screen.adult is None:
            return self.tr("Ga samen naar een volwassene.")
        return self.tr("Bel %1: %2").replace("%1", screen.adult.name).replace("%2", screen.adult.phone)

    def _not_yet(self, screen: HelpScreen) -> str:
        """Give what to do when the first adult can't be reached: stay together, and try the next one."""
        others = [f"{other.name} {other.phone}" for other in (screen.stand_in,) if other]
        others += [self.tr("een andere volwassene hier"), self.tr("een hulplijn op dit scherm")]
        told = self.tr("Blijf bij elkaar. Probeer nu: %1. Bij gevaar: 112.")
        return told.replace("%1", ", ".join(others))

    def _handing_over(self) -> QWidget:
        """Ask whether an adult has it now; going on without one takes a second, clear choice."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self._missed = Choice(self.tr("Nog niet gelukt"), Look.QUIET)
        self._missed.setObjectName("missed")
        self._missed.set_keys("N")
        self._missed.clicked.connect(self._stay_together)
        self._without = self.step(HandedOver(reached=False), self.tr("Toch verder zonder"), ("V",), Look.QUIET)
        self._without.hide()
        reached = self.step(HandedOver(reached=True), self.tr("Een volwassene weet het"), ("J",), Look.PLAIN)
        for button, share in ((self._missed, 2), (self._without, 2), (reached, 3)):
            row.addWidget(button, share)
        return holder

    @Slot()
    def _stay_together(self) -> None:
        """Say whom to try next; only now going on without an adult can be chosen."""
        self._missed.hide()
        self._stay.show()
        self._without.show()

    def _numbers(self, screen: HelpScreen) -> list[QWidget]:
        """Put the adult above the lines: local first."""
        lines: list[QWidget] = [LinePanel(shown, dated=False) for shown in screen.lines]
        if not lines:
            lines = [Text(self.tr("Hier staan nu geen hulplijnen. Zoek samen een volwassene. Bij gevaar: 112."))]
        adults = [AdultPanel(screen.adult)] if screen.adult else []
        return [*adults, *lines] if screen.route is not Route.NOW else [*lines[:1], *adults, *lines[1:]]

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
                (),
                size=theme.SMALL,
                chosen=topic is screen.topic,
            )
            for topic in HelpTopic
        ]
        self.one_of(buttons)
        column.addLayout(in_columns(buttons, 2))
        return holder

    def _routes(self, screen: HelpScreen) -> None:
        """Name the route, and let it be changed by the same keys: a faster one is one press away."""
        buttons = [
            self.step(RouteChosen(route), self.names.route(route), (str(number),), _look(route, screen), theme.SMALL)
            for number, route in enumerate(Route, start=1)
        ]
        self.row(Heading(self.names.route(screen.route), theme.LARGE), *buttons, stretch=False)


def _look(route: Route, screen: HelpScreen) -> Look:
    """Let the chosen route stand out."""
    return Look.CHOSEN if route is screen.route else Look.QUIET


def stacked(panels: Sequence[QWidget]) -> QWidget:
    """Put panels under each other."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for panel in panels:
        column.addWidget(panel)
    column.addStretch(1)
    return holder
