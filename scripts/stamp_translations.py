"""Stamps the side files of a language, so that the program knows from which Dutch texts they were made.

`PYTHONPATH=src python scripts/stamp_translations.py LANGUAGE [FILE...]` puts the right `of` under each table and leaves
all else as it is; do this after the texts were read again beside the Dutch ones. With `--missing` it changes nothing
and prints what the language lacks, ready to fill in. A FILE is named as in `resources/`, such as `cards/coping.toml`.
"""

import argparse
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import cast

from gesprekshulp.library.parsing import load
from gesprekshulp.library.problems import Mistakes, Problem, ProblemKind
from gesprekshulp.library.reading import NOT_HIDDEN
from gesprekshulp.library.shipped import resources
from gesprekshulp.library.translation import STAMP, Table, Translation

TOP = ""  # the name of what stands above the first header
BROKEN = frozenset({ProblemKind.SYNTAX, ProblemKind.UNREADABLE})
STAMP_LINE = re.compile(rf"""^(\s*{STAMP}\s*=\s*)(?:"[^"]*"|'[^']*')""")
BARE = re.compile(r"[A-Za-z_][\w-]*")


class StampError(Exception):
    """A file that can't be stamped, with the sentence that says so."""


def stamped(text: str, stamps: Mapping[str, str]) -> str:
    """Give the text of a side file with these stamps, each under the header of its table.

    A table within a table is named `outer inner`. Raises `StampError` when that would change more than stamps.
    """
    lines = text.split("\n")
    starts = dict(_starts(lines))
    if lost := sorted(stamps.keys() - starts.keys()):
        raise StampError(f"no header for {', '.join(lost)}")
    ends = dict(zip(starts, [*list(starts.values())[1:], len(lines)], strict=False))
    for name in reversed(starts):  # from below, so that the places above stay right
        if name in stamps:
            header = starts[name]
            lines[header : ends[name]] = _with_stamp(lines[header : ends[name]], stamps[name], name)
    after = "\n".join(lines)
    if not _same_texts(text, after):
        raise StampError("a text holds a line that looks like a header or a stamp")
    return after


def dutch_tables(table: Table, name: str = TOP) -> Iterator[tuple[str, Table]]:
    """Give every table of a Dutch file with its name in a side file, itself first."""
    yield name, table
    for value in table.values():
        for inner in cast("list[object]", value) if isinstance(value, list) else []:
            if isinstance(inner, dict):
                each = cast("Table", inner)
                yield from dutch_tables(each, f"{name} {each.get('id') or each.get('route')}".strip())


def problems(folder: Path, language: str, file: str) -> list[Problem]:
    """Give what is missing from the side file of one Dutch file, or out of date in it.

    Raises `Mistakes` when one of the two can't be read.
    """
    translation = Translation(folder, language)
    translation.whole(file, load(folder, file)[0])
    if broken := [each for each in translation.problems if each.kind in BROKEN]:
        raise Mistakes(*broken)
    return translation.problems


def stamp_file(folder: Path, language: str, file: str) -> Iterator[str]:
    """Put the right stamps in one side file, and give a line for each that changed."""
    stamps = {each.item: each.found for each in problems(folder, language, file) if each.kind is ProblemKind.STALE}
    if not stamps:
        return
    side = folder / "translations" / language / file
    side.write_bytes(stamped(side.read_bytes().decode(), stamps).encode())
    for name, found in stamps.items():
        yield f"{file}: {name or 'the top'} is now {found}"


def missing(folder: Path, language: str, file: str) -> Iterator[str]:
    """Give the lines to fill in for what a side file lacks, with the Dutch text above each field."""
    lacking = [each for each in problems(folder, language, file) if each.kind is ProblemKind.UNTRANSLATED]
    tables = dict(dutch_tables(load(folder, file)[0]))
    if lacking:
        yield f"# translations/{language}/{file}"
    last = TOP
    for problem in lacking:
        if problem.item != last:
            yield from ("", _header(problem.item))
            last = problem.item
        yield from _empty(problem.field, tables[problem.item][problem.field])


def _starts(lines: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Give the name of each table and the number of its header; what stands above the first starts at its first key."""
    top_is_open = True
    for number, line in enumerate(lines):
        if (name := _headed(line)) is not None:
            top_is_open = False
            yield name, number
        elif top_is_open and "=" in line and not line.lstrip().startswith("#"):
            top_is_open = False
            yield TOP, number


def _headed(line: str) -> str | None:
    """Give the name of the table that a line is the header of, if it is one."""
    if not line.lstrip().startswith("["):
        return None
    try:
        table: object = tomllib.loads(line.strip())
    except tomllib.TOMLDecodeError:
        return None
    names: list[str] = []
    while isinstance(table, dict) and table:
        key, table = next(iter(cast("Table", table).items()))
        names.append(key)
    return " ".join(names)


def _with_stamp(lines: list[str], found: str, name: str) -> list[str]:
    """Give the lines of one table with its stamp: in the place of the old one, else on top."""
    for number, line in enumerate(lines):
        if STAMP_LINE.match(line):
            return [*lines[:number], STAMP_LINE.sub(rf'\g<1>"{found}"', line), *lines[number + 1 :]]
    place = 0 if name == TOP else 1
    ending = "\r" if lines[0].endswith("\r") else ""
    return [*lines[:place], f'{STAMP} = "{found}"{ending}', *lines[place:]]


def _same_texts(before: str, after: str) -> bool:
    """Say whether two side files hold the same but for their stamps."""
    try:
        return _bare(tomllib.loads(before.lstrip("\ufeff"))) == _bare(tomllib.loads(after.lstrip("\ufeff")))
    except tomllib.TOMLDecodeError:
        return False


def _bare(value: object) -> object:
    """Give a value without the stamps in it."""
    if not isinstance(value, dict):
        return value
    return {key: _bare(each) for key, each in cast("Table", value).items() if key != STAMP}


def _header(name: str) -> str:
    """Give the header of a table; a name that is no plain word stands between quotes."""
    parts = [part if BARE.fullmatch(part) else f'"{part}"' for part in name.split()]
    return f"[{'.'.join(parts)}]"


def _empty(field: str, dutch: object) -> Iterator[str]:
    """Give an empty field under its Dutch text."""
    if not isinstance(dutch, list):
        yield from (f"# {dutch}", f'{field} = ""')
        return
    lines = cast("list[object]", dutch)
    yield from (f"# {line}" for line in lines)
    places = ", ".join(['""'] * len(lines))
    yield f"{field} = [{places}]"


def main(arguments: Sequence[str] | None = None) -> int:
    """Stamp the files that were asked for, or print what they lack; 1 when one of them could not be done."""
    parser = argparse.ArgumentParser(description="Stamps the side files of a language.")
    parser.add_argument("language", help="the name of its folder in resources/translations/, such as en")
    parser.add_argument("files", nargs="*", metavar="FILE", help="as in resources/; all of them when none is named")
    parser.add_argument("--missing", action="store_true", help="print what the language lacks, and change nothing")
    asked = parser.parse_intermixed_args(arguments)
    folder = resources()
    every = [*folder.glob(NOT_HIDDEN), *(folder / "cards").glob(NOT_HIDDEN)]
    work = missing if asked.missing else stamp_file
    refused = 0
    for file in asked.files or sorted(path.relative_to(folder).as_posix() for path in every):
        try:
            for line in work(folder, asked.language, file):
                print(line)
        except StampError as refusal:
            print(f"{file}: {refusal}")
            refused = 1
        except Mistakes as mistakes:
            print("\n".join(f"{each.file}: {each.kind}: {each.found}" for each in mistakes.problems))
            refused = 1
    return refused


if __name__ == "__main__":
    raise SystemExit(main())
