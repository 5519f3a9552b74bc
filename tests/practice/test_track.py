"""What a timeline draws: everything there is to see, once, with its moment, its lane and its way."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.model import (
    CheckInColour,
    Company,
    Depth,
    Level,
    Mark,
    Mode,
    NudgeAnswer,
    Observation,
    ReferralTime,
    Route,
    Skill,
    Stage,
    Tone,
    TrustedPerson,
)
from gesprekshulp.practice.branches import branches
from gesprekshulp.practice.track import Fork, Item, Kind, Lane, Track, clock, kind_of, track
from tests.conversation.player import CARDS, START, Talk

NOTHING_TO_SEE = {
    ev.ConversationStarted,
    ev.PlaceChosen,
    ev.AgeGiven,
    ev.MeetingGiven,
    ev.AdultNamed,
    ev.NobodyNamed,
    ev.ReadinessTicked,
    ev.AgreementAccepted,
    ev.OwnAgreementAdded,
    ev.TappingChosen,
    ev.AimChosen,
    ev.OwnAimGiven,
    ev.AimLeft,
    ev.TopicPlaced,
    ev.CardsOffered,
    ev.ListeningBegan,
    ev.PersonageChosen,
    ev.CheckInAsked,
    ev.Resumed,
    ev.GapNoticed,
    ev.HelpTopicChosen,
    ev.ClosingShortened,
    ev.ClosingStepDone,
    ev.ReferralLeft,
    ev.LaptopTurned,
    ev.AftercareAnswered,
    ev.ConversationEnded,
    ev.Undone,
    ev.ScenarioChosen,
    ev.ObservationDropped,
    ev.Rewound,
    ev.SkillRated,
}
DERIVED = {Kind.SIGN, Kind.NUDGE}  # what the rule showed at a point, beside what the point itself is


def played(line: str = "") -> Talk:
    """Give a role-play that was played so far."""
    return Talk(mode=Mode.PRACTICE).play(line)


def seen(talk: Talk) -> Track:
    """Give what a timeline of this role-play draws."""
    return track(branches(talk.entries))


def of(drawn: Track, *kinds: Kind) -> list[Item]:
    """Give the items of these kinds."""
    return [item for item in drawn.items if item.kind in kinds]


def test_nothing_gives_an_empty_track() -> None:
    assert track(branches([])) == Track()
    assert seen(played()).items == ()


@pytest.mark.parametrize(("seconds", "said"), [(0, "0:00"), (59.9, "0:59"), (130, "2:10"), (3725, "62:05")])
def test_a_moment_is_told_in_minutes_and_seconds(seconds: float, said: str) -> None:
    assert clock(seconds) == said


def test_each_kind_of_fact_is_drawn_or_known_to_be_nothing_to_see() -> None:
    unseen = {kind for union in get_args(ev.Event) for kind in (get_args(union) or (union,))}
    drawn = {type(fact) for fact in FACTS if kind_of(fact)}
    assert drawn | NOTHING_TO_SEE == unseen
    assert not drawn & NOTHING_TO_SEE
    assert {kind_of(fact) for fact in FACTS} - {None} == set(Kind) - DERIVED
    assert {kind.lane for kind in Kind} == set(Lane)


def test_a_talk_is_drawn_in_its_order_with_cards_taps_and_depth() -> None:
    talk = played(CARDS + "light put:scaling-light-0 heavier same lighter same-again skip share")
    items = seen(talk).items
    assert [item.kind for item in items] == [
        Kind.STAGE,
        Kind.STAGE,
        Kind.STAGE,
        Kind.DEPTH,
        Kind.CARD,
        Kind.TAP,
        Kind.TAP,
        Kind.TAP,
        Kind.MARK,
        Kind.PASSED_OVER,
        Kind.DEPTH,
    ]
    assert [item.number for item in items if item.kind is Kind.TAP] == [1, 2, 3]
    assert [item.card for item in items[3:]] == ["", *["scaling-light-0"] * 5, "", ""]
    assert [item.at for item in items] == sorted(item.at for item in items)
    assert {(item.branch, item.left, item.until - item.at) for item in items} == {(0, False, 0.0)}
    assert seen(talk).length == items[-1].at


def test_a_quiet_sign_lasts_until_it_goes_and_a_nudge_comes_once() -> None:
    drawn = seen(played(CARDS + "light same same" + " heavier" * 4 + " lighter"))
    taps, (sign,), (nudge,) = of(drawn, Kind.TAP), of(drawn, Kind.SIGN), of(drawn, Kind.NUDGE)
    assert (sign.at, sign.until) == (taps[4].at, taps[6].at)
    assert (nudge.at, nudge.number, nudge.lane) == (taps[5].at, 1, Lane.SIGNS)


def test_a_quiet_sign_that_stays_lasts_as_long_as_the_cards() -> None:
    talk = played(CARDS + "light" + " heavier" * 6)
    assert of(seen(talk), Kind.SIGN)[0].until == seen(talk).length
    closed = seen(talk.play("close closing"))
    assert of(closed, Kind.SIGN)[0].until == of(closed, Kind.STAGE)[-1].at < closed.length


def test_other_numbers_draw_other_signs() -> None:
    entries = played(CARDS + "light" + " heavier" * 6).entries
    calm = replace(CirclingSettings(), quiet_at=9.0, nudge_at=9.0)
    assert of(track(branches(entries)), Kind.SIGN, Kind.NUDGE)
    assert not of(track(branches(entries, calm)), Kind.SIGN, Kind.NUDGE)


def test_a_pause_is_a_moment_because_it_is_no_talk() -> None:
    (pause,) = of(seen(played(CARDS + "light pause wait:600 resume heavier")), Kind.PAUSE)
    assert pause.at == pause.until
    assert pause.lane is Lane.REST


def test_what_an_observer_marks_has_a_lane_and_silence_another() -> None:
    talk = played(CARDS + "light")
    talk.take(ev.Observed(Observation.SILENCE))
    talk.take(ev.Observed(Observation.ADVICE))
    talk.take(ev.TwistHanded("dicht"))
    assert [(item.kind, item.lane) for item in seen(talk).items[-3:]] == [
        (Kind.SILENCE, Lane.REST),
        (Kind.OBSERVED, Lane.SEEN),
        (Kind.TWIST, Lane.TWISTS),
    ]
    assert seen(talk).lanes == (Lane.WAY, Lane.REST, Lane.SEEN, Lane.TWISTS)


def two_ways() -> Talk:
    """Give a role-play that went back once, after a tap and a twist."""
    talk = played(CARDS + "light put:scaling-light-0")
    talk.take(ev.Rewound(len(talk.entries)))  # nothing came after it: no way was left
    kept = len(talk.entries) - 1
    talk.play("heavier")
    talk.take(ev.TwistHanded("dicht"))
    talk.take(ev.Rewound(kept))
    return talk.play("lighter")


def test_a_way_that_was_left_is_told_where_it_forked_off() -> None:
    talk = two_ways()
    drawn = seen(talk)
    card = of(drawn, Kind.CARD)[0]
    assert [(item.kind, item.branch, item.left) for item in drawn.items[-4:]] == [
        (Kind.CARD, 1, False),
        (Kind.TAP, 0, True),
        (Kind.TWIST, 0, True),
        (Kind.TAP, 1, False),
    ]
    assert [item.number for item in of(drawn, Kind.TAP)] == [1, 1]
    assert drawn.forks == (Fork(0, card.at, card.at + 60),)
    assert drawn.length == card.at + 60


def test_lanes_are_those_of_the_way_that_counts() -> None:
    assert Lane.TWISTS not in seen(two_ways()).lanes


def test_a_sign_and_a_nudge_of_before_a_fork_are_not_told_twice() -> None:
    talk = played(CARDS + "light" + " heavier" * 5)
    kept = len(talk.entries)
    talk.play("not-now heavier")
    talk.take(ev.Rewound(kept))
    talk.play("lighter")
    drawn = seen(talk)
    assert [(item.number, item.left) for item in of(drawn, Kind.NUDGE)] == [(1, False)]
    shown, went_on = of(drawn, Kind.SIGN)
    assert (shown.left, went_on.left) == (False, True)
    assert went_on.at > drawn.forks[0].at


def test_what_is_settled_afterwards_lies_outside_the_talk() -> None:
    talk = played(CARDS + "light" + " heavier" * 5)
    before = seen(talk)
    talk.take(ev.SkillRated(Skill.LEFT_SILENCE, Level.SEEN), seconds=600)
    assert seen(talk) == before
    kept = len(talk.entries) - 1
    talk.take(ev.Rewound(kept))
    assert seen(talk).forks == ()
    assert of(seen(talk), Kind.SIGN)[0].until == before.length


FACTS: Sequence[ev.Event] = [
    ev.StageEntered(Stage.AGREE),
    ev.StageEntered(Stage.CARDS),
    ev.DepthChosen(Depth.LIGHT),
    ev.TooHeavyRaised(),
    ev.RouteChosen(Route.TODAY),
    ev.HandedOver(reached=True),
    ev.ReferralAgreed(TrustedPerson.DOCTOR, ReferralTime.TODAY, Company.COACH),
    ev.CardPicked("scaling-light-0", 1),
    ev.CardSkipped(),
    *(ev.ToneTapped(tone) for tone in Tone),
    *[ev.ToneTapped(Tone.HEAVIER)] * 4,
    *(ev.MarkMade(mark) for mark in Mark),
    ev.NudgeAnswered(NudgeAnswer.NOT_NOW),
    ev.CheckInAsked(),
    ev.CheckInAnswered(CheckInColour.RED),
    ev.SlowedDown(),
    ev.Paused(),
    ev.Resumed(),
    ev.GapNoticed(15.0),
    ev.Observed(Observation.SILENCE),
    ev.Observed(Observation.WHY),
    ev.TwistHanded("dicht"),
    ev.SkillRated(Skill.LANDED, Level.SEEN),
    ev.ListeningBegan(),
]


@st.composite
def recorded(draw: st.DrawFn) -> list[ev.Entry]:
    """Give any recorded history, each fact ten seconds after the last one; the fold believes odd ones too."""
    entries = [ev.Entry(START, ev.ConversationStarted(Mode.PRACTICE, CirclingSettings()))]
    steps = st.sampled_from([*FACTS, ev.Undone(), ev.Rewound(0)])
    for step in draw(st.lists(steps, max_size=60)):
        now = ev.Moment(START.wall + 10 * len(entries), START.steady + 10 * len(entries))
        event = ev.Rewound(draw(st.integers(1, len(entries)))) if isinstance(step, ev.Rewound) else step
        entries.append(ev.Entry(now, event))
    return entries


def not_undone(entries: Sequence[ev.Entry]) -> Counter[ev.Event]:
    """Count the facts that show something, but for those that were taken back: what was left behind counts too."""
    no_step = (ev.ConversationStarted, ev.GapNoticed, *get_args(ev.PracticeEvent))
    numbers = count()
    standing: list[tuple[int, ev.Event]] = []
    left: list[tuple[int, ev.Event]] = []
    for entry in entries:
        match entry.event:
            case ev.Undone():
                steps = [place for place, (_, event) in enumerate(standing) if not isinstance(event, no_step)]
                taken = [standing.pop(place) for place in steps[-1:]]
                standing += [(next(numbers), ev.GapNoticed(0)) for _, event in taken if event == ev.Paused()]
            case ev.Rewound(kept):
                back = standing[kept:]
                del standing[kept:]
                left += back
                standing += [(next(numbers), ev.GapNoticed(0)) for _ in back[:1]]
            case event:
                standing.append((next(numbers), event))
    return Counter(event for _, event in sorted([*standing, *left]) if kind_of(event))


@given(recorded())
def test_every_fact_that_shows_something_appears_once(entries: list[ev.Entry]) -> None:
    drawn = track(branches(entries))
    own = [item for item in drawn.items if item.kind not in DERIVED]
    assert Counter(item.point.event for item in own) == not_undone(entries)
    assert all(kind_of(item.point.event) is item.kind for item in own)
    assert all(0 <= item.at <= item.until <= drawn.length for item in drawn.items)
    for branch in range(len(drawn.forks) + 1):
        moments = [item.at for item in drawn.items if item.branch == branch]
        assert moments == sorted(moments)
    assert {item.branch for item in drawn.items if item.left} <= {fork.branch for fork in drawn.forks}
