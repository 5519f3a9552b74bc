"""The rule of docs/adr/0006 as tables, and what it promises for every row of taps."""

import math
from dataclasses import asdict, fields, replace
from functools import reduce
from itertools import accumulate, pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.conversation.circling import (
    RANGES,
    Circling,
    CirclingSettings,
    Evidence,
    Heaviness,
    answered,
    card_passed,
    card_picked,
    ended,
    marked,
    silenced,
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


FIVE = sum(0.9**tap for tap in range(5))
LEVELS = {
    "nothing yet": ("", 0.0),
    "heavier adds one": ("h", 1.0),
    "same adds nothing": ("s", 0.0),
    "lighter never goes below nothing": ("l", 0.0),
    "what was leaks away": ("hh", 1.9),
    "and so it does at the same": ("hs", 0.9),
    "three heavier": ("hhh", 2.71),
    "lighter takes one and a quarter": ("hhl", 0.9 * 1.9 - 1.25),
    "a new angle clears the sum": ("hhn", 0.0),
    "the same story again adds a half": ("ha", 1.5),
    "heavier after a heavy card counts half": ("2h", 0.5),
    "only the first tap after a heavy card": ("2hh", 0.9 * 0.5 + 1.0),
    "same after a heavy card counts as ever": ("h2s", 0.9),
    "a card of weight one changes nothing": ("1h", 1.0),
    "a lighter card after a heavy one": ("20h", 1.0),
    "a heavy card that was passed over changes nothing": ("2ph", 1.0),
    "not right halves the sum": ("hhhhhx", FIVE / 2),
    "not now leaves the sum": ("hhhhh-", FIVE),
    "a turn leaves the sum": ("hhhhht", FIVE),
    "where no nudge shows there is nothing to answer": ("hhx", 1.9),
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
    assert tapped(once, Tone.SAME, 1000.0 + silence, NUMBERS).level == pytest.approx(0.9 * left)


def test_silence_before_the_first_tap_means_nothing() -> None:
    assert tapped(marked(Circling(), Mark.SAME_AGAIN, NUMBERS), Tone.SAME, 9000.0, NUMBERS).level == 0.45


QUIET = {
    "not at two heavier": ("ssshh", False),
    "at three heavier": ("sshhh", True),
    "not before the fifth tap": ("hhhh", False),
    "it stays through the same": ("sshhhsssss", True),
    "it clears when nothing but the same comes": ("sshhhssssss", False),
    "it clears at one lighter": ("sshhhl", False),
    "it clears at a new angle": ("sshhhn", False),
    "it clears when it is not right": ("hhhhhx", False),
    "it stays when it is put off": ("hhhhh-", True),
    "it stays at a new card": ("sshhh1", True),
    "it is over after too heavy": ("sshhh!", False),
    "and stays over": ("sshhh!hhhhhh", False),
}


@pytest.mark.parametrize("name", QUIET)
def test_the_quiet_sign(name: str) -> None:
    signs, quiet = QUIET[name]
    assert after(signs).quiet is quiet


def test_the_quiet_sign_clears_when_silence_wore_the_sum_down() -> None:
    heavy = after("sshhh")
    assert heavy.quiet
    assert not tapped(heavy, Tone.SAME, 300.0 + 900.0, NUMBERS).quiet


NUDGES: dict[str, tuple[str, float, list[int]]] = {
    "not before the fifth tap": ("hhhhh", 60, [5]),
    "only on a heavier tap": ("hhhhs", 60, []),
    "not while the sum is low": ("slslhhh", 60, []),
    "late is fine too": ("shhhsh", 60, [6]),
    "the next after six taps": ("h" * 11, 60, [5, 11]),
    "and after three minutes": ("h" * 16, 20, [5, 14]),
    "after four heavier": ("hhhhhsssshhhhh", 60, [5, 13]),
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


EVIDENCE: dict[str, tuple[str, str, Heaviness, bool, bool]] = {
    "nothing but heavier": ("hhhhh", "hhhhh", Heaviness.ALL, False, False),
    "the last six": ("sshhshh", "shhshh", Heaviness.MOST, False, False),
    "half of them heavier": ("hhhhssssh", "hssssh", Heaviness.SOME, False, False),
    "something lighter among them": ("shlhhhh", "hlhhhh", Heaviness.MOST, True, False),
    "something lighter just before them": ("lhhsshsh", "hsshsh", Heaviness.SOME, False, False),
    "something new among them": ("hnhhhh", "hhhhh", Heaviness.ALL, True, False),
    "something new just before them": ("snhhhh", "shhhh", Heaviness.MOST, True, False),
    "the same again": ("hahhhh", "hhhhh", Heaviness.ALL, False, True),
    "the same again among them, and something lighter": ("shalhhhh", "hlhhhh", Heaviness.MOST, True, True),
}


@pytest.mark.parametrize("name", EVIDENCE)
def test_a_nudge_says_what_raised_it(name: str) -> None:
    signs, taps, heaviness, opened, again = EVIDENCE[name]
    state = after(signs)
    assert state.nudge == 1
    assert state.because == Evidence(tuple(TONES[sign] for sign in taps), heaviness, opened, again)


def test_what_raised_a_nudge_stays_while_it_shows() -> None:
    assert after("hhhhhsh").because == after("hhhhh").because
    assert after("hhhhhl").because is None


TURNS = {
    "nothing yet": ("", False),
    "the quiet sign asks for turning": ("sshhh", True),
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
    eager = replace(NUMBERS, nudge_at=0.5, first_tap=3)
    third = reduce(lambda state, at: tapped(state, Tone.HEAVIER, at, eager), range(3), Circling())
    assert (third.nudge, third.taps) == (1, 3)
    none = replace(eager, most=0)
    assert reduce(lambda state, at: tapped(state, Tone.HEAVIER, at, none), range(3), Circling()).nudge == 0


def test_a_nudge_is_never_there_without_the_quiet_sign() -> None:
    eager = replace(NUMBERS, nudge_at=0.5, quiet_at=9.0)
    assert reduce(lambda state, at: tapped(state, Tone.HEAVIER, at, eager), range(5), Circling()).quiet


@pytest.mark.parametrize("name", RANGES)
def test_no_number_goes_where_the_rule_was_not_meant_for(name: str) -> None:
    lowest, highest = RANGES[name]
    usual: dict[str, Any] = asdict(NUMBERS)
    for value in (lowest, highest):
        usual[name] = value
        assert asdict(CirclingSettings(**usual))[name] == value
    for value in (lowest - 0.01, highest + 0.01, math.inf, math.nan):
        usual[name] = value
        with pytest.raises(ValueError, match=f"{name} goes from"):
            CirclingSettings(**usual)


def test_every_number_has_its_range() -> None:
    assert set(RANGES) == {field.name for field in fields(CirclingSettings)}


def test_who_agrees_that_nobody_taps_sees_no_sign_of_earlier_taps() -> None:
    state = silenced(after("hhhhhhhhh"))
    assert (state.quiet, state.nudge, wants_turning(state, NUMBERS)) == (False, 0, False)


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
        assert signs[early:late].count("h") >= 4
    assert all(signs[moment - 1] == "h" for moment in moments)


@given(signs=ANYTHING, every=PACES)
def test_a_lighter_tap_always_clears(signs: str, every: float) -> None:
    state = after(signs + "l", every)
    assert (state.quiet, state.nudge) == (False, 0)


@given(signs=ANYTHING, more=ANYTHING, every=PACES)
def test_too_heavy_ends_the_sign_for_good(signs: str, more: str, every: float) -> None:
    for state in states(signs + "!" + more, every)[len(signs) + 1 :]:
        assert (state.quiet, state.nudge, wants_turning(state, NUMBERS)) == (False, 0, False)


@given(signs=st.text(alphabet="hhhhhssl12", max_size=60), every=PACES, data=st.data())
def test_fewer_heavier_taps_never_give_an_earlier_nudge(signs: str, every: float, data: st.DataObject) -> None:
    softer = {"h": "hsl", "s": "sl"}
    fewer = "".join(data.draw(st.sampled_from(softer.get(sign, sign))) for sign in signs)
    given_, less = nudged_at(signs, every), nudged_at(fewer, every)
    assert len(less) <= len(given_)
    assert all(early <= late for early, late in zip(given_, less, strict=False))


@given(signs=ANYTHING, every=PACES)
def test_the_same_taps_give_the_same_sign(signs: str, every: float) -> None:
    assert after(signs, every) == after(signs, every)
    assert all(state.level >= 0 for state in states(signs, every))


@given(signs=ANYTHING, every=PACES)
def test_a_sign_needs_a_heavy_tap(signs: str, every: float) -> None:
    light = signs.replace("h", "s").replace("a", "s")
    assert not any(state.quiet or state.nudge for state in states(light, every))
