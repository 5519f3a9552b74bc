"""A week of a coach's life, from Monday to Sunday, through the real widgets and by keyboard only."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gesprekshulp.aftercare.advice import CallAdult, Reason, advise_with_history
from gesprekshulp.aftercare.contact import OpenContact, opened, waits
from gesprekshulp.aftercare.logbook import (
    CheckInHeld,
    CheckInKind,
    ContactMade,
    Mark,
    Note,
    Noted,
    TalkNoted,
    talks,
)
from gesprekshulp.aftercare.reminders import Limits
from gesprekshulp.conversation.model import Mode
from gesprekshulp.ui.own.create import CreatePage
from gesprekshulp.ui.own.door import DoorPage
from gesprekshulp.ui.own.forms import LineList
from gesprekshulp.ui.own.logbook import LogbookPage, Part
from gesprekshulp.ui.own.note_talk import NoteTalkPage
from gesprekshulp.ui.own.open_contact import OpenContactPanel
from gesprekshulp.ui.own.reflection import ReflectionPage
from gesprekshulp.ui.own.unlock import LogbookName
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.window import Window
from tests.conversation.builders import ADULT
from tests.ui.driver import Hands, name_of, settle
from tests.ui.driver import show as show_window
from tests.ui.own.sides import MATERIAL, Book, start_with, words

MONDAY = date(2026, 11, 30)
FIRST, SECOND = "drie natte sokken", "twee droge sokken"
WRITE = "Wat wil je over jezelf opschrijven?"


class Laptop(QObject):
    """A shared laptop on which a logbook lives in memory: it does with the pages what the program does."""

    def __init__(self) -> None:
        """Begin on Monday, with nothing on it."""
        super().__init__()
        self.day = MONDAY
        self.names: list[str] = []
        self.passphrase = ""
        self.noted: list[Noted] = []
        self.limits = Limits()
        self.open: OpenContact | None = None
        self.asked: list[str] = []
        self.window = Window(Sheet())
        show_window(self.window)
        self.hands = Hands(self.window)
        self.book: Book | None = None
        self._talk: TalkNoted | None = None

    # What the coach comes to.

    def come_to(self, page: QWidget) -> None:
        """Show a page, and let go of the one before."""
        before = self.window.page
        self.window.show_page(page)
        if before is not None:
            self.window.drop_page(before)
        settle()

    @Slot()
    def door(self) -> None:
        """Go to the coach's own side."""
        page = DoorPage([LogbookName(str(place), name) for place, name in enumerate(self.names)], words())
        page.open_wanted.connect(self.unlock)
        page.create_wanted.connect(self.create)
        page.reflection_wanted.connect(self.reflect)
        self.come_to(page)

    @Slot()
    def create(self) -> None:
        """Go where a logbook is made."""
        page = CreatePage(self.names, words())
        page.create_wanted.connect(self.made)
        self.come_to(page)

    @Slot()
    def reflect(self) -> None:
        """Go where the group looks back."""
        page = ReflectionPage(MATERIAL, words())
        page.left.connect(self.door)
        self.come_to(page)

    def after_a_talk(self, load: str, *, outside: Sequence[str] = ()) -> None:
        """Come from the aftercare of a real talk, and be asked whether it goes into the logbook."""
        answers = {"load": (load,), "outside": tuple(outside), "safety": ("no",)}
        before = [each.load for each in talks(self.noted)]
        advice = advise_with_history(answers, before, too_heavy=False, reached=None)
        self.open = opened(advice, self.day) or self.open
        self._talk = TalkNoted(self.day, int(load), advice.call, advice.reasons)
        page = NoteTalkPage([LogbookName("0", self.names[0])], self._talk, words())
        page.note_wanted.connect(self.note_talk)
        page.left.connect(self.start)
        self.come_to(page)

    @Slot()
    def start(self) -> None:
        """Go to the start page, where what is still to be told stands."""
        if self.open is None:
            self.come_to(Sheet())
            return
        panel = OpenContactPanel(self.open, self.day, ADULT, words())
        panel.confirmed.connect(self.told)
        self.come_to(start_with(panel))

    # What the pages ask for.

    @Slot(str, str)
    def made(self, name: str, passphrase: str) -> None:
        """Make the logbook, and open it."""
        self.names.append(name)
        self.passphrase = passphrase
        self.unlock("0", passphrase)

    @Slot(str, str)
    def unlock(self, logbook: str, passphrase: str) -> None:
        """Open it, when the passphrase is right."""
        self.asked.append(f"open {logbook}")
        page = self.window.page
        if passphrase != self.passphrase:
            assert isinstance(page, DoorPage)
            page.busy(busy=True)
            page.say(words().wrong_passphrase())
            return
        self.book = Book(self.noted, self.day, self.names[int(logbook)])
        self.book.limit(self.limits)
        shown = self.book.page
        shown.locked.connect(self.locked)
        shown.passphrase_wanted.connect(self.change)
        shown.delete_wanted.connect(self.delete)
        shown.export_wanted.connect(self.export)
        shown.print_wanted.connect(self.print)
        shown.calendar_wanted.connect(self.calendar)
        self.come_to(shown)

    @Slot(str, str)
    def note_talk(self, _logbook: str, passphrase: str) -> None:
        """Note the talk, when the passphrase is right, and go to the start."""
        assert passphrase == self.passphrase
        assert self._talk is not None
        self.noted.append(self._talk)
        self.start()

    @Slot()
    def told(self) -> None:
        """Take it that the adult knows."""
        assert self.open is not None
        self.noted.append(ContactMade(self.day, self.open.since, self.open.call))
        self.open = None
        self.start()

    @Slot()
    def locked(self) -> None:
        """Keep what is in it, and go back to the door."""
        assert self.book is not None
        self.noted, self.limits, self.book = self.book.values, self.book.limits, None
        self.door()

    @Slot(str, str)
    def change(self, old: str, new: str) -> None:
        """Change the passphrase, when the old one is right."""
        assert self.book is not None
        right = old == self.passphrase
        self.passphrase = new if right else self.passphrase
        self.book.page.say(words().passphrase_changed() if right else words().wrong_passphrase())

    @Slot()
    def delete(self) -> None:
        """Throw all of it away."""
        self.noted, self.names, self.book = [], [], None
        self.door()

    @Slot()
    def export(self) -> None:
        """Take it that a file was asked for."""
        self.asked.append("export")

    @Slot(str)
    def print(self, part: str) -> None:
        """Take it that paper was asked for."""
        self.asked.append(f"print {part}")

    @Slot()
    def calendar(self) -> None:
        """Take it that a calendar was asked for."""
        self.asked.append("calendar")

    # What the coach does.

    def enter(self, passphrase: str = FIRST) -> LogbookPage:
        """Open the logbook."""
        self.door()
        self.hands.write(passphrase)
        self.hands.press("Enter")
        return self.page

    @property
    def page(self) -> LogbookPage:
        """Give the open logbook."""
        page = self.window.page
        assert isinstance(page, LogbookPage), f"no logbook is open, but {type(page).__name__}"
        return page

    def press(self, button: str) -> None:
        """Go to a button with Tab, and press it."""
        self.hands.reach(button)
        self.hands.press("Enter")

    def go_to(self, part: Part) -> None:
        """Go to a part of the logbook with the keys."""
        order = list(Part)
        self.hands.reach(lambda widget: widget.objectName() == self.page.part)
        for _ in range((order.index(part) - order.index(self.page.part)) % len(order)):
            self.hands.press("Right")

    def lock(self) -> None:
        """Lock the logbook."""
        self.hands.press("Ctrl+L")
        assert isinstance(self.window.page, DoorPage)

    def lines(self) -> list[str]:
        """Give the lines of the list in sight."""
        (shown,) = self.hands.widgets(LineList)
        return shown.lines()


def monday(laptop: Laptop) -> None:
    """A logbook of one's own."""
    hands = laptop.hands
    laptop.door()
    assert hands.says("Het staat uit tot jij er een maakt.")
    hands.press("Enter")
    hands.reach("Naam van je logboek")
    hands.write("Blauw 7")
    for _ in range(2):
        hands.press("Tab")
        hands.write(FIRST)
    hands.press("Tab", "Space", "Enter")
    assert hands.says("Logboek van Blauw 7 · alleen voor jou")
    assert name_of(hands.focus) == "Vandaag, maandag 30 november"
    hands.reach(WRITE)
    hands.write("zin in, en ook een beetje spannend")
    laptop.press("Erbij")
    assert laptop.lines() == ["30 november 2026 · zin in, en ook een beetje spannend"]
    laptop.lock()
    assert not hands.says("spannend")


def tuesday(laptop: Laptop) -> None:
    """The first talk goes into it, and Noor hears of it the same day."""
    hands = laptop.hands
    laptop.after_a_talk("4")
    assert hands.says("Hoe zwaar voor jou: 4 (goed te doen).")
    hands.reach("Wachtzin van Blauw 7")
    hands.write(FIRST)
    hands.press("Enter")
    assert laptop.open is None
    laptop.enter()
    laptop.go_to(Part.CHECK_INS)
    assert hands.says("Vandaag, dinsdag 1 december. Na één gesprek.")
    laptop.press("Gehad: Dezelfde dag even spreken")
    assert not hands.says("Gehad: Dezelfde dag even spreken")
    laptop.press("In mijn agenda")
    laptop.lock()


def wednesday(laptop: Laptop) -> None:
    """A slip of the hand, then a note that comes along, and a line to speak about."""
    hands = laptop.hands
    laptop.door()
    hands.write("drie natte sokke")
    hands.press("Enter")
    assert hands.says("Dat is niet de wachtzin van dit logboek.")
    hands.write(FIRST)
    hands.press("Enter")
    hands.reach(WRITE)
    hands.write("ik vulde stiltes op")
    hands.press("Tab", "Space")
    laptop.press("Erbij")
    laptop.go_to(Part.CHECK_INS)
    hands.reach("Wat wil je bespreken?")
    hands.write("hoe stil mag het zijn")
    hands.press("Enter")
    laptop.lock()


def thursday(laptop: Laptop) -> None:
    """A heavy talk. Noor hears it now, and until then no new talk begins; practising can."""
    hands = laptop.hands
    laptop.after_a_talk("8")
    assert hands.says("Je spreekt Noor: meteen.")
    hands.reach("Wachtzin van Blauw 7")
    hands.write(FIRST)
    hands.press("Enter")
    assert waits(laptop.open, Mode.REAL)
    assert not waits(laptop.open, Mode.PRACTICE)
    assert hands.says("Tijd om te delen met Noor: bel nu. Het staat open sinds vandaag. Delen hoort erbij")
    laptop.press("Ik heb het verteld")
    laptop.press("Ja, Noor weet het")
    assert laptop.open is None
    assert not hands.says("Tijd om te delen")


def friday(laptop: Laptop) -> None:
    """Looking back with the group. What was to come along is there, and is done afterwards."""
    hands = laptop.hands
    laptop.door()
    hands.press("Alt+S")
    for _ in range(12):
        hands.press("Enter")
    assert hands.says("kaart 12 van 12")
    hands.press("Enter")
    hands.write(FIRST)
    hands.press("Enter")
    laptop.go_to(Part.CHECK_INS)
    hands.reach(lambda widget: widget.objectName() == "Waar bereid je je op voor?")
    while laptop.page.check_in is not CheckInKind.GROUP:
        hands.press("Up" if list(CheckInKind).index(laptop.page.check_in) > 2 else "Down")
    assert hands.says("ik vulde stiltes op")
    assert hands.says("hoe stil mag het zijn")
    laptop.press("Afdrukken")
    laptop.press("Gehad: Samen terugkijken met de groep")
    assert laptop.page.agenda.lines == ()
    assert hands.says("Vrijdag 18 december.")
    laptop.press("Vraag kopiëren")
    assert QGuiApplication.clipboard().text().startswith("Hoi Noor,")
    laptop.lock()


def saturday(laptop: Laptop) -> None:
    """A line that is one too many goes; what Noor may see holds no word of it."""
    hands = laptop.hands
    laptop.enter()
    hands.reach("In je logboek")
    last = len(laptop.lines()) - 1
    hands.press(*["Down"] * last)
    laptop.press("Deze regel weghalen")
    laptop.press("Ja, haal deze regel weg")
    assert not any("spannend" in line for line in laptop.lines())
    laptop.go_to(Part.LOAD)
    assert laptop.lines() == ["3 december 2026: 8 (zwaar)", "1 december 2026: 4 (goed te doen)"]
    laptop.go_to(Part.ADULT)
    assert hands.says("Gesprekken: 2")
    assert hands.says("Keren dat dit al gebeurde: 1")
    assert not hands.says("stil")
    laptop.press("Afdrukken")
    laptop.lock()


def sunday(laptop: Laptop) -> None:
    """Softer limits, and another passphrase."""
    hands = laptop.hands
    laptop.enter()
    laptop.go_to(Part.CHECK_INS)
    assert hands.says("Gesprekken in de laatste zeven dagen: 2. Jullie spraken af: ongeveer 2.")
    laptop.go_to(Part.EVERYTHING)
    hands.reach("Gesprekken in zeven dagen")
    hands.press("Up")
    laptop.press("Grenzen bewaren")
    hands.reach("Je wachtzin van nu")
    hands.write(FIRST)
    for _ in range(2):
        hands.press("Tab")
        hands.write(SECOND)
    hands.press("Enter")
    assert hands.says("De oude opent niets meer.")
    laptop.go_to(Part.CHECK_INS)
    assert not hands.says("Gesprekken in de laatste zeven dagen")
    laptop.lock()


def sunday_evening(laptop: Laptop) -> None:
    """Take all of it along in a file, and throw it away."""
    hands = laptop.hands
    laptop.enter(SECOND)
    laptop.go_to(Part.EVERYTHING)
    laptop.press("Alles in een bestand")
    laptop.press("Alles weggooien")
    hands.write("blauw 7")
    hands.press("Enter")
    assert isinstance(hands.page, DoorPage)
    assert hands.says("Een eigen logboek")
    assert not hands.says("Blauw 7")


def test_a_week() -> None:
    laptop = Laptop()
    for day in (monday, tuesday, wednesday, thursday, friday, saturday, sunday):
        day(laptop)
        laptop.day += timedelta(days=1)
    assert laptop.noted == [
        TalkNoted(date(2026, 12, 1), 4, CallAdult.NEXT_CHECK_IN, (Reason.USUAL,)),
        CheckInHeld(date(2026, 12, 1), CheckInKind.SAME_DAY),
        Note(date(2026, 12, 2), "ik vulde stiltes op", True),
        Mark(date(2026, 12, 2), "hoe stil mag het zijn"),
        TalkNoted(date(2026, 12, 3), 8, CallAdult.NOW, (Reason.HEAVY_LOAD,)),
        ContactMade(date(2026, 12, 3), date(2026, 12, 3), CallAdult.NOW),
        CheckInHeld(date(2026, 12, 4), CheckInKind.GROUP),
    ]
    sunday_evening(laptop)
    wanted = [each for each in laptop.asked if not each.startswith("open")]
    assert wanted == ["calendar", "print check_ins", "print adult", "export"]
    assert laptop.asked.count("open 0") == 8
