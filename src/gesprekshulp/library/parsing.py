"""From a TOML file to checked values: pydantic looks at every field, its complaints become `Problem`s."""

import tomllib
from collections.abc import Hashable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from gesprekshulp.library.problems import Mistakes, Problem, ProblemKind, quoted
from gesprekshulp.library.texts import flaws, in_file

T = TypeVar("T", bound=Hashable)  # frozen, all of them, and a cache wants to know
STRICT_KEYS = ConfigDict(extra="forbid", alias_generator=in_file)
KINDS = {
    "missing": ProblemKind.MISSING_FIELD,
    "unexpected_keyword_argument": ProblemKind.UNKNOWN_FIELD,
}


def load(folder: Path, name: str) -> tuple[dict[str, object], bytes]:
    """Give the tables of the TOML file `name` in `folder`, and its bytes.

    Raises `Mistakes` when the file can't be opened or isn't TOML.
    """
    try:
        raw = (folder / name).read_bytes()
        return tomllib.loads(raw.decode("utf-8-sig")), raw
    except OSError as error:
        raise Mistakes(Problem(name, ProblemKind.UNREADABLE, found=str(error.strerror))) from error
    except (ValueError, RecursionError) as error:
        raise Mistakes(Problem(name, ProblemKind.SYNTAX, found=str(error))) from error


def checked(kind: type[T], entry: object, file: str, item: str = "") -> T:
    """Give the `entry` of a file as a thing of one `kind`; `item` is what a problem calls it.

    Raises `Mistakes` with one problem for each field that is wrong.
    """
    try:
        value: T = _adapter(kind).validate_python(entry)
    except ValidationError as error:
        raise Mistakes(*_problems(error, file, item)) from error
    if problems := tuple(flaws(value, file, item)):
        raise Mistakes(*problems)
    return value


def named(entry: object, place: int) -> str:
    """Name an entry by its id; without one by its place, counted from one."""
    match entry:
        case {"id": str(name)} if name.strip():
            return quoted(name)
        case _:
            return str(place)


@cache
def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    """Make the check for one kind of thing, once."""
    or_none: Any = kind | None  # pydantic takes no rules for a bare dataclass
    return TypeAdapter[Any](or_none, config=STRICT_KEYS)


def _problems(error: ValidationError, file: str, item: str) -> Iterator[Problem]:
    """Turn pydantic's complaints into ours."""
    for complaint in error.errors(include_url=False, include_context=False):
        kind = KINDS.get(complaint["type"], ProblemKind.WRONG_VALUE)
        field = quoted(".".join(part for part in complaint["loc"] if isinstance(part, str)))
        found = "" if kind is ProblemKind.MISSING_FIELD else quoted(complaint["input"])
        yield Problem(file, kind, item, field, found)
