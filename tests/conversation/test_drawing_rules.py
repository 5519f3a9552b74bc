"""The drawing rules of the content guide 2c, each asked of every offer in random talks."""

from collections.abc import Callable, Iterable

import pytest
from hypothesis import HealthCheck, given, settings

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.content import Card
from gesprekshulp.conversation.model import CardType, Depth, Phase, Pool, Status, Tone
from tests.conversation.builders import LIBRARY
from tests.conversation.walks import Laid, Walk, walks

GOOD_NEWS = {
    CardType.EXCEPTION,
    CardType.COPING,
    CardType.STRENGTH,
    CardType.PRE_SESSION_CHANGE,
    CardType.WHATS_BETTER,
}
FOR_DISTRACTION = {
    CardType.DISTRACTION,
    CardType.LANDING,
    CardType.STRENGTH,
    CardType.PERSONAGE,
    CardType.SCALING,
}
TURNING = {CardType.COPING, CardType.SCALING, CardType.STRENGTH}
AHEAD = {CardType.SMALL_STEP, CardType.PREFERRED_FUTURE}
AT_WILL = {CardType.DISTRACTION, CardType.WHAT_ELSE, CardType.CLOSING}


def opens(card: Card, laid: Laid) -> bool:
    """The first card is for landing, or for what goes better when they met before."""
    better = laid.before.preparation.follow_up
    if card.type is CardType.WHATS_BETTER:
        return better
    return laid.asked_for or bool(laid.turns) or card.type is CardType.LANDING


def is_new(card: Card, laid: Laid) -> bool:
    """No card comes back, and none that was switched off comes at all."""
    return card not in laid.turns and card.status is not Status.OFF


def is_not_deeper(card: Card, laid: Laid) -> bool:
    """No card goes deeper than the young person chose."""
    return card.depth.level <= laid.depth.level


def suits_distraction(card: Card, laid: Laid) -> bool:
    """A talk for distraction stays with its own kinds of card."""
    if laid.depth is not Depth.DISTRACTION or laid.pool is Pool.CLOSING:
        return True
    return card.type in FOR_DISTRACTION


def was_asked_for(card: Card, laid: Laid) -> bool:
    """Distraction comes only when it was chosen, and an ending only in the ending."""
    if card.type is CardType.DISTRACTION:
        return laid.pool is Pool.DISTRACTION or (laid.pool is not Pool.CLOSING and laid.depth is Depth.DISTRACTION)
    if laid.pool is Pool.CLOSING:
        return Phase.CLOSE in card.phases
    return card.type is not CardType.CLOSING and not laid.asked_for


def starts_light(card: Card, laid: Laid) -> bool:
    """Nothing weighs anything before the third card, and nothing asked for by name weighs two."""
    if laid.asked_for:
        return card.weight < 2
    return len(laid.turns) >= 2 or card.weight == 0


def weighs_two_together(card: Card, laid: Laid) -> bool:
    """Two neighbours weigh at most two together."""
    return laid.asked_for or laid.last is None or card.weight + laid.last.weight <= 2


def calms_down(card: Card, laid: Laid) -> bool:
    """The next two cards weigh nothing after going slowly, after red, and after a lower depth."""
    if laid.asked_for or card.weight == 0:
        return True
    since = laid.picks_since(ev.SlowedDown)
    return (since is None or since >= 2) and not _lowered_lately(laid.events) and not _red_lately(laid.events)


def _lowered_lately(events: Iterable[ev.Event]) -> bool:
    """Say whether fewer than two cards were picked since the depth went down."""
    depth, picks = Depth.DISTRACTION, 2
    for event in events:
        if isinstance(event, ev.DepthChosen):
            picks = 0 if event.depth.level < depth.level else picks
            depth = event.depth
        picks += isinstance(event, ev.CardPicked)
    return picks < 2


def _red_lately(events: Iterable[ev.Event]) -> bool:
    """Say whether fewer than two cards were picked since a check-in was red."""
    picks = 2
    for event in events:
        if isinstance(event, ev.CheckInAnswered) and event.colour.value == "red":
            picks = 0
        picks += isinstance(event, ev.CardPicked)
    return picks < 2


def eases_after_skips(card: Card, laid: Laid) -> bool:
    """After two cards passed over in a row the next weighs nothing."""
    passed = [turn.skipped for turn in laid.before.table.turns[-2:]]
    here = laid.picks_since(ev.DepthChosen) or 0
    return laid.asked_for or passed != [True, True] or here < 2 or card.weight == 0


def stays_steady(card: Card, laid: Laid) -> bool:
    """After yellow nothing weighs two."""
    yellow = laid.picks_since(ev.CheckInAnswered) is not None and laid.before.table.steady
    return not yellow or card.weight < 2


def hopes_first(card: Card, laid: Laid) -> bool:
    """Before any card for sharing the young person was asked for their hopes."""
    free = card.depth is not Depth.SHARE or card.type is CardType.BEST_HOPES or laid.pool is Pool.CLOSING
    return free or any(each.type is CardType.BEST_HOPES for each in laid.turns)


def leaves_topics_out(card: Card, laid: Laid) -> bool:
    """Nothing is about a topic that stays out, and nothing touches it."""
    return not laid.before.accord.kept_out & {*card.themes, *card.avoid_with}


def is_for_this_age(card: Card, laid: Laid) -> bool:
    """No card is for older ones than the young person, who is twelve if nobody said otherwise."""
    age = laid.before.preparation.age
    return card.min_age <= (age.youngest if age else 12)


def asks_no_step_while_turning(card: Card, laid: Laid) -> bool:
    """No step and no future while the talk turns, and for two cards from a turning one on."""
    if card.type not in AHEAD:
        return True
    last = [event for event in laid.events if isinstance(event, ev.CardsOffered)]
    since = 2
    for event in laid.events:
        if isinstance(event, ev.CardsOffered) and event.pool is Pool.TURNING:
            since = 0
        since += isinstance(event, ev.CardPicked)
    return not turns_now(laid) and (not last or since >= 2)


def follows_good_news(card: Card, laid: Laid) -> bool:
    """A card "what else" follows good news only, and at most twice in a row."""
    if card.type is not CardType.WHAT_ELSE:
        return True
    skipped = [turn.skipped for turn in laid.before.table.turns]
    kinds = [each.type for each, passed in zip(laid.turns, skipped, strict=True) if not passed]
    more = 0
    while kinds and kinds[-1] is CardType.WHAT_ELSE:
        kinds.pop()
        more += 1
    return bool(kinds) and kinds[-1] in GOOD_NEWS and more < 2


def turns_now(laid: Laid) -> bool:
    """Say whether the talk has to turn: asked for, circling, or hardly any lighter tap of late."""
    if laid.pool is not Pool.NEXT:
        return laid.pool is Pool.TURNING
    taps = [event.tone for event in laid.events if isinstance(event, ev.ToneTapped)]
    lately = taps[-6:]
    stays = len(taps) >= 8 and lately.count(Tone.LIGHTER) <= 1 and Tone.HEAVIER in lately
    return laid.before.circling.quiet or stays


def comes_in_its_part(card: Card, laid: Laid) -> bool:
    """A card only for the start is among the first three, one only for looking ahead comes later."""
    if laid.asked_for:
        return True
    parts = {Phase.AIM, Phase.MIDDLE, Phase.PAUSE}
    parts |= {Phase.START} if len(laid.turns) < 3 else {Phase.FORWARD}
    return bool(parts & set(card.phases))


Fits = Callable[[Card, Laid], bool]
ALWAYS: tuple[Fits, ...] = (
    opens,
    is_new,
    is_not_deeper,
    suits_distraction,
    was_asked_for,
    starts_light,
    weighs_two_together,
    calms_down,
    eases_after_skips,
    stays_steady,
    hopes_first,
    leaves_topics_out,
    is_for_this_age,
    asks_no_step_while_turning,
    follows_good_news,
)


def rests_after_two(card: Card, laid: Laid) -> bool:
    """After a card of weight two comes a strength or a light exception."""
    if laid.asked_for or laid.last is None or laid.last.weight < 2:
        return True
    light_exception = card.type is CardType.EXCEPTION and card.depth is Depth.LIGHT
    return card.type is CardType.STRENGTH or light_exception


def varies(card: Card, laid: Laid) -> bool:
    """Not the same kind twice in a row, and at most three of each kind, cards passed over not counted."""
    if card.type in AT_WILL or laid.last is None:
        return True
    skipped = [turn.skipped for turn in laid.before.table.turns]
    kinds = [each.type for each, passed in zip(laid.turns, skipped, strict=True) if not passed]
    return laid.last.type is not card.type and kinds.count(card.type) < 3


def fits_the_figure(card: Card, laid: Laid) -> bool:
    """With a figure at the table no card is about another one."""
    return laid.before.table.personage in {"", card.personage} or not card.personage


def hopes_right_after_landing(card: Card, laid: Laid) -> bool:
    """Who wants to share is asked for their hopes right after landing."""
    asked = any(each.type is CardType.BEST_HOPES for each in laid.turns)
    due = laid.depth is Depth.SHARE and laid.pool is Pool.NEXT and bool(laid.turns) and not asked
    return not due or turns_now(laid) or card.type is CardType.BEST_HOPES


WHILE_THERE_IS_A_CHOICE: tuple[Fits, ...] = (
    rests_after_two,
    hopes_right_after_landing,
    varies,
    fits_the_figure,
    comes_in_its_part,
)

some = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def able(laid: Laid, variety: int = len(WHILE_THERE_IS_A_CHOICE)) -> list[Card]:
    """Give the cards that may come, looking at this many rules of variety, each as far as there is a choice."""
    cards = [card for card in LIBRARY.cards if all(fits(card, laid) for fits in ALWAYS)]
    for fits in WHILE_THERE_IS_A_CHOICE[:variety]:
        cards = [card for card in cards if fits(card, laid)] or cards
    return cards


@pytest.mark.parametrize("fits", ALWAYS)
@some
@given(walk=walks())
def test_every_card_that_is_laid_down(fits: Fits, walk: Walk) -> None:
    for laid in walk.laid:
        assert all(fits(card, laid) for card in laid.cards), (laid.cards, laid.events)


@pytest.mark.parametrize("number", range(1, len(WHILE_THERE_IS_A_CHOICE) + 1))
@some
@given(walk=walks())
def test_a_rule_of_variety_gives_way_only_when_there_is_no_choice(number: int, walk: Walk) -> None:
    for laid in walk.laid:
        assert set(laid.cards) <= set(able(laid, number)), (laid.cards, laid.events)


@some
@given(walk=walks())
def test_there_are_three_to_choose_from_whenever_the_deck_allows(walk: Walk) -> None:
    for laid in walk.laid:
        assert len(set(laid.cards)) == len(laid.cards) == min(3, len(able(laid)))


@some
@given(walk=walks())
def test_while_a_talk_turns_a_card_that_opens_another_side_lies_first(walk: Walk) -> None:
    for laid in walk.laid:
        if turns_now(laid) and any(map(opens_another_side, able(laid))):
            assert opens_another_side(laid.cards[0])


def opens_another_side(card: Card) -> bool:
    """Coping, scaling, strength, and a light exception."""
    return card.type in TURNING or (card.type is CardType.EXCEPTION and card.depth is not Depth.SHARE)


@some
@given(walk=walks())
def test_kinds_lie_apart_whenever_the_deck_allows(walk: Walk) -> None:
    for laid in walk.laid:
        kinds = {card.type for card in able(laid)}
        if not laid.asked_for:
            assert len({card.type for card in laid.cards}) == min(3, len(kinds))
