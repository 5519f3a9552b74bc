"""Turns what a coach noted into a kind and a line of JSON, and back; without pydantic, so that a logbook opens at once.

A kind never gets other fields. What is new gets a kind of its own, which an older program keeps and does not look at.
"""

import json
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar, assert_never, cast

from gesprekshulp.aftercare.advice import HEAVIEST, CallAdult, Reason
from gesprekshulp.aftercare.logbook import (
    LIGHTEST,
    CheckInHeld,
    CheckInKind,
    ContactMade,
    Known,
    Mark,
    Note,
    Noted,
    Stranger,
    TalkNoted,
)
from gesprekshulp.storage.flaw import Flaw, Unfit

E = TypeVar("E", bound=StrEnum)
CALLS: Final = {call.name.lower(): call for call in CallAdult}


def encode(noted: Noted) -> tuple[str, str]:
    """Give the kind and the JSON, in ASCII on one line; a stranger as it came."""
    match noted:
        case TalkNoted(day, load, call, reasons):
            return _line("talk", day, load=load, call=call.name.lower(), reasons=list(reasons))
        case Note(day, text, for_reflection):
            return _line("note", day, text=text, for_reflection=for_reflection)
        case Mark(day, text):
            return _line("mark", day, text=text)
        case CheckInHeld(day, kind):
            return _line("check_in", day, check_in=kind)
        case ContactMade(day, since, call):
            return _line("contact", day, since=since.isoformat(), call=call.name.lower())
        case Stranger(name, text):
            return name, text
        case _:
            assert_never(noted)


def decode(kind: str, text: str) -> Noted:
    """Give what was noted; a stranger for a kind that this program does not know.

    Raises Unfit with the first thing that is wrong; it quotes nothing of what the coach wrote.
    """
    read = READERS.get(kind)
    if read is None:
        return Stranger(kind, text)
    fields = _Fields(text)
    noted = read(fields)
    fields.end()
    return noted


class _Fields:
    """The fields of one line, each taken out once and looked at."""

    def __init__(self, text: str) -> None:
        """Take the line; raises Unfit when it holds no JSON object."""
        try:
            found: object = json.loads(text)
        except (ValueError, RecursionError):
            raise Unfit(Flaw.NOT_JSON, "", "it is no JSON") from None
        if not isinstance(found, dict):
            raise Unfit(Flaw.WRONG, "", "it is no object")
        self._left = cast("dict[str, object]", found)

    def end(self) -> None:
        """Raise Unfit when a field is left: none has a place for more than was taken."""
        if self._left:
            raise Unfit(Flaw.UNKNOWN, "", f"{len(self._left)} fields too many")

    def day(self, name: str = "day") -> date:
        """Take a day, written as 2026-11-29."""
        found = self.text(name)
        try:
            day = date.fromisoformat(found)
        except ValueError:
            raise _wrong(name, "it is no day") from None
        if day.isoformat() != found:
            raise _wrong(name, "it is no day as it is written here")
        return day

    def text(self, name: str = "text") -> str:
        """Take a text."""
        found = self._take(name)
        if not isinstance(found, str):
            raise _wrong(name, "it is no text")
        return found

    def flag(self, name: str) -> bool:
        """Take a yes or no."""
        found = self._take(name)
        if not isinstance(found, bool):
            raise _wrong(name, "it is neither true nor false")
        return found

    def load(self) -> int | None:
        """Take a load, or that it was passed over."""
        found = self._take("load")
        if found is None or (type(found) is int and LIGHTEST <= found <= HEAVIEST):
            return found
        raise _wrong("load", "it is no load")

    def call(self) -> CallAdult:
        """Take how soon the adult is called."""
        call = CALLS.get(self.text("call"))
        if call is None:
            raise _wrong("call", "there is no such moment")
        return call

    def choice(self, name: str, kind: type[E]) -> E:
        """Take a member of a closed choice."""
        return _member(name, kind, self._take(name))

    def choices(self, name: str, kind: type[E]) -> tuple[E, ...]:
        """Take a list of members of a closed choice."""
        found = self._take(name)
        if not isinstance(found, list):
            raise _wrong(name, "it is no list")
        return tuple(_member(name, kind, each) for each in cast("list[object]", found))

    def _take(self, name: str) -> object:
        """Take what a field holds; raises Unfit when it isn't there."""
        if name not in self._left:
            raise Unfit(Flaw.MISSING, name, "it is not there")
        return self._left.pop(name)


def _talk(fields: _Fields) -> Known:
    return TalkNoted(fields.day(), fields.load(), fields.call(), fields.choices("reasons", Reason))


def _note(fields: _Fields) -> Known:
    return Note(fields.day(), fields.text(), fields.flag("for_reflection"))


def _mark(fields: _Fields) -> Known:
    return Mark(fields.day(), fields.text())


def _check_in(fields: _Fields) -> Known:
    return CheckInHeld(fields.day(), fields.choice("check_in", CheckInKind))


def _contact(fields: _Fields) -> Known:
    return ContactMade(fields.day(), fields.day("since"), fields.call())


READERS: Final[dict[str, Callable[[_Fields], Known]]] = {
    "talk": _talk,
    "note": _note,
    "mark": _mark,
    "check_in": _check_in,
    "contact": _contact,
}


def _line(kind: str, day: date, **fields: object) -> tuple[str, str]:
    """Give a kind with its day and its other fields as JSON."""
    return kind, json.dumps({"day": day.isoformat(), **fields}, separators=(",", ":"))


def _member(name: str, kind: type[E], found: object) -> E:
    """Give the member of a closed choice that a text names."""
    member = next((each for each in kind if each == found), None)
    if member is None:
        raise _wrong(name, "there is no such choice")
    return member


def _wrong(name: str, detail: str) -> Unfit:
    """Say that a field holds something else than it should."""
    return Unfit(Flaw.WRONG, name, detail)
