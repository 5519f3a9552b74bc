"""What can be wrong in a file that people write, as data; the window has one sentence for each kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

LONGEST_QUOTE = 40
LONGEST_TOLD = 80  # characters of one value in a sentence, once it is harmless


class ProblemKind(StrEnum):
    """What is wrong."""

    UNREADABLE = "unreadable"
    SYNTAX = "syntax"
    MISSING_FIELD = "missing_field"
    UNKNOWN_FIELD = "unknown_field"
    WRONG_VALUE = "wrong_value"
    TWICE = "twice"
    MISSING_ITEM = "missing_item"
    NOT_LOCKED = "not_locked"
    UNTRANSLATED = "untranslated"
    STALE = "stale"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: in which file, which item (card id or place in the file), which field, and what was found there."""

    file: str
    kind: ProblemKind
    item: str = ""
    field: str = ""
    found: str = ""


class Mistakes(Exception):  # noqa: N818 -- what it carries are mistakes, in the plural
    """Something could not be used: a file, or one thing in it."""

    def __init__(self, *problems: Problem) -> None:
        """Take the problems found."""
        super().__init__(problems)
        self.problems = problems


def quoted(value: object) -> str:
    """Give what was found, short enough to read in a sentence; nothing for what has no short form."""
    if isinstance(value, Mapping | list):
        return ""
    try:
        text = str(value)
    except ValueError:  # Python refuses to write out a number of more than 4300 digits, which TOML can hold as 0xff...
        return "…"
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"


def harmless(text: str) -> str:
    """Give a text with every sign that could steer a terminal or hide a word written out by its number."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text)


def told(text: str) -> str:
    """Give a value as it can stand in a sentence: harmless, and no longer than that sentence can bear."""
    shown = harmless(text)
    return shown if len(shown) <= LONGEST_TOLD else shown[: LONGEST_TOLD - 1] + "…"
