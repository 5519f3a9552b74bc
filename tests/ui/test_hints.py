"""What stands behind the held key is there as long as it is held, and not a moment longer."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gesprekshulp.conversation import screens as show
from tests.ui.driver import Hands, on_screen, settle
from tests.ui.pages import EVERYWHERE, PAGES

HINTED = {
    "a card": PAGES[show.AskScreen],
    "a closing card": EVERYWHERE["a closing card"],
    "a step of the ending": PAGES[show.ClosingScreen],
}


def hinted(hands: Hands) -> bool:
    """Say whether a hint can be seen."""
    return hands.says("Luistertip:")


@pytest.mark.parametrize("where", HINTED)
def test_the_hint_is_there_while_the_key_is_held(where: str) -> None:
    hands = on_screen(HINTED[where])
    assert not hinted(hands)
    hands.down("H")
    assert hinted(hands)
    hands.up("H")
    assert not hinted(hands)


def test_the_key_repeating_itself_changes_nothing() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.down("H")
    hands.repeat("H")
    assert hinted(hands)
    hands.up("H")
    assert not hinted(hands)


@pytest.mark.parametrize("where", HINTED)
def test_the_mouse_button_does_the_same(where: str) -> None:
    hands = on_screen(HINTED[where])
    button = hands.button("Tip")
    handle, place = hands.window.windowHandle(), button.mapTo(hands.window, button.rect().center())
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=place)
    assert hinted(hands)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=place)
    assert not hinted(hands)


def test_the_space_bar_on_the_button_does_the_same() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.reach("Tip")
    hands.down("Space")
    assert hinted(hands)
    hands.up("Space")
    assert not hinted(hands)


def test_the_mouse_leaving_the_button_ends_it() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    button = hands.button("Tip")
    handle, place = hands.window.windowHandle(), button.mapTo(hands.window, button.rect().center())
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(handle, QPoint(2, 2))
    settle()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert not hinted(hands)


def test_another_page_ends_it() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.down("H")
    hands.press("S")
    assert not hinted(hands)
    hands.press("Backspace")
    hands.at(show.AskScreen)
    assert not hinted(hands)


def test_hiding_everything_ends_it() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.down("H")
    hands.press("Esc")
    hands.up("H")
    hands.press("Esc")
    assert not hinted(hands)


def test_a_page_laid_over_it_ends_it() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.down("H")
    hands.press("F1")
    hands.up("H")
    hands.press("Enter")
    assert not hinted(hands)


def test_the_window_going_to_the_back_ends_it() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.down("H")
    other = QWidget()
    other.show()
    other.activateWindow()
    settle()
    assert not hinted(hands)


def test_the_release_counts_with_shift_down_too() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.down("H")
    QTest.keyRelease(hands.window.windowHandle(), Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert not hinted(hands)


@pytest.mark.parametrize("where", PAGES)
def test_no_other_page_minds_the_key(where: type[show.Screen]) -> None:
    hands = on_screen(PAGES[where])
    before = hands.screen
    hands.press("H", "Shift+H", "X")
    assert hands.screen == before
