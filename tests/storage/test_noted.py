"""What a coach noted comes back as it was; what can't be read is named without a word of it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.aftercare.logbook import CheckInHeld, CheckInKind, ContactMade, Mark, Note, Noted, Stranger, TalkNoted
from gesprekshulp.storage.flaw import Flaw, Unfit
from gesprekshulp.storage.noted import decode, encode
from tests.aftercare.noting import NOTED, TODAY

# As format 1 writes them: these lines have to be readable for ever.
LINES: dict[str, tuple[Noted, str, str]] = {
    "a talk": (
        TalkNoted(TODAY, 8, CallAdult.NOW, (Reason.SAFETY, Reason.HEAVY_LOAD)),
        "talk",
        '{"day":"2026-11-29","load":8,"call":"now","reasons":["safety","heavy_load"]}',
    ),
    "a talk without a load": (
        TalkNoted(TODAY, None, CallAdult.NEXT_CHECK_IN, ()),
        "talk",
        '{"day":"2026-11-29","load":null,"call":"next_check_in","reasons":[]}',
    ),
    "a note": (
        Note(TODAY, "één 'ding'\n", for_reflection=True),
        "note",
        '{"day":"2026-11-29","text":"\\u00e9\\u00e9n \'ding\'\\n","for_reflection":true}',
    ),
    "a mark": (Mark(TODAY, "stilte"), "mark", '{"day":"2026-11-29","text":"stilte"}'),
    "a check-in": (
        CheckInHeld(TODAY, CheckInKind.ONE_ON_ONE),
        "check_in",
        '{"day":"2026-11-29","check_in":"one_on_one"}',
    ),
    "a contact": (
        ContactMade(TODAY, TODAY, CallAdult.WITHIN_A_DAY),
        "contact",
        '{"day":"2026-11-29","since":"2026-11-29","call":"within_a_day"}',
    ),
    "something of a newer program": (Stranger("dream", "[1"), "dream", "[1"),
}


@pytest.mark.parametrize("name", LINES)
def test_a_line_is_written_and_read(name: str) -> None:
    noted, kind, text = LINES[name]
    assert encode(noted) == (kind, text)
    assert decode(kind, text) == noted


@given(noted=NOTED)
def test_anything_noted_comes_back(noted: Noted) -> None:
    kind, text = encode(noted)
    assert decode(kind, text) == noted
    assert isinstance(noted, Stranger) or (text.isascii() and text.isprintable())


UNFIT: dict[str, tuple[str, str, Flaw, str]] = {
    "no JSON": ("mark", "{", Flaw.NOT_JSON, ""),
    "JSON without end": ("mark", "[" * 100_000, Flaw.NOT_JSON, ""),
    "a number without end": ("talk", '{"load":' + "1" * 5_000 + "}", Flaw.NOT_JSON, ""),
    "no object": ("mark", "[]", Flaw.WRONG, ""),
    "no day": ("mark", '{"text":"a"}', Flaw.MISSING, "day"),
    "a day that is none": ("mark", '{"day":"2026-02-30","text":"a"}', Flaw.WRONG, "day"),
    "a day in other signs": ("mark", '{"day":"20261129","text":"a"}', Flaw.WRONG, "day"),
    "a day that is a number": ("mark", '{"day":20261129,"text":"a"}', Flaw.WRONG, "day"),
    "no text": ("mark", '{"day":"2026-11-29"}', Flaw.MISSING, "text"),
    "a text that is a list": ("note", '{"day":"2026-11-29","text":["a"]}', Flaw.WRONG, "text"),
    "a flag that is a number": (
        "note",
        '{"day":"2026-11-29","text":"a","for_reflection":1}',
        Flaw.WRONG,
        "for_reflection",
    ),
    "a load that is too high": ("talk", '{"day":"2026-11-29","load":11}', Flaw.WRONG, "load"),
    "a load that is a yes": ("talk", '{"day":"2026-11-29","load":true}', Flaw.WRONG, "load"),
    "a load that is a half": ("talk", '{"day":"2026-11-29","load":NaN}', Flaw.WRONG, "load"),
    "a moment that is none": ("talk", '{"day":"2026-11-29","load":1,"call":"later"}', Flaw.WRONG, "call"),
    "reasons that are no list": (
        "talk",
        '{"day":"2026-11-29","load":1,"call":"now","reasons":"safety"}',
        Flaw.WRONG,
        "reasons",
    ),
    "a reason that is none": (
        "talk",
        '{"day":"2026-11-29","load":1,"call":"now","reasons":[[]]}',
        Flaw.WRONG,
        "reasons",
    ),
    "a check-in that is none": ("check_in", '{"day":"2026-11-29","check_in":"coffee"}', Flaw.WRONG, "check_in"),
    "a place for someone else": ("mark", '{"day":"2026-11-29","text":"a","name":"Sam"}', Flaw.UNKNOWN, ""),
}


@pytest.mark.parametrize("name", UNFIT)
def test_what_can_not_be_read_is_named(name: str) -> None:
    kind, text, flaw, field = UNFIT[name]
    with pytest.raises(Unfit) as caught:
        decode(kind, text)
    assert (caught.value.flaw, caught.value.field) == (flaw, field)


KINDS = st.sampled_from(["talk", "note", "mark", "check_in", "contact"])
NAMES = ["day", "load", "call", "reasons", "text", "for_reflection", "check_in", "since"]
VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text())
FIELDS = st.dictionaries(st.sampled_from([*NAMES, "geheim"]), VALUES).map(json.dumps)


def field_of(kind: str, text: str) -> str:
    """Give the field that is wrong, or nothing; what is not wrong must come back."""
    try:
        noted = decode(kind, text)
    except Unfit as unfit:
        return unfit.field
    return "" if decode(*encode(noted)) == noted else "it changed"


@given(kind=KINDS, text=st.text() | FIELDS)
def test_any_text_is_noted_or_unfit(kind: str, text: str) -> None:
    assert field_of(kind, text) in {"", *NAMES}


OWN_WORDS = "dit mag niemand lezen"
WITH_OWN_WORDS = [
    f'{{"day":"{OWN_WORDS}","text":"a"}}',
    f'{{"day":"2026-11-29","text":["{OWN_WORDS}"]}}',
    f'{{"day":"2026-11-29","text":"{OWN_WORDS}","{OWN_WORDS}":1}}',
    f'{{"day":"2026-11-29","text":"{OWN_WORDS}"',
]


@pytest.mark.parametrize("text", WITH_OWN_WORDS)
def test_what_is_said_about_it_quotes_nothing(text: str) -> None:
    with pytest.raises(Unfit) as caught:
        decode("mark", text)
    assert OWN_WORDS not in f"{caught.value} {caught.value.detail} {caught.value.field}"
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
