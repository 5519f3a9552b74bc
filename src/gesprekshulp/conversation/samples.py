"""Made-up talks as nothing but taps and marks, to see what the circling rule does with them."""

from enum import Enum

from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.events import ConversationStarted, Entry, Event, MarkMade, Moment, ToneTapped
from gesprekshulp.conversation.model import Mark, Mode, Tone

SECONDS_A_STEP = 45.0
STEPS: dict[str, Event] = {
    "h": ToneTapped(Tone.HEAVIER),
    "s": ToneTapped(Tone.SAME),
    "l": ToneTapped(Tone.LIGHTER),
    "n": MarkMade(Mark.NEW_ANGLE),
    "a": MarkMade(Mark.SAME_AGAIN),
}


class Sample(Enum):
    """The talks, each step a letter: heavier, same, lighter, something new, the same again."""

    STAYS_HEAVY = "sshhshhshhhshhhshh"
    OPENS = "shshhnslslhsls"
    GOES_ROUND = "slhshhahshhahlslhshhh"
    UP_AND_DOWN = "shlshslhhlsshlslh"


def played(sample: Sample) -> tuple[Entry, ...]:
    """Give the facts of a sample, one step each 45 seconds."""
    start = ConversationStarted(Mode.PRACTICE, CirclingSettings())
    events: list[Event] = [start, *(STEPS[step] for step in sample.value)]
    moments = (number * SECONDS_A_STEP for number in range(len(events)))
    return tuple(Entry(Moment(at, at), event) for at, event in zip(moments, events, strict=True))
