"""An encrypted file of tables: made, opened and copied so that no crash and no wrong passphrase can harm it."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from gesprekshulp.storage.disk import DISK, Disk, write_all
from gesprekshulp.storage.passphrases import WrongPassphrase
from gesprekshulp.storage.sealing import (
    Broken,
    Connection,
    Value,
    closed_if_not,
    connected,
    key_of,
    refuse_no_key,
    told,
    unlocked,
    whole,
)

PAGE = 4096  # bytes, as SQLite makes them


class Vault:
    """An open encrypted file.

    Every method raises OSError when the disk won't, and Broken when a page turns out to be damaged.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self, sql: str, *values: Value) -> list[tuple[object, ...]]:
        """Give what a question finds."""
        with told():
            return list(self._connection.execute(sql, values))

    def change(self, sql: str, *values: Value) -> int:
        """Take one step, and return only when it is on disk; gives how many rows it changed."""
        with told():
            self._connection.execute(sql, values)
            return self._connection.changes()

    def put(self, sql: str, *values: Value) -> int:
        """Insert one row, and return only when it is on disk; gives its number."""
        with told():
            self._connection.execute(sql, values)
            return self._connection.last_insert_rowid()

    def put_all(self, sql: str, rows: Iterable[tuple[Value, ...]]) -> None:
        """Insert rows, all of them or none."""
        with told():
            self._connection.execute("begin immediate")
            self._connection.executemany(sql, rows)
            self._connection.execute("commit")

    def close(self) -> None:
        """Let go of the file; the library wipes the key, and a change that was not finished never was."""
        self._connection.close()


def made(path: Path, passphrase: str, tables: str, disk: Disk = DISK) -> Vault:
    """Make a new encrypted file with these tables, for its owner only. Raises OSError."""
    disk.open(path).close()
    connection = unlocked(connected(path, key_of(passphrase)))
    with closed_if_not(connection), told():
        connection.execute(f"begin immediate; {tables}; commit")
        refuse_no_key(path)
    return Vault(connection)


def opened(path: Path, passphrase: str, disk: Disk = DISK) -> Vault:
    """Open the file, finish what a crash broke off, and look at every page.

    Takes about half a second on purpose, for a wrong passphrase too. Raises WrongPassphrase, Broken and OSError.
    """
    key = key_of(passphrase)
    if _broke_off(path):
        _rehearse(path, key, disk)
    elif is_stub(path):
        raise Broken("shorter than a page")
    return Vault(whole(connected(path, key)))


def glimpsed(path: Path, passphrase: str) -> Vault:
    """Open the file to read, without touching it or its journal, and without looking whether it is whole.

    Raises WrongPassphrase, Broken and OSError.
    """
    return Vault(unlocked(connected(path, key_of(passphrase), untouched=True)))


def is_stub(path: Path) -> bool:
    """Say whether nothing can be in this file; SQLite takes an empty one, or one byte, for new. Raises OSError."""
    return path.stat().st_size < PAGE


def journal_of(path: Path) -> Path:
    """Give the file in which SQLite keeps, during a change, how the file at `path` was before."""
    return path.with_name(f"{path.name}-journal")


def copied(path: Path, target: Path, disk: Disk = DISK) -> None:
    """Copy a file that isn't open, as it is, with its journal if there is one. Raises OSError."""
    for source, copy in ((path, target), (journal_of(path), journal_of(target))):
        with suppress(FileNotFoundError):
            content = disk.read(source)
            with disk.open(copy) as file:
                disk.cut(file, 0)
                write_all(disk, file, content)


def removed(path: Path, disk: Disk = DISK) -> None:
    """Remove a file that isn't open, and its journal; that they aren't there is fine. Raises OSError."""
    disk.remove(path)
    disk.remove(journal_of(path))


def _broke_off(path: Path) -> bool:
    """Say whether a change was going on when the program or the laptop stopped."""
    try:
        return journal_of(path).stat().st_size > 0
    except FileNotFoundError:
        return False


def _rehearse(path: Path, key: str, disk: Disk) -> None:
    """Undo the change that broke off on a copy, where a wrong passphrase or a damaged journal can do no harm.

    With a journal the library takes a wrong passphrase for damage, and the first page may be half written.
    Raises WrongPassphrase, Broken and OSError.
    """
    copy = path.with_name(f"{path.name}.try")
    try:
        copied(path, copy, disk)
        whole(connected(copy, key)).close()
    except (WrongPassphrase, Broken) as error:
        unlocked(connected(path, key, untouched=True)).close()
        raise Broken("what broke off can't be undone") from error
    finally:
        removed(copy, disk)
