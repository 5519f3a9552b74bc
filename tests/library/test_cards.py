"""A card with a mistake is left out, the mistake is named, and all other cards work."""

from pathlib import Path

import pytest

from gesprekshulp.library.problems import LONGEST_QUOTE, Problem, ProblemKind
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from tests.library.files import GONE, Change, Edit, Toml

FILE = "cards/coping.toml"
FIRST = "CO-01"
K = ProblemKind


def ids(content: Path) -> set[str]:
    """Give the ids of the cards that can be used."""
    library = read_library(content).library
    assert library is not None
    return {card.id for card in library.cards}


ALL = ids(resources())

FIELDS: dict[str, tuple[str, Change, ProblemKind, str]] = {
    "a field gone": ("text", GONE, K.MISSING_FIELD, ""),
    "an empty text": ("text", "", K.MISSING_FIELD, ""),
    "a text of blanks": ("short", " \t", K.MISSING_FIELD, ""),
    "a text that is a number": ("tip", 5, K.WRONG_VALUE, "5"),
    "a text that is a list": ("purpose", ["a"], K.WRONG_VALUE, ""),
    "a name to fill in that nobody has": ("text", "Wat zegt {naam}?", K.WRONG_VALUE, "Wat zegt {naam}?"),
    "a blank follow-up": ("follow_up", ["Wat nog meer?", ""], K.MISSING_FIELD, ""),
    "no follow-up": ("follow_up", [], K.MISSING_FIELD, ""),
    "a follow-up that is no list": ("follow_up", "Wat nog meer?", K.WRONG_VALUE, "Wat nog meer?"),
    "no phase": ("phases", [], K.MISSING_FIELD, ""),
    "no theme": ("themes", [], K.MISSING_FIELD, ""),
    "a field that no card has": ("colour", "red", K.UNKNOWN_FIELD, "red"),
    "a type that is none": ("type", "advice", K.WRONG_VALUE, "advice"),
    "a depth for no peer": ("depth", "deep", K.WRONG_VALUE, "deep"),
    "a phase that is none": ("phases", ["middle", "later"], K.WRONG_VALUE, "later"),
    "a theme that is none": ("themes", ["general", "war"], K.WRONG_VALUE, "war"),
    "a topic to avoid that is none": ("avoid_with", ["war"], K.WRONG_VALUE, "war"),
    "a form that is none": ("form", "dance", K.WRONG_VALUE, "dance"),
    "an answer without words that is none": ("without_words", "sing", K.WRONG_VALUE, "sing"),
    "a status that is none": ("status", "good", K.WRONG_VALUE, "good"),
    "a weight in words": ("weight", "zwaar", K.WRONG_VALUE, "zwaar"),
    "a weight that is too heavy": ("weight", 3, K.WRONG_VALUE, "3"),
    "a weight below nothing": ("weight", -1, K.WRONG_VALUE, "-1"),
    "a weight that can't be written out": ("weight", 16**6000, K.WRONG_VALUE, "…"),
    "a huge text for a number": ("min_age", "x" * 99_999, K.WRONG_VALUE, "x" * (LONGEST_QUOTE - 1) + "…"),
    "a figure that doesn't exist": ("personage", "pipo", K.WRONG_VALUE, "pipo"),
}


@pytest.mark.parametrize("name", FIELDS)
def test_a_card_with_a_mistake_is_left_out(content: Path, name: str) -> None:
    field, value, kind, found = FIELDS[name]
    Edit(FILE, ("card", FIRST, field), value).make(content)
    assert read_library(content).problems == (Problem(FILE, kind, FIRST, field, found),)
    assert ids(content) == ALL - {FIRST}


IDS: dict[str, tuple[Change, Problem]] = {
    "no id": (GONE, Problem(FILE, K.MISSING_FIELD, "1", "id")),
    "an empty id": ("", Problem(FILE, K.MISSING_FIELD, "1", "id")),
    "a number": (5, Problem(FILE, K.WRONG_VALUE, "1", "id", "5")),
    "a table": ({"a": 1}, Problem(FILE, K.WRONG_VALUE, "1", "id")),
    "small letters": ("co-01", Problem(FILE, K.WRONG_VALUE, "co-01", "id", "co-01")),
    "one digit": ("CO-1", Problem(FILE, K.WRONG_VALUE, "CO-1", "id", "CO-1")),
    "four digits": ("CO-0001", Problem(FILE, K.WRONG_VALUE, "CO-0001", "id", "CO-0001")),
    "a line end": ("CO-01\n", Problem(FILE, K.WRONG_VALUE, "CO-01\n", "id", "CO-01\n")),
    "digits of another script": ("CO-०१", Problem(FILE, K.WRONG_VALUE, "CO-०१", "id", "CO-०१")),
    "an id that is there": ("CO-02", Problem(FILE, K.TWICE, "CO-02", "id")),
}


@pytest.mark.parametrize("name", IDS)
def test_a_card_needs_an_id_of_its_own(content: Path, name: str) -> None:
    value, problem = IDS[name]
    last = value == "CO-02"
    Edit(FILE, ("card", "CO-03" if last else FIRST, "id"), value).make(content)
    assert read_library(content).problems == (problem,)
    assert ids(content) == ALL - {"CO-03" if last else FIRST}


def test_a_card_that_is_in_two_files_is_read_from_the_first(content: Path) -> None:
    Edit("cards/strength.toml", ("card", 0, "id"), FIRST).make(content)
    reading = read_library(content)
    assert reading.library is not None
    assert reading.library.by_id[FIRST].type == "coping"
    assert reading.problems == (Problem("cards/strength.toml", K.TWICE, FIRST, "id"),)


def test_a_card_that_is_no_card_is_named_by_its_place(content: Path) -> None:
    Edit(FILE, ("card", 1), "CO-02").make(content)
    assert read_library(content).problems == (Problem(FILE, K.WRONG_VALUE, "2", "", "CO-02"),)
    assert ids(content) == ALL - {"CO-02"}


def test_each_mistake_in_a_card_is_named(content: Path) -> None:
    wrong: dict[str, Toml] = {"weight": 7, "id": "X", "personage": "pipo"}
    for field, value in wrong.items():
        Edit(FILE, ("card", 0, field), value).make(content)
    assert [each.field for each in read_library(content).problems] == ["id", "weight", "personage"]


def test_what_may_be_left_empty_may_be_left_empty(content: Path) -> None:
    empty: dict[str, Toml] = {"concrete": "", "personage": "", "avoid_with": []}
    for field, value in empty.items():
        Edit(FILE, ("card", FIRST, field), value).make(content)
    assert read_library(content).problems == ()


def test_the_longest_id_is_allowed(content: Path) -> None:
    Edit(FILE, ("card", FIRST, "id"), "CO-001").make(content)
    assert ids(content) == ALL - {FIRST} | {"CO-001"}
