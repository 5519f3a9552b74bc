"""Spoils one thing in a file that people write, and writes the file back."""

import json
import tomllib
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from types import EllipsisType
from typing import TypeAlias

Toml: TypeAlias = "dict[str, Toml] | list[Toml] | str | bool | int | float | date | time"
Change: TypeAlias = "Toml | EllipsisType"
Way: TypeAlias = tuple[str | int, ...]

GONE: EllipsisType = ...
WRITABLE_INT = 10**18


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit: in a file, at a place in it, another value; without a value the place is cut out.

    A step of the place is a key, a number in a list, or the id (or the route) of an entry in a list.
    """

    file: str
    place: Way
    value: Change = GONE

    def make(self, content: Path) -> None:
        """Change the file."""
        path = content / self.file
        tables: dict[str, Toml] = tomllib.loads(path.read_text("utf-8"))
        *way, last = self.place
        found: Toml = tables
        for step in way:
            found = found[str(step)] if isinstance(found, dict) else entries(found)[number(found, step)]
        if isinstance(found, dict):
            found.pop(str(last), None)
            found |= {} if isinstance(self.value, EllipsisType) else {str(last): self.value}
        else:
            place = number(found, last)
            entries(found)[place : place + 1] = [] if isinstance(self.value, EllipsisType) else [self.value]
        path.write_text(document(tables), "utf-8")


def entries(found: Toml) -> list[Toml]:
    """Give what is a list as a list."""
    assert isinstance(found, list)
    return found


def number(found: Toml, step: str | int) -> int:
    """Give the number in a list that a step means."""
    if isinstance(step, int):
        return step
    named = [isinstance(each, dict) and step in (each.get("id"), each.get("route")) for each in entries(found)]
    return named.index(True)


def document(tables: dict[str, Toml]) -> str:
    """Write tables as TOML."""
    return "".join(f"{written(key)} = {written(value)}\n" for key, value in tables.items())


def written(value: Toml) -> str:
    """Write one value as TOML; a big number the way that has no limit."""
    match value:
        case dict():
            return "{" + ", ".join(f"{written(key)} = {written(each)}" for key, each in value.items()) + "}"
        case list():
            return "[" + ", ".join(written(each) for each in value) + "]"
        case str() | bool():
            return json.dumps(value, ensure_ascii=False)
        case date() | time():
            return value.isoformat()
        case int() if value > WRITABLE_INT:
            return hex(value)
        case _:
            return str(value)
