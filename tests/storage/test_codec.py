"""Facts as lines of JSON."""

import json
import math
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given

from gesprekshulp.conversation.events import Entry, Event, GapNoticed, Moment
from gesprekshulp.storage.codec import EVENTS, decode, decode_header, encode, encode_header
from gesprekshulp.storage.flaw import Flaw, Unfit
from tests.storage import samples
from tests.storage.processes import told


def test_the_samples_hold_every_event() -> None:
    every = (*samples.EVERY_EVENT, *samples.PRACTICE_EVENTS)
    assert {type(event) for event in every} == set(get_args(Event))


def test_every_event_has_its_own_name() -> None:
    assert set(EVENTS.values()) == set(get_args(Event))
    assert "conversation_started" in EVENTS


@pytest.mark.parametrize("entry", samples.EVERY_ENTRY, ids=lambda entry: type(entry.event).__name__)
def test_every_event_survives(entry: Entry) -> None:
    assert decode(encode(entry)) == entry


@given(samples.ENTRIES)
def test_every_fact_survives(entry: Entry) -> None:
    text = encode(entry)
    assert decode(text) == entry
    assert text.isascii()
    assert b"\n" not in text


def test_a_fact_is_readable() -> None:
    fact = json.loads(encode(samples.TALK[2]))
    assert fact == {
        "at": {"wall": samples.NOW + 3, "steady": 8.0},
        "event": "card_picked",
        "fields": {"card": "landing-01", "weight": 0},
    }


def test_the_header_survives() -> None:
    assert decode_header(encode_header(samples.HEADER)) == samples.HEADER


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_a_number_that_is_not_finite_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        encode(Entry(Moment(0.0, 0.0), GapNoticed(number)))


AT = '"at":{"wall":1.0,"steady":1.0}'
REFUSED = {
    "no JSON": ("{", Flaw.NOT_JSON, ""),
    "no object": ("[]", Flaw.WRONG, ""),
    "null": ("null", Flaw.WRONG, ""),
    "an unknown event": (f'{{{AT},"event":"card_eaten","fields":{{}}}}', Flaw.UNKNOWN, "event"),
    "no event": (f'{{{AT},"fields":{{}}}}', Flaw.MISSING, "event"),
    "no moment": ('{"event":"paused","fields":{}}', Flaw.MISSING, "at"),
    "words beside the fact": (f'{{{AT},"event":"paused","fields":{{}},"note":"hi"}}', Flaw.UNKNOWN, "note"),
    "words in the fact": (f'{{{AT},"event":"paused","fields":{{"note":"hi"}}}}', Flaw.UNKNOWN, "note"),
    "a field missing": (f'{{{AT},"event":"card_picked","fields":{{"card":"a"}}}}', Flaw.MISSING, "weight"),
    "a number as text": (
        f'{{{AT},"event":"card_picked","fields":{{"card":"a","weight":"1"}}}}',
        Flaw.WRONG,
        "weight",
    ),
    "no such choice": (f'{{{AT},"event":"depth_chosen","fields":{{"depth":"deep"}}}}', Flaw.WRONG, "depth"),
    "a time that is no number": (
        '{"at":{"wall":NaN,"steady":1.0},"event":"paused","fields":{}}',
        Flaw.WRONG,
        "at.wall",
    ),
    "words in the numbers of the rule": (
        f'{{{AT},"event":"conversation_started","fields":{{"mode":"real","circling":{{"note":"hi"}}}}}}',
        Flaw.UNKNOWN,
        "circling.note",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_fact_is_refused(name: str) -> None:
    text, flaw, field = REFUSED[name]
    with pytest.raises(Unfit) as caught:
        decode(text.encode())
    assert (caught.value.flaw, caught.value.field) == (flaw, field)


def test_a_judgement_quotes_no_value() -> None:
    with pytest.raises(Unfit) as caught:
        decode(f'{{{AT},"event":"card_picked","fields":{{"card":"a","weight":"0612345678"}}}}'.encode())
    assert "0612345678" not in str(caught.value)
    assert caught.value.__cause__ is None


HEADERS = {
    "newer": ('{"format":2,"what":"ever"}', Flaw.NEWER),
    "of format nought": ('{"format":0,"app":"1","library":"2","mode":"real"}', Flaw.WRONG),
    "of an unknown mode": ('{"format":1,"app":"1","library":"2","mode":"test"}', Flaw.WRONG),
    "with more": ('{"format":1,"app":"1","library":"2","mode":"real","name":"x"}', Flaw.UNKNOWN),
    "no object": ("[1]", Flaw.WRONG),
    "no JSON": ("format", Flaw.NOT_JSON),
    "too deep": ("[" * 100_000, Flaw.NOT_JSON),
}


@pytest.mark.parametrize("name", HEADERS)
def test_a_header_that_is_not_ours_is_refused(name: str) -> None:
    text, flaw = HEADERS[name]
    with pytest.raises(Unfit) as caught:
        decode_header(text.encode())
    assert caught.value.flaw is flaw


WRITING = """
import sys
from pathlib import Path
from gesprekshulp.conversation.events import Entry, Moment, Paused
from gesprekshulp.conversation.model import Mode
from gesprekshulp.storage import instance, settings
from gesprekshulp.storage.codec import Header
from gesprekshulp.storage.journal import Journal
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.recovery import Nothing, recover
places = Places.usual(Path(sys.argv[1]))
places.prepare()
held = instance.claim(places)
assert recover(places, 0.0) == Nothing()
assert settings.load(places.settings) == settings.Settings()
settings.save(places.settings, settings.Settings())
Journal(places, Header("0", "0", Mode.REAL)).append(Entry(Moment(0.0, 0.0), Paused()))
assert places.journal.exists()
loaded = [name for name in sys.modules if name.partition(".")[0] in {"pydantic", "pydantic_core"}]
assert not loaded, loaded
assert "PySide6.QtNetwork" not in sys.modules
"""


def test_starting_and_writing_need_no_pydantic_and_no_network(tmp_path: Path) -> None:
    assert not told(WRITING, tmp_path)
