"""The edge: clocks that go on, and a disk that may refuse."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from gesprekshulp.app.outside import awake_seconds, keeping, moment, today
from gesprekshulp.conversation.events import Entry, Paused
from gesprekshulp.storage.journal import Journal
from gesprekshulp.storage.places import Places
from tests.storage.fakes import ALWAYS, FailingDisk, QuickDisk
from tests.storage.samples import HEADER


def test_both_clocks_tell_the_time() -> None:
    before, first = datetime.now(tz=UTC).timestamp(), moment()
    second = moment()
    assert before <= first.wall <= second.wall
    assert 0 < first.steady <= second.steady <= awake_seconds()


def test_the_date_is_the_one_on_the_calendar_here() -> None:
    assert isinstance(today(), date)
    assert abs(datetime.now(tz=UTC).date() - today()) <= timedelta(days=1)


def test_keeping_says_whether_it_worked(tmp_path: Path) -> None:
    entry = Entry(moment(), Paused())
    assert keeping(Journal(Places(tmp_path / "good"), HEADER, disk=QuickDisk()))(entry)
    assert not keeping(Journal(Places(tmp_path / "bad"), HEADER, disk=FailingDisk(ALWAYS)))(entry)
