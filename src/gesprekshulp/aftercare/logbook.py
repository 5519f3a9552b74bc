"""What a coach may note about the coach. There is no field for the young person, and none is to be added."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from gesprekshulp.aftercare.advice import HEAVIEST, CallAdult, Reason

LIGHTEST = 0


class CheckInKind(StrEnum):
    """How coach and adult meet (content guide 8c): alone after a talk, in a group, or at length."""

    SAME_DAY = "same_day"
    BRIEF = "brief"
    GROUP = "group"
    ONE_ON_ONE = "one_on_one"
    REFRESHER = "refresher"


@dataclass(frozen=True, slots=True)
class TalkNoted:
    """A real talk took place: how heavy it was for the coach, 0 to 10 (None: passed over), and what was advised.

    Raises ValueError for another load.
    """

    day: date
    load: int | None
    call: CallAdult
    reasons: tuple[Reason, ...]

    def __post_init__(self) -> None:
        """Let no load be what nobody can tap."""
        if self.load is not None and not LIGHTEST <= self.load <= HEAVIEST:
            raise ValueError(f"a load goes from {LIGHTEST} to {HEAVIEST}")


@dataclass(frozen=True, slots=True)
class Note:
    """Own words about oneself; `for_reflection` when they may come along to the next check-in."""

    day: date
    text: str
    for_reflection: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """One line to bring to reflection; not the tap of the same name in a talk."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class CheckInHeld:
    """Coach and adult met."""

    day: date
    kind: CheckInKind


@dataclass(frozen=True, slots=True)
class ContactMade:
    """The coach spoke with the adult on `day`, as was asked for on the day `since`."""

    day: date
    since: date
    call: CallAdult


@dataclass(frozen=True, slots=True)
class Stranger:
    """Something that a newer program noted: it is kept as it is, and no rule looks at it."""

    kind: str
    text: str


Known: TypeAlias = TalkNoted | Note | Mark | CheckInHeld | ContactMade
Noted: TypeAlias = Known | Stranger


def talks(noted: Iterable[Noted]) -> Iterator[TalkNoted]:
    """Give the talks, in the order in which they were noted."""
    return (each for each in noted if isinstance(each, TalkNoted))
