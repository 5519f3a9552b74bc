"""Single offers from small decks: what may come, what lies first, and what gives way when little is left."""

import random
from collections import Counter
from collections.abc import Iterable

import pytest

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.content import Card
from gesprekshulp.conversation.drawing import offer
from gesprekshulp.conversation.model import CardType, Depth, Phase, Pool, Status, Theme
from gesprekshulp.conversation.rules import Circumstances
from tests.conversation.builders import AROUND, LIBRARY, around, card, cards_of
from tests.conversation.player import CARDS, play, talk

D, L, S = Depth.DISTRACTION, Depth.LIGHT, Depth.SHARE
LANDING = (card("land-a", CardType.LANDING), card("land-b", CardType.LANDING))
HOPES = card("hopes", CardType.BEST_HOPES, L)
COPING = (
    card("cope-0", CardType.COPING, L),
    card("cope-1", CardType.COPING, L, 1),
    card("cope-2", CardType.COPING, L, 2),
)
STRENGTH = card("strong", CardType.STRENGTH, L)
EXCEPTION = card("except", CardType.EXCEPTION, L)
MORE = tuple(card(f"more-{number}", CardType.WHAT_ELSE, L) for number in range(3))
STEP = card("step", CardType.SMALL_STEP, L, phases=(Phase.MIDDLE,))
FUTURE = card("future", CardType.PREFERRED_FUTURE, L)
OTHERS = tuple(card(f"see-{number}", CardType.RELATIONSHIP, L) for number in range(4))
FIGURES = (
    card("of-fox", CardType.PERSONAGE, L, personage="fox"),
    card("of-owl", CardType.PERSONAGE, L, personage="owl"),
)
BREAK = card("break", CardType.DISTRACTION)
GOODBYE = card("bye", CardType.CLOSING, phases=(Phase.CLOSE,))


def offered(
    line: str, cards: Iterable[Card], pool: Pool = Pool.NEXT, *, depth: str = "light", seed: int = 1
) -> set[str]:
    """Give what is laid down after this line, with this deck."""
    setting = around(cards)
    session = play(f"{CARDS} {depth} {line}", setting)
    return set(offer(session, setting.library, random.Random(seed), pool))


OPEN = "put:land-a put:land-b listen"
CASES: dict[str, tuple[str, tuple[Card, ...], set[str]]] = {
    "landing first": ("", (*LANDING, STRENGTH), {"land-a", "land-b"}),
    "nothing when there is no landing": ("", (STRENGTH,), set()),
    "no card twice": ("put:land-a listen", LANDING, {"land-b"}),
    "the same kind again when nothing else is left": ("put:land-a listen", LANDING, {"land-b"}),
    "another kind while there is one": ("put:land-a listen", (*LANDING, STRENGTH), {"strong"}),
    "nothing is left": (OPEN, LANDING, set()),
    "no card that was switched off": (OPEN, (*LANDING, card("off", CardType.COPING, L, status=Status.OFF)), set()),
    "no weight at the second card": ("put:land-a listen", (LANDING[0], COPING[1], HOPES), {"hopes"}),
    "weight at the third card": (OPEN, (*LANDING, COPING[2]), {"cope-2"}),
    "no weight after going slowly": (f"{OPEN} slow", (*LANDING, COPING[1], HOPES), {"hopes"}),
    "no weight after two cards passed over": ("put:land-a skip put:land-b skip", (*LANDING, COPING[1]), set()),
    "after yellow no weight of two": (f"{OPEN} check yellow", (*LANDING, *COPING[1:]), {"cope-1"}),
    "no two heavy neighbours": (f"{OPEN} put:cope-2", (*LANDING, *COPING), {"cope-0"}),
    "a strength after a heavy card": (f"{OPEN} put:cope-2", (*LANDING, COPING[2], STRENGTH, HOPES), {"strong"}),
    "or an exception": (f"{OPEN} put:cope-2", (*LANDING, COPING[2], EXCEPTION, HOPES), {"except"}),
    "else anything weightless": (f"{OPEN} put:cope-2", (*LANDING, COPING[2], HOPES, *COPING[:1]), {"hopes"}),
    "no distraction by itself": (OPEN, (*LANDING, BREAK), set()),
    "no goodbye by itself": (OPEN, (*LANDING, GOODBYE), set()),
    "what else after good news": (f"{OPEN} put:strong", (*LANDING, STRENGTH, MORE[0]), {"more-0"}),
    "not after other cards": (OPEN, (*LANDING, MORE[0]), set()),
    "not at first": ("", MORE, set()),
    "a second time": (f"{OPEN} put:strong put:more-0", (*LANDING, STRENGTH, *MORE[:2]), {"more-1"}),
    "not a third time": (f"{OPEN} put:strong put:more-0 put:more-1", (*LANDING, STRENGTH, *MORE), set()),
    "a card passed over is no news": (f"{OPEN} put:strong skip", (*LANDING, STRENGTH, MORE[0]), set()),
    "a kind three times": (f"{OPEN} put:see-0 put:see-1", (*LANDING, *OTHERS[:3], HOPES), {"hopes"}),
    "no card about another figure": (f"{OPEN} fox", (*LANDING, *FIGURES), {"of-fox"}),
    "unless there is no other": (f"{OPEN} fox", (*LANDING, FIGURES[1]), {"of-owl"}),
    "what goes better, not at a first talk": (OPEN, (*LANDING, card("better", CardType.WHATS_BETTER, L)), set()),
    "what looks ahead comes later": (
        OPEN,
        (*LANDING, HOPES, card("on", CardType.COPING, L, phases=(Phase.FORWARD,))),
        {"hopes"},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_laid_down(name: str) -> None:
    line, cards, wanted = CASES[name]
    assert offered(line, cards) == wanted


FOLLOW_UP = (*LANDING, card("better", CardType.WHATS_BETTER, L))


def test_a_second_talk_may_begin_with_what_goes_better() -> None:
    setting = around(FOLLOW_UP)
    session = play(f"again {CARDS} light", setting)
    assert "better" in offer(session, setting.library, random.Random(1))


POOLS: dict[str, tuple[str, str, Pool, tuple[Card, ...], set[str]]] = {
    "distraction when asked, even at first": ("light", "", Pool.DISTRACTION, (*LANDING, BREAK), {"break"}),
    "distraction in a talk for distraction": ("distraction", OPEN, Pool.NEXT, (*LANDING, BREAK, HOPES), {"break"}),
    "no sharing in a talk for distraction": ("distraction", OPEN, Pool.NEXT, (*LANDING, EXCEPTION), set()),
    "no step while turning": ("light", OPEN, Pool.TURNING, (*LANDING, STEP, FUTURE, STRENGTH), {"strong"}),
    "hopes before a card for sharing": (
        "share",
        OPEN,
        Pool.NEXT,
        (*LANDING, HOPES, card("deep", CardType.COPING, S)),
        {"hopes"},
    ),
    "without hopes nothing for sharing": (
        "share",
        OPEN,
        Pool.NEXT,
        (*LANDING, STRENGTH, card("deep", CardType.COPING, S)),
        {"strong"},
    ),
    "without hopes the kinds still vary": (
        "share",
        "put:land-a listen",
        Pool.NEXT,
        (*LANDING, STRENGTH),
        {"strong"},
    ),
    "then hopes make room for rest after a heavy card": (
        "light",
        f"{OPEN} put:cope-2 share",
        Pool.NEXT,
        (*LANDING, COPING[2], STRENGTH, HOPES),
        {"strong"},
    ),
    "a card for sharing after hopes": (
        "share",
        f"{OPEN} put:hopes",
        Pool.NEXT,
        (*LANDING, HOPES, card("deep", CardType.COPING, S)),
        {"deep"},
    ),
}


@pytest.mark.parametrize("name", POOLS)
def test_what_is_laid_down_when_asked(name: str) -> None:
    depth, line, pool, cards, wanted = POOLS[name]
    assert offered(line, cards, pool, depth=depth) == wanted


BYES = (
    GOODBYE,
    card("bye-deep", CardType.CLOSING, S, phases=(Phase.CLOSE,)),
    card("own", CardType.STRENGTH, D, phases=(Phase.CLOSE,)),
)
ENDINGS: dict[str, tuple[str, set[str]]] = {
    "no deeper than the talk was": (CARDS + "light close", {"bye", "own"}),
    "as deep as the talk was": (CARDS + "share close", {"bye", "bye-deep", "own"}),
    "before any depth": ("prepare close", {"bye", "own"}),
    "after help": (CARDS + "light help now reached", {"bye", "own"}),
}


@pytest.mark.parametrize("name", ENDINGS)
def test_how_a_talk_ends(name: str) -> None:
    line, wanted = ENDINGS[name]
    setting = around((*BYES, *LANDING))
    assert set(offer(play(line, setting), setting.library, random.Random(1), Pool.CLOSING)) == wanted


def test_after_help_no_other_card_comes() -> None:
    session = play(CARDS + "light help now reached")
    assert offer(session, LIBRARY, random.Random(1)) == ()


TOUCHING = (
    *LANDING,
    card("about", CardType.COPING, L, themes=(Theme.LOSS,)),
    card("near", CardType.EXCEPTION, L, avoid_with=(Theme.LOSS,)),
    card("older", CardType.STRENGTH, L, min_age=16),
)
WISHES: dict[str, tuple[str, str, set[str]]] = {
    "no wishes": ("sixteen", "", {"about", "near", "older"}),
    "a topic that stays out": ("sixteen", "no-loss", {"older"}),
    "another topic that stays out": ("sixteen", "no-school", {"about", "near", "older"}),
    "too young for a card": ("twelve", "", {"about", "near"}),
    "perhaps too young for a card": ("", "", {"about", "near"}),
}


@pytest.mark.parametrize("name", WISHES)
def test_what_the_young_person_wishes(name: str) -> None:
    age, topic, wanted = WISHES[name]
    setting = around(TOUCHING)
    session = play(f"{age} prepare agree vent {topic} go:depth light {OPEN}", setting)
    assert set(offer(session, setting.library, random.Random(1))) == wanted


def firsts(line: str, setting: Circumstances = AROUND, recent: Iterable[str] = ()) -> Counter[str]:
    """Give how often each card lies first in four hundred throws."""
    session, dice = play(line, setting), random.Random(1)
    return Counter(offer(session, setting.library, dice, recent=recent)[0] for _ in range(400))


THREE = (
    *LANDING,
    COPING[0],
    card("school", CardType.EXCEPTION, L, themes=(Theme.SCHOOL,)),
    card("easy", CardType.SCALING, D),
)
OTHER_FIGURE = (*LANDING, *FIGURES, OTHERS[0], OTHERS[1])
LIKELIER: dict[str, tuple[str, tuple[Card, ...], str, str]] = {
    "what the aim prefers": (f"prepare agree vent go:depth light {OPEN}", THREE, "cope-0", "school"),
    "what was welcomed": (f"prepare agree school go:depth light {OPEN}", THREE, "school", "cope-0"),
    "what is as deep as was chosen": (f"prepare agree go:depth light {OPEN}", THREE, "cope-0", "easy"),
    "the figure at the table": (f"prepare agree go:depth light {OPEN} fox", OTHER_FIGURE, "of-fox", "see-0"),
}


@pytest.mark.parametrize("name", LIKELIER)
def test_what_is_likelier(name: str) -> None:
    line, cards, more, less = LIKELIER[name]
    counted = firsts(line, around(cards))
    assert counted[more] > 1.5 * counted[less] > 0


def test_cards_of_earlier_talks_come_last() -> None:
    recent = [each.id for each in LIBRARY.cards if each.type is CardType.LANDING][1:]
    assert set(firsts(CARDS + "light", recent=recent)) == {"landing-distraction-0"}


PASSED = {"they lie open": "draw", "another one was picked": "draw pick", "others took their place": "draw draw"}


@pytest.mark.parametrize("name", PASSED)
def test_cards_that_were_seen_and_not_picked_come_last(name: str) -> None:
    landings = tuple(card(f"land-{number}", CardType.LANDING) for number in range(7))
    setting = around(landings)
    played = talk(f"{CARDS} light {PASSED[name]}", setting)
    offers = [event.cards for event in played.events if isinstance(event, ev.CardsOffered)]
    fresh = {each.id for each in landings}.difference(*offers)
    for seed in range(20):
        cards = offer(played.session, setting.library, random.Random(seed))
        assert set(cards[: len(fresh)]) <= fresh


def test_the_same_seed_gives_the_same_cards() -> None:
    session = play(CARDS + "light card card")
    hands = {offer(session, LIBRARY, random.Random(5)) for _ in range(9)}
    others = {offer(session, LIBRARY, random.Random(seed)) for seed in range(9)}
    assert len(hands) == 1 < len(others)


def test_a_turning_card_lies_first_when_the_talk_circles() -> None:
    session = play(CARDS + "light card same same heavier heavier heavier")
    for seed in range(50):
        cards = cards_of(offer(session, LIBRARY, random.Random(seed)))
        assert cards[0].type in {CardType.COPING, CardType.EXCEPTION, CardType.SCALING, CardType.STRENGTH}


def test_an_exception_that_asks_for_sharing_is_no_turning_card() -> None:
    deep = card("deep", CardType.EXCEPTION, S)
    setting = around((*LANDING, HOPES, deep, COPING[0]))
    session = play(f"{CARDS} share {OPEN} put:hopes", setting)
    for seed in range(20):
        assert offer(session, setting.library, random.Random(seed), Pool.TURNING)[0] == "cope-0"


def test_cards_that_left_the_library_no_longer_count() -> None:
    session = play(CARDS + "light card card")
    assert offer(session, around(LANDING).library, random.Random(1))


def test_a_deck_that_is_used_up_gives_nothing_and_does_not_crash() -> None:
    setting = around((*LANDING, *COPING[:2], STRENGTH))
    session = play(f"{CARDS} light card card card card card", setting)
    assert {offer(session, setting.library, random.Random(1), pool) for pool in Pool} == {()}
    assert offer(session, around(()).library, random.Random(1)) == ()
