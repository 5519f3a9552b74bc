"""Reads what there is for the coach's own side: a card, a question or a message with a mistake is left out."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

from gesprekshulp.aftercare.deck import CheckInForm, CheckInQuestion, CoachSide, ReflectionCard, Request, RequestTime
from gesprekshulp.conversation.rules import SAFETY_QUESTION
from gesprekshulp.library.parsing import checked, load, named
from gesprekshulp.library.problems import Mistakes, Problem, ProblemKind, quoted

T = TypeVar("T", ReflectionCard, CheckInQuestion, Request)
Table = dict[str, object]
REFLECTION, CHECK_IN = "reflection.toml", "check_in.toml"
CARDS, QUESTIONS, REQUESTS = "reflection", "questions", "requests"
NEEDED: dict[str, tuple[str, ...]] = {QUESTIONS: (SAFETY_QUESTION,), REQUESTS: tuple(RequestTime)}


@dataclass(frozen=True, slots=True)
class AftercareReading:
    """What came out, and every mistake found."""

    coach_side: CoachSide
    problems: tuple[Problem, ...]


def read_aftercare(folder: Path) -> AftercareReading:
    """Read the two files in a content folder; raises nothing, whatever they hold."""
    problems: list[Problem] = []
    cards: tuple[ReflectionCard, ...] = ()
    form = CheckInForm()
    if (table := _table(folder, REFLECTION, problems)) is not None:
        cards = _items(ReflectionCard, table, CARDS, REFLECTION, problems)
        problems += _strangers(table, REFLECTION, CARDS)
    if (table := _table(folder, CHECK_IN, problems)) is not None:
        form, wrong = check_in_form(table, CHECK_IN)
        problems += wrong
    return AftercareReading(CoachSide(cards, form), tuple(problems))


def check_in_form(table: Table, file: str) -> tuple[CheckInForm, tuple[Problem, ...]]:
    """Give the check-in in the tables of a file, and what is wrong; the safety question and each message are needed."""
    problems: list[Problem] = []
    questions = _items(CheckInQuestion, table, QUESTIONS, file, problems)
    requests = _items(Request, table, REQUESTS, file, problems)
    problems += _strangers(table, file, QUESTIONS, REQUESTS)
    for key, needed in NEEDED.items():
        if written := set(_names(table, key)):
            problems += (Problem(file, ProblemKind.MISSING_ITEM, each) for each in needed if each not in written)
    return CheckInForm(questions, requests), tuple(problems)


def _table(folder: Path, name: str, problems: list[Problem]) -> Table | None:
    """Give the tables of one file; none, noted as a problem, when it can't be read."""
    try:
        return load(folder, name)[0]
    except Mistakes as mistakes:
        problems += mistakes.problems
        return None


def _items(kind: type[T], table: Table, key: str, file: str, problems: list[Problem]) -> tuple[T, ...]:
    """Give the things of one list, each with an id of its own; what is wrong with the others is noted."""
    entries = table.get(key, [])
    if not isinstance(entries, list):
        problems.append(Problem(file, ProblemKind.WRONG_VALUE, field=key, found=quoted(entries)))
        return ()
    if not entries:
        problems.append(Problem(file, ProblemKind.MISSING_FIELD, field=key))
    found: dict[str, T] = {}
    for place, entry in enumerate(cast("list[object]", entries), start=1):
        item = named(entry, place)
        try:
            value = checked(kind, entry, file, item)
        except Mistakes as mistakes:
            problems += mistakes.problems
            continue
        if value.id in found:
            problems.append(Problem(file, ProblemKind.TWICE, item, "id"))
        found.setdefault(value.id, value)
    return tuple(found.values())


def _names(table: Table, key: str) -> Iterator[str]:
    """Give the names of the entries of a list, also of those with a mistake."""
    entries = table.get(key, [])
    if isinstance(entries, list):
        yield from (named(entry, place) for place, entry in enumerate(cast("list[object]", entries), start=1))


def _strangers(table: Table, file: str, *keys: str) -> Iterator[Problem]:
    """Give a problem for everything that has no place beside these lists."""
    return (Problem(file, ProblemKind.UNKNOWN_FIELD, field=quoted(each)) for each in table if each not in keys)
