"""The strip of a talk for the debrief: what happened when, and what the circling rule showed at that moment."""

from collections.abc import Iterable
from dataclasses import dataclass

from gesprekshulp.conversation.events import Entry, Event
from gesprekshulp.conversation.model import Depth, Stage
from gesprekshulp.conversation.session import Session, advance, effective


@dataclass(frozen=True, slots=True)
class Point:
    """One fact, and where the talk stood right after it.

    `at` is in seconds of talk; `depth` is empty until one was chosen; `quiet` is the quiet sign; `nudge` is the
    number of the nudge then showing (0: none).
    """

    at: float
    event: Event
    stage: Stage
    depth: Depth | None
    quiet: bool
    nudge: int


def timeline(entries: Iterable[Entry]) -> tuple[Point, ...]:
    """Give a point for each fact that counts, in order; what was undone leaves no trace."""
    points: list[Point] = []
    session = Session()
    for entry in effective(entries):
        session = advance(session, entry)
        points.append(_point(session, entry.event))
    return tuple(points)


def _point(session: Session, event: Event) -> Point:
    """Give the point for this fact."""
    return Point(
        at=session.clock.talked,
        event=event,
        stage=session.stage,
        depth=session.table.depth,
        quiet=session.circling.quiet,
        nudge=session.circling.nudge,
    )
