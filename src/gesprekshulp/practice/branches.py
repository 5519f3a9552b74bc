"""A role-play that went back and took another way: every way it went, and where it can go back to."""

from collections.abc import Sequence
from dataclasses import dataclass

from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.events import CardPicked, Entry, Rewound
from gesprekshulp.conversation.session import effective
from gesprekshulp.conversation.timeline import Point, timeline

MOST_POINTS = 30_000  # on all ways together: thirty ways through a play of a thousand facts


@dataclass(frozen=True, slots=True)
class Branch:
    """One way the play went: its points from the beginning, and how many of those went before it was left.

    Of the way that counts, `shared` is the number of all points.
    """

    points: tuple[Point, ...]
    shared: int

    @property
    def left(self) -> tuple[Point, ...]:
        """Give the points that no longer counted after the play went back."""
        return self.points[self.shared :]


def branches(entries: Sequence[Entry], numbers: CirclingSettings | None = None) -> tuple[Branch, ...]:
    """Give the ways that were left, the oldest first, and as the last one the way that counts.

    With other `numbers` the signs are those that would have come with them. A record that goes back without end, which
    no play does, gets its last ways only.
    """
    most = max(1, MOST_POINTS // max(1, len(entries)))
    back = [(place, entry.event.kept) for place, entry in enumerate(entries) if isinstance(entry.event, Rewound)]
    found = [Branch(timeline(entries[:place], numbers), kept) for place, kept in back[-most:]]
    whole = timeline(entries, numbers)
    return (*(branch for branch in found if branch.left), Branch(whole, len(whole)))


@dataclass(frozen=True, slots=True)
class Stop:
    """A card the play can go back to: `kept` facts count then, and the card lies on the table again."""

    card: str
    kept: int


def stops(entries: Sequence[Entry]) -> tuple[Stop, ...]:
    """Give the cards on the way that counts, in order."""
    return tuple(
        Stop(entry.event.card, place)
        for place, entry in enumerate(effective(entries), start=1)
        if isinstance(entry.event, CardPicked)
    )
