"""A conversation in one line of text: `play("prepare agree aim share card heavier undo help")`.

Each word is one or more steps, and each step has to be allowed, as in the app; the talk goes twenty seconds on at
each step. `wait:300` lets time pass, `gap:60` is sleep of the machine, `go:cards` is a step to a stage.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.accord import ROLE
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.drawing import offer
from gesprekshulp.conversation.model import (
    AgeBand,
    CheckInColour,
    Company,
    Depth,
    HelpTopic,
    Level,
    Mark,
    Mode,
    NudgeAnswer,
    Observation,
    Place,
    Pool,
    Readiness,
    ReferralTime,
    Route,
    Seat,
    Skill,
    Stage,
    Stance,
    Tapping,
    Theme,
    Tone,
    TrustedPerson,
)
from gesprekshulp.conversation.presenting import present
from gesprekshulp.conversation.rules import Circumstances, allowed, next_aftercare, next_closing_step
from gesprekshulp.conversation.session import Session, advance, effective, fold
from gesprekshulp.conversation.table import Choosing
from tests.conversation.builders import AROUND

START = ev.Moment(1_800_000_000.0, 50.0)
STEP_SECONDS = 20.0


@dataclass(repr=False)
class Talk:
    """A conversation being played; `entries` are its facts, `session` what they amount to."""

    around: Circumstances = AROUND
    dice: random.Random = field(default_factory=lambda: random.Random(1))
    mode: Mode = Mode.REAL
    entries: list[ev.Entry] = field(default_factory=list[ev.Entry])
    session: Session = field(default_factory=Session)
    now: ev.Moment = START

    def __post_init__(self) -> None:
        self.take(ev.ConversationStarted(self.mode, CirclingSettings()))

    def __repr__(self) -> str:
        return f"<talk in {self.session.stage}: {', '.join(map(str, self.events))}>"

    def may(self, event: ev.Event) -> bool:
        """Say whether the rules allow this."""
        return allowed(self.session, event, self.around)

    def take(self, event: ev.Event, seconds: float = STEP_SECONDS) -> None:
        """Take one step, this long after the last one; one that is not allowed fails the test."""
        assert self.may(event), f"{event} is not allowed in {self.session.stage}: {self.screen}"
        self.wait(seconds)
        entry = ev.Entry(self.now, event)
        self.entries.append(entry)
        undo = isinstance(event, ev.Undone | ev.Rewound | ev.ObservationDropped)
        self.session = fold(self.entries) if undo else advance(self.session, entry)

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.now = ev.Moment(self.now.wall + seconds, self.now.steady + seconds)

    @property
    def events(self) -> tuple[ev.Event, ...]:
        """Give what happened and was not undone."""
        return tuple(entry.event for entry in effective(self.entries))

    def draw(self, pool: Pool = Pool.NEXT) -> tuple[str, ...]:
        """Roll the dice and lay down what comes, if anything comes."""
        cards = offer(self.session, self.around.library, self.dice, pool)
        if cards:
            self.take(ev.CardsOffered(cards, pool))
        return cards

    def pick(self, card: str = "") -> None:
        """Pick a card that lies open: this one, or the first."""
        spread = self.session.table.spread
        assert isinstance(spread, Choosing), f"no cards lie open, but {spread}"
        chosen = card or spread.cards[0]
        self.take(ev.CardPicked(chosen, self.around.library.by_id[chosen].weight))

    def put(self, card: str) -> None:
        """Bring this card to the table by name, whatever the dice would say."""
        self.take(ev.CardsOffered((card,), Pool.NEXT))
        self.pick(card)

    @property
    def view(self) -> show.View:
        """Give what is shown now."""
        return present(self.session, show.Words(), self.around)

    @property
    def screen(self) -> show.Screen:
        """Give the page that is shown now."""
        return self.view.screen

    def play(self, line: str) -> "Talk":
        """Play the words of this line, one by one."""
        for word in line.split():
            self._word(*word.split(":"))
        return self

    def _word(self, word: str, value: str = "") -> None:
        """Play one word."""
        if word in STEPS:
            for event in STEPS[word]:
                self.take(event)
            return
        assert word in DEEDS, f"the player does not know the word {word}"
        DEEDS[word](self, value)


def talk(line: str = "", circumstances: Circumstances = AROUND, seed: int = 1) -> Talk:
    """Play a line and give the talk, with its facts."""
    return Talk(circumstances, random.Random(seed)).play(line)


def play(line: str, circumstances: Circumstances = AROUND, seed: int = 1) -> Session:
    """Play a line and give the session."""
    return talk(line, circumstances, seed).session


CARDS = "prepare agree aim "
ENDING = " close closing leave alone turn aftercare"

STEPS: dict[str, tuple[ev.Event, ...]] = {
    "room": (ev.PlaceChosen(Place.ROOM),),
    "sixteen": (ev.AgeGiven(AgeBand.SIXTEEN),),
    "twelve": (ev.AgeGiven(AgeBand.TWELVE),),
    "again": (ev.MeetingGiven(follow_up=True),),
    "adult": (ev.AdultNamed(Seat.ADULT),),
    "nobody": (ev.NobodyNamed(),),
    "tick": (ev.ReadinessTicked(Readiness.DOOR, ticked=True),),
    "untick": (ev.ReadinessTicked(Readiness.DOOR, ticked=False),),
    "prepare": (ev.AdultNamed(Seat.ADULT), ev.StageEntered(Stage.AGREE)),
    "alone": (ev.StageEntered(Stage.AFTERCARE),),
    "role": (ev.AgreementAccepted(ROLE),),
    "together": (ev.TappingChosen(Tapping.TOGETHER),),
    "nobody-taps": (ev.TappingChosen(Tapping.NOBODY),),
    "own-agreement": (ev.OwnAgreementAdded(),),
    "own-aim": (ev.OwnAimGiven(),),
    "no-aim-yet": (ev.AimLeft(),),
    "vent": (ev.AimChosen("vent"),),
    "aim": (ev.AimChosen("calm"), ev.StageEntered(Stage.DEPTH)),
    "no-school": (ev.TopicPlaced(Theme.SCHOOL, Stance.KEPT_OUT),),
    "no-loss": (ev.TopicPlaced(Theme.LOSS, Stance.KEPT_OUT),),
    "school": (ev.TopicPlaced(Theme.SCHOOL, Stance.WELCOME),),
    "school-open": (ev.TopicPlaced(Theme.SCHOOL, Stance.OPEN),),
    "distraction": (ev.DepthChosen(Depth.DISTRACTION),),
    "light": (ev.DepthChosen(Depth.LIGHT),),
    "share": (ev.DepthChosen(Depth.SHARE),),
    "skip": (ev.CardSkipped(),),
    "listen": (ev.ListeningBegan(),),
    "fox": (ev.PersonageChosen("fox"),),
    "no-figure": (ev.PersonageChosen(""),),
    "heavier": (ev.ToneTapped(Tone.HEAVIER),),
    "same": (ev.ToneTapped(Tone.SAME),),
    "lighter": (ev.ToneTapped(Tone.LIGHTER),),
    "new-angle": (ev.MarkMade(Mark.NEW_ANGLE),),
    "same-again": (ev.MarkMade(Mark.SAME_AGAIN),),
    "not-now": (ev.NudgeAnswered(NudgeAnswer.NOT_NOW),),
    "not-right": (ev.NudgeAnswered(NudgeAnswer.NOT_RIGHT),),
    "turned": (ev.NudgeAnswered(NudgeAnswer.TURN),),
    "check": (ev.CheckInAsked(),),
    "green": (ev.CheckInAnswered(CheckInColour.GREEN),),
    "yellow": (ev.CheckInAnswered(CheckInColour.YELLOW),),
    "red": (ev.CheckInAnswered(CheckInColour.RED),),
    "slow": (ev.SlowedDown(),),
    "pause": (ev.Paused(),),
    "resume": (ev.Resumed(),),
    "help": (ev.TooHeavyRaised(),),
    "now": (ev.RouteChosen(Route.NOW),),
    "today": (ev.RouteChosen(Route.TODAY),),
    "violence": (ev.HelpTopicChosen(HelpTopic.VIOLENCE),),
    "reached": (ev.HandedOver(reached=True),),
    "unreached": (ev.HandedOver(reached=False),),
    "close": (ev.StageEntered(Stage.CLOSE),),
    "short": (ev.ClosingShortened(),),
    "refer": (ev.StageEntered(Stage.REFER),),
    "doctor": (ev.ReferralAgreed(TrustedPerson.DOCTOR, ReferralTime.TOMORROW, Company.COACH),),
    "leave": (ev.StageEntered(Stage.REFER), ev.ReferralLeft()),
    "turn": (ev.LaptopTurned(),),
    "end": (ev.ConversationEnded(),),
    "undo": (ev.Undone(),),
    "silence": (ev.Observed(Observation.SILENCE),),
    "why": (ev.Observed(Observation.WHY),),
    "slip": (ev.ObservationDropped(),),
    "twist": (ev.TwistHanded("dicht"),),
    "rated": (ev.SkillRated(Skill.LEFT_SILENCE, Level.SEEN),),
}


def _agree(played: Talk, _value: str) -> None:
    """Accept every agreement and go on to the aim."""
    for name in (ROLE, *(each.id for each in played.around.library.agreements)):
        played.take(ev.AgreementAccepted(name))
    played.take(ev.StageEntered(Stage.AIM))


def _draw(played: Talk, value: str) -> None:
    """Lay cards down, from this pool if one is named."""
    assert played.draw(Pool(value or Pool.NEXT)), "no card may come"


def _card(played: Talk, value: str) -> None:
    """Lay cards down and pick the first."""
    _draw(played, value)
    played.pick()


def _closing(played: Talk, _value: str) -> None:
    """Do every step of the ending that is left."""
    while step := next_closing_step(played.session, played.around.library):
        played.take(ev.ClosingStepDone(step.id))


def _aftercare(played: Talk, _value: str) -> None:
    """Answer every question that is left with its first answer."""
    for question in played.around.library.aftercare:
        if question.id == next_aftercare(played.session, played.around.library):
            played.take(ev.AftercareAnswered(question.id, (question.options[0].id,)))


DEEDS: dict[str, Callable[[Talk, str], None]] = {
    "agree": _agree,
    "draw": _draw,
    "card": _card,
    "pick": lambda played, value: played.pick(value),
    "put": lambda played, value: played.put(value),
    "closing": _closing,
    "step": lambda played, value: played.take(ev.ClosingStepDone(value)),
    "aftercare": _aftercare,
    "answer": lambda played, value: played.take(ev.AftercareAnswered(*_answer(value))),
    "go": lambda played, value: played.take(ev.StageEntered(Stage(value))),
    "scenario": lambda played, value: played.take(ev.ScenarioChosen(value)),
    "back": lambda played, value: played.take(ev.Rewound(int(value))),
    "wait": lambda played, value: played.wait(float(value)),
    "gap": lambda played, value: played.take(ev.GapNoticed(float(value)), float(value)),
}


def _answer(value: str) -> tuple[str, tuple[str, ...]]:
    """Read `safety=no`; without an answer the question was passed over."""
    question, _, answer = value.partition("=")
    return question, (answer,) if answer else ()
