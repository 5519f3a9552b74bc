"""Random walks through a conversation: every step that may be taken now, the plain way on, and whole random talks."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from hypothesis import strategies as st

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.accord import ROLE
from gesprekshulp.conversation.content import Card
from gesprekshulp.conversation.model import (
    AgeBand,
    CheckInColour,
    Company,
    Depth,
    HelpTopic,
    Mark,
    NudgeAnswer,
    Place,
    Pool,
    Readiness,
    ReferralTime,
    Route,
    Seat,
    Stage,
    Stance,
    Theme,
    Tone,
    TrustedPerson,
)
from gesprekshulp.conversation.session import Session
from gesprekshulp.conversation.table import Choosing
from tests.conversation.builders import AROUND
from tests.conversation.player import CARDS, STEPS, Talk

BEGINNINGS = (
    "",
    "prepare",
    CARDS + "share",
    CARDS + "light",
    CARDS + "distraction",
    "sixteen again " + CARDS + "share",
    "nobody go:agree agree aim light",
    "prepare agree vent no-school no-loss school-open go:depth share fox",
    CARDS + "share card close",
    CARDS + "share card heavier heavier heavier heavier heavier",
    CARDS + "light close closing leave alone turn",
)


def plain_steps() -> Iterator[ev.Event]:
    """Give one or more of every fact that needs no card and no dice, but for the start."""
    yield from (ev.PlaceChosen(place) for place in Place)
    yield from (ev.AgeGiven(age) for age in AgeBand)
    yield from (ev.MeetingGiven(follow_up=known) for known in (True, False))
    yield from (ev.AdultNamed(seat) for seat in Seat)
    yield ev.NobodyNamed()
    yield from (ev.ReadinessTicked(item, ticked) for item in Readiness for ticked in (True, False))
    yield from (ev.StageEntered(stage) for stage in Stage)
    yield from (ev.AgreementAccepted(name) for name in (ROLE, "between-us", "stop", "unknown"))
    yield from (ev.OwnAgreementAdded(), ev.AimChosen("vent"), ev.OwnAimGiven())
    yield from (ev.TopicPlaced(theme, stance) for theme in (Theme.SCHOOL, Theme.LOSS) for stance in Stance)
    yield from (ev.DepthChosen(depth) for depth in Depth)
    yield from (ev.CardSkipped(), ev.ListeningBegan(), ev.SlowedDown(), ev.CheckInAsked())
    yield from (ev.PersonageChosen(figure) for figure in ("fox", ""))
    yield from (ev.ToneTapped(tone) for tone in Tone)
    yield from (ev.MarkMade(mark) for mark in Mark)
    yield from (ev.NudgeAnswered(answer) for answer in NudgeAnswer)
    yield from (ev.CheckInAnswered(colour) for colour in CheckInColour)
    yield from (ev.Paused(), ev.Resumed(), ev.GapNoticed(15.0), ev.TooHeavyRaised(), ev.Undone())
    yield from (ev.RouteChosen(route) for route in Route)
    yield ev.HelpTopicChosen(HelpTopic.VIOLENCE)
    yield from (ev.HandedOver(reached) for reached in (True, False))
    yield ev.ClosingShortened()
    yield from (ev.ClosingStepDone(step.id) for step in AROUND.library.closing)
    yield ev.ReferralAgreed(TrustedPerson.DOCTOR, ReferralTime.TODAY, Company.COACH)
    yield from (ev.ReferralLeft(), ev.LaptopTurned())
    for question in AROUND.library.aftercare:
        yield from (ev.AftercareAnswered(question.id, answers) for answers in ((), (question.options[0].id,)))
    yield ev.ConversationEnded()


PLAIN_STEPS = tuple(plain_steps())


def steps_now(talk: Talk) -> list[ev.Event]:
    """Give every step without dice that may be taken now."""
    steps = [step for step in PLAIN_STEPS if talk.may(step)]
    spread = talk.session.table.spread
    if isinstance(spread, Choosing):
        weights = talk.around.library.by_id
        picks = [ev.CardPicked(name, weights[name].weight) for name in spread.cards]
        steps += [pick for pick in picks if talk.may(pick)]
    return steps


def onward(screen: show.Screen) -> ev.Event:  # noqa: PLR0912 -- one line for each page there is
    """Give the step by which a pair that wants nothing special comes from this page to the end of the talk."""
    match screen:
        case show.PrepareScreen(may_begin=may_begin):
            return ev.StageEntered(Stage.AGREE) if may_begin else ev.NobodyNamed()
        case show.RoleScreen():
            return ev.AgreementAccepted(ROLE)
        case show.AgreementScreen(agreement):
            return ev.AgreementAccepted(agreement.id)
        case show.AgreedScreen(next_stage=stage) | show.TopicsScreen(next_stage=stage):
            return ev.StageEntered(stage)
        case show.AimScreen(aims):
            return ev.AimChosen(aims[0].id)
        case show.DepthScreen(open=depths):
            return ev.DepthChosen(min(depths))
        case show.RestScreen():
            return ev.StageEntered(Stage.CLOSE)
        case show.ChooseScreen(cards):
            return ev.CardPicked(cards[0].id, cards[0].weight)
        case show.AskScreen(step=step):
            return ev.ClosingStepDone(step) if step else ev.ListeningBegan()
        case show.CheckInScreen():
            return ev.CheckInAnswered(CheckInColour.GREEN)
        case show.WaysOutScreen():
            return ev.ListeningBegan()
        case show.PausedScreen():
            return ev.Resumed()
        case show.TooHeavyScreen():
            return ev.RouteChosen(Route.TODAY)
        case show.HelpScreen():
            return ev.HandedOver(reached=True)
        case show.ClosingScreen(step):
            return ev.ClosingStepDone(step.id)
        case show.ClosedScreen(stage):
            return ev.StageEntered(stage)
        case show.ReferScreen():
            return ev.ReferralLeft()
        case show.ReferredScreen():
            return ev.StageEntered(Stage.AFTERCARE)
        case show.TurnScreen():
            return ev.LaptopTurned()
        case show.AftercareScreen(question):
            return ev.AftercareAnswered(question.id, (question.options[0].id,))
        case show.AftercareDoneScreen():
            return ev.ConversationEnded()
        case _:
            assert_never(screen)


@dataclass(frozen=True)
class Laid:
    """Cards as they were laid down: from which pool, before which session and after which facts."""

    before: Session
    pool: Pool
    cards: tuple[Card, ...]
    events: tuple[ev.Event, ...]
    turns: tuple[Card, ...]

    @property
    def last(self) -> Card | None:
        """Give the card that was on the table last."""
        return self.turns[-1] if self.turns else None

    @property
    def depth(self) -> Depth:
        """Give the depth the young person had chosen."""
        return self.before.table.depth or Depth.DISTRACTION

    @property
    def asked_for(self) -> bool:
        """Say whether the pair asked for distraction or for the ending by name."""
        return self.pool in {Pool.DISTRACTION, Pool.CLOSING}

    def picks_since(self, *kinds: type[ev.Event]) -> int | None:
        """Give how many cards were picked since the last fact of these kinds; nothing when there was none."""
        picks = 0
        for event in reversed(self.events):
            if isinstance(event, kinds):
                return picks
            picks += isinstance(event, ev.CardPicked)
        return None


class Walk:
    """A random talk and everything that was laid down in it."""

    def __init__(self, talk: Talk) -> None:
        self.talk = talk
        self.laid: list[Laid] = []

    def __repr__(self) -> str:
        return repr(self.talk)

    def try_draw(self, pool: Pool) -> None:
        """Lay cards down if that is allowed and there are any; the empty hand is noted too."""
        talk = self.talk
        if not talk.may(ev.CardsOffered(("any",), pool)):
            return
        before = talk.session
        events = talk.events
        cards = talk.draw(pool)
        known = talk.around.library.by_id
        turns = tuple(known[turn.card] for turn in before.table.turns)
        self.laid.append(Laid(before, pool, tuple(known[each] for each in cards), events, turns))

    def try_step(self, event: ev.Event) -> None:
        """Take a step if it is allowed."""
        if self.talk.may(event):
            self.talk.take(event)

    def pick(self, number: int) -> None:
        """Pick one of the cards that lie open."""
        spread = self.talk.session.table.spread
        if isinstance(spread, Choosing):
            self.talk.pick(spread.cards[number % len(spread.cards)])


PREPARATIONS = ("", "twelve ", "sixteen ", "again ", "sixteen again ")
TOPICS = ("", "vent ", "no-school ", "no-loss ", "school ", "school vent ")
MOVES = (
    "listen", "skip", "skip", "light", "share", "share", "distraction", "heavier", "heavier", "lighter", "same",
    "same-again", "not-right", "slow", "fox", "no-figure", "check", "green", "yellow", "red", "undo",
)  # fmt: skip
POOLS = (Pool.NEXT, Pool.NEXT, Pool.NEXT, Pool.NEXT, Pool.TURNING, Pool.DISTRACTION)


@st.composite
def walks(draw: st.DrawFn) -> Walk:
    """Make talks in the cards step, with whatever may happen there, and now and then an ending."""
    start = draw(st.sampled_from(PREPARATIONS)) + "prepare agree " + draw(st.sampled_from(TOPICS))
    depth = draw(st.sampled_from(("share", "share", "light", "distraction")))
    dice = random.Random(draw(st.integers(0, 2**16)))
    walk = Walk(Talk(AROUND, dice).play(f"{start} go:depth {depth}"))
    for move in draw(st.lists(st.one_of(st.none(), st.sampled_from(MOVES)), min_size=2, max_size=24)):
        for event in STEPS[move] if move else ():
            walk.try_step(event)
        if walk.talk.session.table.check_in_due:
            walk.try_step(ev.CheckInAsked())
            walk.try_step(ev.CheckInAnswered(CheckInColour.GREEN))
        walk.try_draw(draw(st.sampled_from(POOLS)))
        walk.pick(draw(st.integers(0, 2)))
    if draw(st.booleans()):
        walk.try_step(ev.StageEntered(Stage.CLOSE))
        walk.try_draw(Pool.CLOSING)
    return walk
