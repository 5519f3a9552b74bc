"""One app at a time, with real processes."""

import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, QLockFile
from pytestqt.qtbot import QtBot

from gesprekshulp.storage import lock as module
from gesprekshulp.storage.instance import Claim, Held, ShowRequests, Unlockable, ask_to_show, claim
from gesprekshulp.storage.lock import Holder
from gesprekshulp.storage.places import Places
from tests.storage.processes import started, told
from tests.storage.samples import posix_only
from tests.window.display import until

CLAIMING = """
import sys
from pathlib import Path
from gesprekshulp.storage.instance import claim
from gesprekshulp.storage.places import Places
claimed = claim(Places(Path(sys.argv[1])))
print(type(claimed).__name__, getattr(claimed, "pid", 0), flush=True)
sys.stdin.readline()
"""


@pytest.fixture(autouse=True)
def _prepared(places: Places) -> None:
    places.prepare()


@contextmanager
def running(places: Places) -> Generator[subprocess.Popen[str]]:
    """Have another app run, that holds the lock."""
    process = started(CLAIMING, places.folder)
    assert process.stdout is not None
    assert process.stdout.readline().startswith("Held")
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def held(claimed: Claim) -> bool:
    """Say whether the claim was granted, and give it back."""
    if isinstance(claimed, Held):
        claimed.release()
        return True
    return False


def test_the_first_start_is_the_one_app(places: Places) -> None:
    assert held(claim(places))


def test_a_second_start_is_told_who_runs(places: Places) -> None:
    with running(places) as first:
        second = claim(places)
        assert isinstance(second, Holder)
        assert second.pid == first.pid
        assert "python" in second.app
        assert second.host
        assert {path.name for path in places.folder.iterdir()} == {"lock"}


def test_a_second_start_in_another_process_is_refused(places: Places) -> None:
    first = claim(places)
    assert isinstance(first, Held)
    assert told(CLAIMING, places.folder).split() == ["Holder", str(os.getpid())]
    first.release()
    assert told(CLAIMING, places.folder).split()[0] == "Held"


def test_a_request_is_left_or_it_is_told_that_it_could_not(places: Places) -> None:
    assert ask_to_show(places)
    assert places.show.exists()
    places.show.unlink()
    places.show.symlink_to(places.folder / "no" / "such")
    assert not ask_to_show(places)


def test_a_kill_frees_the_lock(places: Places) -> None:
    with running(places) as first:
        first.kill()
        first.communicate()
        assert held(claim(places))


LEFT_BEHIND = {
    "by a laptop with another name": "1\npython3.11\nanother-laptop\n\n\n",
    "empty": "",
    "by an app of this name and number": f"{os.getpid()}\n",
}


@posix_only
@pytest.mark.parametrize("name", LEFT_BEHIND)
def test_a_file_left_behind_is_no_lock(places: Places, name: str) -> None:
    places.lock.write_text(LEFT_BEHIND[name])
    assert held(claim(places))


@posix_only
def test_a_running_app_keeps_its_lock_whatever_the_file_says(places: Places) -> None:
    with running(places):
        places.lock.write_text(LEFT_BEHIND["empty"])
        assert isinstance(claim(places), Holder)
        assert isinstance(claim(places), Holder)


def test_without_a_folder_the_app_goes_on(tmp_path: Path) -> None:
    assert claim(Places(tmp_path / "no folder")) == Unlockable()


@pytest.mark.parametrize("reason", [QLockFile.LockError.PermissionError, QLockFile.LockError.UnknownError])
def test_on_a_disk_that_takes_no_lock_the_app_goes_on(
    places: Places, monkeypatch: pytest.MonkeyPatch, reason: QLockFile.LockError
) -> None:
    class Refused(QLockFile):
        def tryLock(self, _timeout: int = 0) -> bool:  # noqa: N802 -- Qt's name
            return False

        def error(self) -> QLockFile.LockError:
            return reason

    monkeypatch.setattr(module, "QLockFile", Refused)
    assert claim(places) == Unlockable()
    assert not places.show.exists()


def test_a_request_is_passed_on_and_taken_away(places: Places, qtbot: QtBot) -> None:
    requests = ShowRequests(places)
    with running(places), qtbot.waitSignal(requests.asked):
        assert ask_to_show(places)
    assert not places.show.exists()


def test_two_requests_are_two(places: Places, qtbot: QtBot) -> None:
    requests = ShowRequests(places)
    for _ in range(2):
        with qtbot.waitSignal(requests.asked):
            places.show.touch()
        assert not places.show.exists()


def test_other_files_are_no_request(places: Places, qtbot: QtBot) -> None:
    requests = ShowRequests(places)
    asked: list[str] = []
    requests.asked.connect(lambda: asked.append("asked"))
    watcher = requests.findChild(QFileSystemWatcher)
    assert watcher is not None
    with qtbot.waitSignal(watcher.directoryChanged):
        places.settings.touch()
    assert asked == []


def test_a_request_from_before_is_dropped(places: Places, qtbot: QtBot) -> None:
    places.show.touch()
    requests = ShowRequests(places)
    assert not places.show.exists()
    with qtbot.waitSignal(requests.asked):
        places.show.touch()


SLOW = ("strace", "-f", "-qq", "-o", os.devnull, "-e", "trace=flock", "-e", "inject=flock:delay_enter=200000")


@pytest.mark.skipif(not shutil.which("strace"), reason="strace makes the first slow at the right moment")
def test_nobody_takes_the_lock_from_a_start_that_has_made_the_file_and_not_locked_it_yet(places: Places) -> None:
    first = started(CLAIMING, places.folder, before=SLOW)
    until(lambda: places.folder.exists() and any(places.folder.iterdir()), "a file, not locked yet")
    second = told(CLAIMING, places.folder)
    assert first.stdout is not None
    assert first.stdout.readline().startswith("Held")
    assert second.startswith("Holder")
    first.communicate()


@posix_only
def test_a_gate_that_a_crash_left_is_taken_away(places: Places) -> None:
    gate = places.lock.with_name("lock.gate")
    gate.touch()
    assert held(claim(places))
    assert not gate.exists()
