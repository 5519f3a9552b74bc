"""What every text must be, whatever it belongs to: not empty, and without a place to fill in that stays open."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import cast

from gesprekshulp.library.problems import Problem, ProblemKind, quoted

ADULT_OR_ROLE = re.compile(r"\{(adult|role)\}")
ADULT = re.compile(r"\{adult\}")
FILLED_IN = {
    "sentence": ADULT_OR_ROLE,
    "column.title": ADULT_OR_ROLE,
    "column.lines": ADULT_OR_ROLE,
    "sentences": ADULT,
    "handover": ADULT,
    "message": ADULT,
    "refusal": ADULT,
    "routes.steps": ADULT,
    "routes.say": ADULT,
}
LONGEST_TEXT = 2_000  # characters; the longest that comes along has some 300
HIGHEST = 1_000_000  # no number in a text is larger, and Python refuses to write out one that is far larger
MAY_BE_EMPTY = frozenset({"number"})  # a line without a phone has a chat: see the requirements
NAMES_IN_FILE = {"columns": "column", "twists": "twist", "nodes": "node", "replies": "reply"}


def in_file(field: str) -> str:
    """Name a field the way its file does: there, [[column]] after [[column]] makes the columns."""
    return NAMES_IN_FILE.get(field, field)


def texts(value: object) -> Iterator[tuple[str, str]]:
    """Give each text in a dataclass, choices aside, with the name of its field, a field of a field as `options.text`.

    A list that must hold something and doesn't counts as an empty text; what was left out does not count.
    """
    for name, found in _leaves(value):
        if isinstance(found, str) and not isinstance(found, Enum):
            yield name, found


def _leaves(value: object) -> Iterator[tuple[str, object]]:
    """Give each value in a dataclass that is no dataclass itself, with the name of its field."""
    if not is_dataclass(value):
        return
    for field in fields(value):
        found = getattr(value, field.name)
        if found == field.default:
            continue
        name = in_file(field.name)
        for entry in _entries(found):
            if not is_dataclass(entry):
                yield name, entry
            yield from ((f"{name}.{inner}", leaf) for inner, leaf in _leaves(entry))


def _entries(found: object) -> tuple[object, ...]:
    """Give what a field holds, one by one; an empty text for a list with nothing in it."""
    entries = cast("tuple[object, ...]", found) if isinstance(found, tuple) else (found,)
    return entries or ("",)


def flaws(value: object, file: str, item: str) -> Iterator[Problem]:
    """Give a problem for a text that is empty, too long, or has braces that stay open, and for a number beyond all."""
    for field, text in texts(value):
        if not text.strip() and field not in MAY_BE_EMPTY:
            yield Problem(file, ProblemKind.MISSING_FIELD, item, field)
        if len(text) > LONGEST_TEXT:
            yield Problem(file, ProblemKind.TOO_LONG, item, field, str(LONGEST_TEXT))
        rest = FILLED_IN[field].sub("", text) if field in FILLED_IN else text
        if set("{}") & set(rest):
            yield Problem(file, ProblemKind.WRONG_VALUE, item, field, quoted(text))
    for field, found in _leaves(value):
        if isinstance(found, int) and abs(found) > HIGHEST:
            yield Problem(file, ProblemKind.WRONG_VALUE, item, field, quoted(found))
