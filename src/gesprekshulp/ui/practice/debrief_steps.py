"""The order of a debrief: which pages there are, and where one can go."""

from dataclasses import dataclass
from enum import StrEnum

from gesprekshulp.practice.exercise import Debrief
from gesprekshulp.practice.played import Played
from gesprekshulp.practice.sheet import GROUPS


class Part(StrEnum):
    """A part of the debrief, in the order of the row of buttons."""

    TIMELINE = "timeline"
    QUESTIONS = "questions"
    SHEET = "sheet"
    NUMBERS = "numbers"
    DE_ROLE = "de_role"
    FAREWELL = "farewell"


@dataclass(frozen=True, slots=True)
class Step:
    """One page of the debrief: its part, and its place in that part, counted from zero."""

    part: Part
    place: int = 0


FIRST_OUT, LAST_OUT = Step(Part.DE_ROLE, 0), Step(Part.DE_ROLE, 1)  # out of the role before the talk, and after it


def steps(played: Played, material: Debrief) -> tuple[Step, ...]:
    """Give the pages in order; after a heavy role-play that was just played they step out of it first as well."""
    heavy = played.fresh and played.scenario is not None and played.scenario.heavy
    sheets = len(GROUPS) if played.fresh else 1
    return (
        *([FIRST_OUT] if heavy else []),
        Step(Part.TIMELINE),
        *(Step(Part.QUESTIONS, place) for place in range(len(material.questions))),
        *(Step(Part.SHEET, place) for place in range(sheets)),
        Step(Part.NUMBERS),
        LAST_OUT,
        Step(Part.FAREWELL),
    )


def beginning(order: tuple[Step, ...], part: Part) -> int:
    """Give the place where a part begins; the way out of the role is the one after the talk."""
    return order.index(LAST_OUT) if part is Part.DE_ROLE else [step.part for step in order].index(part)
