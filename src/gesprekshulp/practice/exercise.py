"""What people write for two minutes of practice, and for the talk afterwards, as plain values."""

from dataclasses import dataclass
from enum import StrEnum


class ExerciseKind(StrEnum):
    """What is practised: a way of listening, or a sentence that keeps a boundary."""

    LISTENING = "listening"
    BOUNDARY = "boundary"


@dataclass(frozen=True, slots=True)
class Exercise:
    """Two minutes for one thing; `move` is the listening move it is about, and empty for a boundary of another kind.

    `says` is what the young person says, `task` what to try, `examples` what could be said, `notice` what to look for.
    """

    id: str
    kind: ExerciseKind
    title: str
    says: str
    task: str
    examples: tuple[str, ...]
    notice: str
    move: str = ""


class Speaker(StrEnum):
    """Who answers a question of the debrief first."""

    YOUNG_PERSON = "young_person"
    COACH = "coach"
    OBSERVER = "observer"
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True)
class DebriefQuestion:
    """One question of the debrief, and who speaks first."""

    id: str
    first: Speaker
    text: str


@dataclass(frozen=True, slots=True)
class Debrief:
    """The talk after a role-play: the questions in order, and the steps out of the role."""

    questions: tuple[DebriefQuestion, ...]
    de_role: tuple[str, ...]
