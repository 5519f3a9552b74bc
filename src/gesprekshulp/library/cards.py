"""What a card needs beyond its fields: an id of its own in the usual form, a bearable weight, a figure that exists."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from gesprekshulp.conversation.content import Card
from gesprekshulp.library.parsing import checked
from gesprekshulp.library.problems import Mistakes, Problem, ProblemKind, quoted

USUAL_ID = re.compile(r"[A-Z]{2}-[0-9]{2,3}")
HEAVIEST = 2  # heavier than this is not for peers


@dataclass(frozen=True, slots=True)
class Around:
    """What a card is compared with: the ids of the cards before it, and of the figures, if all was read."""

    taken: Collection[str]
    figures: Collection[str] | None


def checked_card(entry: object, file: str, item: str, around: Around) -> Card:
    """Give an entry of a file as a card.

    Raises `Mistakes` with everything that is wrong with it.
    """
    card = checked(Card, entry, file, item)
    if problems := tuple(_unfit(card, file, item, around)):
        raise Mistakes(*problems)
    return card


def _unfit(card: Card, file: str, item: str, around: Around) -> Iterator[Problem]:
    """Give a problem for each thing that keeps a card out."""
    if not USUAL_ID.fullmatch(card.id):
        yield Problem(file, ProblemKind.WRONG_VALUE, item, "id", quoted(card.id))
    if card.id in around.taken:
        yield Problem(file, ProblemKind.TWICE, item, "id")
    if not 0 <= card.weight <= HEAVIEST:
        yield Problem(file, ProblemKind.WRONG_VALUE, item, "weight", quoted(card.weight))
    if card.personage and around.figures is not None and card.personage not in around.figures:
        yield Problem(file, ProblemKind.WRONG_VALUE, item, "personage", quoted(card.personage))
