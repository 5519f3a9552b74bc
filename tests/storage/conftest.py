"""What the tests of this room share: a folder that isn't there yet."""

from pathlib import Path

import pytest

from gesprekshulp.storage.places import Places


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places.usual(tmp_path / "data" / "gesprekshulp")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a passphrase be tried in no time, for tests of many cases."""
    from gesprekshulp.storage import sealing
    from tests.storage.logbooks import QUICK

    monkeypatch.setattr(sealing, "COST", QUICK)
