"""The files are found in the wheel and in a checkout."""

from pathlib import Path

import pytest

from gesprekshulp.library import shipped


def test_a_checkout_has_them_beside_the_program() -> None:
    assert shipped.resources() == Path(__file__).parents[2] / "resources"


def test_the_wheel_has_them_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(shipped, "PACKAGE", tmp_path)
    assert shipped.resources() == tmp_path / "resources"
