"""Days are counted without hours, up to the last day there is."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.aftercare.days import ago, ahead, believed, later, months_later
from tests.aftercare.noting import DAYS, TODAY
from tests.aftercare.noting import ago as days_ago

SIDES: dict[str, tuple[int, bool, int, int]] = {
    "last week": (7, True, 0, 7),
    "yesterday": (1, True, 0, 1),
    "today": (0, True, 0, 0),
    "tomorrow, across a border": (-1, True, 1, 0),
    "the day after tomorrow": (-2, False, 2, 0),
}


@pytest.mark.parametrize("name", SIDES)
def test_a_day_lies_to_today(name: str) -> None:
    days, can_be, to_come, gone = SIDES[name]
    day = days_ago(days)
    assert (believed(day, TODAY), ahead(day, TODAY), ago(day, TODAY)) == (can_be, to_come, gone)


@pytest.mark.parametrize("change", [date(2026, 3, 29), date(2026, 10, 25)])
def test_the_night_the_clock_is_moved_is_a_night(change: date) -> None:
    assert ago(change - timedelta(1), change) == 1
    assert later(change, 1) == change + timedelta(1)


MONTHS: dict[str, tuple[date, int, date]] = {
    "the same day": (date(2026, 11, 15), 1, date(2026, 12, 15)),
    "into the next year": (date(2026, 12, 31), 1, date(2027, 1, 31)),
    "a shorter month": (date(2026, 10, 31), 1, date(2026, 11, 30)),
    "February": (date(2026, 8, 31), 6, date(2027, 2, 28)),
    "February of a leap year": (date(2027, 8, 31), 6, date(2028, 2, 29)),
    "the last year there is": (date(9999, 12, 1), 1, date.max),
}


@pytest.mark.parametrize("name", MONTHS)
def test_months_later(name: str) -> None:
    day, months, expected = MONTHS[name]
    assert months_later(day, months) == expected


@given(day=DAYS, days=st.integers(0, 400), months=st.integers(0, 30))
def test_later_is_never_before_and_never_past_the_end(day: date, days: int, months: int) -> None:
    assert (later(day, days) - day).days == min(days, (date.max - day).days)
    assert day <= months_later(day, months) <= date.max
