"""The rule of docs/adr/0006 as tables, and what it promises for every row of taps."""

from dataclasses import replace
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.conversation.circling import (
    Circling,
    CirclingSettings,
    answered,
    card_passed,
    card_picked,
    ended,
    marked,
    tapped,
    wants_turning,
)
from gesprekshulp.conversation.model import Mark, NudgeAnswer, Tone

NUMBERS = CirclingSettings()
TONES = {"h": Tone.HEAVIER, "s": Tone.SAME, "l": Tone.LIGHTER}
MARKS = {"n": Mark.NEW_ANGLE, "a": Mark.SAME_AGAIN}
ANSWERS = {"-": NudgeAnswer.NOT_NOW, "x": NudgeAnswer.NOT_RIGHT, "t": NudgeAnswer.TURN}


def step(state: Circling, sign: str, at: float) -> Circling:
    """Do what one sign stands for: a tap, a mark, an answer, or 0 to 2 for a card of that weight, ! for help."""
    if sign in TONES:
        return tapped(state, TONES[sign], at, NUMBERS)
    if sign in MARKS:
        return marked(state, MARKS[sign], NUMBERS)
    if sign in ANSWERS:
        return answered(state, ANSWERS[sign])
    if sign == "p":
        return card_passed(state)
    return ended(state) if sign == "!" else card_picked(state, int(sign))


def states(signs: str, every: float = 60.0) -> list[Circling]:
    """Give the state after each sign, one sign every so many seconds."""
    moments = enumerate(signs, start=1)
    return list(accumulate(moments, lambda state, it: step(state, it[1], it[0] * every), initial=Circling()))


def after(signs: str, every: float = 60.0) -> Circling:
    """Give the state after the last of these signs."""
    return states(signs, every)[-1]


def nudged_at(signs: str, every: float = 60.0) -> list[int]:
    """Give at which of the signs, counted from one, a nudge appeared."""
    pairs = enumerate(pairwise(states(signs, every)), start=1)
    return [number for number, (before, now) in pairs if now.nudges > before.nudges]


LEVELS = {
    "nothing yet": ("", 0.0),
    "heavier adds one": ("h", 1.0),
    "same adds a little": ("s", 0.15),
    "lighter never goes below nothing": ("l", 0.0),
    "what was leaks away": ("hh", 1.85),
    "three heavier": ("hhh", 2.5725),
    "lighter takes one and a half": ("hhl", 0.85 * 1.85 - 1.5),
    "a new angle clears the sum": ("hhn", 0.0),
    "the same story again adds a half": ("ha", 1.5),
    "heavier after a heavy card counts half": ("2h", 0.5),
    "only the first tap after a heavy card": ("2hh", 0.85 * 0.5 + 1.0),
    "same after a heavy card counts as ever": ("2s", 0.15),
    "a card of weight one changes nothing": ("1h", 1.0),
    "a lighter card after a heavy one": ("20h", 1.0),
    "a heavy card that was passed over changes nothing": ("2ph", 1.0),
    "not right halves the sum": ("hhx", 1.85 / 2),
    "not now leaves the sum": ("hh-", 1.85),
    "a turn leaves the sum": ("hht", 1.85),
}


@pytest.mark.parametrize("name", LEVELS)
def test_the_leaky_sum(name: str) -> None:
    signs, level = LEVELS[name]
    assert after(signs).level == pytest.approx(level)


FADES = {
    "four minutes without a tap": (240.0, 1.0),
    "a minute more": (300.0, 0.85),
    "six minutes more": (600.0, 0.85**6),
}


@pytest.mark.parametrize("name", FADES)
def test_the_sum_fades_in_silence(name: str) -> None:
    silence, left = FADES[name]
    once = tapped(Circling(), Tone.HEAVIER, 1000.0, NUMBERS)
    assert tapped(once, Tone.SAME, 1000.0 + silence, NUMBERS).level == pytest.approx(0.85 * left + 0.15)


def test_silence_before_the_first_tap_means_nothing() -> None:
    assert tapped(marked(Circling(), Mark.SAME_AGAIN, NUMBERS), Tone.SAME, 9000.0, NUMBERS).level == 0.575


QUIET = {
    "not at two heavier": ("hh", False),
    "at three heavier": ("hhh", True),
    "it stays through the same": ("hhhsss", True),
    "it clears at one lighter": ("hhhl", False),
    "it clears at a new angle": ("hhhn", False),
    "it clears when it is not right": ("hhhx", False),
    "it stays when it is put off": ("hhh-", True),
    "it stays at a new card": ("hhh1", True),
    "it is over after too heavy": ("hhh!", False),
    "and stays over": ("hhh!hhhhhh", False),
}


@pytest.mark.parametrize("name", QUIET)
def test_the_quiet_sign(name: str) -> None:
    signs, quiet = QUIET[name]
    assert after(signs).quiet is quiet


def test_the_quiet_sign_clears_when_silence_brought_the_sum_below_one() -> None:
    heavy = after("hhh")
    assert heavy.quiet
    assert not tapped(heavy, Tone.SAME, 180.0 + 900.0, NUMBERS).quiet


NUDGES: dict[str, tuple[str, float, list[int]]] = {
    "not before the fifth tap": ("hhhhh", 60, [5]),
    "only on a heavier tap": ("hhhhs", 60, []),
    "not while the sum is low": ("slslhhh", 60, []),
    "late is fine too": ("shhhsh", 60, [6]),
    "the next after six taps": ("h" * 11, 60, [5, 11]),
    "and after three minutes": ("h" * 16, 20, [5, 14]),
    "never a third": ("h" * 60, 60, [5, 11]),
    "not now doubles the taps between": ("hhhhh-" + "h" * 14, 60, [5, 18]),
    "not now doubles the minutes between": ("hhhhh-" + "h" * 30, 20, [5, 23]),
    "none after too heavy": ("hhhhh!" + "h" * 20, 60, [5]),
}


@pytest.mark.parametrize("name", NUDGES)
def test_when_a_nudge_comes(name: str) -> None:
    signs, every, wanted = NUDGES[name]
    assert nudged_at(signs, every) == wanted


SHOWING = {
    "it shows": ("hhhhh", 1),
    "it stays through the same": ("hhhhhs", 1),
    "it stays through more heavier": ("hhhhhh", 1),
    "a lighter tap clears it": ("hhhhhl", 0),
    "a new angle clears it": ("hhhhhn", 0),
    "a new card is an answer too": ("hhhhh0", 0),
    "a card passed over is none": ("hhhhhp", 1),
    "put off": ("hhhhh-", 0),
    "called not right": ("hhhhhx", 0),
    "taken": ("hhhhht", 0),
    "too heavy ends it": ("hhhhh!", 0),
    "the second has its number": ("h" * 11, 2),
}


@pytest.mark.parametrize("name", SHOWING)
def test_which_nudge_is_showing(name: str) -> None:
    signs, number = SHOWING[name]
    assert after(signs).nudge == number


def test_a_nudge_shows_the_last_six_taps() -> None:
    taps = [TONES[sign] for sign in "shhhsh"]
    assert after("lllshhhsh").recent == tuple(taps)


TURNS = {
    "nothing yet": ("", False),
    "the quiet sign asks for turning": ("hhh", True),
    "two lighter of the last six": ("slslslsh", False),
    "one lighter of the last six": ("llssslsh", True),
    "seven taps are too few": ("lslsshs", False),
    "no heavier in the last six": ("hhnnllssssss", False),
    "not after too heavy": ("hhhhhhhh!", False),
}


@pytest.mark.parametrize("name", TURNS)
def test_when_a_turning_card_belongs_on_top(name: str) -> None:
    signs, wanted = TURNS[name]
    assert wants_turning(after(signs), NUMBERS) is wanted


def test_a_trainer_can_set_other_numbers() -> None:
    eager = replace(NUMBERS, nudge_at=0.5, first_tap=1, most=1)
    assert tapped(Circling(), Tone.HEAVIER, 0.0, eager).nudge == 1


ANYTHING = st.text(alphabet="hhhhhssllna012p-xt", max_size=60)
PACES = st.sampled_from((1.0, 20.0, 60.0, 300.0))


@given(signs=ANYTHING, every=PACES)
def test_nudges_are_few_late_and_far_apart(signs: str, every: float) -> None:
    moments = nudged_at(signs, every)
    taps = [sum(sign in TONES for sign in signs[:moment]) for moment in moments]
    assert len(moments) <= 2
    assert all(tap >= 5 for tap in taps)
    for (early, late), (before, then) in zip(pairwise(moments), pairwise(taps), strict=True):
        assert (late - early) * every >= 180
        assert then - before >= 6
    assert all(signs[moment - 1] == "h" for moment in moments)


@given(signs=ANYTHING, every=PACES)
def test_a_lighter_tap_always_clears(signs: str, every: float) -> None:
    state = after(signs + "l", every)
    assert (state.quiet, state.nudge) == (False, 0)


@given(signs=ANYTHING, more=ANYTHING, every=PACES)
def test_too_heavy_ends_the_sign_for_good(signs: str, more: str, every: float) -> None:
    for state in states(signs + "!" + more, every)[len(signs) + 1 :]:
        assert (state.quiet, state.nudge, wants_turning(state, NUMBERS)) == (False, 0, False)


@given(signs=ANYTHING, every=PACES)
def test_the_same_taps_give_the_same_sign(signs: str, every: float) -> None:
    assert after(signs, every) == after(signs, every)
    assert all(state.level >= 0 for state in states(signs, every))


@given(signs=ANYTHING, every=PACES)
def test_a_sign_needs_a_heavy_tap(signs: str, every: float) -> None:
    light = signs.replace("h", "s").replace("a", "s")
    assert not any(state.quiet or state.nudge for state in states(light, every))
