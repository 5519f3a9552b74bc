"""Every test of this room has letters to write with."""

import pytest


@pytest.fixture(autouse=True)
def _look(look: None) -> None:
    """Give each test the look of the program."""
