"""What is still to be told stays open until it was told, on any clock."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.aftercare.advice import Advice, CallAdult, Reason
from gesprekshulp.aftercare.contact import (
    OpenContact,
    Standing,
    days_open,
    joined,
    opened,
    standing,
    waits,
)
from gesprekshulp.conversation.model import Mode
from tests.aftercare.noting import CALLS, DAYS, TODAY, ago

NOW, SOON, NEXT = CallAdult.NOW, CallAdult.WITHIN_A_DAY, CallAdult.NEXT_CHECK_IN


def contact(call: CallAdult, days: int = 0, *reasons: Reason) -> OpenContact:
    """Give a contact that is open for so many days."""
    return OpenContact(ago(days), call, reasons)


OPEN = st.builds(OpenContact, DAYS, CALLS, st.lists(st.sampled_from(Reason), max_size=2).map(tuple))


def test_what_is_more_than_usual_is_left_open() -> None:
    assert opened(Advice(NOW, (Reason.SAFETY,)), TODAY) == OpenContact(TODAY, NOW, (Reason.SAFETY,))
    assert opened(Advice(NEXT, (Reason.LOAD,)), TODAY) == OpenContact(TODAY, NEXT, (Reason.LOAD,))
    assert opened(Advice(NEXT, (Reason.USUAL,)), TODAY) is None


@pytest.mark.parametrize("call", CallAdult)
def test_only_a_real_talk_waits_and_only_for_now(call: CallAdult) -> None:
    assert waits(contact(call), Mode.REAL) == (call is NOW)
    assert not waits(contact(call), Mode.PRACTICE)


@pytest.mark.parametrize("mode", Mode)
def test_nothing_open_keeps_nobody_waiting(mode: Mode) -> None:
    assert not waits(None, mode)


# How many days ago it was opened, by the clock of now.
STANDINGS: dict[str, tuple[CallAdult, int, Standing, int]] = {
    "now, today": (NOW, 0, Standing.WAITS, 0),
    "now, long ago": (NOW, 4000, Standing.WAITS, 4000),
    "now, on a clock that was ahead": (NOW, -4000, Standing.WAITS, 0),
    "within a day, today": (SOON, 0, Standing.REMINDS, 0),
    "within a day, tomorrow": (SOON, 1, Standing.REMINDS, 1),
    "within a day, the day after": (SOON, 2, Standing.LATE, 2),
    "within a day, on a clock that was ahead": (SOON, -4000, Standing.REMINDS, 0),
    "next check-in, long ago": (NEXT, 4000, Standing.REMINDS, 4000),
}


@pytest.mark.parametrize("name", STANDINGS)
def test_how_it_stands(name: str) -> None:
    call, days, expected, shown = STANDINGS[name]
    found = contact(call, days)
    assert standing(found, TODAY) is expected
    assert days_open(found, TODAY) == shown


@given(since=DAYS, today=DAYS)
def test_no_clock_opens_the_door(since: date, today: date) -> None:
    open_now = OpenContact(since, NOW, (Reason.SAFETY,))
    assert waits(open_now, Mode.REAL)
    assert standing(open_now, today) is Standing.WAITS


JOINED: dict[str, tuple[OpenContact | None, OpenContact | None, OpenContact | None]] = {
    "nothing": (None, None, None),
    "one": (contact(SOON), None, contact(SOON)),
    "the other": (None, contact(SOON), contact(SOON)),
    "the sooner": (
        contact(SOON, 5, Reason.OWN_THEME),
        contact(NOW, 1, Reason.SAFETY),
        contact(NOW, 1, Reason.SAFETY),
    ),
    "both of one moment": (
        contact(SOON, 1, Reason.LOAD, Reason.OWN_THEME),
        contact(SOON, 3, Reason.TOO_HEAVY, Reason.LOAD),
        contact(SOON, 3, Reason.LOAD, Reason.OWN_THEME, Reason.TOO_HEAVY),
    ),
}


@pytest.mark.parametrize("name", JOINED)
def test_joined_are(name: str) -> None:
    one, other, expected = JOINED[name]
    assert joined(one, other) == expected


@given(one=st.none() | OPEN, other=st.none() | OPEN)
def test_joining_never_lets_a_talk_begin_that_waited(one: OpenContact | None, other: OpenContact | None) -> None:
    both = joined(one, other)
    assert waits(both, Mode.REAL) == (waits(one, Mode.REAL) or waits(other, Mode.REAL))
    assert (both is None) == (one is None and other is None)
