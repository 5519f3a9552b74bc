"""The keys that work on more than one page, in one place: what the bars bind and what the overview shows."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt

from gesprekshulp.conversation.model import SingleKeys


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
    BOARD = ("B",)
    CLOSE = ("A",)
    HEAVIER = ("Down",)
    SAME = ("Right",)
    LIGHTER = ("Up",)
    NEW_ANGLE = ("+",)
    SAME_AGAIN = ("-",)
    HOLD = ("H",)
    TURN = ("O",)


@dataclass(slots=True)
class _Use:
    """What single keys do now."""

    single: SingleKeys = SingleKeys.ON


_use = _Use()


def listen(single: SingleKeys) -> None:
    """Let letters, digits and signs do this from now on; buttons that are built after this follow it."""
    _use.single = single


def bound(*keys: str) -> tuple[str, ...]:
    """Give these keys as they are in use: single ones as they are, with Alt, or not at all."""
    if _use.single is SingleKeys.ON:
        return keys
    if _use.single is SingleKeys.OFF:
        return tuple(key for key in keys if len(key) > 1)
    return tuple(key if len(key) > 1 else f"Alt+{key}" for key in keys)


def holds(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Say whether this press is that of the key that is held to see."""
    if key is not Qt.Key.Key_H or _use.single is SingleKeys.OFF:
        return False
    with_alt = _use.single is SingleKeys.WITH_ALT
    return modifiers == (Qt.KeyboardModifier.AltModifier if with_alt else Qt.KeyboardModifier.NoModifier)
