"""The journal on disks that work, that fail, and that come back."""

import errno
import math
import stat
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.conversation.events import Entry, GapNoticed
from gesprekshulp.storage.chain import unseal
from gesprekshulp.storage.disk import Disk
from gesprekshulp.storage.journal import Journal, JournalUnavailable
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.reading import read
from tests.storage.fakes import ALWAYS, NEVER, FailingDisk, ShortDisk, WatchedDisk
from tests.storage.samples import EVERY_ENTRY, HEADER, TALK, entry, journal_of, laid, posix_only

# Each fact takes four: open, read, write, sync; the first one also syncs the folder.
CALLS_BEFORE_THE_LAST = 4 * (len(TALK) - 1) + 1


def written(journal: Journal, *entries: Entry) -> int:
    """Append facts and give how many were acknowledged as being on disk, with all before them."""
    saved = 0
    for number, each in enumerate(entries, start=1):
        try:
            journal.append(each)
        except JournalUnavailable:
            continue
        saved = number
    return saved


def on_disk(places: Places) -> tuple[Entry, ...]:
    """Give the whole facts on disk."""
    reading = read(places.journal.read_bytes()) if places.journal.exists() else None
    return reading.entries if reading else ()


def test_nothing_is_on_disk_before_the_first_fact(places: Places) -> None:
    Journal(places, HEADER)
    assert not places.folder.exists()


def test_facts_are_on_disk_one_by_one(places: Places) -> None:
    journal = Journal(places, HEADER)
    for number, each in enumerate(TALK, start=1):
        journal.append(each)
        assert places.journal.read_bytes() == journal_of(TALK[:number])
    assert journal.whole


def test_the_journal_of_the_first_format_is_written_as_ever_but_for_what_came_later(places: Places) -> None:
    recorded = unseal((Path(__file__).parent / "journals" / "format_1.journal").read_bytes()).texts
    written(Journal(places, HEADER), *EVERY_ENTRY)
    now = unseal(places.journal.read_bytes()).texts
    later = b'"heavier_between":4,'
    assert tuple(text.replace(later, b"") for text in now[: len(recorded)]) == recorded


@posix_only
def test_only_its_owner_can_read_it(places: Places) -> None:
    Journal(places, HEADER).append(TALK[0])
    assert stat.S_IMODE(places.journal.stat().st_mode) == 0o600
    assert stat.S_IMODE(places.folder.stat().st_mode) == 0o700


def test_the_folder_is_synced_once(places: Places) -> None:
    disk = WatchedDisk()
    written(Journal(places, HEADER, disk=disk), *TALK)
    assert disk.synced == [places.folder]


def test_a_file_made_anew_has_its_folder_synced_again(places: Places) -> None:
    disk = WatchedDisk()
    journal = Journal(places, HEADER, disk=disk)
    written(journal, *TALK[:2])
    places.journal.unlink()
    written(journal, *TALK[2:])
    assert disk.synced == [places.folder] * 2
    assert on_disk(places) == TALK


@pytest.mark.parametrize("reason", [errno.ENOSPC, errno.EROFS, errno.EIO, errno.ENOENT])
@pytest.mark.parametrize("call", range(CALLS_BEFORE_THE_LAST))
def test_any_call_may_fail_and_the_next_fact_mends_it(places: Places, call: int, reason: int) -> None:
    journal = Journal(places, HEADER, disk=FailingDisk([call], reason))
    for number, each in enumerate(TALK[:-1], start=1):
        if written(journal, each):
            assert on_disk(places) == TALK[:number]
        else:
            assert on_disk(places)[: number - 1] == TALK[: number - 1]
    journal.append(TALK[-1])
    assert places.journal.read_bytes() == journal_of(TALK)


@given(failing=st.sets(st.integers(0, 2 * CALLS_BEFORE_THE_LAST)))
def test_many_calls_may_fail(failing: set[int]) -> None:
    with TemporaryDirectory() as folder:
        places, disk = Places(Path(folder)), FailingDisk(failing)
        journal = Journal(places, HEADER, disk=disk)
        saved = written(journal, *TALK)
        assert on_disk(places) == TALK[: len(on_disk(places))]
        assert len(on_disk(places)) >= saved
        disk.failing = NEVER
        journal.settle()
        assert places.journal.read_bytes() == journal_of(TALK)


def test_a_disk_that_is_gone_holds_nothing_up_and_may_come_back(places: Places) -> None:
    disk = FailingDisk(ALWAYS, errno.EROFS)
    journal = Journal(places, HEADER, disk=disk)
    assert written(journal, *TALK[:3]) == 0
    assert not journal.whole
    disk.failing = NEVER
    journal.append(TALK[3])
    assert places.journal.read_bytes() == journal_of(TALK[:4])


def test_a_folder_that_cannot_be_made_may_be_made_later(places: Places) -> None:
    places.folder.parent.touch()
    journal = Journal(places, HEADER)
    with pytest.raises(JournalUnavailable) as caught:
        journal.append(TALK[0])
    assert isinstance(caught.value.__cause__, OSError)
    places.folder.parent.unlink()
    journal.append(TALK[1])
    assert on_disk(places) == TALK[:2]


@pytest.mark.parametrize("room", range(0, len(journal_of(TALK)) + 7, 5))
def test_a_disk_may_take_a_few_bytes_at_a_time_and_then_be_full(places: Places, room: int) -> None:
    disk = ShortDisk(room)
    journal = Journal(places, HEADER, disk=disk)
    saved = written(journal, *TALK)
    assert on_disk(places) == TALK[:saved]
    disk.room = 10**6
    journal.settle()
    assert places.journal.read_bytes() == journal_of(TALK)


SPOILS: dict[str, Callable[[bytes], bytes]] = {
    "a torn line": lambda content: content + b"0123abcd {",
    "other bytes": lambda content: b"x" * len(content),
    "half of it": lambda content: content[: len(content) // 2],
    "nothing": lambda _content: b"",
}


@pytest.mark.parametrize("name", SPOILS)
def test_a_file_that_was_spoilt_is_whole_after_the_next_fact(places: Places, name: str) -> None:
    journal = Journal(places, HEADER)
    written(journal, *TALK[:3])
    places.journal.write_bytes(SPOILS[name](places.journal.read_bytes()))
    journal.append(TALK[3])
    assert places.journal.read_bytes() == journal_of(TALK[:4])


def test_a_new_talk_takes_the_place_of_an_old_one(places: Places) -> None:
    laid(places, journal_of(TALK))
    Journal(places, HEADER).append(TALK[1])
    assert places.journal.read_bytes() == journal_of(TALK[1:2])


def test_a_fact_that_cannot_be_written_down_is_not_remembered(places: Places) -> None:
    journal = Journal(places, HEADER)
    written(journal, TALK[0])
    with pytest.raises(ValueError, match="JSON"):
        journal.append(entry(GapNoticed(math.nan)))
    journal.append(TALK[1])
    assert on_disk(places) == TALK[:2]


def test_wiping_leaves_nothing(places: Places) -> None:
    journal = Journal(places, HEADER)
    written(journal, *TALK)
    places.damaged.touch()
    assert journal.wipe()
    assert list(places.folder.iterdir()) == []
    assert journal.wipe()


def test_wiping_what_never_was_is_fine(places: Places) -> None:
    assert Journal(places, HEADER).wipe()
    assert not places.folder.exists()


def test_wiping_says_when_the_stick_with_the_talk_was_pulled_out(places: Places) -> None:
    journal = Journal(places, HEADER)
    written(journal, *TALK)
    away = places.folder.rename(places.folder.with_name("in a pocket"))
    assert not journal.wipe()
    assert (away / places.journal.name).exists()


def test_a_wiped_journal_takes_no_facts(places: Places) -> None:
    journal = Journal(places, HEADER)
    journal.append(TALK[0])
    journal.wipe()
    with pytest.raises(ValueError, match="wiped"):
        journal.append(TALK[1])
    journal.settle()
    assert list(places.folder.iterdir()) == []


@pytest.mark.parametrize(("call", "left"), [(0, {"talk.journal"}), (1, {"talk.damaged"}), (2, set[str]())])
def test_wiping_says_when_the_disk_will_not_and_does_the_rest(places: Places, call: int, left: set[str]) -> None:
    laid(places, journal_of(TALK))
    places.damaged.touch()
    disk = FailingDisk([call], errno.EROFS)
    assert not Journal(places, HEADER, disk=disk).wipe()
    assert {path.name for path in places.folder.iterdir()} == left


def test_the_real_disk_is_synced_before_a_fact_is_acknowledged(places: Places) -> None:
    order: list[str] = []

    class Listening(Disk):
        def write(self, file: FileIO, content: bytes) -> int:
            order.append("write")
            return super().write(file, content)

        def sync(self, file: FileIO) -> None:
            order.append("sync")
            super().sync(file)

    journal = Journal(places, HEADER, disk=Listening())
    for each in TALK[:2]:
        journal.append(each)
        order.append("acknowledged")
    assert order == ["write", "sync", "acknowledged"] * 2
