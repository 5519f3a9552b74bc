"""Soft limits remind, with a number, and never close a door; a wrong clock makes them ask for the date."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.aftercare.reminders import RANGES, Limits, Reminder, ReminderKind, reminders
from tests.aftercare.noting import DAYS, TODAY, ago

WEEK, BETWEEN, PAIR, DATE = ReminderKind.WEEK, ReminderKind.BETWEEN, ReminderKind.PAIR, ReminderKind.DATE

# Days ago, then what is reminded of: kind, count, limit.
CASES: dict[str, tuple[tuple[int, ...], tuple[tuple[ReminderKind, int, int], ...]]] = {
    "no talk yet": ((), ()),
    "one, three days ago": ((3,), ()),
    "one, with a free day between": ((2,), ()),
    "one yesterday": ((1,), ((BETWEEN, 0, 1),)),
    "one today": ((0,), ((BETWEEN, 0, 1),)),
    "two this week": ((6, 2), ((WEEK, 2, 2),)),
    "two, one of them a week ago": ((7, 2), ()),
    "three this week, in any order": ((2, 6, 4), ((WEEK, 3, 2),)),
    "two this week, the last yesterday": ((4, 1), ((WEEK, 2, 2), (BETWEEN, 0, 1))),
    "one tomorrow, across a border": ((-1,), ((BETWEEN, 0, 1),)),
    "one ahead, for the clock was set back": ((-2,), ((DATE, 2, 0),)),
    "all ahead, for the clock stood still for years": ((-900, -905), ((DATE, 905, 0),)),
    "one ahead, and two this week": ((4, 2, -30), ((WEEK, 2, 2), (DATE, 30, 0))),
}


@pytest.mark.parametrize("name", CASES)
def test_before_a_new_talk(name: str) -> None:
    days, expected = CASES[name]
    assert reminders(map(ago, days), TODAY) == tuple(Reminder(*each) for each in expected)


@pytest.mark.parametrize(("together", "reminded"), [(0, False), (2, False), (3, True), (4, True)])
def test_after_three_talks_the_adult_joins(together: int, *, reminded: bool) -> None:
    expected = (Reminder(PAIR, together, 3),) if reminded else ()
    assert reminders((), TODAY, together=together) == expected


def test_the_limits_can_be_set() -> None:
    limits = Limits(talks_a_week=4, days_between=3, talks_per_pair=1)
    assert reminders((ago(3), ago(5)), TODAY, limits, together=1) == (Reminder(BETWEEN, 2, 3), Reminder(PAIR, 1, 1))


def test_a_limit_of_nothing_reminds_of_nothing() -> None:
    assert reminders((TODAY,) * 5, TODAY, Limits(0, 0, 0), together=9) == ()


@pytest.mark.parametrize("name", RANGES)
def test_a_limit_that_can_not_be_meant_is_refused(name: str) -> None:
    lowest, highest = RANGES[name]
    for number in (lowest - 1, highest + 1):
        with pytest.raises(ValueError, match=name):
            Limits(**{name: number})


@pytest.mark.parametrize("change", [date(2026, 3, 29), date(2026, 10, 25)])
def test_summer_time_moves_no_day(change: date) -> None:
    (found,) = reminders((change - timedelta(1),), change)
    assert found == Reminder(BETWEEN, 0, 1)
    assert reminders((change - timedelta(1),), change + timedelta(1)) == ()


LIMITS = st.builds(Limits, *(st.integers(*span) for span in RANGES.values()))


@given(days=st.lists(DAYS), today=DAYS, limits=LIMITS, together=st.integers(0, 9))
def test_on_any_clock_each_reminder_comes_once_with_numbers_to_show(
    days: list[date], today: date, limits: Limits, together: int
) -> None:
    found = reminders(days, today, limits, together)
    assert len({each.kind for each in found}) == len(found)
    assert all(each.count >= 0 and each.limit >= 0 for each in found)
    assert reminders(reversed(days), today, limits, together) == found


@given(days=st.lists(st.integers(0, 20).map(ago)), more=st.integers(0, 20).map(ago))
def test_one_talk_more_never_takes_a_reminder_away(days: list[date], more: date) -> None:
    before = {each.kind for each in reminders(days, TODAY)}
    assert before <= {each.kind for each in reminders([*days, more], TODAY)}
