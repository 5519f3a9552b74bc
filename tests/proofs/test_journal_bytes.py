"""A few bytes of proofs/journal_bytes.py, and that it complains of facts that are lost."""

from pathlib import Path

import pytest

from gesprekshulp.storage.places import Places
from proofs import journal_bytes
from proofs.journal_bytes import BITS, WHOLE, cut, flipped, tried


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = Places(tmp_path / "data")
    places.prepare()
    return places


def test_a_journal_with_a_bad_byte_loses_nothing_before_it(places: Places) -> None:
    assert tried(places, "cut at byte", len(WHOLE) + 1, 61, cut) == 0
    assert tried(places, "bit flipped", len(WHOLE) * BITS, 487, flipped) == 0


def test_a_fact_that_is_lost_is_complained_of(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_bytes, "TALK", journal_bytes.TALK[1:])
    assert list(cut(places, len(WHOLE))) == [f"not the {len(journal_bytes.TALK) + 1} whole facts"]
    assert next(iter(flipped(places, len(WHOLE) * BITS - 1))).startswith("not the")
