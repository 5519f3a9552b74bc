"""The keys that work on more than one page, in one place: what the bars bind and what the overview shows."""

from enum import Enum


class Key(Enum):
    """The keys that work on every page, or on the card pages."""

    TOO_HEAVY = ("Z", "F9")
    HIDE = ("Esc",)
    OVERVIEW = ("F1", "?")
    UNDO = ("Backspace",)
    PAUSE = ("P",)
    SLOWLY = ("R",)
    AGREEMENTS = ("F",)
    DEPTH = ("D",)
    FIGURES = ("W",)
    SAFE_SPACE = ("T",)
    CLOSE = ("A",)
    HEAVIER = ("Down",)
    SAME = ("Right",)
    LIGHTER = ("Up",)
    NEW_ANGLE = ("+",)
    SAME_AGAIN = ("-",)
    HOLD = ("H",)
