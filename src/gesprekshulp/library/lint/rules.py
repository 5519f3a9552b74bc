"""All rules in two tables, those for Dutch only apart, and the linter that asks them of every card."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from gesprekshulp.conversation.content import Card
from gesprekshulp.library.lint import asking, build, deck, lengths, listening, reading, wording, writing
from gesprekshulp.library.lint.finding import Finding

OfCard = Callable[[Card], Iterator[Finding]]
OfDeck = Callable[[Sequence[Card]], Iterator[Finding]]

IN_ANY_LANGUAGE: tuple[OfCard, ...] = (
    lengths.too_many_words,
    lengths.too_many_sentences,
    lengths.two_question_marks,
    lengths.short_missing,
    lengths.short_too_long,
    lengths.short_not_shorter,
    lengths.tip_missing,
    lengths.tip_too_long,
    build.weight_out_of_range,
    build.heavy_but_light,
    build.weighs_where_nothing_may,
    build.depth_of_other_types,
    build.letters_of_another_type,
    build.follow_ups,
    build.general_and_more,
    build.too_deep_for_topic,
    build.literal_is_the_same,
    build.nothing_to_point_at,
    build.figure_on_another_type,
    writing.marks,
    writing.unprintable,
)
IN_DUTCH: tuple[OfCard, ...] = (
    reading.hard_to_read,
    wording.unsaid_words,
    asking.closed_question,
    asking.double_question,
    listening.advice,
    listening.commands,
    listening.digs,
    listening.not_acknowledged,
    writing.no_full_stop,
    writing.no_capital,
)
OF_DECK: tuple[OfDeck, ...] = (deck.said_twice, deck.gaps)
DUTCH = ("nl", "nl_BE")


def lint_cards(cards: Iterable[Card], language: str = "nl") -> tuple[Finding, ...]:
    """Give what is to mend on each card by itself; the Dutch rules are asked of Dutch and Flemish only."""
    asked = (*IN_ANY_LANGUAGE, *(IN_DUTCH if language in DUTCH else ()))
    return tuple(finding for card in cards for rule in asked for finding in rule(card))


def lint(cards: Iterable[Card], language: str = "nl") -> tuple[Finding, ...]:
    """Give what is to mend on the cards of a whole deck, card by card, and then on the deck itself."""
    every = tuple(cards)
    return (*lint_cards(every, language), *(finding for rule in OF_DECK for finding in rule(every)))
