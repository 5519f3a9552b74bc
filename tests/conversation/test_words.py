"""Words hang on their facts: what was undone is forgotten, what was there before comes back."""

import pytest

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.words import remembered


def facts(*events: ev.Event) -> list[ev.Entry]:
    """Give these facts, a second apart."""
    return [ev.Entry(ev.Moment(float(at), float(at)), event) for at, event in enumerate(events)]


OWN, AIM, UNDO = ev.OwnAgreementAdded(), ev.OwnAimGiven(), ev.Undone()

CASES: dict[str, tuple[tuple[ev.Event, ...], dict[int, str], tuple[str, ...], str]] = {
    "nothing typed": ((ev.NobodyNamed(),), {}, (), ""),
    "two lines of their own": ((OWN, OWN), {0: "no phones", 1: "tea first"}, ("no phones", "tea first"), ""),
    "a line taken back": ((OWN, OWN, UNDO), {0: "no phones", 1: "tea first"}, ("no phones",), ""),
    "a line from before a crash": ((OWN, OWN), {1: "tea first"}, ("tea first",), ""),
    "an aim": ((AIM,), {0: "sleep"}, (), "sleep"),
    "another aim": ((AIM, AIM), {0: "sleep", 1: "rest"}, (), "rest"),
    "the first aim again": ((AIM, AIM, UNDO), {0: "sleep", 1: "rest"}, (), "sleep"),
    "an aim from before a crash": ((AIM, AIM), {0: "sleep"}, (), ""),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_remembered(name: str) -> None:
    events, typed, agreements, aim = CASES[name]
    entries = facts(*events)
    words = remembered(entries, {entries[at]: text for at, text in typed.items()})
    assert (words.agreements, words.aim) == (agreements, aim)
