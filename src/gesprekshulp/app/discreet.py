"""What keeps a talk from getting out by the side: through the mode of a file, a crash, or a list that Qt keeps."""

import ctypes
import os
import sys

from PySide6.QtCore import QSettings

OTHERS = 0o077
NO_DUMP = 1  # bytes: Linux makes no dump at this size, also not for a program that takes dumps through a pipe
NO_ERROR_BOX = 0x0001 | 0x0002  # Windows then makes no report of a crash, which would hold a part of the memory


def be_discreet() -> None:
    """Close what this process writes to others, leave no memory behind in a crash, and let Qt remember no folders."""
    os.umask(OTHERS)
    _dump_nothing()
    # A dialog that asks for a file notes in which folders one was, for all programs that use Qt. Nothing can be written
    # under this path. It says nothing to Windows and macOS, which keep such lists themselves.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def _dump_nothing() -> None:
    """Let no crash write the memory of this process to disk, where the system asks the program about that."""
    if sys.platform == "win32":  # pragma: no cover -- only there
        ctypes.windll.kernel32.SetErrorMode(NO_ERROR_BOX)
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    size = NO_DUMP if most == resource.RLIM_INFINITY else min(NO_DUMP, most)
    resource.setrlimit(resource.RLIMIT_CORE, (size, size))
