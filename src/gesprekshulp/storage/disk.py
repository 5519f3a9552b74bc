"""The few things the journal asks of a disk, in one place, so that a test can make each of them fail."""

import errno
import os
from io import FileIO
from pathlib import Path

from gesprekshulp.storage.small import refuse_endless

PRIVATE = 0o600
NO_LINK = getattr(os, "O_NOFOLLOW", 0)  # not on Windows
# What a file system answers that has no notion of syncing a folder.
NO_SUCH_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


class Disk:
    """The real disk; every method raises OSError when the disk won't."""

    def read(self, path: Path, most: int = -1) -> bytes:
        """Give the bytes of the file at `path`, or the first `most` of them; of a pipe, which never ends, none."""
        refuse_endless(path)
        with FileIO(path, "r", opener=_no_link) as file:
            return file.read(most)

    def open(self, path: Path) -> FileIO:
        """Give the file at `path`, made when it isn't there, open at its start and closed to other users."""
        return FileIO(path, "r+", opener=_private)

    def contents(self, file: FileIO) -> bytes:
        """Give the bytes from where `file` stands to its end."""
        return file.readall()

    def cut(self, file: FileIO, size: int) -> None:
        """Keep the first `size` bytes of `file`, and stand at their end."""
        file.truncate(size)
        file.seek(size)

    def write(self, file: FileIO, content: bytes) -> int:
        """Write where `file` stands; gives how many bytes were taken, which may be fewer than asked."""
        return file.write(content)

    def sync(self, file: FileIO) -> None:
        """Return only when what was written to `file` survives a power cut."""
        os.fsync(file.fileno())

    def sync_folder(self, folder: Path) -> None:
        """Return only when the names in `folder` survive a power cut, where the platform can promise that."""
        if os.name == "nt":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in NO_SUCH_SYNC:
                raise
        finally:
            os.close(handle)

    def move(self, path: Path, target: Path) -> None:
        """Give the file at `path` the name `target`, which is replaced."""
        path.replace(target)

    def remove(self, path: Path) -> None:
        """Remove the file at `path`; that it isn't there is fine."""
        path.unlink(missing_ok=True)


DISK = Disk()


def _no_link(path: str, flags: int) -> int:
    """Open a file, but not through a link that somebody else may have laid there."""
    return os.open(path, flags | NO_LINK)


def _private(path: str, flags: int) -> int:
    """Open or make a file, for its owner only from the first moment."""
    handle = os.open(path, flags | NO_LINK | os.O_CREAT, PRIVATE)
    try:
        if os.name == "posix":
            os.fchmod(handle, PRIVATE)
    except OSError:
        os.close(handle)
        raise
    return handle


def write_all(disk: Disk, file: FileIO, content: bytes) -> None:
    """Write all of `content` where `file` stands and sync it; raises OSError."""
    while content:
        taken = disk.write(file, content)
        if not taken:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        content = content[taken:]
    disk.sync(file)
