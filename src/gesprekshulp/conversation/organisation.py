"""What an organisation sets once: the adults in reach, the coach's role name, the region, the length of a talk."""

from dataclasses import dataclass
from datetime import date

from gesprekshulp.conversation.model import Region, Seat


@dataclass(frozen=True, slots=True)
class Adult:
    """The real coach: who can be called, when, and until which day these details count as checked."""

    name: str
    phone: str
    hours: str
    check_by: date

    def expired(self, today: date) -> bool:
        """Say whether someone has to check these details again."""
        return today > self.check_by


@dataclass(frozen=True, slots=True)
class Organisation:
    """The settings of one organisation; `minutes` is the usual length of a talk."""

    adult: Adult | None = None
    stand_in: Adult | None = None
    role_name: str = "luistermaatje"
    region: Region = Region.NETHERLANDS
    minutes: int = 30

    def at(self, seat: Seat) -> Adult | None:
        """Give the adult who has this seat, if one is named."""
        return self.adult if seat is Seat.ADULT else self.stand_in
