"""What people write for the coach's own side: cards to look back with in a group, and what a check-in is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from gesprekshulp.aftercare.advice import CallAdult


class Round(StrEnum):
    """The parts of a group reflection, in their order (content guide 8c)."""

    LANDING = "landing"
    LOOKING_BACK = "looking_back"
    WHAT_HELPED = "what_helped"
    OWN_LOAD = "own_load"
    ONE_SKILL = "one_skill"
    CLOSING = "closing"


MINUTES: Final[Mapping[Round, int]] = MappingProxyType(
    {
        Round.LANDING: 5,
        Round.LOOKING_BACK: 15,
        Round.WHAT_HELPED: 10,
        Round.OWN_LOAD: 15,
        Round.ONE_SKILL: 10,
        Round.CLOSING: 5,
    }
)  # about so long each, an hour together


@dataclass(frozen=True, slots=True)
class ReflectionCard:
    """One question to the group, with the adult there; `prompt` is how to go about it."""

    id: str
    text: str
    prompt: str
    round: Round


@dataclass(frozen=True, slots=True)
class CheckInQuestion:
    """One fixed question for coach and adult."""

    id: str
    text: str


class RequestTime(StrEnum):
    """How soon a coach asks to speak with the adult: one for each moment of the advice."""

    NOW = "now"
    WITHIN_A_DAY = "within_a_day"
    NEXT_CHECK_IN = "next_check_in"


@dataclass(frozen=True, slots=True)
class Request:
    """A short message that a coach copies and sends oneself; `{adult}` is where the name goes."""

    id: RequestTime
    message: str


@dataclass(frozen=True, slots=True)
class CheckInForm:
    """The fixed questions in their order, and the messages that ask for a check-in."""

    questions: tuple[CheckInQuestion, ...] = ()
    requests: tuple[Request, ...] = ()

    def request(self, call: CallAdult) -> Request | None:
        """Give the message for a moment; none when the file has none."""
        return next((each for each in self.requests if each.id is RequestTime[call.name]), None)


@dataclass(frozen=True, slots=True)
class CoachSide:
    """Everything people wrote for the coach's own side."""

    reflection: tuple[ReflectionCard, ...] = ()
    check_in: CheckInForm = field(default_factory=CheckInForm)

    def rounds(self) -> tuple[tuple[Round, tuple[ReflectionCard, ...]], ...]:
        """Give the rounds of a group reflection in their order, each with its cards; one without cards is left out."""
        by_round = {part: tuple(each for each in self.reflection if each.round is part) for part in Round}
        return tuple((part, cards) for part, cards in by_round.items() if cards)
