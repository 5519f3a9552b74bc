"""The deck as the guide plans it (2a): how many cards of each type at each depth, and how their ids begin."""

from collections.abc import Iterator

from gesprekshulp.conversation.model import CardType, Depth

PLAN: dict[CardType, tuple[int, int, int]] = {
    CardType.LANDING: (5, 11, 0),
    CardType.PRE_SESSION_CHANGE: (0, 4, 2),
    CardType.WHATS_BETTER: (0, 5, 3),
    CardType.BEST_HOPES: (0, 5, 5),
    CardType.EXCEPTION: (0, 8, 8),
    CardType.SCALING: (2, 6, 6),
    CardType.COPING: (0, 6, 10),
    CardType.STRENGTH: (4, 8, 4),
    CardType.RELATIONSHIP: (0, 6, 4),
    CardType.WHAT_ELSE: (0, 4, 4),
    CardType.PERSONAGE: (2, 7, 3),
    CardType.PREFERRED_FUTURE: (1, 5, 2),
    CardType.SMALL_STEP: (1, 6, 5),
    CardType.DISTRACTION: (16, 0, 0),
    CardType.CLOSING: (3, 5, 4),
}
LETTERS: dict[CardType, tuple[str, ...]] = {
    CardType.LANDING: ("WU",),
    CardType.BEST_HOPES: ("BH",),
    CardType.PRE_SESSION_CHANGE: ("PS",),
    CardType.EXCEPTION: ("EX",),
    CardType.SCALING: ("SC",),
    CardType.COPING: ("CO",),
    CardType.STRENGTH: ("KR",),
    CardType.RELATIONSHIP: ("RE",),
    CardType.PREFERRED_FUTURE: ("MO",),
    CardType.SMALL_STEP: ("ST",),
    CardType.WHATS_BETTER: ("BE",),
    CardType.WHAT_ELSE: ("NO",),
    CardType.PERSONAGE: ("PE", "FI"),
    CardType.DISTRACTION: ("AF",),
    CardType.CLOSING: ("SL",),
}


def depths(kind: CardType) -> Iterator[Depth]:
    """Give the depths at which a type has cards."""
    return (depth for depth in Depth if PLAN[kind][depth.level])
