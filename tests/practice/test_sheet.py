"""The observer's sheet: every line once, every mark at its line or apart, the last word counts."""

from collections import Counter
from itertools import chain

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.model import Level, Mode, Observation, Skill
from gesprekshulp.practice.branches import branches
from gesprekshulp.practice.sheet import APART, GROUPS, LINE_OF, apart, levels, moments
from gesprekshulp.practice.track import track
from tests.conversation.player import CARDS, Talk


def test_every_line_stands_on_the_sheet_once_and_in_its_order() -> None:
    assert list(chain(*GROUPS)) == list(Skill)
    assert len(GROUPS) == 6


def test_every_mark_belongs_to_one_line_or_stands_apart() -> None:
    assert set(LINE_OF) | set(APART) == set(Observation)
    assert not set(LINE_OF) & set(APART)
    assert set(Counter(LINE_OF.values()).values()) == {1}


def marked(*marks: Observation) -> Talk:
    """Give a role-play in which somebody marked these moments."""
    talk = Talk(mode=Mode.PRACTICE).play(CARDS + "light")
    for mark in marks:
        talk.take(ev.Observed(mark))
    return talk


def test_moments_stand_at_their_line_also_those_of_a_way_that_was_left() -> None:
    talk = marked(Observation.SILENCE, Observation.ADVICE)
    talk.take(ev.Rewound(len(talk.entries) - 1))
    talk.take(ev.Observed(Observation.SILENCE))
    talk.take(ev.Observed(Observation.PROBING))
    items = track(branches(talk.entries)).items
    assert [item.left for item in moments(items, Skill.LEFT_SILENCE)] == [False, False]
    assert [item.left for item in moments(items, Skill.NO_ADVICE)] == [True]
    assert moments(items, Skill.LANDED) == ()
    assert [item.point.event for item in apart(items, Observation.PROBING)] == [ev.Observed(Observation.PROBING)]
    assert apart(items, Observation.OWN_STORY) == ()


def test_a_sign_that_began_at_a_mark_is_no_mark() -> None:
    talk = Talk(mode=Mode.PRACTICE).play(CARDS + "light" + " heavier" * 5)
    kept = len(talk.entries)
    talk.take(ev.Observed(Observation.SILENCE))
    talk.take(ev.Rewound(kept))
    items = track(branches(talk.entries)).items
    assert len([item for item in items if item.point.event == ev.Observed(Observation.SILENCE)]) == 2
    assert len(moments(items, Skill.LEFT_SILENCE)) == 1


def test_the_last_word_on_a_skill_counts() -> None:
    talk = marked()
    assert levels(talk.entries) == {}
    for level in (Level.NOT_SEEN, Level.STRONG):
        talk.take(ev.SkillRated(Skill.LANDED, level))
    talk.take(ev.SkillRated(Skill.SUMMED_UP, Level.SEEN))
    assert levels(talk.entries) == {Skill.LANDED: Level.STRONG, Skill.SUMMED_UP: Level.SEEN}
