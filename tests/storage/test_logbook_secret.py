"""Nothing of an entry or a passphrase stands readable in any file, also during a change and after a crash."""

import os
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from gesprekshulp.storage import vault
from gesprekshulp.storage.coaches import Coach
from gesprekshulp.storage.logbook import Damaged, open_logbook
from gesprekshulp.storage.passphrases import WrongPassphrase
from gesprekshulp.storage.places import Places
from tests.storage.logbooks import OTHER, PASSPHRASE, coach_of, entries_of, files, laid, script
from tests.storage.processes import SOURCE, started
from tests.storage.samples import posix_only

SAID = "I felt heavy walking home past the lighthouse"
CHANGED = "Somebody else carried the umbrella that evening"
REMOVED = "This one I would rather have never written down"
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")

# Stops in the middle of a change that is too large for memory, so that SQLite has to write pages before the end.
MIDDLE = script("""
logbook = create(places, "Robin", sys.argv[2])
said, changed, removed = sys.argv[3:]
day = date(2026, 11, 2)
for number in range(60):
    logbook.add(day, "note", f"{said} {number} " * 40)
for number in range(1, 20):
    logbook.replace(number, day, "note", f"{changed} {number} " * 60)
logbook.remove(logbook.add(day, "note", removed * 300).id)
connection = logbook._vault._connection
connection.pragma("cache_size", 5)
connection.pragma("cache_spill", 5)
connection.execute("begin immediate")
connection.execute("update entries set text = ? || id", [changed * 80])
connection.execute("savepoint inner; delete from entries where id % 3 = 0")
connection.execute("create temp table sorted as select text from entries order by text desc")
say("middle")
sys.stdin.readline()
""")
ADDING = script("""
connection = open_logbook(coaches(places)[0], sys.argv[2])._vault._connection
connection.pragma("cache_size", 1)
connection.pragma("cache_spill", 1)
connection.execute("begin immediate")
connection.execute("insert into entries (day, kind, text) values ('2026-11-02', 'note', ?)", ["a long one " * 9000])
say("middle")
sys.stdin.readline()
""")


def readable(content: bytes, words: str) -> bool:
    """Say whether a part of these words, of some letters, stands in these bytes."""
    parts = [words[at : at + 12] for at in range(0, len(words) - 11, 6)]
    return any(part.encode(encoding) in content for part in parts for encoding in ENCODINGS)


def leaks(home: Path) -> list[str]:
    """Give the files in which something can be read that nobody should."""
    return [name for name, content in files(home).items() if any(readable(content, words) for words in SECRETS)]


def opened_by(pid: int) -> list[bytes]:
    """Give what is in the files that this process has open, also those without a name any more; Linux tells."""
    folder = Path(f"/proc/{pid}/fd")
    return [path.read_bytes() for path in folder.iterdir() if path.is_file()] if folder.exists() else []


SECRETS = (SAID, CHANGED, REMOVED, PASSPHRASE, OTHER, "autoincrement", "SQLite format 3")


@contextmanager
def middle(home: Path) -> Generator["subprocess.Popen[str]"]:
    """Have another process stand in the middle of a change, with this folder as its home and for temporary files."""
    (home / "tmp").mkdir()
    run = [sys.executable, "-c", MIDDLE, str(home / "data"), PASSPHRASE, SAID, CHANGED, REMOVED]
    env = {**os.environ, "PYTHONPATH": str(SOURCE), "HOME": str(home)}
    env |= {name: str(home / "tmp") for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP")}
    with subprocess.Popen(run, env=env, cwd=home, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "middle\n"
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def broken_off(tmp_path: Path, quick: None) -> Coach:  # noqa: ARG001 -- it sets the cost of a passphrase
    """Give a logbook of which the writer was killed in the middle of a change."""
    with middle(tmp_path):
        pass
    return coach_of(Places(tmp_path / "data"))


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_search_finds_what_is_there(tmp_path: Path, encoding: str) -> None:
    for words in SECRETS:
        (tmp_path / "plain").write_bytes(b"\0" * 7 + words.encode(encoding) + b"\0" * 7)
        assert leaks(tmp_path) == ["plain"]
    (tmp_path / "plain").write_bytes(SAID[20:40].encode(encoding))
    assert leaks(tmp_path) == ["plain"]


@posix_only
def test_nothing_is_readable_in_the_middle_of_a_change_and_after_a_kill(tmp_path: Path) -> None:
    with middle(tmp_path) as process:
        coach = coach_of(Places(tmp_path / "data"))
        during = files(tmp_path)
        assert leaks(tmp_path) == []
        assert not any(readable(content, words) for content in opened_by(process.pid) for words in SECRETS)
        assert len(during[str(vault.journal_of(coach.logbook).relative_to(tmp_path))]) > 20 * vault.PAGE
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert files(tmp_path) == during
    assert [name for name, content in during.items() if b"Robin" in content] == [
        str((coach.folder / "name").relative_to(tmp_path))
    ]


def test_what_broke_off_is_undone_and_nothing_becomes_readable(tmp_path: Path, broken_off: Coach) -> None:
    rows = entries_of(broken_off)
    assert [row.id for row in rows] == list(range(1, 61))
    assert all(row.text.startswith(CHANGED if row.id < 20 else SAID) for row in rows)
    assert leaks(tmp_path) == []
    assert {path.name for path in broken_off.folder.iterdir()} == {"logbook", "name"}


def test_a_wrong_passphrase_after_a_crash_harms_nothing(broken_off: Coach) -> None:
    before = files(broken_off.folder)
    assert "logbook-journal" in before
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            open_logbook(broken_off, OTHER)
        after = files(broken_off.folder)
        assert after == {name: before[name] for name in before if name != "lock"}
    assert len(entries_of(broken_off)) == 60


@pytest.mark.parametrize("size", [512, 2048, 4095])
def test_a_first_page_half_written_is_restored_from_the_journal(broken_off: Coach, size: int) -> None:
    content = broken_off.logbook.read_bytes()
    broken_off.logbook.write_bytes(content[:24] + os.urandom(size - 24) + content[size:])
    with pytest.raises(WrongPassphrase):
        open_logbook(broken_off, OTHER)
    assert len(entries_of(broken_off)) == 60


@pytest.mark.usefixtures("quick")
def test_with_a_damaged_journal_only_the_entry_being_written_is_lost(places: Places) -> None:
    coach = laid(places)
    committed = entries_of(coach)
    process = started(ADDING, places.folder, PASSPHRASE)
    assert process.stdout is not None
    assert process.stdout.readline() == "middle\n"
    process.kill()
    process.communicate()
    before = files(coach.folder)
    journal = vault.journal_of(coach.logbook)
    for place in range(0, len(before[journal.name]), 512):
        lay(coach, before)
        changed = bytearray(before[journal.name])
        changed[place] ^= 0x55
        journal.write_bytes(changed)
        with suppress(Damaged):
            entries_of(coach)
        assert entries_of(coach) == committed


def lay(coach: Coach, content: dict[str, bytes]) -> None:
    """Have these files in the folder, and no others."""
    for path in coach.folder.iterdir():
        path.unlink()
    for name, each in content.items():
        (coach.folder / name).write_bytes(each)


def test_nothing_is_readable_in_what_is_set_aside_and_mended(tmp_path: Path, broken_off: Coach) -> None:
    entries_of(broken_off)
    content = bytearray(broken_off.logbook.read_bytes())
    content[5 * vault.PAGE + 10] ^= 1
    broken_off.logbook.write_bytes(content)
    with pytest.raises(Damaged):
        open_logbook(broken_off, PASSPHRASE)
    logbook = open_logbook(broken_off, PASSPHRASE)
    logbook.change_passphrase(PASSPHRASE, OTHER)
    logbook.close()
    assert {path.name for path in broken_off.folder.iterdir()} == {"1.damaged", "logbook", "name"}
    assert leaks(tmp_path) == []
