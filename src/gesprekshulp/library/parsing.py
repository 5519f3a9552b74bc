"""From a TOML file to checked values: pydantic looks at every field, its complaints become `Problem`s."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from gesprekshulp.library.problems import Problem, ProblemKind

T = TypeVar("T")
STRICT_KEYS = ConfigDict(extra="forbid")
LONGEST_QUOTE = 40
KINDS = {
    "missing": ProblemKind.MISSING_FIELD,
    "unexpected_keyword_argument": ProblemKind.UNKNOWN_FIELD,
}


class Mistakes(Exception):  # noqa: N818 -- what it carries are mistakes, in the plural
    """A file could not be used as a whole."""

    def __init__(self, *problems: Problem) -> None:
        """Take the problems found."""
        super().__init__(problems)
        self.problems = problems


def load(folder: Path, name: str) -> tuple[dict[str, Any], bytes]:
    """Give the tables of the TOML file `name` in `folder`, and its bytes.

    Raises `Mistakes` when the file can't be opened or isn't TOML.
    """
    try:
        raw = (folder / name).read_bytes()
        return tomllib.loads(raw.decode("utf-8-sig")), raw
    except OSError as error:
        raise Mistakes(Problem(name, ProblemKind.UNREADABLE, found=str(error.strerror))) from error
    except ValueError as error:
        raise Mistakes(Problem(name, ProblemKind.SYNTAX, found=str(error))) from error


def checked(kind: type[T], values: list[object], file: str) -> tuple[T, ...]:
    """Give `values` as things of one `kind`.

    Raises `Mistakes` with one problem for each field that is wrong.
    """
    try:
        return _adapter(kind).validate_python(values)  # type: ignore[arg-type] # a class is hashable
    except ValidationError as error:
        raise Mistakes(*_problems(error, values, file)) from error


@cache
def _adapter(kind: type[Any]) -> TypeAdapter[tuple[Any, ...]]:
    """Make the check for one kind of thing, once."""
    return TypeAdapter(tuple[kind, ...], config=STRICT_KEYS)  # type: ignore[valid-type] # a type at run time


def _problems(error: ValidationError, values: list[object], file: str) -> Iterator[Problem]:
    """Turn pydantic's complaints into ours."""
    for complaint in error.errors(include_url=False, include_context=False):
        place, *path = complaint["loc"]
        kind = KINDS.get(complaint["type"], ProblemKind.WRONG_VALUE)
        found = "" if kind is ProblemKind.MISSING_FIELD else _quoted(complaint["input"])
        yield Problem(file, kind, named(values, int(place)), _field(path), found)


def named(values: list[object], place: int) -> str:
    """Name an item by its id; without one by its place, counted from one."""
    entry = values[place]
    name = entry.get("id") if isinstance(entry, dict) else None
    return str(name or place + 1)


def _field(location: list[int | str]) -> str:
    """Name the field a complaint is about."""
    return ".".join(str(part) for part in location if isinstance(part, str))


def _quoted(value: object) -> str:
    """Give what was found, short enough to read in a sentence."""
    text = "" if isinstance(value, Mapping | list) else str(value)
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"
