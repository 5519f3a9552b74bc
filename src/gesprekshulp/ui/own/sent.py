"""What a form handed on to be noted: until it is there, the form keeps what was typed."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from gesprekshulp.aftercare.logbook import Mark, Note, Noted, TalkNoted

N = TypeVar("N", TalkNoted, Note, Mark)


class Sent(Generic[N]):
    """One thing on its way; the same may have been noted before."""

    def __init__(self, noted: N, before: Sequence[Noted]) -> None:
        """Take it, and what was noted before it went."""
        self.noted: N = noted
        self._before = before.count(noted)

    def arrived(self, noted: Sequence[Noted]) -> bool:
        """Say whether it is noted by now."""
        return noted.count(self.noted) > self._before
