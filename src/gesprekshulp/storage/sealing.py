"""Talks to SQLite3 Multiple Ciphers: the only module that knows apsw, imported with a logbook and never at start.

All cryptography is the library's: Argon2id makes a key of the passphrase, AEGIS-256 seals each page, also in SQLite's
journal. Why this one, and the traps that are handled here: docs/adr/0017-the-logbook.md.
"""

import errno
import os
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import apsw

from gesprekshulp.storage.lock import InUse
from gesprekshulp.storage.passphrases import WrongPassphrase, usual

Value = int | str

# These belong to the form of the file and can't be read from it: another choice needs another name of the file.
CIPHER = (("cipher", "aegis"), ("algorithm", "aegis-256"), ("plaintext_header_size", 0))
COST: tuple[tuple[str, int], ...] = (
    ("tcost", 4),
    ("mcost", 128 * 1024),
    ("pcost", 1),
)  # rounds, KiB and lanes of Argon2id

CAREFULLY = (
    ("journal_mode", "delete"),
    ("synchronous", "extra"),  # a change is on disk, and its name in the folder, when the call returns
    ("fullfsync", "on"),  # on macOS too
    ("secure_delete", "on"),
    ("temp_store", "memory"),
    ("trusted_schema", "off"),
)
FRONT = "passphrase:"  # without it the library would take "raw:..." and "x'...'" for ready-made keys
NO_KEY = "raw:" + 32 * "00"
REASONS: dict[type[apsw.Error], int] = {
    apsw.FullError: errno.ENOSPC,
    apsw.ReadOnlyError: errno.EROFS,
    apsw.PermissionsError: errno.EACCES,
    apsw.CantOpenError: errno.EACCES,
    apsw.NoMemError: errno.ENOMEM,
    apsw.IOError: errno.EIO,
}


class Broken(Exception):  # noqa: N818 -- it says what is the case
    """The passphrase fits, and the file is not whole; the text says where, for the log."""


class Closable(Protocol):
    """What can be closed."""

    def close(self) -> None:
        """Let go of it."""


class Connection(Closable, Protocol):
    """What is asked of apsw's connection, for its own types need a newer Python."""

    def execute(self, statements: str, bindings: Sequence[Value] | None = None) -> Iterable[tuple[object, ...]]:
        """Run statements."""
        ...

    def executemany(self, statements: str, sequenceofbindings: Iterable[Sequence[Value]]) -> object:
        """Run a statement for each of these."""
        ...

    def pragma(self, name: str, value: Value | None = None) -> object:
        """Ask or set something about the file."""
        ...

    def changes(self) -> int:
        """Give how many rows the last statement changed."""
        ...

    def last_insert_rowid(self) -> int:
        """Give the number of the last row that was inserted."""
        ...


def key_of(passphrase: str) -> str:
    """Give what the library makes a key of, as hexadecimal: no character of it can mean anything in SQL."""
    return f"{FRONT}{usual(passphrase)}".encode("utf-8", "surrogatepass").hex()


def connected(path: Path, key: str, *, untouched: bool = False) -> Connection:
    """Open the file with a key; of the file only its salt was read. Raises OSError.

    `untouched` is to read only what is there: without a look at its journal, and also when the end is missing.
    """
    with told():
        connection = _raw(path, untouched=untouched)
        with closed_if_not(connection):
            connection.pragma("writable_schema", int(untouched))  # with it SQLite reads a file that was cut short
            _insist(connection, (*CIPHER, *COST))
            if connection.pragma("hexkey", key) != "ok":
                raise RuntimeError("this SQLite takes no key")
    return connection


def unlocked(connection: Connection) -> Connection:
    """Give the connection, after a look at the first page; raises WrongPassphrase and OSError, and closes it."""
    with closed_if_not(connection), told():
        try:
            connection.pragma("user_version")
        except apsw.NotADBError:
            raise WrongPassphrase from None
        for name, value in CAREFULLY:
            connection.pragma(name, value)
    return connection


def whole(connection: Connection) -> Connection:
    """Give the connection, after a look at every page; raises Broken, WrongPassphrase and OSError, and closes it."""
    with closed_if_not(unlocked(connection)), told():
        found = connection.pragma("integrity_check")
        if found != "ok":
            raise Broken(str(found))
    return connection


def refuse_no_key(path: Path) -> None:
    """Raise OSError when the file was sealed with nothing: short of memory, the library goes on without a key."""
    with told():
        connection = _raw(path, untouched=True)
        try:
            _insist(connection, CIPHER)
            connection.pragma("key", NO_KEY)
            connection.pragma("user_version")
        except apsw.NotADBError:
            return
        finally:
            connection.close()
    raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM), str(path))


@contextmanager
def closed_if_not(closable: Closable) -> Generator[None]:
    """Close it when what is done here fails."""
    try:
        yield
    except BaseException:
        closable.close()
        raise


@contextmanager
def told() -> Generator[None]:
    """Turn the library's errors into those that are promised; a mistake in the program stays what it is."""
    try:
        yield
    except (apsw.NotADBError, apsw.CorruptError) as error:
        raise Broken(str(error)) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise InUse(errno.EBUSY, str(error)) from error
    except apsw.Error as error:
        if type(error) not in REASONS:
            raise
        raise OSError(REASONS[type(error)], str(error)) from error


def _raw(path: Path, *, untouched: bool) -> Connection:
    """Open the file without a key."""
    flags = apsw.SQLITE_OPEN_READONLY if untouched else apsw.SQLITE_OPEN_READWRITE
    how = "?immutable=1" if untouched else ""
    return apsw.Connection(f"{path.absolute().as_uri()}{how}", flags | apsw.SQLITE_OPEN_URI)


def _insist(connection: Connection, choices: Iterable[tuple[str, Value]]) -> None:
    """Set each choice, and look whether it took: an SQLite without ciphers ignores them, and would write plain text."""
    for name, value in choices:
        if str(connection.pragma(name, value)) != str(value):
            raise RuntimeError(f"this SQLite does not know {name} {value}")
