"""The language of the window: what it puts in, it takes out again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator

from gesprekshulp.app.language import Interface
from gesprekshulp.conversation.model import Language
from tests.ui.driver import settle

CHANGES = 10


@pytest.fixture
def interface() -> Iterator[Interface]:
    """Give a language, and leave the window in Dutch without it."""
    interface = Interface()
    yield interface
    interface.use(Language.DUTCH)
    interface.deleteLater()
    settle()


@pytest.mark.parametrize("last", [Language.DUTCH, Language.ENGLISH])
def test_translators_do_not_pile_up(interface: Interface, last: Language) -> None:
    other = Language.ENGLISH if last is Language.DUTCH else Language.DUTCH
    for number in range(CHANGES):
        interface.use(last if number % 2 else other)
    settle()
    assert interface.language is last
    assert len(interface.findChildren(QTranslator)) <= 2
