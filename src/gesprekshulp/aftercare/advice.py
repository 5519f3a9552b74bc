"""When to call the adult: plain rules over the coach's own answers (content guide 8b), each with its reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

LOAD_NOW = 8
LOAD_SOON = 6
LOAD_NEXT = 5

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
    found = list(_reasons(answers, too_heavy=too_heavy, reached=reached))
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


def _answered(answers: Answers, question: str, *wanted: str) -> bool:
    """Say whether one of these options was chosen."""
    return bool(set(answers.get(question, ())) & set(wanted))


def _load(answers: Answers) -> int:
    """Give the coach's own load, 0 to 10; 0 when the question was passed over."""
    given = answers.get("load", ())
    return int(given[0]) if given and given[0].isdecimal() else 0
