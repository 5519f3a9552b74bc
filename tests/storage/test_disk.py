"""What only shows on a real disk: modes, links, and folders that can't be synced."""

import errno
import os
import stat
from pathlib import Path

import pytest

from gesprekshulp.storage.disk import DISK
from tests.storage.samples import posix_only


def broken(number: int) -> OSError:
    return OSError(number, os.strerror(number))


@posix_only
def test_a_file_is_made_for_its_owner_only_whatever_the_mask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        DISK.open(tmp_path / "new").close()
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o600


@posix_only
def test_a_file_open_to_others_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "old"
    path.touch()
    path.chmod(0o644)
    DISK.open(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@posix_only
def test_a_file_that_cannot_be_closed_to_others_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_handle: int, _mode: int) -> None:
        raise broken(errno.EPERM)

    monkeypatch.setattr(os, "fchmod", refuse)
    with pytest.raises(PermissionError):
        DISK.open(tmp_path / "file")


@posix_only
def test_no_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "target").touch()
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with pytest.raises(OSError, match="link"):
        DISK.open(tmp_path / "link")
    with pytest.raises(OSError, match="link"):
        DISK.read(tmp_path / "link")


@posix_only
@pytest.mark.parametrize("number", [errno.EINVAL, errno.EOPNOTSUPP])
def test_a_folder_that_knows_no_sync_is_fine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def refuse(_handle: int) -> None:
        raise broken(number)

    monkeypatch.setattr(os, "fsync", refuse)
    DISK.sync_folder(tmp_path)


@posix_only
def test_a_folder_whose_sync_fails_is_not_fine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_handle: int) -> None:
        raise broken(errno.EIO)

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        DISK.sync_folder(tmp_path)


def test_windows_is_asked_for_no_mode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        DISK.open(tmp_path / "file").close()
    assert (tmp_path / "file").exists()


def test_windows_is_asked_for_no_sync_of_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        DISK.sync_folder(tmp_path / "no such folder")
