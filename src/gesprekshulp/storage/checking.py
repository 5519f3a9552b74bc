"""Reads JSON strictly into the frozen dataclasses; the only module here that knows pydantic.

It is imported when there is something to read, never at start: pydantic costs more time than the first page.
"""

import json
from functools import cache
from typing import Any, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from gesprekshulp.storage.flaw import Flaw, Unfit

T = TypeVar("T")
STRICTLY = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)
FLAWS = {
    "json_invalid": Flaw.NOT_JSON,
    "missing": Flaw.MISSING,
    "unexpected_keyword_argument": Flaw.UNKNOWN,
}


def checked(kind: type[T], text: bytes) -> T:
    """Give the value of the dataclass `kind` that the JSON `text` holds.

    Raises Unfit with the first thing that is wrong: an unknown key, a missing one, a value of another type.
    """
    try:
        value: T | None = _adapter(kind).validate_json(text)  # type: ignore[arg-type] # a class is hashable
    except ValidationError as error:
        raise _unfit(error.errors(include_url=False, include_input=False)[0]) from None
    if value is None:
        raise Unfit(Flaw.WRONG, "", "there is nothing in it")
    return value


def format_of(text: bytes) -> int:
    """Give the format number that the JSON `text` states, 0 when it states none; raises nothing."""
    try:
        stated: object = json.loads(text)
    except (ValueError, RecursionError):
        return 0
    match stated:
        case {"format": int(number)}:
            return number
        case _:
            return 0


@cache
def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    """Make the checker of one dataclass, once."""
    or_none: Any = kind | None  # pydantic takes no rules for a bare dataclass
    return TypeAdapter[Any](or_none, config=STRICTLY)


def _unfit(error: ErrorDetails) -> Unfit:
    """Give the judgement for one error of pydantic; its cause is dropped, for it quotes the values."""
    field = ".".join(str(part) for part in error["loc"])
    return Unfit(FLAWS.get(error["type"], Flaw.WRONG), field, error["msg"])
