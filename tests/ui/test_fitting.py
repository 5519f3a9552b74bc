"""Letters that fit: the largest of a few sizes with which nothing is cut and nothing scrolls."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.content import Card, Library
from gesprekshulp.conversation.model import Language
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from gesprekshulp.ui import theme
from gesprekshulp.ui.theme import font
from gesprekshulp.ui.widgets.choice import Choice
from gesprekshulp.ui.widgets.fields import Hint
from gesprekshulp.ui.widgets.fitting import Question, even_width, largest
from gesprekshulp.ui.widgets.step_button import StepButton
from tests.ui.driver import AROUND, SHIPPED, Hands, on_screen, settle
from tests.ui.pages import EVERYWHERE, PAGES

SMALL = QSize(960, 600)
USUAL = QSize(1280, 720)
SIXTY = " ".join(["woord", "en", "nog", "een", "woordje"] * 12)
LONG_WORD = "hoofdwachtwoordherstelprocedure"


def english() -> Library:
    """Give the texts in English."""
    library = read_library(resources(), Language.ENGLISH).library
    assert library is not None
    return library


LIBRARIES = {"nl": SHIPPED, "en": english()}


def saying(text: str) -> Library:
    """Give the library with this question on each card."""
    return replace(SHIPPED, cards=tuple(replace(card, text=text) for card in SHIPPED.cards))


def of_size(hands: Hands, size: QSize) -> Hands:
    """Make the window this large."""
    hands.window.resize(size)
    settle()
    return hands


def asked(library: Library, card: Card, size: QSize) -> Hands:
    """Put a card on the table of a window of this size."""
    return of_size(on_screen(f"prepare agree aim share put:{card.id}", replace(AROUND, library=library)), size)


def share(widget: QWidget) -> float:
    """Give how large the letters of a text are, as a share of the desktop's."""
    return round(widget.font().pointSizeF() / QApplication.font().pointSizeF(), 2)


def question(hands: Hands) -> Question:
    """Give the question that can be read."""
    return hands.widgets(Question)[0]


def whole(widget: QLabel | Choice, text: str, room: int) -> bool:
    """Say whether the longest word has the room it needs."""
    metrics = QFontMetrics(widget.font())
    return max(metrics.horizontalAdvance(word) for word in text.split()) <= room


def cards(hands: Hands) -> list[StepButton]:
    """Give the cards to choose from."""
    texts = {card.text for card in hands.at(show.ChooseScreen).cards}
    return [button for button in hands.widgets(StepButton) if button.objectName() in texts]


@pytest.mark.parametrize(("smallest", "found"), [(3.1, 3.1), (2.5, 2.4), (1.3, 1.3), (0.5, 1.3)])
def test_the_largest_that_fits_or_else_the_smallest(smallest: float, found: float) -> None:
    assert largest(theme.CARD_SIZES, lambda size: size.share <= smallest).share == found


def test_the_sizes_go_from_large_to_small() -> None:
    shares = [size.share for size in theme.CARD_SIZES]
    assert shares == sorted(shares, reverse=True)
    assert (theme.CARD_SIZES[0], theme.CARD_SIZES[-1]) == (theme.CARD, theme.BODY)


def test_lines_are_of_about_one_length() -> None:
    metrics = QFontMetrics(font(theme.CARD))
    words = "een twee drie vier vijf"
    width = metrics.horizontalAdvance(words) - 1
    assert even_width(metrics, words, width) < width * 0.75
    assert even_width(metrics, "een", width) <= metrics.horizontalAdvance("een") + 2


@pytest.mark.parametrize("size", [SMALL, USUAL], ids=["small", "usual"])
@pytest.mark.parametrize("language", LIBRARIES)
def test_the_longest_question_fits_without_scrolling(language: str, size: QSize) -> None:
    library = LIBRARIES[language]
    for card in sorted(library.cards, key=lambda each: len(each.text))[-3:]:
        hands = asked(library, card, size)
        assert hands.cut_off() == [], card.id
        assert hands.scrolled() == 0, card.id
        assert share(question(hands)) >= theme.LARGE.share, card.id


@pytest.mark.parametrize("size", [SMALL, USUAL], ids=["small", "usual"])
@pytest.mark.parametrize("language", LIBRARIES)
def test_the_longest_reason_fits_without_scrolling(language: str, size: QSize) -> None:
    library = LIBRARIES[language]
    card = max(library.cards, key=lambda each: len(each.purpose))
    hands = asked(library, card, size)
    hands.press("O")
    assert question(hands).text() == card.purpose
    assert hands.cut_off() == []
    assert hands.scrolled() == 0


@pytest.mark.parametrize("size", [SMALL, USUAL], ids=["small", "usual"])
def test_sixty_words_fit_on_a_card(size: QSize) -> None:
    assert len(SIXTY.split()) == 60
    hands = of_size(on_screen(PAGES[show.AskScreen], replace(AROUND, library=saying(SIXTY))), size)
    assert hands.cut_off() == []
    assert hands.scrolled() == 0
    assert theme.BODY.share <= share(question(hands)) <= theme.CARD.share


def test_a_short_question_has_the_largest_letters() -> None:
    hands = on_screen(PAGES[show.AskScreen], replace(AROUND, library=saying("Hoe is het?")))
    assert share(question(hands)) == theme.CARD.share


def test_letters_follow_the_window_and_come_back() -> None:
    hands = on_screen(PAGES[show.AskScreen], replace(AROUND, library=saying(SIXTY)))
    wide = share(question(hands))
    assert share(question(of_size(hands, SMALL))) < wide
    assert share(question(of_size(hands, USUAL))) == wide


@pytest.mark.usefixtures("large_type")
@pytest.mark.parametrize("text", [SIXTY, LONG_WORD, max((card.text for card in SHIPPED.cards), key=len)])
def test_twice_as_large_nothing_of_a_question_is_cut(text: str) -> None:
    for page in (show.AskScreen, show.ChooseScreen):
        hands = of_size(on_screen(PAGES[page], replace(AROUND, library=saying(text))), SMALL)
        read = cards(hands) if page is show.ChooseScreen else hands.widgets(Question)
        assert read
        for widget in read:
            assert whole(widget, text, widget.width())
            assert widget.width() >= widget.minimumSizeHint().width()
            assert widget.height() >= widget.heightForWidth(widget.width())
            left, right = hands.place_of(widget)
            assert left.x() >= 0
            assert right.x() <= hands.window.width()


@pytest.mark.parametrize("size", [SMALL, USUAL], ids=["small", "usual"])
def test_cards_to_choose_from_fit_and_are_of_one_size(size: QSize) -> None:
    for text in (SIXTY, max((card.text for card in SHIPPED.cards), key=len)):
        hands = of_size(on_screen(PAGES[show.ChooseScreen], replace(AROUND, library=saying(text))), size)
        lying = cards(hands)
        assert len(lying) == 3
        assert hands.cut_off() == []
        assert len({share(card) for card in lying}) == 1
        assert len({card.y() for card in lying}) == 1


@pytest.mark.usefixtures("large_type")
def test_cards_with_very_long_words_lie_under_each_other() -> None:
    hands = of_size(on_screen(PAGES[show.ChooseScreen], replace(AROUND, library=saying(LONG_WORD))), SMALL)
    assert len({card.y() for card in cards(hands)}) == 3
    assert len({card.x() for card in cards(hands)}) == 1


IN_SIGHT = {
    "a scale card": f"{PAGES[show.RestScreen]} put:SC-01",
    "the ways to help": PAGES[show.TooHeavyScreen],
    "a nudge while they talk": EVERYWHERE["a nudge"] + " listen",
}


@pytest.mark.usefixtures("large_type")
@pytest.mark.parametrize("where", IN_SIGHT)
def test_with_letters_twice_as_large_nothing_to_press_lies_under_the_edge(where: str) -> None:
    hands = of_size(on_screen(IN_SIGHT[where]), USUAL)
    assert hands.scrolled() == 0
    assert hands.cut_off() == []


@pytest.mark.usefixtures("large_type")
def test_a_page_that_is_too_long_has_no_air_left_and_gets_it_back() -> None:
    hands = of_size(on_screen(PAGES[show.PausedScreen]), QSize(960, 600))
    low = hands.button("Weer verder").y()
    hands = of_size(hands, QSize(1280, 900))
    assert hands.button("Weer verder").y() > low


@pytest.mark.usefixtures("large_type")
@pytest.mark.parametrize("card", ["SC-01", "EX-01", "BH-01"])
def test_a_held_tip_leaves_the_question_to_be_read(card: str) -> None:
    hands = of_size(on_screen(f"{PAGES[show.RestScreen]} put:{card}"), USUAL)
    question = next(iter(hands.widgets(Question)))
    hands.down("H")
    (hint,) = hands.widgets(Hint)
    _top, end = hands.place_of(question)
    start, _bottom = hands.place_of(hint)
    assert start.y() >= end.y()
    assert hands.cut_off() == []
    hands.up("H")
