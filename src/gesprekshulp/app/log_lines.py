"""How a line of the log is written: what goes there may end up in a file of the system, so it quotes nobody."""

import logging
import traceback
from collections.abc import Iterator
from copy import copy
from types import TracebackType


class Reticent(logging.Formatter):
    """Writes a line of the log with where an error came from, and without what it says: it may quote what was typed."""

    def format(self, record: logging.LogRecord) -> str:
        """Give the line; what another form of line left in the record is not used."""
        own = copy(record)
        own.exc_text = None
        return super().format(own)

    def formatException(  # noqa: N802 -- the name is Python's
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """Give the places of an error and of those that led to it, each with its kind."""
        return "\n".join(_told(ei[1])) if ei[1] else ""


def _told(error: BaseException) -> Iterator[str]:
    """Give the lines for an error, the one that led to it first."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _told(before)
    for place in traceback.extract_tb(error.__traceback__):
        yield f'  File "{place.filename}", line {place.lineno}, in {place.name}'
    reason = f": {error.strerror}" if isinstance(error, OSError) and error.strerror else ""
    yield f"{type(error).__name__}{reason}"
