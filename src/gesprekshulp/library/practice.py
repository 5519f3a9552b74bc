"""Reads what there is to practise with: a scenario or a script with a mistake is left out, the rest stays."""

import re
from collections import Counter
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

from gesprekshulp.library.parsing import checked, load, named
from gesprekshulp.library.problems import Mistakes, Problem, ProblemKind, quoted
from gesprekshulp.practice.exercise import Debrief, Exercise
from gesprekshulp.practice.material import Practice
from gesprekshulp.practice.scenario import Expected, Scenario
from gesprekshulp.practice.script import Script
from gesprekshulp.practice.script_rules import KEEPS_OUT, check_script

T = TypeVar("T", bound=Hashable)
FOLDER = "practice"
NOT_HIDDEN = "[!.]*.toml"
ID = re.compile(r"[a-z][a-z0-9_]{0,39}")  # it is part of the name of a file
YOUNGEST, OLDEST = 12, 25
SHORTEST, LONGEST = 2, 30  # minutes
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


def read_practice(folder: Path) -> PracticeReading:
    """Read the practice folder of a content folder; raises nothing, whatever the files hold."""
    return _Reader(folder).read()


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
            scenarios=tuple(sorted(scenarios, key=lambda each: each.number)),
            scripts=self._scripts({each.id for each in scenarios}),
            exercises=self._exercises(),
            debrief=self._debrief(),
        )
        return PracticeReading(practice, tuple(self._problems))

    def _scenarios(self) -> list[Scenario]:
        """Read the scenarios, one in each file."""
        found: dict[str, Scenario] = {}
        for name in self._files("scenarios"):
            try:
                scenario = checked_scenario(load(self._folder, name)[0], name)
            except Mistakes as mistakes:
                self._problems += mistakes.problems
                continue
            if scenario.id in found:
                self._problems.append(Problem(name, ProblemKind.TWICE, field="id"))
            else:
                found[scenario.id] = scenario
        return list(found.values())

    def _scripts(self, known: set[str]) -> tuple[Script, ...]:
        """Read the scripts that can be played, one in each file."""
        found: dict[str, Script] = {}
        for name in self._files("scripts"):
            try:
                script = checked(Script, load(self._folder, name)[0], name)
            except Mistakes as mistakes:
                self._problems += mistakes.problems
                continue
            if script.scenario not in known or script.scenario in found:
                kind = ProblemKind.TWICE if script.scenario in found else ProblemKind.WRONG_VALUE
                self._problems.append(Problem(name, kind, field="scenario", found=quoted(script.scenario)))
            elif bad := [each for each in check_script(script) if each.rule in KEEPS_OUT]:
                self._problems += (
                    Problem(name, ProblemKind.WRONG_VALUE, quoted(each.node), found=quoted(each.found)) for each in bad
                )
            else:
                found[script.scenario] = script
        return tuple(found.values())

    def _exercises(self) -> tuple[Exercise, ...]:
        """Read the exercises of two minutes."""
        name = f"{FOLDER}/exercises.toml"
        table = self._table(name)
        entries = cast("list[object]", found) if isinstance(found := table.get("exercise", []), list) else []
        read = [self._checked(Exercise, entry, name, named(entry, place)) for place, entry in enumerate(entries, 1)]
        return tuple(each for each in read if each is not None)

    def _debrief(self) -> Debrief:
        """Read the talk afterwards."""
        name = f"{FOLDER}/debrief.toml"
        table = self._table(name)
        return (self._checked(Debrief, table, name) if table else None) or Debrief((), ())

    def _files(self, part: str) -> list[str]:
        """Give the names of the files of one part."""
        folder = self._folder / FOLDER / part
        return [f"{FOLDER}/{part}/{path.name}" for path in sorted(folder.glob(NOT_HIDDEN))]

    def _table(self, name: str) -> dict[str, object]:
        """Give the tables of one file; none, noted as a problem, when it can't be read."""
        try:
            return load(self._folder, name)[0]
        except Mistakes as mistakes:
            self._problems += mistakes.problems
            return {}

    def _checked(self, kind: type[T], entry: object, name: str, item: str = "") -> T | None:
        """Give the checked value; none, noted as a problem, when something is wrong with it."""
        try:
            return checked(kind, entry, name, item)
        except Mistakes as mistakes:
            self._problems += mistakes.problems
            return None


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
