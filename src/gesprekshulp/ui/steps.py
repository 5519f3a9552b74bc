"""What a button can ask for: a plain event, or a wish that needs chance, typed words or more than one event."""

from dataclasses import dataclass

from gesprekshulp.conversation.events import Event
from gesprekshulp.conversation.model import NudgeAnswer, Pool


@dataclass(frozen=True, slots=True)
class Draw:
    """Lay cards down from this pool."""

    pool: Pool = Pool.NEXT


@dataclass(frozen=True, slots=True)
class AnswerNudge:
    """Answer a nudge and do what the answer says."""

    answer: NudgeAnswer


Step = Event | Draw | AnswerNudge
