"""Everything there is to practise with."""

from dataclasses import dataclass, field

from gesprekshulp.practice.exercise import Debrief, Exercise
from gesprekshulp.practice.scenario import Scenario
from gesprekshulp.practice.script import Script


@dataclass(frozen=True, slots=True)
class Practice:
    """The role-plays in their order, the scripted young people, the exercises, and the talk afterwards."""

    scenarios: tuple[Scenario, ...] = ()
    scripts: tuple[Script, ...] = ()
    exercises: tuple[Exercise, ...] = ()
    debrief: Debrief = field(default_factory=lambda: Debrief((), ()))

    def scenario(self, name: str) -> Scenario | None:
        """Give the scenario with this id."""
        return next((each for each in self.scenarios if each.id == name), None)

    def script(self, scenario: str) -> Script | None:
        """Give the scripted young person of this scenario."""
        return next((each for each in self.scripts if each.scenario == scenario), None)
