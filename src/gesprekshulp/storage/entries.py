"""The tables of a logbook, and its entries as rows of them; what an entry says is text that is not looked into."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gesprekshulp.storage import vault
from gesprekshulp.storage.disk import DISK, Disk
from gesprekshulp.storage.sealing import Broken
from gesprekshulp.storage.vault import Vault

FORMAT = 1
TABLES = """
create table about (format integer not null) strict;
insert into about values (1);
create table entries (
    id integer primary key autoincrement,
    day text not null,
    kind text not null,
    text text not null
) strict
"""
PUT = "insert into entries (id, day, kind, text) values (?, ?, ?, ?)"
FIND = "select id, day, kind, text from entries"
LAST = ("select seq from sqlite_sequence", "select max(id) from entries")


@dataclass(frozen=True, slots=True)
class Row:
    """One entry: its number, which stays, the day it is about, its kind, and what it says (the fields, as JSON)."""

    id: int
    day: date
    kind: str
    text: str


def written(path: Path, passphrase: str, rows: Iterable[Row], disk: Disk = DISK) -> None:
    """Write a new logbook with these entries; return only when it is on disk. Raises OSError."""
    vault.removed(path, disk)
    fresh = vault.made(path, passphrase, TABLES, disk)
    try:
        fresh.put_all(PUT, ((row.id, row.day.isoformat(), row.kind, row.text) for row in rows))
    finally:
        fresh.close()


def format_of(opened: Vault) -> int:
    """Give the number of its format; raises Broken when it states none."""
    if "about" not in _tables(opened):
        raise Broken("no logbook")
    match opened.rows("select format from about"):
        case [(int(number),)] if number > 0:
            return number
        case _:
            raise Broken("no format")


def listed(opened: Vault) -> tuple[Row, ...]:
    """Give all entries, by day; raises Broken."""
    return tuple(_row(values) for values in opened.rows(f"{FIND} order by day, id"))


def saved(opened: Vault) -> tuple[Row, ...]:
    """Give the entries of a damaged file that can be read, one by one."""
    return tuple(row for number in range(1, _last(opened) + 1) if (row := _tried(opened, number)))


def _tried(opened: Vault, number: int) -> Row | None:
    """Give the entry with this number, if it is there and can be read."""
    try:
        return next((_row(values) for values in opened.rows(f"{FIND} where id = ?", number)), None)
    except Broken:
        return None


def _last(opened: Vault) -> int:
    """Give the highest number there may be, asked in another part of the file when the first can't be read."""
    for question in LAST:
        try:
            found = opened.rows(question) if "entries" in _tables(opened) else []
        except Broken:
            continue
        match found:
            case [(int(number),)]:
                return number
            case _:
                pass
    return 0


def _tables(opened: Vault) -> set[object]:
    """Give the names of its tables."""
    return {name for (name,) in opened.rows("select name from sqlite_schema")}


def _row(values: tuple[object, ...]) -> Row:
    """Give the entry that stands in a row; raises Broken when it is none."""
    match values:
        case (int(number), str(day), str(kind), str(text)):
            try:
                return Row(number, date.fromisoformat(day), kind, text)
            except ValueError:
                raise Broken("no day") from None
        case _:
            raise Broken("no entry")
