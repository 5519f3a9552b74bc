"""Cuts a journal at every length and flips its every bit, and looks what the next start makes of it.

    PYTHONPATH=src:. .venv/bin/python proofs/journal_bytes.py            # all of it
    PYTHONPATH=src:. .venv/bin/python proofs/journal_bytes.py --every 97 # one place in 97

The journal holds every kind of fact, but for the end of a talk. Cut anywhere, it starts with all facts whose line is
whole, and says nothing: the fact that was torn was never said to be kept. With a bit flipped anywhere, it starts with
all facts before that line, says that something is missing, and has a copy of the file as it was. After each, one more
fact makes the file a whole journal again. Works on a real folder; the sync of the disk is left out, for 40,000 of them
say nothing more.

It prints how many were tried, and each that went wrong. It ends with 1 when there is one.
"""

import argparse
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path

from gesprekshulp.conversation.events import ConversationEnded, Paused
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.reading import read
from gesprekshulp.storage.recovery import Damaged, Nothing, Recovered, recover
from tests.storage.fakes import QuickDisk
from tests.storage.samples import EVERY_ENTRY, NOW, entry, journal_of

DISK = QuickDisk()
TALK = tuple(each for each in EVERY_ENTRY if not isinstance(each.event, ConversationEnded))
WHOLE = journal_of(TALK)
ENDS = list(accumulate(len(line) for line in WHOLE.splitlines(keepends=True)))  # where each line ends, the header first
BITS = 8
NEXT = entry(Paused(), 1000)


def whole_facts(size: int) -> int:
    """Give how many facts stand whole in the first `size` bytes."""
    return max(0, sum(end <= size for end in ENDS) - 1)


def started(places: Places, content: bytes) -> tuple[Recovered | None, bool, bytes | None]:
    """Start where the journal holds this; give the talk that goes on, whether damage was told, and the copy."""
    places.journal.write_bytes(content)
    places.damaged.unlink(missing_ok=True)
    found = recover(places, NOW, DISK)
    told = isinstance(found, Damaged)
    talk = found.rescued if isinstance(found, Damaged) else found
    aside = places.damaged.read_bytes() if places.damaged.exists() else None
    if talk is not None and not isinstance(talk, Recovered | Nothing):
        raise TypeError(f"{found} of a journal that is there")
    return talk if isinstance(talk, Recovered) else None, told, aside


def goes_on(places: Places, talk: Recovered | None) -> Iterator[str]:
    """Make one more fact, and give what is wrong with the journal after it."""
    if talk is None:
        return
    talk.journal.append(NEXT)
    reading = read(places.journal.read_bytes())
    if reading is None or reading.damaged or reading.entries != (*talk.entries, NEXT):
        yield "one more fact did not make it whole"


def cut(places: Places, size: int) -> Iterator[str]:
    """Start with the first `size` bytes, and give what is wrong."""
    talk, told, _ = started(places, WHOLE[:size])
    facts = whole_facts(size)
    if (talk.entries if talk else ()) != TALK[:facts]:
        yield f"not the {facts} whole facts"
    if told:
        yield "a torn line is told as damage"
    yield from goes_on(places, talk)


def flipped(places: Places, bit: int) -> Iterator[str]:
    """Start with this bit flipped, and give what is wrong."""
    content = bytearray(WHOLE)
    content[bit // BITS] ^= 1 << bit % BITS
    talk, told, aside = started(places, bytes(content))
    facts = whole_facts(bit // BITS)
    if (talk.entries if talk else ()) != TALK[:facts]:
        yield f"not the {facts} facts before it"
    if not told:
        yield "the damage is not told"
    if aside != bytes(content):
        yield "no copy of the file as it was"
    yield from goes_on(places, talk)


def tried(places: Places, what: str, number: int, every: int, way: Callable[[Places, int], Iterator[str]]) -> int:
    """Try each place, or one in so many; print what was wrong, and give how often that was."""
    began, wrong, places_tried = time.perf_counter(), 0, range(0, number, every)
    for place in places_tried:
        for each in way(places, place):
            wrong += 1
            print(f"{what} {place}: {each}")
    print(f"{what}: {len(places_tried)} tried, {wrong} to complain of, {time.perf_counter() - began:.0f} s")
    return wrong


def main() -> int:
    """Read the command, and give 1 when something was wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--every", type=int, default=1, help="one place in so many")
    asked = parser.parse_args()
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores")
    print(f"{len(TALK)} facts, {len(WHOLE)} bytes")
    with tempfile.TemporaryDirectory() as folder:
        places = Places(Path(folder) / "data")
        places.prepare()
        wrong = tried(places, "cut at byte", len(WHOLE) + 1, asked.every, cut)
        wrong += tried(places, "bit flipped", len(WHOLE) * BITS, asked.every, flipped)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
