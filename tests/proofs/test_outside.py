"""A few talks of proofs/outside.py, and that it complains of a program that keeps silent."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gesprekshulp.app import desk, outside
from gesprekshulp.conversation.events import Entry
from gesprekshulp.storage.journal import Journal
from proofs.outside import bad_clocks, bad_disks, report, sat_down

pytestmark = pytest.mark.usefixtures("look")


def test_talks_go_on_while_the_disk_fails_and_the_clock_jumps(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with sat_down(tmp_path / "data") as watch:
        assert report(bad_disks(watch, 3, 7), "disk") == 0
        assert report(bad_clocks(watch, 3, 7), "clock") == 0
    told = capsys.readouterr().out
    assert "disk: 10 talks, 0 to complain of" in told
    assert "clock: 3 talks, 0 to complain of" in told


def test_a_program_that_keeps_silent_is_complained_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = outside.keeping

    def silent(journal: Journal) -> Callable[[Entry], bool]:
        keep = usual(journal)
        return lambda entry: keep(entry) or True

    monkeypatch.setattr(desk, "keeping", silent)
    with sat_down(tmp_path / "data") as watch:
        (right, *wrong) = bad_disks(watch, 1, 7)
    assert right == []
    assert any("nothing says so" in line for told in wrong for line in told)
