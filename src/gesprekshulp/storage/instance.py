"""Lets one app run at a time, for two would write one journal; a second start asks the first to show itself."""

from dataclasses import dataclass

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from gesprekshulp.storage.lock import Holder, InUse, Lock
from gesprekshulp.storage.places import Places


@dataclass(frozen=True, slots=True)
class Held:
    """This is the one app, for as long as this value lives."""

    lock: Lock

    def release(self) -> None:
        """Let another start be the one app."""
        self.lock.release()


@dataclass(frozen=True, slots=True)
class Unlockable:
    """The disk takes no lock: the app goes on, and nobody can say whether it is the only one."""


Claim = Held | Holder | Unlockable


def claim(places: Places) -> Claim:
    """Try to become the one app; the folder should have been prepared. Gives who is it already, and raises nothing."""
    lock = Lock(places.lock)
    try:
        return Held(lock) if lock.take() else Unlockable()
    except InUse:
        return lock.holder()


def ask_to_show(places: Places) -> bool:
    """Leave the request that the running app watches for; gives False when that can't be done."""
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
