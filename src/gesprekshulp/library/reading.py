"""Reads the whole library: a card with a mistake is left out, any other mistake stops the reading."""

import hashlib
from collections.abc import Collection, Hashable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

from gesprekshulp.conversation.content import (
    AftercareQuestion,
    Agreement,
    Aim,
    Card,
    ClosingStep,
    CoachCard,
    Helpline,
    Library,
    ListeningMove,
    Personage,
    RoleCard,
    SafeSpace,
    TooHeavyGuide,
)
from gesprekshulp.library.cards import Around, checked_card
from gesprekshulp.library.parsing import checked, load, named
from gesprekshulp.library.problems import Mistakes, Problem, ProblemKind, quoted
from gesprekshulp.library.requirements import missing_from, repeated
from gesprekshulp.library.translation import Translation

T = TypeVar("T", bound=Hashable)
NOT_HIDDEN = "[!.]*.toml"  # macOS leaves a ._copy of every file on a stick


@dataclass(frozen=True, slots=True)
class Reading:
    """What came out: the library (none when a mistake stopped it), and every mistake found, those that stop first.

    `translation` are the texts that another language lacks or that are out of date: those stop nothing.
    """

    library: Library | None
    problems: tuple[Problem, ...]
    translation: tuple[Problem, ...] = ()


class _Reader:
    """Reads the files of one folder and gathers what is wrong with them."""

    def __init__(self, folder: Path, language: str) -> None:
        """Take the folder to read, and the language to read it in."""
        self.folder = folder
        self.translation = Translation(folder, language)
        self.stopping: list[Problem] = []
        self.left_out: list[Problem] = []
        self._digest = hashlib.sha256()

    @property
    def digest(self) -> str:
        """Give a short fingerprint of everything read so far."""
        return hashlib.sha256(self._digest.digest() + self.translation.raw).hexdigest()[:16]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Give everything that was found, what stops the reading first."""
        return (*self.stopping, *self.left_out)

    def items(self, name: str, key: str, kind: type[T]) -> tuple[T, ...]:
        """Give the items of a file that holds one list under `key`."""
        found = [self._checked(kind, entry, name, item) for item, entry in self._listed(name, key)]
        return tuple(each for each in found if each is not None)

    def single(self, name: str, kind: type[T]) -> T | None:
        """Give the one value a file holds; none, noted as a problem, when it holds something else."""
        table = self._table(name)
        return None if table is None else self._checked(kind, self.translation.whole(name, table), name)

    def cards(self, figures: Collection[str] | None) -> tuple[Card, ...]:
        """Give the cards of all files in the cards folder; a card with a mistake is left out."""
        found: dict[str, Card] = {}
        for name, item, entry in self._card_entries():
            try:
                card = checked_card(entry, name, item, Around(found.keys(), figures))
            except Mistakes as mistakes:
                self.left_out += mistakes.problems
            else:
                found[card.id] = card
        return tuple(found.values())

    def require(self, problems: Iterable[Problem]) -> None:
        """Note problems without which the conversation can't be held safely."""
        self.stopping += problems

    def _card_entries(self) -> Iterator[tuple[str, str, object]]:
        """Give the file, the name and the entry of each card there is."""
        for path in sorted((self.folder / "cards").glob(NOT_HIDDEN)):
            name = f"cards/{path.name}"
            for item, entry in self._listed(name, "card"):
                yield name, item, entry

    def _table(self, name: str) -> dict[str, object] | None:
        """Give the tables of one file; none, noted as a problem, when it can't be read."""
        try:
            table, raw = load(self.folder, name)
        except Mistakes as mistakes:
            self.require(mistakes.problems)
            return None
        self._digest.update(raw)
        return table

    def _listed(self, name: str, key: str) -> list[tuple[str, object]]:
        """Give the entries, each with its name, of a file that holds one list under `key` and nothing else."""
        table = self._table(name)
        if table is None:
            return []
        strangers = sorted(table.keys() - {key})
        self.require(Problem(name, ProblemKind.UNKNOWN_FIELD, field=quoted(each)) for each in strangers)
        entries = self._list(table, name, key)
        named_ones = [(named(entry, place), entry) for place, entry in enumerate(entries, start=1)]
        return [(item, self.translation.item(name, item, entry)) for item, entry in named_ones]

    def _list(self, table: dict[str, object], name: str, key: str) -> list[object]:
        """Give the list under `key`; an empty one, noted as a problem, when there is nothing or something else."""
        found = table.get(key, [])
        if not isinstance(found, list):
            self.require([Problem(name, ProblemKind.WRONG_VALUE, field=key, found=quoted(found))])
            return []
        if not found:
            self.require([Problem(name, ProblemKind.MISSING_FIELD, field=key)])
        return cast("list[object]", found)

    def _checked(self, kind: type[T], entry: object, name: str, item: str = "") -> T | None:
        """Give the checked value; none, noted as a problem, when something is wrong with it."""
        try:
            return checked(kind, entry, name, item)
        except Mistakes as mistakes:
            self.require(mistakes.problems)
            return None


def read_library(folder: Path, language: str = "nl") -> Reading:
    """Read the library from a folder laid out as `resources/`; raises nothing, whatever the files hold.

    In another `language` each text comes from its side file in `translations/`, and from Dutch when that lacks it.
    """
    reader = _Reader(folder, language)
    role_card = reader.single("role_card.toml", RoleCard)
    too_heavy = reader.single("too_heavy.toml", TooHeavyGuide)
    listening = reader.items("listening.toml", "move", ListeningMove)
    agreements = reader.items("agreements.toml", "agreement", Agreement)
    aims = reader.items("aims.toml", "aim", Aim)
    personages = reader.items("personages.toml", "personage", Personage)
    helplines = reader.items("helplines.toml", "helpline", Helpline)
    closing = reader.items("closing.toml", "step", ClosingStep)
    aftercare = reader.items("aftercare.toml", "question", AftercareQuestion)
    coach_cards = reader.items("coach_cards.toml", "card", CoachCard)
    safe_space = reader.items("safe_space.toml", "space", SafeSpace)
    cards = reader.cards(None if reader.stopping else {each.id for each in personages})
    if role_card is None or too_heavy is None or reader.stopping:
        return Reading(None, reader.problems)
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
        coach_cards=coach_cards,
        safe_space=safe_space,
        digest=reader.digest,
    )
    reader.require(repeated(library))
    reader.require(missing_from(library))
    translation = (*reader.translation.problems, *reader.translation.left_over())
    return Reading(None if reader.stopping else library, reader.problems, translation)
