"""The pages of the coach's own side, each open in a window, and a logbook that is only a list."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.aftercare.contact import OpenContact
from gesprekshulp.aftercare.logbook import (
    CheckInHeld,
    CheckInKind,
    ContactMade,
    Mark,
    Note,
    Noted,
    Stranger,
    TalkNoted,
)
from gesprekshulp.aftercare.reminders import USUAL, Limits
from gesprekshulp.library.aftercare import read_aftercare
from gesprekshulp.library.shipped import resources
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.own.check_in import CheckInPage
from gesprekshulp.ui.own.create import CreatePage
from gesprekshulp.ui.own.door import DoorPage
from gesprekshulp.ui.own.logbook import LogbookPage, Part
from gesprekshulp.ui.own.note_talk import NoteTalkPage
from gesprekshulp.ui.own.open_contact import OpenContactPanel
from gesprekshulp.ui.own.reflection import ReflectionPage
from gesprekshulp.ui.own.unlock import LogbookName
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading
from tests.conversation.builders import ADULT
from tests.ui.driver import Hands, sit_down_at

TODAY = date(2026, 12, 3)  # a Thursday
MATERIAL = read_aftercare(resources()).coach_side
SAM, SEAL, BLUE = LogbookName("a", "Sam"), LogbookName("b", "De Zeehond"), LogbookName("c", "Blauw 7")
SECRET = "paarse fiets regen"  # noqa: S105 -- a made-up passphrase to type
NOW = OpenContact(TODAY - timedelta(1), CallAdult.NOW, (Reason.SAFETY,))


def words() -> OwnWords:
    """Give the words, with the adult of these tests."""
    return OwnWords(Names(), ADULT)


def ago(days: int) -> date:
    """Give a day so many days before today."""
    return TODAY - timedelta(days)


def talk(
    days: int,
    load: int | None = 3,
    call: CallAdult = CallAdult.NEXT_CHECK_IN,
    reasons: tuple[Reason, ...] = (Reason.USUAL,),
) -> TalkNoted:
    """Give a talk of so many days ago."""
    return TalkNoted(ago(days), load, call, reasons)


NOTED: tuple[Noted, ...] = (
    talk(70, 2),
    talk(61, 4),
    CheckInHeld(ago(60), CheckInKind.SAME_DAY),
    talk(50, None),
    Note(ago(50), "Ik was moe na school, en ik praatte sneller dan ik wilde. Volgende keer eerst even thee.", True),
    talk(40, 3),
    talk(33, 6, CallAdult.WITHIN_A_DAY, (Reason.LOAD,)),
    ContactMade(ago(32), ago(33), CallAdult.WITHIN_A_DAY),
    CheckInHeld(ago(20), CheckInKind.GROUP),
    talk(15, 3),
    Mark(ago(14), "Hoe zeg ik dat de tijd om is?"),
    Stranger("dream", "{}"),
    talk(5, 5),
    talk(2, 7, CallAdult.WITHIN_A_DAY, (Reason.LOAD,)),
    Note(ago(2), "Even gewandeld daarna. Dat hielp.", False),
)


def numbered(noted: Iterable[Noted]) -> list[tuple[int, Noted]]:
    """Give what was noted with ids."""
    return [(10 * place, each) for place, each in enumerate(noted, start=1)]


class Book(QObject):
    """A logbook that is a list: it does what the page asks, as the program does with the one on disk."""

    def __init__(self, noted: Sequence[Noted] = (), today: date = TODAY, name: str = "Sam") -> None:
        """Take what is in it, the day, and its name."""
        super().__init__()
        self.noted, self.today, self.limits = numbered(noted), today, USUAL
        self.works = True
        self.page = LogbookPage(name, self.noted, today, MATERIAL, self.limits, words())
        self.page.noted.connect(self.note)
        self.page.remove_wanted.connect(self.remove)
        self.page.held_wanted.connect(self.hold)
        self.page.limits_chosen.connect(self.limit)
        self.setParent(self.page)

    @property
    def values(self) -> list[Noted]:
        """Give what is in it."""
        return [each for _, each in self.noted]

    @Slot(object)
    def note(self, noted: Noted) -> None:
        """Note something, if the disk works."""
        if self.works:
            self.noted.append((1 + max((number for number, _ in self.noted), default=0), noted))
            self._refresh()

    @Slot(int)
    def remove(self, number: int) -> None:
        """Take something away."""
        self.noted = [(each, value) for each, value in self.noted if each != number]
        self._refresh()

    @Slot(object)
    def hold(self, kind: CheckInKind) -> None:
        """Note that a check-in took place."""
        self.note(CheckInHeld(self.today, kind))

    @Slot(object)
    def limit(self, limits: Limits) -> None:
        """Take other limits."""
        self.limits = limits
        self._refresh()

    def _refresh(self) -> None:
        """Show what is in it by now."""
        self.page.refresh(self.noted, self.today, self.limits)


def sit_down(page: QWidget) -> Hands:
    """Sit down at a page, with the keyboard where the window gives it."""
    hands = sit_down_at(page)
    hands.window.show_page(page)
    return hands


def open_book(noted: Sequence[Noted] = NOTED, part: Part = Part.TODAY, today: date = TODAY) -> tuple[Book, Hands]:
    """Sit down at an open logbook, at one of its parts."""
    book = Book(noted, today)
    book.page.show_part(part)
    return book, sit_down(book.page)


def start_with(panel: OpenContactPanel) -> Sheet:
    """Give a page with what is still to be told, as the start page has it."""
    page = Sheet()
    page.add(Heading("Gesprekshulp"))
    page.add(panel)
    page.finish()
    return page


def reflecting(cards: int) -> ReflectionPage:
    """Give the page to look back with, after so many presses of its large button."""
    page = ReflectionPage(MATERIAL, words())
    for _ in range(cards):
        page.go_on()
    return page


def logbook(part: Part, noted: Sequence[Noted] = NOTED) -> LogbookPage:
    """Give a part of an open logbook."""
    page = LogbookPage("Sam", numbered(noted), TODAY, MATERIAL, USUAL, words())
    page.show_part(part)
    return page


EVERY: dict[str, Callable[[], QWidget]] = {
    "a door without logbooks": lambda: DoorPage([], words()),
    "a door with one logbook": lambda: DoorPage([SAM], words()),
    "a door with three": lambda: DoorPage([SAM, SEAL, BLUE], words(), ["Eén logboek was stuk. Het staat opzij."]),
    "a new logbook": lambda: CreatePage(["Sam"], words()),
    "a check-in without a logbook": lambda: CheckInPage(MATERIAL.check_in, words()),
    "looking back begins": lambda: reflecting(0),
    "the first card": lambda: reflecting(1),
    "the last card": lambda: reflecting(12),
    "a talk to note": lambda: NoteTalkPage([SAM, SEAL], talk(0, 8, CallAdult.NOW, (Reason.HEAVY_LOAD,)), words()),
    "still to be told": lambda: start_with(OpenContactPanel(NOW, TODAY, ADULT, words())),
    **{f"the logbook, {part}": partial(logbook, part) for part in Part},
    **{f"an empty logbook, {part}": partial(logbook, part, ()) for part in Part},
}
