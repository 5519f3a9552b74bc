"""Reads a journal as far as it can be trusted, without touching it."""

from dataclasses import dataclass

from gesprekshulp.conversation.events import ConversationStarted, Entry, Event, PracticeEvent
from gesprekshulp.conversation.model import Mode
from gesprekshulp.storage.chain import SEAL, unseal
from gesprekshulp.storage.codec import Header, decode, decode_header
from gesprekshulp.storage.flaw import Flaw, Unfit


@dataclass(frozen=True, slots=True)
class Reading:
    """What a journal says, at least one fact.

    `kept` are the bytes that say it; `damaged` when more than a torn last line follows them.
    """

    header: Header
    entries: tuple[Entry, ...]
    kept: bytes
    damaged: bool


def read(content: bytes) -> Reading | None:
    """Give what the bytes of a journal say, None when no fact was ever in it.

    Raises Unfit when nothing can be saved, with Flaw.NEWER when a newer app wrote it: to tell that, the first
    line keeps its seal and its "format" in every format to come.
    """
    chain = unseal(content)
    header = decode_header(chain.texts[0]) if chain.texts else None
    entries = _entries(chain.texts[1:], header.mode) if header else ()
    trusted = chain.texts[: len(entries) + 1]
    damaged = chain.damaged or len(trusted) < len(chain.texts)
    if header and entries:
        size = sum(SEAL + len(text) for text in trusted)
        return Reading(header, entries, content[:size], damaged)
    if damaged:
        raise Unfit(Flaw.WRONG, "", "damaged before the first fact")
    return None


def _entries(texts: tuple[bytes, ...], mode: Mode) -> tuple[Entry, ...]:
    """Give the facts up to the first one that this app doesn't know, or that is of another mode than the journal."""
    entries: list[Entry] = []
    for text in texts:
        try:
            entry = decode(text)
        except Unfit:
            break
        if not _belongs(entry.event, mode):
            break
        entries.append(entry)
    return tuple(entries)


def _belongs(event: Event, mode: Mode) -> bool:
    """Say whether this fact can be in a journal of this mode: no role-play passes for a real talk, nor the reverse."""
    if isinstance(event, ConversationStarted):
        return event.mode is mode
    return mode is Mode.PRACTICE or not isinstance(event, PracticeEvent)
