"""A walk through a scripted story: where it stands, the way back, help, and the words at its end."""

from itertools import permutations
from random import Random

import pytest

from gesprekshulp.practice.material import Practice
from gesprekshulp.practice.script import Degree, Move, Outcome, Step, Walk, outcome, shuffled, to_try
from tests.practice.builders import NEXT_TIME, SOUND, shipped, story, told, with_node

YES, PARTLY, NOT_YET = Degree.YES, Degree.PARTLY, Degree.NOT_YET
LISTENING, ADVICE, HANDOVER, PROMISE = Move.LISTENING, Move.ADVICE, Move.HANDOVER, Move.PROMISE
BELITTLING, BOUNDARY, WHY = Move.BELITTLING, Move.BOUNDARY, Move.WHY


def test_a_walk_begins_at_the_start_and_goes_where_a_reply_leads() -> None:
    walk = Walk(SOUND)
    assert (walk.node.id, walk.over, walk.helped) == ("n0", False, False)
    walk = walk.answer(2)
    assert walk.steps == (Step("n0", 2),)
    assert walk.node.id == "n1"
    assert walk.reply(walk.steps[0]) is SOUND.by_id["n0"].replies[2]
    assert [each.id for each in walk.passed] == ["n0", "n1"]


def test_it_ends_where_nothing_can_be_replied() -> None:
    walk = told(story(LISTENING, ADVICE))
    assert walk.over
    assert walk.node.id == "n2"


@pytest.mark.parametrize("place", [-1, 3])
def test_a_reply_that_is_not_there_can_not_be_given(place: int) -> None:
    with pytest.raises(IndexError, match="n0 has no reply"):
        Walk(SOUND).answer(place)


def test_going_back_takes_away_a_turn_and_all_after_it() -> None:
    walk = Walk(SOUND).answer(0).answer(1).answer(2)
    assert walk.back_to(1) == Walk(SOUND).answer(0)
    assert walk.back_to(0) == Walk(SOUND)


@pytest.mark.parametrize("turn", [-1, 1, 2])
def test_there_is_no_way_back_to_a_turn_that_was_not_taken(turn: int) -> None:
    with pytest.raises(IndexError, match="no turn"):
        Walk(SOUND).answer(0).back_to(turn)


def test_too_heavy_leads_to_help_from_anywhere() -> None:
    walk = Walk(story(LISTENING, ADVICE)).answer(0).too_heavy()
    assert walk.node.id == "help"
    assert walk.helped
    assert walk.steps[-1] == Step("n1", None)
    assert walk.reply(walk.steps[-1]) is None


def test_too_heavy_is_said_once() -> None:
    walk = Walk(story(LISTENING)).too_heavy()
    assert walk.too_heavy() is walk
    ended = walk.answer(0)
    assert ended.over
    assert ended.too_heavy() is ended


def test_too_heavy_at_an_ending_takes_the_place_of_the_last_reply() -> None:
    script = story(LISTENING, ADVICE)
    assert told(script).too_heavy() == Walk(script).answer(0).too_heavy()


def test_a_story_that_ends_where_it_starts_stays_there() -> None:
    walk = Walk(with_node(SOUND, "n0", replies=()))
    assert walk.over
    assert walk.too_heavy() is walk


def test_chance_gives_every_order_and_loses_no_reply() -> None:
    start = SOUND.by_id["n0"]
    orders = {shuffled(start, Random(seed)) for seed in range(60)}
    assert orders == set(permutations(range(3)))
    assert shuffled(start, Random(7)) == shuffled(start, Random(7))
    assert shuffled(SOUND.by_id["n11"], Random(7)) == ()


HEARD = {
    "nobody spoke": ((), NOT_YET),
    "no turn": ((ADVICE, WHY), NOT_YET),
    "less than half": ((LISTENING, ADVICE, WHY), PARTLY),
    "half": ((LISTENING, ADVICE), YES),
    "permission and strength": ((Move.PERMISSION, Move.STRENGTH, WHY), YES),
    "only limits": ((BOUNDARY, HANDOVER), PARTLY),
    "a limit counts as half": ((LISTENING, BOUNDARY, WHY, ADVICE), YES),
}


@pytest.mark.parametrize("case", HEARD)
def test_heard_is_half_of_the_turns(case: str) -> None:
    moves, degree = HEARD[case]
    assert outcome(told(story(*moves))).heard is degree


LIMIT = {
    "nothing crossed": ((LISTENING, WHY), YES),
    "once": ((ADVICE, LISTENING), PARTLY),
    "twice": ((ADVICE, Move.PROBING), NOT_YET),
    "twice and put right": ((PROMISE, ADVICE, BOUNDARY), PARTLY),
    "put right too early": ((PROMISE, BOUNDARY, PROMISE), NOT_YET),
    "fetching help puts right": ((PROMISE, PROMISE, HANDOVER), PARTLY),
}


@pytest.mark.parametrize("case", LIMIT)
def test_the_limit_can_be_put_right(case: str) -> None:
    moves, degree = LIMIT[case]
    assert outcome(told(story(*moves))).limit is degree


SAFE = {
    "nothing hurts": ((LISTENING, ADVICE), YES),
    "once": ((BELITTLING, LISTENING), PARTLY),
    "twice": ((BELITTLING, PROMISE), NOT_YET),
    "more often": ((BELITTLING, PROMISE, Move.PROBING), NOT_YET),
}


@pytest.mark.parametrize("case", SAFE)
def test_without_danger_safe_is_what_does_not_hurt(case: str) -> None:
    moves, degree = SAFE[case]
    assert outcome(told(story(*moves))).safe is degree


BROUGHT_IN = {
    "by the coach": ((LISTENING, HANDOVER), 2, YES),
    "by the story": ((LISTENING, PROMISE), 2, PARTLY),
    "by the story, and only then by the coach": ((PROMISE, HANDOVER), 1, PARTLY),
    "by the coach, who then hurts": ((HANDOVER, PROMISE, BELITTLING), 1, YES),
    "by nobody": ((LISTENING, HANDOVER), None, NOT_YET),
}


@pytest.mark.parametrize("case", BROUGHT_IN)
def test_in_danger_safe_is_who_brought_in_an_adult(case: str) -> None:
    moves, adult_after, degree = BROUGHT_IN[case]
    assert outcome(told(story(*moves, adult_after=adult_after, danger=True))).safe is degree


def test_too_heavy_brings_in_an_adult() -> None:
    walk = Walk(story(PROMISE, adult_after=1, danger=True)).too_heavy().answer(0)
    assert outcome(walk) == Outcome(heard=YES, limit=YES, safe=YES)


TO_TRY = {
    "all is well": ((LISTENING,), NEXT_TIME.well),
    "hearing comes first": ((PROMISE, PROMISE), NEXT_TIME.heard),
    "then the limit": ((LISTENING, PROMISE), NEXT_TIME.limit),
    "then safety": ((LISTENING, BELITTLING), NEXT_TIME.safe),
}


@pytest.mark.parametrize("case", TO_TRY)
def test_what_to_try_next_is_the_first_that_is_not_fully_there(case: str) -> None:
    moves, text = TO_TRY[case]
    assert to_try(told(story(*moves))) == text


def test_what_belongs_together_is_found_by_its_id() -> None:
    practice = shipped()
    scenario = practice.scenario("toetsweek")
    script = practice.script("toetsweek")
    assert scenario is not None
    assert script is not None
    assert (scenario.young_person.name, script.scenario) == ("Noor", "toetsweek")
    assert practice.scenario("nergens") is None
    assert practice.script("even_niets") is None
    assert Practice().script("toetsweek") is None
