"""Reads what there is to practise with: a scenario or a script with a mistake is left out, the rest stays."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from gesprekshulp.library.parsing import checked, load, named
from gesprekshulp.library.problems import Mistakes, Problem, ProblemKind, quoted
from gesprekshulp.practice.exercise import Debrief, Exercise
from gesprekshulp.practice.material import Practice
from gesprekshulp.practice.scenario import Expected, Scenario
from gesprekshulp.practice.script import Node, Script
from gesprekshulp.practice.script_rules import KEEPS_OUT, check_script

FOLDER = "practice"
NOT_HIDDEN = "[!.]*.toml"
ID = re.compile(r"[a-z][a-z0-9_]{0,39}")  # it is part of the name of a file
YOUNGEST, OLDEST = 12, 25
SHORTEST, LONGEST = 2, 30  # minutes
MOST_NODES, MOST_REPLIES = 200, 10  # far more than the rules of a good script allow
NEEDS_TRAINER = frozenset({Expected.TODAY, Expected.NOW})


@dataclass(frozen=True, slots=True)
class PracticeReading:
    """What came out, and every mistake found."""

    practice: Practice
    problems: tuple[Problem, ...]


def checked_scenario(table: object, file: str) -> Scenario:
    """Give what a file holds as a scenario.

    Raises `Mistakes` with everything that is wrong with it.
    """
    scenario = checked(Scenario, table, file)
    if problems := tuple(_unfit(scenario, file)):
        raise Mistakes(*problems)
    return scenario


def read_script(table: dict[str, object], file: str) -> Script:
    """Give what a file holds as a script, whether or not it can be played.

    Raises `Mistakes` with everything that is wrong with its form; what is wrong with a node names that node.
    """
    nodes = table.get("node")
    entries = cast("list[object]", nodes) if isinstance(nodes, list) else []
    if problems := [each for place, entry in enumerate(entries, 1) for each in _misread(entry, file, place)]:
        raise Mistakes(*problems)
    script = checked(Script, table, file)
    if problems := list(_too_many(script, file)):
        raise Mistakes(*problems)
    return script


def _too_many(script: Script, file: str) -> Iterator[Problem]:
    """Give a problem for more steps or replies than any story has: all ways through them are walked."""
    if len(script.nodes) > MOST_NODES:
        yield Problem(file, ProblemKind.WRONG_VALUE, field="node", found=str(len(script.nodes)))
    for node in script.nodes:
        if len(node.replies) > MOST_REPLIES:
            yield Problem(file, ProblemKind.WRONG_VALUE, quoted(node.id), "reply", str(len(node.replies)))


def _misread(entry: object, file: str, place: int) -> tuple[Problem, ...]:
    """Give what is wrong with the form of a node."""
    try:
        checked(Node, entry, file, named(entry, place))
    except Mistakes as mistakes:
        return mistakes.problems
    return ()


def checked_script(table: dict[str, object], file: str, scenarios: Mapping[str, Scenario]) -> Script:
    """Give what a file holds as a script for one of these scenarios.

    Raises `Mistakes` with everything for which it can't be played.
    """
    script = read_script(table, file)
    scenario = scenarios.get(script.scenario)
    if scenario is None:
        raise Mistakes(Problem(file, ProblemKind.WRONG_VALUE, field="scenario", found=quoted(script.scenario)))
    if problems := tuple(_unplayable(script, scenario, file)):
        raise Mistakes(*problems)
    return script


def read_practice(folder: Path) -> PracticeReading:
    """Read the practice folder of a content folder; raises nothing, whatever the files hold.

    A content folder without one has nothing to practise with, and nothing wrong.
    """
    try:
        return _Reader(folder).read() if (folder / FOLDER).exists() else PracticeReading(Practice(), ())
    except OSError as error:  # the name of the folder itself
        return PracticeReading(Practice(), (Problem(FOLDER, ProblemKind.UNREADABLE, found=str(error.strerror)),))


def script_files(folder: Path) -> list[str]:
    """Give the names of the scripts in a content folder."""
    return files_of(folder, "scripts")


def files_of(folder: Path, part: str) -> list[str]:
    """Give the names of the files of one part of practice in a content folder."""
    return [f"{FOLDER}/{part}/{path.name}" for path in sorted((folder / FOLDER / part).glob(NOT_HIDDEN))]


class _Reader:
    """Reads the files and gathers what is wrong with them."""

    def __init__(self, folder: Path) -> None:
        """Take the content folder."""
        self._folder = folder
        self._problems: list[Problem] = []

    def read(self) -> PracticeReading:
        """Read everything."""
        scenarios = self._scenarios()
        practice = Practice(
            scenarios=tuple(sorted(scenarios.values(), key=_number)),
            scripts=self._scripts(scenarios),
            exercises=self._exercises(),
            debrief=self._debrief(),
        )
        return PracticeReading(practice, tuple(self._problems))

    def _scenarios(self) -> dict[str, Scenario]:
        """Read the scenarios, one in each file, by their ids."""
        found: dict[str, Scenario] = {}
        for name in files_of(self._folder, "scenarios"):
            try:
                scenario = checked_scenario(load(self._folder, name)[0], name)
                _be_new(scenario.id, found, name, "id")
            except Mistakes as mistakes:
                self._problems += mistakes.problems
            else:
                found[scenario.id] = scenario
        return found

    def _scripts(self, scenarios: Mapping[str, Scenario]) -> tuple[Script, ...]:
        """Read the scripts that can be played, one in each file."""
        found: dict[str, Script] = {}
        for name in script_files(self._folder):
            try:
                script = checked_script(load(self._folder, name)[0], name, scenarios)
                _be_new(script.scenario, found, name, "scenario")
            except Mistakes as mistakes:
                self._problems += mistakes.problems
            else:
                found[script.scenario] = script
        return tuple(found.values())

    def _exercises(self) -> tuple[Exercise, ...]:
        """Read the exercises of two minutes."""
        name, found = f"{FOLDER}/exercises.toml", dict[str, Exercise]()
        for place, entry in enumerate(self._list(name, "exercise"), start=1):
            item = named(entry, place)
            try:
                exercise = checked(Exercise, entry, name, item)
                _be_new(exercise.id, found, name, "id", item)
            except Mistakes as mistakes:
                self._problems += mistakes.problems
            else:
                found[exercise.id] = exercise
        return tuple(found.values())

    def _debrief(self) -> Debrief:
        """Read the talk afterwards."""
        name = f"{FOLDER}/debrief.toml"
        try:
            return checked(Debrief, load(self._folder, name)[0], name)
        except Mistakes as mistakes:
            self._problems += mistakes.problems
            return Debrief((), ())

    def _list(self, name: str, key: str) -> list[object]:
        """Give the list that a file holds under `key`, next to which nothing else may stand; mistakes are noted."""
        try:
            table = load(self._folder, name)[0]
        except Mistakes as mistakes:
            self._problems += mistakes.problems
            return []
        strangers = sorted(table.keys() - {key})
        self._problems += (Problem(name, ProblemKind.UNKNOWN_FIELD, field=quoted(each)) for each in strangers)
        found = table.get(key, [])
        if not isinstance(found, list):
            self._problems.append(Problem(name, ProblemKind.WRONG_VALUE, field=key, found=quoted(found)))
            return []
        if not found:
            self._problems.append(Problem(name, ProblemKind.MISSING_FIELD, field=key))
        return cast("list[object]", found)


def _number(scenario: Scenario) -> int:
    """Give the place of a scenario among the others."""
    return scenario.number


def _be_new(key: str, taken: Container[str], file: str, field: str, item: str = "") -> None:
    """Raise `Mistakes` when this is taken: the first one stays."""
    if key in taken:
        raise Mistakes(Problem(file, ProblemKind.TWICE, item or quoted(key), field))


def _unplayable(script: Script, scenario: Scenario, file: str) -> Iterator[Problem]:
    """Give a problem for each thing that keeps a script out, such as danger that only its scenario knows of."""
    if scenario.expected in NEEDS_TRAINER and not script.danger:
        yield Problem(file, ProblemKind.WRONG_VALUE, field="danger", found="false")
    for each in check_script(script):
        if each.rule in KEEPS_OUT:
            yield Problem(file, ProblemKind.WRONG_VALUE, quoted(each.node), each.field, quoted(each.found))


def _unfit(scenario: Scenario, file: str) -> Iterator[Problem]:
    """Give a problem for each thing that keeps a scenario out."""

    def wrong(field: str, found: object) -> Problem:
        """Make a problem of what stands in a field."""
        return Problem(file, ProblemKind.WRONG_VALUE, field=field, found=quoted(found))

    if not ID.fullmatch(scenario.id):
        yield wrong("id", scenario.id)
    if not YOUNGEST <= scenario.young_person.age <= OLDEST:
        yield wrong("young_person.age", scenario.young_person.age)
    if not SHORTEST <= scenario.minutes <= LONGEST:
        yield wrong("minutes", scenario.minutes)
    if scenario.expected in NEEDS_TRAINER and not scenario.heavy:
        yield wrong("heavy", str(scenario.heavy).lower())
    for name, times in Counter(each.id for each in scenario.twists).items():
        if times > 1:
            yield Problem(file, ProblemKind.TWICE, quoted(name), "twist.id")
