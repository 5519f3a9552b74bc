"""What there is to practise with is read; a mistake leaves out what it is in, and says in which file and field."""

import shutil
from pathlib import Path

import pytest

from gesprekshulp import cli
from gesprekshulp.app import reports
from gesprekshulp.library.lint.checking import check
from gesprekshulp.library.practice import PracticeReading, read_practice
from gesprekshulp.library.problems import Problem, ProblemKind
from gesprekshulp.library.shipped import resources
from gesprekshulp.practice.exercise import Debrief
from gesprekshulp.practice.material import Practice
from gesprekshulp.practice.script_rules import KEEPS_OUT, ScriptRule, check_script
from tests.library.files import GONE, Change, Edit, Way

SCENARIO = "practice/scenarios/01_toetsweek.toml"
HEAVY = "practice/scenarios/08_het_hoeft_niet_meer.toml"
SCRIPT = "practice/scripts/toetsweek.toml"
DANGER = "practice/scripts/het_hoeft_niet_meer.toml"
EXERCISES = "practice/exercises.toml"
DEBRIEF = "practice/debrief.toml"
WRONG, MISSING, UNKNOWN = ProblemKind.WRONG_VALUE, ProblemKind.MISSING_FIELD, ProblemKind.UNKNOWN_FIELD
ALL = (12, 7, 32)


def counts(reading: PracticeReading) -> tuple[int, int, int]:
    """Give how many scenarios, scripts and exercises there are."""
    practice = reading.practice
    return len(practice.scenarios), len(practice.scripts), len(practice.exercises)


def test_what_is_shipped_is_whole() -> None:
    reading = read_practice(resources())
    assert reading.problems == ()
    assert counts(reading) == ALL
    assert [each.number for each in reading.practice.scenarios] == list(range(1, 13))
    assert reading.practice.debrief.questions
    assert reading.practice.debrief.de_role


def test_every_script_that_is_shipped_has_its_scenario_and_nothing_to_mend() -> None:
    practice = read_practice(resources()).practice
    for script in practice.scripts:
        assert practice.scenario(script.scenario) is not None
        assert check_script(script) == ()


SPOILED: dict[str, tuple[str, Way, Change, Problem]] = {
    "an id that is no name of a file": (
        SCENARIO,
        ("id",),
        "Toets week",
        Problem(SCENARIO, WRONG, "", "id", "Toets week"),
    ),
    "too young": (
        SCENARIO,
        ("young_person", "age"),
        11,
        Problem(SCENARIO, WRONG, "", "young_person.age", "11"),
    ),
    "too old": (SCENARIO, ("young_person", "age"), 26, Problem(SCENARIO, WRONG, "", "young_person.age", "26")),
    "too short": (SCENARIO, ("minutes",), 1, Problem(SCENARIO, WRONG, "", "minutes", "1")),
    "too long": (SCENARIO, ("minutes",), 31, Problem(SCENARIO, WRONG, "", "minutes", "31")),
    "heavy without a trainer": (HEAVY, ("heavy",), GONE, Problem(HEAVY, WRONG, "", "heavy", "false")),
    "two twists with one id": (
        SCENARIO,
        ("twist", 1, "id"),
        "dicht",
        Problem(SCENARIO, ProblemKind.TWICE, "dicht", "twist.id"),
    ),
    "nothing on a sheet": (SCENARIO, ("coach",), [], Problem(SCENARIO, MISSING, "", "coach")),
    "an empty line": (SCENARIO, ("coach", 0), " ", Problem(SCENARIO, MISSING, "", "coach")),
    "no goal": (SCENARIO, ("goal",), GONE, Problem(SCENARIO, MISSING, "", "goal")),
    "a field that is none": (SCENARIO, ("doel",), "x", Problem(SCENARIO, UNKNOWN, "", "doel", "x")),
    "an unknown mark": (SCENARIO, ("marks", 0), "stil", Problem(SCENARIO, WRONG, "", "marks", "stil")),
    "a script for nobody": (SCRIPT, ("scenario",), "nergens", Problem(SCRIPT, WRONG, "", "scenario", "nergens")),
    "a script without its danger": (DANGER, ("danger",), GONE, Problem(DANGER, WRONG, "", "danger", "false")),
    "a reply that leads nowhere": (
        SCRIPT,
        ("node", "begin", "reply", 0, "to"),
        "weg",
        Problem(SCRIPT, WRONG, "begin", "to", "weg"),
    ),
    "a mood off the scale": (SCRIPT, ("node", "tas", "mood"), -3, Problem(SCRIPT, WRONG, "tas", "mood", "-3")),
    "an unknown move": (
        SCRIPT,
        ("node", "begin", "reply", 0, "move"),
        "tip",
        Problem(SCRIPT, WRONG, "begin", "reply.move", "tip"),
    ),
    "a reply without a thought": (
        SCRIPT,
        ("node", "begin", "reply", 0, "thought"),
        GONE,
        Problem(SCRIPT, MISSING, "begin", "reply.thought"),
    ),
    "a node without a name": (SCRIPT, ("node", "tas", "id"), GONE, Problem(SCRIPT, MISSING, "10", "id")),
    "a list of nodes that is none": (SCRIPT, ("node",), "x", Problem(SCRIPT, WRONG, "", "node", "x")),
    "no nodes": (SCRIPT, ("node",), [], Problem(SCRIPT, MISSING, "", "node")),
    "an exercise of another kind": (
        EXERCISES,
        ("exercise", "EX-03", "kind"),
        "praten",
        Problem(EXERCISES, WRONG, "EX-03", "kind", "praten"),
    ),
    "an exercise without examples": (
        EXERCISES,
        ("exercise", "EX-03", "examples"),
        [],
        Problem(EXERCISES, MISSING, "EX-03", "examples"),
    ),
    "two exercises with one id": (
        EXERCISES,
        ("exercise", "EX-03", "id"),
        "EX-02",
        Problem(EXERCISES, ProblemKind.TWICE, "EX-02", "id"),
    ),
}
LEFT_OUT = {SCENARIO: (11, 6, 32), HEAVY: (11, 6, 32), SCRIPT: (12, 6, 32), DANGER: (12, 6, 32), EXERCISES: (12, 7, 31)}


@pytest.mark.parametrize("case", SPOILED)
def test_a_mistake_leaves_out_what_it_is_in(case: str, content: Path) -> None:
    file, place, value, problem = SPOILED[case]
    Edit(file, place, value).make(content)
    reading = read_practice(content)
    assert problem in reading.problems
    assert counts(reading) == LEFT_OUT[file]


def test_mistakes_are_told_with_file_and_field(content: Path) -> None:
    for file, place, value in (
        (SCENARIO, ("goal",), GONE),
        (DANGER, ("danger",), GONE),
        (EXERCISES, ("exercise", "EX-03", "kind"), "praten"),
    ):
        Edit(file, place, value).make(content)
    assert [reports.problem(each).partition(": ")[0] for each in read_practice(content).problems] == [
        f"{SCENARIO}, goal",
        f"{DANGER}, danger",
        f"{SCRIPT}, scenario",
        f"{EXERCISES}, EX-03, kind",
    ]


def test_what_only_could_be_better_keeps_no_script_out(content: Path) -> None:
    Edit(SCRIPT, ("node", "begin", "reply", 0, "say"), "Kort.").make(content)
    reading = read_practice(content)
    assert reading.problems == ()
    script = reading.practice.script("toetsweek")
    assert script is not None
    assert {each.rule for each in check_script(script)}.isdisjoint(KEEPS_OUT)
    assert check_script(script)


def test_the_first_of_two_with_one_id_stays(content: Path) -> None:
    for file, copy in ((SCENARIO, "scenarios/99.toml"), (SCRIPT, "scripts/zz.toml")):
        shutil.copy(content / file, content / "practice" / copy)
    reading = read_practice(content)
    assert reading.problems == (
        Problem("practice/scenarios/99.toml", ProblemKind.TWICE, "toetsweek", "id"),
        Problem("practice/scripts/zz.toml", ProblemKind.TWICE, "toetsweek", "scenario"),
    )
    assert counts(reading) == ALL


def test_the_number_gives_the_order_whatever_the_files_are_called(content: Path) -> None:
    (content / SCENARIO).rename(content / "practice/scenarios/zz.toml")
    assert read_practice(content) == read_practice(resources())


@pytest.mark.parametrize("file", [SCENARIO, SCRIPT, EXERCISES, DEBRIEF])
def test_a_file_that_is_no_toml_is_told(file: str, content: Path) -> None:
    (content / file).write_text("id = ", "utf-8")
    problems = read_practice(content).problems
    assert (problems[0].file, problems[0].kind) == (file, ProblemKind.SYNTAX)


@pytest.mark.parametrize("file", [EXERCISES, DEBRIEF])
def test_a_file_that_is_gone_is_told(file: str, content: Path) -> None:
    (content / file).unlink()
    assert [(each.file, each.kind) for each in read_practice(content).problems] == [(file, ProblemKind.UNREADABLE)]


def test_a_folder_that_is_named_like_a_file_is_told(content: Path) -> None:
    (content / "practice/scripts/map.toml").mkdir()
    problems = read_practice(content).problems
    assert [(each.file, each.kind) for each in problems] == [("practice/scripts/map.toml", ProblemKind.UNREADABLE)]


def test_what_macos_leaves_on_a_stick_is_passed_over(content: Path) -> None:
    (content / "practice/scripts/._toetsweek.toml").write_bytes(b"\0\5\x16\7")
    assert read_practice(content).problems == ()


EXERCISE_FILES: dict[str, tuple[str, tuple[Problem, ...]]] = {
    "nothing in it": ("", (Problem(EXERCISES, MISSING, "", "exercise"),)),
    "no list": ('exercise = "x"', (Problem(EXERCISES, WRONG, "", "exercise", "x"),)),
    "something else": (
        "[[oefening]]",
        (Problem(EXERCISES, UNKNOWN, "", "oefening"), Problem(EXERCISES, MISSING, "", "exercise")),
    ),
}


@pytest.mark.parametrize("case", EXERCISE_FILES)
def test_a_file_without_a_list_of_exercises_is_told(case: str, content: Path) -> None:
    text, problems = EXERCISE_FILES[case]
    (content / EXERCISES).write_text(text, "utf-8")
    reading = read_practice(content)
    assert reading.problems == problems
    assert counts(reading) == (12, 7, 0)


def test_a_debrief_with_a_mistake_is_left_out(content: Path) -> None:
    Edit(DEBRIEF, ("questions", "heard", "first"), "trainer").make(content)
    reading = read_practice(content)
    assert [(each.file, each.field) for each in reading.problems] == [(DEBRIEF, "questions.first")]
    assert reading.practice.debrief == Debrief((), ())


def test_content_without_anything_to_practise_with_is_no_mistake(tmp_path: Path) -> None:
    assert read_practice(tmp_path) == PracticeReading(Practice(), ())


def test_a_folder_that_can_not_be_looked_into_is_told(tmp_path: Path) -> None:
    reading = read_practice(tmp_path / ("x" * 300))
    assert [(each.file, each.kind) for each in reading.problems] == [("practice", ProblemKind.UNREADABLE)]


# On the command line -----------------------------------------------------------------------------------------


CHECKED: dict[str, tuple[Edit, str]] = {
    "a scenario without a goal": (
        Edit(SCENARIO, ("goal",)),
        "goal: dit veld ontbreekt of is leeg. Vul het in.",
    ),
    "somebody too old": (
        Edit(SCENARIO, ("young_person", "age"), 40),
        "young_person.age: hier staat iets dat niet kan (40). Kies iets dat bovenaan het bestand genoemd is.",
    ),
    "a heavy scenario that does not say so": (
        Edit(HEAVY, ("heavy",)),
        "heavy: hier staat iets dat niet kan (false). Kies iets dat bovenaan het bestand genoemd is.",
    ),
    "two twists with one id": (
        Edit(SCENARIO, ("twist", 1, "id"), "dicht"),
        "dicht, twist.id: dit id bestaat al. Geef elke tekst een eigen id.",
    ),
    "an unknown move": (
        Edit(SCRIPT, ("node", "begin", "reply", 0, "move"), "tip"),
        "begin, reply.move: hier staat iets dat niet kan (tip). Kies iets dat bovenaan het bestand genoemd is.",
    ),
    "a reply that leads nowhere": (
        Edit(SCRIPT, ("node", "begin", "reply", 0, "to"), "weg"),
        "begin, to: 'weg' bestaat niet. Schrijf die stap, of verander de naam.",
    ),
    "a mood off the scale": (
        Edit(SCRIPT, ("node", "eind_dicht", "mood"), -3),
        "eind_dicht, mood: stemming -3 kan niet. Kies -2-2.",
    ),
    "advice that helps": (
        Edit(SCRIPT, ("node", "begin", "reply", 0, "to"), "buik"),
        "begin, to: na 'advice' wordt de ander lichter of opener. Beloon dat niet.",
    ),
    "one reply too few": (
        Edit(SCRIPT, ("node", "kort", "reply", 0)),
        "kort, reply: hier zijn 2 antwoorden om uit te kiezen. Maak er 3-4 van.",
    ),
    "help without an adult": (
        Edit(SCRIPT, ("node", "te_zwaar", "handed_over")),
        "te_zwaar, handed_over: na 'dit is te zwaar' komt er een volwassene bij. Zet handed_over = true.",
    ),
    "an adult who comes late": (
        Edit(DANGER, ("node", "gehaald", "handed_over")),
        "start, handed_over: vanaf hier duurt het langer dan 3 beurten tot er een volwassene bij komt.",
    ),
    "an exercise of another kind": (
        Edit(EXERCISES, ("exercise", "EX-03", "kind"), "praten"),
        "EX-03, kind: hier staat iets dat niet kan (praten). Kies iets dat bovenaan het bestand genoemd is.",
    ),
}


@pytest.mark.parametrize("case", CHECKED)
def test_the_check_of_a_file_says_one_sentence_for_a_mistake(
    case: str, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit, sentence = CHECKED[case]
    edit.make(content)
    path = content / edit.file
    assert cli.main(["check", str(path)]) == cli.FOUND
    assert capsys.readouterr().out == f"{path}, {sentence}\n"


def test_two_mistakes_are_two_sentences(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for change in (Edit(SCRIPT, ("node", "begin", "reply", 0, "thought")), Edit(SCRIPT, ("node", "tas", "says"), "")):
        change.make(content)
    assert cli.main(["check", str(content / SCRIPT)]) == cli.FOUND
    places = [line.partition(": ")[0] for line in capsys.readouterr().out.splitlines()]
    assert places == [f"{content / SCRIPT}, begin, reply.thought", f"{content / SCRIPT}, tas, says"]


@pytest.mark.parametrize("part", ["scenarios", "scripts", "."])
def test_the_check_has_nothing_to_say_of_what_is_shipped(part: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(resources() / "practice" / part)]) == cli.CLEAN
    assert capsys.readouterr().out == f"{reports.CLEAN}\n"


def test_the_check_of_a_content_folder_looks_at_practice_too(tmp_path: Path) -> None:
    content = tmp_path / "teksten"
    shutil.copytree(resources(), content)
    assert check(content).problems == ()
    assert check(content).findings == ()
    script = content / "practice" / "scripts" / "toetsweek.toml"
    script.write_text(script.read_text("utf-8").replace('to = "', 'to = "nergens_', 1), "utf-8")
    long = content / "practice" / "scripts" / "elke_avond.toml"
    long.write_text(
        long.read_text("utf-8").replace('say = "', 'say = "Nou, dus, eigenlijk, ja, even kijken. ', 1), "utf-8"
    )
    found = check(content)
    assert [Path(problem.file).name for problem in found.problems] == ["toetsweek.toml"]
    assert [(Path(each.file).name, each.rule) for each in found.findings] == [("elke_avond.toml", ScriptRule.LENGTHS)]
