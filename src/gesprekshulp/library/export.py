"""Gives the library as JSON or as a table, so that others can review and reuse it."""

import csv
import io
import json
from dataclasses import asdict, fields
from typing import cast

from gesprekshulp.conversation.content import Card, Library

BOM = "\ufeff"  # without it Excel takes UTF-8 for the letters of Windows, and shows "Ã©Ã©n"
SEPARATOR = ";"  # where numbers have a comma, as in Dutch, Excel opens nothing else in columns
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def as_json(library: Library) -> str:
    """Give everything people wrote, one key for each kind; a day is written as 2026-11-23."""
    plain = asdict(library)
    del plain["by_id"]  # the same cards once more
    return json.dumps(plain, ensure_ascii=False, indent=2, default=str) + "\n"


def as_csv(library: Library) -> str:
    """Give the cards as a table with a row each; the parts of a list stand on lines of their own in a cell."""
    names = [field.name for field in fields(Card)]
    table = io.StringIO(newline="")
    rows = csv.writer(table, delimiter=SEPARATOR)
    rows.writerow(names)
    rows.writerows([_cell(getattr(card, name)) for name in names] for card in library.cards)
    return BOM + table.getvalue()


def _cell(found: object) -> str:
    """Write a value for a cell; what a spreadsheet would run gets a quote in front."""
    parts = cast("tuple[object, ...]", found) if isinstance(found, tuple) else (found,)
    text = "\n".join("" if part is None else str(part) for part in parts)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
