"""Side files are read for the whole library, and one that can't be read does no harm."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gesprekshulp.library.problems import Problem, ProblemKind
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.translation import Translation
from tests.library.sides import CARD, FILE, HEAD, NAME, NO_LINES, NO_TEXT, TEXT, Found, named, side_file

K = ProblemKind


def replaced(path: Path) -> None:
    """Put a folder in the place of a file."""
    path.unlink()
    path.mkdir()


def covered(path: Path) -> None:
    """Put a file in the place of the folder of a language."""
    path.unlink()
    path.parent.rmdir()
    path.parent.touch()


UNREADABLE: dict[str, tuple[Callable[[Path], object], ProblemKind]] = {
    "words": (lambda path: path.write_text("How?"), K.SYNTAX),
    "a name twice": (lambda path: path.write_text(HEAD + TEXT + HEAD), K.SYNTAX),
    "the letters of old Windows": (lambda path: path.write_bytes("# één".encode("cp1252")), K.SYNTAX),
    "tables without end": (lambda path: path.write_text("a = " + "[" * 3_000), K.SYNTAX),
    "a folder": (replaced, K.UNREADABLE),
    "a file for the folder": (covered, K.UNREADABLE),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_side_file_that_can_not_be_read_is_named_once(tmp_path: Path, name: str) -> None:
    spoil, kind = UNREADABLE[name]
    spoil(side_file(tmp_path, "nl_BE", HEAD + TEXT))
    translation = Translation(tmp_path, "nl_BE")
    assert [translation.item(FILE, NAME, CARD) for _ in range(2)] == [CARD, CARD]
    assert named([*translation.problems, *translation.left_over()], "nl_BE") == [(kind, "", "")]
    assert translation.problems[0].found
    assert translation.raw == b""


def test_a_side_file_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path, *_arguments: object, **_keywords: object) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    for way in ("read_bytes", "stat", "open"):  # a folder that may not be entered refuses all of them
        monkeypatch.setattr(Path, way, refused)
    translation = Translation(tmp_path, "nl_BE")
    assert translation.item(FILE, NAME, CARD) == CARD
    assert translation.problems == [
        Problem(f"translations/nl_BE/{FILE}", K.UNREADABLE, found="Permission denied"),
    ]


@pytest.mark.parametrize(("language", "missing"), [("en", [NO_TEXT, NO_LINES]), ("nl_BE", [])])
def test_where_there_is_no_side_file_dutch_is_shown(tmp_path: Path, language: str, missing: Found) -> None:
    translation = Translation(tmp_path, language)
    assert translation.item(FILE, NAME, CARD) == CARD
    assert named([*translation.problems, *translation.left_over()], language) == missing


def digest(content: Path, language: str) -> str:
    """Give the fingerprint of the library in a language."""
    library = read_library(content, language).library
    assert library is not None
    return library.digest


def test_each_language_has_a_digest_of_its_own(content: Path) -> None:
    assert len({digest(content, language) for language in ("nl", "nl_BE", "en")}) == 3


def test_a_language_without_side_files_is_dutch(content: Path) -> None:
    dutch, reading = read_library(content), read_library(content, "tlh")
    assert reading.library == dutch.library
    assert {each.kind for each in reading.translation} == {K.UNTRANSLATED}


def test_the_digest_follows_the_side_files_of_its_language(content: Path) -> None:
    before = {language: digest(content, language) for language in ("nl", "nl_BE", "en")}
    with (content / "translations" / "en" / "aims.toml").open("a") as file:
        file.write("# another word\n")
    after = {language: digest(content, language) for language in before}
    assert [language for language in before if after[language] != before[language]] == ["en"]


def test_every_kind_of_content_is_translated(content: Path) -> None:
    dutch, english = read_library(content).library, read_library(content, "en").library
    assert dutch is not None
    assert english is not None
    assert english.by_id.keys() == dutch.by_id.keys()
    assert english.cards[0].text != dutch.cards[0].text
    assert english.listening[0].say != dutch.listening[0].say
    assert english.agreements[0].text != dutch.agreements[0].text
    assert english.aims[0].text != dutch.aims[0].text
    assert english.personages[0].line != dutch.personages[0].line
    assert english.helplines[0].audience != dutch.helplines[0].audience
    assert english.closing[0].text != dutch.closing[0].text
    assert english.aftercare[1].options[0].text != dutch.aftercare[1].options[0].text
    assert english.coach_cards[0].text != dutch.coach_cards[0].text
    assert english.safe_space[0].checks != dutch.safe_space[0].checks
    assert english.role_card.columns[0].lines != dutch.role_card.columns[0].lines
    assert english.too_heavy.routes[0].steps != dutch.too_heavy.routes[0].steps
