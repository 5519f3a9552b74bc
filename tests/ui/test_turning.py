"""The other side of a card: why its question is asked, for whoever wants to know."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from gesprekshulp.conversation import screens as show
from gesprekshulp.ui.widgets.card_face import CardFace
from tests.ui.driver import AROUND, SHIPPED, Hands, World, accessible, name_of, on_screen, settle
from tests.ui.pages import EVERYWHERE, PAGES

CARDS = {"a card": PAGES[show.AskScreen], "a closing card": EVERYWHERE["a closing card"]}


def can_be_turned(hands: Hands) -> bool:
    """Say whether there is a button that turns."""
    return any(name_of(button) == "Omdraaien" for button in hands.widgets(QAbstractButton))


def read(hands: Hands) -> list[str]:
    """Give the texts on the card."""
    face = hands.widgets(CardFace)[0]
    return [label.text() for label in face.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("where", CARDS)
def test_a_key_turns_the_card_and_turns_it_back(where: str) -> None:
    hands = on_screen(CARDS[where])
    card = hands.at(show.AskScreen).card
    front = read(hands)
    assert card.text in front
    assert card.purpose not in front
    hands.press("O")
    assert read(hands) == ["Hierom deze vraag", card.purpose]
    hands.press("O")
    assert read(hands) == front


@pytest.mark.parametrize("where", CARDS)
def test_the_button_does_the_same(where: str) -> None:
    hands = on_screen(CARDS[where])
    hands.reach("Omdraaien")
    hands.press("Space")
    assert hands.widgets(CardFace)[0].other_side_up
    hands.click(hands.button("Omdraaien"))
    assert not hands.widgets(CardFace)[0].other_side_up


def test_a_screen_reader_reads_the_side_that_is_up() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    card = hands.at(show.AskScreen).card
    hands.press("O")
    assert (name_of(hands.focus), hands.focus.objectName()) == (card.purpose, "heading")
    hands.press("O")
    assert (name_of(hands.focus), hands.focus.objectName()) == (card.text, "heading")
    assert accessible(hands.button("Omdraaien")).isValid()


def test_turning_is_no_fact_and_moves_nothing() -> None:
    world = World(AROUND)
    hands = on_screen(PAGES[show.AskScreen], world=world)
    before, facts = hands.store.view, len(world.kept)
    places = {name_of(button): hands.place_of(button) for button in hands.widgets(QAbstractButton)}
    hands.press("O")
    assert hands.store.view == before
    assert len(world.kept) == facts
    assert {name_of(button): hands.place_of(button) for button in hands.widgets(QAbstractButton)} == places


def test_the_next_card_has_its_question_up() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    first = hands.at(show.AskScreen).card
    hands.press("O", "M", "1")
    card = hands.at(show.AskScreen).card
    assert card != first
    assert card.text in read(hands)
    assert not hands.widgets(CardFace)[0].other_side_up


@pytest.mark.parametrize("keys", [("F1", "Enter"), ("Esc", "Esc"), ("Up",)])
def test_what_passes_over_the_page_leaves_the_card_as_it_lies(keys: tuple[str, ...]) -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.press("O", *keys)
    assert hands.widgets(CardFace)[0].other_side_up
    assert name_of(hands.focus) == hands.at(show.AskScreen).card.purpose


def test_a_card_that_says_no_reason_has_one_side() -> None:
    bare = replace(SHIPPED, cards=tuple(replace(card, purpose="") for card in SHIPPED.cards))
    hands = on_screen(PAGES[show.AskScreen], replace(AROUND, library=bare))
    assert not can_be_turned(hands)
    before = read(hands)
    hands.press("O")
    assert read(hands) == before
    hands.down("H")
    assert not hands.says("Hierom deze vraag")


def test_the_other_side_shows_the_second_language_too() -> None:
    other = replace(SHIPPED, cards=tuple(replace(card, purpose=f"for {card.id}") for card in SHIPPED.cards))
    hands = on_screen(PAGES[show.AskScreen], replace(AROUND, second=other))
    card = hands.at(show.AskScreen).card
    hands.press("O")
    assert read(hands) == ["Hierom deze vraag", card.purpose, f"for {card.id}"]


def test_the_letter_can_still_be_typed() -> None:
    hands = on_screen(EVERYWHERE["a closing card"])
    hands.reach("Een woord")
    hands.write("OOK")
    settle()
    assert hands.field("Een woord").text().upper() == "OOK"
    assert not hands.widgets(CardFace)[0].other_side_up


@pytest.mark.parametrize("simple", [True, False])
def test_short_words_are_said_once(*, simple: bool) -> None:
    hands = on_screen(PAGES[show.AskScreen], replace(AROUND, organisation=replace(AROUND.organisation, simple=simple)))
    card = hands.at(show.AskScreen).card
    assert read(hands)[0] == (card.short if simple else SHIPPED.by_id[card.id].text)
    hands.down("H")
    assert hands.says("Korter: ") is not simple
