"""When coach and adult meet next."""

from datetime import date

import pytest
from hypothesis import given

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.aftercare.logbook import CheckInKind, ContactMade, Mark, Note, Noted, Stranger, TalkNoted
from gesprekshulp.aftercare.rhythm import Coming, Due, call_asked, rhythm, told_at
from tests.aftercare.noting import DAYS, LOGBOOKS, TODAY, ago, held, talk, told

SAME_DAY, BRIEF = CheckInKind.SAME_DAY, CheckInKind.BRIEF
GROUP, ONE_ON_ONE, REFRESHER = CheckInKind.GROUP, CheckInKind.ONE_ON_ONE, CheckInKind.REFRESHER
THREE_TOLD: tuple[Noted, ...] = (talk(9), talk(8), talk(7), told(7))


def after_talks(*noted: Noted) -> list[Coming]:
    """Give what is to follow on talks."""
    return [each for each in rhythm(noted, TODAY) if each.kind in (SAME_DAY, BRIEF)]


AFTER: dict[str, tuple[tuple[Noted, ...], list[Coming]]] = {
    "a first talk today": ((talk(0),), [Coming(SAME_DAY, TODAY, Due.TODAY, 1)]),
    "a first talk yesterday": ((talk(1),), [Coming(SAME_DAY, ago(1), Due.OVERDUE, 1)]),
    "two that nobody heard of": ((talk(4), talk(0)), [Coming(SAME_DAY, ago(4), Due.OVERDUE, 2)]),
    "told the same day": ((talk(0), held(0, SAME_DAY)), []),
    "told the day after": ((talk(1), held(0, BRIEF)), []),
    "told at length": ((talk(1), held(0, ONE_ON_ONE)), []),
    "told by a call that was asked for": ((talk(0), told(0)), []),
    "told in a group is not told alone": (
        (talk(0), held(0, GROUP), held(0, REFRESHER)),
        [Coming(SAME_DAY, TODAY, Due.TODAY, 1)],
    ),
    "a call before the talk": ((told(0), talk(0)), [Coming(SAME_DAY, TODAY, Due.TODAY, 1)]),
    "a check-in noted days late": ((talk(5), talk(0), held(3, BRIEF)), [Coming(SAME_DAY, TODAY, Due.TODAY, 1)]),
    "of two check-ins the latest counts": ((talk(1), held(0, BRIEF), held(3, BRIEF)), []),
    "a fourth talk today": ((*THREE_TOLD, talk(0)), [Coming(BRIEF, ago(-1), Due.LATER, 1)]),
    "a fourth talk yesterday": ((*THREE_TOLD, talk(1)), [Coming(BRIEF, TODAY, Due.TODAY, 1)]),
    "a fourth and a fifth": ((*THREE_TOLD, talk(6), talk(1)), [Coming(BRIEF, ago(5), Due.OVERDUE, 2)]),
    "a third and a fourth": (
        (talk(9), talk(8), told(8), talk(1), talk(0)),
        [Coming(SAME_DAY, ago(1), Due.OVERDUE, 1), Coming(BRIEF, ago(-1), Due.LATER, 1)],
    ),
    "a talk on a clock that was ahead": ((talk(-300),), []),
    "told on a clock that was ahead": ((talk(0), told(-300)), [Coming(SAME_DAY, TODAY, Due.TODAY, 1)]),
}


@pytest.mark.parametrize("name", AFTER)
def test_after(name: str) -> None:
    noted, expected = AFTER[name]
    assert after_talks(*noted) == expected


REGULAR: dict[str, tuple[tuple[Noted, ...], list[tuple[CheckInKind, date, Due]]]] = {
    "nothing yet": ((), []),
    "only words": ((Mark(TODAY, "stilte"), Note(TODAY, "goed", for_reflection=True), Stranger("dream", "{}")), []),
    "a talk that was told": (
        (talk(0), told(0)),
        [
            (GROUP, date(2026, 12, 13), Due.LATER),
            (ONE_ON_ONE, date(2026, 12, 29), Due.LATER),
            (REFRESHER, date(2027, 5, 29), Due.LATER),
        ],
    ),
    "a check-in before the first talk": (
        (held(14, ONE_ON_ONE),),
        [
            (GROUP, TODAY, Due.TODAY),
            (ONE_ON_ONE, date(2026, 12, 15), Due.LATER),
            (REFRESHER, date(2027, 5, 15), Due.LATER),
        ],
    ),
    "a group that was skipped": (
        (talk(40), told(40), held(15, GROUP), held(20, GROUP), held(2, ONE_ON_ONE), held(1, REFRESHER)),
        [
            (GROUP, ago(1), Due.OVERDUE),
            (ONE_ON_ONE, date(2026, 12, 27), Due.LATER),
            (REFRESHER, date(2027, 5, 28), Due.LATER),
        ],
    ),
    "a check-in on a clock that was ahead": (
        (held(0, GROUP), held(-300, GROUP)),
        [
            (GROUP, date(2026, 12, 13), Due.LATER),
            (ONE_ON_ONE, date(2026, 12, 29), Due.LATER),
            (REFRESHER, date(2027, 5, 29), Due.LATER),
        ],
    ),
}


@pytest.mark.parametrize("name", REGULAR)
def test_what_comes_back_with(name: str) -> None:
    noted, expected = REGULAR[name]
    assert rhythm(noted, TODAY) == tuple(Coming(*each) for each in expected)


@given(noted=LOGBOOKS, today=DAYS)
def test_any_logbook_on_any_day_has_at_most_one_of_each_kind(noted: list[Noted], today: date) -> None:
    found = rhythm(noted, today)
    assert len({each.kind for each in found}) == len(found)
    assert [each.day for each in found] == sorted(each.day for each in found)
    assert all((each.talks > 0) == (each.kind in (SAME_DAY, BRIEF)) for each in found)


@given(noted=LOGBOOKS)
def test_speaking_alone_today_leaves_nothing_to_tell(noted: list[Noted]) -> None:
    found = rhythm([*noted, held(-1, BRIEF)], TODAY)
    assert not [each for each in found if each.kind in (SAME_DAY, BRIEF)]


USUAL = TalkNoted(date(2026, 11, 1), 2, CallAdult.NEXT_CHECK_IN, (Reason.USUAL,))
SOON = TalkNoted(date(2026, 11, 5), 6, CallAdult.WITHIN_A_DAY, (Reason.OWN_THEME,))
NOW = TalkNoted(date(2026, 11, 8), 8, CallAdult.NOW, (Reason.HEAVY_LOAD,))


def test_a_call_is_asked_for_until_it_was_made() -> None:
    made = ContactMade(date(2026, 11, 9), NOW.day, NOW.call)
    assert call_asked([]) is None
    assert call_asked([USUAL]) is None
    assert call_asked([NOW, USUAL]) == NOW
    assert call_asked([NOW, made, USUAL]) is None


@pytest.mark.parametrize("kind", CheckInKind)
def test_a_check_in_alone_tells_all_but_a_call_that_still_waits(kind: CheckInKind) -> None:
    alone = kind in {SAME_DAY, BRIEF, ONE_ON_ONE}
    assert told_at(kind, [SOON], waits=True) == (SOON if alone else None)
    assert told_at(kind, [NOW], waits=False) == (NOW if alone else None)
    assert told_at(kind, [NOW], waits=True) is None
    assert told_at(kind, [USUAL], waits=False) is None
