"""A key that is held down presses once: seven agreements are not accepted by a hand that rests on Enter."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QWidget

APART = 20  # milliseconds: X11 repeats as release and press in one moment, and nobody lets go and presses that fast
MAY_REPEAT = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox, QListWidget)


class Repeats(QObject):
    """Swallows repeated presses before anyone hears them, except where people type or move through a list."""

    def __init__(self, app: QApplication, window: QWidget) -> None:
        """Listen to the whole program for as long as the window lives."""
        super().__init__(window)
        self._released: dict[int, int] = {}
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember releases, and let no repeat through."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyRelease:
            self._released[event.key()] = event.timestamp()
            return event.isAutoRepeat()
        repeats = event.isAutoRepeat() or self._just_released(event)
        if repeats and not isinstance(QApplication.focusWidget(), MAY_REPEAT):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _just_released(self, event: QKeyEvent) -> bool:
        """Say whether this key went up in the very moment it goes down."""
        released = self._released.get(event.key(), 0)
        return bool(released) and event.timestamp() - released < APART
