"""Real processes, really killed: what was acknowledged is there, with the one passphrase or the other."""

import os
import signal
import sys
from contextlib import closing

import pytest

from gesprekshulp.storage.coaches import coaches
from gesprekshulp.storage.entries import Row
from gesprekshulp.storage.logbook import open_logbook
from gesprekshulp.storage.passphrases import WrongPassphrase
from gesprekshulp.storage.places import Places
from tests.storage.logbooks import DAY, OTHER, PASSPHRASE, coach_of, entries_of, files, laid, script
from tests.storage.processes import started, told
from tests.storage.samples import posix_only

pytestmark = [posix_only, pytest.mark.usefixtures("quick")]
KILLS = int(os.environ.get("GESPREKSHULP_LOGBOOK_KILLS", "8"))

WRITING = script("""
from itertools import count
logbook = open_logbook(coaches(places)[0], sys.argv[2])
for number in count():
    logbook.add(date(2026, 11, 2), "note", f"{number} " * (number % 7 * 400))
    if number % 5 == 4:
        logbook.remove(number - 2)
    say(number)
""")
# The system ends these after so many seconds, as a kill would.
CHANGING = script("""
import signal
from itertools import cycle
logbook = open_logbook(coaches(places)[0], sys.argv[2])
signal.setitimer(signal.ITIMER_REAL, float(sys.argv[4]))
for old, new in cycle([sys.argv[2:4], sys.argv[3:1:-1]]):
    logbook.change_passphrase(old, new)
    say(new)
""")
MAKING = script("""
import signal
from itertools import count
signal.setitimer(signal.ITIMER_REAL, float(sys.argv[3]))
for number in count():
    create(places, str(number), sys.argv[2]).close()
    say(number)
    coach = coaches(places)[0]
    if number % 2:
        open_logbook(coach, sys.argv[2]).delete()
        say("gone")
""")
FULL = script("""
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
logbook = open_logbook(coaches(places)[0], sys.argv[2])
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (coaches(places)[0].logbook.stat().st_size, most))
def tried(step):
    try:
        step()
    except OSError:
        say("refused")
tried(lambda: logbook.add(date(2026, 11, 2), "note", "too much " * 5000))
tried(lambda: logbook.replace(1, date(2026, 11, 2), "note", "too much " * 5000))
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, most))
tried(lambda: logbook.change_passphrase(sys.argv[2], "another passphrase"))
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
logbook.add(date(2026, 11, 2), "note", "room again")
say(len(logbook.rows()))
""")
SHORT_OF_MEMORY = script("""
import resource
sealing.COST = (("tcost", 1), ("mcost", 1024 * 1024), ("pcost", 1))
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + (512 << 20), resource.RLIM_INFINITY))
try:
    create(places, "Noor", sys.argv[2])
except OSError as error:
    say(error.strerror)
""")


@pytest.mark.parametrize("kill", range(KILLS))
def test_every_entry_that_was_acknowledged_survives_a_kill(places: Places, kill: int) -> None:
    coach = laid(places, 0)
    process = started(WRITING, places.folder, PASSPHRASE)
    assert process.stdout is not None
    acknowledged = [process.stdout.readline() for _ in range(1 + kill * 7 % 40)]
    process.send_signal(signal.SIGKILL)
    acknowledged += process.stdout.readlines()
    process.communicate()
    assert process.returncode == -signal.SIGKILL

    rows = {row.id for row in entries_of(coach)}
    before, after = written(len(acknowledged)), written(len(acknowledged) + 1)
    assert rows in (before, before | {len(acknowledged) + 1}, after)
    with closing(open_logbook(coach, PASSPHRASE)) as logbook:
        assert logbook.add(DAY, "note", "after").id == max(rows) + 1


def written(rounds: int) -> set[int]:
    """Give the numbers that are there after so many rounds of the script."""
    return set(range(1, rounds + 1)) - {number - 2 for number in range(rounds) if number % 5 == 4}


def opens_with(places: Places) -> tuple[Row, ...]:
    """Give the entries with whichever of the two passphrases opens the logbook; not both do."""
    found: list[tuple[Row, ...]] = []
    for passphrase in (PASSPHRASE, OTHER):
        try:
            found.append(entries_of(coach_of(places), passphrase))
        except WrongPassphrase:
            continue
    (rows,) = found
    return rows


@pytest.mark.parametrize("kill", range(KILLS))
def test_a_kill_during_a_change_of_passphrase_leaves_the_one_or_the_other(places: Places, kill: int) -> None:
    before = entries_of(laid(places, 30))
    process = started(CHANGING, places.folder, PASSPHRASE, OTHER, 0.001 + kill % 97 * 0.0013)
    process.communicate()
    assert process.returncode == -signal.SIGALRM
    assert opens_with(places) == before
    assert set(files(coach_of(places).folder)) == {"logbook", "name"}


@pytest.mark.parametrize("kill", range(KILLS))
def test_a_kill_while_logbooks_are_made_and_deleted_leaves_whole_ones(places: Places, kill: int) -> None:
    process = started(MAKING, places.folder, PASSPHRASE, 0.001 + kill % 97 * 0.0013)
    process.communicate()
    assert process.returncode == -signal.SIGALRM
    for coach in coaches(places):
        assert coach.name
        assert entries_of(coach) == ()
    assert len(files(places.folder)) == 2 * len(coaches(places))


def test_a_full_disk_refuses_and_keeps_what_there_was(places: Places) -> None:
    coach = laid(places, 5)
    before = entries_of(coach)
    assert told(FULL, places.folder, PASSPHRASE).splitlines() == ["refused", "refused", "refused", "6"]
    assert {row for row in entries_of(coach) if row.text != "room again"} == set(before)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux how much memory it uses")
def test_short_of_memory_no_logbook_is_sealed_with_nothing(places: Places) -> None:
    coach = laid(places, 1)
    assert told(SHORT_OF_MEMORY, places.folder, PASSPHRASE).strip() == os.strerror(12)
    assert coaches(places) == (coach,)
