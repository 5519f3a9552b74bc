"""Checks what stands at a path: a file, a folder of content, or the side files of a translation."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gesprekshulp.library.aftercare import read_aftercare
from gesprekshulp.library.lint.files import card_files, read_file
from gesprekshulp.library.lint.finding import Finding
from gesprekshulp.library.lint.rules import lint, lint_cards
from gesprekshulp.library.lint.translated import TRANSLATIONS, check_side_files
from gesprekshulp.library.practice import read_practice, script_files
from gesprekshulp.library.problems import Problem, ProblemKind
from gesprekshulp.library.reading import NOT_HIDDEN, read_library
from gesprekshulp.practice.script_rules import KEEPS_OUT

BESIDE_CARDS = ("role_card.toml", "agreements.toml", "helplines.toml")


@dataclass(frozen=True, slots=True)
class Checked:
    """What came out: the mistakes in the files, what the linter found, and whether the path could be read at all."""

    problems: tuple[Problem, ...] = ()
    findings: tuple[Finding, ...] = ()
    readable: bool = True


def check(path: Path) -> Checked:
    """Check the file or folder at a path; raises nothing, whatever stands there."""
    try:
        return _check_folder(path) if path.is_dir() else _check_file(path)
    except (OSError, RuntimeError) as error:  # a link to itself is a RuntimeError
        return Checked((Problem(str(path), ProblemKind.UNREADABLE, found=str(error)),), readable=False)


def _check_folder(path: Path) -> Checked:
    """Check everything in a folder."""
    next(path.iterdir(), None)  # raises what `glob` keeps quiet about
    if side := _side(path):
        return _check_side(*side, path)
    if path.name == TRANSLATIONS and _is_content(path.resolve().parent):
        return _together(_check_folder(each) for each in sorted(path.iterdir()) if each.is_dir())
    if _is_content(path):
        return _check_content(path)
    files = sorted(path.glob(NOT_HIDDEN))
    if not files:
        return Checked((Problem(str(path), ProblemKind.MISSING_ITEM, item="*.toml"),))
    return _together(_check_file(each) for each in files)


def _check_file(path: Path) -> Checked:
    """Check one file, against the content it belongs to if it lies among it."""
    if side := _side(path):
        return _check_side(*side, path)
    read = read_file(path.parent, path.name)
    problems = (*read.problems, *_seen_from_the_folder(path, read.problems))
    found = Checked(problems, (*lint_cards(read.cards), *read.findings))
    unreadable = any(problem.kind is ProblemKind.UNREADABLE for problem in read.problems)
    return replace(_at(path, found), readable=not unreadable)


def _seen_from_the_folder(path: Path, known: Sequence[Problem]) -> tuple[Problem, ...]:
    """Give what only shows among the other files: an id of another file, a safety exception that is gone."""
    resolved = path.resolve()
    for root in (resolved.parent, resolved.parent.parent):
        if _is_content(root):
            name = resolved.relative_to(root).as_posix()
            named_here = (replace(each, file=path.name) for each in _problems(root) if each.file == name)
            return tuple(each for each in named_here if each not in known)
    return ()


def _check_content(path: Path) -> Checked:
    """Check all of a content folder, its cards as a deck, and its translations but for what is yet to be done."""
    read = {name: read_file(path, name) for name in card_files(path)}
    file_of = {card.id: name for name, file in read.items() for card in file.cards}
    found = lint(card for file in read.values() for card in file.cards)
    findings = tuple(replace(each, file=file_of.get(each.card, each.file)) for each in found)
    dutch = _under(path, Checked(_problems(path), (*findings, *_script_findings(path))))
    languages = sorted(each for each in (path / TRANSLATIONS).glob("*") if each.is_dir())
    return _together([dutch, *(_without_gaps(_check_folder(each)) for each in languages)])


def _problems(content: Path) -> tuple[Problem, ...]:
    """Give every mistake in the Dutch files of a content folder."""
    return (*read_library(content).problems, *read_aftercare(content).problems, *read_practice(content).problems)


def _script_findings(content: Path) -> Iterator[Finding]:
    """Give what scripts should mend that can be played all the same; what keeps one out is a mistake."""
    for name in script_files(content):
        yield from (each for each in read_file(content, name).findings if each.rule not in KEEPS_OUT)


def _check_side(root: Path, language: str, file: str, path: Path) -> Checked:
    """Check the side files of a language, or the one that is named."""
    if not path.is_dir():
        path.open("rb").close()
    problems, findings = check_side_files(root, language, file)
    found = Checked(problems, findings)
    return _under(path, found, f"{TRANSLATIONS}/{language}/") if path.is_dir() else _at(path, found)


def _side(path: Path) -> tuple[Path, str, str] | None:
    """Give the content folder, the language and the name of a side file; no name means all of them."""
    whole = path.resolve()
    for root in whole.parents:
        inside = whole.relative_to(root).parts
        if inside[0] == TRANSLATIONS and len(inside) > 1 and _is_content(root):
            return root, inside[1], "/".join(inside[2:])
    return None


def _is_content(folder: Path) -> bool:
    """Say whether a folder is laid out as `resources/`."""
    return (folder / "cards").is_dir() and any((folder / each).exists() for each in BESIDE_CARDS)


def _without_gaps(checked: Checked) -> Checked:
    """Leave out what is not translated: there the Dutch text stands, which is no mistake of the whole."""
    kept = tuple(each for each in checked.problems if each.kind is not ProblemKind.UNTRANSLATED)
    return replace(checked, problems=kept)


def _at(path: Path, checked: Checked) -> Checked:
    """Name the one file the way it was given."""
    problems = tuple(replace(each, file=str(path)) for each in checked.problems)
    return replace(
        checked, problems=problems, findings=tuple(replace(each, file=str(path)) for each in checked.findings)
    )


def _under(path: Path, checked: Checked, prefix: str = "") -> Checked:
    """Name each file by the folder the way it was given."""
    problems = tuple(replace(each, file=str(path / each.file.removeprefix(prefix))) for each in checked.problems)
    findings = tuple(replace(each, file=str(path / each.file.removeprefix(prefix))) for each in checked.findings)
    return replace(checked, problems=problems, findings=findings)


def _together(each: Iterable[Checked]) -> Checked:
    """Put what came out of several together."""
    all_of_them = tuple(each)
    return Checked(
        tuple(problem for checked in all_of_them for problem in checked.problems),
        tuple(finding for checked in all_of_them for finding in checked.findings),
        all(checked.readable for checked in all_of_them),
    )
