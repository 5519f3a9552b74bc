"""What a coach may show an adult holds numbers only."""

from datetime import date

from hypothesis import given

from gesprekshulp.aftercare.advice import CallAdult
from gesprekshulp.aftercare.load import LoadPoint
from gesprekshulp.aftercare.logbook import CheckInKind, ContactMade, Mark, Note, Noted, Stranger, TalkNoted
from gesprekshulp.aftercare.overview import Overview, between, overview
from tests.aftercare.noting import DAYS, LOGBOOKS, TODAY, ago, held, talk, told

GROUP, ONE_ON_ONE = CheckInKind.GROUP, CheckInKind.ONE_ON_ONE
NOW, SOON, NEXT = CallAdult.NOW, CallAdult.WITHIN_A_DAY, CallAdult.NEXT_CHECK_IN
OWN_WORDS = "dit blijft van mij"

LOGBOOK: tuple[Noted, ...] = (
    talk(30, 9, NOW),
    told(30),
    talk(20, 3),
    Note(ago(20), OWN_WORDS, for_reflection=True),
    held(18, GROUP),
    talk(12, 6, SOON),
    told(11, SOON),
    Mark(ago(11), OWN_WORDS),
    held(10, ONE_ON_ONE),
    Stranger("dream", OWN_WORDS),
    talk(9, None, NOW),
    told(8, NEXT),
    held(4, GROUP),
    talk(1, 2),
)


def test_a_period_is_counted() -> None:
    period = between(ago(20), ago(4))
    assert overview(LOGBOOK, period) == Overview(
        period,
        talks=3,
        check_ins=(
            (CheckInKind.SAME_DAY, 0),
            (CheckInKind.BRIEF, 0),
            (GROUP, 2),
            (ONE_ON_ONE, 1),
            (CheckInKind.REFRESHER, 0),
        ),
        loads=(LoadPoint(ago(20), 3), LoadPoint(ago(12), 6), LoadPoint(ago(9), None)),
        calls_asked=2,
        calls_made=1,
    )
    assert overview(LOGBOOK, period).held == 3


def test_the_days_of_a_period_may_come_in_any_order() -> None:
    period = between(TODAY, ago(3))
    assert period == between(ago(3), TODAY)
    assert ago(3) in period
    assert TODAY in period
    assert ago(4) not in period
    assert ago(-1) not in period


def test_no_word_of_the_coach_and_no_reason_is_in_it() -> None:
    shown = str(overview(LOGBOOK, between(date.min, date.max)))
    assert OWN_WORDS not in shown
    assert "Reason" not in shown


@given(noted=LOGBOOKS, one=DAYS, other=DAYS)
def test_a_part_never_holds_more_than_the_whole(noted: list[Noted], one: date, other: date) -> None:
    whole = overview(noted, between(date.min, date.max))
    part = overview(noted, between(one, other))
    assert whole.talks == len(whole.loads) == sum(isinstance(each, TalkNoted) for each in noted)
    assert whole.calls_made <= sum(isinstance(each, ContactMade) for each in noted)
    assert part.talks <= whole.talks
    assert part.held <= whole.held
    assert part.calls_asked <= part.talks
