"""How a talk ends: the closing steps, the referral, the coach's aftercare; and "dit is te zwaar"."""

from dataclasses import dataclass, replace
from typing import assert_never

from gesprekshulp.conversation.events import (
    AftercareAnswered,
    ClosingShortened,
    ClosingStepDone,
    EndingEvent,
    LaptopTurned,
    ReferralAgreed,
    ReferralLeft,
)
from gesprekshulp.conversation.model import HelpTopic, Route, Stage


@dataclass(frozen=True, slots=True)
class Heavy:
    """Someone said "dit is te zwaar"; while `open` its page stands before every other page."""

    raised_in: Stage
    open: bool = True
    route: Route | None = None
    topic: HelpTopic | None = None
    reached: bool | None = None

    @property
    def next_stage(self) -> Stage:
        """Give where the talk goes on: a short ending, or aftercare when there is nobody to say goodbye to."""
        alone = self.raised_in in {Stage.PREPARE, Stage.REFER, Stage.AFTERCARE}
        return Stage.AFTERCARE if alone else Stage.CLOSE


@dataclass(frozen=True, slots=True)
class Ending:
    """How far the ending has come; `aftercare` holds the answers in order, an empty one was passed over."""

    shortened: bool = False
    steps: tuple[str, ...] = ()
    referral: ReferralAgreed | ReferralLeft | None = None
    alone: bool = False
    aftercare: tuple[AftercareAnswered, ...] = ()

    def answers(self, question: str) -> tuple[str, ...]:
        """Give the last answers to a question; empty when it was passed over or not asked yet."""
        given = [each.answers for each in self.aftercare if each.question == question]
        return given[-1] if given else ()


def ending_after(ending: Ending, event: EndingEvent) -> Ending:
    """Give the ending after this fact."""
    match event:
        case ClosingShortened():
            return replace(ending, shortened=True)
        case ClosingStepDone(step):
            return replace(ending, steps=(*ending.steps, step))
        case ReferralAgreed() | ReferralLeft():
            return replace(ending, referral=event)
        case LaptopTurned():
            return replace(ending, alone=True)
        case AftercareAnswered():
            return replace(ending, aftercare=(*ending.aftercare, event))
        case _:
            assert_never(event)
