"""Meeting the adult: when next, what about, and how to ask for it; nothing is sent."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QComboBox, QWidget

from gesprekshulp.aftercare.deck import CheckInForm, CoachSide
from gesprekshulp.aftercare.logbook import CheckInHeld, CheckInKind, Mark, Note, Noted
from gesprekshulp.aftercare.reminders import Limits, Reminder, ReminderKind
from gesprekshulp.ui.own.check_in import CheckInPage
from gesprekshulp.ui.own.logbook import LogbookPage, Part
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.text import Text
from tests.ui.driver import Hands, settle
from tests.ui.own.sides import MATERIAL, NOTED, TODAY, Book, ago, numbered, open_book, sit_down, talk, words

FOR, WHEN = "Waar bereid je je op voor?", "Om een gesprek vragen: wanneer wil je Noor spreken?"
KINDS = {
    CheckInKind.SAME_DAY: "Dezelfde dag even spreken",
    CheckInKind.BRIEF: "Kort contact na een gesprek",
    CheckInKind.GROUP: "Samen terugkijken met de groep",
    CheckInKind.ONE_ON_ONE: "Met z'n tweeën",
    CheckInKind.REFRESHER: "Opfrissen met de trainer",
}


def at_check_ins(noted: Sequence[Noted] = NOTED) -> tuple[Book, Hands]:
    """Sit down at the check-ins of a logbook."""
    return open_book(noted, Part.CHECK_INS)


def panel(hands: Hands, title: str) -> list[str]:
    """Give the lines of a panel."""
    for each in hands.widgets(Column):
        first, *lines = (text.text() for text in each.findChildren(Text))
        if first == title:
            return lines
    raise AssertionError(f"there is no panel {title!r}")


def called(name: str) -> Callable[[QWidget], bool]:
    """Find a list to choose from by the words beside it: a screen reader on Linux gives what is chosen as its name."""

    def fits(widget: QWidget) -> bool:
        """Say whether this is the one."""
        return isinstance(widget, QComboBox) and widget.objectName() == name

    return fits


# When.


def test_every_kind_has_its_next_day_and_what_is_past_is_told_kindly() -> None:
    _book, hands = at_check_ins()
    for said in (
        "Stond voor donderdag 19 november. Het kan nog. Na 3 gesprekken.",
        "Stond voor vrijdag 27 november. Het kan nog.",
        "Stond voor zaterdag 24 oktober. Het kan nog.",
        "Woensdag 24 maart.",
        "Sinds je laatste check-in: 3 gesprekken.",
    ):
        assert hands.says(said), said


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ([talk(0)], "Vandaag, donderdag 3 december. Na één gesprek."),
        ([talk(0)], "Sinds je laatste check-in: één gesprek."),
        ([talk(1), CheckInHeld(TODAY, CheckInKind.SAME_DAY)], "Sinds je laatste check-in: geen gesprekken."),
        ([CheckInHeld(TODAY, CheckInKind.GROUP)], "Donderdag 17 december."),
        ([], "Nog geen dag."),
    ],
)
def test_days_are_told_in_words(noted: Sequence[Noted], said: str) -> None:
    _book, hands = at_check_ins(noted)
    assert hands.says(said)


def test_before_the_first_talk_the_regular_ones_can_be_noted() -> None:
    book, hands = at_check_ins([])
    assert not hands.says("Gehad: Dezelfde dag even spreken")
    hands.reach("Gehad: Samen terugkijken met de groep")
    hands.press("Enter")
    assert book.values == [CheckInHeld(TODAY, CheckInKind.GROUP)]


@pytest.mark.parametrize("kind", CheckInKind)
def test_a_check_in_that_took_place_is_noted(kind: CheckInKind) -> None:
    begun: list[Noted] = [*4 * [talk(9)], CheckInHeld(ago(8), kind)]
    noted = [talk(0)] if kind is CheckInKind.SAME_DAY else [*begun, talk(0)]
    book, hands = at_check_ins(noted)
    hands.reach(f"Gehad: {KINDS[kind]}")
    hands.press("Enter")
    assert book.values[-1] == CheckInHeld(TODAY, kind)


def test_what_follows_on_a_talk_is_gone_once_it_took_place() -> None:
    _book, hands = at_check_ins([talk(0)])
    hands.click(hands.button("Gehad: Dezelfde dag even spreken"))
    assert not hands.says("Gehad: Dezelfde dag even spreken")


def test_the_check_in_that_comes_first_is_prepared() -> None:
    book, _hands = at_check_ins()
    assert book.page.check_in is CheckInKind.ONE_ON_ONE
    first, _hands = at_check_ins([talk(0)])
    assert first.page.check_in is CheckInKind.SAME_DAY
    new, _hands = at_check_ins([])
    assert new.page.check_in is CheckInKind.ONE_ON_ONE


# What about.


def test_own_lines_and_the_fixed_questions_are_what_it_is_about() -> None:
    book, hands = at_check_ins()
    assert panel(hands, "Van jou") == [
        "Ik was moe na school, en ik praatte sneller dan ik wilde. Volgende keer eerst even thee.",
        "Hoe zeg ik dat de tijd om is?",
    ]
    questions = MATERIAL.check_in.questions
    assert panel(hands, "Vaste vragen, overslaan mag") == [question.text for question in questions]
    assert book.page.agenda.questions == tuple(question.id for question in questions)


def test_for_another_check_in_other_lines_are_left() -> None:
    book, hands = at_check_ins()
    hands.reach(called(FOR))
    hands.press("Up")
    assert book.page.check_in is CheckInKind.GROUP
    assert panel(hands, "Van jou") == ["Hoe zeg ik dat de tijd om is?"]
    assert [line.text for line in book.page.agenda.lines] == ["Hoe zeg ik dat de tijd om is?"]


def test_a_line_is_added_by_keyboard() -> None:
    book, hands = at_check_ins([])
    assert panel(hands, "Van jou") == ["Nog niets. Zet er hieronder iets bij."]
    hands.reach("Wat wil je bespreken?")
    hands.write("hoe stop ik")
    hands.press("Enter")
    settle()
    assert book.values == [Mark(TODAY, "hoe stop ik")]
    assert panel(hands, "Van jou") == ["hoe stop ik"]
    assert hands.field("Wat wil je bespreken?").text() == ""
    hands.press("Enter")
    assert book.values == [Mark(TODAY, "hoe stop ik")]


def test_a_line_that_the_disk_refused_stays_on_the_page() -> None:
    book, hands = at_check_ins([])
    book.works = False
    hands.reach("Wat wil je bespreken?")
    hands.write("hoe stop ik")
    hands.press("Enter")
    assert hands.field("Wat wil je bespreken?").text() == "hoe stop ik"


def test_a_ticked_note_comes_along() -> None:
    _book, hands = at_check_ins([Note(TODAY, "mee", True), Note(TODAY, "niet mee", False)])
    assert panel(hands, "Van jou") == ["mee"]


@pytest.mark.parametrize(("button", "wanted"), [("Afdrukken", "print_wanted"), ("Als PDF", "pdf_wanted")])
def test_it_can_be_put_on_paper(button: str, wanted: str) -> None:
    book, hands = at_check_ins()
    spy = QSignalSpy(getattr(book.page, wanted))
    hands.reach(button)
    hands.press("Enter")
    assert [spy.at(call)[0] for call in range(spy.count())] == [Part.CHECK_INS]


def test_it_can_go_into_a_calendar() -> None:
    book, hands = at_check_ins()
    spy = QSignalSpy(book.page.calendar_wanted)
    hands.reach("In mijn agenda")
    hands.press("Enter")
    assert spy.count() == 1


# Asking for it.


@pytest.mark.parametrize(
    ("downs", "message"),
    [
        (0, "Hoi Noor, heb je deze week tijd voor een check-in? Ik heb een paar dingen om te bespreken."),
        (1, "Heb je vandaag of morgen een kwartier voor me?"),
        (2, "Bel je me terug?"),
    ],
)
def test_a_request_is_copied_and_nothing_is_sent(downs: int, message: str) -> None:
    _book, hands = at_check_ins()
    hands.reach(called(WHEN))
    hands.press(*["Down"] * downs)
    assert hands.says(message)
    hands.reach("Vraag kopiëren")
    hands.press("Enter")
    copied = QGuiApplication.clipboard().text()
    assert message in copied
    assert "{adult}" not in copied
    assert hands.says("Er is niets verstuurd: plak het zelf in een bericht.")


def test_without_messages_there_is_nothing_to_copy() -> None:
    page = LogbookPage("Sam", [], TODAY, CoachSide(), Limits(), words())
    page.show_part(Part.CHECK_INS)
    hands = sit_down(page)
    assert not hands.says("Vraag kopiëren")
    assert not hands.says("Vaste vragen")


# Soft limits.


def test_limits_are_reminders_and_close_nothing() -> None:
    book, hands = at_check_ins()
    assert hands.says("Gesprekken in de laatste zeven dagen: 2. Jullie spraken af: ongeveer 2.")
    assert not hands.says("Vrije dagen sinds je laatste gesprek")
    book.note(talk(0))
    assert hands.says("Vrije dagen sinds je laatste gesprek: 0. Jullie spraken af: 1.")
    book.limit(Limits(0, 0, 0))
    assert not hands.says("Jullie spraken af")
    assert all(button.isEnabled() for button in [hands.button("Afdrukken"), hands.button("In mijn agenda")])


def test_a_talk_that_has_yet_to_come_is_asked_about() -> None:
    _book, hands = at_check_ins([talk(-9)])
    assert hands.says("Klopt de datum van deze laptop?")


def test_the_limit_for_two_people_is_told_too() -> None:
    said = words().reminder(Reminder(ReminderKind.PAIR, 3, 3))
    assert said == "Jullie spraken elkaar 3 keer. Na 3 keer komt Noor erbij."


def test_the_wheel_changes_no_choice() -> None:
    _book, hands = at_check_ins()
    boxes = hands.widgets(QComboBox)
    assert [box.objectName() for box in boxes] == [FOR, WHEN]
    before = [box.currentText() for box in boxes]
    for box in boxes:
        hands.reach(called(box.objectName()))
        hands.turn_wheel(box, -1)
        hands.turn_wheel(box, 1)
        hands.turn_wheel(box, 1)
    assert [box.currentText() for box in boxes] == before


# Without a logbook.


def test_without_a_logbook_the_questions_and_the_request_are_there() -> None:
    page = CheckInPage(MATERIAL.check_in, words())
    hands = sit_down(page)
    spies = [QSignalSpy(signal) for signal in (page.print_wanted, page.pdf_wanted, page.left)]
    assert all(hands.says(question.text) for question in MATERIAL.check_in.questions)
    assert not hands.says("Wat wil je bespreken?")
    hands.reach("Vraag kopiëren")
    hands.press("Enter")
    assert QGuiApplication.clipboard().text().startswith("Hoi Noor,")
    assert hands.says("Er is niets verstuurd")
    for button in ("Afdrukken", "Als PDF", "Terug"):
        hands.reach(button)
        hands.press("Enter")
    assert [spy.count() for spy in spies] == [1, 1, 1]


def test_without_a_logbook_and_without_questions_there_is_a_way_back() -> None:
    page = CheckInPage(CheckInForm(), words())
    hands = sit_down(page)
    left = QSignalSpy(page.left)
    hands.press("Enter")
    assert left.count() == 1


def test_ids_have_nothing_to_do_with_places() -> None:
    assert [number for number, _ in numbered(NOTED)][:2] == [10, 20]
