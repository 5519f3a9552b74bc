"""A file that one process holds at a time, whatever a crash left behind and however close two starts come."""

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

GATE_WITHIN = 2000  # milliseconds to wait at the gate, where nobody needs more than one
GATE_LEFT = 500  # milliseconds after which a gate that nobody holds was left by a crash, also with nothing in it
REFUSED = QLockFile.LockError.LockFailedError


class InUse(OSError):  # noqa: N818 -- it says what is the case
    """Somebody holds this file already, here or in another program."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a file: process `pid` on `host`, by the name `app` (0 and empty when Qt can't tell)."""

    pid: int
    host: str
    app: str


class Lock:
    """Qt's lock, taken and given back by one process at a time.

    Qt makes the file and locks it in two steps, takes a file away by its name, and believes a host name and a process
    number. So two that meet at a file which a crash left could each take away what the other had just made, and both
    hold "the" file. Here all that is done behind a second lock, the gate.
    """

    def __init__(self, path: Path) -> None:
        """Take where the file is, or will be."""
        self._path = path
        self._lock = QLockFile(str(path))
        self._lock.setStaleLockTime(0)

    def take(self) -> bool:
        """Try to be the one that holds it, until `release` or the end of the process.

        Gives False on a disk that takes no lock. Raises InUse when another holds it.
        """
        with self._gate():
            if self._lock.tryLock(0):
                return True
            if self._lock.error() is not REFUSED:
                return False
            # After a crash, with the laptop renamed or the file empty, Qt says "taken" for ever. Removing fails
            # while the file is truly held: whoever runs loses nothing.
            if self._lock.removeStaleLockFile() and self._lock.tryLock(0):
                return True
        raise InUse(errno.EBUSY, os.strerror(errno.EBUSY), str(self._path))

    def holder(self) -> Holder:
        """Give who holds it, as far as the file says."""
        return Holder(*self._lock.getLockInfo())

    def release(self) -> None:
        """Let another take it; nothing happens when it was not held."""
        with self._gate():
            self._lock.unlock()

    @contextmanager
    def _gate(self) -> Generator[None]:
        """Be alone at this file, or go on all the same on a disk that takes no lock."""
        gate = QLockFile(f"{self._path}.gate")
        gate.setStaleLockTime(GATE_LEFT)
        gate.tryLock(GATE_WITHIN)
        try:
            yield
        finally:
            gate.unlock()
