"""A role-play to look back on."""

from dataclasses import dataclass
from datetime import datetime

from gesprekshulp.conversation.events import Entry
from gesprekshulp.practice.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Played:
    """Its facts, its scenario if that is known here, and when it began by the clock on the wall.

    A `fresh` one was just played: it isn't kept yet, and who played is still in a role.
    """

    entries: tuple[Entry, ...]
    scenario: Scenario | None = None
    began: datetime | None = None
    fresh: bool = False
