"""What is still to be told to the adult: it stays open until the coach says that it was told, whatever a clock says."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from gesprekshulp.aftercare.advice import Advice, CallAdult, Reason
from gesprekshulp.aftercare.days import ago
from gesprekshulp.conversation.model import Mode

WITHIN = 1  # days: today or tomorrow


@dataclass(frozen=True, slots=True)
class OpenContact:
    """Since which day coach and adult are to speak, how soon that was to be, and what made it so."""

    since: date
    call: CallAdult
    reasons: tuple[Reason, ...]


class Standing(StrEnum):
    """How an open contact stands: a new real talk waits for it, it only reminds, or it reminds after its day."""

    WAITS = "waits"
    REMINDS = "reminds"
    LATE = "late"


def opened(advice: Advice, today: date) -> OpenContact | None:
    """Give what an advice leaves open; nothing when there is no more to tell than usual."""
    return None if advice.reasons == (Reason.USUAL,) else OpenContact(today, advice.call, advice.reasons)


def joined(one: OpenContact | None, other: OpenContact | None) -> OpenContact | None:
    """Give what is open when both are: the sooner of the two, the longest open, with the reasons of that moment."""
    if one is None or other is None:
        return one or other
    call = max(one.call, other.call)
    alike = [each for each in (one, other) if each.call is call]
    reasons = dict.fromkeys(reason for each in alike for reason in each.reasons)
    return OpenContact(min(each.since for each in alike), call, tuple(reasons))


def waits(contact: OpenContact | None, mode: Mode) -> bool:
    """Say whether a new talk waits: a real one, for a call that was to be made now. No clock changes that."""
    return mode is Mode.REAL and contact is not None and contact.call is CallAdult.NOW


def days_open(contact: OpenContact, today: date) -> int:
    """Give for how many days it has been open; 0 when the clock was set back."""
    return ago(contact.since, today)


def standing(contact: OpenContact, today: date) -> Standing:
    """Give how it stands today; what can wait for the check-in is never late."""
    match contact.call:
        case CallAdult.NOW:
            return Standing.WAITS
        case CallAdult.WITHIN_A_DAY:
            return Standing.LATE if days_open(contact, today) > WITHIN else Standing.REMINDS
        case CallAdult.NEXT_CHECK_IN:
            return Standing.REMINDS
        case _:
            assert_never(contact.call)
