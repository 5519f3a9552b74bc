"""Letters, digits and signs that work only with Alt, or not at all; help stays one key away."""

import pytest
from PySide6.QtWidgets import QLabel

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.model import SingleKeys
from gesprekshulp.ui.keys import listen
from tests.ui.driver import Hands, on_screen
from tests.ui.pages import EVERYWHERE, TALKING

ASK = TALKING + "card"


def hands_with(single: SingleKeys, line: str = ASK) -> Hands:
    """Sit down at a window that listens so."""
    listen(single)
    return on_screen(line)


def test_a_letter_does_nothing_by_itself_when_single_keys_are_off() -> None:
    hands = hands_with(SingleKeys.OFF)
    for key in ("S", "M", "P", "D", "W", "Z", "+", "H", "Alt+S", "Alt+Z"):
        hands.press(key)
        hands.at(show.AskScreen)


def test_help_the_list_and_the_arrows_stay_when_single_keys_are_off() -> None:
    hands = hands_with(SingleKeys.OFF, TALKING + "card listen")
    hands.press(*["Down"] * 5)
    assert hands.store.view.nudge is not None
    hands.press("F9")
    hands.at(show.TooHeavyScreen)


def test_with_alt_a_letter_needs_alt() -> None:
    hands = hands_with(SingleKeys.WITH_ALT)
    hands.press("S")
    hands.at(show.AskScreen)
    hands.press("Alt+S")
    hands.at(show.RestScreen)
    hands.press("Alt+Z")
    hands.at(show.TooHeavyScreen)


@pytest.mark.parametrize("single", [SingleKeys.OFF, SingleKeys.WITH_ALT])
@pytest.mark.parametrize("where", EVERYWHERE)
def test_no_page_listens_to_a_single_key_then(where: str, single: SingleKeys) -> None:
    hands = hands_with(single, EVERYWHERE[where])
    listens = set(hands.keys())
    assert {key for key in listens if len(key) == 1} == set()
    assert "F9" in listens


def test_what_is_shown_is_what_works() -> None:
    hands = hands_with(SingleKeys.OFF)
    hands.press("F1")
    lines = [label.text() for label in hands.widgets(QLabel)]
    assert any(line.startswith("F9: ") for line in lines)
    assert not any(line.startswith(("Z", "P: ", "D: ")) for line in lines)
    assert any(line.startswith("Alt+P: ") for line in listed(SingleKeys.WITH_ALT))


def listed(single: SingleKeys) -> list[str]:
    """Give the list of keys."""
    hands = hands_with(single)
    hands.press("F1")
    return [label.text() for label in hands.widgets(QLabel)]


def test_the_tip_behind_the_held_key_follows() -> None:
    hands = hands_with(SingleKeys.WITH_ALT)
    before = len(hands.texts())
    hands.down("H")
    assert len(hands.texts()) == before
    hands.up("H")
    hands.down("Alt+H")
    assert len(hands.texts()) > before
