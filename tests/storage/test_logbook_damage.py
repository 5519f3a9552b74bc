"""Files with bytes changed, cut short or made longer: all entries, or a clear word, and never a crash."""

from collections.abc import Iterator
from contextlib import closing, suppress

import pytest

from gesprekshulp.storage.coaches import Coach, coaches, set_aside
from gesprekshulp.storage.entries import Row
from gesprekshulp.storage.logbook import Damaged, open_logbook
from gesprekshulp.storage.passphrases import WrongPassphrase
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.sealing import Broken
from gesprekshulp.storage.vault import PAGE, opened
from tests.storage.fakes import FailingDisk, QuickDisk
from tests.storage.logbooks import DAY, PASSPHRASE, entries_of, files, laid

pytestmark = pytest.mark.usefixtures("quick")
OUTSIDE = range(16, 24)  # the bytes of the first page that are not sealed: the size of a page, and the like
DISK = QuickDisk()


@pytest.fixture
def coach(places: Places) -> Coach:
    return laid(places, 80)


def judged(coach: Coach, content: bytes, committed: tuple[Row, ...]) -> str:
    """Lay these bytes where the logbook was, open it, and give what came of it after all that must hold was held."""
    for path in set_aside(coach):
        path.unlink()
    coach.logbook.write_bytes(content)
    before = files(coach.folder)
    outcome = tried(coach)
    if isinstance(outcome, Damaged):
        assert outcome.aside is not None
        assert outcome.aside.read_bytes() == content
        assert outcome.kept is None or set(entries_of(coach)) <= set(committed)
        return "nothing" if outcome.kept is None else f"kept {len(entries_of(coach))} as told {outcome.kept}"
    assert files(coach.folder) == before
    assert outcome in (committed, None)
    return "whole" if outcome else "wrong"


def tried(coach: Coach) -> tuple[Row, ...] | Damaged | None:
    """Give the entries of a logbook, None for a wrong passphrase, or how it was damaged."""
    try:
        with closing(open_logbook(coach, PASSPHRASE, DISK)) as logbook:
            return logbook.rows()
    except WrongPassphrase:
        return None
    except Damaged as damaged:
        return damaged


def flips(content: bytes, step: int = 512) -> Iterator[tuple[int, bytes]]:
    """Give the file with one byte changed, for each place."""
    for place in range(0, len(content), step):
        changed = bytearray(content)
        changed[place] ^= 0x55
        yield place, bytes(changed)


def test_any_byte_may_change(coach: Coach) -> None:
    committed, content = entries_of(coach), coach.logbook.read_bytes()
    assert len(content) >= 10 * PAGE
    found = {place: judged(coach, changed, committed) for place, changed in flips(content)}
    assert {outcome for place, outcome in found.items() if place < PAGE} == {"wrong"}
    assert "wrong" not in {outcome for place, outcome in found.items() if place >= PAGE}
    kept = [int(outcome.split()[1]) for outcome in found.values() if outcome.startswith("kept")]
    assert all(
        outcome == f"kept {(n := outcome.split()[1])} as told {n}" for outcome in found.values() if "kept" in outcome
    )
    assert max(kept) == 80
    assert sorted(kept)[len(kept) // 2] > 60


def test_each_byte_of_the_head_may_change(coach: Coach) -> None:
    committed, content = entries_of(coach), coach.logbook.read_bytes()
    outcomes = {place: judged(coach, changed + content[110:], committed) for place, changed in flips(content[:110], 1)}
    sealed = {outcome for place, outcome in outcomes.items() if place not in OUTSIDE}
    assert sealed == {"wrong"}
    assert set(outcomes.values()) <= {"wrong", "whole", "kept 80 as told 80"}


def test_it_may_be_cut_anywhere(coach: Coach) -> None:
    committed, content = entries_of(coach), coach.logbook.read_bytes()
    around = {place + less for place in range(PAGE, len(content), PAGE) for less in (-1, 0, 1)}
    cuts = sorted({0, 1, 2, 100, *range(500, len(content), 997), *around, len(content) - 1})
    found = {size: judged(coach, content[:size], committed) for size in cuts}
    assert "whole" not in found.values()
    assert {outcome for size, outcome in found.items() if size < PAGE} == {"nothing"}
    assert all(outcome.startswith("kept") for size, outcome in found.items() if size >= PAGE)


def test_of_an_empty_file_nothing_is_left(coach: Coach) -> None:
    assert judged(coach, b"", ()) == "nothing"
    assert list(files(coach.folder)) == ["1.damaged", "name"]
    with pytest.raises(FileNotFoundError):
        open_logbook(coach, PASSPHRASE)


def test_zeros_are_no_logbook(coach: Coach) -> None:
    assert judged(coach, bytes(10 * PAGE), ()) == "wrong"


@pytest.mark.parametrize("more", [b"\0", b"more" * 5000], ids=["a byte", "some pages"])
def test_it_may_be_made_longer(coach: Coach, more: bytes) -> None:
    committed, content = entries_of(coach), coach.logbook.read_bytes()
    assert judged(coach, content + more, committed) == "whole"


def test_pages_may_change_places(coach: Coach) -> None:
    committed, content = entries_of(coach), coach.logbook.read_bytes()
    fifth, sixth = content[5 * PAGE : 6 * PAGE], content[6 * PAGE : 7 * PAGE]
    changed = content[: 5 * PAGE] + sixth + fifth + content[7 * PAGE :]
    assert judged(coach, changed, committed).startswith("kept")


def test_damage_is_told_every_time_and_no_copy_is_lost(coach: Coach) -> None:
    for number in range(1, 4):
        content = bytearray(coach.logbook.read_bytes())
        content[-10] ^= 1
        coach.logbook.write_bytes(content)
        with pytest.raises(Damaged) as damaged:
            open_logbook(coach, PASSPHRASE)
        assert damaged.value.aside == coach.folder / f"{number}.damaged"
    assert [path.name for path in set_aside(coach)] == ["1.damaged", "2.damaged", "3.damaged"]
    assert len(entries_of(coach)) < 80


def test_what_is_kept_goes_on_and_the_others_never_noticed(places: Places, coach: Coach) -> None:
    other = laid(places, 2, "Noor")
    content = bytearray(coach.logbook.read_bytes())
    content[-10] ^= 1
    coach.logbook.write_bytes(content)
    assert len(entries_of(other)) == 2
    with pytest.raises(Damaged):
        open_logbook(coach, PASSPHRASE)
    assert coaches(places) == (other, coach)
    with closing(open_logbook(coach, PASSPHRASE)) as logbook:
        before = logbook.rows()
        row = logbook.add(DAY, "note", "after")
        assert set(logbook.rows()) == {*before, row}
        logbook.delete()
    assert coaches(places) == (other,)
    assert not coach.folder.exists()


@pytest.mark.parametrize("call", range(16))
def test_a_disk_that_fails_while_mending_loses_nothing(coach: Coach, call: int) -> None:
    changed = bytearray(coach.logbook.read_bytes())
    changed[-10] ^= 1
    content = bytes(changed)
    coach.logbook.write_bytes(content)
    with suppress(Damaged, OSError):
        open_logbook(coach, PASSPHRASE, FailingDisk({call}))
    if coach.logbook.read_bytes() == content:
        assert isinstance(tried(coach), Damaged)
    assert content in [path.read_bytes() for path in set_aside(coach)]
    assert 60 < len(entries_of(coach)) < 80


ODD = {
    "no format": "delete from about",
    "two formats": "insert into about values (1)",
    "format nought": "update about set format = 0",
    "no day": "update entries set day = 'yesterday' where id = 3",
    "no table of formats": "drop table about",
}


@pytest.mark.parametrize("name", ODD)
def test_tables_that_are_not_as_they_should_be_are_damage(coach: Coach, name: str) -> None:
    with closing(opened(coach.logbook, PASSPHRASE)) as vault:
        vault.change(ODD[name])
    with pytest.raises(Damaged) as damaged:
        open_logbook(coach, PASSPHRASE)
    assert damaged.value.kept == len(entries_of(coach)) == (79 if name == "no day" else 80)


def test_another_file_with_the_same_passphrase_is_no_logbook(coach: Coach) -> None:
    with closing(opened(coach.logbook, PASSPHRASE)) as vault:
        vault.change("drop table about")
        vault.change("drop table entries")
    with pytest.raises(Damaged) as damaged:
        open_logbook(coach, PASSPHRASE)
    assert damaged.value.kept == 0
    assert entries_of(coach) == ()


def test_a_page_that_goes_bad_while_it_is_open_is_told(coach: Coach) -> None:
    with closing(open_logbook(coach, PASSPHRASE)) as logbook:
        for _ in range(40):
            logbook.add(DAY, "note", "more than SQLite remembers " * 4000)
        content = bytearray(coach.logbook.read_bytes())
        content[PAGE:] = bytes(len(content) - PAGE)
        coach.logbook.write_bytes(content)
        with pytest.raises(Broken):
            logbook.rows()
    assert isinstance(tried(coach), Damaged)
