"""The try-out goes through the same rules as a talk, and always says what comes next."""

from dataclasses import replace
from datetime import timedelta

import pytest

from gesprekshulp.conversation.events import CardPicked, Entry, Event, ToneTapped, TooHeavyRaised
from gesprekshulp.conversation.model import Depth, Mode, Seat, Stage, Tone
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.conversation.presenting import present
from gesprekshulp.conversation.rules import Circumstances, allowed
from gesprekshulp.conversation.screens import Words
from gesprekshulp.conversation.session import fold
from gesprekshulp.conversation.tryout import WITHIN, Lesson, lesson, opening
from tests.conversation.builders import ADULT, AROUND
from tests.conversation.player import START, Talk

NOBODY = replace(AROUND, organisation=Organisation())
EXPIRED = replace(AROUND, organisation=Organisation(replace(ADULT, check_by=AROUND.today - timedelta(days=1))))
PICKED, TAPPED = CardPicked("WU-01", 0), ToneTapped(Tone.SAME)


@pytest.mark.parametrize("around", [AROUND, NOBODY, EXPIRED])
def test_it_comes_to_the_cards_by_steps_that_are_all_allowed(around: Circumstances) -> None:
    so_far: list[Entry] = []
    for entry in opening(around, START):
        assert allowed(fold(so_far), entry.event, around)
        so_far.append(entry)
    session = fold(so_far)
    assert session.mode is Mode.PRACTICE
    assert session.stage is Stage.CARDS
    assert session.table.depth is Depth.LIGHT
    assert session.preparation.seat is (Seat.ADULT if around is AROUND else None)
    assert session.preparation.light_only is (around is not AROUND)


@pytest.mark.parametrize(
    ("line", "tried", "wanted"),
    [
        ("", (), Lesson.DRAW),
        ("draw", (), Lesson.PICK),
        ("card", (PICKED,), Lesson.ASK),
        ("card listen", (PICKED,), Lesson.TAP),
        ("card listen", (PICKED, TAPPED), Lesson.TOO_HEAVY),
        ("help", (), Lesson.COME_BACK),
        ("help today", (TooHeavyRaised(),), Lesson.COME_BACK),
        ("card listen", (PICKED, TAPPED, TooHeavyRaised()), Lesson.CLOSE),
        ("close", (), Lesson.CLOSING),
        ("close short draw:closing", (), Lesson.CLOSING_CARD),
        ("close short card:closing", (), Lesson.CLOSING),
        ("close closing", (), Lesson.LAST),
        ("pause", (), Lesson.LOOK_AROUND),
        ("go:depth", (), Lesson.LOOK_AROUND),
    ],
)
def test_each_page_has_its_lesson(line: str, tried: tuple[Event, ...], wanted: Lesson) -> None:
    played = Talk(AROUND, mode=Mode.PRACTICE).play("prepare agree aim light").play(line)
    assert lesson(tried, present(played.session, Words(), AROUND).screen) is wanted


def test_it_stays_where_a_young_person_would_be_before_the_referral() -> None:
    assert not WITHIN & {Stage.PREPARE, Stage.REFER, Stage.AFTERCARE}
