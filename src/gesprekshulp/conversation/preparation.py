"""The coach's preparation: where, who is in reach, what is ready."""

from dataclasses import dataclass, replace
from typing import assert_never

from gesprekshulp.conversation.events import (
    AdultNamed,
    AgeGiven,
    MeetingGiven,
    NobodyNamed,
    PlaceChosen,
    PreparationEvent,
    ReadinessTicked,
)
from gesprekshulp.conversation.model import AgeBand, Place, Readiness, Seat


@dataclass(frozen=True, slots=True)
class Preparation:
    """What was settled before the talk; with `light_only` nobody is in reach and all know it."""

    place: Place | None = None
    age: AgeBand | None = None
    follow_up: bool = False
    seat: Seat | None = None
    light_only: bool = False
    ticks: frozenset[Readiness] = frozenset()

    @property
    def reach_settled(self) -> bool:
        """Say whether it is clear who is in reach."""
        return self.seat is not None or self.light_only


def prepared(preparation: Preparation, event: PreparationEvent) -> Preparation:
    """Give the preparation after this fact."""
    match event:
        case PlaceChosen(place):
            return replace(preparation, place=place)
        case AgeGiven(age):
            return replace(preparation, age=age)
        case MeetingGiven(follow_up):
            return replace(preparation, follow_up=follow_up)
        case AdultNamed(seat):
            return replace(preparation, seat=seat, light_only=False)
        case NobodyNamed():
            return replace(preparation, seat=None, light_only=True)
        case ReadinessTicked(item, ticked):
            ticks = preparation.ticks | {item} if ticked else preparation.ticks - {item}
            return replace(preparation, ticks=ticks)
        case _:
            assert_never(event)
