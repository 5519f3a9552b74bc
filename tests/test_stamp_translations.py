"""The tool for maintainers that stamps side files: it changes stamps, and nothing else."""

from pathlib import Path

import pytest

from gesprekshulp.library.problems import Mistakes, ProblemKind
from gesprekshulp.library.translation import stamp
from scripts import stamp_translations
from scripts.stamp_translations import StampError, dutch_tables, missing, problems, stamp_file, stamped

DUTCH = """
sentence = "Ik luister."
lines = ["Eén.", "Twee."]

[[part]]
id = "CO-01"
text = "Hoe lukt dat?"
options = [{ id = "0", text = "0: licht" }, { id = "yes", text = "Ja" }]
"""
SIDE = """\
# What this is.

sentence = "I listen."  # said aloud
lines = [
    "One.",
]

["CO-01"]
  of  =  'old'  # from the first day
text = "How do you do it?"

[CO-01."0"] # light
text = \"\"\"0: light
\"\"\"
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Lay out a folder with one Dutch file and its English side file."""
    (tmp_path / "translations" / "en").mkdir(parents=True)
    (tmp_path / "part.toml").write_text(DUTCH, "utf-8")
    side_of(tmp_path).write_text(SIDE, "utf-8")
    return tmp_path


def side_of(content: Path) -> Path:
    """Give the side file."""
    return content / "translations" / "en" / "part.toml"


def test_each_stamp_comes_under_its_header_and_all_else_stays() -> None:
    assert stamped(SIDE, {"": "1", "CO-01": "2", "CO-01 0": "3"}).split("\n") == [
        "# What this is.",
        "",
        'of = "1"',
        'sentence = "I listen."  # said aloud',
        "lines = [",
        '    "One.",',
        "]",
        "",
        '["CO-01"]',
        '  of  =  "2"  # from the first day',
        'text = "How do you do it?"',
        "",
        '[CO-01."0"] # light',
        'of = "3"',
        'text = """0: light',
        '"""',
        "",
    ]


def test_line_ends_of_windows_stay() -> None:
    assert stamped('[a]\r\ntext = "b"\r\n', {"a": "1"}) == '[a]\r\nof = "1"\r\ntext = "b"\r\n'


@pytest.mark.parametrize(
    ("side", "name"),
    {
        "a table without a header": ('a.text = "b"', "a"),
        "a text that looks like a header": ('text = """\n[a]\n"""', "a"),
        "a text that looks like a stamp": ('[a]\ntext = """\nof = "0"\n"""', "a"),
    }.values(),
)
def test_what_would_change_a_text_is_refused(side: str, name: str) -> None:
    with pytest.raises(StampError):
        stamped(side, {name: "1"})


def test_the_program_agrees_with_the_stamps(content: Path) -> None:
    told = list(stamp_file(content, "en", "part.toml"))
    assert len(told) == 3
    assert told[0].startswith("part.toml: the top is now ")
    assert ProblemKind.STALE not in {each.kind for each in problems(content, "en", "part.toml")}
    assert list(stamp_file(content, "en", "part.toml")) == []


def test_the_stamp_is_that_of_the_dutch_texts(content: Path) -> None:
    (told, *_) = stamp_file(content, "en", "part.toml")
    entry: dict[str, object] = {"sentence": "Ik luister.", "lines": ["Eén.", "Twee."]}
    assert told.endswith(stamp(entry))


def test_what_is_missing_is_ready_to_fill_in(content: Path) -> None:
    assert list(missing(content, "en", "part.toml")) == [
        "# translations/en/part.toml",
        "",
        "[CO-01.yes]",
        "# Ja",
        'text = ""',
    ]


def test_of_a_language_without_files_everything_is_missing(content: Path) -> None:
    printed = list(missing(content, "uk", "part.toml"))
    assert printed[:5] == ["# translations/uk/part.toml", "# Ik luister.", 'sentence = ""', "# Eén.", "# Twee."]
    assert 'lines = ["", ""]' in printed
    assert '[CO-01."0"]' in printed


def test_every_table_has_the_name_it_has_in_a_side_file() -> None:
    tables = {"route": "x", "routes": [{"route": "now", "steps": ["Bel."], "inner": [{"id": "a"}]}]}
    assert [name for name, _ in dutch_tables(tables)] == ["", "now", "now a"]


def test_a_side_file_that_is_no_toml_is_told(content: Path) -> None:
    side_of(content).write_text("[", "utf-8")
    with pytest.raises(Mistakes):
        list(stamp_file(content, "en", "part.toml"))


def test_the_command_stamps_and_tells(
    content: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(stamp_translations, "resources", lambda: content)
    assert stamp_translations.main(["en", "--missing", "part.toml"]) == 0
    assert "[CO-01.yes]" in capsys.readouterr().out
    assert stamp_translations.main(["en"]) == 0
    assert "CO-01 0 is now" in capsys.readouterr().out
    side_of(content).write_text('CO-01.text = "How?"', "utf-8")
    assert stamp_translations.main(["en"]) == 1
    assert "no header" in capsys.readouterr().out
    side_of(content).write_text("[", "utf-8")
    assert stamp_translations.main(["en"]) == 1
    assert "syntax" in capsys.readouterr().out
