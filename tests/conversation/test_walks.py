"""Random conversations: what holds in each of them, whatever the pair does."""

import random
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.clock import TalkClock
from gesprekshulp.conversation.drawing import offer
from gesprekshulp.conversation.model import Depth, Pool, Stage
from gesprekshulp.conversation.rules import SAFETY_QUESTION, next_closing_step
from gesprekshulp.conversation.session import Session, effective, fold
from gesprekshulp.conversation.timeline import timeline
from tests.conversation.player import Talk
from tests.conversation.walks import BEGINNINGS, onward, steps_now

LONGEST_WAY_TO_THE_END = 40
WITH_A_GOODBYE = frozenset({Stage.AGREE, Stage.AIM, Stage.DEPTH, Stage.CARDS, Stage.CLOSE})


def timeless(session: Session) -> Session:
    """Give the session without its clock."""
    return replace(session, clock=TalkClock())


class Conversations(RuleBasedStateMachine):
    """A pair that takes any allowed step, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.talk = Talk()
        self.undoable: list[Session] = []

    def take(self, event: ev.Event, seconds: float = 20.0) -> None:
        """Take a step, and see to it that depth and undo keep their promises."""
        before = self.talk.session
        self.talk.take(event, seconds)
        after = self.talk.session
        if isinstance(event, ev.Undone):
            assert timeless(after) == timeless(self.undoable.pop())
        elif not isinstance(event, ev.GapNoticed):
            self.undoable.append(before)
            assert after.table.depth is before.table.depth or isinstance(event, ev.DepthChosen)

    @initialize(line=st.sampled_from(BEGINNINGS))
    def begin(self, line: str) -> None:
        """Begin somewhere in a talk: a random walk alone would seldom come far."""
        for entry in Talk().play(line).entries[1:]:
            self.take(entry.event)

    @precondition(lambda self: not self.talk.session.ended)
    @rule(data=st.data(), seconds=st.sampled_from((0.0, 3.0, 60.0, 400.0)))
    def take_any_step(self, data: st.DataObject, seconds: float) -> None:
        """Take any step that is allowed, every kind of step equally likely."""
        steps = steps_now(self.talk)
        kinds = sorted({type(step).__name__ for step in steps})
        kind = data.draw(st.sampled_from(kinds))
        self.take(data.draw(st.sampled_from([step for step in steps if type(step).__name__ == kind])), seconds)

    @precondition(lambda self: not self.talk.session.ended)
    @rule(times=st.integers(1, 4))
    def go_on(self, times: int) -> None:
        """Take the plain way on."""
        for _ in range(times):
            if not self.talk.session.ended:
                self.take(onward(self.talk.screen))

    @rule(pool=st.sampled_from(Pool), seed=st.integers(0, 99))
    def draw_cards(self, pool: Pool, seed: int) -> None:
        """Lay cards down, if that is allowed and there are any."""
        cards = offer(self.talk.session, self.talk.around.library, random.Random(seed), pool)
        event = ev.CardsOffered(cards, pool)
        if self.talk.may(event):
            self.take(event)

    @invariant()
    def help_is_one_key_away_until_the_end(self) -> None:
        may = self.talk.may(ev.TooHeavyRaised())
        assert may is not self.talk.session.ended
        assert self.talk.view.may_raise is may

    @invariant()
    def showing_never_fails_and_changes_nothing(self) -> None:
        before = self.talk.session
        assert self.talk.view == self.talk.view
        assert self.talk.session == before

    @invariant()
    def replaying_the_facts_gives_the_same_session(self) -> None:
        assert fold(self.talk.entries) == self.talk.session

    @invariant()
    def the_timeline_ends_where_the_session_stands(self) -> None:
        points = timeline(self.talk.entries)
        assert len(points) == len(effective(self.talk.entries))
        assert (points[-1].stage, points[-1].depth) == (self.talk.session.stage, self.talk.session.table.depth)

    @invariant()
    def nobody_in_reach_means_no_sharing(self) -> None:
        session = self.talk.session
        assert not (session.preparation.light_only and session.table.depth is Depth.SHARE)

    @invariant()
    def help_closes_the_deck(self) -> None:
        if self.talk.session.heavy:
            for pool in set(Pool) - {Pool.CLOSING}:
                assert offer(self.talk.session, self.talk.around.library, random.Random(1), pool) == ()
                assert not self.talk.may(ev.CardsOffered(("any",), pool))

    @invariant()
    def nudges_are_few_and_never_after_help(self) -> None:
        circling = self.talk.session.circling
        assert circling.nudges <= 2
        assert not (self.talk.session.heavy and (circling.nudge or circling.quiet or self.talk.view.nudge))

    @invariant()
    def a_talk_ends_well(self) -> None:
        """Closing and referral come before the end, and the safety question always, unless nothing began."""
        session = self.talk.session
        if not session.ended or session.stage is Stage.PREPARE:
            return
        assert session.stage is Stage.AFTERCARE
        assert session.ending.answers(SAFETY_QUESTION)
        if session.heavy is None:
            assert session.ending.referral is not None
        if session.heavy is None or session.heavy.raised_in in WITH_A_GOODBYE:
            assert next_closing_step(session, self.talk.around.library) is None

    def teardown(self) -> None:
        """From wherever they are the plain way on leads to the end: there is no page to be stuck on."""
        for _ in range(LONGEST_WAY_TO_THE_END):
            if self.talk.session.ended:
                return
            self.take(onward(self.talk.screen))
        raise AssertionError(self.talk.screen)


Conversations.TestCase.settings = settings(max_examples=100, stateful_step_count=30, deadline=None)
TestConversations = Conversations.TestCase
