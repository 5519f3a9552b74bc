"""What is brought to a check-in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.aftercare.agenda import Agenda, agenda, talks_since
from gesprekshulp.aftercare.logbook import CheckInHeld, CheckInKind, Mark, Note, Noted, TalkNoted
from tests.aftercare.noting import LOGBOOKS, TODAY, ago, held, talk, told

GROUP, ONE_ON_ONE = CheckInKind.GROUP, CheckInKind.ONE_ON_ONE
BOUNDARY = Mark(ago(5), "mijn grens")
SILENCE = Mark(ago(1), "stilte")
GUILT = Note(ago(1), "schuldig", for_reflection=True)
OWN = Note(ago(1), "voor mezelf", for_reflection=False)

CASES: dict[str, tuple[tuple[Noted, ...], tuple[Mark | Note, ...]]] = {
    "nothing was noted": ((), ()),
    "before the first time": ((BOUNDARY, talk(2, 4), SILENCE, GUILT), (BOUNDARY, SILENCE, GUILT)),
    "what is not for reflection": ((OWN, SILENCE), (SILENCE,)),
    "what was spoken about": ((BOUNDARY, held(3, GROUP), SILENCE), (SILENCE,)),
    "spoken about elsewhere": ((BOUNDARY, held(3, ONE_ON_ONE), SILENCE), (BOUNDARY, SILENCE)),
    "a check-in noted late": ((BOUNDARY, SILENCE, held(3, GROUP)), (SILENCE,)),
    "noted after it on the same day": ((held(1, GROUP), SILENCE), (SILENCE,)),
    "noted before it on the same day": ((SILENCE, held(1, GROUP)), ()),
    "the clock was set back since": ((held(0, GROUP), BOUNDARY), (BOUNDARY,)),
    "two times": ((BOUNDARY, held(4, GROUP), SILENCE, held(0, GROUP)), ()),
}


@pytest.mark.parametrize("name", CASES)
def test_to_the_group_is_brought(name: str) -> None:
    noted, expected = CASES[name]
    assert agenda(noted, GROUP) == Agenda(expected, ())


def test_the_fixed_questions_go_along() -> None:
    assert agenda((SILENCE,), ONE_ON_ONE, ["how", "need"]) == Agenda((SILENCE,), ("how", "need"))


@given(noted=LOGBOOKS, kind=st.sampled_from(CheckInKind))
def test_nothing_noted_after_the_last_check_in_is_lost(noted: list[Noted], kind: CheckInKind) -> None:
    mark = Mark(ago(900), "dit")
    lines = agenda([*noted, mark], kind).lines
    assert lines[-1] == mark
    assert all(isinstance(each, Mark) or each.for_reflection for each in lines)


SINCE: dict[str, tuple[tuple[Noted, ...], int]] = {
    "nothing": ((), 0),
    "talks only": ((talk(4), SILENCE, talk(1)), 2),
    "a check-in": ((talk(4), held(3, GROUP), talk(1)), 1),
    "a check-in last": ((talk(4), held(3, GROUP)), 0),
    "a call is no check-in": ((talk(4), told(3)), 1),
}


@pytest.mark.parametrize("name", SINCE)
def test_talks_are_counted_since(name: str) -> None:
    noted, expected = SINCE[name]
    assert talks_since(noted) == expected


@given(noted=LOGBOOKS)
def test_talks_since_is_never_more_than_all(noted: list[Noted]) -> None:
    count = talks_since(noted)
    assert 0 <= count <= sum(isinstance(each, TalkNoted) for each in noted)
    assert talks_since([*noted, TalkNoted(TODAY, None, talk(0).call, ())]) == count + 1
    assert talks_since([*noted, CheckInHeld(TODAY, GROUP)]) == 0
