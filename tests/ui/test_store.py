"""The store: facts go to disk first, words stay in memory, and when something fails the talk goes on."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.events import (
    AdultNamed,
    CardSkipped,
    ConversationEnded,
    ConversationStarted,
    DepthChosen,
    GapNoticed,
    StageEntered,
    ToneTapped,
    TooHeavyRaised,
    Undone,
)
from gesprekshulp.conversation.model import Depth, Mode, NudgeAnswer, Pool, Seat, Stage, Tone
from gesprekshulp.ui.steps import AnswerNudge, Draw
from gesprekshulp.ui.store import Notice, Store
from tests.conversation.player import talk
from tests.ui.driver import AROUND, SHIPPED, World, on_screen, settle
from tests.ui.pages import PAGES, TALKING


def store_after(line: str, world: World | None = None) -> Store:
    """Give a store in which all this happened before."""
    return (world or World(AROUND)).store(talk(line, AROUND).entries)


def test_a_fact_is_kept_before_it_is_shown() -> None:
    world = World(AROUND)
    store = world.store()
    spy = QSignalSpy(store.changed)
    assert store.take(ConversationStarted(Mode.REAL, CirclingSettings()))
    assert [entry.event for entry in world.kept] == [ConversationStarted(Mode.REAL, CirclingSettings())]
    assert spy.count() == 1
    assert spy.at(0) == []


def test_what_the_rules_forbid_is_neither_kept_nor_told() -> None:
    world = World(AROUND)
    store = store_after("", world)
    spy = QSignalSpy(store.changed)
    for step in (DepthChosen(Depth.SHARE), Draw(), AnswerNudge(NudgeAnswer.PAUSE), CardSkipped()):
        assert not store.allows(step)
        assert not store.take(step)
    assert world.kept == []
    assert spy.count() == 0


def test_a_disk_out_of_order_is_told_in_one_quiet_line_and_the_talk_goes_on() -> None:
    world = World(AROUND)
    hands = on_screen(PAGES[show.RestScreen], world=world)
    world.disk_works = False
    hands.press("Enter", "1")
    hands.at(show.AskScreen)
    assert hands.says("Praat gerust door")
    world.disk_works = True
    hands.press("Enter")
    assert not hands.says("Praat gerust door")


def test_an_empty_deck_is_told_in_one_quiet_line() -> None:
    hands = on_screen(PAGES[show.RestScreen], replace(AROUND, library=replace(SHIPPED, cards=())))
    hands.press("Enter")
    hands.at(show.RestScreen)
    assert hands.says("geen kaarten meer")
    hands.press("Down")
    assert not hands.says("geen kaarten meer")


def test_a_nudge_that_asks_for_cards_says_so_when_there_are_none() -> None:
    world = World(AROUND)
    store = store_after(TALKING + "card heavier heavier heavier heavier heavier heavier", world)
    assert store.view.nudge is not None
    world.around = replace(AROUND, library=replace(SHIPPED, cards=()))
    assert not store.take(AnswerNudge(NudgeAnswer.TURN))
    assert store.notice is Notice.NO_CARDS
    assert store.view.nudge is None


def test_a_step_back_takes_the_last_step_away() -> None:
    store = store_after(TALKING)
    before = store.view
    assert store.take(ToneTapped(Tone.HEAVIER))
    assert store.take(Undone())
    assert store.view == before


def test_back_as_far_as_the_beginning() -> None:
    store = store_after("prepare")
    while store.view.may_undo:
        assert store.take(Undone())
    assert store.stage is Stage.PREPARE
    assert not store.take(Undone())


def test_a_step_back_forgets_an_own_line() -> None:
    store = store_after("prepare agree go:agree")
    for line in ("first", "second"):
        store.add_agreement(line)
    store.take(Undone())
    store.add_agreement("third")
    screen = store.view.screen
    assert isinstance(screen, show.AgreedScreen)
    assert screen.own == ("first", "third")


def test_a_step_back_to_an_earlier_own_aim_shows_that_aim() -> None:
    hands = on_screen(PAGES[show.AimScreen])
    for aim in ("to breathe", "to sleep"):
        hands.reach("Of in eigen woorden")
        hands.write(aim)
        hands.press("Enter")
        assert hands.at(show.TopicsScreen).aim == aim
        hands.press("O")
    hands.press("Backspace", "Backspace", "Backspace")
    assert hands.at(show.TopicsScreen).aim == "to breathe"
    assert hands.says("Ons doel: to breathe")
    assert not hands.says("to sleep")


def test_a_step_back_forgets_the_new_own_line_and_not_the_forgotten_one() -> None:
    hands = on_screen(PAGES[show.AgreedScreen])
    lines = sum("woorden zijn niet bewaard" in text for text in hands.texts())
    hands.store.add_agreement("NIEUW")
    settle()
    assert hands.says("NIEUW")
    hands.press("Backspace")
    screen = hands.at(show.AgreedScreen)
    assert (screen.own, screen.forgotten) == ((), 1)
    assert not hands.says("NIEUW")
    assert sum("woorden zijn niet bewaard" in text for text in hands.texts()) == lines > 0


def test_words_are_wiped_at_the_end() -> None:
    world = World(AROUND)
    store = store_after("prepare agree", world)
    store.give_aim("to breathe")
    store.take_along("air")
    assert store.take(StageEntered(Stage.DEPTH))
    assert store.take(DepthChosen(Depth.LIGHT))
    assert "to breathe" in str(store.view)
    assert all("breathe" not in str(entry) and "air" not in str(entry) for entry in world.kept)
    store.take(TooHeavyRaised())
    assert world.wiped == 0
    store.forget()
    assert world.wiped == 1
    assert "to breathe" not in str(store.view)


def test_an_end_wipes_and_nothing_can_follow() -> None:
    world = World(AROUND)
    store = store_after("", world)
    assert store.take(ConversationEnded())
    assert store.ended
    assert world.wiped == 1
    assert not store.take(TooHeavyRaised())
    assert not store.in_company


def test_coming_back_notes_the_gap_and_says_so_once() -> None:
    world = World(AROUND)
    store = store_after(TALKING, world)
    before = store.view.screen
    store.resume(600.0, Notice.RESUMED)
    assert [entry.event for entry in world.kept] == [GapNoticed(600.0)]
    assert store.notice is Notice.RESUMED
    assert store.view.screen == before
    store.take(ToneTapped(Tone.SAME))
    assert store.notice is None


def test_a_disk_out_of_order_is_worth_more_than_being_back() -> None:
    world = World(AROUND)
    world.disk_works = False
    store = store_after(TALKING, world)
    store.resume(600.0, Notice.RESUMED)
    assert store.notice is Notice.NOT_KEPT


@pytest.mark.parametrize("notice", Notice)
def test_every_notice_has_its_line(notice: Notice) -> None:
    hands = on_screen(PAGES[show.RestScreen])
    before = set(hands.texts())
    hands.store.resume(1.0, notice)
    hands.talk.refresh()
    lines = [text for text in hands.texts() if text not in before and len(text) > 20]
    assert len(lines) == 1


def test_going_to_the_ending_makes_it_short_from_anywhere() -> None:
    store = store_after(TALKING + "pause")
    store.go_to_closing()
    screen = store.view.screen
    assert isinstance(screen, show.ClosingScreen)
    assert not screen.may_shorten


def test_cards_of_earlier_talks_come_last() -> None:
    world = World(AROUND)
    store = Store(world.outside(), talk(TALKING, AROUND).entries, [card.id for card in SHIPPED.cards[:3]])
    assert store.take(Draw(Pool.NEXT))
    assert isinstance(store.view.screen, show.ChooseScreen)
    assert store.played == frozenset()


def test_an_adult_whose_details_are_old_cannot_be_named() -> None:
    world = World(replace(AROUND, today=AROUND.today.replace(year=AROUND.today.year + 1)))
    store = store_after("", world)
    assert not store.allows(AdultNamed(Seat.ADULT))
