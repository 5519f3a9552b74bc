"""The strip of a talk for the debrief: what happened when, and what the circling rule showed at that moment."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.events import Entry, Event, ToneTapped
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


def timeline(entries: Iterable[Entry], numbers: CirclingSettings | None = None) -> tuple[Point, ...]:
    """Give a point for each fact that counts, in order; what was undone leaves no trace.

    With other `numbers` than the talk was held with, it says when signs would have come: an answer to a nudge that
    would not have been there changes nothing.
    """
    points: list[Point] = []
    session = Session()
    for entry in effective(entries):
        session = advance(session, entry)
        if numbers is not None:
            session = replace(session, numbers=numbers)
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


@dataclass(frozen=True, slots=True)
class Signs:
    """When signs came, in taps counted from one.

    `nudges` are the taps at which one appeared, `quiet` the first and the last tap of each time the quiet sign was on.
    """

    nudges: tuple[int, ...] = ()
    quiet: tuple[tuple[int, int], ...] = ()


def signs(points: Iterable[Point]) -> Signs:
    """Give when signs came along these points."""
    taps = shown = 0
    nudges: list[int] = []
    quiet: list[tuple[int, int]] = []
    on = False
    for point in points:
        taps += isinstance(point.event, ToneTapped)
        if point.nudge > shown:
            nudges.append(taps)
            shown = point.nudge
        if point.quiet:
            first = quiet.pop()[0] if on else taps
            quiet.append((first, taps))
        on = point.quiet
    return Signs(tuple(nudges), tuple(quiet))
