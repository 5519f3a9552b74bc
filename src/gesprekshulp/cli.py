"""The command line: opens the window, checks what people write, or gives it away; thin on purpose."""

import argparse
import io
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from gesprekshulp import __version__
from gesprekshulp.app.help import HELP
from gesprekshulp.app.log_lines import Reticent
from gesprekshulp.conversation.model import Language

CLEAN, FOUND, UNREADABLE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, do what it asks, and give the exit code."""
    given = _parser().parse_args(arguments)
    lines = logging.StreamHandler(sys.stderr)
    lines.setFormatter(Reticent(logging.BASIC_FORMAT))
    logging.basicConfig(handlers=[lines], level=logging.WARNING)
    match given.command:
        case "check":
            return _check(given.paths)
        case "cards":
            return _cards(given.content, given.language, table=given.csv)
        case _:
            return _open_window(given.data, given.content)


def _parser() -> argparse.ArgumentParser:
    """Make the parser; `--content` may stand before or after the command that uses it."""
    parser = argparse.ArgumentParser(prog="gesprekshulp", description=HELP["program"])
    parser.add_argument("--version", action="version", version=f"gesprekshulp {__version__}")
    parser.add_argument("--data", type=Path, metavar="MAP", help=HELP["data"])
    parser.add_argument("--content", type=Path, metavar="MAP", help=HELP["content"])
    commands = parser.add_subparsers(dest="command", metavar="OPDRACHT")
    check = commands.add_parser("check", help=HELP["check"], description=HELP["check"])
    check.add_argument("paths", nargs="+", type=Path, metavar="PAD", help=HELP["paths"])
    cards = commands.add_parser("cards", help=HELP["cards"], description=HELP["cards"])
    form = cards.add_mutually_exclusive_group(required=True)
    form.add_argument("--json", action="store_true", help=HELP["json"])
    form.add_argument("--csv", action="store_true", help=HELP["csv"])
    cards.add_argument("--language", choices=tuple(Language), default="nl", help=HELP["language"])
    cards.add_argument("--content", type=Path, metavar="MAP", default=argparse.SUPPRESS, help=HELP["content"])
    return parser


def _check(paths: Sequence[Path]) -> int:
    """Print a sentence for everything that is to mend at the paths."""
    from gesprekshulp.app import reports
    from gesprekshulp.library.lint.checking import check

    _write_as(sys.stdout, errors="backslashreplace")
    outcomes = [check(path) for path in paths]
    problems = [reports.problem(each) for outcome in outcomes for each in outcome.problems]
    findings = [reports.finding(each) for outcome in outcomes for each in outcome.findings]
    print(*(problems + findings or [reports.CLEAN]), sep="\n")
    if not all(outcome.readable for outcome in outcomes):
        return UNREADABLE
    return FOUND if problems or findings else CLEAN


def _cards(content: Path | None, language: str, *, table: bool) -> int:
    """Print the library, and what is wrong with it beside it."""
    from gesprekshulp.app import reports
    from gesprekshulp.library.export import as_csv, as_json
    from gesprekshulp.library.problems import ProblemKind
    from gesprekshulp.library.reading import read_library
    from gesprekshulp.library.shipped import resources

    _write_as(sys.stderr, errors="backslashreplace")
    reading = read_library(content or resources(), language)
    for each in reading.problems:
        print(reports.problem(each), file=sys.stderr)
    if missing := sum(each.kind is ProblemKind.UNTRANSLATED for each in reading.translation):
        print(reports.not_translated(missing), file=sys.stderr)
    if reading.library is None:
        print(reports.NO_LIBRARY, file=sys.stderr)
        return FOUND
    _write_as(sys.stdout, encoding="utf-8", newline="")
    print((as_csv if table else as_json)(reading.library), end="")
    return FOUND if reading.problems else CLEAN


def _write_as(
    stream: object, encoding: str | None = None, errors: str | None = None, newline: str | None = None
) -> None:
    """Make a stream take every letter: a console of Windows knows few, and would stop at the first other one."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=encoding, errors=errors, newline=newline)


def _open_window(data: Path | None, content: Path | None) -> int:
    """Open the window; Qt is imported here, so that `--version` answers at once."""
    from gesprekshulp.app.discreet import be_discreet
    from gesprekshulp.app.starting import run
    from gesprekshulp.library.shipped import resources
    from gesprekshulp.storage.places import Places

    be_discreet()
    return run(sys.argv[:1], Places.usual(data), content or resources())
