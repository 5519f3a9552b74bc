"""What a coach may show an adult: how many, when and how heavy for the coach; never a word, and never a reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gesprekshulp.aftercare.advice import CallAdult
from gesprekshulp.aftercare.load import LoadPoint, load_points
from gesprekshulp.aftercare.logbook import CheckInHeld, CheckInKind, ContactMade, Noted, talks


@dataclass(frozen=True, slots=True)
class Period:
    """The days a coach chose, the first and the last among them."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Overview:
    """A period in numbers: check-ins of each kind, a point for each talk, and the calls that were asked for and made.

    A call is one for now or within a day: what can wait for the check-in is none.
    """

    period: Period
    talks: int
    check_ins: tuple[tuple[CheckInKind, int], ...]
    loads: tuple[LoadPoint, ...]
    calls_asked: int
    calls_made: int

    @property
    def held(self) -> int:
        """Give the number of check-ins of all kinds."""
        return sum(count for _kind, count in self.check_ins)


def between(one: date, other: date) -> Period:
    """Give the period between two days, whichever comes first."""
    return Period(min(one, other), max(one, other))


def overview(noted: Sequence[Noted], period: Period) -> Overview:
    """Give the numbers of a period."""
    talked = [each for each in talks(noted) if each.day in period]
    held = [each.kind for each in noted if isinstance(each, CheckInHeld) and each.day in period]
    made = [each.call for each in noted if isinstance(each, ContactMade) and each.day in period]
    return Overview(
        period,
        len(talked),
        tuple((kind, held.count(kind)) for kind in CheckInKind),
        load_points(talked),
        sum(_is_call(each.call) for each in talked),
        sum(_is_call(call) for call in made),
    )


def _is_call(call: CallAdult) -> bool:
    """Say whether the adult is spoken with before the next check-in."""
    return call >= CallAdult.WITHIN_A_DAY
