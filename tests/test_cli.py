"""The command line, as a person uses it."""

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from gesprekshulp import __version__, cli
from gesprekshulp.app import discreet, reports, starting
from gesprekshulp.library.lint.finding import Finding, Rule
from gesprekshulp.library.problems import Problem, ProblemKind
from gesprekshulp.library.shipped import resources
from gesprekshulp.storage.places import Places
from tests.library.files import Change, Edit

WITHOUT_QT = """
import sys
from gesprekshulp.cli import main
try:
    main(["--version"])
finally:
    print(*sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6", "pydantic"))))
"""


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python on this project."""
    given = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, env=given, check=False)


def test_the_version_needs_no_qt() -> None:
    done = python("-c", WITHOUT_QT)
    assert done.stdout.split("\n")[:2] == [f"gesprekshulp {__version__}", ""]
    assert done.returncode == 0


def test_the_package_can_be_run() -> None:
    done = python("-m", "gesprekshulp", "--version")
    assert done.stdout == f"gesprekshulp {__version__}\n"


def test_what_it_does_not_know_ends_in_a_sentence() -> None:
    done = python("-m", "gesprekshulp", "--loud")
    assert done.returncode == 2
    assert "--loud" in done.stderr


@pytest.mark.parametrize("folders", [True, False])
def test_the_window_opens_on_the_folders_that_were_given(
    folders: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = list[tuple[Places, Path]]()

    def run(_arguments: Sequence[str], places: Places, content: Path) -> int:
        opened.append((places, content))
        return 3

    monkeypatch.setattr(starting, "run", run)
    monkeypatch.setattr(discreet, "be_discreet", lambda: None)  # this process goes on with other tests
    given = ["--data", str(tmp_path / "data"), "--content", str(tmp_path / "texts")] if folders else []
    assert cli.main(given) == 3
    wanted = (Places(tmp_path / "data"), tmp_path / "texts") if folders else (Places.usual(), resources())
    assert opened == [wanted]


# Checking and giving away ------------------------------------------------------------------------------------

GUARDED = """
import sys
from gesprekshulp.cli import main
code = main(sys.argv[1:])
qt = [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
sys.exit(f"imported {qt}" if qt else code)
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Give a copy of the Dutch files that a test may spoil."""
    return Path(shutil.copytree(resources(), tmp_path / "texts", ignore=shutil.ignore_patterns("translations")))


def spoil(content: Path, field: str, value: Change) -> Path:
    """Write something else on a card, and give the file."""
    edit = Edit("cards/coping.toml", ("card", "CO-04", field), value)
    edit.make(content)
    return content / edit.file


@pytest.mark.parametrize("given", [["check"], ["cards", "--json", "--content"], ["cards", "--csv", "--content"]])
def test_checking_and_giving_away_need_no_qt(given: list[str], content: Path) -> None:
    done = python("-c", GUARDED, *given, str(content))
    assert (done.returncode, done.stderr) == (0, "")


def test_what_is_in_order_says_so(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(content), str(content / "aims.toml")]) == 0
    assert capsys.readouterr().out == "Alles is in orde.\n"


def test_each_finding_is_a_sentence_with_its_place(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = spoil(content, "follow_up", ["Waarom die?"])
    assert cli.main(["check", str(path)]) == 1
    assert capsys.readouterr().out == (
        f"{path}, CO-04, follow_up: 'Waarom' kan als verwijt klinken. Zeg liever: wat maakt dat.\n"
    )


def test_mistakes_are_told_before_findings(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = spoil(content, "follow_up", ["Waarom die?"])
    Edit("cards/coping.toml", ("card", "CO-01", "typ"), "iets").make(content)
    assert cli.main(["check", str(path)]) == 1
    places = [line.partition(": ")[0] for line in capsys.readouterr().out.splitlines()]
    assert places == [f"{path}, CO-01, typ", f"{path}, CO-04, follow_up"]


def test_a_path_that_can_not_be_read_weighs_most(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gone = content / "gone.toml"
    assert cli.main(["check", str(gone), str(content / "aims.toml")]) == 2
    assert capsys.readouterr().out == f"{gone}: {reports.PROBLEMS[ProblemKind.UNREADABLE]}\n"


def test_any_stream_will_do(content: Path) -> None:
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert cli.main(["check", str(content / "aims.toml")]) == 0
    assert out.getvalue() == f"{reports.CLEAN}\n"


def test_what_could_steer_a_terminal_is_written_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('[[aim]]\nid = "\\u001b[31m<b>%found\\u202e"\nwens = "x"\n', "utf-8")
    assert cli.main(["check", str(path)]) == 1
    out = capsys.readouterr().out
    assert "\\x1b[31m<b>%found\\u202e" in out
    assert out.replace("\n", "").isprintable()


def test_a_console_with_few_letters_is_no_obstacle(content: Path) -> None:
    path = spoil(content, "short", "Is één zin genoeg?")
    given = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "gesprekshulp", "check", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, env=given, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert "'Is \\xe9\\xe9n zin genoeg" in done.stdout


@pytest.mark.parametrize("content_first", [True, False])
def test_cards_are_given_away_from_the_folder_that_was_given(
    content_first: bool, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(content, "text", "Welk woord helpt jou?")
    where = ["--content", str(content)]
    assert cli.main([*where, "cards", "--json"] if content_first else ["cards", "--json", *where]) == 0
    cards = json.loads(capsys.readouterr().out)["cards"]
    assert next(card for card in cards if card["id"] == "CO-04")["text"] == "Welk woord helpt jou?"


def test_a_table_of_cards_is_utf_8_whatever_the_console(content: Path) -> None:
    given = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "gesprekshulp", "--content", str(content), "cards", "--csv"]
    done = subprocess.run(command, capture_output=True, env=given, check=True)
    assert done.stdout.startswith(b"\xef\xbb\xbfid;type;depth")
    assert b"\r\n" in done.stdout
    assert b"\r\r\n" not in done.stdout
    assert "één" in done.stdout.decode("utf-8-sig")


def test_cards_come_in_another_language_with_a_word_about_what_lacks(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    side = content / "translations/en/aims.toml"
    side.parent.mkdir(parents=True)
    side.write_text('[vent]\ntext = "Tell my story"\n', "utf-8")
    assert cli.main(["cards", "--json", "--language", "en", "--content", str(content)]) == 0
    given = capsys.readouterr()
    assert json.loads(given.out)["aims"][0]["text"] == "Tell my story"
    assert given.err.startswith("Nog niet vertaald: ")


def test_a_card_with_a_mistake_is_told_beside_the_others(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(content, "depth", "deep")
    assert cli.main(["cards", "--csv", "--content", str(content)]) == 1
    given = capsys.readouterr()
    assert given.err == (
        "cards/coping.toml, CO-04, depth: hier staat iets dat niet kan (deep). "
        "Kies iets dat bovenaan het bestand genoemd is.\n"
    )
    assert "CO-03;coping" in given.out
    assert "CO-04;coping" not in given.out


def test_without_a_library_there_is_nothing_to_give(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["cards", "--csv", "--content", str(tmp_path)]) == 1
    given = capsys.readouterr()
    assert given.out == ""
    assert given.err.endswith(f"{reports.NO_LIBRARY}\n")


@pytest.mark.parametrize(
    "given", [["cards"], ["cards", "--json", "--csv"], ["cards", "--csv", "--language", "../.."], ["check"]]
)
def test_a_command_that_is_not_whole_is_refused(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        cli.main(given)
    assert refused.value.code == 2
    assert "usage: gesprekshulp" in capsys.readouterr().err


# The sentences -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", Rule)
def test_every_finding_has_a_sentence_with_its_values(rule: Rule) -> None:
    sentence = reports.finding(Finding("CO-01", "text", rule, "dit", "dat", "mijn.toml"))
    assert sentence.startswith("mijn.toml, CO-01, text: ")
    assert sentence[-1] in ".!?t"
    assert "%" not in sentence


@pytest.mark.parametrize("kind", ProblemKind)
def test_every_problem_has_a_sentence(kind: ProblemKind) -> None:
    sentence = reports.problem(Problem("mijn.toml", kind, "CO-01", "text", "dit"))
    assert sentence.startswith("mijn.toml, CO-01, text: ")
    assert sentence.endswith(".")
    assert "%" not in sentence


SENTENCES: dict[str, tuple[Problem, str]] = {
    "the place in a file": (
        Problem("a.toml", ProblemKind.SYNTAX, found="Expected '=' (at line 3, column 5)"),
        "a.toml: dit is geen geldige TOML (regel 3, teken 5). Herstel die plek, in UTF-8.",
    ),
    "no place in a file": (
        Problem("a.toml", ProblemKind.SYNTAX, found="Invalid value (at end of document)"),
        "a.toml: dit is geen geldige TOML. Herstel die plek, in UTF-8.",
    ),
    "the stamp to write": (
        Problem("a.toml", ProblemKind.STALE, "vent", "of", "12345678"),
        'a.toml, vent, of: de vertaling is ouder dan de Nederlandse tekst. Kijk haar na en zet dan of = "12345678".',
    ),
    "nothing found": (
        Problem("a.toml", ProblemKind.WRONG_VALUE, "1"),
        "a.toml, 1: hier staat iets dat niet kan. Kies iets dat bovenaan het bestand genoemd is.",
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_a_sentence_gives(name: str) -> None:
    problem, sentence = SENTENCES[name]
    assert reports.problem(problem) == sentence


def test_a_value_is_put_in_as_it_is() -> None:
    sentence = reports.finding(Finding("CO-01", "text", Rule.ASKS_WHY, "%mend", r"\1"))
    assert sentence == "CO-01, text: '%mend' kan als verwijt klinken. Zeg liever: \\1."
