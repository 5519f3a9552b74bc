"""How long a card may be, so that it is read at a glance and heard at once (content guide 1c.1)."""

from collections.abc import Iterator

from gesprekshulp.conversation.content import Card
from gesprekshulp.conversation.model import Form
from gesprekshulp.library.lint.counting import question_marks, sentences, words
from gesprekshulp.library.lint.finding import Finding, Rule
from gesprekshulp.library.lint.said import ASKED, said

MOST_WORDS, MOST_SENTENCES = 18, 2
ANCHORS = 1  # a scale may say in one line more what its ends are
SHORT_WORDS = 10
PLAINER = 2  # plain words may take more room: a text that is short itself may grow by this many
TIP_WORDS = 40
QUESTION_AND_LITERAL = frozenset({"text", "concrete"})


def too_many_words(card: Card) -> Iterator[Finding]:
    """Find a text that can't be read at a glance."""
    for field, text in said(card, QUESTION_AND_LITERAL):
        if (count := len(words(text))) > MOST_WORDS:
            yield Finding(card.id, field, Rule.TOO_MANY_WORDS, str(count), str(MOST_WORDS))


def too_many_sentences(card: Card) -> Iterator[Finding]:
    """Find a text of more than two sentences; a scale has one more for its ends."""
    most = MOST_SENTENCES + ANCHORS * (card.form is Form.SCALE)
    for field, text in said(card, QUESTION_AND_LITERAL):
        if (count := len(sentences(text))) > most:
            yield Finding(card.id, field, Rule.TOO_MANY_SENTENCES, str(count), str(most))


def two_question_marks(card: Card) -> Iterator[Finding]:
    """Find a text that asks twice."""
    for field, text in said(card, ASKED):
        if (count := question_marks(text)) > 1:
            yield Finding(card.id, field, Rule.TWO_QUESTION_MARKS, str(count), "1")


def short_missing(card: Card) -> Iterator[Finding]:
    """Find a card without plain words for who reads with difficulty."""
    if not words(card.short):
        yield Finding(card.id, "short", Rule.SHORT_MISSING, mend=str(SHORT_WORDS))


def short_too_long(card: Card) -> Iterator[Finding]:
    """Find plain words that are too many."""
    if (count := len(words(card.short))) > SHORT_WORDS:
        yield Finding(card.id, "short", Rule.SHORT_TOO_LONG, str(count), str(SHORT_WORDS))


def short_not_shorter(card: Card) -> Iterator[Finding]:
    """Find plain words that are more than those they stand for; with a long text `short_too_long` sees to that."""
    most = len(words(card.text)) + PLAINER
    if most < (count := len(words(card.short))) <= SHORT_WORDS:
        yield Finding(card.id, "short", Rule.SHORT_NOT_SHORTER, str(count), str(most))


def tip_missing(card: Card) -> Iterator[Finding]:
    """Find a card that leaves the coach alone."""
    if not words(card.tip):
        yield Finding(card.id, "tip", Rule.TIP_MISSING)


def tip_too_long(card: Card) -> Iterator[Finding]:
    """Find a tip that takes the eyes off the young person for too long."""
    if (count := len(words(card.tip))) > TIP_WORDS:
        yield Finding(card.id, "tip", Rule.TIP_TOO_LONG, str(count), str(TIP_WORDS))
