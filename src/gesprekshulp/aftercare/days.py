"""Counts in calendar days, on a laptop whose clock may be wrong: a day has no hours, so summer time changes nothing."""

from calendar import monthrange
from datetime import MAXYEAR, date

ZONE = 1  # who flies west may have noted something on a day that has yet to come here
MONTHS = 12


def believed(day: date, today: date) -> bool:
    """Say whether something can have been noted on this day: one that lies further ahead is a clock's mistake."""
    return ahead(day, today) <= ZONE


def ahead(day: date, today: date) -> int:
    """Give how many days a day has yet to come; 0 for today and before."""
    return max(0, (day - today).days)


def ago(day: date, today: date) -> int:
    """Give how many days ago a day was; 0 for today and after."""
    return max(0, (today - day).days)


def later(day: date, days: int) -> date:
    """Give the day so many days later; the last day there is, when there are no more."""
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def months_later(day: date, months: int) -> date:
    """Give the same day so many months later; the last of that month when it is shorter."""
    year, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    if year > MAXYEAR:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
