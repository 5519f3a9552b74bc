"""A role-play is a talk like any other, in which somebody watches and the play can go back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.model import Level, Mode, Observation, Skill, Stage, Tone
from gesprekshulp.conversation.rules import allowed
from gesprekshulp.conversation.session import Session, effective, fold
from tests.conversation.builders import AROUND
from tests.conversation.player import CARDS, ENDING, Talk

OBSERVED = ev.Observed(Observation.WHY)
RATED = ev.SkillRated(Skill.NO_WHY, Level.SEEN)
OF_PRACTICE = (
    ev.ScenarioChosen("toetsweek"),
    ev.TwistHanded("dicht"),
    OBSERVED,
    ev.ObservationDropped(),
    ev.Rewound(1),
    RATED,
)
PLAYED = CARDS + "share card heavier listen card heavier heavier heavier heavier"


def role_play(line: str = "") -> Talk:
    """Play a role-play."""
    return Talk(mode=Mode.PRACTICE).play(line)


def apart_from_time(session: Session) -> Session:
    """Give the session without the moment of its last fact."""
    return replace(session, clock=replace(session.clock, last=None))


@pytest.mark.parametrize("event", OF_PRACTICE)
@pytest.mark.parametrize("line", ["", CARDS + "share card", CARDS + "light" + ENDING, "help", CARDS + "light pause"])
def test_in_a_real_talk_nobody_watches_and_nothing_goes_back(event: ev.Event, line: str) -> None:
    assert not Talk().play(line).may(event)


@pytest.mark.parametrize("event", OF_PRACTICE)
def test_nothing_of_a_role_play_comes_before_its_start(event: ev.Event) -> None:
    assert not allowed(Session(mode=Mode.PRACTICE), event, AROUND)


@pytest.mark.parametrize(
    "line", ["", CARDS + "share card", CARDS + "light pause", CARDS + "light help", "prepare close"]
)
def test_in_a_role_play_somebody_watches_on_every_page(line: str) -> None:
    played = role_play(line)
    assert all(played.may(event) for event in OF_PRACTICE[1:])


def test_a_scenario_is_chosen_before_the_first_step() -> None:
    assert role_play().may(OF_PRACTICE[0])
    assert role_play("silence").may(OF_PRACTICE[0])
    assert not role_play("prepare").may(OF_PRACTICE[0])


def test_after_the_end_only_skills_are_settled() -> None:
    played = role_play(CARDS + "light" + ENDING + " end")
    assert [event for event in OF_PRACTICE if played.may(event)] == [RATED]


@pytest.mark.parametrize("event", [OBSERVED, ev.TwistHanded("dicht"), RATED])
def test_what_an_observer_does_changes_nothing_between_the_two(event: ev.Event) -> None:
    without, watched = role_play(), role_play()
    for word in PLAYED.split():
        without.play(word)
        watched.play(word)
        watched.take(event, seconds=0.0)
    assert watched.session == without.session


def test_a_step_back_takes_the_step_of_the_pair_and_leaves_what_was_observed() -> None:
    played = role_play(CARDS + "share card heavier silence twist undo")
    assert OBSERVED not in played.events
    assert ev.Observed(Observation.SILENCE) in played.events
    assert not any(isinstance(event, ev.ToneTapped) for event in played.events)


def test_with_only_an_observation_there_is_no_step_to_take_back() -> None:
    assert not role_play("silence twist").may(ev.Undone())


@given(st.data())
def test_going_back_equals_having_never_taken_the_branch(data: st.DataObject) -> None:
    played = role_play(PLAYED)
    count = data.draw(st.integers(1, len(played.entries)))
    branch = data.draw(st.sampled_from(["", "silence", "lighter", "twist pause", "help now reached", "close closing"]))
    before = fold(played.entries[:count])
    played.play(f"{branch} back:{count}")
    assert apart_from_time(played.session) == apart_from_time(before)
    assert fold(played.entries) == played.session


def test_the_time_of_a_branch_that_was_left_was_no_talk() -> None:
    played = role_play(CARDS + "share card")
    kept, talked = len(played.entries), played.session.clock.talked
    played.play(f"heavier wait:600 heavier back:{kept} heavier")
    assert played.session.clock.talked == talked + 20


def test_going_back_past_going_back() -> None:
    played = role_play(CARDS + "share card heavier")
    kept = len(played.entries)
    played.play(f"heavier lighter back:{kept} same back:{kept - 1} lighter")
    taps = [event for event in played.events if isinstance(event, ev.ToneTapped)]
    assert taps == [ev.ToneTapped(Tone.LIGHTER)]


def test_going_back_further_than_the_start_or_the_end_stays_within_the_talk() -> None:
    played = role_play("prepare")
    assert role_play("prepare back:99").session.stage is Stage.AGREE
    assert role_play("prepare back:0").session.stage is Stage.PREPARE
    assert effective(played.entries) == tuple(played.entries)


def test_an_end_that_was_left_is_no_end() -> None:
    played = role_play("prepare")
    assert not played.play("close closing back:2").session.ended


def test_a_mark_that_was_a_slip_leaves_no_trace() -> None:
    played = role_play("silence prepare why slip")
    assert played.events.count(OBSERVED) == 0
    assert ev.Observed(Observation.SILENCE) in played.events
    assert played.session.stage is Stage.AGREE
    assert role_play("slip").events == role_play().events
