"""Reads the whole library: a card with a mistake is left out, any other mistake stops the reading."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from gesprekshulp.conversation.content import (
    AftercareQuestion,
    Agreement,
    Aim,
    Card,
    ClosingStep,
    Helpline,
    Library,
    ListeningMove,
    Personage,
    RoleCard,
    TooHeavyGuide,
)
from gesprekshulp.library.parsing import Mistakes, checked, load, named
from gesprekshulp.library.problems import Problem, ProblemKind
from gesprekshulp.library.requirements import missing_from, repeated

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reading:
    """What came out: the library (none when a mistake stopped it), and every mistake found."""

    library: Library | None
    problems: tuple[Problem, ...]


class _Reader:
    """Reads the files of one folder and gathers what is wrong with them."""

    def __init__(self, folder: Path) -> None:
        """Take the folder to read."""
        self.folder = folder
        self.problems: list[Problem] = []
        self.stopped = False
        self._digest = hashlib.sha256()

    @property
    def digest(self) -> str:
        """Give a short fingerprint of everything read so far."""
        return self._digest.hexdigest()[:16]

    def table(self, name: str) -> dict[str, Any]:
        """Give the tables of one file; an empty one, noted as a problem, when it can't be read."""
        try:
            tables, raw = load(self.folder, name)
        except Mistakes as mistakes:
            self._note(mistakes)
            return {}
        self._digest.update(raw)
        return tables

    def items(self, name: str, key: str, kind: type[T]) -> tuple[T, ...]:
        """Give the items of a file that holds one list under `key`."""
        return self._checked(kind, self._listed(name, key), name)

    def single(self, name: str, kind: type[T], renamed: str = "", field: str = "") -> T | None:
        """Give the one value a file holds; the table called `renamed` in the file is its `field`."""
        tables = {field if key == renamed else key: value for key, value in self.table(name).items()}
        found = self._checked(kind, [tables], name)
        return found[0] if found else None

    def cards(self) -> tuple[Card, ...]:
        """Give the cards of all files in the cards folder; a card with a mistake is left out."""
        found: list[Card] = []
        for path in sorted((self.folder / "cards").glob("*.toml")):
            name = f"cards/{path.name}"
            entries = self._listed(name, "card")
            for entry in entries:
                found += self._card(entry, name, named(entries, entries.index(entry)))
        return tuple(found)

    def require(self, problems: Iterable[Problem]) -> None:
        """Note problems without which the conversation can't be held safely."""
        for problem in problems:
            self.problems.append(problem)
            self.stopped = True

    def _card(self, entry: object, name: str, label: str) -> tuple[Card, ...]:
        """Give one card, or none when something is wrong with it."""
        try:
            return checked(Card, [entry], name)
        except Mistakes as mistakes:
            self.problems += [replace(problem, item=label) for problem in mistakes.problems]
            return ()

    def _listed(self, name: str, key: str) -> list[object]:
        """Give the entries of a file that holds one list under `key`."""
        tables = self.table(name)
        self._strangers(name, set(tables) - {key})
        entries = tables.get(key, [])
        if isinstance(entries, list):
            return entries
        self.require([Problem(name, ProblemKind.WRONG_VALUE, field=key)])
        return []

    def _checked(self, kind: type[T], values: list[object], name: str) -> tuple[T, ...]:
        """Give the checked values, or none, noted as a problem."""
        try:
            return checked(kind, values, name)
        except Mistakes as mistakes:
            self._note(mistakes)
            return ()

    def _strangers(self, name: str, keys: set[str]) -> None:
        """Note tables that this file does not have."""
        self.require(Problem(name, ProblemKind.UNKNOWN_FIELD, field=key) for key in sorted(keys))

    def _note(self, mistakes: Mistakes) -> None:
        """Note mistakes that stop the reading."""
        self.require(mistakes.problems)


def read_library(folder: Path) -> Reading:
    """Read the library from a folder laid out as `resources/`."""
    reader = _Reader(folder)
    cards = reader.cards()
    role_card = reader.single("role_card.toml", RoleCard, "column", "columns")
    too_heavy = reader.single("too_heavy.toml", TooHeavyGuide)
    listening = reader.items("listening.toml", "move", ListeningMove)
    agreements = reader.items("agreements.toml", "agreement", Agreement)
    aims = reader.items("aims.toml", "aim", Aim)
    personages = reader.items("personages.toml", "personage", Personage)
    helplines = reader.items("helplines.toml", "helpline", Helpline)
    closing = reader.items("closing.toml", "step", ClosingStep)
    aftercare = reader.items("aftercare.toml", "question", AftercareQuestion)
    if role_card is None or too_heavy is None or reader.stopped:
        return Reading(None, tuple(reader.problems))
    library = Library(
        cards=cards,
        listening=listening,
        agreements=agreements,
        role_card=role_card,
        aims=aims,
        personages=personages,
        helplines=helplines,
        too_heavy=too_heavy,
        closing=closing,
        aftercare=aftercare,
        digest=reader.digest,
    )
    reader.require(repeated(library))
    reader.require(missing_from(library))
    return Reading(None if reader.stopped else library, tuple(reader.problems))
