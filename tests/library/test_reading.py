"""What is read from a folder, and what is said about a file that can't be used."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from gesprekshulp.library.parsing import LARGEST
from gesprekshulp.library.problems import Problem, ProblemKind
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from gesprekshulp.library.texts import LONGEST_TEXT
from tests.library.files import Edit, Toml

FILES = {
    "role_card.toml": "sentence",
    "too_heavy.toml": "sentences",
    "listening.toml": "move",
    "agreements.toml": "agreement",
    "aims.toml": "aim",
    "personages.toml": "personage",
    "helplines.toml": "helpline",
    "closing.toml": "step",
    "aftercare.toml": "question",
    "coach_cards.toml": "card",
    "safe_space.toml": "space",
    "cards/coping.toml": "card",
}
K = ProblemKind


def stopped(content: Path) -> tuple[Problem, ...]:
    """Give the problems of a folder that can't be used."""
    reading = read_library(content)
    assert reading.library is None
    return reading.problems


def test_what_is_shipped_has_no_problem() -> None:
    reading = read_library(resources())
    assert reading.problems == ()
    assert reading.library is not None


def test_the_digest_follows_what_the_files_hold(content: Path) -> None:
    def digest() -> str:
        library = read_library(content).library
        assert library is not None
        return library.digest

    before = digest()
    assert len(before) == 16
    assert digest() == before
    with (content / "cards" / "coping.toml").open("a") as file:
        file.write("# another word\n")
    assert digest() != before


@pytest.mark.parametrize("file", FILES)
def test_a_file_of_another_language_is_no_toml(content: Path, file: str) -> None:
    (content / file).write_text("<html>")
    (problem,) = stopped(content)
    assert (problem.file, problem.kind) == (file, K.SYNTAX)
    assert "line 1" in problem.found


@pytest.mark.parametrize("file", [file for file in FILES if not file.startswith("cards/")])
def test_a_file_that_is_missing_is_named(content: Path, file: str) -> None:
    (content / file).unlink()
    assert stopped(content)[0] == Problem(file, K.UNREADABLE, found="No such file or directory")


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_is_a_folder_is_named(content: Path, file: str) -> None:
    (content / file).unlink()
    (content / file).mkdir()
    (problem,) = stopped(content)
    assert (problem.file, problem.kind) == (file, K.UNREADABLE)


@pytest.mark.parametrize("file", FILES)
def test_an_empty_file_misses_what_it_is_for(content: Path, file: str) -> None:
    (content / file).write_bytes(b"")
    assert stopped(content)[0] == Problem(file, K.MISSING_FIELD, field=FILES[file])


@pytest.mark.parametrize("file", FILES)
def test_a_key_that_no_file_has_is_named(content: Path, file: str) -> None:
    Edit(file, ("colour",), "red").make(content)
    (problem,) = stopped(content)
    assert (problem.file, problem.kind, problem.field) == (file, K.UNKNOWN_FIELD, "colour")


@pytest.mark.parametrize("file", FILES)
def test_a_byte_order_mark_does_no_harm(content: Path, file: str) -> None:
    path = content / file
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_library(content).problems == ()


@pytest.mark.parametrize("file", FILES)
def test_the_line_ends_of_windows_do_no_harm(content: Path, file: str) -> None:
    path = content / file
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_library(content).problems == ()


BYTES: dict[str, Callable[[bytes], bytes]] = {
    "in the letters of old Windows": lambda raw: raw + "# één".encode("cp1252"),
    "in UTF-16": lambda raw: raw.decode().encode("utf-16"),
    "a picture": lambda _raw: b"\x89PNG\r\n\x1a\n\x00",
    "cut off": lambda raw: raw[:-2],
    "nested too deep": lambda raw: raw + b"a = " + b"[" * 5_000,
    "with a number that is too long": lambda raw: raw + b"a = 1" + b"0" * 5_000,
    "with a key twice": lambda raw: b"[[aim]]\nid = 1\nid = 2\n" + raw,
    "with a merge that was not finished": lambda raw: b"<<<<<<< HEAD\n" + raw,
}


@pytest.mark.parametrize("name", BYTES)
def test_bytes_that_are_no_toml_are_said_to_be_so(content: Path, name: str) -> None:
    path = content / "agreements.toml"
    path.write_bytes(BYTES[name](path.read_bytes().rstrip()))
    (problem,) = stopped(content)
    assert (problem.file, problem.kind) == ("agreements.toml", K.SYNTAX)
    assert problem.found


NO_LIST: dict[str, tuple[Toml, Problem]] = {
    "a word": ("x", Problem("aims.toml", K.WRONG_VALUE, field="aim", found="x")),
    "a table": ({"id": "x"}, Problem("aims.toml", K.WRONG_VALUE, field="aim")),
    "a number": (0, Problem("aims.toml", K.WRONG_VALUE, field="aim", found="0")),
    "a list with nothing in it": ([], Problem("aims.toml", K.MISSING_FIELD, field="aim")),
}


@pytest.mark.parametrize("name", NO_LIST)
def test_a_list_must_be_a_list(content: Path, name: str) -> None:
    value, problem = NO_LIST[name]
    Edit("aims.toml", ("aim",), value).make(content)
    assert stopped(content) == (problem,)


WRONG: dict[str, tuple[Edit, Problem]] = {
    "a line of the role card gone": (
        Edit("role_card.toml", ("column", "adult", "lines")),
        Problem("role_card.toml", K.MISSING_FIELD, field="column.lines"),
    ),
    "an empty line on the role card": (
        Edit("role_card.toml", ("column", "adult", "lines", 0), "\n"),
        Problem("role_card.toml", K.MISSING_FIELD, field="column.lines"),
    ),
    "the columns by their name in the code": (
        Edit("role_card.toml", ("columns",), [{"id": "x", "title": "x", "lines": ["x"]}]),
        Problem("role_card.toml", K.UNKNOWN_FIELD, field="columns"),
    ),
    "a name filled in that nobody has": (
        Edit("role_card.toml", ("sentence",), "De echte coach is {naam}."),
        Problem("role_card.toml", K.WRONG_VALUE, field="sentence", found="De echte coach is {naam}."),
    ),
    "the role where it is not filled in": (
        Edit("too_heavy.toml", ("handover",), "Ik ben {role}."),
        Problem("too_heavy.toml", K.WRONG_VALUE, field="handover", found="Ik ben {role}."),
    ),
    "the adult where nobody is filled in": (
        Edit("agreements.toml", ("agreement", "pace", "text"), "Bel {adult}."),
        Problem("agreements.toml", K.WRONG_VALUE, "pace", "text", "Bel {adult}."),
    ),
    "half a brace": (
        Edit("too_heavy.toml", ("stay",), "Bel {adult."),
        Problem("too_heavy.toml", K.WRONG_VALUE, field="stay", found="Bel {adult."),
    ),
    "a route that is none": (
        Edit("too_heavy.toml", ("routes", "now", "route"), "later"),
        Problem("too_heavy.toml", K.WRONG_VALUE, field="routes.route", found="later"),
    ),
    "a route with nothing to do": (
        Edit("too_heavy.toml", ("routes", "now", "steps"), []),
        Problem("too_heavy.toml", K.MISSING_FIELD, field="routes.steps"),
    ),
    "an agreement with nothing to say": (
        Edit("agreements.toml", ("agreement", "pace", "text"), "  "),
        Problem("agreements.toml", K.MISSING_FIELD, "pace", "text"),
    ),
    "a lock in words": (
        Edit("agreements.toml", ("agreement", "pace", "locked"), "misschien"),
        Problem("agreements.toml", K.WRONG_VALUE, "pace", "locked", "misschien"),
    ),
    "an aim that prefers nothing there is": (
        Edit("aims.toml", ("aim", "calm", "prefers", 0), "advice"),
        Problem("aims.toml", K.WRONG_VALUE, "calm", "prefers", "advice"),
    ),
    "an aim without an id": (
        Edit("aims.toml", ("aim", "calm", "id")),
        Problem("aims.toml", K.MISSING_FIELD, "2", "id"),
    ),
    "a figure with a field too many": (
        Edit("personages.toml", ("personage", "mika", "age"), 14),
        Problem("personages.toml", K.UNKNOWN_FIELD, "mika", "age", "14"),
    ),
    "a phone number without quotes": (
        Edit("helplines.toml", ("helpline", "nl-113", "number"), 113),
        Problem("helplines.toml", K.WRONG_VALUE, "nl-113", "number", "113"),
    ),
    "a day that is no day": (
        Edit("helplines.toml", ("helpline", "nl-113", "checked"), "vorig jaar"),
        Problem("helplines.toml", K.WRONG_VALUE, "nl-113", "checked", "vorig jaar"),
    ),
    "a source that is empty": (
        Edit("helplines.toml", ("helpline", "nl-113", "source"), ""),
        Problem("helplines.toml", K.MISSING_FIELD, "nl-113", "source"),
    ),
    "an answer without words": (
        Edit("aftercare.toml", ("question", "own", "options", "yes", "text")),
        Problem("aftercare.toml", K.MISSING_FIELD, "own", "options.text"),
    ),
    "a step that is a word": (
        Edit("closing.toml", ("step", 0), "klaar"),
        Problem("closing.toml", K.WRONG_VALUE, "1", "", "klaar"),
    ),
    "a way of listening with an id that is a number": (
        Edit("listening.toml", ("move", 0, "id"), 1),
        Problem("listening.toml", K.WRONG_VALUE, "1", "id", "1"),
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_mistake_outside_the_cards_stops_the_reading(content: Path, name: str) -> None:
    edit, problem = WRONG[name]
    edit.make(content)
    assert stopped(content) == (problem,)


def test_every_mistake_is_named_and_those_that_stop_come_first(content: Path) -> None:
    Edit("cards/coping.toml", ("card", 0, "weight"), 3).make(content)
    Edit("aims.toml", ("aim", "calm", "text")).make(content)
    Edit("aims.toml", ("aim", "calm", "mood"), "x").make(content)
    (content / "closing.toml").unlink()
    assert [(each.file, each.field) for each in stopped(content)] == [
        ("aims.toml", "text"),
        ("aims.toml", "mood"),
        ("closing.toml", ""),
        ("cards/coping.toml", "weight"),
    ]


def test_the_copies_that_macos_leaves_are_no_cards(content: Path) -> None:
    (content / "cards" / "._coping.toml").write_bytes(b"\x00\x05\x16\x07")
    assert read_library(content).problems == ()


def emptied(cards: Path) -> None:
    """Take all cards out."""
    for path in cards.iterdir():
        path.unlink()


def replaced(cards: Path) -> None:
    """Put a file where the folder was."""
    shutil.rmtree(cards)
    cards.touch()


NO_CARDS: dict[str, Callable[[Path], None]] = {
    "no folder": shutil.rmtree,
    "an empty folder": emptied,
    "a file of that name": replaced,
}


@pytest.mark.parametrize("name", NO_CARDS)
def test_without_cards_there_is_no_conversation(content: Path, name: str) -> None:
    NO_CARDS[name](content / "cards")
    assert stopped(content) == tuple(
        Problem("cards", K.MISSING_ITEM, kind, "distraction") for kind in ("landing", "distraction", "closing")
    )


SPOILT: dict[ProblemKind, Callable[[Path], object]] = {
    K.UNREADABLE: lambda content: (content / "aims.toml").unlink(),
    K.SYNTAX: lambda content: (content / "aims.toml").write_text("aim ="),
    K.MISSING_FIELD: Edit("aims.toml", ("aim", 0, "text")).make,
    K.UNKNOWN_FIELD: Edit("aims.toml", ("aim", 0, "mood"), "x").make,
    K.WRONG_VALUE: Edit("aims.toml", ("aim", 0, "text"), 1).make,
    K.TWICE: Edit("aims.toml", ("aim", 0, "id"), "calm").make,
    K.MISSING_ITEM: Edit("agreements.toml", ("agreement", "between_us")).make,
    K.NOT_LOCKED: Edit("agreements.toml", ("agreement", "between_us", "locked")).make,
    K.UNTRANSLATED: Edit("translations/en/aims.toml", ("calm", "text")).make,
    K.STALE: Edit("translations/en/aims.toml", ("calm", "of"), "00000000").make,
    K.TOO_LARGE: lambda content: (content / "aims.toml").write_bytes(b"#" * (LARGEST + 1)),
    K.TOO_LONG: Edit("aims.toml", ("aim", 0, "id"), "a" * (LONGEST_TEXT + 1)).make,
}
STOPS_NOTHING = {K.UNTRANSLATED, K.STALE}


@pytest.mark.parametrize("kind", ProblemKind)
def test_every_kind_of_problem_is_found(content: Path, kind: ProblemKind) -> None:
    SPOILT[kind](content)
    reading = read_library(content, "en")
    spoilt = [each for each in reading.translation if each.file == "translations/en/aims.toml"]
    assert [problem.kind for problem in reading.problems or spoilt] == [kind]
    assert (reading.library is not None) == (kind in STOPS_NOTHING)
