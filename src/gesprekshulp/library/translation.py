"""Lays the texts of another language over the Dutch ones, and tells which are missing or out of date.

A side file stands at the same place in `translations/<language>/` as its Dutch file. It holds texts only, by id:

    ["CO-03"]
    of = "1f0c9a2b"
    text = "..."

`of` is the stamp of the Dutch texts it was made from: when those change, the translation is still shown, and named
as out of date. A text that is not there falls back to Dutch, and so does one that could not be used.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

from gesprekshulp.library.parsing import load
from gesprekshulp.library.problems import Mistakes, Problem, ProblemKind, quoted
from gesprekshulp.library.texts import LONGEST_TEXT

STAMP = "of"
NOT_TEXT = frozenset(
    {
        "id", "type", "depth", "phases", "themes", "avoid_with", "form", "without_words", "personage", "status",
        "regions", "number", "topics", "source", "chat", "route", "prefers",
    }
)  # fmt: skip
FILLED_IN = re.compile(r"\{\w*\}|[{}]")
PARTIAL = frozenset({"nl_BE"})  # holds only what differs, so nothing is missing from it

Table = Mapping[str, object]


class Translation:
    """The side files of one language in one folder of content; nothing at all for Dutch."""

    def __init__(self, folder: Path, language: str) -> None:
        """Take the folder laid out as `resources/`, and the language."""
        self._folder = folder
        self._place = f"translations/{language}"
        self._dutch = language == "nl"
        self._partial = language in PARTIAL
        self._sides: dict[str, Table] = {}
        self._used: dict[str, set[str]] = {}
        self.raw = b""
        self.problems: list[Problem] = []

    def item(self, file: str, name: str, entry: object) -> object:
        """Give an entry of a list with its texts in this language; `name` is its id."""
        if self._dutch or not isinstance(entry, dict):
            return entry
        self._used.setdefault(file, set()).add(name)
        return self._in_this_language(cast("Table", entry), self._table(self._side(file), name, file, name), file, name)

    def whole(self, file: str, table: Table) -> Table:
        """Give the one table of a file with its texts in this language."""
        if self._dutch:
            return table
        self._used.setdefault(file, set()).update(_texts(table), _names_within(table))
        return self._in_this_language(table, self._side(file), file, "")

    def left_over(self) -> Iterator[Problem]:
        """Give a problem for each translation of something that is not there (any more)."""
        for file, side in self._sides.items():
            for name in sorted(side.keys() - self._used.get(file, set()) - {STAMP}):
                yield Problem(f"{self._place}/{file}", ProblemKind.UNKNOWN_FIELD, quoted(name), quoted(name))

    def _side(self, file: str) -> Table:
        """Give the side file; an empty one when there is none, noted as a problem when it can't be read."""
        if file not in self._sides:
            self._sides[file] = self._loaded(file)
        return self._sides[file]

    def _loaded(self, file: str) -> Table:
        """Read a side file."""
        try:
            table, raw = load(self._folder, f"{self._place}/{file}")
        except Mistakes as mistakes:
            if not isinstance(mistakes.__cause__, FileNotFoundError):
                self.problems += mistakes.problems
            return {}
        self.raw += raw
        return table

    def _in_this_language(self, entry: Table, side: Table, file: str, item: str) -> Table:
        """Give an entry with its texts; as it is when tables stand in tables without end, which its reader refuses."""
        try:
            return self._laid_over(entry, side, file, item)
        except RecursionError:
            return entry

    def _laid_over(self, entry: Table, side: Table, file: str, item: str) -> dict[str, object]:
        """Give the entry with every text that the side file has, also those of the tables within it."""
        self._judge(entry, side, file, item)
        return {key: self._field(key, value, side, file, item) for key, value in entry.items()}

    def _field(self, key: str, value: object, side: Table, file: str, item: str) -> object:
        """Give one field: translated, gone into, or as it is."""
        if _is_tables(value):
            return [self._within(each, side, file, item) for each in cast("list[Table]", value)]
        if key not in side or not _is_text(key, value):
            return value
        if _fits(key, value, side[key]):
            return side[key]
        self.problems.append(Problem(f"{self._place}/{file}", ProblemKind.WRONG_VALUE, item, quoted(key)))
        return value

    def _within(self, entry: Table, side: Table, file: str, item: str) -> Table:
        """Give a table that stands within another."""
        name = f"{item} {quoted(_name(entry))}".strip()
        return self._laid_over(entry, self._table(side, _name(entry), file, name), file, name)

    def _judge(self, entry: Table, side: Table, file: str, item: str) -> None:
        """Note what is missing, strange or out of date; where nothing has to be there, nothing is missing."""
        place = f"{self._place}/{file}"
        texts = _texts(entry)
        missing = [key for key in texts if key not in side]
        strange = side.keys() - set(texts) - _names_within(entry) - {STAMP} if item else set[str]()
        if not self._partial:
            self.problems += [Problem(place, ProblemKind.UNTRANSLATED, item, quoted(key)) for key in missing]
        self.problems += [Problem(place, ProblemKind.UNKNOWN_FIELD, item, quoted(key)) for key in sorted(strange)]
        if any(key in side for key in texts) and side.get(STAMP) != stamp(entry):
            self.problems.append(Problem(place, ProblemKind.STALE, item, STAMP, stamp(entry)))

    def _table(self, side: Table, name: str, file: str, item: str) -> Table:
        """Give the table of this name in a side file; an empty one when there is none."""
        found = side.get(name, {})
        if isinstance(found, dict):
            return cast("Table", found)
        self.problems.append(Problem(f"{self._place}/{file}", ProblemKind.WRONG_VALUE, item))
        return {}


def stamp(entry: Table) -> str:
    """Give the stamp of the Dutch texts of an entry: eight signs that change when a text does."""
    texts = [f"{key}\x1f{entry[key]}" for key in sorted(_texts(entry))]
    return hashlib.sha256("\x1e".join(texts).encode()).hexdigest()[:8]


def _texts(entry: Table) -> list[str]:
    """Give the names of the fields that hold text."""
    return [key for key, value in entry.items() if _is_text(key, value)]


def _fits(key: str, dutch: object, found: object) -> bool:
    """Say whether a text can stand for the Dutch one: of its kind, as many lines, not too long, no more to fill."""
    if not _is_text(key, found) or isinstance(found, str) is not isinstance(dutch, str):
        return False
    lines = [found] if isinstance(found, str) else cast("list[str]", found)
    if any(len(line) > LONGEST_TEXT for line in lines):
        return False
    as_many = isinstance(dutch, str) or len(cast("list[str]", found)) == len(cast("list[str]", dutch))
    return as_many and set(FILLED_IN.findall(str(found))) <= set(FILLED_IN.findall(str(dutch)))


def _is_text(key: str, value: object) -> bool:
    """Say whether a field holds text for people: a sentence, or a list of them."""
    if key in NOT_TEXT:
        return False
    lines = cast("list[object]", value) if isinstance(value, list) else [value]
    return bool(lines) and all(isinstance(line, str) and line.strip() for line in lines)


def _is_tables(value: object) -> bool:
    """Say whether a field holds a list of tables, such as the answers of a question."""
    return isinstance(value, list) and all(isinstance(each, dict) for each in cast("list[object]", value))


def _names_within(entry: Table) -> set[str]:
    """Give the names of the tables within an entry."""
    lists = [cast("list[Table]", value) for value in entry.values() if _is_tables(value)]
    return {_name(each) for tables in lists for each in tables}


def _name(table: Table) -> str:
    """Name a table within an entry: by its id, or a route by its route."""
    return next((name for name in (table.get("id"), table.get("route")) if isinstance(name, str) and name), "")
