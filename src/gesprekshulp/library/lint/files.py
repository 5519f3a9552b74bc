"""Reads one file by itself, whatever its name: what it holds shows from the name of its list."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from gesprekshulp.aftercare.deck import ReflectionCard
from gesprekshulp.conversation.content import (
    AftercareQuestion,
    Agreement,
    Aim,
    Card,
    ClosingStep,
    CoachCard,
    Helpline,
    ListeningMove,
    Personage,
    RoleCard,
    SafeSpace,
    TooHeavyGuide,
)
from gesprekshulp.library.aftercare import CARDS, CHECK_IN, REQUESTS, check_in_form
from gesprekshulp.library.cards import Around, checked_card
from gesprekshulp.library.lint.finding import Finding
from gesprekshulp.library.parsing import checked, load, named
from gesprekshulp.library.practice import checked_scenario, read_script
from gesprekshulp.library.problems import Mistakes, Problem, ProblemKind, quoted
from gesprekshulp.library.reading import NOT_HIDDEN
from gesprekshulp.practice.exercise import Debrief, Exercise
from gesprekshulp.practice.script import Script
from gesprekshulp.practice.script_rules import LIMITS, check_script

CARD = "card"
COACH_CARDS = "coach_cards.toml"
LISTS: dict[str, type[Any]] = {
    CARD: Card,
    "move": ListeningMove,
    "agreement": Agreement,
    "aim": Aim,
    "personage": Personage,
    "helpline": Helpline,
    "step": ClosingStep,
    "question": AftercareQuestion,
    "space": SafeSpace,
    "exercise": Exercise,
    CARDS: ReflectionCard,
}
WHOLES: dict[str, type[Any]] = {"column": RoleCard, "routes": TooHeavyGuide, "de_role": Debrief}
SCENARIO, SCRIPT = "young_person", "node"


@dataclass(frozen=True, slots=True)
class FileRead:
    """What one file holds: the cards for a talk that are whole, every mistake, and what a script should mend."""

    cards: tuple[Card, ...]
    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...] = ()


def card_files(folder: Path) -> list[str]:
    """Give the names of the card files of a content folder."""
    return [f"cards/{path.name}" for path in sorted((folder / "cards").glob(NOT_HIDDEN))]


def read_file(folder: Path, name: str) -> FileRead:
    """Read a file by itself; raises nothing, whatever it holds."""
    try:
        table, _raw = load(folder, name)
        return _read_table(table, name)
    except Mistakes as mistakes:
        return FileRead((), mistakes.problems)


def _read_table(table: dict[str, object], name: str) -> FileRead:
    """Read what a file holds, as a list of things or as one thing.

    Raises `Mistakes` when it is one thing with a mistake.
    """
    if key := next((key for key in LISTS if key in table), None):
        return _read_list(table, name, key)
    if whole := next((kind for key, kind in WHOLES.items() if key in table), None):
        checked(whole, table, name)
        return FileRead((), ())
    if REQUESTS in table or Path(name).name == CHECK_IN:
        return FileRead((), check_in_form(table, name)[1])
    if SCENARIO in table:
        checked_scenario(table, name)
        return FileRead((), ())
    if SCRIPT in table:
        return FileRead((), (), tuple(_script(read_script(table, name), name)))
    strangers = tuple(Problem(name, ProblemKind.UNKNOWN_FIELD, field=quoted(key)) for key in table)
    return FileRead((), strangers or (Problem(name, ProblemKind.MISSING_FIELD, field=CARD),))


def _script(script: Script, name: str) -> Iterator[Finding]:
    """Give what a script should mend."""
    for each in check_script(script):
        yield Finding(each.node, each.field, each.rule, each.found, LIMITS.get(each.rule, ""), name)


def _read_list(table: dict[str, object], name: str, key: str) -> FileRead:
    """Read a list of things of one kind, next to which nothing else may stand."""
    problems = [Problem(name, ProblemKind.UNKNOWN_FIELD, field=quoted(each)) for each in table if each != key]
    entries = table[key]
    if not isinstance(entries, list):
        problems.append(Problem(name, ProblemKind.WRONG_VALUE, field=key, found=quoted(entries)))
        return FileRead((), tuple(problems))
    kind = CoachCard if Path(name).name == COACH_CARDS else LISTS[key]
    taken: dict[str, object] = {}
    for place, entry in enumerate(cast("list[object]", entries), start=1):
        try:
            value = _checked(kind, entry, name, named(entry, place), taken)
        except Mistakes as mistakes:
            problems += mistakes.problems
        else:
            taken[value.id] = value
    return FileRead(tuple(_cards(taken)), tuple(problems))


def _checked(kind: type[Any], entry: object, name: str, item: str, taken: dict[str, object]) -> Any:  # noqa: ANN401 -- one of `LISTS`, all with an id
    """Give the entry of a list as a thing of its kind, with an id of its own.

    Raises `Mistakes` with everything that is wrong with it.
    """
    if kind is Card:
        return checked_card(entry, name, item, Around(taken, None))
    value = checked(kind, entry, name, item)
    if value.id in taken:
        raise Mistakes(Problem(name, ProblemKind.TWICE, item, "id"))
    return value


def _cards(taken: dict[str, object]) -> Iterator[Card]:
    """Give what is a card for a talk."""
    return (value for value in taken.values() if isinstance(value, Card))
