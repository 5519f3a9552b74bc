"""A call that is still to be made: kept until it was, whatever happens to the file."""

import stat
from datetime import date

import pytest

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.aftercare.contact import OpenContact
from gesprekshulp.storage.contact import drop_contact, load_contact, save_contact
from gesprekshulp.storage.places import Places
from tests.storage.samples import posix_only

OPEN = OpenContact(date(2026, 11, 29), CallAdult.NOW, (Reason.SAFETY,))


def test_at_first_nothing_is_open(places: Places) -> None:
    assert load_contact(places) is None


@pytest.mark.parametrize("call", CallAdult)
def test_what_is_open_stays_open_without_its_reasons(places: Places, call: CallAdult) -> None:
    assert save_contact(places, OpenContact(OPEN.since, call, OPEN.reasons))
    assert load_contact(places) == OpenContact(OPEN.since, call, ())
    assert b"safety" not in places.contact.read_bytes()


def test_once_it_was_told_nothing_is_left(places: Places) -> None:
    save_contact(places, OPEN)
    assert drop_contact(places)
    assert drop_contact(places)
    assert load_contact(places) is None
    assert list(places.folder.iterdir()) == []


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", '{"since": 3, "call": 2}', '{"since": "x", "call": 9}', "[" * 99999]
)
def test_a_file_of_no_use_still_asks_for_the_call(places: Places, text: str) -> None:
    places.prepare()
    places.contact.write_text(text)
    found = load_contact(places)
    assert found is not None
    assert found.call is CallAdult.NOW


def test_what_cannot_be_read_still_asks_for_the_call(places: Places) -> None:
    places.prepare()
    places.contact.mkdir()
    found = load_contact(places)
    assert found is not None
    assert not save_contact(places, OPEN)
    assert not drop_contact(places)


def test_without_a_folder_it_says_so(places: Places) -> None:
    places.folder.parent.mkdir(parents=True, exist_ok=True)
    places.folder.write_text("in the way")
    assert not save_contact(places, OPEN)


@posix_only
def test_nobody_else_can_read_it(places: Places) -> None:
    save_contact(places, OPEN)
    assert stat.S_IMODE(places.contact.stat().st_mode) == 0o600
