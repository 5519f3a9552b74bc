"""Random ways through every shipped story: each ends, going back forgets, and in danger an adult comes in time."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gesprekshulp.practice.script import Degree, Script, Walk, outcome, to_try
from gesprekshulp.practice.script_rules import MOST_TURNS
from tests.practice.builders import shipped

NO_WALK_YET = Walk(shipped().scripts[0])


class Walks(RuleBasedStateMachine):
    """Somebody who practises: replies, says that it is too heavy, and goes back, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.walk = NO_WALK_YET
        self.before: list[Walk] = []

    @initialize(script=st.sampled_from(shipped().scripts))
    def begin(self, script: Script) -> None:
        """Begin one of the stories."""
        self.walk = Walk(script)

    @precondition(lambda self: not self.walk.over)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        """Give any reply there is."""
        reply = data.draw(st.integers(0, len(self.walk.node.replies) - 1))
        self.before.append(self.walk)
        self.walk = self.walk.answer(reply)

    @rule()
    def say_that_it_is_too_heavy(self) -> None:
        """Say it, also where it was said before and at an ending."""
        before = self.walk
        self.walk = before.too_heavy()
        if before.helped:
            assert self.walk == before
            return
        if not before.over:
            self.before.append(before)
        assert self.walk.node.id == self.walk.script.help

    @precondition(lambda self: self.walk.steps)
    @rule(data=st.data())
    def go_back(self, data: st.DataObject) -> None:
        """Go back to before any turn."""
        turn = data.draw(st.integers(0, len(self.walk.steps) - 1))
        self.walk = self.walk.back_to(turn)
        del self.before[turn + 1 :]
        assert self.walk == self.before.pop()

    @invariant()
    def going_back_is_never_having_gone_on(self) -> None:
        assert [self.walk.back_to(turn) for turn in range(len(self.walk.steps))] == self.before

    @invariant()
    def in_danger_an_adult_is_on_the_way_after_three_turns(self) -> None:
        late = self.walk.over or len(self.walk.steps) >= MOST_TURNS
        if self.walk.script.danger and late:
            assert any(node.handed_over for node in self.walk.passed[: MOST_TURNS + 1])
            assert outcome(self.walk).safe is not Degree.NOT_YET

    @invariant()
    def after_too_heavy_an_adult_is_on_the_way(self) -> None:
        if self.walk.helped:
            assert any(node.handed_over for node in self.walk.passed)

    @invariant()
    def there_is_always_something_to_try(self) -> None:
        assert to_try(self.walk)

    def teardown(self) -> None:
        """From anywhere the last reply of each node leads to an end, before every node was passed twice."""
        for _ in range(2 * len(self.walk.script.nodes)):
            if self.walk.over:
                return
            self.walk = self.walk.answer(len(self.walk.node.replies) - 1)
        raise AssertionError(self.walk)


Walks.TestCase.settings = settings(max_examples=200, stateful_step_count=25, deadline=None)
TestWalks = Walks.TestCase
