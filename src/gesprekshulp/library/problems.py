"""What can be wrong in a file that people write, as data; the window has one sentence for each kind."""

from dataclasses import dataclass
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: in which file, which item (card id or place in the file), which field, and what was found there."""

    file: str
    kind: ProblemKind
    item: str = ""
    field: str = ""
    found: str = ""
