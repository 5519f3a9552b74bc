"""Whatever stands at a path is checked, and named the way it was given."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from gesprekshulp.app import reports
from gesprekshulp.library.lint.checking import Checked, check
from gesprekshulp.library.lint.finding import Finding, Rule
from gesprekshulp.library.problems import Problem, ProblemKind
from gesprekshulp.library.shipped import resources
from gesprekshulp.library.translation import stamp
from tests.library.files import Edit, document

CARD = '[[card]]\nid = "CO-01"\n'
KINDS = sorted(path.relative_to(resources()).as_posix() for path in resources().glob("*.toml"))


def of(problems: tuple[Problem, ...], path: Path) -> list[tuple[ProblemKind, str, str]]:
    """Give kind, item and field of the problems, all in this file."""
    assert {each.file for each in problems} <= {str(path)}
    return [(each.kind, each.item, each.field) for each in problems]


def side(content: Path, language: str, file: str, text: str) -> Path:
    """Write a side file."""
    path = content / "translations" / language / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def dutch(content: Path) -> Path:
    """Give the Dutch files alone."""
    shutil.rmtree(content / "translations")
    return content


# Whole folders ----------------------------------------------------------------------------------------------


def test_the_shipped_files_are_in_order(dutch: Path) -> None:
    assert check(dutch) == Checked()


def test_a_finding_names_the_file_of_its_card(dutch: Path) -> None:
    Edit("cards/coping.toml", ("card", "CO-03", "follow_up"), ["Waarom is dat?"]).make(dutch)
    assert check(dutch).findings == (
        Finding("CO-03", "follow_up", Rule.ASKS_WHY, "Waarom", "wat maakt dat", str(dutch / "cards/coping.toml")),
    )


def test_a_folder_tells_its_mistakes_too(dutch: Path) -> None:
    Edit("agreements.toml", ("agreement", "between_us", "locked"), False).make(dutch)
    assert of(check(dutch).problems, dutch / "agreements.toml") == [(ProblemKind.NOT_LOCKED, "between_us", "locked")]


def test_a_type_that_is_gone_is_named_by_its_file(dutch: Path) -> None:
    (dutch / "cards/coping.toml").unlink()
    found = check(dutch)
    assert [(each.file, each.found) for each in found.findings if each.rule is Rule.GAP] == [
        (str(dutch / "cards/coping.toml"), "light"),
        (str(dutch / "cards/coping.toml"), "share"),
    ]


def test_what_is_not_translated_is_no_mistake_of_the_whole(dutch: Path) -> None:
    side(dutch, "en", "aims.toml", "# nothing yet\n")
    assert check(dutch) == Checked()


def test_a_broken_side_file_is_a_mistake_of_the_whole(dutch: Path) -> None:
    path = side(dutch, "en", "aims.toml", "[")
    assert of(check(dutch).problems, path) == [(ProblemKind.SYNTAX, "", "")]


def test_a_folder_of_files_is_checked_file_by_file(tmp_path: Path) -> None:
    (tmp_path / "b.toml").write_text("x = 1", "utf-8")
    (tmp_path / "a.toml").write_text("", "utf-8")
    (tmp_path / "._a.toml").write_text("[", "utf-8")
    assert [(each.file, each.kind) for each in check(tmp_path).problems] == [
        (str(tmp_path / "a.toml"), ProblemKind.MISSING_FIELD),
        (str(tmp_path / "b.toml"), ProblemKind.UNKNOWN_FIELD),
    ]


def test_an_empty_folder_is_no_content(tmp_path: Path) -> None:
    assert of(check(tmp_path).problems, tmp_path) == [(ProblemKind.MISSING_ITEM, "*.toml", "")]


def test_the_cards_folder_is_checked_file_by_file(dutch: Path) -> None:
    assert check(dutch / "cards") == Checked()


# One file ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", KINDS)
def test_any_shipped_file_is_in_order(dutch: Path, file: str) -> None:
    assert check(dutch / file) == Checked()


@pytest.mark.parametrize("file", KINDS)
def test_any_shipped_file_is_in_order_by_itself(tmp_path: Path, file: str) -> None:
    (tmp_path / file).write_bytes((resources() / file).read_bytes())
    assert check(tmp_path / file) == Checked()


def test_a_card_file_by_itself_is_linted(dutch: Path, tmp_path: Path) -> None:
    Edit("cards/coping.toml", ("card", "CO-04", "follow_up"), ["Waarom die?"]).make(dutch)
    path = tmp_path / "mine.toml"
    shutil.copy(dutch / "cards/coping.toml", path)
    assert [(each.card, each.rule, each.file) for each in check(path).findings] == [("CO-04", Rule.ASKS_WHY, str(path))]


def test_a_file_of_a_folder_is_checked_against_the_folder(dutch: Path) -> None:
    figure = Edit("cards/personage.toml", ("card", "PE-01", "personage"), "nobody")
    figure.make(dutch)
    path = dutch / figure.file
    assert of(check(path).problems, path) == [(ProblemKind.WRONG_VALUE, "PE-01", "personage")]


def test_what_the_file_shows_by_itself_is_told_once(dutch: Path) -> None:
    Edit("cards/coping.toml", ("card", "CO-03", "tip")).make(dutch)
    path = dutch / "cards/coping.toml"
    assert of(check(path).problems, path) == [(ProblemKind.MISSING_FIELD, "CO-03", "tip")]


FILES: dict[str, tuple[str, list[tuple[ProblemKind, str, str]]]] = {
    "no TOML": ("[", [(ProblemKind.SYNTAX, "", "")]),
    "nothing": ("", [(ProblemKind.MISSING_FIELD, "", "card")]),
    "something else": (
        "kaart = 1\ntekst = 2",
        [(ProblemKind.UNKNOWN_FIELD, "", "kaart"), (ProblemKind.UNKNOWN_FIELD, "", "tekst")],
    ),
    "no list": ("card = 1", [(ProblemKind.WRONG_VALUE, "", "card")]),
    "something next to the list": ("card = []\nkaart = 1", [(ProblemKind.UNKNOWN_FIELD, "", "kaart")]),
    "an entry that is none": ("aim = [1]", [(ProblemKind.WRONG_VALUE, "1", "")]),
    "an id that is used twice": (
        '[[aim]]\nid = "a"\ntext = "A."\n[[aim]]\nid = "a"\ntext = "B."',
        [(ProblemKind.TWICE, "a", "id")],
    ),
    "a whole with a mistake": (
        'sentence = 1\n[[column]]\nid = "a"\ntitle = "A"\nlines = ["A."]',
        [(ProblemKind.WRONG_VALUE, "", "sentence")],
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_with(name: str, tmp_path: Path) -> None:
    text, found = FILES[name]
    path = tmp_path / "mine.toml"
    path.write_text(text, "utf-8")
    outcome = check(path)
    assert of(outcome.problems, path) == found
    assert outcome.readable


# What can't be read -----------------------------------------------------------------------------------------


def test_what_is_not_there_can_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "gone.toml"
    outcome = check(path)
    assert of(outcome.problems, path) == [(ProblemKind.UNREADABLE, "", "")]
    assert not outcome.readable


def test_a_link_to_itself_can_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "loop.toml"
    path.symlink_to(path)
    assert not check(path).readable


def test_a_folder_that_refuses_can_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert not check(tmp_path).readable


def test_a_side_file_that_is_not_there_can_not_be_read(dutch: Path) -> None:
    (dutch / "translations/en").mkdir(parents=True)
    assert not check(dutch / "translations/en/aims.toml").readable


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    raw=st.binary(max_size=120)
    | st.text(max_size=120).map(lambda text: f"card = [{{text = {text!r}}}]".encode("utf-8", "replace"))
)
@example(raw=b"[[card]]\nweight = 0x" + b"f" * 9_999)
@example(raw=b"a = " + b"[" * 3_000)
def test_any_bytes_end_in_a_sentence(raw: bytes, tmp_path: Path) -> None:
    path = tmp_path / "any.toml"
    path.write_bytes(raw)
    assert all(reports.problem(each).isprintable() for each in check(path).problems)


# Translations -----------------------------------------------------------------------------------------------

AIMS_STAMP = stamp({"text": "Even mijn verhaal vertellen"})


def whole(content: Path) -> Path:
    return content


def language(content: Path) -> Path:
    return content / "translations/en"


def all_languages(content: Path) -> Path:
    return content / "translations"


@pytest.mark.parametrize("at", [whole, language, all_languages])
def test_an_old_translation_is_named(dutch: Path, at: Callable[[Path], Path]) -> None:
    side(dutch, "en", "aims.toml", '[vent]\nof = "00000000"\ntext = "Tell my story"\n')
    found = [each for each in check(at(dutch)).problems if each.kind is ProblemKind.STALE]
    assert [(each.file, each.item, each.found) for each in found] == [
        (str(dutch / "translations/en/aims.toml"), "vent", AIMS_STAMP)
    ]


def test_a_side_file_tells_what_it_lacks_item_by_item(dutch: Path) -> None:
    path = side(dutch, "en", "agreements.toml", "# nothing yet\n")
    found = of(check(path).problems, path)
    assert (ProblemKind.UNTRANSLATED, "between_us", "title, text") in found
    assert {kind for kind, _item, _field in found} == {ProblemKind.UNTRANSLATED}


def test_a_broken_side_file_tells_only_that(dutch: Path) -> None:
    path = side(dutch, "en", "agreements.toml", "[")
    assert of(check(path).problems, path) == [(ProblemKind.SYNTAX, "", "")]


def test_only_the_side_file_that_is_named_is_checked(dutch: Path) -> None:
    side(dutch, "nl_BE", "agreements.toml", "[")
    path = side(dutch, "nl_BE", "aims.toml", "# nothing yet\n")
    assert check(path) == Checked()


def test_a_side_file_without_a_dutch_file_is_never_read(dutch: Path) -> None:
    path = side(dutch, "nl_BE", "cards/mine.toml", "")
    assert of(check(path).problems, path) == [(ProblemKind.MISSING_ITEM, "cards/mine.toml", "")]


def test_a_flemish_card_is_linted_and_the_dutch_one_under_it_is_not(dutch: Path) -> None:
    Edit("cards/coping.toml", ("card", "CO-01", "follow_up"), ["Waarom is dat?"]).make(dutch)
    path = side(dutch, "nl_BE", "cards/coping.toml", document({"CO-01": {"short": "Moet je dat? Waarom?"}}))
    assert {(each.card, each.field, each.rule) for each in check(path).findings} == {
        ("CO-01", "short", Rule.ASKS_WHY),
        ("CO-01", "short", Rule.ORDERS),
        ("CO-01", "short", Rule.CLOSED_QUESTION),
        ("CO-01", "short", Rule.TWO_QUESTION_MARKS),
    }


def test_an_english_card_is_only_measured(dutch: Path) -> None:
    path = side(dutch, "en", "cards/coping.toml", document({"CO-01": {"short": "Waarom " * 11}}))
    assert {each.rule for each in check(path).findings} == {Rule.SHORT_TOO_LONG, Rule.BLANKS}


def test_without_dutch_content_what_stops_it_is_told(dutch: Path) -> None:
    (dutch / "aims.toml").write_text("[", "utf-8")
    side(dutch, "en", "aims.toml", "")
    assert [(each.file, each.kind) for each in check(dutch / "translations/en").problems] == [
        (str(dutch / "translations/en/aims.toml"), ProblemKind.SYNTAX)
    ]


def test_a_folder_of_translations_without_content_is_any_folder(tmp_path: Path) -> None:
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations/mine.toml").write_text(CARD, "utf-8")
    found = check(tmp_path / "translations").problems
    assert {each.kind for each in found} == {ProblemKind.MISSING_FIELD}
