"""Soft limits before a new real talk (content guide 8b): a sentence with a number in it, and never a closed door."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gesprekshulp.aftercare.days import ago, ahead, believed
from gesprekshulp.conversation.ranges import keep_within

WEEK = 7  # days, today among them
# How far each limit may go, the ends included; at 0 there is no such reminder.
RANGES: dict[str, tuple[int, int]] = {
    "talks_a_week": (0, 14),
    "days_between": (0, 14),
    "talks_per_pair": (0, 20),
}


@dataclass(frozen=True, slots=True)
class Limits:
    """After how many talks a coach is reminded: in seven days, without so many free days between, with one person.

    Raises ValueError for a number outside `RANGES`.
    """

    talks_a_week: int = 2
    days_between: int = 1
    talks_per_pair: int = 3

    def __post_init__(self) -> None:
        """Let no limit be what can't be meant."""
        keep_within(RANGES, self)


class ReminderKind(StrEnum):
    """What there is to think of, and what `count` and `limit` are then.

    - `week`: talks in the last seven days, and how many are usual
    - `between`: free days since the last talk, and how many are usual
    - `pair`: talks these two had, and after how many the adult joins
    - `date`: days that a talk lies ahead; the limit is 0, for no talk can
    """

    WEEK = "week"
    BETWEEN = "between"
    PAIR = "pair"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to think of before a new real talk, with the numbers to show."""

    kind: ReminderKind
    count: int
    limit: int


USUAL = Limits()


def reminders(days: Iterable[date], today: date, limits: Limits = USUAL, together: int = 0) -> tuple[Reminder, ...]:
    """Give what there is to think of before a new real talk.

    `days` are those of the talks so far, in any order; `together` is how many of them were with the person who comes
    now, as the coach says: it is kept nowhere. A talk that lies ahead is not counted, and the date is asked about.
    """
    return tuple(_reminders(tuple(days), today, limits, together))


def _reminders(days: tuple[date, ...], today: date, limits: Limits, together: int) -> Iterator[Reminder]:
    """Give each reminder that holds."""
    since = sorted(ago(day, today) for day in days if believed(day, today))
    in_week = sum(each < WEEK for each in since)
    if 0 < limits.talks_a_week <= in_week:
        yield Reminder(ReminderKind.WEEK, in_week, limits.talks_a_week)
    if since and since[0] <= limits.days_between and limits.days_between:
        yield Reminder(ReminderKind.BETWEEN, max(0, since[0] - 1), limits.days_between)
    if 0 < limits.talks_per_pair <= together:
        yield Reminder(ReminderKind.PAIR, together, limits.talks_per_pair)
    if wrong := [ahead(day, today) for day in days if not believed(day, today)]:
        yield Reminder(ReminderKind.DATE, max(wrong), 0)
