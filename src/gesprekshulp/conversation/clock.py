"""How long they have talked: two clocks that can each be wrong, and a machine that may have slept."""

from dataclasses import dataclass, replace

from gesprekshulp.conversation.events import Moment


@dataclass(frozen=True, slots=True)
class TalkClock:
    """Seconds of talk up to the last fact; pauses and sleep don't count."""

    last: Moment | None = None
    talked: float = 0.0
    stopped: bool = False


def ticked(clock: TalkClock, now: Moment, away: float = 0.0) -> TalkClock:
    """Give the clock at a new fact; `away` seconds of the time since the last one did not count.

    The steady clock may stand still in sleep and starts anew after a reboot, the wall clock may be set back or
    forward: the smaller of the two differences is believed, and never less than nothing.
    """
    if clock.last is None:
        return replace(clock, last=now)
    passed = min(now.wall - clock.last.wall, now.steady - clock.last.steady)
    counted = 0.0 if clock.stopped else max(0.0, passed - away)
    return replace(clock, last=now, talked=clock.talked + counted)
