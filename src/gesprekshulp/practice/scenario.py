"""What people write for a role-play with a trainer: three sheets and what goes with them, as plain values."""

from dataclasses import dataclass
from enum import StrEnum

from gesprekshulp.conversation.model import Observation


class Expected(StrEnum):
    """What a coach who heard the story would do about an adult; known to trainer and observer only."""

    NOTHING = "nothing"
    MAYBE = "maybe"
    TELL = "tell"
    THIS_WEEK = "this_week"
    TODAY = "today"
    NOW = "now"


@dataclass(frozen=True, slots=True)
class Twist:
    """Something the trainer can hand to the young person during the play: a short title, and what is on the slip."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class YoungPerson:
    """The sheet of whoever plays the young person; `age` in years, `tones` in the order in which they come."""

    name: str
    age: int
    style: str
    opening: str
    hidden: str
    tones: tuple[str, ...]
    opens: tuple[str, ...]
    closes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """One role-play; `note` says beforehand what it is about, `minutes` how long it takes about.

    A `heavy` one is played only while a trainer is in the room.
    """

    id: str
    number: int
    title: str
    situation: str
    note: str
    goal: str
    trap: str
    expected: Expected
    coach: tuple[str, ...]
    young_person: YoungPerson
    observer: tuple[str, ...]
    marks: tuple[Observation, ...]
    twists: tuple[Twist, ...]
    heavy: bool = False
    minutes: int = 10
