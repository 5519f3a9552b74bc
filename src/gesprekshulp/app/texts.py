"""The texts of this moment: the library in the language of the settings, and the one to show under a card."""

from dataclasses import dataclass
from pathlib import Path

from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.library.problems import Problem
from gesprekshulp.library.reading import read_library


@dataclass(frozen=True, slots=True)
class Texts:
    """What was read: no library when a mistake stopped the reading; `remarks` are all mistakes and gaps found."""

    library: Library | None = None
    second: Library | None = None
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()


def read_texts(content: Path, organisation: Organisation) -> Texts:
    """Read the texts from a folder laid out as `resources/`, in the languages of the settings."""
    reading = read_library(content, organisation.content)
    second = read_library(content, organisation.second).library if organisation.second else None
    return Texts(reading.library, second, reading.problems, (*reading.problems, *reading.translation))
