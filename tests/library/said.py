"""Every text that is shipped, in each language, with the place where it stands."""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from gesprekshulp.conversation.content import Card, Library
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from gesprekshulp.library.texts import texts

LANGUAGES = ("nl", "nl_BE", "en")
DUTCH = ("nl", "nl_BE")
FIGURES = "cards/figures.toml"

# Fields of a card
SHOWN = {"text", "short"}
SPOKEN = SHOWN | {"follow_up", "if_nothing"}


@dataclass(frozen=True, slots=True)
class Said:
    """One text, and where it stands."""

    file: str
    item: str
    field: str
    text: str

    def __str__(self) -> str:
        return f"{self.file} {self.item} {self.field}: {self.text!r}"


@cache
def library(language: str = "nl") -> Library:
    """Give what is shipped in a language."""
    found = read_library(resources(), language).library
    assert found is not None
    return found


@cache
def files() -> dict[str, str]:
    """Give the name of the file of each card."""
    found: dict[str, str] = {}
    for path in sorted((resources() / "cards").glob("*.toml")):
        entries: list[dict[str, str]] = tomllib.loads(path.read_text("utf-8"))["card"]
        found |= {entry["id"]: f"cards/{path.name}" for entry in entries}
    return found


def cards(language: str = "nl") -> Iterator[tuple[str, Card]]:
    """Give every card with the name of its file."""
    for card in library(language).cards:
        yield files()[card.id], card


def on_cards(language: str = "nl") -> Iterator[Said]:
    """Give every text of every card."""
    for file, card in cards(language):
        for field, text in texts(card):
            yield Said(file, card.id, field, text)


def elsewhere(language: str = "nl") -> Iterator[Said]:
    """Give every text of every other file."""
    shipped = library(language)
    lists = {
        "listening.toml": shipped.listening,
        "agreements.toml": shipped.agreements,
        "aims.toml": shipped.aims,
        "personages.toml": shipped.personages,
        "helplines.toml": shipped.helplines,
        "closing.toml": shipped.closing,
        "aftercare.toml": shipped.aftercare,
        "coach_cards.toml": shipped.coach_cards,
        "safe_space.toml": shipped.safe_space,
        "role_card.toml": (shipped.role_card,),
        "too_heavy.toml": (shipped.too_heavy,),
    }
    for file, things in lists.items():
        for thing in things:
            for field, text in texts(thing):
                yield Said(file, str(getattr(thing, "id", "")), field, text)


def everything(language: str = "nl") -> Iterator[Said]:
    """Give all there is."""
    yield from on_cards(language)
    yield from elsewhere(language)


def complaints(said: Iterable[Said], wrong: Callable[[Said], bool]) -> str:
    """Give the texts that are wrong, one a line."""
    return "\n".join(str(each) for each in said if wrong(each))


def words(text: str) -> int:
    """Count what is between blanks and has a letter or a digit in it."""
    return sum(any(letter.isalnum() for letter in word) for word in text.split())


def sentences(text: str) -> int:
    """Count the sentences; the last one needs no full stop."""
    return len([part for part in re.split(r"[.!?]+(?=\W*(?:\s|$))", text) if any(map(str.isalnum, part))])


def banned(*starts: str, whole: bool = False) -> re.Pattern[str]:
    """Make a search for words that begin so, or that are so as a whole."""
    end = r"\b" if whole else ""
    return re.compile(rf"\b(?:{'|'.join(starts)}){end}", re.IGNORECASE)
