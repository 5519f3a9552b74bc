"""A first look at the cards without anybody at the table: where it begins, and what to try next."""

from collections.abc import Collection
from enum import Enum, auto

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.accord import ROLE
from gesprekshulp.conversation.events import (
    AdultNamed,
    AgreementAccepted,
    CardPicked,
    ConversationStarted,
    DepthChosen,
    Entry,
    Event,
    Moment,
    NobodyNamed,
    StageEntered,
    ToneTapped,
    TooHeavyRaised,
)
from gesprekshulp.conversation.model import Depth, Mode, Pool, Seat, Stage
from gesprekshulp.conversation.rules import Circumstances

WITHIN = frozenset({Stage.AGREE, Stage.AIM, Stage.DEPTH, Stage.CARDS, Stage.CLOSE})


class Lesson(Enum):
    """What to try now, in one line."""

    DRAW = auto()
    PICK = auto()
    ASK = auto()
    TAP = auto()
    TOO_HEAVY = auto()
    COME_BACK = auto()
    CLOSE = auto()
    CLOSING_CARD = auto()
    CLOSING = auto()
    LAST = auto()
    LOOK_AROUND = auto()


def opening(around: Circumstances, at: Moment) -> tuple[Entry, ...]:
    """Give the facts of a role-play that has just come to its cards, at the light depth."""
    organisation = around.organisation
    checked = organisation.adult is not None and not organisation.adult.expired(around.today)
    events: tuple[Event, ...] = (
        ConversationStarted(Mode.PRACTICE, organisation.circling),
        AdultNamed(Seat.ADULT) if checked else NobodyNamed(),
        StageEntered(Stage.AGREE),
        *(AgreementAccepted(name) for name in (ROLE, *(each.id for each in around.library.agreements))),
        StageEntered(Stage.DEPTH),
        DepthChosen(Depth.LIGHT),
    )
    return tuple(Entry(at, event) for event in events)


def lesson(tried: Collection[Event], screen: show.Screen) -> Lesson:
    """Give what to try on this page, after what was tried so far; the order is that of a real talk."""
    match screen:
        case show.ChooseScreen(pool=pool):
            return Lesson.CLOSING_CARD if pool is Pool.CLOSING else Lesson.PICK
        case show.AskScreen(pool=pool):
            return Lesson.CLOSING if pool is Pool.CLOSING else Lesson.ASK
        case show.RestScreen():
            return _between_cards(tried)
        case show.TooHeavyScreen() | show.HelpScreen():
            return Lesson.COME_BACK
        case show.ClosingScreen():
            return Lesson.CLOSING
        case show.ClosedScreen():
            return Lesson.LAST
        case _:  # every other page speaks for itself
            return Lesson.LOOK_AROUND


def _between_cards(tried: Collection[Event]) -> Lesson:
    """Give the first thing that was not tried yet."""
    steps = {CardPicked: Lesson.DRAW, ToneTapped: Lesson.TAP, TooHeavyRaised: Lesson.TOO_HEAVY}
    done = {type(event) for event in tried}
    return next((wanted for kind, wanted in steps.items() if kind not in done), Lesson.CLOSE)
