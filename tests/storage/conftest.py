"""What the tests of this room share: a folder that isn't there yet."""

from pathlib import Path

import pytest

from gesprekshulp.storage.places import Places


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places.usual(tmp_path / "data" / "gesprekshulp")
