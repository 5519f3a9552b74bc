"""Lets one app run at a time, for two would write one journal; a second start makes the first show itself."""

from dataclasses import dataclass

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal, Slot

from gesprekshulp.storage.places import Places

PATIENCE = 100  # milliseconds: a start that just made the file has it locked by then


@dataclass(frozen=True, slots=True)
class Held:
    """This is the one app, for as long as this value lives."""

    lock: QLockFile

    def release(self) -> None:
        """Let another start be the one app."""
        self.lock.unlock()


@dataclass(frozen=True, slots=True)
class Taken:
    """Another app runs: process `pid` on `host`, by the name `app` (0 and empty when Qt can't tell).

    `asked` is whether it was asked to show itself.
    """

    pid: int
    host: str
    app: str
    asked: bool


@dataclass(frozen=True, slots=True)
class Unlockable:
    """The disk takes no lock: the app goes on, and nobody can say whether it is the only one."""


Claim = Held | Taken | Unlockable


def claim(places: Places) -> Claim:
    """Try to become the one app; the folder should have been prepared. Raises nothing."""
    lock = QLockFile(str(places.lock))
    lock.setStaleLockTime(0)
    if lock.tryLock(PATIENCE):
        return Held(lock)
    # Qt trusts a host name and a process number. After a crash, with the laptop renamed or the file empty,
    # those say "taken" for ever. Removing fails while the lock is held: a running app loses nothing.
    if lock.error() is QLockFile.LockError.LockFailedError and lock.removeStaleLockFile() and lock.tryLock(0):
        return Held(lock)
    return _refused(lock, places)


def _refused(lock: QLockFile, places: Places) -> Taken | Unlockable:
    """Tell an app that runs from a disk that won't."""
    if lock.error() is not QLockFile.LockError.LockFailedError:
        return Unlockable()
    pid, host, app = lock.getLockInfo()
    return Taken(pid, host, app, _asked_to_show(places))


def _asked_to_show(places: Places) -> bool:
    """Leave the request that the running app watches for."""
    try:
        places.show.touch(mode=0o600)
    except OSError:
        return False
    return True


class ShowRequests(QObject):
    """Watches, for the one app, whether a second start asks it to show itself.

    Make it before the window is shown: a request from before that is dropped, for the window comes anyway.
    """

    asked = Signal()

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._watcher = QFileSystemWatcher([str(places.folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._taken()

    @Slot()
    def _look(self) -> None:
        """Pass a request on, once."""
        if self._taken():
            self.asked.emit()

    def _taken(self) -> bool:
        """Take the request away; gives False when there is none."""
        try:
            self._places.show.unlink()
        except OSError:
            return False
        return True
