"""Reads a small file, and never more of it than a small file has."""

import errno
from pathlib import Path

from gesprekshulp.storage.flaw import Flaw, Unfit

LARGEST = 1 << 18  # bytes; the settings take some two thousand


def refuse_endless(path: Path) -> None:
    """Raise OSError for what is there and is no ordinary file: reading from a pipe would never end."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "no ordinary file", str(path))


def content_of(path: Path) -> bytes:
    """Give what is in the file at `path`. Raises OSError, and Unfit when it is too large to be what it should."""
    refuse_endless(path)
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise Unfit(Flaw.WRONG, "", f"more than {LARGEST} bytes")
    return content
