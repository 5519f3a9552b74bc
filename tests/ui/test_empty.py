"""A list with nothing in it says in one sentence what to do."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QListWidget

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.model import CardType
from gesprekshulp.ui.home.deck import DeckPage
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.window import Window
from tests.ui.driver import AROUND, SHIPPED, Hands, on_screen, settle
from tests.ui.driver import show as show_window
from tests.ui.pages import PAGES

NO_FIGURES = replace(AROUND, library=replace(SHIPPED, personages=()))
NO_LINES = replace(AROUND, library=replace(SHIPPED, helplines=()))


def test_a_kind_without_cards_says_where_to_look() -> None:
    cards = [card for card in SHIPPED.cards if card.type is not CardType.COPING]
    window = Window(DeckPage(cards, (), Names()))
    show_window(window)
    hands = Hands(window)
    (kinds,), (listed,) = hands.widgets(QComboBox), hands.widgets(QListWidget)
    assert not hands.says("Kies hiernaast een andere soort")
    kinds.setCurrentIndex(kinds.findData(CardType.COPING.value))
    settle()
    assert listed.count() == 0
    assert hands.says("Kies hiernaast een andere soort")
    kinds.setCurrentIndex(0)
    settle()
    assert listed.count() == len(cards)
    assert not hands.says("Kies hiernaast een andere soort")


def test_no_remarks_say_who_can_read_the_cards() -> None:
    window = Window(DeckPage(SHIPPED.cards, (), Names()))
    show_window(window)
    assert Hands(window).says("vraag hen om mee te lezen")
    remarks = Window(DeckPage(SHIPPED.cards, ("cards/coping.toml: iets",), Names()))
    show_window(remarks)
    assert not Hands(remarks).says("vraag hen om mee te lezen")


def test_no_figures_say_what_can_be_done_instead() -> None:
    hands = on_screen(PAGES[show.AskScreen], NO_FIGURES)
    hands.press("W")
    assert hands.says("Verzin er samen een")
    assert hands.cut_off() == []
    full = on_screen(PAGES[show.AskScreen])
    full.press("W")
    assert not full.says("Verzin er samen een")


def test_no_lines_to_call_say_what_to_do_on_the_page_for_help() -> None:
    hands = on_screen(PAGES[show.HelpScreen], NO_LINES)
    assert hands.at(show.HelpScreen).lines == ()
    assert hands.says("Bij gevaar: 112")
    assert hands.says("Zoek samen een volwassene")
    assert hands.cut_off() == []
    assert not on_screen(PAGES[show.HelpScreen]).says("Hier staan nu geen hulplijnen")


def test_no_lines_to_take_along_ask_for_no_photo() -> None:
    hands = on_screen(PAGES[show.ReferredScreen], NO_LINES)
    assert hands.at(show.ReferredScreen).lines == ()
    assert not hands.says("Deze nummers zijn er ook")
    assert hands.says("Schrijf samen op wie je kunt bellen")
    assert on_screen(PAGES[show.ReferredScreen]).says("Deze nummers zijn er ook")
