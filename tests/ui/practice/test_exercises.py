"""Exercises of two minutes: a list of two kinds, one at a time, and examples behind the held key."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QListWidget

from gesprekshulp.practice.exercise import Exercise, ExerciseKind
from gesprekshulp.ui.practice.exercises import ExercisesPage
from gesprekshulp.ui.practice.titles import Titles
from gesprekshulp.ui.widgets.fields import Hint
from tests.practice.builders import shipped
from tests.ui.driver import Hands, accessible, name_of, settle
from tests.ui.practice.opened import exercises

ALL = shipped().exercises
LISTENING = [each for each in ALL if each.kind is ExerciseKind.LISTENING]
BOUNDARY = [each for each in ALL if each.kind is ExerciseKind.BOUNDARY]
IN_ORDER = [*LISTENING, *BOUNDARY]


def titles(listed: QListWidget) -> list[str]:
    """Give what stands in a list."""
    return [listed.item(row).text() for row in range(listed.count())]


def lists(hands: Hands) -> dict[str, Titles]:
    """Give the lists that can be seen, by their names."""
    return {name_of(listed): listed for listed in hands.widgets(Titles)}


def shown(hands: Hands) -> Exercise:
    """Give the exercise that is shown: what is said has the keyboard."""
    assert hands.focus.objectName() == "heading"
    return next(each for each in ALL if each.says == name_of(hands.focus))


def page_of(hands: Hands) -> ExercisesPage:
    """Give the page in front."""
    page = hands.page
    assert isinstance(page, ExercisesPage)
    return page


def examples(hands: Hands, exercise: Exercise) -> list[str]:
    """Give the examples of an exercise that can be read now."""
    return [example for example in exercise.examples if hands.says(example)]


def test_the_list_shows_both_kinds_and_no_clock() -> None:
    hands = exercises()
    assert hands.says("OEFENEN · twee minuten")
    assert name_of(hands.focus) == "Kies wat je wilt oefenen"
    assert hands.says("Er loopt geen klok.")
    found = lists(hands)
    assert titles(found["Luisteren"]) == [each.title for each in LISTENING]
    assert titles(found["Grenzen"]) == [each.title for each in BOUNDARY]


def test_a_title_stands_out_only_in_the_list_that_has_the_keyboard() -> None:
    hands = exercises()
    listening, boundary = lists(hands)["Luisteren"], lists(hands)["Grenzen"]
    assert not listening.selectedItems()
    assert not boundary.selectedItems()
    hands.reach("Luisteren")
    assert [item.text() for item in listening.selectedItems()] == [LISTENING[0].title]
    hands.reach("Grenzen")
    assert not listening.selectedItems()
    assert [item.text() for item in boundary.selectedItems()] == [BOUNDARY[0].title]


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_an_exercise_is_picked_with_the_keyboard(key: str) -> None:
    hands = exercises()
    hands.reach("Grenzen")
    hands.press("Down", "Down", key)
    exercise = shown(hands)
    assert exercise is BOUNDARY[2]
    assert hands.says(exercise.title)
    assert hands.says("De ander zegt:")
    assert hands.says(exercise.task)
    assert hands.says(f"Waaraan merk je het? {exercise.notice}")
    assert accessible(hands.focus).text(QAccessible.Text.Description) == exercise.task


def test_an_exercise_is_picked_with_the_mouse_also_in_a_list_that_was_scrolled() -> None:
    hands = exercises()
    listed = lists(hands)["Luisteren"]
    listed.verticalScrollBar().setValue(listed.verticalScrollBar().maximum())
    settle()
    place = listed.visualItemRect(listed.item(listed.count() - 1)).center()
    _click(hands, listed, place)
    assert shown(hands) is LISTENING[-1]


def test_a_click_beside_the_titles_picks_nothing() -> None:
    hands = exercises(LISTENING[:1])
    (listed,) = lists(hands).values()
    _click(hands, listed, QPoint(20, listed.viewport().height() - 10))
    hands.press("Enter")
    assert lists(hands)


def _click(hands: Hands, listed: QListWidget, place: QPoint) -> None:
    """Click at a place in a list."""
    there = listed.viewport().mapTo(hands.window, place)
    QTest.mouseClick(hands.window.windowHandle(), Qt.MouseButton.LeftButton, pos=there)
    settle()


def test_enter_goes_through_all_of_them_and_back_to_the_list() -> None:
    hands = exercises()
    passed = list[Exercise]()
    hands.press("Enter")
    while not lists(hands):
        passed.append(shown(hands))
        hands.press("Enter")
    assert passed == IN_ORDER
    assert name_of(hands.focus) == "Grenzen"
    assert lists(hands)["Grenzen"].currentItem().text() == BOUNDARY[-1].title


def test_the_way_back_leads_to_the_same_place_in_the_list() -> None:
    hands = exercises()
    hands.press("Enter", "Enter", "Enter", "Backspace")
    assert name_of(hands.focus) == "Luisteren"
    assert [item.text() for item in lists(hands)["Luisteren"].selectedItems()] == [LISTENING[2].title]
    hands.press("Enter")
    assert shown(hands) is LISTENING[2]


# What stands behind the held key -----------------------------------------------------------------------------


def test_the_examples_are_there_while_the_key_is_held() -> None:
    hands = exercises()
    hands.press("Enter")
    exercise = shown(hands)
    assert examples(hands, exercise) == []
    hands.down("H")
    assert examples(hands, exercise) == [*exercise.examples]
    hands.repeat("H")
    assert examples(hands, exercise) == [*exercise.examples]
    hands.up("H")
    assert examples(hands, exercise) == []


def test_the_button_does_the_same_while_it_is_pressed() -> None:
    hands = exercises()
    hands.press("Enter")
    exercise, button = shown(hands), hands.button("Voorbeelden")
    middle = button.mapTo(hands.window, button.rect().center())
    QTest.mousePress(hands.window.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    settle()
    assert examples(hands, exercise) == [*exercise.examples]
    QTest.mouseRelease(hands.window.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    settle()
    assert examples(hands, exercise) == []


def test_the_examples_lie_under_what_is_said() -> None:
    for number in range(len(IN_ORDER)):
        hands = exercises([IN_ORDER[number]])
        hands.window.resize(960, 600)
        hands.press("Enter")
        said = hands.focus
        hands.down("H")
        (hint,) = hands.widgets(Hint)
        assert hands.place_of(hint)[0].y() >= hands.place_of(said)[1].y()
        assert hands.cut_off() == []
        hands.up("H")


@pytest.mark.parametrize("keys", [("Enter",), ("Backspace",), ("Esc",)])
def test_the_examples_go_with_their_page(keys: tuple[str, ...]) -> None:
    hands = exercises()
    hands.press("Enter")
    hands.down("H")
    hands.press(*keys)
    assert not hands.widgets(Hint)


def test_the_examples_go_when_the_window_goes_to_the_back() -> None:
    hands = exercises()
    hands.press("Enter")
    hands.down("H")
    QApplication.sendEvent(page_of(hands), QEvent(QEvent.Type.WindowDeactivate))
    assert not hands.widgets(Hint)


def test_the_held_key_does_nothing_on_the_list() -> None:
    hands = exercises()
    before = hands.texts()
    hands.down("H")
    assert hands.texts() == before
    hands.up("H")
    assert hands.texts() == before


# Few, none, and leaving --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("these", "name"), [(LISTENING, "Luisteren"), (BOUNDARY, "Grenzen")])
def test_one_kind_is_one_list(these: list[Exercise], name: str) -> None:
    assert [*lists(exercises(these))] == [name]


def test_the_only_exercise_leads_back_to_the_list() -> None:
    hands = exercises(BOUNDARY[:1])
    hands.press("Enter")
    assert shown(hands) is BOUNDARY[0]
    assert not hands.says("Volgende")
    hands.press("Enter")
    assert lists(hands)


def test_an_empty_list_says_what_to_do() -> None:
    hands = exercises(())
    assert name_of(hands.focus) == "Er zijn hier nog geen oefeningen."
    assert hands.says("Vraag je trainer om ze klaar te zetten.")
    left = QSignalSpy(page_of(hands).left)
    hands.press("Enter")
    assert left.count() == 1


@pytest.mark.parametrize("keys", [(), ("Enter",), ("Tab",)])
def test_one_key_leaves_from_everywhere(keys: tuple[str, ...]) -> None:
    hands = exercises()
    hands.press(*keys)
    left = QSignalSpy(page_of(hands).left)
    hands.press("X")
    assert left.count() == 1
