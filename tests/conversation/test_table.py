"""What lies on the table after each fact."""

import pytest

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.model import CheckInColour, Depth, Pool
from gesprekshulp.conversation.table import Asking, Choosing, Resting, Spread, Table, Turn, laid
from tests.conversation.player import CARDS, play

SPREADS: dict[str, tuple[str, Spread]] = {
    "nothing at first": ("", Resting()),
    "cards to choose from": ("put:landing-light-0 listen put:coping-light-0", Asking("coping-light-0", Pool.NEXT)),
    "one that was picked": ("put:landing-light-0", Asking("landing-light-0", Pool.NEXT)),
    "put away to listen": ("card listen", Resting()),
    "put away before a pick": ("draw listen", Resting()),
    "passed over": ("card skip", Resting()),
    "put away to go slowly": ("card slow", Resting()),
    "put away by another depth": ("card share", Resting()),
    "put away for the check-in": ("card check", Resting()),
    "put away on the way to another step": ("card go:aim", Resting()),
    "still there after a pause": ("put:landing-light-0 pause resume", Asking("landing-light-0", Pool.NEXT)),
}


@pytest.mark.parametrize("name", SPREADS)
def test_what_lies_on_the_table(name: str) -> None:
    line, spread = SPREADS[name]
    assert play(f"{CARDS} light {line}").table.spread == spread


COUNTS: dict[str, tuple[str, str, object]] = {
    "two calm cards after lowering": ("share light", "calm", 2),
    "one is left after a pick": ("share light card", "calm", 1),
    "none after two": ("share light card card", "calm", 0),
    "never less than none": ("share light card card card", "calm", 0),
    "none after raising": ("light share", "calm", 0),
    "the same depth again is not lower": ("light light", "calm", 0),
    "two calm cards after going slowly": ("light slow", "calm", 2),
    "two calm cards after red": ("light check red", "calm", 2),
    "none after green": ("light check green", "calm", 0),
    "two cards without a step after turning": ("light card draw:turning", "no_steps", 2),
    "one after picking the turning card": ("light card draw:turning pick", "no_steps", 1),
    "other cards leave that alone": ("light card draw:turning listen draw", "no_steps", 2),
    "one card passed over": ("light card skip", "skips", 1),
    "two in a row": ("light card skip card skip", "skips", 2),
    "three in a row": ("light card skip card skip card skip", "skips", 3),
    "a card that stays ends the row": ("light card skip card", "skips", 0),
    "only the last row counts": ("light card skip card listen card skip", "skips", 1),
    "a new depth ends the row": ("light card skip light", "skips", 0),
    "yellow holds": ("light check yellow", "steady", True),
    "green does not undo yellow": ("light check yellow check green", "steady", True),
    "a new depth does": ("light check yellow share", "steady", False),
    "red asks for ways out": ("light check red", "unwell", True),
    "listening is a way out": ("light check red listen", "unwell", False),
    "going slowly is a way out": ("light check red slow", "unwell", False),
    "a lighter depth is a way out": ("share check red light", "unwell", False),
    "distraction is a way out": ("light card:distraction check red", "unwell", True),
    "a pause is a way out": ("light check red pause", "unwell", False),
    "a pause puts the check-in away": ("light check pause", "asking", False),
    "closing is a way out": ("light check red close", "unwell", False),
    "the check-in is on screen": ("light check", "asking", True),
    "it is put away": ("light check listen", "asking", False),
    "it is answered": ("light check green", "asking", False),
    "a figure sits down": ("light fox", "personage", "fox"),
    "and gets up": ("light fox no-figure", "personage", ""),
}


@pytest.mark.parametrize("name", COUNTS)
def test_what_the_table_remembers(name: str) -> None:
    line, what, value = COUNTS[name]
    assert getattr(play(f"{CARDS} {line}").table, what) == value


DUE = {
    "not yet at light": ("light" + " card" * 4, False),
    "after five cards at light": ("light" + " card" * 5, True),
    "not yet at share": ("share" + " card" * 2, False),
    "after three cards at share": ("share" + " card" * 3, True),
    "cards passed over count": ("share card skip card skip card skip", True),
    "never at distraction": ("distraction" + " card" * 6, False),
    "asked is not answered": ("share card card card check", True),
    "nor is put away": ("share card card card check listen", True),
    "answered": ("share card card card check green", False),
    "asked of oneself by choosing a depth": ("share card card card share", False),
}


@pytest.mark.parametrize("name", DUE)
def test_when_the_check_in_is_due(name: str) -> None:
    line, due = DUE[name]
    assert play(f"{CARDS} {line}").table.check_in_due is due


def test_before_a_depth_no_check_in_is_due() -> None:
    assert not Table().check_in_due


def test_cards_that_were_not_picked_rank_last_from_now_on() -> None:
    offered = laid(Table(), ev.CardsOffered(("a", "b", "c"), Pool.NEXT))
    assert laid(offered, ev.CardPicked("b", 0)).passed == {"a", "c"}
    assert laid(offered, ev.CardsOffered(("d",), Pool.NEXT)).passed == {"a", "b", "c"}
    assert laid(offered, ev.ListeningBegan()).passed == {"a", "b", "c"}


def test_a_card_keeps_the_pool_it_came_from() -> None:
    offered = laid(Table(), ev.CardsOffered(("a",), Pool.TURNING))
    assert offered.spread == Choosing(("a",), Pool.TURNING)
    assert laid(offered, ev.CardPicked("a", 1)).spread == Asking("a", Pool.TURNING)


def test_played_are_the_cards_that_were_not_passed_over() -> None:
    table = Table(turns=(Turn("a", 0), Turn("b", 1, skipped=True), Turn("c", 2)))
    assert [turn.card for turn in table.played] == ["a", "c"]


ODD: dict[str, tuple[ev.TableEvent, Table]] = {
    "a card out of nowhere": (ev.CardPicked("a", 1), Table(Depth.LIGHT, Asking("a", Pool.NEXT), (Turn("a", 1),))),
    "nothing to pass over": (ev.CardSkipped(), Table(Depth.LIGHT)),
    "an answer nobody asked for": (ev.CheckInAnswered(CheckInColour.GREEN), Table(Depth.LIGHT)),
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_history_is_believed(name: str) -> None:
    event, table = ODD[name]
    after = laid(Table(Depth.LIGHT), event)
    assert (after.depth, after.spread, after.turns) == (table.depth, table.spread, table.turns)
