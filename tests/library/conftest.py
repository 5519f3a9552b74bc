"""What the tests of this room share: a copy of the shipped files that a test may spoil."""

import shutil
from pathlib import Path

import pytest

from gesprekshulp.library.shipped import resources


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resources(), tmp_path / "resources"))
