"""A card that no rule minds, and the same with something else on it."""

from collections.abc import Mapping
from dataclasses import replace

from gesprekshulp.conversation.content import Card
from gesprekshulp.conversation.model import CardType, Depth, Form, Phase, Theme
from gesprekshulp.library.lint.finding import Rule
from gesprekshulp.library.lint.rules import lint_cards
from gesprekshulp.practice.script_rules import ScriptRule

Changes = Mapping[str, object]

GOOD = Card(
    id="EX-01",
    type=CardType.EXCEPTION,
    depth=Depth.LIGHT,
    phases=(Phase.MIDDLE,),
    weight=0,
    text="Wanneer was de druk deze week even wat minder?",
    short="Wanneer was het rustiger?",
    if_nothing="Een paar minuten rust telt ook.",
    tip="Zoek met de ander naar het moment.",
    follow_up=("Wat deed jij toen anders?",),
    purpose="Een rustig moment laat zien wat helpt.",
    themes=(Theme.GENERAL,),
    form=Form.QUESTION,
)


def card(changes: Changes) -> Card:
    """Give the good card with something else on it."""
    return replace(GOOD, **changes)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def minded(changes: Changes, language: str = "nl") -> set[Rule | ScriptRule]:
    """Give the rules that mind the card with these changes."""
    return {finding.rule for finding in lint_cards([card(changes)], language)}
