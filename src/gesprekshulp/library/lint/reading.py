"""Whether what is said at one card reads easily."""

from collections.abc import Iterator

from gesprekshulp.conversation.content import Card
from gesprekshulp.library.lint.counting import words
from gesprekshulp.library.lint.ease import reading_ease
from gesprekshulp.library.lint.finding import Finding, Rule
from gesprekshulp.library.lint.said import said

EASY = 80  # Douma's "gemakkelijk"; of the 223 reviewed cards the hardest has 81, the one in the middle 102
TOGETHER = frozenset({"text", "follow_up", "if_nothing"})  # a question alone is too short to measure


def hard_to_read(card: Card) -> Iterator[Finding]:
    """Find a card with long words or long sentences, over all that is said at it."""
    text = " ".join(text for _field, text in said(card, TOGETHER))
    if words(text) and (ease := reading_ease(text)) < EASY:
        yield Finding(card.id, "text", Rule.HARD_TO_READ, f"{ease:.0f}", str(EASY))
