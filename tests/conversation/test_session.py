"""The fold: what a row of facts amounts to."""

from dataclasses import replace
from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.ending import Heavy
from gesprekshulp.conversation.model import (
    AgeBand,
    Mode,
    Place,
    Pool,
    Readiness,
    Route,
    Seat,
    Stage,
    Stance,
    Theme,
)
from gesprekshulp.conversation.presenting import present
from gesprekshulp.conversation.screens import PausedScreen, Words
from gesprekshulp.conversation.session import Session, advance, effective, fold
from tests.conversation.builders import AROUND
from tests.conversation.player import CARDS, ENDING, Talk, play, talk
from tests.conversation.walks import PLAIN_STEPS

STAGES = {
    "it begins with preparing": ("", Stage.PREPARE),
    "agreeing": ("prepare", Stage.AGREE),
    "the aim": ("prepare agree", Stage.AIM),
    "the depth": (CARDS, Stage.DEPTH),
    "a depth opens the cards": (CARDS + "light", Stage.CARDS),
    "a new depth stays with the cards": (CARDS + "light share", Stage.CARDS),
    "back to the agreements": (CARDS + "light go:agree", Stage.AGREE),
    "closing": (CARDS + "light close", Stage.CLOSE),
    "closing early": ("prepare close", Stage.CLOSE),
    "referring": (CARDS + "light close closing refer", Stage.REFER),
    "aftercare": (CARDS + "light close closing leave alone", Stage.AFTERCARE),
    "help leaves the stage alone": (CARDS + "light help", Stage.CARDS),
    "help during the talk leads to the ending": (CARDS + "light help now reached", Stage.CLOSE),
    "help in the ending stays there": ("prepare close help now reached", Stage.CLOSE),
    "help before the talk leads to aftercare": ("help now reached", Stage.AFTERCARE),
    "help while referring leads to aftercare": ("prepare close closing refer help now reached", Stage.AFTERCARE),
    "help in aftercare stays there": ("help now reached help now reached", Stage.AFTERCARE),
}


@pytest.mark.parametrize("name", STAGES)
def test_where_the_talk_stands(name: str) -> None:
    line, stage = STAGES[name]
    assert play(line).stage is stage


def test_a_start_gives_the_mode_and_the_numbers() -> None:
    numbers = CirclingSettings(most=1)
    entry = ev.Entry(ev.Moment(0.0, 0.0), ev.ConversationStarted(Mode.PRACTICE, numbers))
    session = advance(Session(), entry)
    assert (session.mode, session.numbers, session.steps) == (Mode.PRACTICE, numbers, 0)


def test_the_preparation_is_kept() -> None:
    known = play("room again adult nobody tick prepare").preparation
    assert (known.place, known.follow_up, known.seat, known.light_only) == (Place.ROOM, True, Seat.ADULT, False)
    assert known.ticks == {Readiness.DOOR}
    assert known.reach_settled


PREPARED: dict[str, tuple[str, str, object]] = {
    "nobody knows yet": ("", "reach_settled", False),
    "nobody is in reach": ("adult nobody", "light_only", True),
    "so no adult is": ("adult nobody", "seat", None),
    "and that is settled": ("nobody", "reach_settled", True),
    "a tick taken away": ("tick untick", "ticks", frozenset()),
    "an age": ("sixteen", "age", AgeBand.SIXTEEN),
}


@pytest.mark.parametrize("name", PREPARED)
def test_what_was_prepared(name: str) -> None:
    line, what, value = PREPARED[name]
    assert getattr(play(line).preparation, what) == value


ACCORDS: dict[str, tuple[str, str, object]] = {
    "agreements in order": ("prepare agree", "accepted", ("role", "between-us", "stop")),
    "own agreements are only counted": ("prepare own-agreement own-agreement", "own_agreements", 2),
    "an aim": ("prepare agree vent", "aim", "vent"),
    "an aim of their own takes its place": ("prepare agree vent own-aim", "aim", ""),
    "and counts as an aim": ("prepare agree vent own-aim", "has_aim", True),
    "a chosen aim counts too": ("prepare agree own-aim vent", "has_aim", True),
    "it is no longer their own": ("prepare agree own-aim vent", "own_aim", False),
    "no aim is fine": ("prepare agree go:depth", "has_aim", False),
    "they may not know yet": ("prepare agree vent go:aim no-aim-yet", "has_aim", False),
    "the aim is asked at first": ("prepare agree", "aim_open", True),
    "not after the answer": ("prepare agree vent", "aim_open", False),
    "and again when they come back for it": ("prepare agree vent go:depth go:aim", "aim_open", True),
    "a topic that is welcome": ("prepare agree school", "welcome", frozenset({Theme.SCHOOL})),
    "a topic that stays out is not welcome": ("prepare agree school no-school", "welcome", frozenset()),
    "it is kept out": ("prepare agree school no-school", "kept_out", frozenset({Theme.SCHOOL})),
    "and left open again": ("prepare agree no-school school-open", "kept_out", frozenset()),
}


@pytest.mark.parametrize("name", ACCORDS)
def test_what_they_agreed_on(name: str) -> None:
    line, what, value = ACCORDS[name]
    assert getattr(play(line).accord, what) == value


STANCES = {"no-school": Stance.KEPT_OUT, "school": Stance.WELCOME, "school-open": Stance.OPEN}


@pytest.mark.parametrize("word", STANCES)
def test_the_stance_on_a_topic(word: str) -> None:
    assert play(f"prepare agree {word}").accord.stance(Theme.SCHOOL) is STANCES[word]


def test_a_pause_stops_the_clock_and_the_taps_go_on_after_it() -> None:
    before = talk(CARDS + "light")
    talked = before.session.clock.talked
    after = before.play("pause wait:900 resume").session
    assert after.clock.talked == talked + 20
    assert not after.paused


LEAVING_A_PAUSE = {"by resuming": "resume", "by closing": "close", "by calling for help": "help"}


@pytest.mark.parametrize("name", LEAVING_A_PAUSE)
def test_a_pause_ends(name: str) -> None:
    session = play(f"{CARDS} light pause {LEAVING_A_PAUSE[name]}")
    assert not session.paused
    assert not session.clock.stopped
    assert present(session, Words(), AROUND).screen != PausedScreen()


def test_sleep_of_the_machine_does_not_count() -> None:
    before = talk("prepare")
    assert before.session.clock.talked == 40
    assert before.play("gap:3000 agree").session.clock.talked == 120


def test_help_is_kept_until_it_is_raised_anew() -> None:
    first = play(CARDS + "light help today violence")
    assert first.heavy is not None
    assert (first.heavy.route, first.heavy.open, first.heavy.reached) == (Route.TODAY, True, None)
    over = play(CARDS + "light help today violence unreached")
    assert over.heavy is not None
    assert (over.heavy.route, over.heavy.open, over.heavy.reached) == (Route.TODAY, False, False)
    anew = play(CARDS + "light help today unreached help")
    assert anew.heavy == Heavy(Stage.CLOSE)


def test_help_raised_twice_in_a_row_keeps_what_was_chosen() -> None:
    assert play(CARDS + "light help now help").heavy == play(CARDS + "light help now").heavy


def test_a_card_weighs_in_the_circling_rule_unless_it_was_passed_over() -> None:
    line = "sixteen " + CARDS + "light card card put:coping-light-2"
    assert play(line).circling.after_heavy_card
    assert not play(line + " skip").circling.after_heavy_card
    assert play(line + " heavier").circling.level == 0.5
    assert play(line + " skip heavier").circling.level == 1.0


def test_a_closing_step_takes_its_card_away() -> None:
    lying = play("prepare close step:sum-up draw:closing")
    assert lying.table.spread != Session().table.spread
    assert play("prepare close step:sum-up draw:closing pick step:take-along").table.spread == Session().table.spread


def test_the_end() -> None:
    session = play(CARDS + "light card" + ENDING + " end")
    assert session.ended
    assert [each.question for each in session.ending.aftercare] == ["load", "stays", "safety"]
    assert session.ending.answers("safety") == ("no",)
    assert session.ending.answers("unknown") == ()


UNDONE = {
    "the last step": ("prepare undo", "adult"),
    "two steps": ("prepare role undo undo", "adult"),
    "a step after an undone one": ("prepare undo go:agree", "prepare"),
    "help": (CARDS + "light help undo", CARDS + "light"),
    "a pause": (CARDS + "light pause undo", CARDS + "light"),
    "not a gap": ("prepare gap:60 undo", "adult gap:60"),
    "a nudge and its tap": (
        CARDS + "light heavier heavier heavier heavier heavier undo",
        CARDS + "light heavier heavier heavier heavier",
    ),
}


@pytest.mark.parametrize("name", UNDONE)
def test_undo_takes_away(name: str) -> None:
    line, same = UNDONE[name]
    assert replace(play(line), clock=Session().clock) == replace(play(same), clock=Session().clock)


def test_undoing_nothing_changes_nothing() -> None:
    undo = ev.Entry(ev.Moment(0.0, 0.0), ev.Undone())
    assert fold([undo]) == Session()
    assert effective([*Talk().entries, undo]) == tuple(Talk().entries)


ANY_EVENT = st.one_of(
    st.sampled_from(PLAIN_STEPS),
    st.builds(
        ev.CardsOffered, st.sampled_from(((), ("coping-light-0",), ("gone", "landing-light-0"))), st.sampled_from(Pool)
    ),
    st.builds(ev.CardPicked, st.sampled_from(("coping-light-0", "gone")), st.integers(0, 2)),
    st.builds(ev.ConversationStarted, st.sampled_from(Mode), st.just(CirclingSettings())),
)
ANY_ENTRY = st.builds(ev.Entry, st.builds(ev.Moment, st.floats(0, 1e6), st.floats(0, 1e6)), ANY_EVENT)


@settings(deadline=None)
@given(entries=st.lists(ANY_ENTRY, max_size=40))
def test_any_history_is_believed_and_can_be_shown(entries: list[ev.Entry]) -> None:
    session = fold(entries)
    assert session == reduce(advance, effective(entries), Session())
    assert present(session, Words(), AROUND) == present(session, Words(), AROUND)


@given(entries=st.lists(ANY_ENTRY, max_size=40), last=ANY_ENTRY)
def test_one_more_fact_is_one_more_advance(entries: list[ev.Entry], last: ev.Entry) -> None:
    if not isinstance(last.event, ev.Undone):
        assert fold([*entries, last]) == advance(fold(entries), last)


def test_an_undo_alone_is_no_step_forward() -> None:
    entry = ev.Entry(ev.Moment(0.0, 0.0), ev.Undone())
    assert advance(Session(), entry).stage is Stage.PREPARE
