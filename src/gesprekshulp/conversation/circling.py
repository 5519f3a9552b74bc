"""Does the talk keep circling? A mirror for the coach, computed from taps; it predicts nothing.

The rule is a leaky sum: it stays heavy, and nothing lighter, no new angle and no new subject has come since.
Sources: Rose et al. 2014 (dwelling, not problem talk, goes with internalising problems); Ancker et al. 2017 (each
further reminder is accepted less); docs/adr/0006 says how the numbers were come by and what they are not.
"""

from dataclasses import dataclass, replace
from enum import Enum, auto

from gesprekshulp.conversation.model import Mark, NudgeAnswer, Tone
from gesprekshulp.conversation.ranges import keep_within

MINUTE = 60.0
# How far each number may go, the ends included. Within these a sign stays rare, and more "heavier" never means less.
RANGES: dict[str, tuple[float, float]] = {
    "leak": (0.5, 0.99),
    "heavier": (0.6, 3.0),
    "same": (0.0, 0.3),
    "lighter": (-5.0, -0.5),
    "same_again": (0.0, 3.0),
    "heavy_card_share": (0.5, 1.0),
    "quiet_at": (0.5, 9.0),
    "nudge_at": (0.5, 9.0),
    "clear_below": (0.0, 9.0),
    "first_tap": (3, 30),
    "taps_between": (6, 30),
    "heavier_between": (0, 30),
    "seconds_between": (180.0, 1800.0),
    "most": (0, 2),
    "fade_after": (60.0, 3600.0),
    "fade": (0.1, 1.0),
    "evidence": (3, 12),
    "turning_from": (3, 60),
}


@dataclass(frozen=True, slots=True)
class CirclingSettings:
    """The numbers of the rule, recorded with each talk, so that a trainer may change them. Times in seconds.

    Raises ValueError for a number outside `RANGES`.
    """

    leak: float = 0.9
    heavier: float = 1.0
    same: float = 0.0
    lighter: float = -1.25
    same_again: float = 0.5
    heavy_card_share: float = 0.5
    quiet_at: float = 2.4
    nudge_at: float = 2.8
    clear_below: float = 1.5
    first_tap: int = 5
    taps_between: int = 6
    heavier_between: int = 4
    seconds_between: float = 180.0
    most: int = 2
    fade_after: float = 240.0
    fade: float = 0.85
    evidence: int = 6
    turning_from: int = 8

    def __post_init__(self) -> None:
        """Let no number be what the rule was never meant for."""
        keep_within(RANGES, self)


class Heaviness(Enum):
    """How many of the taps that a nudge shows were heavier."""

    ALL = auto()
    MOST = auto()
    SOME = auto()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a nudge came: the last taps, oldest first, and what they amount to.

    `opened` says that something lighter or new was among them, `again` that the same story was marked among them.
    """

    taps: tuple[Tone, ...]
    heaviness: Heaviness
    opened: bool
    again: bool


@dataclass(frozen=True, slots=True)
class Circling:
    """Where the rule stands after the taps so far.

    `level` is the leaky sum; `quiet` the quiet sign; `because` what raised the nudge now showing (None: no nudge);
    `heavier_since` counts the heavier taps since the last nudge; `recent` are the last taps, oldest first; `opened_at`
    and `again_at` are the number of taps when something lighter or new, or the same again, came last (0: never);
    times are seconds of talk.
    """

    level: float = 0.0
    taps: int = 0
    recent: tuple[Tone, ...] = ()
    opened_at: int = 0
    again_at: int = 0
    last_at: float = 0.0
    after_heavy_card: bool = False
    quiet: bool = False
    because: Evidence | None = None
    nudges: int = 0
    nudge_tap: int = 0
    nudge_at: float = 0.0
    heavier_since: int = 0
    distance: float = 1.0
    over: bool = False

    @property
    def nudge(self) -> int:
        """Give the number of the nudge now showing (0: none)."""
        return self.nudges if self.because else 0


def tapped(state: Circling, tone: Tone, at: float, numbers: CirclingSettings) -> Circling:
    """Give the state after a tap at `at` seconds of talk."""
    level = max(0.0, _faded(state, at, numbers) * numbers.leak + _step(state, tone, numbers))
    state = replace(
        state,
        level=level,
        taps=state.taps + 1,
        recent=(*state.recent, tone)[-numbers.evidence :],
        heavier_since=state.heavier_since + (tone is Tone.HEAVIER),
        last_at=at,
        after_heavy_card=False,
    )
    if tone is Tone.LIGHTER:
        return _cleared(replace(state, opened_at=state.taps))
    if level < numbers.clear_below:
        return _cleared(state)
    warm = state.taps >= numbers.first_tap and not state.over
    state = replace(state, quiet=state.quiet or (warm and level >= numbers.quiet_at))
    if tone is Tone.HEAVIER and level >= numbers.nudge_at and _may_nudge(state, at, numbers):
        because = _evidence(state)
        state = replace(state, nudge_tap=state.taps, nudge_at=at, heavier_since=0)
        return replace(state, because=because, nudges=state.nudges + 1, quiet=True)
    return state


def marked(state: Circling, mark: Mark, numbers: CirclingSettings) -> Circling:
    """Give the state after a mark: a new angle clears the sum, the same story adds to it."""
    if mark is Mark.NEW_ANGLE:
        return _cleared(replace(state, level=0.0, opened_at=state.taps))
    return replace(state, level=state.level + numbers.same_again, again_at=state.taps)


def card_picked(state: Circling, weight: int) -> Circling:
    """Give the state after a card came on the table: an open nudge was ignored, which is fine."""
    heavy = weight >= 2  # noqa: PLR2004 -- the guide's heaviest weight
    return replace(state, after_heavy_card=heavy, because=None)


def card_passed(state: Circling) -> Circling:
    """Give the state after the card was passed over: it changes nothing, so its weight no longer counts."""
    return replace(state, after_heavy_card=False)


def answered(state: Circling, answer: NudgeAnswer) -> Circling:
    """Give the state after the coach answered the nudge; where none is showing there is nothing to answer."""
    if not state.nudge:
        return state
    state = replace(state, because=None)
    if answer is NudgeAnswer.NOT_NOW:
        return replace(state, distance=state.distance * 2)
    if answer is NudgeAnswer.NOT_RIGHT:
        return replace(state, level=state.level / 2, quiet=False)
    return state


def ended(state: Circling) -> Circling:
    """Give the state after "too heavy": no sign for the rest of the talk."""
    return _cleared(replace(state, over=True))


def silenced(state: Circling) -> Circling:
    """Give the state after they agreed that nobody taps: what was tapped no longer says anything."""
    return _cleared(replace(state, level=0.0, recent=()))


def wants_turning(state: Circling, numbers: CirclingSettings) -> bool:
    """Say whether a turning card belongs on top: the sign is on, or few lighter taps came lately."""
    if state.over:
        return False
    lighter = state.recent.count(Tone.LIGHTER)
    stays = state.taps >= numbers.turning_from and lighter <= 1 and Tone.HEAVIER in state.recent
    return state.quiet or stays


def _cleared(state: Circling) -> Circling:
    """Give the state without any sign."""
    return replace(state, quiet=False, because=None)


def _evidence(state: Circling) -> Evidence:
    """Give what the last taps amount to."""
    heavier = state.recent.count(Tone.HEAVIER)
    heaviness = Heaviness.MOST if 2 * heavier > len(state.recent) else Heaviness.SOME
    return Evidence(
        taps=state.recent,
        heaviness=Heaviness.ALL if heavier == len(state.recent) else heaviness,
        opened=_among_recent(state.opened_at, state),
        again=_among_recent(state.again_at, state),
    )


def _among_recent(tap: int, state: Circling) -> bool:
    """Say whether something that came at this tap, or right after it, lies among the last ones (0: it never came)."""
    return tap > 0 and state.taps - tap < len(state.recent)


def _step(state: Circling, tone: Tone, numbers: CirclingSettings) -> float:
    """Give what one tap adds to the sum."""
    if tone is Tone.LIGHTER:
        return numbers.lighter
    if tone is Tone.SAME:
        return numbers.same
    return numbers.heavier * (numbers.heavy_card_share if state.after_heavy_card else 1.0)


def _faded(state: Circling, at: float, numbers: CirclingSettings) -> float:
    """Give the sum after the silence since the last tap: it fades only from the fifth minute on."""
    idle = at - state.last_at - numbers.fade_after
    if state.taps == 0 or idle <= 0:
        return state.level
    return float(state.level * numbers.fade ** (idle / MINUTE))


def _may_nudge(state: Circling, at: float, numbers: CirclingSettings) -> bool:
    """Say whether another nudge is allowed: after the warm-up, spaced, within the cap, and not when over."""
    if state.over or state.taps < numbers.first_tap or state.nudges >= numbers.most:
        return False
    if state.nudges == 0:
        return True
    far = state.taps - state.nudge_tap >= numbers.taps_between * state.distance
    late = at - state.nudge_at >= numbers.seconds_between * state.distance
    return far and late and state.heavier_since >= numbers.heavier_between
