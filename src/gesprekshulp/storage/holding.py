"""Lets one program at a time have a logbook open, also while its file is being replaced."""

import errno
import os
from pathlib import Path

from PySide6.QtCore import QLockFile


class InUse(OSError):  # noqa: N818 -- it says what is the case
    """This logbook is open already, here or in another program."""


def hold(path: Path) -> QLockFile:
    """Give the lock at `path`, held until it is unlocked or the process ends; raises InUse.

    A disk that takes no lock lets everybody in: there the tables lock themselves, or nothing can be written.
    """
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)
    taken = QLockFile.LockError.LockFailedError
    if lock.tryLock(0) or lock.error() is not taken:
        return lock
    # What a crash left behind can say "taken" for ever; removing it fails while it is true (see instance.py).
    if lock.removeStaleLockFile() and lock.tryLock(0):
        return lock
    raise InUse(errno.EBUSY, os.strerror(errno.EBUSY), str(path))
