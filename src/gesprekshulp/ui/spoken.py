"""What a screen reader is told of widgets that Qt can't know: this text is a heading, that drawing is a picture."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


def introduce() -> None:
    """Let a widget with a `spoken_as` be of that role; asked only while a screen reader listens."""
    QAccessible.installFactory(_interface)


def _interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Give the interface for a widget that says what it is; Qt makes its own for all others, and owns both."""
    role = getattr(thing, "spoken_as", None)
    if isinstance(thing, QWidget) and isinstance(role, QAccessible.Role):
        return QAccessibleWidget(thing, role)
    return None
