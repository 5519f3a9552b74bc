"""The strip for the debrief."""

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.model import Depth, Mode, Seat, Stage, Tone
from gesprekshulp.conversation.timeline import Point, timeline
from tests.conversation.player import CARDS, talk


def test_a_talk_without_facts_has_no_points() -> None:
    assert timeline([]) == ()


def test_each_fact_is_a_point() -> None:
    start = ev.ConversationStarted(Mode.REAL, CirclingSettings())
    assert timeline(talk("prepare").entries) == (
        Point(0.0, start, Stage.PREPARE, None, quiet=False, nudge=0),
        Point(20.0, ev.AdultNamed(Seat.ADULT), Stage.PREPARE, None, quiet=False, nudge=0),
        Point(40.0, ev.StageEntered(Stage.AGREE), Stage.AGREE, None, quiet=False, nudge=0),
    )


def test_what_was_undone_leaves_no_trace() -> None:
    events = [point.event for point in timeline(talk("adult nobody undo undo adult").entries)]
    assert events[1:] == [ev.AdultNamed(Seat.ADULT)]


def test_signs_are_seen_where_they_came_and_went() -> None:
    points = timeline(talk(CARDS + "light" + " heavier" * 5 + " lighter").entries)
    taps = [point for point in points if isinstance(point.event, ev.ToneTapped)]
    assert [point.quiet for point in taps] == [False, False, True, True, True, False]
    assert [point.nudge for point in taps] == [0, 0, 0, 0, 1, 0]
    assert {point.depth for point in taps} == {Depth.LIGHT}
    assert taps[-1].event == ev.ToneTapped(Tone.LIGHTER)


def test_a_pause_is_no_talk() -> None:
    points = timeline(talk(CARDS + "light pause wait:600 resume").entries)
    assert [point.at for point in points[-2:]] == [points[-3].at + 20, points[-3].at + 20]
