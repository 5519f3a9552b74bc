"""Disks that fail on purpose; each is a real disk but for that."""

import errno
import os
from collections.abc import Collection
from io import FileIO
from pathlib import Path

from gesprekshulp.storage.disk import Disk

NEVER: range = range(0)
ALWAYS: range = range(10**9)


class QuickDisk(Disk):
    """A disk that claims to be ready at once; for tests of many cases."""

    def sync(self, file: FileIO) -> None:
        """Do nothing."""

    def sync_folder(self, folder: Path) -> None:
        """Do nothing."""


class FailingDisk(QuickDisk):
    """A disk of which the calls with these numbers fail; a write that fails has written its first half."""

    def __init__(self, failing: Collection[int] = NEVER, reason: int = errno.ENOSPC) -> None:
        self.failing = failing
        self.reason = reason
        self.calls = 0

    def _step(self) -> None:
        self.calls += 1
        if self.calls - 1 in self.failing:
            raise OSError(self.reason, os.strerror(self.reason))

    def read(self, path: Path, most: int = -1) -> bytes:
        self._step()
        return super().read(path, most)

    def open(self, path: Path) -> FileIO:
        self._step()
        return super().open(path)

    def contents(self, file: FileIO) -> bytes:
        self._step()
        return super().contents(file)

    def cut(self, file: FileIO, size: int) -> None:
        self._step()
        super().cut(file, size)

    def write(self, file: FileIO, content: bytes) -> int:
        try:
            self._step()
        except OSError:
            super().write(file, content[: len(content) // 2])
            raise
        return super().write(file, content)

    def sync(self, file: FileIO) -> None:
        self._step()
        super().sync(file)

    def sync_folder(self, folder: Path) -> None:
        self._step()
        super().sync_folder(folder)

    def move(self, path: Path, target: Path) -> None:
        self._step()
        super().move(path, target)

    def remove(self, path: Path) -> None:
        self._step()
        super().remove(path)


class ShortDisk(QuickDisk):
    """A disk that takes a few bytes at a time, and after `room` bytes none at all."""

    def __init__(self, room: int) -> None:
        self.room = room

    def write(self, file: FileIO, content: bytes) -> int:
        taken = super().write(file, content[: min(7, self.room)])
        self.room -= taken
        return taken


class WatchedDisk(Disk):
    """A disk that remembers which folders were synced."""

    def __init__(self) -> None:
        self.synced: list[Path] = []

    def sync_folder(self, folder: Path) -> None:
        self.synced.append(folder)
