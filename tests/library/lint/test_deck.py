"""What the cards show together, and the shipped deck, which every rule must let pass."""

from dataclasses import replace

import pytest

from gesprekshulp.conversation.content import Card
from gesprekshulp.conversation.model import CardType, Depth, Status
from gesprekshulp.library.lint.finding import Finding, Rule
from gesprekshulp.library.lint.plan import LETTERS, PLAN, depths
from gesprekshulp.library.lint.rules import lint
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from tests.library.lint.samples import card


def whole_deck() -> list[Card]:
    """Give one card for each place in the plan."""
    return [
        card({"id": f"{LETTERS[kind][0]}-{depth.level:02}", "type": kind, "depth": depth, "text": f"{kind} {depth}"})
        for kind in CardType
        for depth in depths(kind)
    ]


def gaps(cards: list[Card]) -> list[Finding]:
    return [finding for finding in lint(cards) if finding.rule is Rule.GAP]


def test_the_plan_of_the_guide_is_whole() -> None:
    assert set(PLAN) == set(LETTERS) == set(CardType)
    assert [sum(row[depth.level] for row in PLAN.values()) for depth in Depth] == [34, 86, 60]


def test_one_card_at_each_planned_depth_is_enough() -> None:
    assert not gaps(whole_deck())


@pytest.mark.parametrize("status", [None, Status.OFF])
def test_a_type_without_a_card_in_use_at_a_depth_is_a_gap(status: Status | None) -> None:
    deck = [each for each in whole_deck() if each.id != "CO-02"]
    if status:
        deck.append(card({"id": "CO-02", "type": CardType.COPING, "depth": Depth.SHARE, "status": status}))
    assert gaps(deck) == [Finding("", "depth", Rule.GAP, "share", "10", "cards/coping.toml")]


def test_where_nothing_is_planned_nothing_is_missing() -> None:
    planned = sum(bool(count) for row in PLAN.values() for count in row)
    assert len(gaps([])) == planned < len(CardType) * len(Depth)


def test_two_cards_do_not_say_the_same() -> None:
    first = card({})
    twin = replace(first, id="EX-02", short="Iets anders?")
    other = replace(first, id="EX-03", text="Iets anders?")
    found = [each for each in lint([first, twin, other]) if each.rule is Rule.SAID_TWICE]
    assert found == [
        Finding("EX-02", "text", Rule.SAID_TWICE, "EX-01"),
        Finding("EX-03", "short", Rule.SAID_TWICE, "EX-01"),
    ]


def test_the_shipped_deck_has_nothing_to_mend() -> None:
    library = read_library(resources()).library
    assert library is not None
    assert not lint(library.cards)
