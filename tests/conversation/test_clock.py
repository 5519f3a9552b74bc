"""Seconds of talk, from two clocks that can each be wrong."""

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.conversation.clock import TalkClock, ticked
from gesprekshulp.conversation.events import Moment

BEGIN = TalkClock(last=Moment(1000.0, 10.0))

TICKS = {
    "both clocks agree": (Moment(1060.0, 70.0), 0.0, 60.0),
    "the steady clock stood still in sleep": (Moment(4600.0, 40.0), 0.0, 30.0),
    "the wall clock was set forward": (Moment(9000.0, 40.0), 0.0, 30.0),
    "the wall clock was set back": (Moment(500.0, 40.0), 0.0, 0.0),
    "the steady clock began anew": (Moment(1060.0, 1.0), 0.0, 0.0),
    "the machine was away for a part": (Moment(1060.0, 70.0), 45.0, 15.0),
    "it was away for longer than passed": (Moment(1060.0, 70.0), 90.0, 0.0),
}


@pytest.mark.parametrize("name", TICKS)
def test_how_long_they_talked(name: str) -> None:
    now, away, talked = TICKS[name]
    assert ticked(BEGIN, now, away) == TalkClock(now, talked)


def test_the_first_moment_is_the_beginning() -> None:
    assert ticked(TalkClock(), Moment(1000.0, 10.0)) == BEGIN


def test_a_stopped_clock_moves_on_without_counting() -> None:
    now = Moment(1060.0, 70.0)
    assert ticked(TalkClock(BEGIN.last, 5.0, stopped=True), now) == TalkClock(now, 5.0, stopped=True)


MOMENTS = st.builds(Moment, st.floats(0, 1e10), st.floats(0, 1e7))


@given(moments=st.lists(MOMENTS), away=st.floats(0, 1e6))
def test_time_never_runs_back(moments: list[Moment], away: float) -> None:
    clock = TalkClock()
    for moment in moments:
        after = ticked(clock, moment, away)
        assert after.talked >= clock.talked
        clock = after


@given(seconds=st.lists(st.integers(0, 600)))
def test_seconds_add_up(seconds: list[int]) -> None:
    def on(clock: TalkClock, passed: int) -> TalkClock:
        last = clock.last or Moment(0.0, 0.0)
        return ticked(clock, Moment(last.wall + passed, last.steady + passed))

    start = ticked(TalkClock(), Moment(0.0, 0.0))
    assert reduce(on, seconds, start).talked == sum(seconds)
