"""Keys that arrive at the second screen are for the coach's window."""

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

PAD = Qt.KeyboardModifier.KeypadModifier


def pass_on(event: QKeyEvent, window: QWidget) -> None:
    """Press the button in the window that has this key, or else hand the key to what has the keyboard there."""
    shortcut = _waiting(event, window) if event.type() == QKeyEvent.Type.KeyPress else None
    if shortcut is not None:
        shortcut.activated.emit()
        return
    copy = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
    QCoreApplication.sendEvent(window.focusWidget() or window, copy)


def _waiting(event: QKeyEvent, window: QWidget) -> QShortcut | None:
    """Give the shortcut in the window that this key would set off."""
    pressed = QKeySequence(QKeyCombination(event.modifiers() & ~PAD, Qt.Key(event.key())))
    typed = QKeySequence(event.text()) if event.text().isprintable() else pressed
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if shortcut.key() in {pressed, typed} and isinstance(owner, QWidget) and _alive(owner):
            return shortcut
    return None


def _alive(owner: QWidget) -> bool:
    """Say whether a widget can be used now."""
    return owner.isVisible() and owner.isEnabled()
