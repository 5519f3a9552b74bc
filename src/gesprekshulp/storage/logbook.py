"""The encrypted logbook of one coach: opened with a passphrase, written entry by entry, and nobody's without it.

There is no recovery of a forgotten passphrase, and the coach is told so beforehand. Opening takes half a second on
purpose; at start nothing of this is imported, for `coaches.py` says who is there.
"""

import json
from contextlib import suppress
from datetime import date
from pathlib import Path

from gesprekshulp.storage import vault
from gesprekshulp.storage.coaches import Coach, begun, cleared, finished, proper_name, remove
from gesprekshulp.storage.disk import DISK, Disk
from gesprekshulp.storage.entries import FORMAT, Row, format_of, listed, written
from gesprekshulp.storage.lock import Lock
from gesprekshulp.storage.mending import emptied, mended
from gesprekshulp.storage.passphrases import proper
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.sealing import Broken, closed_if_not
from gesprekshulp.storage.vault import Vault


class Newer(Exception):  # noqa: N818 -- it says what is the case
    """A newer app wrote this logbook; it was left as it is."""


class Damaged(Exception):  # noqa: N818 -- it says what is the case
    """A part of the logbook could not be read.

    A copy as it was found is at `aside`, and stays there until the coach removes everything. The `kept` entries that
    could be read are in the logbook, which opens again with the same passphrase; None: there is no logbook any more,
    and opening it again is a FileNotFoundError.
    """

    def __init__(self, aside: Path | None, kept: int | None) -> None:
        super().__init__(f"{kept} entries kept")
        self.aside = aside
        self.kept = kept


class Logbook:
    """An open logbook; made by `create` and `open_logbook`, and to be closed after idle time.

    All methods raise OSError when the disk won't: then nothing was changed. They raise ValueError once it is closed,
    and Broken when a page went bad while it was open: then open it again.
    """

    def __init__(self, coach: Coach, opened: Vault, lock: Lock, disk: Disk) -> None:
        self.coach = coach
        self._vault: Vault | None = opened
        self._lock = lock
        self._disk = disk

    def rows(self) -> tuple[Row, ...]:
        """Give all entries, by day."""
        return listed(self._opened)

    def add(self, day: date, kind: str, text: str) -> Row:
        """Return only when the new entry is on disk."""
        kind, text = _storable(kind), _storable(text)
        question = "insert into entries (day, kind, text) values (?, ?, ?)"
        return Row(self._opened.put(question, day.isoformat(), kind, text), day, kind, text)

    def replace(self, number: int, day: date, kind: str, text: str) -> Row:
        """Return only when the entry with this number says this on disk; raises KeyError when there is none."""
        kind, text = _storable(kind), _storable(text)
        question = "update entries set day = ?, kind = ?, text = ? where id = ?"
        if not self._opened.change(question, day.isoformat(), kind, text, number):
            raise KeyError(number)
        return Row(number, day, kind, text)

    def remove(self, number: int) -> None:
        """Return only when the entry with this number is gone from disk; raises KeyError when there is none."""
        if not self._opened.change("delete from entries where id = ?", number):
            raise KeyError(number)

    def export(self) -> bytes:
        """Give all there is as JSON that people can read: for the coach to take along, and not encrypted."""
        entries = [
            {"id": row.id, "day": row.day.isoformat(), "kind": row.kind, "entry": _fields(row.text)}
            for row in self.rows()
        ]
        whole = {"format": FORMAT, "name": self.coach.name, "entries": entries}
        return f"{json.dumps(whole, ensure_ascii=False, indent=2)}\n".encode("utf-8", "replace")

    def change_passphrase(self, old: str, new: str) -> None:
        """Have it open with `new`; a crash at any moment leaves a logbook that opens with the one or the other.

        Raises WrongPassphrase when `old` isn't the one, Unfit when `new` is too short, and OSError: then it opens
        with `old` still. Only where that can't be tried is this logbook closed.
        """
        proper(new)
        vault.glimpsed(self.coach.logbook, old).close()
        try:
            written(self.coach.fresh, new, self.rows(), self._disk)
            self._put_in_place(old, new)
        finally:
            with suppress(OSError):
                vault.removed(self.coach.fresh, self._disk)

    def close(self) -> None:
        """Forget the key. Nothing is lost: each entry was on disk before."""
        if self._vault is not None:
            self._vault.close()
            self._vault = None
        self._lock.release()

    def delete(self) -> None:
        """Close it, and remove all there is of it: entries, copies set aside, and the coach's name."""
        self.close()
        remove(self.coach, self._disk)

    def _put_in_place(self, old: str, new: str) -> None:
        """Have the fresh file take the place of this one, and open it."""
        self._opened.close()  # Windows replaces no open file
        self._vault = None
        try:
            self._disk.move(self.coach.fresh, self.coach.logbook)
        except OSError:
            self._vault = vault.opened(self.coach.logbook, old, self._disk)
            raise
        with suppress(OSError):  # it is done; only after a power cut the old one could be back
            self._disk.sync_folder(self.coach.folder)
        self._vault = vault.opened(self.coach.logbook, new, self._disk)

    @property
    def _opened(self) -> Vault:
        """Give the open file."""
        if self._vault is None:
            raise ValueError("this logbook is closed")
        return self._vault


def create(places: Places, name: str, passphrase: str, disk: Disk = DISK) -> Logbook:
    """Make a logbook for a coach who isn't here yet, and open it.

    `name` is what others on this laptop will see. Raises Unfit (a ValueError) with the field "name" or "passphrase",
    and OSError: then nothing was made.
    """
    name = proper_name(places, name)
    passphrase = proper(passphrase)
    unfinished = begun(places, name, disk)
    try:
        written(unfinished.logbook, passphrase, (), disk)
        coach = finished(unfinished, disk)
    finally:
        cleared(unfinished)
    return open_logbook(coach, passphrase, disk)


def open_logbook(coach: Coach, passphrase: str, disk: Disk = DISK) -> Logbook:
    """Open the logbook of a coach, whatever a crash broke off; takes half a second on purpose, and for a wrong one too.

    Raises WrongPassphrase, Damaged, Newer, and OSError (InUse when it is open already).
    """
    lock = Lock(coach.lock)
    lock.take()
    try:
        vault.removed(coach.fresh, disk)
        return Logbook(coach, _opened(coach, passphrase, disk), lock, disk)
    except BaseException:
        lock.release()
        raise


def _opened(coach: Coach, passphrase: str, disk: Disk) -> Vault:
    """Open the file and make sure that its entries can be listed."""
    try:
        opened = vault.opened(coach.logbook, passphrase, disk)
        with closed_if_not(opened):
            if format_of(opened) > FORMAT:
                raise Newer
            listed(opened)
    except Broken as broken:
        raise _damaged(coach, passphrase, disk) from broken
    return opened


def _damaged(coach: Coach, passphrase: str, disk: Disk) -> Damaged:
    """Save what can be saved."""
    if vault.is_stub(coach.logbook):
        return Damaged(emptied(coach, disk), None)
    return Damaged(*mended(coach, passphrase, disk))


def _storable(text: str) -> str:
    """Give the text as a file can hold it: half a character becomes "?"."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _fields(text: str) -> object:
    """Give what an entry says: its fields, or the text itself when it holds none."""
    try:
        fields: object = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return fields
