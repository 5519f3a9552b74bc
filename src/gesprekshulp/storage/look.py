"""What a first frame shows of the settings, read without anything that is slow to import."""

import json
from dataclasses import dataclass
from pathlib import Path

from gesprekshulp.conversation.model import Colours, Language
from gesprekshulp.storage.small import content_of


@dataclass(frozen=True, slots=True)
class Glimpse:
    """The look and the language of the window, by the names they have in `Organisation`."""

    colours: Colours = Colours.SYSTEM
    letters: int = 100
    interface: Language = Language.DUTCH


def glance(path: Path) -> Glimpse:
    """Give what the settings at `path` say of the look and the language; the usual where they say nothing of use.

    `storage.settings.load` says what is wrong with a file, and believes it as a whole or not at all.
    """
    usual = Glimpse()
    try:
        found = json.loads(content_of(path))["organisation"]
        return Glimpse(
            Colours(found.get("colours", usual.colours)),
            int(found.get("letters", usual.letters)),
            Language(found.get("interface", usual.interface)),
        )
    except (OSError, ValueError, ArithmeticError, LookupError, TypeError, AttributeError, RecursionError):
        return usual
