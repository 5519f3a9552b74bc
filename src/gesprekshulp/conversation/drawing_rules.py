"""What keeps a card off the table: the drawing rules of the content guide 2c, one small function each."""

from collections.abc import Callable
from dataclasses import dataclass

from gesprekshulp.conversation.content import Aim, Card
from gesprekshulp.conversation.model import AgeBand, CardType, Depth, Phase, Pool, Status, Theme
from gesprekshulp.conversation.session import Session

MOST_OF_A_TYPE = 3
MOST_WHAT_ELSE = 2
SKIPS_BEFORE_LIGHTER = 2
FIRST_HEAVY_TURN = 2
WEIGHT_OF_TWO = 2
STARTING_TURNS = 3
LOOKING_AHEAD_FROM = 3

STEPS = frozenset({CardType.SMALL_STEP, CardType.PREFERRED_FUTURE})
GOOD_NEWS = frozenset(
    {
        CardType.EXCEPTION,
        CardType.COPING,
        CardType.STRENGTH,
        CardType.PRE_SESSION_CHANGE,
        CardType.WHATS_BETTER,
    }
)
AT_DISTRACTION = frozenset(
    {CardType.DISTRACTION, CardType.LANDING, CardType.STRENGTH, CardType.PERSONAGE, CardType.SCALING}
)
ONLY_WHEN_ASKED = frozenset({CardType.DISTRACTION, CardType.CLOSING})
FREE_OF_VARIETY = frozenset({CardType.DISTRACTION, CardType.WHAT_ELSE, CardType.CLOSING})


@dataclass(frozen=True, slots=True)
class Hand:
    """Everything the rules look at, gathered once per offer."""

    session: Session
    pool: Pool
    depth: Depth
    turns: tuple[Card, ...]
    played: tuple[Card, ...]
    turning: bool
    aim: Aim | None
    recent: frozenset[str]

    @property
    def last(self) -> Card | None:
        """Give the card that was on the table last."""
        return self.turns[-1] if self.turns else None

    @property
    def asked_for(self) -> bool:
        """Say whether distraction or closing was asked for by name: then the order of a talk does not matter."""
        return self.pool in {Pool.CLOSING, Pool.DISTRACTION}


Rule = Callable[[Card, Hand], bool]


def _unplayed(card: Card, hand: Hand) -> bool:
    """No repeats in a talk, and nothing that was switched off."""
    return card.status is not Status.OFF and all(card.id != each.id for each in hand.turns)


def _depth_respected(card: Card, hand: Hand) -> bool:
    """Never deeper than chosen; a distraction talk stays with its own kinds of card."""
    if card.depth.level > hand.depth.level:
        return False
    if hand.depth is Depth.DISTRACTION and hand.pool is not Pool.CLOSING:
        return card.type in AT_DISTRACTION
    return True


def _pool_respected(card: Card, hand: Hand) -> bool:
    """Distraction and closing cards come only when they are asked for."""
    if hand.pool is Pool.CLOSING:
        return Phase.CLOSE in card.phases
    if hand.pool is Pool.DISTRACTION:
        return card.type is CardType.DISTRACTION
    if hand.depth is Depth.DISTRACTION:
        return card.type is not CardType.CLOSING
    return card.type not in ONLY_WHEN_ASKED


def _topics_respected(card: Card, hand: Hand) -> bool:
    """Nothing about a topic that stays out, and nothing that touches it."""
    return not (hand.session.accord.kept_out & {*card.themes, *card.avoid_with} - {Theme.GENERAL})


def _age_respected(card: Card, hand: Hand) -> bool:
    """No card for older ones than the young person is; who gave no age may be the youngest."""
    return card.min_age <= (hand.session.preparation.age or AgeBand.TWELVE).youngest


def _weight_respected(card: Card, hand: Hand) -> bool:
    """Light at first, light after lowering, light after two skips; two neighbours never above two together."""
    table = hand.session.table
    if hand.asked_for:
        return card.weight <= 1
    if table.calm or table.skips >= SKIPS_BEFORE_LIGHTER or len(hand.turns) < FIRST_HEAVY_TURN:
        return card.weight == 0
    if table.steady and card.weight >= WEIGHT_OF_TWO:
        return False
    return hand.last is None or card.weight + hand.last.weight <= WEIGHT_OF_TWO


def _rest_after_heavy(card: Card, hand: Hand) -> bool:
    """After a card of weight two comes a strength or a light exception."""
    if hand.asked_for or hand.last is None or hand.last.weight < WEIGHT_OF_TWO:
        return True
    return card.type is CardType.STRENGTH or (card.type is CardType.EXCEPTION and card.depth is Depth.LIGHT)


def _landed_first(card: Card, hand: Hand) -> bool:
    """A talk begins with landing, or with what goes better when they met before; those come only then."""
    opening = {CardType.LANDING}
    if hand.session.preparation.follow_up:
        opening |= {CardType.WHATS_BETTER}
    if hand.asked_for:
        return True
    if not hand.turns:
        return card.type in opening
    return card.type is not CardType.WHATS_BETTER or hand.session.preparation.follow_up


def _hopes_before_deep(card: Card, hand: Hand) -> bool:
    """Before any card for sharing the young person has said what they hope for."""
    if card.depth is not Depth.SHARE or hand.pool is Pool.CLOSING or card.type is CardType.BEST_HOPES:
        return True
    return any(each.type is CardType.BEST_HOPES for each in hand.turns)


def _hopes_second(card: Card, hand: Hand) -> bool:
    """Who wants to share is asked for their hopes right after landing."""
    asked = any(each.type is CardType.BEST_HOPES for each in hand.turns)
    if hand.depth is not Depth.SHARE or asked or not hand.turns or hand.pool is not Pool.NEXT or hand.turning:
        return True
    return card.type is CardType.BEST_HOPES


def _no_step_after_turning(card: Card, hand: Hand) -> bool:
    """While and right after turning no step and no future is asked for."""
    blocked = hand.turning or hand.session.table.no_steps > 0
    return not (blocked and card.type in STEPS)


def _what_else_fits(card: Card, hand: Hand) -> bool:
    """Asking what else only follows good news, and at most twice in a row."""
    if card.type is not CardType.WHAT_ELSE:
        return True
    for row, each in enumerate(reversed(hand.played)):
        if each.type is not CardType.WHAT_ELSE:
            return each.type in GOOD_NEWS and row < MOST_WHAT_ELSE
    return False


def _types_vary(card: Card, hand: Hand) -> bool:
    """Not the same type twice in a row, and no type more than three times."""
    if card.type in FREE_OF_VARIETY:
        return True
    if hand.last is not None and hand.last.type is card.type:
        return False
    return sum(each.type is card.type for each in hand.played) < MOST_OF_A_TYPE


def _phase_fits(card: Card, hand: Hand) -> bool:
    """Cards for the start come at the start, cards that look ahead come later, cards for the end at the end."""
    if hand.asked_for:
        return True
    phases = set(card.phases)
    if len(hand.turns) >= STARTING_TURNS:
        phases -= {Phase.START}
    if len(hand.turns) < LOOKING_AHEAD_FROM:
        phases -= {Phase.FORWARD}
    return bool(phases - {Phase.CLOSE})


def _figure_fits(card: Card, hand: Hand) -> bool:
    """With a figure at the table, no card about another one."""
    figure = hand.session.table.personage
    return not figure or card.personage in {"", figure}


def _deck_open(_card: Card, hand: Hand) -> bool:
    """After "dit is te zwaar" only the ending has cards."""
    return hand.session.heavy is None or hand.pool is Pool.CLOSING


SAFETY: tuple[Rule, ...] = (
    _deck_open,
    _unplayed,
    _depth_respected,
    _pool_respected,
    _topics_respected,
    _age_respected,
    _weight_respected,
    _hopes_before_deep,
    _no_step_after_turning,
    _what_else_fits,
    _landed_first,
)
VARIETY: tuple[Rule, ...] = (_rest_after_heavy, _hopes_second, _types_vary, _figure_fits, _phase_fits)
