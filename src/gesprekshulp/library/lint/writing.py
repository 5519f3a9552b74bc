"""How a text is written: what would look odd on screen and paper, or sound odd when it is read aloud."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gesprekshulp.conversation.content import Card
from gesprekshulp.library.lint.finding import Finding, Rule
from gesprekshulp.library.lint.said import SPOKEN, WRITTEN, said


@dataclass(frozen=True, slots=True)
class Mark:
    """What should not stand in a text: how it is found, and what may stand there."""

    pattern: re.Pattern[str]
    instead: str = ""


MARKS: dict[Rule, Mark] = {
    Rule.MARKUP: Mark(re.compile(r"[<>&*_#`\\|]|https?:")),
    Rule.PICTURE_OR_LONG_DASH: Mark(re.compile("[\u2014\u2015\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]"), "–"),
    Rule.BLANKS: Mark(re.compile(r"^\s|\s$|\s{2,}")),
}
ENDS = ".?!'"


def marks(card: Card) -> Iterator[Finding]:
    """Find what is drawn instead of written, and blanks too many."""
    for rule, mark in MARKS.items():
        for field, text in said(card, WRITTEN):
            if match := mark.pattern.search(text):
                yield Finding(card.id, field, rule, match.group(), mark.instead)


def unprintable(card: Card) -> Iterator[Finding]:
    """Find signs that nobody sees, such as those that turn the direction of writing."""
    for field, text in said(card, WRITTEN):
        if hidden := next((sign for sign in text if not sign.isprintable()), ""):
            yield Finding(card.id, field, Rule.UNPRINTABLE, hidden)


def no_full_stop(card: Card) -> Iterator[Finding]:
    """Find a sentence without an end."""
    for field, text in said(card, SPOKEN):
        if text.strip() and text[-1] not in ENDS:
            yield Finding(card.id, field, Rule.NO_FULL_STOP, text.split()[-1], ENDS)


def no_capital(card: Card) -> Iterator[Finding]:
    """Find a sentence that begins small."""
    for field, text in said(card, SPOKEN):
        if text.lstrip("'")[:1].islower():
            yield Finding(card.id, field, Rule.NO_CAPITAL, text.split()[0])
