"""Replaces a small file as a whole: after a crash there is the old one or the new one, and others can't read it."""

from pathlib import Path

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile

PRIVATE = QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner


def replaced(path: Path, content: bytes) -> str:
    """Try once to replace the file; gives what went wrong, or nothing. The folder must be there."""
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.setPermissions(PRIVATE)
    if opened and file.write(content) == len(content) and file.commit():
        return ""
    return file.errorString()
