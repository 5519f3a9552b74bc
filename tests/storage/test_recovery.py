"""What becomes of a talk that broke off."""

import errno
import os
import stat

import pytest

from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.events import ConversationEnded, ConversationStarted, Entry, Observed
from gesprekshulp.conversation.model import Mode, Observation
from gesprekshulp.storage.codec import Header, encode, encode_header
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.recovery import (
    DAY,
    LARGEST,
    Damaged,
    Expired,
    Newer,
    Nothing,
    Recovered,
    Recovery,
    Unreadable,
    recover,
)
from tests.storage.fakes import ALWAYS, FailingDisk, QuickDisk
from tests.storage.samples import HEADER, NOW, TALK, entry, journal_of, laid, posix_only, sealed

SOON = NOW + 120
WHOLE = journal_of(TALK)


def talk_of(recovery: Recovery) -> Recovered:
    """Give the talk that can go on."""
    talk = recovery.rescued if isinstance(recovery, Damaged) else recovery
    assert isinstance(talk, Recovered)
    return talk


def goes_on(places: Places, talk: Recovered) -> bool:
    """Say whether the journal on disk is whole, with the next fact in it."""
    talk.journal.append(entry(ConversationEnded(), 100))
    return places.journal.read_bytes() == journal_of((*talk.entries, entry(ConversationEnded(), 100)))


def line_after(facts: int) -> range:
    """Give where the bytes are of the line that comes after so many facts."""
    return range(len(journal_of(TALK[:facts])), len(journal_of(TALK[: facts + 1])))


def test_without_a_journal_there_is_nothing(places: Places) -> None:
    assert recover(places, SOON) == Nothing()
    assert not places.folder.exists()


def test_a_talk_that_broke_off_can_go_on(places: Places) -> None:
    laid(places, WHOLE)
    recovery = recover(places, SOON)
    assert isinstance(recovery, Recovered)
    assert (recovery.entries, recovery.header) == (TALK, HEADER)
    assert places.journal.read_bytes() == WHOLE
    assert goes_on(places, recovery)


@pytest.mark.parametrize("facts", range(1, len(TALK) + 1))
def test_a_journal_cut_anywhere_loses_at_most_its_last_line(places: Places, facts: int) -> None:
    for size in line_after(facts) or [len(WHOLE)]:
        laid(places, WHOLE[:size])
        recovery = recover(places, SOON, QuickDisk())
        assert isinstance(recovery, Recovered)
        assert recovery.entries == TALK[:facts]
        assert goes_on(places, recovery)
        assert not places.damaged.exists()


def test_a_journal_cut_before_its_first_fact_is_nothing(places: Places) -> None:
    for size in range(len(journal_of(TALK[:1]))):
        laid(places, WHOLE[:size])
        assert recover(places, SOON, QuickDisk()) == Nothing()
        assert list(places.folder.iterdir()) == []


def told_of_damage(places: Places, byte: int, bit: int) -> Recovered | None:
    """Flip one bit on disk, see that the damage is told and kept, and give what was rescued."""
    spoilt = bytearray(WHOLE)
    spoilt[byte] ^= 1 << bit
    laid(places, bytes(spoilt))
    recovery = recover(places, SOON, QuickDisk())
    assert isinstance(recovery, Damaged)
    assert recovery.aside == places.damaged
    assert places.damaged.read_bytes() == spoilt
    return recovery.rescued


@pytest.mark.parametrize("facts", range(1, len(TALK)))
@pytest.mark.parametrize("bit", range(8))
def test_every_flipped_bit_is_told_and_all_before_it_rescued(places: Places, facts: int, bit: int) -> None:
    for byte in line_after(facts):
        talk = told_of_damage(places, byte, bit)
        assert talk
        assert talk.entries == TALK[:facts]
        assert places.journal.read_bytes() == journal_of(TALK[:facts])
        assert goes_on(places, talk)


@pytest.mark.parametrize("bit", range(8))
def test_every_bit_flipped_before_the_first_whole_fact_is_told(places: Places, bit: int) -> None:
    for byte in range(len(journal_of(TALK[:1]))):
        assert told_of_damage(places, byte, bit) is None
        assert not places.journal.exists()


def test_damage_is_told_once(places: Places) -> None:
    laid(places, WHOLE + b"?\n")
    assert isinstance(recover(places, SOON), Damaged)
    assert isinstance(recover(places, SOON), Recovered)


def test_a_damaged_copy_takes_the_place_of_an_older_one(places: Places) -> None:
    laid(places, WHOLE + b"?\n")
    places.damaged.write_bytes(b"x" * 10_000)
    os.utime(places.damaged, (SOON, SOON))
    recover(places, SOON)
    assert places.damaged.read_bytes() == WHOLE + b"?\n"


@posix_only
def test_only_its_owner_can_read_the_damaged_copy(places: Places) -> None:
    laid(places, WHOLE + b"?\n")
    recover(places, SOON)
    assert stat.S_IMODE(places.damaged.stat().st_mode) == 0o600
    assert stat.S_IMODE(places.journal.stat().st_mode) == 0o600


@pytest.mark.parametrize("later", [DAY + 62, -DAY + 59])
@pytest.mark.parametrize("content", [WHOLE, WHOLE[:-3], WHOLE + b"?\n"], ids=["whole", "torn", "damaged"])
def test_a_talk_of_another_day_is_wiped_unseen(places: Places, content: bytes, later: float) -> None:
    laid(places, content)
    places.damaged.touch()
    assert recover(places, NOW + later) == Expired(wiped=True)
    assert list(places.folder.iterdir()) == []


@pytest.mark.parametrize("later", [DAY + 61, -DAY + 61])
def test_a_talk_of_just_a_day_ago_is_not(places: Places, later: float) -> None:
    laid(places, WHOLE)
    assert isinstance(recover(places, NOW + later), Recovered)


def test_a_disk_that_will_not_wipe_is_told(places: Places) -> None:
    laid(places, WHOLE)
    assert recover(places, NOW + 2 * DAY, FailingDisk(range(1, 9))) == Expired(wiped=False)


@pytest.mark.parametrize(("age", "stays"), [(0.0, True), (DAY + 1, False), (-DAY - 1, False)])
def test_an_old_damaged_copy_is_removed(places: Places, *, age: float, stays: bool) -> None:
    places.prepare()
    places.damaged.touch()
    os.utime(places.damaged, (NOW - age, NOW - age))
    assert recover(places, NOW) == Nothing()
    assert places.damaged.exists() is stays


@pytest.mark.parametrize(("mode", "outcome"), [(Mode.REAL, Nothing), (Mode.PRACTICE, Recovered)])
def test_a_real_talk_that_had_ended_is_only_wiped(places: Places, mode: Mode, outcome: type[Recovery]) -> None:
    laid(places, journal_of((*TALK, entry(ConversationEnded(), 70)), Header("0", "0", mode)))
    assert isinstance(recover(places, SOON, mode=mode), outcome)
    assert places.journal.exists() is (mode is Mode.PRACTICE)


@pytest.mark.parametrize(("mode", "other"), [(Mode.REAL, Mode.PRACTICE), (Mode.PRACTICE, Mode.REAL)])
def test_a_talk_of_the_other_mode_is_moved_aside(places: Places, mode: Mode, other: Mode) -> None:
    laid(places, journal_of(TALK, Header("0", "0", other)))
    assert recover(places, SOON, mode=mode) == Damaged(None, places.damaged)
    assert not places.journal.exists()


def test_a_journal_of_a_real_talk_ends_where_something_of_a_role_play_begins(places: Places) -> None:
    laid(places, journal_of((*TALK, entry(Observed(Observation.WHY), 65), *TALK)))
    found = recover(places, SOON)
    assert isinstance(found, Damaged)
    assert found.rescued
    assert found.rescued.entries == TALK


@pytest.mark.parametrize(("mode", "other"), [(Mode.REAL, Mode.PRACTICE), (Mode.PRACTICE, Mode.REAL)])
def test_no_talk_passes_for_one_of_the_other_mode_by_its_header(places: Places, mode: Mode, other: Mode) -> None:
    started = entry(ConversationStarted(other, CirclingSettings()))
    laid(places, journal_of((started, *TALK), Header("0", "0", mode)))
    assert recover(places, SOON, mode=mode) == Damaged(None, places.damaged)


NEWER = sealed(b'{"format":2,"app":"9"}', b'["a fact of another kind"]')


def test_a_newer_journal_is_kept_aside(places: Places) -> None:
    laid(places, NEWER)
    assert recover(places, SOON) == Newer(places.damaged)
    assert places.damaged.read_bytes() == NEWER
    assert recover(places, places.damaged.stat().st_mtime) == Nothing()


UNKNOWN = sealed(encode_header(HEADER), encode(TALK[0]), b'{"event":"not of this version"}')


def test_a_sealed_line_that_is_no_fact_is_damage_too(places: Places) -> None:
    laid(places, UNKNOWN)
    assert talk_of(recover(places, SOON)).entries == TALK[:1]


STUBBORN = {
    "newer": (NEWER, Newer(None)),
    "nothing to save": (b"?\n", Damaged(None, None)),
}


@pytest.mark.parametrize("name", STUBBORN)
def test_a_disk_that_moves_nothing_is_told(places: Places, name: str) -> None:
    content, outcome = STUBBORN[name]
    laid(places, content)
    assert recover(places, SOON, FailingDisk(range(1, 9))) == outcome
    assert places.journal.read_bytes() == content


def test_a_talk_is_rescued_from_a_disk_that_takes_nothing(places: Places) -> None:
    laid(places, WHOLE + b"?\n")
    recovery = recover(places, SOON, FailingDisk(range(1, 3)))
    assert isinstance(recovery, Damaged)
    assert recovery.aside is None
    assert places.journal.read_bytes() == WHOLE + b"?\n"
    assert goes_on(places, talk_of(recovery))


@pytest.mark.parametrize("failing", range(10))
def test_a_rescue_that_stops_anywhere_loses_nothing(places: Places, failing: int) -> None:
    laid(places, WHOLE + b"?\n")
    recover(places, SOON, FailingDisk(range(failing, 99), errno.EIO))
    assert talk_of(recover(places, SOON)).entries == TALK


@pytest.mark.parametrize("reason", [errno.EACCES, errno.EIO])
def test_what_cannot_be_read_is_told(places: Places, reason: int) -> None:
    laid(places, WHOLE)
    recovery = recover(places, SOON, FailingDisk(ALWAYS, reason))
    assert isinstance(recovery, Unreadable)
    assert recovery.error.errno == reason
    assert places.journal.exists()


def test_a_folder_in_its_place_is_told(places: Places) -> None:
    places.journal.mkdir(parents=True)
    assert isinstance(recover(places, SOON), Unreadable)


@posix_only
def test_a_pipe_in_its_place_is_told(places: Places) -> None:
    places.prepare()
    os.mkfifo(places.journal)
    assert isinstance(recover(places, SOON), Unreadable)


def test_a_file_larger_than_any_talk_is_moved_aside(places: Places) -> None:
    laid(places, WHOLE)
    with places.journal.open("ab") as file:
        file.truncate(LARGEST + 1)
    assert recover(places, SOON) == Damaged(None, places.damaged)
    assert not places.journal.exists()


def test_a_long_talk_comes_back_whole(places: Places) -> None:
    long: tuple[Entry, ...] = TALK * 100
    laid(places, journal_of(long))
    assert talk_of(recover(places, SOON)).entries == long
