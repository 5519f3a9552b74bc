"""Tells that nobody touched the window for some minutes, so that an open logbook can be locked."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from gesprekshulp.conversation.events import Moment
from gesprekshulp.ui.calm import touches

LOOK = 5_000  # milliseconds between two looks at the clocks
MINUTE = 60.0


class Idle(QObject):
    """Tells `idle` once after so many minutes without input, and again only after there was some.

    Both clocks are looked at: the one on the wall goes on while a laptop sleeps with its lid closed, and the steady one
    is not set back. What wakes it comes too late: then it is told before that input does anything.
    """

    idle = Signal()

    def __init__(self, watched: QWidget, minutes: float, now: Callable[[], Moment]) -> None:
        """Take the widget whose window counts, how long nothing may happen there, and what gives the time."""
        super().__init__(watched)
        self._watched, self._seconds, self._now = watched, minutes * MINUTE, now
        self._last, self._told, self._late = now(), False, False
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK)
        self.timer.timeout.connect(self.look)
        self.timer.start()
        if app := QApplication.instance():
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew at any input; one that comes too late goes no further, whatever Qt makes of it."""
        if not touches(self._watched, watched, event):
            return super().eventFilter(watched, event)
        told_before = self._told
        self.look()
        if self._told and not told_before:
            self._late = True
            QTimer.singleShot(0, self, self._let_through)  # a press comes as two events, before this
        self._last, self._told = self._now(), False
        return self._late

    @Slot()
    def _let_through(self) -> None:
        """Let what comes from now on be heard."""
        self._late = False

    @Slot()
    def look(self) -> None:
        """Look at the clocks, and tell it when nothing happened for that long."""
        if not self._told and self._passed() >= self._seconds:
            self._told = True
            self.idle.emit()

    def _passed(self) -> float:
        """Give the seconds since the last input, by the clock that counted more of them."""
        now = self._now()
        return max(now.wall - self._last.wall, now.steady - self._last.steady)
