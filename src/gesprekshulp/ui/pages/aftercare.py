"""Aftercare: the coach alone, two minutes, about the coach only."""

from PySide6.QtCore import Slot

from gesprekshulp.aftercare.advice import Advice, CallAdult, advise_on
from gesprekshulp.conversation.content import Option
from gesprekshulp.conversation.events import AftercareAnswered, ConversationEnded, LaptopTurned
from gesprekshulp.conversation.screens import AftercareDoneScreen, AftercareScreen, TurnScreen
from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import Page, number_key
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.lines import AdultPanel

FEW = 3
COLUMNS_FOR_NUMBERS = 4


class TurnPage(Page[TurnScreen]):
    """The young person goes home; the coach goes on alone."""

    def build(self, screen: TurnScreen) -> None:  # noqa: ARG002 -- the screen has nothing to tell
        """Ask to turn the laptop."""
        self.gap(4)
        self.heading(self.tr("Dag, en dank je wel.")).centred()
        self.text(self.tr("Coach: draai de laptop naar jezelf. Nu nog twee minuten voor jou."), soft=True).centred()
        self.gap(4)
        self.row(self.primary(LaptopTurned(), self.tr("Ik zit alleen")))


class AftercarePage(Page[AftercareScreen]):
    """One question at a time; each may be passed over, except the one about safety."""

    def build(self, screen: AftercareScreen) -> None:
        """Offer the answers: one press where one answer is enough, ticks where several fit."""
        question = screen.question
        count = self.tr("Vraag %1 van %2, alleen voor jou").replace("%1", str(screen.number))
        self.text(count.replace("%2", str(screen.total)), theme.SMALL, soft=True)
        self.heading(question.text)
        self.gap(1)
        if question.several:
            self._several(screen)
        else:
            self._one(screen)
        if not screen.must_answer:
            over = self.step(AftercareAnswered(question.id, ()), self.tr("Overslaan"), ("S",), Look.QUIET)
            self.row(over, stretch=False)

    def _one(self, screen: AftercareScreen) -> None:
        """Make one button for each answer."""
        options = screen.question.options
        buttons = [
            self.step(
                AftercareAnswered(screen.question.id, (option.id,)),
                option.text,
                _key(option, number),
                size=theme.LARGE if len(options) <= FEW else theme.BODY,
            )
            for number, option in enumerate(options, start=1)
        ]
        self.grid(buttons, columns=len(buttons) if len(buttons) <= FEW else COLUMNS_FOR_NUMBERS)

    def _several(self, screen: AftercareScreen) -> None:
        """Make a tick for each answer, and one button to go on."""
        self._ticks: list[Choice] = []
        for number, option in enumerate(screen.question.options, start=1):
            tick = Choice(option.text)
            tick.setCheckable(True)
            tick.setObjectName(option.id)
            tick.set_keys(*number_key(number))
            self._ticks.append(tick)
        self.grid(self._ticks, columns=2)
        self._question = screen.question.id
        onward = Choice(self.tr("Verder"), Look.PRIMARY)
        onward.clicked.connect(self._answer)
        self.set_primary(onward)
        self.row(onward)

    @Slot()
    def _answer(self) -> None:
        """Give the ticked answers."""
        ticked = tuple(tick.objectName() for tick in self._ticks if tick.isChecked())
        self.store.take(AftercareAnswered(self._question, ticked))


class AftercareDonePage(Page[AftercareDoneScreen]):
    """When to call the adult and why; then the end, in two steps."""

    def build(self, screen: AftercareDoneScreen) -> None:
        """Show the advice of the rules, with its reasons."""
        advice = advise_on(screen)
        self.heading(self.names.call(advice.call, screen.adult))
        for reason in advice.reasons:
            self.text(self.names.reason(reason))
        if screen.adult and advice.call is not CallAdult.NEXT_CHECK_IN:
            self.add(AdultPanel(screen.adult))
        if screen.thought:
            self.gap(1)
            self.text(screen.thought.text, theme.LARGE)
            self.text(screen.thought.tip, soft=True)
        self.gap()
        self.text(self._left_behind(advice), soft=True)
        self._sure = self.step(ConversationEnded(), self.tr("Ja, wis dit gesprek"), ("J",), Look.PRIMARY)
        self._sure.hide()
        ready = Choice(self.tr("Klaar"), Look.PLAIN)
        ready.clicked.connect(self._ask_once_more)
        self.set_primary(ready)
        self._ready = ready
        self.row(ready, self._sure)

    def _left_behind(self, advice: Advice) -> str:
        """Say what of this talk stays on the laptop: that there is a call to make, and else nothing."""
        if advice.call is CallAdult.NOW:
            return self.tr("Hierna wordt dit gesprek gewist. Alleen dat je nog belt blijft staan, tot dat gebeurd is.")
        return self.tr("Hierna wordt dit gesprek gewist. Er blijft niets van op deze laptop staan.")

    @Slot()
    def _ask_once_more(self) -> None:
        """Ending takes two steps."""
        self._ready.hide()
        self._sure.show()
        self.unset_primary()
        self.focus()


def _key(option: Option, number: int) -> tuple[str, ...]:
    """Give the key of an answer: a figure has its own, the others go by their place."""
    return number_key(int(option.id)) if option.id.isdecimal() else number_key(number)
