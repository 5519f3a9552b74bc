"""What is given away is whole, and opens well."""

import csv
import io
import json
from dataclasses import fields, replace

import pytest

from gesprekshulp.conversation.content import Card, Library
from gesprekshulp.library.export import BOM, as_csv, as_json
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources


@pytest.fixture
def library() -> Library:
    found = read_library(resources()).library
    assert found is not None
    return found


def rows(table: str) -> list[dict[str, str]]:
    """Read a table the way a spreadsheet does."""
    assert table.startswith(BOM)
    return list(csv.DictReader(io.StringIO(table.removeprefix(BOM), newline=""), delimiter=";"))


def test_json_holds_everything(library: Library) -> None:
    found = json.loads(as_json(library))
    assert set(found) == {field.name for field in fields(Library)} - {"by_id"}
    assert len(found["cards"]) == len(library.cards)
    card, given = library.cards[0], found["cards"][0]
    assert set(given) == {field.name for field in fields(Card)}
    assert (given["type"], given["phases"], given["weight"]) == (card.type, list(card.phases), card.weight)
    assert found["helplines"][0]["checked"] == library.helplines[0].checked.isoformat()


def test_json_keeps_letters_readable(library: Library) -> None:
    assert "Eén" in as_json(library)


def test_a_table_has_a_row_for_each_card(library: Library) -> None:
    found = rows(as_csv(library))
    assert [row["id"] for row in found] == [card.id for card in library.cards]
    card, row = next((card, row) for card, row in zip(library.cards, found, strict=True) if not card.without_words)
    assert row["text"] == card.text
    assert (row["weight"], row["without_words"]) == (str(card.weight), "")
    assert row["themes"].split("\n") == list(card.themes)
    assert row["follow_up"].split("\n") == list(card.follow_up)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\tx", "\rx", '=HYPERLINK("x";"y")'])
def test_what_a_spreadsheet_would_run_gets_a_quote(library: Library, text: str) -> None:
    spoiled = replace(library, cards=(replace(library.cards[0], text=text, follow_up=(text, "Wat?")),))
    (row,) = rows(as_csv(spoiled))
    assert row["text"] == f"'{text}"
    assert row["follow_up"].startswith("'")


def test_a_separator_in_a_text_stays_in_its_cell(library: Library) -> None:
    text = 'Een "kop"; en\nnog een regel.'
    spoiled = replace(library, cards=(replace(library.cards[0], text=text),))
    assert rows(as_csv(spoiled))[0]["text"] == text
