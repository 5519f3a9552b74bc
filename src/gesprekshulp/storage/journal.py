"""Keeps the facts of a talk on disk before they are on screen; there is no field for words."""

from collections.abc import Callable
from io import FileIO
from pathlib import Path

from gesprekshulp.conversation.events import Entry
from gesprekshulp.storage.chain import seal
from gesprekshulp.storage.codec import Header, encode, encode_header
from gesprekshulp.storage.disk import DISK, Disk, write_all
from gesprekshulp.storage.places import Places


class JournalUnavailable(Exception):  # noqa: N818 -- it says what is the case, and the talk goes on
    """The newest facts are not on disk but remembered, and written with the next; the cause is an OSError."""


class Journal:
    """The journal of one talk; nothing is touched on disk before the first fact.

    The file is opened anew for each fact: where a stick was out, or someone removed the file, the journal is
    whole again after the next fact. `kept` are the sealed lines on disk already, when a talk goes on.
    """

    def __init__(self, places: Places, header: Header, kept: bytes = b"", disk: Disk = DISK) -> None:
        self._places = places
        self._disk = disk
        self._kept = kept
        self._pending = b"" if kept else seal(encode_header(header), b"")
        self._last = (kept or self._pending).splitlines(keepends=True)[-1]
        self._folder_synced = False
        self._wiped = False

    @property
    def whole(self) -> bool:
        """Say whether everything is on disk; before its first fact a new journal is not."""
        return not self._pending

    def append(self, entry: Entry) -> None:
        """Return only when this fact, and all before it, survive a power cut.

        Raises JournalUnavailable when the disk won't: the fact is remembered, so do not append it again.
        Raises ValueError, and remembers nothing, after `wipe` and for a number that is not finite.
        """
        if self._wiped:
            raise ValueError("a wiped journal takes no facts")
        self._last = seal(encode(entry), self._last)
        self._pending += self._last
        self.settle()

    def settle(self) -> None:
        """Write what is still pending, and cut off what does not belong; raises JournalUnavailable."""
        if self._wiped:
            return
        try:
            self._write()
        except OSError as error:
            raise JournalUnavailable(str(error)) from error

    def wipe(self) -> bool:
        """Forget the talk and remove it from disk, with any damaged copy; gives False when the disk won't.

        A folder that is not there any more took the talk with it: that is a stick that was pulled out.
        """
        out_of_reach = bool(self._kept) and not self._places.folder.exists()
        self._wiped = True
        self._kept = self._pending = self._last = b""
        return wipe(self._places, self._disk) and not out_of_reach

    def _write(self) -> None:
        """Bring the file to what it should be; raises OSError."""
        self._places.prepare()
        with self._disk.open(self._places.journal) as file:
            self._align(file)
            write_all(self._disk, file, self._pending)
        if not self._folder_synced:
            self._disk.sync_folder(self._places.folder)
            self._folder_synced = True
        self._kept, self._pending = self._kept + self._pending, b""

    def _align(self, file: FileIO) -> None:
        """Stand behind the last whole line; a file that is not the one that was written is written anew."""
        found = self._disk.contents(file)
        if not found.startswith(self._kept):
            self._kept, self._pending = b"", self._kept + self._pending
            self._folder_synced = False
        if found != self._kept:
            self._disk.cut(file, len(self._kept))


def wipe(places: Places, disk: Disk = DISK) -> bool:
    """Remove the journal and its damaged copy; gives False when one of them may still be there."""
    steps = [
        _done(disk.remove, places.journal),
        _done(disk.remove, places.damaged),
        _done(disk.sync_folder, places.folder),
    ]
    return all(steps)


def _done(step: Callable[[Path], None], path: Path) -> bool:
    """Take the step and say whether it worked; what isn't there needs no step."""
    try:
        step(path)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True
