"""What may happen next: the one table that guards new steps and enables the buttons.

The fold believes any history; this door is strict. Help is always allowed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, assert_never

from gesprekshulp.conversation import events as happened
from gesprekshulp.conversation.accord import ROLE
from gesprekshulp.conversation.content import ClosingStep, Library
from gesprekshulp.conversation.events import Event
from gesprekshulp.conversation.model import Depth, Mode, Pool, Readiness, Stage, Tapping
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.conversation.session import Session
from gesprekshulp.conversation.table import Asking, Choosing, Resting

SAFETY_QUESTION = "safety"
TOGETHER = frozenset({Stage.AGREE, Stage.AIM, Stage.DEPTH, Stage.CARDS, Stage.CLOSE, Stage.REFER})
BEFORE_CLOSING = frozenset({Stage.AGREE, Stage.AIM, Stage.DEPTH, Stage.CARDS})


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a conversation is held with: the texts, the organisation's settings, today's date, texts to show beside."""

    library: Library
    organisation: Organisation
    today: date
    second: Library | None = None


def allowed(session: Session, event: Event, around: Circumstances) -> bool:
    """Say whether this may happen now."""
    if isinstance(event, happened.ConversationStarted):
        return session.clock.last is None
    if isinstance(event, happened.PracticeEvent):
        return _practised(session, event)
    if session.ended:
        return False
    if isinstance(event, happened.TooHeavyRaised | happened.GapNoticed):
        return True
    if isinstance(event, happened.Undone):
        return session.steps > session.settled
    if session.heavy and session.heavy.open:
        return _in_heavy(session, event)
    if session.paused:
        return isinstance(event, happened.Resumed) or (_is_close(event) and session.stage in BEFORE_CLOSING)
    rule = _RULES.get(type(event))
    return rule is not None and rule(session, event, around)


def _practised(session: Session, event: happened.PracticeEvent) -> bool:
    """In a role-play a trainer may go back and note what happens; how skills went is settled afterwards too."""
    if session.mode is not Mode.PRACTICE or session.clock.last is None:
        return False
    match event:
        case happened.ScenarioChosen():
            return session.steps == 0
        case happened.TwistHanded() | happened.Observed() | happened.ObservationDropped() | happened.Rewound():
            return not session.ended
        case happened.SkillRated():
            return True
        case _:
            assert_never(event)


def closing_steps(session: Session, library: Library) -> tuple[ClosingStep, ...]:
    """Give the steps of this ending: all of them, or those of the short one."""
    return tuple(step for step in library.closing if step.short or not session.ending.shortened)


def next_closing_step(session: Session, library: Library) -> ClosingStep | None:
    """Give the first step of the ending that is not done, or nothing when the ending is complete."""
    steps = closing_steps(session, library)
    return next((step for step in steps if step.id not in session.ending.steps), None)


def next_agreement(session: Session, library: Library) -> str | None:
    """Give the id of the first agreement not yet accepted (the role card counts), or nothing when all are."""
    wanted = (ROLE, *(agreement.id for agreement in library.agreements))
    return next((each for each in wanted if each not in session.accord.accepted), None)


def next_aftercare(session: Session, library: Library) -> str | None:
    """Give the id of the first aftercare question not yet asked, or nothing when all were."""
    asked = {each.question for each in session.ending.aftercare}
    return next((each.id for each in library.aftercare if each.id not in asked), None)


def depths_open(session: Session) -> frozenset[Depth]:
    """Give the depths the young person may choose: no sharing without an adult in reach."""
    return frozenset(Depth) - ({Depth.SHARE} if session.preparation.light_only else set())


def _in_heavy(session: Session, event: Event) -> bool:
    """Say what the page for "too heavy" allows: a route, a topic, and handing over once there is a route."""
    if isinstance(event, happened.RouteChosen | happened.HelpTopicChosen):
        return True
    routed = session.heavy is not None and session.heavy.route is not None
    return isinstance(event, happened.HandedOver) and routed


def _is_close(event: Event) -> bool:
    """Say whether this goes straight to closing."""
    return isinstance(event, happened.StageEntered) and event.stage is Stage.CLOSE


def _during(*stages: Stage) -> "_Rule":
    """Make a rule that looks at the stage only."""
    wanted = frozenset(stages)

    def rule(session: Session, _event: Event, _around: Circumstances) -> bool:
        return session.stage in wanted

    return rule


def _adult_named(session: Session, event: happened.AdultNamed, around: Circumstances) -> bool:
    """An adult counts when named and checked."""
    adult = around.organisation.at(event.seat)
    return session.stage is Stage.PREPARE and adult is not None and not adult.expired(around.today)


def _stage_entered(session: Session, event: happened.StageEntered, around: Circumstances) -> bool:
    """People move as they like between agreements, aim, depth and cards, and can always go and close."""
    here, there = session.stage, event.stage
    agreed = next_agreement(session, around.library) is None
    match there:
        case Stage.PREPARE:
            return False
        case Stage.AGREE:
            reach = session.preparation.reach_settled
            return (here is Stage.PREPARE and reach) or here in BEFORE_CLOSING
        case Stage.AIM | Stage.DEPTH:
            return here in BEFORE_CLOSING and agreed
        case Stage.CARDS:
            return here in BEFORE_CLOSING and agreed and session.table.depth is not None
        case Stage.CLOSE:
            return here in BEFORE_CLOSING
        case Stage.REFER:
            return here is Stage.CLOSE and session.heavy is None and _closed(session, around)
        case Stage.AFTERCARE:
            return _may_be_alone(session, around)
        case _:
            assert_never(there)


def _closed(session: Session, around: Circumstances) -> bool:
    """Say whether the ending is complete."""
    return next_closing_step(session, around.library) is None


def _may_be_alone(session: Session, around: Circumstances) -> bool:
    """Aftercare comes after the referral, or after the ending when help was already fetched."""
    if session.stage is Stage.REFER:
        return session.ending.referral is not None
    return session.stage is Stage.CLOSE and session.heavy is not None and _closed(session, around)


def _agreement(session: Session, event: happened.AgreementAccepted, around: Circumstances) -> bool:
    """Agreements are accepted one by one, in order."""
    return session.stage is Stage.AGREE and event.agreement == next_agreement(session, around.library)


def _aim_chosen(session: Session, event: happened.AimChosen, around: Circumstances) -> bool:
    """One of the aims that are offered."""
    return session.stage is Stage.AIM and any(aim.id == event.aim for aim in around.library.aims)


def _personage_chosen(session: Session, event: happened.PersonageChosen, around: Circumstances) -> bool:
    """One of the figures, or none."""
    known = {figure.id for figure in around.library.personages}
    return session.stage is Stage.CARDS and event.personage in known | {""}


def _depth_chosen(session: Session, event: happened.DepthChosen, _around: Circumstances) -> bool:
    """The young person chooses among what is open."""
    return session.stage in {Stage.DEPTH, Stage.CARDS} and event.depth in depths_open(session)


def _cards_offered(session: Session, event: happened.CardsOffered, _around: Circumstances) -> bool:
    """Cards come in the cards step, closing cards in the ending; a due check-in goes first."""
    if not event.cards:
        return False
    if event.pool is Pool.CLOSING:
        return session.stage is Stage.CLOSE
    if session.stage is not Stage.CARDS or session.heavy is not None:
        return False
    if session.table.unwell:
        return event.pool is Pool.DISTRACTION
    return event.pool is not Pool.NEXT or not session.table.check_in_due


def _card_picked(session: Session, event: happened.CardPicked, around: Circumstances) -> bool:
    """One of the cards that lie open, with its true weight."""
    spread = session.table.spread
    card = around.library.by_id.get(event.card)
    lies_open = isinstance(spread, Choosing) and event.card in spread.cards
    return lies_open and card is not None and card.weight == event.weight


def _asking(session: Session, _event: Event, _around: Circumstances) -> bool:
    """A card is on the table."""
    return isinstance(session.table.spread, Asking)


def _listening(session: Session, _event: Event, _around: Circumstances) -> bool:
    """There is something to put away: cards, the check-in, or the ways out after red."""
    table = session.table
    return not isinstance(table.spread, Resting) or table.waits


def _nudge_answered(session: Session, _event: Event, _around: Circumstances) -> bool:
    """A nudge is showing."""
    return session.stage is Stage.CARDS and session.circling.nudge > 0 and not session.table.waits


def _tapped(session: Session, _event: Event, _around: Circumstances) -> bool:
    """They talk about cards, and agreed that somebody taps."""
    return session.stage is Stage.CARDS and session.accord.tapping is not Tapping.NOBODY


def _check_in(session: Session, _event: Event, _around: Circumstances) -> bool:
    """It was asked."""
    return session.stage is Stage.CARDS and session.table.asking


def _together(session: Session, _event: Event, _around: Circumstances) -> bool:
    """They sit together."""
    return session.stage in TOGETHER


def _closing_step(session: Session, event: happened.ClosingStepDone, around: Circumstances) -> bool:
    """The steps of the ending come in order."""
    step = next_closing_step(session, around.library)
    return session.stage is Stage.CLOSE and step is not None and step.id == event.step


def _aftercare(session: Session, event: happened.AftercareAnswered, around: Circumstances) -> bool:
    """The coach alone; each question may be passed over, the safety question may not."""
    asked = next((each for each in around.library.aftercare if each.id == event.question), None)
    if asked is None or session.stage is not Stage.AFTERCARE or not session.ending.alone:
        return False
    answered = bool(event.answers) or event.question != SAFETY_QUESTION
    return answered and set(event.answers) <= {option.id for option in asked.options}


def _ended(session: Session, _event: Event, around: Circumstances) -> bool:
    """Before it began, or after every question of the aftercare."""
    if session.stage is Stage.PREPARE:
        return True
    safe = bool(session.ending.answers(SAFETY_QUESTION))
    return session.stage is Stage.AFTERCARE and safe and next_aftercare(session, around.library) is None


def _ticked(session: Session, event: happened.ReadinessTicked, _around: Circumstances) -> bool:
    """A tick is set or taken away, not set twice."""
    ticked = event.item in session.preparation.ticks
    return session.stage is Stage.PREPARE and ticked is not event.ticked and event.item in Readiness


_Rule = Callable[[Session, Any, Circumstances], bool]
_RULES: dict[type[Event], _Rule] = {
    happened.PlaceChosen: _during(Stage.PREPARE),
    happened.AgeGiven: _during(Stage.PREPARE),
    happened.MeetingGiven: _during(Stage.PREPARE),
    happened.AdultNamed: _adult_named,
    happened.NobodyNamed: _during(Stage.PREPARE),
    happened.ReadinessTicked: _ticked,
    happened.StageEntered: _stage_entered,
    happened.AgreementAccepted: _agreement,
    happened.OwnAgreementAdded: _during(Stage.AGREE),
    happened.TappingChosen: _during(Stage.AGREE),
    happened.AimChosen: _aim_chosen,
    happened.OwnAimGiven: _during(Stage.AIM),
    happened.AimLeft: _during(Stage.AIM),
    happened.TopicPlaced: _during(Stage.AIM),
    happened.DepthChosen: _depth_chosen,
    happened.CardsOffered: _cards_offered,
    happened.CardPicked: _card_picked,
    happened.CardSkipped: _asking,
    happened.ListeningBegan: _listening,
    happened.PersonageChosen: _personage_chosen,
    happened.ToneTapped: _tapped,
    happened.MarkMade: _tapped,
    happened.NudgeAnswered: _nudge_answered,
    happened.CheckInAsked: _during(Stage.CARDS),
    happened.CheckInAnswered: _check_in,
    happened.SlowedDown: _during(Stage.CARDS),
    happened.Paused: _together,
    happened.ClosingShortened: _during(Stage.CLOSE),
    happened.ClosingStepDone: _closing_step,
    happened.ReferralAgreed: _during(Stage.REFER),
    happened.ReferralLeft: _during(Stage.REFER),
    happened.LaptopTurned: _during(Stage.AFTERCARE),
    happened.AftercareAnswered: _aftercare,
    happened.ConversationEnded: _ended,
}
