"""Role-plays that are kept: by date and scenario, without anybody's name."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gesprekshulp.conversation.model import Mode
from gesprekshulp.storage.codec import Header
from gesprekshulp.storage.flaw import Unfit
from gesprekshulp.storage.journal import Journal
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.records import LARGEST, RealTalk, Record, delete, keep, open_record, records
from tests.storage.fakes import ALWAYS, FailingDisk
from tests.storage.samples import HEADER, PRACTICE_EVENTS, TALK, entry, journal_of

OF_PRACTICE = Header("0", "0", Mode.PRACTICE)
PLAYED = (*(entry(event, second) for second, event in enumerate(PRACTICE_EVENTS)), *TALK)
MORNING = datetime(2026, 11, 29, 9, 15, tzinfo=UTC).astimezone()


def play(places: Places) -> None:
    """Leave the journal of a role-play that was just played."""
    journal = Journal(places.practice, OF_PRACTICE)
    for each in PLAYED:
        journal.append(each)


def test_before_the_first_one_there_are_none(places: Places) -> None:
    assert records(places) == ()


def test_what_is_kept_is_found_and_opens(places: Places) -> None:
    play(places)
    record = keep(places, MORNING, "toetsweek")
    assert records(places) == (Record(record.path, MORNING, "toetsweek"),)
    assert open_record(record.path).entries == PLAYED
    assert record.path.name == MORNING.strftime("%Y-%m-%d_%H%M_toetsweek.journal")
    assert not places.practice.journal.exists()
    assert list(places.folder.iterdir()) == [places.practice.folder]


def test_two_of_the_same_minute_are_both_kept(places: Places) -> None:
    for _ in range(3):
        play(places)
        keep(places, MORNING, "tussen_twee_huizen")
    assert len({record.path for record in records(places)}) == 3
    assert {(record.began, record.scenario) for record in records(places)} == {(MORNING, "tussen_twee_huizen")}


def test_the_newest_stands_first(places: Places) -> None:
    for hour in (9, 11, 10):
        play(places)
        keep(places, MORNING.replace(hour=hour), "toetsweek")
    assert [record.began.hour for record in records(places)] == [11, 10, 9]


def test_a_record_can_be_removed(places: Places) -> None:
    play(places)
    first = keep(places, MORNING, "toetsweek")
    play(places)
    second = keep(places, MORNING, "appgroep")
    delete(first)
    assert records(places) == (second,)


@pytest.mark.parametrize(
    "name", ["notes.txt", "talk.journal", "2026-13-45_9999_toetsweek.journal", "2026-11-29_0915_.journal"]
)
def test_other_files_are_no_records(places: Places, name: str) -> None:
    places.practice.prepare()
    (places.practice.folder / name).touch()
    assert records(places) == ()


def test_what_the_disk_will_not_do_is_told(places: Places) -> None:
    play(places)
    with pytest.raises(OSError, match="No space"):
        keep(places, MORNING, "toetsweek", FailingDisk(ALWAYS))
    assert places.practice.journal.exists()
    record = keep(places, MORNING, "toetsweek")
    with pytest.raises(OSError, match="No space"):
        delete(record, FailingDisk(ALWAYS))
    assert records(places) == (record,)


def test_a_real_talk_is_never_opened(tmp_path: Path) -> None:
    path = tmp_path / "2026-11-29_0915_toetsweek.journal"
    path.write_bytes(journal_of(TALK, HEADER))
    with pytest.raises(RealTalk):
        open_record(path)


def long_one(path: Path) -> None:
    """Make a file that is too long."""
    path.write_bytes(journal_of(TALK, OF_PRACTICE) + b"x" * LARGEST)


FILES: dict[str, Callable[[Path], object]] = {
    "nothing in it": Path.touch,
    "no journal": lambda path: path.write_text("hello"),
    "only a header": lambda path: path.write_bytes(journal_of((), OF_PRACTICE)),
    "too long": long_one,
    "a folder": Path.mkdir,
    "a pipe": os.mkfifo,
}


@pytest.mark.parametrize("made", FILES)
def test_a_file_of_no_use_is_unfit(tmp_path: Path, made: str) -> None:
    path = tmp_path / "file"
    FILES[made](path)
    with pytest.raises(Unfit):
        open_record(path)


def test_a_torn_one_opens_up_to_where_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(journal_of(PLAYED, OF_PRACTICE)[:-3])
    assert open_record(path).entries == PLAYED[:-1]
