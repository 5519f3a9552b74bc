"""An open logbook: its parts, what goes to the adult, all of it, and the lock."""

from collections.abc import Sequence

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QDateEdit, QPlainTextEdit, QSpinBox

from gesprekshulp.aftercare.logbook import CheckInKind, Mark, Note, Noted
from gesprekshulp.aftercare.overview import Period
from gesprekshulp.aftercare.reminders import RANGES, USUAL, Limits
from gesprekshulp.ui.own.forms import LineList
from gesprekshulp.ui.own.logbook import Part
from gesprekshulp.ui.own.passphrase import PassphraseLine
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.text import Text
from tests.ui.driver import Hands, name_of, settle
from tests.ui.own.sides import NOTED, SECRET, TODAY, Book, ago, open_book, words

HEADINGS = {
    Part.TODAY: "Vandaag, donderdag 3 december",
    Part.LOAD: "Hoe zwaar het voor jou was",
    Part.CHECK_INS: "Check-ins",
    Part.ADULT: "Voor Noor",
    Part.EVERYTHING: "Alles",
}
WRITE = "Wat wil je over jezelf opschrijven?"


def panel(hands: Hands) -> list[str]:
    """Give the lines of the one panel."""
    settle()
    (shown,) = hands.widgets(Column)
    return [text.text() for text in shown.findChildren(Text)]


def carried(spy: QSignalSpy) -> list[list[object]]:
    """Give what a signal carried, each time."""
    return [spy.at(call) for call in range(spy.count())]


# The parts.


def test_the_row_on_top_leads_to_every_part() -> None:
    book, hands = open_book()
    hands.reach("Vandaag")
    for part in Part:
        assert book.page.part is part
        book.page.focus()
        assert name_of(hands.focus) == HEADINGS[part]
        hands.press("Shift+Tab")
        assert hands.focus.objectName() == part
        hands.press("Right")


def test_it_says_whose_it_is_and_what_came_of_something() -> None:
    book, hands = open_book()
    assert hands.says("Logboek van Sam · alleen voor jou")
    book.page.say("Klaar: logboek.pdf.")
    assert hands.says("Klaar: logboek.pdf.")
    book.page.show_part(Part.LOAD)
    assert not hands.says("Klaar: logboek.pdf.")
    assert hands.says("Logboek van Sam")


def test_enter_on_the_row_adds_what_was_filled_in() -> None:
    book, hands = open_book([])
    hands.reach(WRITE)
    hands.write("thee")
    hands.reach("Vandaag")
    hands.press("Enter")
    assert book.values == [Note(TODAY, "thee", False)]


def test_a_key_that_means_nothing_does_nothing() -> None:
    book, hands = open_book()
    hands.press("Q", "1", "S")
    assert book.values == list(NOTED)


# For the adult.


def test_the_adult_sees_numbers_of_the_last_month_and_how_heavy_it_was() -> None:
    book, hands = open_book(part=Part.ADULT)
    assert book.page.overview.period == Period(ago(30), TODAY)
    assert panel(hands) == [
        "Van 3 november 2026 tot en met 3 december 2026",
        "Gesprekken: 3",
        "Check-ins: 1",
        "Samen terugkijken met de groep: 1",
        "Keren dat het goed was om snel met Noor te praten: 1",
        "Keren dat dit al gebeurde: 0",
    ]
    (lines,) = hands.widgets(LineList)
    assert lines.lines() == [
        "1 december 2026: 7 (zwaar)",
        "28 november 2026: 5 (blijft even hangen)",
        "18 november 2026: 3 (goed te doen)",
    ]


def test_the_coach_chooses_the_days() -> None:
    book, hands = open_book(part=Part.ADULT)
    hands.reach("Van")
    hands.press("Tab")
    first, last = hands.widgets(QDateEdit)
    assert name_of(last) == "Tot en met"
    first.setDate(first.date().addMonths(-3))
    assert book.page.overview.talks == 8
    assert panel(hands)[0] == "Van 3 augustus 2026 tot en met 3 december 2026"
    last.setDate(first.date().addDays(-10))
    assert book.page.overview.period.first < book.page.overview.period.last
    assert book.page.overview.talks == 0


@pytest.mark.parametrize("noted", [NOTED, (*NOTED, Mark(TODAY, "geheime woorden"), Note(TODAY, "nog meer", True))])
def test_no_word_of_the_coach_and_no_reason_goes_to_the_adult(noted: Sequence[Noted]) -> None:
    _book, hands = open_book(noted, Part.ADULT)
    shown = [*hands.texts(), *(line for each in hands.widgets(LineList) for line in each.lines())]
    own = [each.text for each in noted if isinstance(each, Note | Mark)]
    assert not any(text in line for text in own for line in shown)
    assert not hands.says("Samen kijken helpt.")


@pytest.mark.parametrize(("button", "wanted"), [("Afdrukken", "print_wanted"), ("Als PDF", "pdf_wanted")])
def test_what_the_adult_sees_can_be_put_on_paper(button: str, wanted: str) -> None:
    book, hands = open_book(part=Part.ADULT)
    spy = QSignalSpy(getattr(book.page, wanted))
    hands.reach(button)
    hands.press("Enter")
    assert carried(spy) == [[Part.ADULT]]


def test_the_wheel_changes_no_day() -> None:
    _book, hands = open_book(part=Part.ADULT)
    days = [field.date() for field in hands.widgets(QDateEdit)]
    for field in hands.widgets(QDateEdit):
        field.setFocus()
        hands.turn_wheel(field)
    assert [field.date() for field in hands.widgets(QDateEdit)] == days


# All of it.


def test_it_says_exactly_what_there_is() -> None:
    book, hands = open_book(part=Part.EVERYTHING)
    everything = [
        "Dit staat erin",
        "Gesprekken, met dag, hoe zwaar, en wanneer je zou bellen: 8",
        "Wat je opschreef: 2",
        "Wat je wilde bespreken: 1",
        "Check-ins die je had: 2",
        "Keren dat je het verteld hebt: 1",
        "Uit een nieuwere Gesprekshulp: 1",
    ]
    assert panel(hands) == everything
    book.remove(10)
    assert panel(hands)[1].endswith("bellen: 7")
    _empty, other = open_book([], Part.EVERYTHING)
    assert panel(other) == ["Dit staat erin", "Er staat nog niets in."]


def test_the_file_is_not_locked_and_that_is_said() -> None:
    book, hands = open_book(part=Part.EVERYTHING)
    spy = QSignalSpy(book.page.export_wanted)
    assert hands.says("Dat bestand staat niet op slot: wie het opent, kan alles lezen.")
    hands.reach("Alles in een bestand")
    hands.press("Enter")
    assert spy.count() == 1


@pytest.mark.parametrize(("typed", "gone"), [("Sam", 1), ("sam", 1), ("Noor", 0)])
def test_all_is_thrown_away_in_two_steps_of_which_one_is_the_name(typed: str, gone: int) -> None:
    book, hands = open_book(part=Part.EVERYTHING)
    spy = QSignalSpy(book.page.delete_wanted)
    assert hands.says("Dit gaat weg: alles wat erin staat, de naam en de wachtzin. Dat kan niet terug.")
    hands.reach("Alles weggooien")
    hands.press("Enter")
    assert spy.count() == 0
    assert name_of(hands.focus) == "Weet je het zeker? Typ dan de naam van je logboek: Sam"
    hands.press("Enter")
    assert spy.count() == 0
    hands.write(typed)
    hands.press("Enter")
    assert spy.count() == gone
    assert hands.says("Er is niets weggegooid.") is not bool(gone)


def test_throwing_away_is_asked_from_the_beginning_when_one_comes_back() -> None:
    book, hands = open_book(part=Part.EVERYTHING)
    hands.reach("Alles weggooien")
    hands.press("Enter")
    hands.write("Sam")
    book.page.show_part(Part.TODAY)
    book.page.show_part(Part.EVERYTHING)
    assert not hands.says("Weet je het zeker?")
    hands.reach("Alles weggooien")
    hands.press("Enter")
    assert hands.field("Weet je het zeker?").text() == ""


def test_the_passphrase_is_changed_by_keyboard() -> None:
    book, hands = open_book(part=Part.EVERYTHING)
    spy = QSignalSpy(book.page.passphrase_wanted)
    hands.reach("Je wachtzin van nu")
    for text in ("oude wachtzin", SECRET, SECRET):
        hands.write(text)
        hands.press("Tab")
    assert name_of(hands.focus) == "Wachtzin veranderen"
    hands.press("Enter")
    assert carried(spy) == [["oude wachtzin", SECRET]]
    assert all(line.text() == "" for line in hands.widgets(PassphraseLine))
    book.page.say(words().passphrase_changed())
    assert hands.says("De oude opent niets meer.")


def test_a_held_enter_changes_the_passphrase_once() -> None:
    book, hands = open_book(part=Part.EVERYTHING)
    spy = QSignalSpy(book.page.passphrase_wanted)
    hands.reach("Je wachtzin van nu")
    for text in ("oude wachtzin", SECRET):
        hands.write(text)
        hands.press("Tab")
    hands.write(SECRET)
    hands.down("Enter")
    said = hands.says("Typ eerst de wachtzin")
    for _ in range(3):
        hands.repeat("Enter")
    assert (spy.count(), said, hands.says("Typ eerst de wachtzin")) == (1, False, False)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("", SECRET, SECRET), "Typ eerst de wachtzin die je nu hebt."),
        (("oud", "kort", "kort"), "Je wachtzin is nog te kort"),
        (("oud", SECRET, "iets anders"), "De twee wachtzinnen zijn niet hetzelfde."),
    ],
)
def test_what_is_missing_for_another_passphrase_is_said(typed: tuple[str, ...], said: str) -> None:
    book, hands = open_book(part=Part.EVERYTHING)
    spy = QSignalSpy(book.page.passphrase_wanted)
    hands.reach("Je wachtzin van nu")
    for text in typed:
        hands.write(text)
        hands.press("Tab")
    hands.press("Shift+Tab", "Enter")
    assert spy.count() == 0
    assert hands.says(said)


def test_limits_are_chosen_with_the_keys_and_not_with_the_wheel() -> None:
    book, hands = open_book(part=Part.EVERYTHING)
    spy = QSignalSpy(book.page.limits_chosen)
    boxes = hands.widgets(QSpinBox)
    assert [(box.minimum(), box.maximum()) for box in boxes] == list(RANGES.values())
    for box in boxes:
        box.setFocus()
        hands.turn_wheel(box)
    assert [box.value() for box in boxes] == [USUAL.talks_a_week, USUAL.days_between, USUAL.talks_per_pair]
    hands.reach("Gesprekken in zeven dagen")
    hands.press("Up")
    hands.reach("Vrije dagen ertussen")
    hands.press("Down")
    assert boxes[1].text() == "0: geen herinnering"
    hands.reach("Grenzen bewaren")
    hands.press("Enter")
    assert carried(spy) == [[Limits(3, 0, 3)]]
    assert book.limits == Limits(3, 0, 3)


# The lock.


def locked(book: Book) -> QSignalSpy:
    """Watch the lock."""
    return QSignalSpy(book.page.locked)


@pytest.mark.parametrize("part", Part)
def test_one_key_locks_it_from_every_part(part: Part) -> None:
    book, hands = open_book(part=part)
    spy = locked(book)
    hands.press("Ctrl+L")
    assert spy.count() == 1


@pytest.mark.usefixtures("without_single_keys")
def test_it_locks_without_single_keys_too() -> None:
    book, hands = open_book()
    spy = locked(book)
    hands.reach(WRITE)
    hands.press("Ctrl+L")
    assert spy.count() == 1


def test_what_is_not_noted_yet_is_lost_only_after_a_word() -> None:
    book, hands = open_book()
    spy = locked(book)
    hands.reach(WRITE)
    hands.write("bijna weg")
    book.page.show_part(Part.EVERYTHING)
    hands.press("Ctrl+L")
    assert spy.count() == 0
    assert book.page.part is Part.TODAY
    assert hands.says("Er staat nog iets dat niet bewaard is.")
    hands.reach(WRITE)
    hands.write("s")
    hands.press("Ctrl+L")
    assert spy.count() == 0
    hands.press("Ctrl+L")
    assert spy.count() == 1


def test_a_chosen_number_counts_as_not_noted_yet() -> None:
    book, hands = open_book()
    spy = locked(book)
    hands.click(hands.button("4 ("))
    hands.press("Ctrl+L")
    assert spy.count() == 0


def test_before_it_locks_by_itself_what_was_filled_in_is_noted() -> None:
    book, hands = open_book([])
    hands.reach(WRITE)
    hands.write("nog even")
    book.page.put_down()
    assert book.values == [Note(TODAY, "nog even", False)]
    book.page.put_down()
    assert len(book.values) == 1


def test_own_words_in_the_clipboard_go_with_the_lock_and_a_request_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", _ours)  # a screen in memory never says so
    clipboard = QGuiApplication.clipboard()
    _book, hands = open_book([])
    hands.reach(WRITE)
    hands.write("van mij")
    hands.press("Ctrl+A", "Ctrl+C", "Backspace")
    assert clipboard.text() == "van mij"
    hands.press("Ctrl+L")
    assert clipboard.text() == ""
    _book, hands = open_book([], Part.CHECK_INS)
    hands.reach("Vraag kopiëren")
    hands.press("Enter", "Ctrl+L")
    assert clipboard.text().startswith("Hoi Noor,")


def _ours(_clipboard: QClipboard) -> bool:
    """Say that what lies in the clipboard came from here."""
    return True


def test_nothing_is_held_twice() -> None:
    book, hands = open_book(part=Part.CHECK_INS)
    spy = QSignalSpy(book.page.held_wanted)
    hands.reach("Gehad: Met z'n tweeën")
    hands.down("Enter")
    for _ in range(3):
        hands.repeat("Enter")
    assert carried(spy) == [[CheckInKind.ONE_ON_ONE]]


def test_a_form_half_filled_in_stays_when_something_else_is_noted() -> None:
    book, hands = open_book([])
    hands.reach(WRITE)
    hands.write("half")
    book.note(Mark(TODAY, "iets"))
    (box,) = hands.widgets(QPlainTextEdit)
    assert box.toPlainText() == "half"
