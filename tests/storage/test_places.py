"""The folder and what is in it."""

import stat
from pathlib import Path

import pytest

from gesprekshulp.storage.places import FolderUnavailable, Places
from tests.storage.samples import posix_only


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_usual_folder_is_that_of_the_user_and_names_no_author() -> None:
    folder = Places.usual().folder
    assert folder.name == "gesprekshulp"
    assert folder.parent.name != "gesprekshulp"


def test_all_paths_lie_in_the_folder_and_differ(places: Places) -> None:
    paths = {places.settings, places.journal, places.damaged, places.lock, places.show}
    assert len(paths) == 5
    assert {path.parent for path in paths} == {places.folder}


def test_role_plays_and_logbooks_have_folders_of_their_own(places: Places) -> None:
    folders = {places.practice.folder, places.logbooks.folder}
    assert len(folders) == 2
    assert {folder.parent for folder in folders} == {places.folder}


def test_nothing_is_made_before_it_is_asked(places: Places) -> None:
    assert not places.folder.exists()


@posix_only
def test_the_folder_is_made_for_its_owner_only(places: Places) -> None:
    places.prepare()
    assert mode(places.folder) == 0o700


@posix_only
def test_a_folder_open_to_others_is_closed(places: Places) -> None:
    places.folder.mkdir(parents=True)
    places.folder.chmod(0o755)
    places.prepare()
    places.prepare()
    assert mode(places.folder) == 0o700


@posix_only
def test_a_folder_that_its_owner_closed_further_is_left_alone(places: Places) -> None:
    places.folder.mkdir(parents=True)
    places.folder.chmod(0o500)
    places.prepare()
    assert mode(places.folder) == 0o500


def test_a_folder_that_cannot_be_made_is_a_typed_failure(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FolderUnavailable) as caught:
        Places.usual(tmp_path / "file" / "folder").prepare()
    assert caught.value.filename == str(tmp_path / "file" / "folder")
    assert isinstance(caught.value.__cause__, OSError)
