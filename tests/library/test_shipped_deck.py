"""The deck has as many cards of each type, depth and topic as the content guide plans (2a); so has all beside it."""

from collections import Counter
from collections.abc import Callable

import pytest

from gesprekshulp.conversation.content import Card, Library
from gesprekshulp.conversation.model import CardType, Depth, Phase, Route, Theme
from tests.library.said import FIGURES, LANGUAGES, cards, library


def deck() -> list[Card]:
    """Give the cards of the guide's matrix: all but those of the little stories about the figures."""
    return [card for file, card in cards() if file != FIGURES]


def stories() -> list[Card]:
    """Give the cards of the little stories about the figures."""
    return [card for file, card in cards() if file == FIGURES]


def test_every_card_stands_in_the_file_of_its_type() -> None:
    elsewhere = [(file, card) for file, card in cards() if file != f"cards/{card.type}.toml"]
    assert not [f"{file} {card.id}" for file, card in elsewhere if file != FIGURES]
    assert {card.type for card in stories()} == {CardType.PERSONAGE}


LETTERS = {
    CardType.LANDING: "WU",
    CardType.BEST_HOPES: "BH",
    CardType.PRE_SESSION_CHANGE: "PS",
    CardType.EXCEPTION: "EX",
    CardType.SCALING: "SC",
    CardType.COPING: "CO",
    CardType.STRENGTH: "KR",
    CardType.RELATIONSHIP: "RE",
    CardType.PREFERRED_FUTURE: "MO",
    CardType.SMALL_STEP: "ST",
    CardType.WHATS_BETTER: "BE",
    CardType.WHAT_ELSE: "NO",
    CardType.PERSONAGE: "PE",
    CardType.DISTRACTION: "AF",
    CardType.CLOSING: "SL",
}


def test_an_id_begins_with_the_letters_of_its_type() -> None:
    assert not [card.id for card in deck() if card.id[:2] != LETTERS[card.type]]
    assert not [card.id for card in stories() if card.id[:2] != "FI"]


MATRIX: dict[CardType, tuple[int, int, int]] = {
    CardType.LANDING: (5, 11, 0),
    CardType.PRE_SESSION_CHANGE: (0, 4, 2),
    CardType.WHATS_BETTER: (0, 5, 3),
    CardType.BEST_HOPES: (0, 5, 5),
    CardType.EXCEPTION: (0, 8, 8),
    CardType.SCALING: (2, 6, 6),
    CardType.COPING: (0, 6, 10),
    CardType.STRENGTH: (4, 8, 4),
    CardType.RELATIONSHIP: (0, 6, 4),
    CardType.WHAT_ELSE: (0, 4, 4),
    CardType.PERSONAGE: (2, 7, 3),
    CardType.PREFERRED_FUTURE: (1, 5, 2),
    CardType.SMALL_STEP: (1, 6, 5),
    CardType.DISTRACTION: (16, 0, 0),
    CardType.CLOSING: (3, 5, 4),
}


def test_the_matrix_of_the_guide_is_whole() -> None:
    assert set(MATRIX) == set(CardType)
    assert [sum(row[depth.level] for row in MATRIX.values()) for depth in Depth] == [34, 86, 60]


@pytest.mark.parametrize("kind", CardType)
def test_there_are_as_many_of_every_type_and_depth_as_the_guide_plans(kind: CardType) -> None:
    depths = Counter(card.depth for card in deck() if card.type is kind)
    assert tuple(depths[depth] for depth in Depth) == MATRIX[kind]


@pytest.mark.parametrize("phase", Phase)
def test_every_phase_is_served(phase: Phase) -> None:
    assert [card.id for _file, card in cards() if phase in card.phases]


FEWER = {Theme.LOSS: 4, Theme.FAITH: 4}


@pytest.mark.parametrize("theme", Theme)
def test_every_topic_has_enough_cards(theme: Theme) -> None:
    assert sum(theme in card.themes for _file, card in cards()) >= FEWER.get(theme, 8)


def test_about_half_of_the_cards_are_general() -> None:
    general = [Theme.GENERAL in card.themes for _file, card in cards()]
    assert 0.45 <= sum(general) / len(general) <= 0.65


COUNTS: dict[str, Callable[[Library], tuple[int, int, int]]] = {
    "cards": lambda _shipped: (180, len(deck()), 180),
    "cards of the stories about the figures": lambda _shipped: (43, len(stories()), 43),
    "cards for the coach": lambda shipped: (12, len(shipped.coach_cards), 12),
    "sides of a safe space": lambda shipped: (5, len(shipped.safe_space), 5),
    "ways of listening": lambda shipped: (24, len(shipped.listening), 24),
    "agreements": lambda shipped: (7, len(shipped.agreements), 7),
    "aims": lambda shipped: (8, len(shipped.aims), 8),
    "figures": lambda shipped: (9, len(shipped.personages), 9),
    "routes": lambda shipped: (len(Route), len(shipped.too_heavy.routes), len(Route)),
    "sentences when it is too heavy": lambda shipped: (3, len(shipped.too_heavy.sentences), 3),
    "questions after a talk": lambda shipped: (7, len(shipped.aftercare), 7),
    "columns of the role card": lambda shipped: (3, len(shipped.role_card.columns), 3),
    "steps of the ending": lambda shipped: (5, len(shipped.closing), 6),
}


@pytest.mark.parametrize("name", COUNTS)
def test_there_are_as_many_as_the_guide_plans(name: str) -> None:
    least, found, most = COUNTS[name](library())
    assert least <= found <= most


def test_every_figure_has_six_cards() -> None:
    linked = Counter(card.personage for _file, card in cards() if card.personage)
    assert linked == {figure.id: 6 for figure in library().personages}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_about_a_figure_names_the_figure(language: str) -> None:
    names = {figure.id: figure.name for figure in library(language).personages}
    linked = [(file, card) for file, card in cards(language) if card.personage]
    assert not [f"{file} {card.id}" for file, card in linked if names[card.personage] not in card.text]


def test_the_sides_of_a_safe_space_stand_in_their_order() -> None:
    assert [side.id for side in library().safe_space] == ["place", "online", "person", "activity", "moment"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_side_of_a_safe_space_has_four_to_six_lines(language: str) -> None:
    assert not [
        side.id
        for side in library(language).safe_space
        if not (4 <= len(side.checks) <= 6 and 4 <= len(side.openers) <= 6)
    ]


def test_every_type_that_an_aim_prefers_is_served() -> None:
    served = {card.type for _file, card in cards()}
    assert not [aim.id for aim in library().aims if not aim.prefers or not set(aim.prefers) <= served]


def test_only_the_safety_exception_is_locked() -> None:
    assert [each.id for each in library().agreements if each.locked] == ["between_us"]


def test_the_routes_stand_in_order_of_haste() -> None:
    assert [guide.route for guide in library().too_heavy.routes] == list(Route)
