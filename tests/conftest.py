"""Before any test imports Qt: windows are drawn in memory, unless the caller wants a real screen."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.app.laptop import Laptop

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says more about the machine than about the code: speed is measured in benchmarks/.
settings.register_profile("check", deadline=None)
settings.load_profile("check")


@pytest.fixture
def look(qapp: "QApplication") -> Iterator[None]:
    """Give the program its look and language, and leave nothing of this test behind."""
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtWidgets import QApplication

    from gesprekshulp.conversation.model import Colours, SingleKeys
    from gesprekshulp.ui import keys, theme
    from tests.ui.driver import settle

    theme.apply(qapp)
    QLocale.setDefault(QLocale(QLocale.Language.Dutch))
    yield
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    settle()
    theme.wear(Colours.SYSTEM)
    keys.listen(SingleKeys.ON)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def laptop(look: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "Laptop":  # noqa: ARG001 -- it sets the look
    """Give a laptop on which the program was never started."""
    from tests.app.laptop import Laptop

    return Laptop(tmp_path / "data", monkeypatch)
