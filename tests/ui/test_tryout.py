"""The try-out on every page of a talk: a line on top, the word for practice, a way out, and room for all of it."""

from collections import Counter

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.model import Mode
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.tryout import TryOut
from tests.conversation.player import Talk as Played
from tests.ui.driver import AROUND, Hands, World, sit_down_at
from tests.ui.pages import PAGES
from tests.ui.test_every_page import NEVER

TOGETHER = [
    kind
    for kind in PAGES
    if kind
    not in {
        show.PrepareScreen,
        show.ReferScreen,
        show.ReferredScreen,
        show.TurnScreen,
        show.AftercareScreen,
        show.AftercareDoneScreen,
    }
]


def trying(kind: type[show.Screen]) -> Hands:
    """Open a window on a try-out that has come to this page."""
    store = World(AROUND).store(Played(AROUND, mode=Mode.PRACTICE).play(PAGES[kind]).entries)
    page = TryOut(store, Names(store), ())
    store.setParent(page)
    hands = sit_down_at(page)
    page.focus()
    return hands


@pytest.mark.parametrize("kind", TOGETHER)
def test_every_page_has_its_line_and_room_for_it(kind: type[show.Screen]) -> None:
    hands = trying(kind)
    assert hands.says("OEFENEN")
    assert hands.button("Stop proberen").isEnabled()
    assert hands.cut_off() == []
    assert hands.scrolled() == 0
    assert [text for text in hands.texts() for word in NEVER if word in text.lower()] == []
    assert [key for key, count in Counter(hands.keys()).items() if count > 1] == []
    assert [text for text in hands.texts() if "%" in text] == []


@pytest.mark.parametrize("kind", TOGETHER)
def test_one_key_leaves(kind: type[show.Screen]) -> None:
    hands = trying(kind)
    assert isinstance(hands.page, TryOut)
    left = QSignalSpy(hands.page.left)
    hands.press("X")
    assert left.count() == 1


@pytest.mark.usefixtures("without_single_keys")
@pytest.mark.parametrize("kind", [show.AskScreen, show.ChooseScreen])
def test_no_key_is_named_that_does_nothing(kind: type[show.Screen]) -> None:
    hands = trying(kind)
    assert not hands.says("(H)")
    assert not hands.says("(1)")
    assert hands.widgets(QWidget)
    hands.reach("Stop proberen")
