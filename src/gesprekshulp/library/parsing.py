"""From a TOML file to checked values: pydantic looks at every field, its complaints become `Problem`s."""

import errno
import re
import tomllib
from collections.abc import Hashable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from gesprekshulp.library.problems import LONGEST_TOLD, Mistakes, Problem, ProblemKind, quoted
from gesprekshulp.library.texts import flaws, in_file

T = TypeVar("T", bound=Hashable)  # frozen, all of them, and a cache wants to know
LARGEST = 256 * 1024  # bytes; ten times the largest file that comes along, and read in well under a second
DEEPEST = 20  # parts of one name; a file needs three, and tomllib's work grows with their square
_PART = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+"""
TOO_DEEP = re.compile(rf"(?<![A-Za-z0-9_-]){_PART}(?:\.[ \t]*+{_PART}){{{DEEPEST}}}")
STRICT_KEYS = ConfigDict(extra="forbid", alias_generator=in_file)
KINDS = {
    "missing": ProblemKind.MISSING_FIELD,
    "unexpected_keyword_argument": ProblemKind.UNKNOWN_FIELD,
}


def load(folder: Path, name: str) -> tuple[dict[str, object], bytes]:
    """Give the tables of the TOML file `name` in `folder`, and its bytes.

    Raises `Mistakes` when the file can't be opened, is too large to be one of texts, or isn't TOML.
    """
    try:
        raw = _content(folder / name)
        if len(raw) > LARGEST:
            raise Mistakes(Problem(name, ProblemKind.TOO_LARGE, found=str(LARGEST // 1024)))
        return _tables(raw.decode("utf-8-sig")), raw
    except OSError as error:
        raise Mistakes(Problem(name, ProblemKind.UNREADABLE, found=str(error.strerror))) from error
    except (ValueError, RecursionError) as error:
        raise Mistakes(Problem(name, ProblemKind.SYNTAX, found=_reason(error))) from error


def _content(path: Path) -> bytes:
    """Give what is in a file, and never more than one byte too much. Raises OSError."""
    if path.exists() and not path.is_file():  # a pipe would never end
        raise OSError(errno.EINVAL, "no ordinary file")
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def _tables(text: str) -> dict[str, object]:
    """Give the tables in a text. Raises ValueError, and RecursionError."""
    if deep := TOO_DEEP.search(text):
        line = text.count("\n", 0, deep.start()) + 1
        column = deep.start() - text.rfind("\n", 0, deep.start())
        raise ValueError(f"A name in more than {DEEPEST} parts (at line {line}, column {column})")
    return tomllib.loads(text)


def _reason(error: Exception) -> str:
    """Give why a file is no TOML; of a long reason its end, where the place stands."""
    reason = str(error)
    return reason if len(reason) <= LONGEST_TOLD else "…" + reason[1 - LONGEST_TOLD :]


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
