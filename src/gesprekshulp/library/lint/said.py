"""Which texts of a card are said to whom, because a rule for a question is no rule for a tip."""

from collections.abc import Iterator

from gesprekshulp.conversation.content import Card
from gesprekshulp.conversation.model import CardType, Form

ASKED = frozenset({"text", "short", "concrete", "follow_up"})
SPOKEN = ASKED | {"if_nothing"}
WRITTEN = SPOKEN | {"tip", "purpose"}
ACTIVE_FORMS = frozenset({Form.DO, Form.DRAW, Form.CHOOSE})


def said(card: Card, fields: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Give the name and the text of these fields, a list one by one; a literal text that is left out is not given."""
    each_text = (
        ("text", card.text),
        ("short", card.short),
        *(("concrete", text) for text in (card.concrete,) if text),
        ("if_nothing", card.if_nothing),
        *(("follow_up", text) for text in card.follow_up),
        ("tip", card.tip),
        ("purpose", card.purpose),
    )
    return ((field, text) for field, text in each_text if field in fields)


def is_activity(card: Card) -> bool:
    """Say whether a card is something to do together, which needs the imperative, and a nod as an answer."""
    return card.type is CardType.DISTRACTION or card.form in ACTIVE_FORMS
