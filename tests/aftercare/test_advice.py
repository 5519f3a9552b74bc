"""When the coach calls the adult, and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.aftercare.advice import Advice, Answers, CallAdult, Reason, advise, advise_with_history, given_load

NOW, SOON, NEXT = CallAdult.NOW, CallAdult.WITHIN_A_DAY, CallAdult.NEXT_CHECK_IN

CASES: dict[str, tuple[Answers, CallAdult, tuple[Reason, ...]]] = {
    "nothing special": ({}, NEXT, (Reason.USUAL,)),
    "all was light": ({"load": ("0",), "own": ("no",), "safety": ("no",)}, NEXT, (Reason.USUAL,)),
    "a load of four": ({"load": ("4",)}, NEXT, (Reason.USUAL,)),
    "a load of five": ({"load": ("5",)}, NEXT, (Reason.LOAD,)),
    "a load of six": ({"load": ("6",)}, SOON, (Reason.LOAD,)),
    "a load of seven": ({"load": ("7",)}, SOON, (Reason.LOAD,)),
    "a load of eight": ({"load": ("8",)}, NOW, (Reason.HEAVY_LOAD,)),
    "a load of ten": ({"load": ("10",)}, NOW, (Reason.HEAVY_LOAD,)),
    "a load passed over": ({"load": ()}, NEXT, (Reason.USUAL,)),
    "a load in words": ({"load": ("much",)}, NEXT, (Reason.USUAL,)),
    "not safe": ({"safety": ("yes",)}, NOW, (Reason.SAFETY,)),
    "in doubt": ({"safety": ("doubt",)}, NOW, (Reason.SAFETY,)),
    "it touched something of their own": ({"own": ("yes",)}, SOON, (Reason.OWN_THEME,)),
    "it touched it a bit": ({"own": ("a_bit",)}, NEXT, (Reason.USUAL,)),
    "within the role": ({"outside": ("none",)}, NEXT, (Reason.USUAL,)),
    "advice was given": ({"outside": ("advice",)}, SOON, (Reason.OUTSIDE_ROLE,)),
    "a secret was promised": ({"outside": ("secret",)}, NOW, (Reason.PROMISED_SECRECY,)),
    "advice and a secret": ({"outside": ("advice", "secret")}, NOW, (Reason.PROMISED_SECRECY,)),
    "advice in spite of none": ({"outside": ("none", "advice")}, SOON, (Reason.OUTSIDE_ROLE,)),
    "two reasons for now": ({"safety": ("yes",), "load": ("9",)}, NOW, (Reason.SAFETY, Reason.HEAVY_LOAD)),
    "now goes before soon": ({"safety": ("yes",), "own": ("yes",)}, NOW, (Reason.SAFETY,)),
    "two reasons for soon": ({"own": ("yes",), "load": ("6",)}, SOON, (Reason.OWN_THEME, Reason.LOAD)),
}


@pytest.mark.parametrize("name", CASES)
def test_what_the_answers_ask_for(name: str) -> None:
    answers, call, reasons = CASES[name]
    assert advise(answers, too_heavy=False, reached=None) == Advice(call, reasons)


HELP: dict[str, tuple[bool, bool | None, Advice]] = {
    "help was not needed": (False, None, Advice(NEXT, (Reason.USUAL,))),
    "the adult has it": (True, True, Advice(SOON, (Reason.TOO_HEAVY,))),
    "that was not said": (True, None, Advice(SOON, (Reason.TOO_HEAVY,))),
    "the adult was not reached": (True, False, Advice(NOW, (Reason.NOT_REACHED,))),
}


@pytest.mark.parametrize("name", HELP)
def test_what_too_heavy_asks_for(name: str) -> None:
    too_heavy, reached, advice = HELP[name]
    assert advise({}, too_heavy=too_heavy, reached=reached) == advice


ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "load": st.lists(st.sampled_from([str(load) for load in range(11)]), max_size=1).map(tuple),
        "own": st.sampled_from(((), ("no",), ("a_bit",), ("yes",))),
        "outside": st.lists(st.sampled_from(("none", "advice", "secret")), unique=True).map(tuple),
        "safety": st.sampled_from((("no",), ("doubt",), ("yes",))),
    },
)


@given(answers=ANSWERS, too_heavy=st.booleans(), reached=st.sampled_from((None, True, False)))
def test_danger_is_never_talked_away(answers: Answers, *, too_heavy: bool, reached: bool | None) -> None:
    advice = advise(answers, too_heavy=too_heavy, reached=reached)
    assert advice.reasons
    unsafe = {**answers, "safety": ("yes",)}
    assert advise(unsafe, too_heavy=too_heavy, reached=reached).call is NOW
    assert advise(answers, too_heavy=True, reached=reached).call >= max(advice.call, SOON)


# With earlier talks ------------------------------------------------------------------------------------------


def load(number: int) -> Answers:
    """Give answers with this load."""
    return {"load": (str(number),)}


HISTORY: dict[str, tuple[Answers, tuple[int | None, ...], bool, CallAdult, tuple[Reason, ...]]] = {
    "a first talk": (load(4), (), False, NEXT, (Reason.USUAL,)),
    "two talks that stayed": (load(5), (5,), False, NEXT, (Reason.LOAD, Reason.HEAVY_TWICE)),
    "one that stayed and a lighter one": (load(4), (5,), False, NEXT, (Reason.USUAL,)),
    "a gap between two that stayed": (load(5), (5, None), False, NEXT, (Reason.LOAD, Reason.HEAVY_TWICE)),
    "heavier than usual": (load(4), (1, 1, 1), False, NEXT, (Reason.RISE,)),
    "a bit heavier than usual": (load(3), (1, 1, 1), False, NEXT, (Reason.USUAL,)),
    "no average yet": (load(4), (1, 1), False, NEXT, (Reason.USUAL,)),
    "no average yet, with a gap": (load(4), (1, 1, None), False, NEXT, (Reason.USUAL,)),
    "passed over": ({}, (5, 5, 5), False, NEXT, (Reason.USUAL,)),
    "the third with one person": ({}, (), True, NEXT, (Reason.SAME_PERSON,)),
    "everything over time": (
        load(5),
        (0, 0, 5),
        True,
        NEXT,
        (Reason.LOAD, Reason.HEAVY_TWICE, Reason.RISE, Reason.SAME_PERSON),
    ),
    "what can not wait goes first": (load(6), (5,), True, SOON, (Reason.LOAD,)),
    "now goes first": ({"safety": ("yes",)}, (), True, NOW, (Reason.SAFETY,)),
}


@pytest.mark.parametrize("name", HISTORY)
def test_what_earlier_talks_ask_for(name: str) -> None:
    answers, before, third_talk, call, reasons = HISTORY[name]
    found = advise_with_history(answers, before, too_heavy=False, reached=None, third_talk=third_talk)
    assert found == Advice(call, reasons)


BEFORE = st.lists(st.none() | st.integers(0, 10), max_size=8)


@given(answers=ANSWERS, before=BEFORE, too_heavy=st.booleans(), reached=st.sampled_from((None, True, False)))
def test_earlier_talks_change_no_moment(
    answers: Answers, before: list[int | None], *, too_heavy: bool, reached: bool | None
) -> None:
    alone = advise(answers, too_heavy=too_heavy, reached=reached)
    for third_talk in (False, True):
        found = advise_with_history(answers, before, too_heavy=too_heavy, reached=reached, third_talk=third_talk)
        assert found.call is alone.call
        assert set(alone.reasons) - {Reason.USUAL} <= set(found.reasons)
    assert advise_with_history(answers, (), too_heavy=too_heavy, reached=reached) == alone


@pytest.mark.parametrize(
    ("chosen", "expected"), [((), None), (("much",), None), (("0",), 0), (("10",), 10), (("12",), 10)]
)
def test_the_load_that_was_given(chosen: tuple[str, ...], expected: int | None) -> None:
    assert given_load({"load": chosen}) == expected
