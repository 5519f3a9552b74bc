"""Checks the side files of a translation: what is missing or out of date, and the translated cards."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from gesprekshulp.library.lint.files import card_files, read_file
from gesprekshulp.library.lint.finding import Finding
from gesprekshulp.library.lint.rules import lint_cards
from gesprekshulp.library.problems import Problem, ProblemKind
from gesprekshulp.library.reading import NOT_HIDDEN, read_library

TRANSLATIONS = "translations"
UNUSABLE = (ProblemKind.UNREADABLE, ProblemKind.SYNTAX)


def check_side_files(root: Path, language: str, file: str) -> tuple[tuple[Problem, ...], tuple[Finding, ...]]:
    """Give what is wrong with the side file of that name in the content folder `root`; without a name, with all.

    When the Dutch content itself can't be used, what stops it is told instead. What the Dutch cards do, too, is not.
    """
    reading = read_library(root, language)
    if reading.library is None:
        return reading.problems, ()
    place = f"{TRANSLATIONS}/{language}"
    strays = tuple(_strays(root, place))
    wanted = tuple(
        _gathered(each for each in (*strays, *reading.translation) if _is_here(root, place, file, each.file))
    )
    files = {card.id: (name, card) for name in card_files(root) for card in read_file(root, name).cards}
    dutch = set(lint_cards(card for _name, card in files.values()))
    found = (each for each in lint_cards(reading.library.cards, language) if each not in dutch)
    placed = (replace(each, file=f"{place}/{files[each.card][0]}") for each in found)
    return wanted, tuple(each for each in placed if _is_here(root, place, file, each.file))


def _is_here(root: Path, place: str, wanted: str, name: str) -> bool:
    """Say whether a side file is there, and the one that is wanted, if one is."""
    return (root / name).exists() and wanted in ("", name.removeprefix(f"{place}/"))


def _strays(root: Path, place: str) -> Iterator[Problem]:
    """Give a problem for each side file without its Dutch file, which is never read."""
    for path in sorted((root / place).rglob(NOT_HIDDEN)):
        name = path.relative_to(root / place).as_posix()
        if not (root / name).exists():
            yield Problem(f"{place}/{name}", ProblemKind.MISSING_ITEM, item=name)


def _gathered(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Put the untranslated fields of one item in one problem: a translator mends them in one go."""
    fields: dict[tuple[str, str], list[str]] = {}
    broken = set[str]()
    for problem in problems:
        if problem.kind in UNUSABLE:
            broken.add(problem.file)
        if problem.kind is ProblemKind.UNTRANSLATED:
            fields.setdefault((problem.file, problem.item), []).append(problem.field)
        else:
            yield problem
    for (file, item), names in fields.items():
        if file not in broken:
            yield Problem(file, ProblemKind.UNTRANSLATED, item, ", ".join(dict.fromkeys(names)))
