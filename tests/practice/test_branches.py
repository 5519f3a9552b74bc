"""The ways a role-play went, and the cards it can go back to."""

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.model import Mode, Tone
from gesprekshulp.conversation.timeline import timeline
from gesprekshulp.practice.branches import branches, stops
from tests.conversation.player import CARDS, Talk

TALKING = CARDS + "share card heavier"


def role_play(line: str) -> Talk:
    """Play a role-play."""
    return Talk(mode=Mode.PRACTICE).play(line)


def test_without_going_back_there_is_one_way() -> None:
    played = role_play(TALKING)
    (way,) = branches(played.entries)
    assert way.points == timeline(played.entries)
    assert way.left == ()


def test_each_way_that_was_left_is_kept_with_what_it_had_for_itself() -> None:
    played = role_play(TALKING)
    kept = len(played.entries)
    played.play(f"heavier lighter back:{kept} same same back:{kept + 2} lighter")
    first, second, last = branches(played.entries)
    assert [point.event for point in first.left] == [ev.ToneTapped(Tone.HEAVIER), ev.ToneTapped(Tone.LIGHTER)]
    assert [point.event for point in second.left] == [ev.ToneTapped(Tone.SAME)]
    assert last.points == timeline(played.entries)
    assert last.points[-1].event == ev.ToneTapped(Tone.LIGHTER)


def test_going_back_to_where_one_is_leaves_no_way() -> None:
    played = role_play(TALKING)
    played.play(f"back:{len(played.entries)}")
    assert len(branches(played.entries)) == 1


def test_other_numbers_give_other_signs_on_every_way() -> None:
    played = role_play(TALKING)
    played.play(f"heavier heavier heavier heavier heavier back:{len(played.entries)} heavier heavier heavier heavier")
    usual, never = branches(played.entries), branches(played.entries, CirclingSettings(nudge_at=9.0))
    assert all(any(point.nudge for point in way.points) for way in usual)
    assert not any(point.nudge for way in never for point in way.points)


def test_the_play_can_go_back_to_each_card_on_the_way_that_counts() -> None:
    played = role_play(TALKING + " listen card skip card")
    picked = [event.card for event in played.events if isinstance(event, ev.CardPicked)]
    found = stops(played.entries)
    assert [stop.card for stop in found] == picked
    played.play(f"back:{found[1].kept}")
    assert [stop.card for stop in stops(played.entries)] == picked[:2]
    assert played.events[found[1].kept - 1] == ev.CardPicked(picked[1], played.around.library.by_id[picked[1]].weight)
