"""Every test of this room has a window, and may read from the right, in large letters or without single keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gesprekshulp.conversation.model import Colours, SingleKeys
from gesprekshulp.ui import keys, theme


@pytest.fixture(autouse=True)
def _look(look: None) -> None:
    """Give each test the look of the program."""


@pytest.fixture
def large_type(look: None) -> None:  # noqa: ARG001 -- the look comes first, and takes these letters back
    """Take letters twice as large."""
    theme.wear(Colours.LIGHT, 200)


@pytest.fixture
def from_the_right(qapp: QApplication, look: None) -> None:  # noqa: ARG001 -- the look turns them back
    """Turn every window round."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


@pytest.fixture
def without_single_keys(look: None) -> None:  # noqa: ARG001 -- what follows a look makes them work again
    """Let letters and digits do nothing by themselves."""
    keys.listen(SingleKeys.OFF)
