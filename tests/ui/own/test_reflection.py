"""Looking back together: twelve cards, round by round, and nothing that counts down."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QSignalSpy

from gesprekshulp.aftercare.deck import CoachSide, Round
from gesprekshulp.ui.own.reflection import ReflectionPage
from tests.ui.driver import Hands, name_of, settle
from tests.ui.own.sides import MATERIAL, sit_down, words

CARDS = [card for _, cards in MATERIAL.rounds() for card in cards]


def together(material: CoachSide = MATERIAL) -> tuple[ReflectionPage, Hands]:
    """Sit down together."""
    page = ReflectionPage(material, words())
    return page, sit_down(page)


def test_it_begins_with_how_it_goes_and_with_the_adult_there() -> None:
    page, hands = together()
    assert name_of(hands.focus) == "Samen terugkijken"
    assert page.card is None
    assert hands.says("Noor zit erbij")
    assert hands.says("Namen, en wat de ander vertelde, blijven erbuiten.")
    assert hands.says("Vertel dat Noor apart, vandaag nog.")


def test_enter_leads_through_all_twelve_and_out() -> None:
    page, hands = together()
    left = QSignalSpy(page.left)
    seen: list[str] = []
    for number, card in enumerate(CARDS, start=1):
        hands.press("Enter")
        assert page.card == card
        seen.append(name_of(hands.focus))
        assert hands.says(card.prompt)
        assert hands.says(f"kaart {number} van 12")
        assert hands.says(words().round(card.round))
        assert hands.says(words().about_so_long(card.round))
    assert seen == [card.text for card in CARDS]
    assert left.count() == 0
    assert name_of(hands.button("Klaar")) == "Klaar"
    hands.press("Space")
    assert left.count() == 1


def test_the_time_of_every_round_is_said_in_words() -> None:
    said = [words().about_so_long(part) for part in Round]
    assert said[:2] == ["ongeveer vijf minuten", "ongeveer een kwartier"]
    assert not any(letter.isdigit() for text in said for letter in text)


def test_one_can_go_back_to_the_beginning() -> None:
    page, hands = together()
    hands.press("Enter", "Enter", "Backspace")
    assert page.card == CARDS[0]
    hands.click(hands.button("Vorige"))
    assert page.card is None
    hands.press("Backspace")
    assert page.card is None


def test_one_can_stop_at_every_card() -> None:
    page, hands = together()
    left = QSignalSpy(page.left)
    for _ in CARDS:
        hands.reach("Stoppen")
        hands.press("Enter")
        hands.press("Shift+Tab")
        page.go_on()
        settle()
    assert left.count() == len(CARDS)


def test_a_held_key_lays_one_card() -> None:
    page, hands = together()
    hands.down("Enter")
    for _ in range(3):
        hands.repeat("Enter")
    assert page.card == CARDS[0]


def test_nothing_counts_down() -> None:
    page, hands = together()
    hands.press("Enter")
    assert page.findChildren(QTimer) == []
    assert hands.window.findChildren(QObject, "clock") == []


def test_the_question_is_the_largest_text_and_grows_with_the_room() -> None:
    page, hands = together()
    hands.press("Enter")
    large = max(hands.widgets(type(hands.focus)), key=lambda text: text.font().pointSizeF())
    assert large is hands.focus
    wide = hands.focus.font().pointSizeF()
    hands.press(*["Enter"] * 2)
    hands.window.resize(960, 600)
    settle()
    assert hands.focus.font().pointSizeF() <= wide
    assert page.verticalScrollBar().maximum() == 0


def test_without_cards_there_is_a_sentence_and_a_way_back() -> None:
    page, hands = together(CoachSide())
    left = QSignalSpy(page.left)
    assert hands.says("Er zijn nu geen kaarten.")
    hands.press("Enter")
    assert left.count() == 1
