"""What everyone in the room may see of a conversation: the cards, and otherwise one calm word."""

from dataclasses import dataclass
from typing import assert_never

from gesprekshulp.conversation.content import Card
from gesprekshulp.conversation.model import Form
from gesprekshulp.conversation.screens import (
    AftercareDoneScreen,
    AftercareScreen,
    AgreedScreen,
    AgreementScreen,
    AimScreen,
    AskScreen,
    CheckInScreen,
    ChooseScreen,
    ClosedScreen,
    ClosingScreen,
    DepthScreen,
    HelpScreen,
    PausedScreen,
    PrepareScreen,
    ReferredScreen,
    ReferScreen,
    RestScreen,
    RoleScreen,
    Screen,
    TooHeavyScreen,
    TopicsScreen,
    TurnScreen,
    WaysOutScreen,
)


@dataclass(frozen=True, slots=True)
class Open:
    """Cards that lie open to choose from, each with the same card in a second language (or nothing)."""

    cards: tuple[tuple[Card, str], ...]


@dataclass(frozen=True, slots=True)
class Laid:
    """The card on the table."""

    text: str
    second: str
    scale: bool


@dataclass(frozen=True, slots=True)
class Still:
    """Nothing to read: a pause, or people who talk."""

    paused: bool


Face = Open | Laid | Still


def face_of(screen: Screen) -> Face:
    """Give what a screen shows to everyone; "te zwaar" looks like any other moment of talking."""
    match screen:
        case ChooseScreen(cards, _, second):
            seconds = second or ("",) * len(cards)
            return Open(tuple((card, _other(card, text)) for card, text in zip(cards, seconds, strict=True)))
        case AskScreen(card=card, second=second):
            return Laid(card.text, _other(card, second.text if second else ""), card.form is Form.SCALE)
        case PausedScreen():
            return Still(paused=True)
        case (
            DepthScreen()
            | RestScreen()
            | CheckInScreen()
            | WaysOutScreen()
            | TooHeavyScreen()
            | HelpScreen()
            | PrepareScreen()
            | RoleScreen()
            | AgreementScreen()
            | AgreedScreen()
            | AimScreen()
            | TopicsScreen()
            | ClosingScreen()
            | ClosedScreen()
            | ReferScreen()
            | ReferredScreen()
            | TurnScreen()
            | AftercareScreen()
            | AftercareDoneScreen()
        ):
            return Still(paused=False)
        case _:
            assert_never(screen)


def _other(card: Card, second: str) -> str:
    """Give the second language where it says something else."""
    return second if second != card.text else ""
