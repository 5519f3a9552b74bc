"""Short ways to note something, and any logbook at all."""

from datetime import date, timedelta

from hypothesis import strategies as st

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.aftercare.logbook import (
    CheckInHeld,
    CheckInKind,
    ContactMade,
    Mark,
    Note,
    Noted,
    Stranger,
    TalkNoted,
)

TODAY = date(2026, 11, 29)


def ago(days: int) -> date:
    """Give a day so many days before today; a negative number lies ahead."""
    return TODAY - timedelta(days)


def talk(days: int, load: int | None = None, call: CallAdult = CallAdult.NEXT_CHECK_IN) -> TalkNoted:
    """Give a talk of so many days ago."""
    return TalkNoted(ago(days), load, call, (Reason.USUAL,))


def held(days: int, kind: CheckInKind) -> CheckInHeld:
    """Give a check-in of so many days ago."""
    return CheckInHeld(ago(days), kind)


def told(days: int, call: CallAdult = CallAdult.NOW) -> ContactMade:
    """Give a contact of so many days ago."""
    return ContactMade(ago(days), ago(days), call)


def loads(*each: int | None) -> tuple[TalkNoted, ...]:
    """Give talks with these loads, one a day, the last one today."""
    return tuple(talk(days, load) for days, load in zip(reversed(range(len(each))), each, strict=True))


DAYS = st.dates()
CALLS = st.sampled_from(CallAdult)
TEXTS = st.text(st.characters(), max_size=40)
KNOWN = st.one_of(
    st.builds(
        TalkNoted,
        DAYS,
        st.none() | st.integers(0, 10),
        CALLS,
        st.lists(st.sampled_from(Reason), max_size=4).map(tuple),
    ),
    st.builds(Note, DAYS, TEXTS, st.booleans()),
    st.builds(Mark, DAYS, TEXTS),
    st.builds(CheckInHeld, DAYS, st.sampled_from(CheckInKind)),
    st.builds(ContactMade, DAYS, DAYS, CALLS),
)
NOTED: st.SearchStrategy[Noted] = KNOWN | st.builds(Stranger, st.just("dream"), TEXTS)
LOGBOOKS = st.lists(NOTED, max_size=12)
