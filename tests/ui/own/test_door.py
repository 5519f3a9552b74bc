"""The way in: one's own logbook with its passphrase, and what can be done without one."""

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit

from gesprekshulp.ui.own.door import DoorPage
from gesprekshulp.ui.own.unlock import LogbookName
from tests.ui.driver import Hands, name_of
from tests.ui.own.sides import BLUE, SAM, SEAL, SECRET, sit_down, words


def at_the_door(*logbooks: LogbookName) -> tuple[DoorPage, Hands]:
    """Sit down at the door, with these logbooks on this laptop."""
    page = DoorPage(logbooks, words())
    return page, sit_down(page)


def opened(spy: QSignalSpy) -> list[list[object]]:
    """Give what a signal carried, each time."""
    return [spy.at(call) for call in range(spy.count())]


# Without a logbook.


def test_without_a_logbook_it_says_what_one_is_and_that_it_is_off() -> None:
    _page, hands = at_the_door()
    assert name_of(hands.focus) == "Mijn kant"
    for part in ("Het staat uit tot jij er een maakt", "wachtzin die alleen jij kent", "de ander is hier geen plek"):
        assert hands.says(part), part
    assert hands.widgets(QLineEdit) == []


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        ("Enter", "create_wanted"),
        ("S", "reflection_wanted"),
        ("C", "check_in_wanted"),
    ],
)
def test_without_a_logbook_letters_are_keys(key: str, wanted: str) -> None:
    page, hands = at_the_door()
    spy = QSignalSpy(getattr(page, wanted))
    hands.press(key)
    assert spy.count() == 1


@pytest.mark.usefixtures("without_single_keys")
def test_without_single_keys_the_ways_are_buttons() -> None:
    page, hands = at_the_door()
    spy = QSignalSpy(page.reflection_wanted)
    hands.press("S")
    assert spy.count() == 0
    hands.reach("Samen terugkijken")
    hands.press("Enter")
    assert spy.count() == 1


def test_a_word_about_the_passphrase_needs_a_line_for_it() -> None:
    page, hands = at_the_door()
    page.busy(busy=True)
    page.say(words().wrong_passphrase())
    assert not hands.says("Dat is niet de wachtzin")


def test_what_was_found_is_said() -> None:
    hands = sit_down(DoorPage([], words(), ["Eén logboek was stuk. Het staat opzij, de rest is er nog."]))
    assert hands.says("Eén logboek was stuk.")


# With logbooks.


def test_one_logbook_opens_with_its_passphrase_and_enter() -> None:
    page, hands = at_the_door(SAM)
    spy = QSignalSpy(page.open_wanted)
    assert name_of(hands.focus) == "Wachtzin van Sam"
    hands.write(SECRET)
    hands.press("Enter")
    assert opened(spy) == [["a", SECRET]]


def test_what_is_typed_is_no_key() -> None:
    page, hands = at_the_door(SAM)
    spies = [QSignalSpy(page.reflection_wanted), QSignalSpy(page.check_in_wanted)]
    hands.write("sc")
    assert [spy.count() for spy in spies] == [0, 0]
    hands.press("Alt+S", "Alt+C")
    assert [spy.count() for spy in spies] == [1, 1]


def test_a_coach_chooses_the_own_logbook_with_the_arrows() -> None:
    page, hands = at_the_door(SAM, SEAL, BLUE)
    spy = QSignalSpy(page.open_wanted)
    assert hands.says("Welk logboek is van jou?")
    hands.press("Shift+Tab")
    assert name_of(hands.focus) == "Sam"
    hands.press("Right")
    assert hands.says("Wachtzin van De Zeehond")
    hands.press("Tab")
    hands.write(SECRET)
    hands.press("Tab")
    assert name_of(hands.focus) == "Openen"
    hands.press("Enter")
    assert opened(spy) == [["b", SECRET]]


def test_another_logbook_empties_the_line() -> None:
    _page, hands = at_the_door(SAM, SEAL)
    hands.write(SECRET)
    hands.click(hands.button("De Zeehond"))
    assert hands.field().text() == ""


def test_an_empty_line_asks_for_a_passphrase() -> None:
    page, hands = at_the_door(SAM)
    spy = QSignalSpy(page.open_wanted)
    hands.press("Enter", "Space", "Enter")
    assert spy.count() == 0
    assert hands.says("Typ eerst je wachtzin.")


def test_spaces_around_a_passphrase_are_a_slip() -> None:
    page, hands = at_the_door(SAM)
    spy = QSignalSpy(page.open_wanted)
    hands.write(f" {SECRET} ")
    hands.press("Enter")
    assert opened(spy) == [["a", SECRET]]


def test_a_wrong_passphrase_is_said_and_the_line_is_ready_again() -> None:
    page, hands = at_the_door(SAM)
    hands.write(SECRET)
    hands.press("Enter")
    page.busy(busy=True)
    page.say(words().wrong_passphrase())
    assert hands.says("Dat is niet de wachtzin van dit logboek. Kijk naar hoofdletters, en probeer het nog eens.")
    assert name_of(hands.focus) == "Wachtzin van Sam"
    assert hands.focus.accessibleDescription().startswith("Dat is niet de wachtzin")
    assert hands.field().text() == ""
    spy = QSignalSpy(page.open_wanted)
    hands.write("nog eens zo")
    hands.press("Enter")
    assert opened(spy) == [["a", "nog eens zo"]]


def test_while_it_is_tried_nothing_is_asked_twice() -> None:
    page, hands = at_the_door(SAM, SEAL)
    spy = QSignalSpy(page.open_wanted)
    hands.write(SECRET)
    hands.press("Enter")
    page.busy(busy=True)
    assert hands.says("Even geduld")
    hands.press("Enter")
    hands.write("x")
    assert name_of(hands.focus) == "Wachtzin van Sam"
    assert hands.field().text() == SECRET
    assert not hands.button("Openen").isEnabled()
    assert not hands.button("De Zeehond").isEnabled()
    assert spy.count() == 1
    page.busy(busy=False)
    assert not hands.says("Even geduld")
    assert hands.button("De Zeehond").isEnabled()


def test_a_held_enter_tries_once() -> None:
    page, hands = at_the_door(SAM)
    spy = QSignalSpy(page.open_wanted)
    hands.write(SECRET)
    hands.down("Enter")
    for _ in range(3):
        hands.repeat("Enter")
    assert spy.count() == 1


def test_there_is_a_way_to_another_logbook_and_a_way_back() -> None:
    page, hands = at_the_door(SAM)
    spies = [QSignalSpy(page.create_wanted), QSignalSpy(page.left)]
    hands.reach("Nieuw logboek")
    hands.press("Enter")
    hands.reach("Terug")
    hands.press("Enter")
    assert [spy.count() for spy in spies] == [1, 1]
