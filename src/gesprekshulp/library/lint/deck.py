"""What only the cards together show: two that say the same, and a type that is missing at a depth."""

from collections import Counter
from collections.abc import Iterator, Sequence

from gesprekshulp.conversation.content import Card
from gesprekshulp.conversation.model import CardType, Status
from gesprekshulp.library.lint.finding import Finding, Rule
from gesprekshulp.library.lint.plan import PLAN, depths


def said_twice(cards: Sequence[Card]) -> Iterator[Finding]:
    """Find cards with the words of a card before them, in the same field."""
    for field in ("text", "short"):
        first: dict[str, str] = {}
        for card in cards:
            text = str(getattr(card, field))
            if (before := first.setdefault(text, card.id)) != card.id:
                yield Finding(card.id, field, Rule.SAID_TWICE, before)


def gaps(cards: Sequence[Card]) -> Iterator[Finding]:
    """Find the types without a card in use at a depth where the guide plans some; as many as planned need not be."""
    here = Counter((card.type, card.depth) for card in cards if card.status is not Status.OFF)
    for kind in CardType:
        for depth in depths(kind):
            if not here[kind, depth]:
                planned = str(PLAN[kind][depth.level])
                yield Finding("", "depth", Rule.GAP, depth.value, planned, f"cards/{kind.value}.toml")
