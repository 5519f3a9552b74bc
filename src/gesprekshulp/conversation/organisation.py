"""What an organisation sets once: the adults in reach, the coach's role name, the region, the languages."""

from dataclasses import dataclass, field
from datetime import date

from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.model import Colours, Language, Region, Seat, SingleKeys


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
    """The settings of one organisation; `minutes` is the usual length of a talk.

    `interface` is the language of the window, `content` that of cards and agreements, `second` a language shown under
    each card for a young person who reads another one. `circling` are the numbers of the circling rule. `colours`,
    `letters` (percent of what the desktop asks for) and `single_keys` are how the window looks and listens. `simple`
    puts the short words of a card in the place of its question.
    """

    adult: Adult | None = None
    stand_in: Adult | None = None
    role_name: str = "luistermaatje"
    region: Region = Region.NETHERLANDS
    minutes: int = 30
    interface: Language = Language.DUTCH
    content: Language = Language.DUTCH
    second: Language | None = None
    circling: CirclingSettings = field(default_factory=CirclingSettings)
    colours: Colours = Colours.SYSTEM
    letters: int = 100
    single_keys: SingleKeys = SingleKeys.ON
    simple: bool = False

    def at(self, seat: Seat) -> Adult | None:
        """Give the adult who has this seat, if one is named."""
        return self.adult if seat is Seat.ADULT else self.stand_in
