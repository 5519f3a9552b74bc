"""Whether the choices on a card go together: type, depth, weight, topics, form (content guide 1c to 1e, 2a, 2b)."""

from collections.abc import Iterator

from gesprekshulp.conversation.content import Card
from gesprekshulp.conversation.model import CardType, Depth, Form, Theme
from gesprekshulp.library.cards import HEAVIEST
from gesprekshulp.library.lint.finding import Finding, Rule
from gesprekshulp.library.lint.plan import LETTERS, PLAN, depths

MOST_FOLLOW_UPS = 2
NOT_DEEP = frozenset({Theme.LOVE, Theme.BODY})


def weight_out_of_range(card: Card) -> Iterator[Finding]:
    """Find a weight that is not for peers."""
    if not 0 <= card.weight <= HEAVIEST:
        yield Finding(card.id, "weight", Rule.WEIGHT_OUT_OF_RANGE, str(card.weight), str(HEAVIEST))


def heavy_but_light(card: Card) -> Iterator[Finding]:
    """Find a heavy card where no own story was offered."""
    if card.weight >= HEAVIEST and card.depth is not Depth.SHARE:
        yield Finding(card.id, "weight", Rule.HEAVY_BUT_LIGHT, str(card.weight), Depth.SHARE.value)


def weighs_where_nothing_may(card: Card) -> Iterator[Finding]:
    """Find a weight on a card to come in or to get away with."""
    weightless = card.type in {CardType.LANDING, CardType.DISTRACTION} or card.depth is Depth.DISTRACTION
    if weightless and card.weight > 0:
        yield Finding(card.id, "weight", Rule.WEIGHS_WHERE_NOTHING_MAY, str(card.weight), "0")


def depth_of_other_types(card: Card) -> Iterator[Finding]:
    """Find a depth where the guide plans no card of this type."""
    if not PLAN[card.type][card.depth.level]:
        here = ", ".join(depths(card.type))
        yield Finding(card.id, "depth", Rule.DEPTH_OF_OTHER_TYPES, card.depth.value, here)


def letters_of_another_type(card: Card) -> Iterator[Finding]:
    """Find an id that begins with the letters of another type."""
    if card.id[:2] not in LETTERS[card.type]:
        yield Finding(card.id, "id", Rule.LETTERS_OF_ANOTHER_TYPE, card.id, " of ".join(LETTERS[card.type]))


def follow_ups(card: Card) -> Iterator[Finding]:
    """Find a card with nothing to go on with, or with too much."""
    if not 1 <= (count := len(card.follow_up)) <= MOST_FOLLOW_UPS:
        yield Finding(card.id, "follow_up", Rule.FOLLOW_UPS, str(count), str(MOST_FOLLOW_UPS))


def general_and_more(card: Card) -> Iterator[Finding]:
    """Find a card that is both about everything and about something."""
    if Theme.GENERAL in card.themes and len(card.themes) > 1:
        yield Finding(card.id, "themes", Rule.GENERAL_AND_MORE, ", ".join(card.themes), Theme.GENERAL.value)


def too_deep_for_topic(card: Card) -> Iterator[Finding]:
    """Find a card that goes deep into love or the body."""
    if card.depth is Depth.SHARE and (deep := sorted(NOT_DEEP & set(card.themes))):
        yield Finding(card.id, "depth", Rule.TOO_DEEP_FOR_TOPIC, ", ".join(deep), Depth.LIGHT.value)


def literal_is_the_same(card: Card) -> Iterator[Finding]:
    """Find a literal text that adds nothing."""
    if card.concrete == card.text:
        yield Finding(card.id, "concrete", Rule.LITERAL_IS_THE_SAME)


def nothing_to_point_at(card: Card) -> Iterator[Finding]:
    """Find a scale that can't be answered without words."""
    if card.form is Form.SCALE and card.without_words is None:
        yield Finding(card.id, "without_words", Rule.NOTHING_TO_POINT_AT, mend="point")


def figure_on_another_type(card: Card) -> Iterator[Finding]:
    """Find a figure on a card that is not about figures."""
    if card.personage and card.type is not CardType.PERSONAGE:
        yield Finding(card.id, "personage", Rule.FIGURE_ON_ANOTHER_TYPE, card.personage, CardType.PERSONAGE.value)
