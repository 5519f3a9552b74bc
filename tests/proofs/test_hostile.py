"""A few hundred of the hostile files of proofs/hostile.py, and each thing that a full run found."""

import os
import shutil
import time
from pathlib import Path
from random import Random

import pytest

from gesprekshulp.app import reports
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.events import ConversationStarted, Entry, Moment, Paused, Rewound
from gesprekshulp.conversation.model import Mode
from gesprekshulp.library.lint.files import read_file
from gesprekshulp.library.parsing import DEEPEST, LARGEST, load
from gesprekshulp.library.practice import read_practice
from gesprekshulp.library.problems import Mistakes, Problem, ProblemKind
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from gesprekshulp.library.texts import LONGEST_TEXT
from gesprekshulp.practice.branches import MOST_POINTS, branches
from gesprekshulp.storage.chain import seal
from gesprekshulp.storage.codec import Header, encode, encode_header
from gesprekshulp.storage.contact import load_contact
from gesprekshulp.storage.flaw import Flaw
from gesprekshulp.storage.look import Glimpse, glance
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.reading import read
from gesprekshulp.storage.settings import Settings, SettingsProblem, save
from gesprekshulp.storage.settings import load as load_settings
from gesprekshulp.ui.home.settings import SettingsPage
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.sentences import Sentences
from proofs import hostile, spoiling
from tests.library.files import Edit, Toml

CASES = 300
HOSTILE = "\u202e\x1b[31m\nx"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resources(), tmp_path / "resources"))


@pytest.fixture
def say(qapp: object) -> Sentences:  # noqa: ARG001 -- the words need Qt
    return Sentences()


def kind_of(folder: Path, content: bytes) -> ProblemKind:
    """Give what is wrong with a file that holds this."""
    (folder / "it.toml").write_bytes(content)
    with pytest.raises(Mistakes) as caught:
        load(folder, "it.toml")
    return caught.value.problems[0].kind


def test_hostile_files_are_read_or_refused_in_a_line() -> None:
    outcomes = hostile.prove(seed=2026, first=0, last=CASES)
    assert [outcome for outcome in outcomes if outcome.complaint] == []
    assert len(outcomes) == CASES
    refused = sum(outcome.refused for outcome in outcomes)
    assert CASES // 4 < refused < CASES  # some are let in, and they were looked at


def test_the_same_seed_spoils_a_file_the_same_way() -> None:
    once, again = (spoiling.raw(b"[[aim]]\nid = 'calm'\n", Random("1:7")) for _ in range(2))
    assert once == again


def test_the_proof_complains_of_what_may_not_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hostile, "LONGEST_SENTENCE", 20)
    outcomes = hostile.prove(seed=2026, first=0, last=24)
    assert any("a refusal of" in outcome.complaint for outcome in outcomes)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    assert kind_of(tmp_path, b"#" * (LARGEST + 1)) is ProblemKind.TOO_LARGE
    (tmp_path / "it.toml").write_bytes(b"#" * LARGEST)
    assert load(tmp_path, "it.toml")[0] == {}


@pytest.mark.parametrize(
    "content",
    [
        b"a" + b".a" * 60_000 + b" = 1",
        b"[ a" + b" . 'a'" * DEEPEST + b" ]",
        b'x = {"a"' + b'."a"' * DEEPEST + b" = 1}",
        b"[[a" + b".b-1" * DEEPEST + b"]]",
    ],
    ids=["bare", "quoted", "in a table in a line", "of a list"],
)
def test_a_name_in_many_parts_is_refused_at_once(tmp_path: Path, content: bytes) -> None:
    started = time.process_time()
    assert kind_of(tmp_path, b"# one\n" + content) is ProblemKind.SYNTAX
    assert time.process_time() - started < 1


def test_a_text_with_many_points_is_no_name(tmp_path: Path) -> None:
    (tmp_path / "it.toml").write_text(
        f"text = 'Ja... nee{'.' * 99} 1.2.3, goed.'\n{'a.' * (DEEPEST - 1)}a = 1", "utf-8"
    )
    assert len(load(tmp_path, "it.toml")[0]) == 2


@pytest.mark.skipif(os.name != "posix", reason="pipes with a name are a thing of POSIX")
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    with pytest.raises(Mistakes) as caught:
        load(tmp_path, "pipe.toml")
    assert caught.value.problems[0].kind is ProblemKind.UNREADABLE
    os.mkfifo(tmp_path / "settings.json")
    assert isinstance(load_settings(tmp_path / "settings.json"), SettingsProblem)
    assert glance(tmp_path / "settings.json") == Glimpse()


def test_a_text_without_end_keeps_a_card_out(content: Path) -> None:
    Edit("cards/coping.toml", ("card", 0, "text"), "a" * (LONGEST_TEXT + 1)).make(content)
    reading = read_library(content)
    assert reading.library is not None
    assert [problem.kind for problem in reading.problems] == [ProblemKind.TOO_LONG]


def test_a_translation_without_end_leaves_the_dutch(content: Path) -> None:
    Edit("translations/en/aims.toml", ("calm", "text"), "a" * (LONGEST_TEXT + 1)).make(content)
    reading = read_library(content, "en")
    assert reading.library is not None
    assert [problem.kind for problem in reading.translation] == [ProblemKind.WRONG_VALUE]


def test_a_number_that_cannot_be_written_out_keeps_a_story_out(content: Path) -> None:
    folder = content / "practice"
    Edit("practice/scripts/toetsweek.toml", ("node", 0, "mood"), 16**6000).make(content)
    Edit("practice/scenarios/02_niet_opgesteld.toml", ("number",), 16**6000).make(content)
    wrong = {problem.file for problem in read_practice(content).problems}
    assert {"practice/scripts/toetsweek.toml", "practice/scenarios/02_niet_opgesteld.toml"} <= wrong
    assert read_file(folder, "scripts/toetsweek.toml").problems


def test_a_story_of_thousands_of_steps_is_not_walked(content: Path) -> None:
    steps: list[Toml] = [
        {
            "id": f"n{each}",
            "says": "Ja.",
            "mood": 0,
            "openness": 0,
            "reply": [{"say": "Ja?", "move": "listening", "thought": "Ja.", "feedback": "Ja.", "to": f"n{each + 1}"}],
        }
        for each in range(1_200)
    ]
    Edit("practice/scripts/toetsweek.toml", ("node",), steps).make(content)
    started = time.process_time()
    found = read_file(content, "practice/scripts/toetsweek.toml").problems
    assert [(problem.field, problem.found) for problem in found] == [("node", "1200")]
    assert time.process_time() - started < 1


def test_a_strange_field_of_any_length_has_a_short_name(content: Path) -> None:
    Edit("cards/coping.toml", ("card", 0, "x" * 9_999), "y").make(content)
    found = read_library(content, "en")
    assert all(len(problem.field) <= 40 for problem in (*found.problems, *found.translation))


@pytest.mark.parametrize("kind", ProblemKind)
def test_a_refusal_is_one_line_whatever_is_in_the_file(say: Sentences, kind: ProblemKind) -> None:
    problem = Problem("cards/a.toml", kind, HOSTILE * 9, HOSTILE * 9, HOSTILE * 9)
    for sentence in (say.problem(problem), reports.problem(problem)):
        assert sentence.isprintable()
        assert len(sentence) <= hostile.LONGEST_SENTENCE + 100


def test_a_value_is_not_filled_in_again(say: Sentences) -> None:
    problem = Problem("a.toml", ProblemKind.WRONG_VALUE, "%found", "%item", "%field")
    assert say.problem(problem) == "a.toml, %found: in '%item' staat iets dat niet kan (%field)."


def test_the_name_of_a_record_is_one_line(say: Sentences) -> None:
    for sentence in (say.no_recording(HOSTILE), say.half_recording(HOSTILE), say.real_recording(HOSTILE)):
        assert sentence.isprintable()


def test_a_few_mistakes_are_told_and_the_others_counted(say: Sentences) -> None:
    told = say.some((Problem("a.toml", ProblemKind.TWICE, "x"),) * 1_000)
    assert len(told) == 5
    assert told[-1] == "En nog 996 andere."


@pytest.mark.parametrize(
    ("field", "value"), [("minutes", 10**18), ("minutes", -1), ("role_name", "x" * 501)], ids=["many", "less", "long"]
)
def test_settings_that_no_page_can_show_are_refused(tmp_path: Path, field: str, value: object, say: Sentences) -> None:
    path = tmp_path / "settings.json"
    save(path, Settings())
    content = path.read_text("utf-8")
    before = '"luistermaatje"' if field == "role_name" else '"minutes": 30'
    after = f'"{value}"' if field == "role_name" else f'"minutes": {value}'
    path.write_text(content.replace(before, after), "utf-8")
    found = load_settings(path)
    assert isinstance(found, SettingsProblem)
    assert (found.flaw, found.field) == (Flaw.WRONG, f"organisation.{field}")
    assert say.settings(found).isprintable()


@pytest.mark.parametrize("minutes", [1, 24 * 60])
@pytest.mark.usefixtures("look")
def test_settings_that_are_let_in_can_be_shown(tmp_path: Path, minutes: int) -> None:
    path = tmp_path / "settings.json"
    save(path, Settings())
    path.write_text(path.read_text("utf-8").replace('"minutes": 30', f'"minutes": {minutes}'), "utf-8")
    found = load_settings(path)
    assert isinstance(found, Settings)
    page = SettingsPage(Names(), hostile.TODAY)
    page.fill(found.organisation)
    assert 10 <= page.organisation().minutes <= 60


def test_a_name_in_the_settings_is_told_in_one_line(tmp_path: Path, say: Sentences) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"organisation": {}, "welcomed": true, "\\u202e\\u001b%s": 1}' % ("x" * 600), "utf-8")
    found = load_settings(path)
    assert isinstance(found, SettingsProblem)
    assert say.settings(found).isprintable()
    assert len(say.settings(found)) <= hostile.LONGEST_SENTENCE


def test_a_large_file_of_settings_or_of_a_call_is_not_read(tmp_path: Path) -> None:
    places = Places(tmp_path)
    places.settings.write_bytes(b" " * 300_000)
    places.contact.write_bytes(b" " * 300_000)
    found = load_settings(places.settings)
    assert isinstance(found, SettingsProblem)
    assert found.aside is not None
    assert load_contact(places) is not None  # a call that waits


@pytest.mark.parametrize("at", [Moment(1e300, 0.0), Moment(-1.0, 0.0), Moment(0.0, 1e300), Moment(1e15, 0.0)])
def test_a_moment_that_no_calendar_has_ends_what_is_read(at: Moment) -> None:
    first = Entry(Moment(hostile.NOW, 0.0), ConversationStarted(Mode.PRACTICE, CirclingSettings()))
    lines = [seal(encode_header(Header("0", "0", Mode.PRACTICE)), b"")]
    for entry in (first, Entry(at, Paused())):
        lines.append(seal(encode(entry), lines[-1]))
    found = read(b"".join(lines))
    assert found is not None
    assert (found.entries, found.damaged) == ((first,), True)


def test_a_record_that_goes_back_without_end_is_drawn_in_time() -> None:
    facts = [Entry(Moment(0.0, 0.0), ConversationStarted(Mode.PRACTICE, CirclingSettings()))]
    facts += [Entry(Moment(float(each), float(each)), Paused()) for each in range(300)]
    facts += [Entry(Moment(300.0, 300.0), Rewound(2)) for _ in range(3_000)]
    assert sum(len(way.points) for way in branches(facts)) <= MOST_POINTS + len(facts)
