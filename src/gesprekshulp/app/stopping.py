"""Ends the program in order when the system tells it to stop: what closing the window wipes is wiped then too."""

import os
import signal
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

ORDERS = ("SIGTERM", "SIGHUP", "SIGINT")


@contextmanager
def stopping_in_order() -> Generator[None]:
    """Let the loop of the program end, while this lasts, at each order to stop; one that is ignored stays so.

    Qt's loop is not Python's, so the signal comes in through a pipe; a socket would do, and would be one more socket.
    Windows sends no signals: there Qt hears of the end of a session.
    """
    if os.name != "posix":  # pragma: no cover -- only there
        yield
        return
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    before = {order: signal.getsignal(order) for order in _heard()}
    usual = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    for order in before:
        signal.signal(order, _noted)
    ear = _Ear(reading)
    try:
        yield
    finally:
        ear.close()
        for order, handler in before.items():
            signal.signal(order, handler)
        signal.set_wakeup_fd(usual)
        os.close(reading)
        os.close(writing)


def _heard() -> list[signal.Signals]:
    """Give the orders to listen to: those that would end the program."""
    there = [signal.Signals[name] for name in ORDERS]  # by name: Windows doesn't know them all
    return [order for order in there if signal.getsignal(order) is not signal.SIG_IGN]


def _noted(_order: int, _frame: FrameType | None) -> None:
    """Do nothing here: the pipe tells it, at a moment that suits Qt."""


class _Ear(QObject):
    """Hears the pipe."""

    def __init__(self, reading: int) -> None:
        """Take the end that is read."""
        super().__init__()
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._stop)

    def close(self) -> None:
        """Hear nothing any more."""
        self._notifier.setEnabled(False)

    @Slot()
    def _stop(self) -> None:
        """End the loop; no page is asked, for the system waits for no answer."""
        self._notifier.setEnabled(False)
        QCoreApplication.exit(0)
