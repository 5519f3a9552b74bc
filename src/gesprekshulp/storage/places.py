"""Says where everything that survives is kept, so that one folder is all there is to protect or to delete."""

import os
import stat
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from platformdirs import user_data_path

OWNER_ONLY = 0o700
OTHERS = 0o077


class FolderUnavailable(OSError):  # noqa: N818 -- named like its fellows in this room
    """The folder can't be made, or can't be closed to others; errno, reason and folder as in any OSError."""


@dataclass(frozen=True, slots=True)
class Places:
    """The one folder of the app, and the paths in it; nothing is touched on disk before `prepare`."""

    folder: Path

    @classmethod
    def usual(cls, folder: Path | None = None) -> Self:
        """Give the places in this user's data folder, or in `folder` when one is given."""
        return cls(folder or user_data_path("gesprekshulp", appauthor=False))

    @property
    def settings(self) -> Path:
        """Give the file with the settings of the organisation."""
        return self.folder / "settings.json"

    @property
    def journal(self) -> Path:
        """Give the file with the facts of the talk that is going on."""
        return self.folder / "talk.journal"

    @property
    def damaged(self) -> Path:
        """Give the file to which a journal that can't be read to its end is moved."""
        return self.folder / "talk.damaged"

    @property
    def practice(self) -> Self:
        """Give the places of role-plays, in a folder of their own: nothing of them ever stands beside a real talk."""
        return replace(self, folder=self.folder / "practice")

    @property
    def contact(self) -> Path:
        """Give the file that says that a coach still has to call the adult."""
        return self.folder / "contact.json"

    @property
    def logbooks(self) -> Self:
        """Give the places of coaches' own logbooks, in a folder of their own with one folder for each coach."""
        return replace(self, folder=self.folder / "logbooks")

    @property
    def lock(self) -> Path:
        """Give the file that the running app holds."""
        return self.folder / "lock"

    @property
    def show(self) -> Path:
        """Give the file by which a second start asks the first to show itself."""
        return self.folder / "show"

    def prepare(self) -> None:
        """Make the folder, and close it to other users of this machine.

        Raises FolderUnavailable when that can't be done.
        """
        try:
            self.folder.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
            if _open_to_others(self.folder):
                self.folder.chmod(OWNER_ONLY)
        except OSError as error:
            raise FolderUnavailable(error.errno, error.strerror, str(self.folder)) from error


def _open_to_others(folder: Path) -> bool:
    """Say whether other users may look in; on Windows the profile's own rights decide that, not a mode."""
    return os.name == "posix" and bool(stat.S_IMODE(folder.stat().st_mode) & OTHERS)
