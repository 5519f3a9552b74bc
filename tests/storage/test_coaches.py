"""Who has a logbook here, and what a crash may leave behind."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from gesprekshulp.storage.coaches import LONGEST, Coach, begun, coaches, finished, proper_name, remove
from gesprekshulp.storage.flaw import Flaw, Unfit
from gesprekshulp.storage.places import Places
from tests.storage.fakes import FailingDisk, QuickDisk
from tests.storage.logbooks import files
from tests.storage.processes import SOURCE
from tests.storage.samples import posix_only

DISK = QuickDisk()
AT_START = """
import sys
import gesprekshulp.app.starting
import gesprekshulp.storage.coaches
print(*(name for name in ("apsw", "gesprekshulp.storage.sealing", "pydantic") if name in sys.modules))
"""


def made(places: Places, name: str) -> Coach:
    return finished(begun(places, proper_name(places, name), DISK), DISK)


def test_nobody_is_here_before_the_first(places: Places) -> None:
    assert coaches(places) == ()
    assert not places.folder.exists()


def test_they_are_listed_by_name(places: Places) -> None:
    for name in ("noor", "Bo", "Åsa"):
        made(places, name)
    assert [coach.name for coach in coaches(places)] == ["Bo", "noor", "Åsa"]
    assert {coach.folder.parent for coach in coaches(places)} == {places.logbooks.folder}


def test_a_name_is_kept_on_one_line(places: Places) -> None:
    made(places, "  Sam\n  de   Wit ")
    assert [coach.name for coach in coaches(places)] == ["Sam de Wit"]


REFUSED = {
    "empty": ("", Flaw.MISSING),
    "blank": (" \n\t", Flaw.MISSING),
    "long": ("a" * (LONGEST + 1), Flaw.WRONG),
    "taken": ("SAM", Flaw.WRONG),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_name_can_be_refused(places: Places, case: str) -> None:
    name, flaw = REFUSED[case]
    made(places, "Sam")
    with pytest.raises(Unfit) as unfit:
        proper_name(places, name)
    assert (unfit.value.field, unfit.value.flaw) == ("name", flaw)


@posix_only
def test_the_folders_are_closed_to_others_whatever_the_mask(places: Places) -> None:
    before = os.umask(0)
    try:
        coach = made(places, "Sam")
    finally:
        os.umask(before)
    folders = (places.folder, places.logbooks.folder, coach.folder)
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in folders} == {0o700}
    assert stat.S_IMODE((coach.folder / "name").stat().st_mode) == 0o600


def test_a_coach_without_a_readable_name_is_still_listed(places: Places) -> None:
    first, second = made(places, "Sam"), made(places, "Noor")
    (first.folder / "name").unlink()
    (second.folder / "name").write_bytes(b"\xff\xfe\n")
    assert {coach.folder: coach.name for coach in coaches(places)} == {first.folder: "", second.folder: "\ufffd\ufffd"}


def test_what_was_being_made_or_removed_is_cleared_away(places: Places) -> None:
    begun(places, "Sam", DISK)
    gone = made(places, "Noor")
    gone.folder.rename(gone.folder.with_suffix(".gone"))
    assert coaches(places) == ()
    assert list(places.logbooks.folder.iterdir()) == []


def test_other_files_in_the_folder_are_left_alone(places: Places) -> None:
    coach = made(places, "Sam")
    (places.logbooks.folder / "notes.txt").touch()
    assert coaches(places) == (coach,)
    assert (places.logbooks.folder / "notes.txt").exists()


def test_removing_takes_everything_and_nobody_else(places: Places) -> None:
    coach, other = made(places, "Sam"), made(places, "Noor")
    (coach.folder / "1.damaged").write_bytes(b"sealed")
    remove(coach, DISK)
    assert coaches(places) == (other,)
    assert list(files(places.folder)) == [f"logbooks/{other.folder.name}/name"]


@pytest.mark.parametrize("call", range(2))
def test_a_disk_that_removes_nothing_says_so(places: Places, call: int) -> None:
    coach = made(places, "Sam")
    with pytest.raises(OSError, match="space"):
        remove(coach, FailingDisk({call}))
    assert coaches(places) in ((coach,), ())


def test_a_folder_that_is_a_file_is_nobody(places: Places) -> None:
    places.prepare()
    places.logbooks.folder.touch()
    assert coaches(places) == ()


def test_asking_who_is_here_imports_no_cryptography() -> None:
    run = [sys.executable, "-c", AT_START]
    env = {**os.environ, "PYTHONPATH": str(SOURCE)}
    assert subprocess.run(run, env=env, capture_output=True, text=True, check=True).stdout.strip() == ""


def test_paths_of_a_coach_lie_in_the_folder_and_differ() -> None:
    coach = Coach(Path("somewhere"), "Sam")
    paths = {coach.logbook, coach.fresh, coach.lock, coach.folder / "name"}
    assert len(paths) == 4
    assert {path.parent for path in paths} == {coach.folder}
