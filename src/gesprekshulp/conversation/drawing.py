"""Which cards may come next, and which of those are laid down; chance is handed in.

The rules that keep a card off the table are in `drawing_rules`; `_appeal` only makes a card likelier. A rule of
variety that would leave no card is passed over, the first of them counts most; those of safety never give way.
"""

from collections.abc import Iterable
from typing import Protocol

from gesprekshulp.conversation.circling import wants_turning
from gesprekshulp.conversation.content import Card, Library
from gesprekshulp.conversation.drawing_rules import SAFETY, VARIETY, Hand
from gesprekshulp.conversation.model import CardType, Depth, Pool
from gesprekshulp.conversation.session import Session
from gesprekshulp.conversation.table import Choosing

OFFERED = 3
TURNING = frozenset({CardType.COPING, CardType.EXCEPTION, CardType.SCALING, CardType.STRENGTH})


class Dice(Protocol):
    """Chance, as `random.Random` gives it."""

    def random(self) -> float:
        """Give a number from 0 up to 1."""
        ...


def offer(
    session: Session, library: Library, dice: Dice, pool: Pool = Pool.NEXT, recent: Iterable[str] = ()
) -> tuple[str, ...]:
    """Give the ids of up to three cards to choose from; none when no card may come.

    `dice` decides among what is allowed; `recent` are cards of earlier talks, which rank last.
    """
    hand = _gather(session, library, pool, frozenset(recent))
    able = [card for card in library.cards if all(rule(card, hand) for rule in SAFETY)]
    for rule in VARIETY:
        able = [card for card in able if rule(card, hand)] or able
    return tuple(card.id for card in _draw(able, hand, dice))


def _gather(session: Session, library: Library, pool: Pool, recent: frozenset[str]) -> Hand:
    """Look up what the rules need; cards that left the library no longer count."""
    table = session.table
    known = library.by_id
    return Hand(
        session=session,
        pool=pool,
        depth=table.depth or Depth.DISTRACTION,
        turns=tuple(known[turn.card] for turn in table.turns if turn.card in known),
        played=tuple(known[turn.card] for turn in table.played if turn.card in known),
        turning=pool is Pool.TURNING or (pool is Pool.NEXT and wants_turning(session.circling, session.numbers)),
        aim=next((aim for aim in library.aims if aim.id == session.accord.aim), None),
        recent=recent,
    )


def _draw(able: list[Card], hand: Hand, dice: Dice) -> list[Card]:
    """Draw without putting back, likelier cards first (Efraimidis and Spirakis 2006), types apart where it can."""
    ranked = sorted(able, key=lambda card: dice.random() ** (1.0 / _appeal(card, hand)), reverse=True)
    fresh = [card for card in ranked if not _seen(card, hand)]
    ranked = fresh + [card for card in ranked if _seen(card, hand)]
    if hand.turning:
        ranked.sort(key=lambda card: not _turns(card))
    chosen: list[Card] = []
    for card in ranked:
        if card.type not in {each.type for each in chosen} or hand.asked_for:
            chosen.append(card)
    chosen += [card for card in ranked if card not in chosen]
    return chosen[:OFFERED]


def _seen(card: Card, hand: Hand) -> bool:
    """Say whether the card lies open, or was laid down before, in this talk or a recent one."""
    table = hand.session.table
    lies_open = isinstance(table.spread, Choosing) and card.id in table.spread.cards
    return lies_open or card.id in table.passed or card.id in hand.recent


def _turns(card: Card) -> bool:
    """Say whether the card opens another side: coping, scaling, strength, or a light exception."""
    return card.type in TURNING and (card.type is not CardType.EXCEPTION or card.depth is not Depth.SHARE)


def _appeal(card: Card, hand: Hand) -> float:
    """Give how likely a card is among the allowed ones; 1 is plain."""
    appeal = 1.0
    if hand.aim and card.type in hand.aim.prefers:
        appeal *= 3
    if hand.session.accord.welcome & set(card.themes):
        appeal *= 3
    if card.depth is hand.depth:
        appeal *= 2
    if card.personage and card.personage == hand.session.table.personage:
        appeal *= 6
    return appeal
