"""Which lines to show: at most four, the local adult first, and never one that is switched off."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from gesprekshulp.conversation.content import Helpline
from gesprekshulp.conversation.model import AgeBand, HelpTopic, Region

DEFAULT_AGE = AgeBand.TWELVE


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line to show, and whether someone has to check it again."""

    line: Helpline
    stale: bool


def lines_for(
    helplines: Iterable[Helpline], region: Region, age: AgeBand | None, topic: HelpTopic | None, today: date
) -> tuple[ShownLine, ...]:
    """Give up to three lines: one that fits age and topic, one that is open day and night, and emergency.

    The local adult is the first of the four and comes from the organisation, not from here.
    """
    here = [line for line in helplines if line.on and region in line.regions and _fits(line, age)]
    chosen = dict.fromkeys(_picks(here, topic or HelpTopic.ANYTHING))
    return tuple(ShownLine(line, today > line.expires) for line in chosen)


def _fits(line: Helpline, age: AgeBand | None) -> bool:
    """Say whether the line is for everyone of this age."""
    band = age or DEFAULT_AGE
    return line.youngest <= band.youngest and band.oldest <= line.oldest


def _picks(here: list[Helpline], topic: HelpTopic) -> Iterator[Helpline]:
    """Give the best line of each kind that there is, in the order they are shown.

    Where no line is for this topic, an emergency number that is comes in its place, such as the police; else the
    line for anything.
    """
    emergency = [line for line in here if line.emergency]
    lines = [line for line in here if not line.emergency]
    fitting = (
        [line for line in lines if topic in line.topics]
        or [line for line in emergency[1:] if topic in line.topics]
        or [line for line in lines if HelpTopic.ANYTHING in line.topics]
    )
    night = [line for line in fitting if line.always_open] or [line for line in lines if line.always_open]
    for kind in (fitting, night, emergency):
        yield from kind[:1]
