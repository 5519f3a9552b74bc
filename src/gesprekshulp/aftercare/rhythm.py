"""When coach and adult meet next (content guide 8c): more often while the coach is new.

What was noted is taken in the order in which it was noted, so that a wrong clock does little harm; what lies ahead of
today is left out.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from gesprekshulp.aftercare.advice import CallAdult
from gesprekshulp.aftercare.days import believed, later, months_later
from gesprekshulp.aftercare.logbook import CheckInHeld, CheckInKind, ContactMade, Noted, TalkNoted

FIRST_TALKS = 3
SPOKEN = frozenset({CheckInKind.SAME_DAY, CheckInKind.BRIEF, CheckInKind.ONE_ON_ONE})
Happened: TypeAlias = TalkNoted | CheckInHeld | ContactMade


def same_day(day: date) -> date:
    """Give by when a coach who is new speaks with the adult."""
    return day


def day_later(day: date) -> date:
    """Give by when the adult hears that a talk took place."""
    return later(day, 1)


def two_weeks_later(day: date) -> date:
    """Give when the next group reflection is."""
    return later(day, 14)


def month_later(day: date) -> date:
    """Give when coach and adult sit down together again."""
    return months_later(day, 1)


def half_year_later(day: date) -> date:
    """Give when the next refresher is."""
    return months_later(day, 6)


AFTER_A_TALK: dict[CheckInKind, Callable[[date], date]] = {
    CheckInKind.SAME_DAY: same_day,
    CheckInKind.BRIEF: day_later,
}
REGULAR: dict[CheckInKind, Callable[[date], date]] = {
    CheckInKind.GROUP: two_weeks_later,
    CheckInKind.ONE_ON_ONE: month_later,
    CheckInKind.REFRESHER: half_year_later,
}


class Due(StrEnum):
    """How the day of a check-in lies to today."""

    LATER = "later"
    TODAY = "today"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Coming:
    """The next check-in of a kind and its day; after a talk also how many `talks` wait for it, else 0."""

    kind: CheckInKind
    day: date
    due: Due
    talks: int = 0


def rhythm(noted: Sequence[Noted], today: date) -> tuple[Coming, ...]:
    """Give the next check-in of each kind, the earliest first; none before the first talk or check-in."""
    happened = tuple(each for each in noted if isinstance(each, Happened) and believed(each.day, today))
    return tuple(sorted((*_after_talks(happened, today), *_regular(happened, today)), key=_day))


def _after_talks(happened: Sequence[Happened], today: date) -> Iterator[Coming]:
    """Give the contact that is still to follow on talks: the first three ask for another kind than the later ones."""
    waiting: dict[CheckInKind, list[date]] = {kind: [] for kind in AFTER_A_TALK}
    for number, day in _untold(happened):
        waiting[CheckInKind.SAME_DAY if number <= FIRST_TALKS else CheckInKind.BRIEF].append(day)
    for kind, following in AFTER_A_TALK.items():
        if days := waiting[kind]:
            day = following(min(days))
            yield Coming(kind, day, _due(day, today), len(days))


def _untold(happened: Sequence[Happened]) -> Iterator[tuple[int, date]]:
    """Give number and day of each talk after which coach and adult did not speak, neither that day nor later."""
    number = sum(isinstance(each, TalkNoted) for each in happened)
    spoke: date | None = None
    for each in reversed(happened):
        if isinstance(each, TalkNoted):
            if spoke is None or spoke < each.day:
                yield number, each.day
            number -= 1
        elif isinstance(each, ContactMade) or each.kind in SPOKEN:
            spoke = max(spoke or each.day, each.day)


def _regular(happened: Sequence[Happened], today: date) -> Iterator[Coming]:
    """Give the check-ins that come back, each counted from the last one, or else from where the coach began."""
    for kind, following in REGULAR.items():
        held = [each.day for each in happened if isinstance(each, CheckInHeld) and each.kind is kind]
        began = [each.day for each in happened if isinstance(each, TalkNoted | CheckInHeld)]
        if began:
            day = following(max(held) if held else min(began))
            yield Coming(kind, day, _due(day, today))


def _due(day: date, today: date) -> Due:
    """Give how a day lies to today."""
    if day == today:
        return Due.TODAY
    return Due.LATER if day > today else Due.OVERDUE


def _day(coming: Coming) -> date:
    """Give the day of a check-in."""
    return coming.day


def call_asked(noted: Sequence[Noted]) -> TalkNoted | None:
    """Give the last talk after which a call was asked for, unless one was made since."""
    asked: TalkNoted | None = None
    for each in noted:
        if isinstance(each, ContactMade):
            asked = None
        elif isinstance(each, TalkNoted) and each.call is not CallAdult.NEXT_CHECK_IN:
            asked = each
    return asked


def told_at(kind: CheckInKind, noted: Sequence[Noted], *, waits: bool) -> TalkNoted | None:
    """Give the talk that a check-in of this kind makes known to the adult, none when none was still to be told.

    Coach and adult spoke alone, which is enough. Of a call that was to be made now and still `waits` only the coach can
    say that it was made.
    """
    asked = call_asked(noted)
    if asked is None or kind not in SPOKEN or (waits and asked.call is CallAdult.NOW):
        return None
    return asked
