"""When to call the adult: plain rules over the coach's own answers (content guide 8b), each with its reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from gesprekshulp.conversation.screens import AftercareDoneScreen

LOAD_NOW = 8
LOAD_SOON = 6
LOAD_NEXT = 5
RISE = 3
HEAVIEST = 10
AVERAGE_OF = 3  # so many earlier talks at least; after the first ones coach and adult speak the same day anyway

Answers = Mapping[str, tuple[str, ...]]


class CallAdult(IntEnum):
    """How soon the coach and the adult speak; the higher, the sooner."""

    NEXT_CHECK_IN = 0
    WITHIN_A_DAY = 1
    NOW = 2


class Reason(StrEnum):
    """What makes it so; the window has one sentence for each."""

    SAFETY = "safety"
    PROMISED_SECRECY = "promised_secrecy"
    HEAVY_LOAD = "heavy_load"
    NOT_REACHED = "not_reached"
    TOO_HEAVY = "too_heavy"
    OWN_THEME = "own_theme"
    OUTSIDE_ROLE = "outside_role"
    LOAD = "load"
    HEAVY_TWICE = "heavy_twice"
    RISE = "rise"
    SAME_PERSON = "same_person"
    USUAL = "usual"


@dataclass(frozen=True, slots=True)
class Advice:
    """How soon, and why: the reasons that ask for exactly this moment."""

    call: CallAdult
    reasons: tuple[Reason, ...]


def advise(answers: Answers, *, too_heavy: bool, reached: bool | None) -> Advice:
    """Give when to call the adult.

    `answers` are the chosen option ids by question id; `too_heavy` says whether that key was pressed, and `reached`
    whether the adult has it by then (None: that was not asked). Nothing is added up: the strongest reason decides.
    """
    return _decided(_reasons(answers, too_heavy=too_heavy, reached=reached))


def advise_on(screen: AftercareDoneScreen) -> Advice:
    """Give when to call the adult after the answers that this screen holds."""
    return advise(dict(screen.answers), too_heavy=screen.too_heavy, reached=screen.reached)


def advise_with_history(
    answers: Answers,
    before: Sequence[int | None],
    *,
    too_heavy: bool,
    reached: bool | None,
    third_talk: bool = False,
) -> Advice:
    """Give when to call the adult, looking also at what a coach with a logbook said after earlier talks.

    `before` are the loads of those, the oldest first, None where the question was passed over; `third_talk` says that
    it was the third with the same person, as the coach tells: nobody keeps count. The rest is as for `advise`, and
    it never gets less soon: what only shows over time can wait for the next check-in.
    """
    found = _reasons(answers, too_heavy=too_heavy, reached=reached)
    found += [(CallAdult.NEXT_CHECK_IN, reason) for reason in _over_time(answers, before, third_talk=third_talk)]
    return _decided(found)


def heavy_twice(loads: Sequence[int]) -> bool:
    """Say whether the last two talks each stayed with the coach for a while."""
    return len(loads) > 1 and min(loads[-2:]) >= LOAD_NEXT


def risen(loads: Sequence[int]) -> bool:
    """Say whether the last talk was that much heavier than the coach's own average before it."""
    *before, last = loads or (0,)
    return len(before) >= AVERAGE_OF and last * len(before) >= sum(before) + RISE * len(before)


def usual_load(loads: Sequence[int]) -> int:
    """Give the average of at least one load, to the nearest whole; a half goes up."""
    return (2 * sum(loads) + len(loads)) // (2 * len(loads))


def _decided(found: Sequence[tuple[CallAdult, Reason]]) -> Advice:
    """Give the moment that the strongest reason asks for, with the reasons that ask for exactly that one."""
    call = max((level for level, _ in found), default=CallAdult.NEXT_CHECK_IN)
    reasons = tuple(reason for level, reason in found if level is call)
    return Advice(call, reasons or (Reason.USUAL,))


def _reasons(answers: Answers, *, too_heavy: bool, reached: bool | None) -> list[tuple[CallAdult, Reason]]:
    """Give every reason that holds, with the moment it asks for."""
    load = _load(answers)
    outside = set(answers.get("outside", ()))
    holds = (
        (_answered(answers, "safety", "yes", "doubt"), CallAdult.NOW, Reason.SAFETY),
        (reached is False, CallAdult.NOW, Reason.NOT_REACHED),
        ("secret" in outside, CallAdult.NOW, Reason.PROMISED_SECRECY),
        (load >= LOAD_NOW, CallAdult.NOW, Reason.HEAVY_LOAD),
        (too_heavy, CallAdult.WITHIN_A_DAY, Reason.TOO_HEAVY),
        (_answered(answers, "own", "yes"), CallAdult.WITHIN_A_DAY, Reason.OWN_THEME),
        (bool(outside - {"none", "secret"}), CallAdult.WITHIN_A_DAY, Reason.OUTSIDE_ROLE),
        (LOAD_SOON <= load < LOAD_NOW, CallAdult.WITHIN_A_DAY, Reason.LOAD),
        (load == LOAD_NEXT, CallAdult.NEXT_CHECK_IN, Reason.LOAD),
    )
    return [(call, reason) for true, call, reason in holds if true]


def _over_time(answers: Answers, before: Sequence[int | None], *, third_talk: bool) -> list[Reason]:
    """Give every reason that only shows beside earlier talks; a load that was passed over says nothing."""
    load = given_load(answers)
    loads = [] if load is None else [*(each for each in before if each is not None), load]
    holds = (
        (heavy_twice(loads), Reason.HEAVY_TWICE),
        (risen(loads), Reason.RISE),
        (third_talk, Reason.SAME_PERSON),
    )
    return [reason for true, reason in holds if true]


def _answered(answers: Answers, question: str, *wanted: str) -> bool:
    """Say whether one of these options was chosen."""
    return bool(set(answers.get(question, ())) & set(wanted))


def _load(answers: Answers) -> int:
    """Give the coach's own load, 0 to 10; 0 when the question was passed over."""
    return given_load(answers) or 0


def given_load(answers: Answers) -> int | None:
    """Give the coach's own load, 0 to 10; None when the question was passed over."""
    given = answers.get("load", ())
    return min(int(given[0]), HEAVIEST) if given and given[0].isdecimal() else None
