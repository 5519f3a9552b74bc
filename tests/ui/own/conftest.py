"""Every test of this room has a window, and may read from the right or in large letters."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gesprekshulp.conversation.model import Colours, SingleKeys
from gesprekshulp.ui import keys, theme


@pytest.fixture
def large_type() -> Iterator[None]:
    """Take letters twice as large."""
    theme.wear(Colours.LIGHT, 200)
    yield
    theme.wear(Colours.LIGHT, 100)


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    """Turn every window round."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def without_single_keys() -> Iterator[None]:
    """Let single letters do nothing."""
    keys.listen(SingleKeys.OFF)
    yield
    keys.listen(SingleKeys.ON)
