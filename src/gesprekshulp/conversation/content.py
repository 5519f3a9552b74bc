"""What people write for a conversation: cards, agreements, lines and the rest, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from gesprekshulp.conversation.model import (
    CardType,
    Depth,
    Form,
    HelpTopic,
    Phase,
    Region,
    Route,
    Status,
    Theme,
    WithoutWords,
)


@dataclass(frozen=True, slots=True)
class Card:
    """One question or activity, with its listening tip; `weight` is its emotional load, 0 to 2."""

    id: str
    type: CardType
    depth: Depth
    phases: tuple[Phase, ...]
    weight: int
    text: str
    short: str
    if_nothing: str
    tip: str
    follow_up: tuple[str, ...]
    purpose: str
    themes: tuple[Theme, ...]
    form: Form
    avoid_with: tuple[Theme, ...] = ()
    without_words: WithoutWords | None = None
    min_age: int = 12
    concrete: str = ""
    personage: str = ""
    status: Status = Status.CONCEPT


@dataclass(frozen=True, slots=True)
class ListeningMove:
    """A way of listening for the coach: what to say, and the rule that goes with it."""

    id: str
    name: str
    say: str
    rule: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """One line both accept; a locked one can't be taken out."""

    id: str
    title: str
    text: str
    locked: bool = False


@dataclass(frozen=True, slots=True)
class RoleColumn:
    """One column of the role card: who this is, and what they do."""

    id: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoleCard:
    """What a peer-coach is and isn't, and the sentence to say about it."""

    sentence: str
    columns: tuple[RoleColumn, ...]


@dataclass(frozen=True, slots=True)
class Aim:
    """What this talk is good for; `prefers` are the card types it makes likelier."""

    id: str
    text: str
    prefers: tuple[CardType, ...] = ()


@dataclass(frozen=True, slots=True)
class Personage:
    """A figure who carries the topic, so that a pair can talk in the third person."""

    id: str
    name: str
    line: str
    strength: str
    helper: str


@dataclass(frozen=True, slots=True)
class Helpline:
    """A phone record: for whom, when, and how sure we are of it."""

    id: str
    name: str
    regions: tuple[Region, ...]
    number: str
    audience: str
    topics: tuple[HelpTopic, ...]
    hours: str
    cost: str
    source: str
    checked: date
    expires: date
    on: bool
    youngest: int = 0
    oldest: int = 120
    always_open: bool = False
    emergency: bool = False
    chat: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RouteGuide:
    """What a referral route is for (its warning signs), what to do on it, and what to say."""

    route: Route
    title: str
    when: tuple[str, ...]
    steps: tuple[str, ...]
    say: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TooHeavyGuide:
    """The sentences for "dit is te zwaar" and the three routes."""

    sentences: tuple[str, ...]
    stay: str
    handover: str
    refusal: str
    routes: tuple[RouteGuide, ...]


@dataclass(frozen=True, slots=True)
class ClosingStep:
    """One step of the ending; with `card` the pair picks a closing card, `short` keeps it in a short ending."""

    id: str
    text: str
    tip: str
    card: bool = False
    short: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class AftercareQuestion:
    """A question to the coach alone; without options it is one to think about."""

    id: str
    text: str
    options: tuple[Option, ...] = ()
    several: bool = False


@dataclass(frozen=True, slots=True)
class CoachCard:
    """A thought for the coach alone, after a talk."""

    id: str
    text: str
    tip: str


@dataclass(frozen=True, slots=True)
class SafeSpace:
    """One side of a safe space (a place, online, a person, an activity, a moment): what to look at, how to open."""

    id: str
    title: str
    checks: tuple[str, ...]
    openers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Library:
    """Everything people wrote for a conversation, with the look-ups the rooms need."""

    cards: tuple[Card, ...]
    listening: tuple[ListeningMove, ...]
    agreements: tuple[Agreement, ...]
    role_card: RoleCard
    aims: tuple[Aim, ...]
    personages: tuple[Personage, ...]
    helplines: tuple[Helpline, ...]
    too_heavy: TooHeavyGuide
    closing: tuple[ClosingStep, ...]
    aftercare: tuple[AftercareQuestion, ...]
    coach_cards: tuple[CoachCard, ...] = ()
    safe_space: tuple[SafeSpace, ...] = ()
    digest: str = ""
    by_id: Mapping[str, Card] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the cards once."""
        object.__setattr__(self, "by_id", {card.id: card for card in self.cards})
