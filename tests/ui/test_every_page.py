"""What holds on every page: safe words, plain text, a way with the keyboard, and nothing cut off."""

from collections import Counter
from dataclasses import replace
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.model import Mode
from gesprekshulp.conversation.screens import Screen
from gesprekshulp.ui.pages.registry import PAGES as REGISTERED
from gesprekshulp.ui.theme import TOUCH
from tests.ui.driver import AROUND, FAR, SHIPPED, Hands, name_of, on_screen
from tests.ui.pages import EVERYWHERE, LAID_OVER, PAGES

NEVER = ("negatief", "piekeren", "probleem", "risico", "score", "fout")
MARKUP = "<b>vet</b> &amp; &Zee & co"


def marked_up(library: Library) -> Library:
    """Give the library with markup in every text of a card, an agreement and an aim."""
    return replace(
        library,
        cards=tuple(replace(each, text=MARKUP, tip=MARKUP, follow_up=(MARKUP,)) for each in library.cards),
        aims=tuple(replace(each, text=MARKUP) for each in library.aims),
        agreements=tuple(replace(each, title=MARKUP, text=MARKUP) for each in library.agreements),
        closing=tuple(replace(each, text=MARKUP, tip=MARKUP) for each in library.closing),
        personages=tuple(replace(each, name=MARKUP, line=MARKUP) for each in library.personages),
    )


MARKED_UP = replace(AROUND, library=marked_up(SHIPPED))


def interactive(hands: Hands) -> list[QWidget]:
    """Give what a person can do something with."""
    found: list[QWidget] = [*hands.widgets(QAbstractButton), *hands.widgets(QLineEdit)]
    return [widget for widget in found if widget.isEnabled()]


def test_every_kind_of_screen_has_a_page_and_a_place_in_these_tests() -> None:
    kinds = set(get_args(Screen))
    assert set(REGISTERED) == kinds
    assert set(PAGES) == kinds
    for kind, line in PAGES.items():
        assert type(on_screen(line).screen) is kind


@pytest.mark.parametrize("where", EVERYWHERE)
def test_no_page_says_what_hurts(where: str) -> None:
    hands = on_screen(EVERYWHERE[where])
    hands.down("H")
    said = [text for text in hands.texts() for word in NEVER if word in text.lower()]
    assert said == []


@pytest.mark.parametrize("key", LAID_OVER)
def test_what_lies_over_a_page_hurts_nobody_and_can_be_left(key: str) -> None:
    hands = on_screen(LAID_OVER[key])
    page = hands.talk.current()
    hands.press(key)
    assert hands.talk.current() is not page
    assert hands.focus.objectName() == "heading"
    assert [text for text in hands.texts() for word in NEVER if word in text.lower()] == []
    hands.press("Enter")
    assert hands.talk.current() is page
    assert hands.focus.objectName() == "heading"


@pytest.mark.parametrize("where", [show.AgreementScreen, show.AimScreen, show.ChooseScreen, show.AskScreen])
def test_markup_in_a_deck_shows_as_it_was_typed(where: type[Screen]) -> None:
    hands = on_screen(PAGES[where], MARKED_UP)
    assert any(name_of(widget) == MARKUP for widget in hands.widgets(QWidget))
    for text in hands.widgets(QWidget):
        assert text.property("textFormat") in {None, Qt.TextFormat.PlainText}


@pytest.mark.parametrize("where", [show.AimScreen, show.ChooseScreen])
def test_markup_in_a_deck_makes_no_key(where: type[Screen]) -> None:
    hands = on_screen(PAGES[where], MARKED_UP)
    before = hands.screen
    assert all(button.shortcut().isEmpty() for button in hands.widgets(QAbstractButton))
    hands.press("Alt+Z")
    assert hands.screen == before


@pytest.mark.parametrize("where", EVERYWHERE)
def test_everything_that_takes_the_keyboard_has_a_name(where: str) -> None:
    hands = on_screen(EVERYWHERE[where])
    takes = [each for each in hands.widgets(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert takes
    assert [type(each).__name__ for each in takes if not name_of(each)] == []


@pytest.mark.parametrize("where", EVERYWHERE)
def test_tab_reaches_everything(where: str) -> None:
    hands = on_screen(EVERYWHERE[where])
    wanted = interactive(hands)
    reached = set[QWidget]()
    for _ in range(FAR):
        hands.press("Tab")
        reached.add(hands.focus)
        group = hands.focus.group() if isinstance(hands.focus, QAbstractButton) else None
        reached |= set(group.buttons() if group else ())
    assert [name_of(each) for each in wanted if each not in reached] == []


@pytest.mark.parametrize("where", EVERYWHERE)
def test_no_key_does_two_things(where: str) -> None:
    hands = on_screen(EVERYWHERE[where])
    assert [key for key, count in Counter(hands.keys()).items() if count > 1] == []
    assert {"Z", "F9", "Esc", "F1"} <= set(hands.keys())


@pytest.mark.parametrize("where", EVERYWHERE)
def test_every_button_is_large_enough_for_a_finger_and_for_its_text(where: str) -> None:
    hands = on_screen(EVERYWHERE[where])
    small = [
        name_of(each)
        for each in hands.widgets(QAbstractButton)
        if each.height() < TOUCH or each.width() < max(TOUCH, each.minimumSizeHint().width())
    ]
    assert small == []


@pytest.mark.parametrize("where", EVERYWHERE)
def test_everything_fits_on_a_small_laptop(where: str) -> None:
    hands = on_screen(EVERYWHERE[where])
    assert hands.cut_off() == []
    assert hands.scrolled() == 0


@pytest.mark.parametrize("key", LAID_OVER)
def test_what_lies_over_a_page_fits_on_a_small_laptop(key: str) -> None:
    hands = on_screen(LAID_OVER[key])
    hands.press(key)
    assert hands.cut_off() == []
    assert hands.scrolled() == 0


@pytest.mark.usefixtures("large_type")
@pytest.mark.parametrize("where", EVERYWHERE)
def test_letters_twice_as_large_are_not_cut_off(where: str) -> None:
    hands = on_screen(EVERYWHERE[where])
    assert hands.cut_off() == []


@pytest.mark.parametrize("kind", ["text", "concrete"])
def test_every_card_fits(kind: str) -> None:
    longest = sorted(SHIPPED.cards, key=lambda card: len(str(getattr(card, kind))))[-6:]
    for card in longest:
        hands = on_screen(f"prepare agree aim share put:{card.id}")
        hands.down("H")
        assert hands.cut_off() == [], card.id
        assert hands.scrolled() == 0, card.id


def test_a_role_play_says_so_on_its_page() -> None:
    hands = on_screen(PAGES[show.AskScreen], mode=Mode.PRACTICE)
    assert hands.says("OEFENEN")
