"""What can be said about a card that was read without trouble, as data; the command line has a sentence for each."""

from dataclasses import dataclass
from enum import StrEnum

from gesprekshulp.practice.script_rules import ScriptRule


class Rule(StrEnum):
    """What a card does that a card for peers does not do."""

    # Length
    TOO_MANY_WORDS = "too_many_words"
    TOO_MANY_SENTENCES = "too_many_sentences"
    TWO_QUESTION_MARKS = "two_question_marks"
    SHORT_MISSING = "short_missing"
    SHORT_TOO_LONG = "short_too_long"
    SHORT_NOT_SHORTER = "short_not_shorter"
    TIP_MISSING = "tip_missing"
    TIP_TOO_LONG = "tip_too_long"
    HARD_TO_READ = "hard_to_read"
    # Words
    ASKS_WHY = "asks_why"
    ORDERS = "orders"
    BELITTLES = "belittles"
    ARGUES = "argues"
    ALWAYS_OR_NEVER = "always_or_never"
    BRIGHT_SIDE = "bright_side"
    PROMISES = "promises"
    HE_OR_SHE = "he_or_she"
    TAKEN_FOR_GRANTED = "taken_for_granted"
    DIAGNOSIS = "diagnosis"
    FOOD_OR_WEIGHT = "food_or_weight"
    NOT_ON_SCREEN = "not_on_screen"
    # Ways of asking
    CLOSED_QUESTION = "closed_question"
    DOUBLE_QUESTION = "double_question"
    ADVICE = "advice"
    DIGS = "digs"
    NOT_ACKNOWLEDGED = "not_acknowledged"
    # How it is put together
    WEIGHT_OUT_OF_RANGE = "weight_out_of_range"
    HEAVY_BUT_LIGHT = "heavy_but_light"
    WEIGHS_WHERE_NOTHING_MAY = "weighs_where_nothing_may"
    DEPTH_OF_OTHER_TYPES = "depth_of_other_types"
    LETTERS_OF_ANOTHER_TYPE = "letters_of_another_type"
    FOLLOW_UPS = "follow_ups"
    GENERAL_AND_MORE = "general_and_more"
    TOO_DEEP_FOR_TOPIC = "too_deep_for_topic"
    LITERAL_IS_THE_SAME = "literal_is_the_same"
    NOTHING_TO_POINT_AT = "nothing_to_point_at"
    FIGURE_ON_ANOTHER_TYPE = "figure_on_another_type"
    # How it is written
    MARKUP = "markup"
    PICTURE_OR_LONG_DASH = "picture_or_long_dash"
    UNPRINTABLE = "unprintable"
    BLANKS = "blanks"
    NO_FULL_STOP = "no_full_stop"
    NO_CAPITAL = "no_capital"
    # The deck
    SAID_TWICE = "said_twice"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend: on which card and field, by which rule, what stands there, and what would be right.

    `mend` is a limit, or words to use instead; `file` is known to who read the card, and `card` is empty for a gap; in
    a script for practising alone it is the id of a node.
    """

    card: str
    field: str
    rule: Rule | ScriptRule
    found: str = ""
    mend: str = ""
    file: str = ""
