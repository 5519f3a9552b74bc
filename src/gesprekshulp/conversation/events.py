"""What can happen in a conversation, as past-tense facts that hold ids and taps, never words."""

from dataclasses import dataclass

from gesprekshulp.conversation.circling import CirclingSettings
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


@dataclass(frozen=True, slots=True)
class ConversationStarted:
    """The conversation began; the numbers of the circling rule are kept so that a replay needs nothing else."""

    mode: Mode
    circling: CirclingSettings


@dataclass(frozen=True, slots=True)
class PlaceChosen:
    """The coach said where they sit."""

    place: Place


@dataclass(frozen=True, slots=True)
class AgeGiven:
    """The coach said about how old the young person is."""

    age: AgeBand


@dataclass(frozen=True, slots=True)
class MeetingGiven:
    """The coach said whether these two talked before."""

    follow_up: bool


@dataclass(frozen=True, slots=True)
class AdultNamed:
    """One of the two adults is in reach today."""

    seat: Seat


@dataclass(frozen=True, slots=True)
class NobodyNamed:
    """No adult is in reach today: the talk stays light."""


@dataclass(frozen=True, slots=True)
class ReadinessTicked:
    """One tick of the preparation was set or taken away."""

    item: Readiness
    ticked: bool


@dataclass(frozen=True, slots=True)
class StageEntered:
    """The pair moved to a step, forward or back."""

    stage: Stage


@dataclass(frozen=True, slots=True)
class AgreementAccepted:
    """Both accepted this line."""

    agreement: str


@dataclass(frozen=True, slots=True)
class OwnAgreementAdded:
    """They added a line of their own; its words live in memory only."""


@dataclass(frozen=True, slots=True)
class TappingChosen:
    """They settled who taps."""

    by: Tapping


@dataclass(frozen=True, slots=True)
class AimChosen:
    """The young person chose an aim."""

    aim: str


@dataclass(frozen=True, slots=True)
class OwnAimGiven:
    """The young person gave an aim in own words, which live in memory only."""


@dataclass(frozen=True, slots=True)
class AimLeft:
    """They don't know yet what this talk is good for, and that is fine."""


@dataclass(frozen=True, slots=True)
class TopicPlaced:
    """The young person welcomes a topic, keeps it out, or leaves it open again."""

    theme: Theme
    stance: Stance


@dataclass(frozen=True, slots=True)
class DepthChosen:
    """The young person chose how deep."""

    depth: Depth


@dataclass(frozen=True, slots=True)
class CardsOffered:
    """These cards were laid down to choose from; chance is recorded here, so a replay needs no dice."""

    cards: tuple[str, ...]
    pool: Pool


@dataclass(frozen=True, slots=True)
class CardPicked:
    """The young person picked a card; its weight is kept for the circling rule."""

    card: str
    weight: int


@dataclass(frozen=True, slots=True)
class CardSkipped:
    """The card on the table was passed over; no reason is asked."""


@dataclass(frozen=True, slots=True)
class ListeningBegan:
    """The question was asked; the screen rests while they talk."""


@dataclass(frozen=True, slots=True)
class PersonageChosen:
    """A figure joined the table, or left it (empty id)."""

    personage: str


@dataclass(frozen=True, slots=True)
class ToneTapped:
    """A tap after a turn."""

    tone: Tone


@dataclass(frozen=True, slots=True)
class MarkMade:
    """A new angle opened, or the same story came again."""

    mark: Mark


@dataclass(frozen=True, slots=True)
class NudgeAnswered:
    """A nudge was taken, put off, or called not right."""

    answer: NudgeAnswer


@dataclass(frozen=True, slots=True)
class CheckInAsked:
    """The laptop was turned to ask "nog goed zo?"."""


@dataclass(frozen=True, slots=True)
class CheckInAnswered:
    """The young person answered "nog goed zo?"."""

    colour: CheckInColour


@dataclass(frozen=True, slots=True)
class SlowedDown:
    """Someone asked to go slowly: the next cards weigh nothing."""


@dataclass(frozen=True, slots=True)
class Paused:
    """Someone asked for a pause."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """The pause is over."""


@dataclass(frozen=True, slots=True)
class GapNoticed:
    """The machine slept or the program was away for this many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class TooHeavyRaised:
    """Someone said "dit is te zwaar"; doubt is enough."""


@dataclass(frozen=True, slots=True)
class RouteChosen:
    """The coach chose how soon an adult must know."""

    route: Route


@dataclass(frozen=True, slots=True)
class HelpTopicChosen:
    """The coach chose which kind of line fits; optional."""

    topic: HelpTopic


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The coach said whether the adult has it now."""

    reached: bool


@dataclass(frozen=True, slots=True)
class ClosingShortened:
    """They asked for the short ending."""


@dataclass(frozen=True, slots=True)
class ClosingStepDone:
    """One step of the ending was done."""

    step: str


@dataclass(frozen=True, slots=True)
class ReferralAgreed:
    """They agreed who, when and who goes along."""

    person: TrustedPerson
    time: ReferralTime
    company: Company


@dataclass(frozen=True, slots=True)
class ReferralLeft:
    """No referral today; the names and lines were shown all the same."""


@dataclass(frozen=True, slots=True)
class LaptopTurned:
    """The young person is gone or can't see the screen: the coach is alone with it."""


@dataclass(frozen=True, slots=True)
class AftercareAnswered:
    """The coach answered a question about the coach's own side."""

    question: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConversationEnded:
    """The conversation is over; what it left in memory and on disk is wiped."""


@dataclass(frozen=True, slots=True)
class Undone:
    """The fact before this one, not yet undone, no longer counts."""


@dataclass(frozen=True, slots=True)
class ScenarioChosen:
    """This is a role-play of this scenario."""

    scenario: str


@dataclass(frozen=True, slots=True)
class TwistHanded:
    """The trainer handed this twist to whoever plays the young person."""

    twist: str


@dataclass(frozen=True, slots=True)
class Observed:
    """Somebody who watches marked this moment."""

    what: Observation


@dataclass(frozen=True, slots=True)
class ObservationDropped:
    """The last mark of somebody who watches was a slip."""


@dataclass(frozen=True, slots=True)
class Rewound:
    """The role-play went back: of the facts that counted only the first `kept` do, and another branch begins."""

    kept: int


@dataclass(frozen=True, slots=True)
class SkillRated:
    """In the debrief they settled how far a skill was there; the last word on a skill counts."""

    skill: Skill
    level: Level


PreparationEvent = PlaceChosen | AgeGiven | MeetingGiven | AdultNamed | NobodyNamed | ReadinessTicked
AgreementEvent = AgreementAccepted | OwnAgreementAdded | TappingChosen | AimChosen | OwnAimGiven | AimLeft | TopicPlaced
TableEvent = (
    DepthChosen
    | CardsOffered
    | CardPicked
    | CardSkipped
    | ListeningBegan
    | PersonageChosen
    | SlowedDown
    | CheckInAsked
    | CheckInAnswered
)
SignalEvent = ToneTapped | MarkMade | NudgeAnswered
HeavyEvent = TooHeavyRaised | RouteChosen | HelpTopicChosen | HandedOver
EndingEvent = ClosingShortened | ClosingStepDone | ReferralAgreed | ReferralLeft | LaptopTurned | AftercareAnswered
FlowEvent = ConversationStarted | StageEntered | Paused | Resumed | GapNoticed | ConversationEnded | Undone
# Of a role-play, never of a real talk.
PracticeEvent = ScenarioChosen | TwistHanded | Observed | ObservationDropped | Rewound | SkillRated
TalkEvent = PreparationEvent | AgreementEvent | TableEvent | SignalEvent | HeavyEvent | EndingEvent | FlowEvent
Event = TalkEvent | PracticeEvent


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time, read from both clocks at once: seconds since 1970, and seconds of the steady clock."""

    wall: float
    steady: float


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact and when it became one."""

    at: Moment
    event: Event
