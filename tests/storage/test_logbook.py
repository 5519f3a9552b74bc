"""One coach's logbook, from the first entry to the last."""

import errno
import json
import os
import stat
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

import apsw
import pytest

from gesprekshulp.storage import sealing
from gesprekshulp.storage.coaches import Coach, coaches
from gesprekshulp.storage.entries import Row
from gesprekshulp.storage.flaw import Unfit
from gesprekshulp.storage.lock import InUse
from gesprekshulp.storage.logbook import Damaged, Logbook, Newer, create, open_logbook
from gesprekshulp.storage.passphrases import WrongPassphrase
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.sealing import Connection, connected, key_of, whole
from gesprekshulp.storage.vault import opened
from tests.storage.fakes import FailingDisk, QuickDisk
from tests.storage.logbooks import DAY, OTHER, PASSPHRASE, coach_of, entries_of, files, laid, script, sentence
from tests.storage.processes import started
from tests.storage.samples import posix_only

pytestmark = pytest.mark.usefixtures("quick")
RECORDED = Path(__file__).parent / "recorded" / "format_1.logbook"
HOLDING = script("""
logbook = open_logbook(coaches(places)[0], sys.argv[2])
say("open")
sys.stdin.readline()
""")
WRITING = HOLDING.replace('say("open")', 'logbook._vault.rows("begin immediate")\nsay("open")')


def test_what_was_written_is_there_next_time(places: Places) -> None:
    with closing(create(places, "Sam", PASSPHRASE)) as logbook:
        assert logbook.rows() == ()
        first = logbook.add(DAY, "note", "one")
        second = logbook.add(date(2026, 10, 1), "load", "two")
        assert logbook.rows() == (second, first)
    assert entries_of(coach_of(places)) == (second, first)
    assert (first, second) == (Row(1, DAY, "note", "one"), Row(2, date(2026, 10, 1), "load", "two"))


def test_an_entry_can_be_changed_and_removed(places: Places) -> None:
    coach = laid(places, 3)
    with closing(open_logbook(coach, PASSPHRASE)) as logbook:
        changed = logbook.replace(2, date(2027, 1, 1), "load", "other words")
        logbook.remove(1)
        assert changed == Row(2, date(2027, 1, 1), "load", "other words")
        assert [row.id for row in logbook.rows()] == [3, 2]
    assert [row.id for row in entries_of(coach)] == [3, 2]
    assert entries_of(coach)[1] == changed


def test_a_number_is_not_given_twice(places: Places) -> None:
    with closing(create(places, "Sam", PASSPHRASE)) as logbook:
        logbook.remove(logbook.add(DAY, "note", "").id)
        assert logbook.add(DAY, "note", "").id == 2


def test_an_entry_that_is_not_there_is_named(places: Places) -> None:
    with closing(create(places, "Sam", PASSPHRASE)) as logbook:
        with pytest.raises(KeyError, match="7"):
            logbook.remove(7)
        with pytest.raises(KeyError, match="7"):
            logbook.replace(7, DAY, "note", "")


TEXTS = ["", "x" * 100_000, "'; drop table entries; --", "a\x00b", "שלום", "🦢", "line\nline"]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_any_text_comes_back_as_it_was(places: Places, text: str) -> None:
    with closing(create(places, "Sam", PASSPHRASE)) as logbook:
        row = logbook.add(DAY, text, text)
    assert entries_of(coach_of(places)) == (row,)
    assert (row.kind, row.text) == (text, text)


def test_half_a_character_becomes_a_question_mark(places: Places) -> None:
    with closing(create(places, "Sam", PASSPHRASE)) as logbook:
        assert logbook.add(DAY, "note", "a\ud800b").text == "a?b"
        assert logbook.replace(1, DAY, "\udfff", "c").kind == "?"


def test_the_export_can_be_read_by_people_and_programs(places: Places) -> None:
    with closing(create(places, "Sam", PASSPHRASE)) as logbook:
        logbook.add(DAY, "note", '{"note": "Zwanen, één paar.", "load": 3}')
        logbook.add(DAY, "note", "no json")
        exported = logbook.export()
    assert "Zwanen, één paar." in exported.decode()
    assert json.loads(exported) == {
        "format": 1,
        "name": "Sam",
        "entries": [
            {"id": 1, "day": "2026-11-02", "kind": "note", "entry": {"note": "Zwanen, één paar.", "load": 3}},
            {"id": 2, "day": "2026-11-02", "kind": "note", "entry": "no json"},
        ],
    }


def test_a_closed_logbook_does_nothing(places: Places) -> None:
    logbook = create(places, "Sam", PASSPHRASE)
    logbook.close()
    logbook.close()
    steps = (
        logbook.rows,
        logbook.export,
        lambda: logbook.add(DAY, "note", ""),
        lambda: logbook.replace(1, DAY, "note", ""),
        lambda: logbook.remove(1),
        lambda: logbook.change_passphrase(PASSPHRASE, OTHER),
    )
    for step in steps:
        with pytest.raises(ValueError, match="closed"):
            step()
    assert entries_of(logbook.coach) == ()


def test_deleting_leaves_nothing(places: Places) -> None:
    other = laid(places, 1, "Noor")
    before = files(places.folder)
    create(places, "Sam", PASSPHRASE).delete()
    assert files(places.folder) == before
    assert coaches(places) == (other,)


@posix_only
def test_the_file_is_for_its_owner_only(places: Places) -> None:
    coach = laid(places, 1)
    assert stat.S_IMODE(coach.logbook.stat().st_mode) == 0o600


HANDLED = {"journal_mode": "delete", "synchronous": 3, "fullfsync": 1, "secure_delete": 1, "temp_store": 2}


def test_the_file_is_handled_with_care(places: Places) -> None:
    """What can't be seen in a file: a power cut, a removed entry under its seal, temporary tables."""
    coach = laid(places, 1)
    with closing(whole(connected(coach.logbook, key_of(PASSPHRASE)))) as connection:
        assert {name: connection.pragma(name) for name in HANDLED} == HANDLED


# Passphrases


def test_a_wrong_passphrase_opens_nothing_and_harms_nothing(places: Places) -> None:
    coach = laid(places)
    before = files(places.folder)
    for wrong in (OTHER, PASSPHRASE.upper(), PASSPHRASE[:-1], ""):
        with pytest.raises(WrongPassphrase):
            open_logbook(coach, wrong)
    assert files(places.folder) == before
    assert len(entries_of(coach)) == 40


STRANGE = {
    "raw key": "raw:" + 64 * "0",
    "raw key and salt": "raw:" + 96 * "0",
    "blob": "x'" + 64 * "0" + "'",
    "quotes": "'\"'\"'\"'\"",
    "zero byte": "zeven\0stille",
    "half a character": "zwanen \ud800",
    "long": "zwaan " * 10_000,
    "swans": "🦢" * 8,
}


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_passphrase_is_a_passphrase(places: Places, name: str) -> None:
    create(places, "Sam", STRANGE[name]).close()
    assert entries_of(coach_of(places), STRANGE[name]) == ()
    with pytest.raises(WrongPassphrase):
        open_logbook(coach_of(places), STRANGE[name][1:])


def bare(path: Path) -> Connection:
    """Open a file as any other program would."""
    return apsw.Connection(str(path))


@pytest.mark.parametrize("key", ["raw:" + 64 * "0", "x'" + 64 * "0" + "'"])
def test_no_passphrase_is_taken_for_a_ready_made_key(places: Places, key: str) -> None:
    create(places, "Sam", key).close()
    with closing(bare(coach_of(places).logbook)) as connection:
        connection.pragma("cipher", "aegis")
        connection.pragma("key", key)
        with pytest.raises(apsw.NotADBError):
            connection.pragma("user_version")


def test_accents_and_spaces_lock_nobody_out(places: Places) -> None:
    create(places, "Sam", " cafe\u0301 au lait").close()
    assert entries_of(coach_of(places), "caf\u00e9 au lait\n") == ()


def test_a_short_passphrase_makes_no_logbook(places: Places) -> None:
    with pytest.raises(Unfit) as unfit:
        create(places, "Sam", "zwanen!")
    assert unfit.value.field == "passphrase"
    assert not places.folder.exists()


def test_a_name_that_is_taken_makes_no_logbook(places: Places) -> None:
    coach = laid(places, 1)
    with pytest.raises(Unfit) as unfit:
        create(places, "sam", PASSPHRASE)
    assert unfit.value.field == "name"
    assert coaches(places) == (coach,)


def test_each_coach_has_their_own(places: Places) -> None:
    sam = laid(places, 2, "Sam")
    with closing(create(places, "Noor", OTHER)) as logbook:
        logbook.add(DAY, "note", "of Noor")
    noor = next(coach for coach in coaches(places) if coach.name == "Noor")
    with pytest.raises(WrongPassphrase):
        open_logbook(noor, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        open_logbook(sam, OTHER)
    with closing(open_logbook(sam, PASSPHRASE)) as one, closing(open_logbook(noor, OTHER)) as two:
        assert ([row.text for row in one.rows()], [row.text for row in two.rows()]) == (
            [sentence(0), sentence(1)],
            ["of Noor"],
        )


def test_the_same_entries_and_passphrase_give_other_bytes(places: Places) -> None:
    one, two = laid(places, 5, "Sam").logbook.read_bytes(), laid(places, 5, "Noor").logbook.read_bytes()
    pages = [file[at : at + 64] for file in (one, two) for at in range(0, len(file), 64)]
    assert len(set(pages)) == len(pages)


# A change of passphrase


def test_the_passphrase_can_be_changed(places: Places) -> None:
    coach = laid(places, 5)
    before = entries_of(coach)
    with closing(open_logbook(coach, PASSPHRASE)) as logbook:
        logbook.remove(3)
        logbook.change_passphrase(PASSPHRASE, OTHER)
        added = logbook.add(DAY, "note", "after")
        assert [row.id for row in logbook.rows()] == [1, added.id, 2, 4, 5]
    with pytest.raises(WrongPassphrase):
        open_logbook(coach, PASSPHRASE)
    assert set(before) & set(entries_of(coach, OTHER)) == {row for row in before if row.id != 3}
    assert set(files(coach.folder)) == {"logbook", "name"}


def test_it_is_not_changed_without_the_old_one(places: Places) -> None:
    coach = laid(places, 5)
    before = files(places.folder)
    with closing(open_logbook(coach, PASSPHRASE)) as logbook:
        with pytest.raises(WrongPassphrase):
            logbook.change_passphrase(OTHER, OTHER)
        with pytest.raises(Unfit):
            logbook.change_passphrase(PASSPHRASE, "short")
        assert len(logbook.rows()) == 5
    assert files(places.folder) == before


@pytest.mark.parametrize("call", range(12))
def test_a_disk_that_fails_during_a_change_leaves_one_that_opens(places: Places, call: int) -> None:
    coach = laid(places, 5)
    before = entries_of(coach)
    disk = FailingDisk()
    with closing(open_logbook(coach, PASSPHRASE, disk)) as logbook:
        disk.calls, disk.failing = 0, {call}
        with suppress(OSError):
            logbook.change_passphrase(PASSPHRASE, OTHER)
        disk.failing = ()
        with suppress(ValueError):
            assert logbook.rows() == before
            logbook.remove(logbook.add(DAY, "note", "and it goes on").id)
    assert either(logbook) == before


class Stuck(QuickDisk):
    """A disk on which a file that is there can't be replaced, as when a virus scanner holds it."""

    def move(self, path: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, f"{path.name} can't become {target.name}")


def test_when_the_new_file_finds_no_place_the_old_one_stays_open(places: Places) -> None:
    coach = laid(places, 2)
    with closing(open_logbook(coach, PASSPHRASE, Stuck())) as logbook:
        with pytest.raises(PermissionError):
            logbook.change_passphrase(PASSPHRASE, OTHER)
        logbook.add(DAY, "note", "still open")
        assert set(files(coach.folder)) == {"logbook", "name", "lock"}
    assert len(entries_of(coach)) == 3


def either(logbook: Logbook) -> tuple[Row, ...]:
    """Give the entries with whichever passphrase opens it."""
    try:
        return entries_of(logbook.coach, PASSPHRASE)
    except WrongPassphrase:
        return entries_of(logbook.coach, OTHER)


@pytest.mark.parametrize("call", range(12))
def test_a_disk_that_fails_while_a_logbook_is_made_leaves_it_whole_or_nothing(places: Places, call: int) -> None:
    disk = FailingDisk({call})
    with suppress(OSError):
        create(places, "Sam", PASSPHRASE, disk).close()
    for coach in coaches(places):
        assert entries_of(coach) == ()
    assert len(files(places.folder)) == 2 * len(coaches(places))


# Formats


def test_a_logbook_of_format_1_opens(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()  # the real cost of a passphrase is part of the format
    places.prepare()
    coach = laid_by_hand(places, RECORDED.read_bytes())
    with closing(open_logbook(coach, "een zin van toen")) as logbook:
        assert logbook.rows() == (
            Row(1, date(2026, 11, 2), "note", '{"note": "Rustig gesprek, daarna gewandeld."}'),
            Row(3, date(2026, 11, 9), "load", '{"load": 4}'),
        )
        assert logbook.add(date(2026, 11, 10), "note", "{}").id == 4


def laid_by_hand(places: Places, content: bytes) -> Coach:
    """Lay a file where a logbook belongs."""
    folder = places.logbooks.folder / (16 * "a")
    folder.mkdir(parents=True)
    (folder / "logbook").write_bytes(content)
    return coach_of(places)


def test_a_newer_logbook_is_left_as_it_is(places: Places) -> None:
    coach = laid(places, 3)
    with closing(opened(coach.logbook, PASSPHRASE)) as vault:
        vault.change("update about set format = 2")
    before = files(places.folder)
    with pytest.raises(Newer):
        open_logbook(coach, PASSPHRASE)
    assert files(places.folder) == before


# What a disk or another program may do


def test_a_logbook_that_is_gone_is_an_ordinary_error(places: Places) -> None:
    coach = laid(places, 1)
    coach.logbook.unlink()
    with pytest.raises(FileNotFoundError):
        open_logbook(coach, PASSPHRASE)
    assert coaches(places) == (coach,)


def test_it_opens_once_at_a_time(places: Places) -> None:
    coach = laid(places, 1)
    with closing(open_logbook(coach, PASSPHRASE)) as logbook:
        with pytest.raises(InUse):
            open_logbook(coach, PASSPHRASE)
        assert len(logbook.rows()) == 1
    assert len(entries_of(coach)) == 1


LEFT_BEHIND = {
    "by a laptop with another name": "1\npython3.11\nanother-laptop\n\n\n",
    "empty": "",
    "by a program of this number": f"{os.getpid()}\n",
}


@posix_only
@pytest.mark.parametrize("name", LEFT_BEHIND)
def test_a_lock_that_a_crash_left_behind_locks_nobody_out(places: Places, name: str) -> None:
    coach = laid(places, 1)
    coach.lock.write_text(LEFT_BEHIND[name])
    assert len(entries_of(coach)) == 1
    assert not coach.lock.exists()


def test_another_program_that_has_it_open_keeps_it(places: Places) -> None:
    coach = laid(places, 1)
    process = started(HOLDING, places.folder, PASSPHRASE)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    for passphrase in (PASSPHRASE, OTHER):
        with pytest.raises(InUse):
            open_logbook(coach, passphrase)
    process.kill()
    process.communicate()
    assert len(entries_of(coach)) == 1


def test_without_a_lock_the_tables_lock_themselves(places: Places) -> None:
    coach = laid(places, 1)
    process = started(WRITING, places.folder, PASSPHRASE)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    coach.lock.unlink()
    with closing(open_logbook(coach, PASSPHRASE)) as logbook:
        with pytest.raises(InUse):
            logbook.add(DAY, "note", "in between")
        process.kill()
        process.communicate()
        logbook.add(DAY, "note", "after")
    assert len(entries_of(coach)) == 2


def test_a_file_that_may_only_be_read_says_so(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """On such a file SQLite itself goes on reading; as root no mode makes one, so it is asked to."""
    coach = laid(places, 2)
    before = files(places.folder)
    monkeypatch.setattr(apsw, "SQLITE_OPEN_READWRITE", apsw.SQLITE_OPEN_READONLY)
    with closing(open_logbook(coach, PASSPHRASE)) as logbook:
        for step in (lambda: logbook.add(DAY, "note", ""), lambda: logbook.remove(1)):
            with pytest.raises(OSError, match="readonly") as error:
                step()
            assert error.value.errno == errno.EROFS
        assert len(logbook.rows()) == 2
    assert files(places.folder) == before


def test_a_disk_on_which_no_folder_can_be_made_says_so(places: Places) -> None:
    places.folder.parent.mkdir()
    places.folder.touch()
    with pytest.raises(OSError, match="exists"):
        create(places, "Sam", PASSPHRASE)


def test_an_sqlite_without_ciphers_is_not_used(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "CIPHER", (("not_a_pragma_of_sqlite", 1),))
    with pytest.raises(RuntimeError, match="does not know"):
        create(places, "Sam", PASSPHRASE)
    assert files(places.folder) == {}


def test_an_error_says_nothing_of_what_was_written(places: Places) -> None:
    coach = laid(places, 1)
    damaged = bytearray(coach.logbook.read_bytes())
    damaged[-100] ^= 1
    coach.logbook.write_bytes(damaged)
    with pytest.raises(Damaged) as error:
        open_logbook(coach, PASSPHRASE, QuickDisk())
    said = "".join(map(str, (error.value, error.value.__cause__)))
    assert "swans" not in said
    assert PASSPHRASE not in said
