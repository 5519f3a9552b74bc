"""Turns a fact into one line of JSON and back; writing needs no pydantic, so that the app starts at once."""

import json
import re
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal, get_args

from gesprekshulp.conversation.events import Entry, Event, Moment
from gesprekshulp.conversation.model import Mode
from gesprekshulp.storage.flaw import Flaw, Unfit

FORMAT: Final = 1
LATEST: Final = 32_503_680_000.0  # seconds: the year 3000, which every calendar here can show


@dataclass(frozen=True, slots=True)
class Header:
    """The first line of a journal: the app and the library (a digest) it was made with, and the mode."""

    app: str
    library: str
    mode: Mode
    format: Literal[1] = FORMAT


@dataclass(frozen=True, slots=True)
class _Fact:
    """A line of the journal, before its event is known."""

    at: Moment
    event: str
    fields: dict[str, Any]


def event_name(kind: type[Event]) -> str:
    """Give the name of a kind of event in files: "card_picked" for CardPicked."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


EVENTS: Final[dict[str, type[Event]]] = {event_name(kind): kind for kind in get_args(Event)}


def encode(entry: Entry) -> bytes:
    """Give the fact as JSON in ASCII, without line end; raises ValueError when a number is not finite."""
    fact = _Fact(entry.at, event_name(type(entry.event)), asdict(entry.event))
    return _json(asdict(fact))


def encode_header(header: Header) -> bytes:
    """Give the header as JSON in ASCII, without line end."""
    return _json(asdict(header))


def decode(text: bytes) -> Entry:
    """Give the fact that `text` holds; raises Unfit."""
    from gesprekshulp.storage.checking import checked

    fact = checked(_Fact, text)
    if not (0 <= fact.at.wall <= LATEST and abs(fact.at.steady) <= LATEST):
        raise Unfit(Flaw.WRONG, "at", "no moment that a clock can show")
    kind = EVENTS.get(fact.event)
    if kind is None:
        raise Unfit(Flaw.UNKNOWN, "event", f"there is no event {fact.event}")
    try:
        fields = _json(fact.fields)
    except ValueError as error:
        raise Unfit(Flaw.WRONG, "fields", str(error)) from error
    return Entry(fact.at, checked(kind, fields))


def decode_header(text: bytes) -> Header:
    """Give the header that `text` holds; raises Unfit, with Flaw.NEWER when a newer app wrote it."""
    from gesprekshulp.storage.checking import checked, format_of

    if format_of(text) > FORMAT:
        raise Unfit(Flaw.NEWER, "format", f"format {format_of(text)} is newer than {FORMAT}")
    return checked(Header, text)


def _json(value: dict[str, Any]) -> bytes:
    return json.dumps(value, allow_nan=False, separators=(",", ":")).encode("ascii")
