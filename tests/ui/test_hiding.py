"""One key hides everything, and brings it back as it was."""

import pytest
from PySide6.QtWidgets import QLineEdit

from gesprekshulp.conversation import screens as show
from gesprekshulp.ui.home.hidden import HiddenPage
from gesprekshulp.ui.overlays import OverviewPage
from tests.ui.driver import on_screen
from tests.ui.pages import EVERYWHERE, PAGES

NEUTRAL = {"Pauze", "Even pauze", "Terug", "Esc"}


@pytest.mark.parametrize("where", EVERYWHERE)
def test_esc_hides_every_page_and_brings_it_back(where: str) -> None:
    hands = on_screen(EVERYWHERE[where])
    before, page = hands.texts(), hands.talk.current()
    hands.press("Esc")
    assert isinstance(hands.page, HiddenPage)
    assert set(hands.texts()) == NEUTRAL
    assert set(hands.keys()) == {"Esc"}
    hands.press("Esc")
    assert hands.talk.current() is page
    assert hands.texts() == before
    assert hands.focus.objectName() == "heading"


@pytest.mark.parametrize("where", [show.AgreedScreen, show.AimScreen])
def test_esc_hides_what_is_being_typed_and_keeps_it(where: type[show.Screen]) -> None:
    hands = on_screen(PAGES[where])
    hands.reach(lambda widget: widget in hands.widgets(type(hands.field())))
    hands.write("Liever niet")
    hands.press("Esc")
    assert set(hands.texts()) == NEUTRAL
    hands.press("Esc")
    assert hands.field().text() == "Liever niet"


def test_half_typed_words_stay_while_hidden_and_are_gone_after_going_on() -> None:
    hands = on_screen(PAGES[show.AimScreen])
    hands.reach("Of in eigen woorden")
    hands.write("half a word")
    hands.press("Esc", "Esc")
    assert hands.field().text() == "half a word"
    hands.reach("Dat weten we nog niet")
    hands.press("Enter")
    hands.at(show.TopicsScreen)
    assert not any("half a word" in line.text() for line in hands.window.findChildren(QLineEdit))
    hands.press("Backspace")
    hands.at(show.AimScreen)
    assert hands.field().text() == ""


def test_the_mouse_hides_and_brings_back_as_well() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.click(hands.button("Verberg"))
    assert set(hands.texts()) == NEUTRAL
    hands.click(hands.button("Terug"))
    hands.at(show.AskScreen)
    assert hands.focus.objectName() == "heading"


def test_what_lay_over_the_page_is_still_there_afterwards() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.press("F1", "Esc")
    assert set(hands.texts()) == NEUTRAL
    hands.press("Esc")
    assert isinstance(hands.talk.current(), OverviewPage)
    hands.press("Enter")
    assert not isinstance(hands.talk.current(), OverviewPage)
    assert hands.focus.objectName() == "heading"


def test_enter_brings_it_back_from_the_button() -> None:
    hands = on_screen(PAGES[show.RestScreen])
    hands.press("Esc", "Tab", "Enter")
    hands.at(show.RestScreen)
