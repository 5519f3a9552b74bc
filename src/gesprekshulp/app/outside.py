"""What has a will of its own, at the edge: both clocks, and keeping facts on disk."""

import ctypes
import logging
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime

from gesprekshulp.conversation.events import Entry, Moment
from gesprekshulp.storage.journal import Journal, JournalUnavailable

TICKS_PER_SECOND = 1e7

log = logging.getLogger(__name__)


def moment() -> Moment:
    """Give the time on the wall, and the seconds this machine was awake."""
    return Moment(wall=time.time(), steady=awake_seconds())


def today() -> date:
    """Give the date on the calendar here."""
    return datetime.now(tz=UTC).astimezone().date()


def awake_seconds() -> float:
    """Give a clock that never goes back and stands still in sleep, in seconds.

    Linux and macOS have it as the monotonic clock; on Windows that one counts sleep too, another does not.
    """
    if sys.platform == "win32":  # pragma: no cover -- only there
        ticks = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        return ticks.value / TICKS_PER_SECOND
    return time.monotonic()


def keeping(journal: Journal) -> Callable[[Entry], bool]:
    """Give the function that brings a fact to disk and says whether that worked."""

    def keep(entry: Entry) -> bool:
        try:
            journal.append(entry)
        except JournalUnavailable:
            log.warning("the journal can't be written", exc_info=True)
            return False
        return True

    return keep
