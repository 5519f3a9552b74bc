"""Writing in a logbook, and taking a line away again."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.aftercare.logbook import Note, Noted, TalkNoted
from gesprekshulp.ui.own.forms import LineList
from gesprekshulp.ui.repeats import Repeats
from gesprekshulp.ui.widgets.choice import Choice
from tests.ui.driver import Hands, name_of
from tests.ui.own.sides import NOTED, TODAY, Book, open_book, talk, words

WRITE, ALONG = "Wat wil je over jezelf opschrijven?", "Meenemen naar mijn check-in"


def lines(hands: Hands) -> list[str]:
    """Give the lines of what is noted, from the top."""
    (shown,) = hands.widgets(LineList)
    return shown.lines()


def load_of(book: Book) -> str:
    """Give which button of the load is chosen."""
    chosen = [button for button in book.page.findChildren(Choice) if button.objectName().startswith("load ")]
    return next(button.objectName() for button in chosen if button.isChecked())


def add(hands: Hands) -> None:
    """Press the button that adds it."""
    hands.reach("Erbij")
    hands.press("Enter")


def test_it_says_the_day_and_that_there_is_no_place_for_the_other() -> None:
    _book, hands = open_book()
    assert name_of(hands.focus) == "Vandaag, donderdag 3 december"
    assert hands.says("Voor de ander is hier geen plek: die woorden zijn van de ander")
    assert hands.says("Gaat het over veiligheid, of twijfel je? Bel Noor, en schrijf het niet hier op.")
    typed = [*hands.widgets(QPlainTextEdit), *hands.widgets(QTextEdit)]
    assert [name_of(each) for each in typed] == [WRITE]


@pytest.mark.parametrize("along", [True, False])
def test_own_words_are_noted_by_keyboard(along: bool) -> None:
    book, hands = open_book([])
    hands.reach(WRITE)
    hands.write("ik was moe")
    hands.press("Enter")
    hands.write("en blij")
    if along:
        hands.reach(ALONG)
        hands.press("Space")
    add(hands)
    assert book.values == [Note(TODAY, "ik was moe\nen blij", along)]
    (box,) = hands.widgets(QPlainTextEdit)
    assert box.toPlainText() == ""
    assert not hands.button(ALONG).isChecked()
    assert lines(hands) == ["3 december 2026 · ik was moe\nen blij" + (" (neem ik mee)" if along else "")]


def test_a_talk_is_noted_with_how_heavy_it_was() -> None:
    book, hands = open_book([])
    assert load_of(book) == "load -2"
    hands.reach("Geen gesprek")
    hands.press("Down", "Right")
    assert name_of(hands.focus) == "3 (goed te doen)"
    add(hands)
    assert book.values == [TalkNoted(TODAY, 3, CallAdult.NEXT_CHECK_IN, (Reason.USUAL,))]
    assert load_of(book) == "load -2"
    assert hands.says("Er staat vandaag al een gesprek in. Had je er nog een?")
    assert hands.says("Vertel Noor bij je volgende check-in hoe het ging.")


def test_the_number_may_be_passed_over() -> None:
    book, hands = open_book([])
    hands.reach("Geen gesprek")
    hands.press("Right")
    assert name_of(hands.focus) == "Wel een gesprek, liever geen getal"
    add(hands)
    assert book.values == [TalkNoted(TODAY, None, CallAdult.NEXT_CHECK_IN, (Reason.USUAL,))]


@pytest.mark.parametrize(
    ("before", "load", "call", "reasons"),
    [
        ((), 8, CallAdult.NOW, (Reason.HEAVY_LOAD,)),
        ((), 6, CallAdult.WITHIN_A_DAY, (Reason.LOAD,)),
        ((talk(3, 6),), 5, CallAdult.NEXT_CHECK_IN, (Reason.LOAD, Reason.HEAVY_TWICE)),
        ((talk(9, 1), talk(6, 1), talk(3, 1)), 4, CallAdult.NEXT_CHECK_IN, (Reason.RISE,)),
    ],
)
def test_what_the_rules_say_is_noted_and_said(
    before: Sequence[Noted], load: int, call: CallAdult, reasons: tuple[Reason, ...]
) -> None:
    book, hands = open_book(before)
    hands.click(hands.button(f"{load} ("))
    add(hands)
    assert book.values[-1] == TalkNoted(TODAY, load, call, reasons)
    for reason in reasons:
        assert hands.says(words().names.reason(reason))


def test_a_talk_and_own_words_are_two_lines() -> None:
    book, hands = open_book([])
    hands.click(hands.button("0 ("))
    hands.reach(WRITE)
    hands.write("fijn")
    add(hands)
    assert book.values == [talk(0, 0), Note(TODAY, "fijn", False)]


def test_nothing_filled_in_is_nothing_noted() -> None:
    book, hands = open_book([])
    hands.reach(WRITE)
    hands.write("  ")
    add(hands)
    assert book.values == []
    assert hands.says("Kies een getal of schrijf iets, dan komt het erbij.")


def test_what_the_disk_refused_stays_on_the_page() -> None:
    book, hands = open_book([])
    book.works = False
    hands.click(hands.button("2 ("))
    hands.reach(WRITE)
    hands.write("fijn")
    add(hands)
    (box,) = hands.widgets(QPlainTextEdit)
    assert (box.toPlainText(), load_of(book), book.values) == ("fijn", "load 2", [])
    book.works = True
    add(hands)
    assert book.values == [talk(0, 2), Note(TODAY, "fijn", False)]
    assert (box.toPlainText(), load_of(book)) == ("", "load -2")


def test_the_same_words_can_be_noted_twice() -> None:
    book, hands = open_book([])
    for _ in range(2):
        hands.reach(WRITE)
        hands.write("thee")
        add(hands)
    assert book.values == 2 * [Note(TODAY, "thee", False)]
    (box,) = hands.widgets(QPlainTextEdit)
    assert box.toPlainText() == ""


# What was noted.


def test_the_newest_line_is_on_top() -> None:
    _book, hands = open_book()
    told = lines(hands)
    assert len(told) == len(NOTED)
    assert told[0] == "1 december 2026 · Even gewandeld daarna. Dat hielp."
    assert told[1] == (
        "1 december 2026 · Gesprek. Hoe zwaar voor jou: 7 (zwaar). Je spreekt Noor: vandaag of morgen. Het voelde "
        "zwaar. Samen kijken helpt."
    )
    assert told[3] == "Iets uit een nieuwere Gesprekshulp. Het blijft staan, maar is hier niet te lezen."
    assert told[4] == "19 november 2026 · Bespreken: Hoe zeg ik dat de tijd om is?"
    assert told[6] == "13 november 2026 · Gehad: Samen terugkijken met de groep"
    assert told[7] == "1 november 2026 · Verteld aan Noor, zoals gevraagd op 31 oktober 2026"
    assert told[-1] == (
        "24 september 2026 · Gesprek. Hoe zwaar voor jou: 2 (licht). Je spreekt Noor: bij je volgende check-in."
    )


def test_an_empty_logbook_says_so() -> None:
    _book, hands = open_book([])
    assert hands.widgets(LineList) == []
    assert hands.says("Er staat nog niets in.")


def test_a_line_is_taken_away_in_two_steps() -> None:
    book, hands = open_book()
    hands.reach("In je logboek")
    hands.press("Down")
    hands.reach("Deze regel weghalen")
    hands.press("Enter")
    assert len(book.values) == len(NOTED)
    assert name_of(hands.focus) == "Nee, laat staan"
    hands.reach("Ja, haal deze regel weg")
    hands.press("Enter")
    assert book.values == [*NOTED[:-2], NOTED[-1]]
    assert len(lines(hands)) == len(NOTED) - 1
    assert not hands.says("Deze regel weghalen")


def test_no_line_is_taken_away_by_saying_no_or_by_going_on() -> None:
    book, hands = open_book()
    spy = QSignalSpy(book.page.remove_wanted)
    hands.reach("In je logboek")
    hands.reach("Deze regel weghalen")
    hands.press("Enter", "Enter")
    assert name_of(hands.focus) == "Deze regel weghalen"
    hands.press("Enter")
    hands.reach("In je logboek")
    hands.press("Down")
    assert not hands.says("Ja, haal deze regel weg")
    assert spy.count() == 0


def test_nothing_is_taken_away_before_a_line_is_chosen() -> None:
    _book, hands = open_book()
    assert not hands.says("Deze regel weghalen")


def test_enter_in_the_list_adds_nothing() -> None:
    book, hands = open_book([talk(0)])
    hands.reach(WRITE)
    hands.write("half")
    hands.reach("In je logboek")
    hands.press("Enter")
    assert book.values == [talk(0)]


def test_a_held_key_repeats_where_own_words_are_typed(qapp: QApplication) -> None:
    _book, hands = open_book([])
    hands.reach(WRITE)
    Repeats(qapp, hands.window)
    hands.down("A")
    hands.repeat("A")
    (box,) = hands.widgets(QPlainTextEdit)
    assert box.toPlainText().lower() == "aa"


def test_a_line_can_not_be_copied_with_a_key() -> None:
    QGuiApplication.clipboard().setText("van iemand anders")
    _book, hands = open_book()
    hands.reach("In je logboek")
    hands.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "van iemand anders"


def test_every_row_is_high_enough_for_a_finger() -> None:
    _book, hands = open_book()
    (shown,) = hands.widgets(LineList)
    assert all(shown.visualItemRect(shown.item(row)).height() >= 44 for row in range(shown.count()))
    assert shown.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
