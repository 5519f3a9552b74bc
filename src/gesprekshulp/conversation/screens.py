"""What there is to show, as plain data: one frozen value for each page, made by `present`."""

from dataclasses import dataclass

from gesprekshulp.conversation.circling import Evidence
from gesprekshulp.conversation.content import (
    AftercareQuestion,
    Agreement,
    Aim,
    Card,
    ClosingStep,
    CoachCard,
    ListeningMove,
    Personage,
    RoleCard,
    TooHeavyGuide,
)
from gesprekshulp.conversation.events import ReferralAgreed
from gesprekshulp.conversation.helplines import ShownLine
from gesprekshulp.conversation.model import (
    AgeBand,
    Depth,
    HelpTopic,
    Mode,
    NudgeAnswer,
    Place,
    Pool,
    Readiness,
    Route,
    Seat,
    Stage,
    Stance,
    Tapping,
    Theme,
)
from gesprekshulp.conversation.organisation import Adult


@dataclass(frozen=True, slots=True)
class Words:
    """What was typed: it lives in memory only, is wiped at the end and is gone after a crash."""

    agreements: tuple[str, ...] = ()
    aim: str = ""
    take_along: str = ""


@dataclass(frozen=True, slots=True)
class AdultInReach:
    """A named adult, and whether the details have to be checked again."""

    seat: Seat
    adult: Adult
    expired: bool


@dataclass(frozen=True, slots=True)
class PrepareScreen:
    """The coach alone, before the talk; `light_only` when nobody is in reach."""

    place: Place | None
    age: AgeBand | None
    follow_up: bool
    adults: tuple[AdultInReach, ...]
    seat: Seat | None
    light_only: bool
    ticks: frozenset[Readiness]
    stale_lines: bool
    may_begin: bool


@dataclass(frozen=True, slots=True)
class RoleScreen:
    """Who the coach is and isn't."""

    card: RoleCard
    role_name: str
    adult: Adult | None


@dataclass(frozen=True, slots=True)
class AgreementScreen:
    """One agreement, to accept together."""

    agreement: Agreement
    number: int
    total: int


@dataclass(frozen=True, slots=True)
class AgreedScreen:
    """All agreements, who taps, and room for an own one; `forgotten` own ones lost their words in a crash."""

    agreements: tuple[Agreement, ...]
    own: tuple[str, ...]
    forgotten: int
    tapping: Tapping
    next_stage: Stage


@dataclass(frozen=True, slots=True)
class AimScreen:
    """What this talk is good for."""

    aims: tuple[Aim, ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class TopicsScreen:
    """What it may be about, and what stays out."""

    topics: tuple[tuple[Theme, Stance], ...]
    aim: str
    next_stage: Stage


@dataclass(frozen=True, slots=True)
class DepthScreen:
    """The young person chooses; all depths look the same, and one that is closed says so."""

    current: Depth | None
    open: frozenset[Depth]


@dataclass(frozen=True, slots=True)
class RestScreen:
    """Nothing to read: they talk. `suggestion` is one quiet line, or none."""

    aim: str
    first: bool
    check_in_due: bool
    long: bool
    offer_lighter: bool
    steady: bool


@dataclass(frozen=True, slots=True)
class ChooseScreen:
    """Cards to choose from; `second` are their texts in another language, as far as there are."""

    cards: tuple[Card, ...]
    pool: Pool
    second: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AskScreen:
    """One card; `acknowledge` comes first when the card turns the talk; `moves` are for behind the held key.

    `step` is the closing step the card belongs to, if any; `second` the same card in another language.
    """

    card: Card
    pool: Pool
    acknowledge: str
    moves: tuple[ListeningMove, ...]
    personage: Personage | None
    step: str = ""
    second: Card | None = None


@dataclass(frozen=True, slots=True)
class CheckInScreen:
    """Is it still alright?"""


@dataclass(frozen=True, slots=True)
class WaysOutScreen:
    """It is not alright: what would be good now?"""

    light_open: bool


@dataclass(frozen=True, slots=True)
class PausedScreen:
    """A pause, for as long as it takes."""


@dataclass(frozen=True, slots=True)
class TooHeavyScreen:
    """What to say now, and how soon an adult must know."""

    guide: TooHeavyGuide
    adult: Adult | None


@dataclass(frozen=True, slots=True)
class HelpScreen:
    """The chosen route: what to do, the adult, the lines."""

    guide: TooHeavyGuide
    route: Route
    topic: HelpTopic | None
    adult: Adult | None
    stand_in: Adult | None
    lines: tuple[ShownLine, ...]


@dataclass(frozen=True, slots=True)
class ClosingScreen:
    """One step of the ending."""

    step: ClosingStep
    number: int
    total: int
    may_shorten: bool


@dataclass(frozen=True, slots=True)
class ClosedScreen:
    """The ending is complete."""

    next_stage: Stage
    take_along: str


@dataclass(frozen=True, slots=True)
class ReferScreen:
    """Who, when, and who goes along."""

    adult: Adult | None


@dataclass(frozen=True, slots=True)
class ReferredScreen:
    """The bridge sentence (or none), and the lines to take along."""

    agreed: ReferralAgreed | None
    adult: Adult | None
    lines: tuple[ShownLine, ...]


@dataclass(frozen=True, slots=True)
class TurnScreen:
    """Turn the laptop back: the coach goes on alone."""


@dataclass(frozen=True, slots=True)
class AftercareScreen:
    """One question to the coach about the coach."""

    question: AftercareQuestion
    number: int
    total: int
    must_answer: bool


@dataclass(frozen=True, slots=True)
class AftercareDoneScreen:
    """The answers are complete; what they ask for is the aftercare room's to say."""

    answers: tuple[tuple[str, tuple[str, ...]], ...]
    too_heavy: bool
    reached: bool | None
    adult: Adult | None
    thought: CoachCard | None = None


Screen = (
    PrepareScreen
    | RoleScreen
    | AgreementScreen
    | AgreedScreen
    | AimScreen
    | TopicsScreen
    | DepthScreen
    | RestScreen
    | ChooseScreen
    | AskScreen
    | CheckInScreen
    | WaysOutScreen
    | PausedScreen
    | TooHeavyScreen
    | HelpScreen
    | ClosingScreen
    | ClosedScreen
    | ReferScreen
    | ReferredScreen
    | TurnScreen
    | AftercareScreen
    | AftercareDoneScreen
)


@dataclass(frozen=True, slots=True)
class Nudge:
    """The quiet sign spoken out: why it came, what to say first, and the ways out in order."""

    number: int
    because: Evidence
    acknowledge: str
    ways: tuple[NudgeAnswer, ...]


@dataclass(frozen=True, slots=True)
class View:
    """The page and what stands around it."""

    screen: Screen
    mode: Mode
    stage: Stage
    nudge: Nudge | None
    quiet_sign: bool
    tapping: Tapping
    talking: bool
    may_undo: bool
    may_pause: bool
    may_raise: bool
    unreached: bool
    goals: frozenset[Stage]

    @property
    def may_tap(self) -> bool:
        """Say whether a tap makes sense: while they talk, and unless they agreed that nobody taps."""
        return self.talking and self.tapping is not Tapping.NOBODY
