"""What coach and adult speak about: the coach's own lines since the last time, and the fixed questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gesprekshulp.aftercare.logbook import CheckInHeld, CheckInKind, Mark, Note, Noted, TalkNoted


@dataclass(frozen=True, slots=True)
class Agenda:
    """The coach's lines in the order in which they were noted, and the ids of the fixed questions."""

    lines: tuple[Mark | Note, ...]
    questions: tuple[str, ...]


def agenda(noted: Sequence[Noted], kind: CheckInKind, questions: Sequence[str] = ()) -> Agenda:
    """Give what there is to bring to the next check-in of this kind, where the last of its kind left off.

    A line counts that was noted after that one, and also one of a later day: a check-in may be noted days late.
    """
    place, day = _last(noted, kind)
    lines = tuple(
        each
        for number, each in enumerate(noted)
        if isinstance(each, Mark | Note) and (number > place or each.day > day) and _is_brought(each)
    )
    return Agenda(lines, tuple(questions))


def talks_since(noted: Sequence[Noted]) -> int:
    """Count the talks noted since the last check-in, of whatever kind."""
    place = max((number for number, each in enumerate(noted) if isinstance(each, CheckInHeld)), default=-1)
    return sum(isinstance(each, TalkNoted) for each in noted[place + 1 :])


def _last(noted: Sequence[Noted], kind: CheckInKind) -> tuple[int, date]:
    """Give the place and the day of the check-in of this kind that was noted last."""
    last = -1, date.min
    for number, each in enumerate(noted):
        if isinstance(each, CheckInHeld) and each.kind is kind:
            last = number, each.day
    return last


def _is_brought(line: Mark | Note) -> bool:
    """Say whether the coach wants to bring it: a mark always, a note when it is ticked."""
    return isinstance(line, Mark) or line.for_reflection
