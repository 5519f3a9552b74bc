"""The strip for the debrief."""

from dataclasses import replace

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.model import Depth, Mode, NudgeAnswer, Seat, Stage, Tone
from gesprekshulp.conversation.samples import Sample, played
from gesprekshulp.conversation.timeline import Point, Signs, signs, timeline
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
    points = timeline(talk(CARDS + "light same same" + " heavier" * 4 + " lighter").entries)
    taps = [point for point in points if isinstance(point.event, ev.ToneTapped)]
    assert [point.quiet for point in taps] == [False, False, False, False, True, True, False]
    assert [point.nudge for point in taps] == [0, 0, 0, 0, 0, 1, 0]
    assert {point.depth for point in taps} == {Depth.LIGHT}
    assert taps[-1].event == ev.ToneTapped(Tone.LIGHTER)


def test_a_pause_is_no_talk() -> None:
    points = timeline(talk(CARDS + "light pause wait:600 resume").entries)
    assert [point.at for point in points[-2:]] == [points[-3].at + 20, points[-3].at + 20]


def test_a_pause_that_is_taken_back_was_no_talk_either() -> None:
    back, gone = (talk(CARDS + f"light heavier pause wait:600 {word} heavier") for word in ("resume", "undo"))
    assert timeline(back.entries)[-1].at == timeline(gone.entries)[-1].at
    nudges = signs(timeline(talk(CARDS + "share" + " heavier" * 5 + " pause wait:100 undo" + " heavier" * 6).entries))
    assert nudges.nudges == (5,)


def test_what_was_chosen_at_a_nudge_is_a_point_of_its_own() -> None:
    points = timeline(talk(CARDS + "light" + " heavier" * 5 + " not-now").entries)
    assert points[-1].event == ev.NudgeAnswered(NudgeAnswer.NOT_NOW)
    assert [point.nudge for point in points[-2:]] == [1, 0]


def test_signs_are_told_in_taps() -> None:
    line = CARDS + "light same same heavier heavier heavier same lighter same heavier heavier heavier"
    assert signs(timeline(talk(line).entries)) == Signs(nudges=(11,), quiet=((5, 6), (10, 11)))
    assert signs(timeline(talk(CARDS + "light same").entries)) == Signs()


def test_a_mark_can_end_a_sign_between_two_taps() -> None:
    line = CARDS + "light same same heavier heavier heavier new-angle heavier"
    assert signs(timeline(talk(line).entries)).quiet == ((5, 5),)


def test_other_numbers_show_when_signs_would_have_come() -> None:
    held = talk(CARDS + "light" + " heavier" * 5 + " not-now" + " heavier" * 10).entries
    calm, eager = replace(CirclingSettings(), nudge_at=4.5), replace(CirclingSettings(), nudge_at=1.0, first_tap=3)
    assert signs(timeline(held)).nudges == (5,)
    assert signs(timeline(held, CirclingSettings())) == signs(timeline(held))
    assert signs(timeline(held, calm)).nudges == (6, 15)
    assert signs(timeline(held, eager)).nudges == (3,)


def test_every_sample_shows_something_else() -> None:
    told = {sample: signs(timeline(played(sample))) for sample in Sample}
    assert told[Sample.STAYS_HEAVY].nudges
    assert told[Sample.GOES_ROUND].nudges
    assert told[Sample.OPENS].quiet
    assert not told[Sample.OPENS].nudges
    assert told[Sample.UP_AND_DOWN] == Signs()
