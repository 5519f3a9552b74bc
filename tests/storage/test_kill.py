"""A real process, really killed: what it said was on disk is there."""

import os
import signal

import pytest

from gesprekshulp.storage.places import Places
from gesprekshulp.storage.recovery import Nothing, Recovered, recover
from tests.storage.processes import started
from tests.storage.samples import NOW, TALK, posix_only

KILLS = int(os.environ.get("GESPREKSHULP_KILLS", "20"))
WRITING = """
import sys
from itertools import count
from pathlib import Path
from gesprekshulp.conversation.events import CardPicked, Entry, Moment
from gesprekshulp.conversation.model import Mode
from gesprekshulp.storage.codec import Header
from gesprekshulp.storage.journal import Journal
from gesprekshulp.storage.places import Places
journal = Journal(Places.usual(Path(sys.argv[1])), Header("0.1.0", "d1ge57", Mode.REAL))
for number in count():
    journal.append(Entry(Moment(float(sys.argv[2]), number), CardPicked(str(number), number)))
    sys.stdout.write(f"{number}\\n")
    sys.stdout.flush()
"""


@posix_only
@pytest.mark.parametrize("kill", range(KILLS))
def test_what_was_acknowledged_survives_a_kill(places: Places, kill: int) -> None:
    process = started(WRITING, places.folder, NOW)
    assert process.stdout is not None
    acknowledged = [process.stdout.readline() for _ in range(1 + kill * 7 % 50)]
    process.send_signal(signal.SIGKILL)
    acknowledged += process.stdout.readlines()
    process.communicate()
    assert process.returncode == -signal.SIGKILL

    talk = recover(places, NOW)
    assert isinstance(talk, Recovered)
    assert [entry.at.steady for entry in talk.entries] == list(range(len(talk.entries)))
    assert len(acknowledged) <= len(talk.entries) <= len(acknowledged) + 1
    talk.journal.append(TALK[0])
    again = recover(places, NOW)
    assert isinstance(again, Recovered)
    assert again.entries == (*talk.entries, TALK[0])
    assert again.journal.wipe()
    assert recover(places, NOW) == Nothing()
