"""Practice in the real window, on the real disk: whole role-plays by keyboard, and what becomes of them."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.model import Depth
from gesprekshulp.ui.practice.debrief import DebriefPage
from gesprekshulp.ui.practice.home import PracticePage
from gesprekshulp.ui.practice.role_play import RolePlay
from gesprekshulp.ui.practice.scenario import ScenarioPage
from gesprekshulp.ui.practice.trainer import TrainerWindow
from tests.app.laptop import Laptop
from tests.app.test_whole_talks import agree, aim, choose_depth, one_card
from tests.ui.driver import Hands, key_code, settle


@pytest.fixture
def hands(laptop: Laptop) -> Iterator[Hands]:
    """Sit down at a laptop that was set up, at the page of practice."""
    laptop.set_up()
    hands = laptop.start()
    hands.press("O")
    assert isinstance(hands.page, PracticePage)
    yield hands
    hands.window.close()


def trainer_of(hands: Hands) -> TrainerWindow:
    """Give the trainer's window."""
    (trainer,) = hands.window.findChildren(TrainerWindow)
    return trainer


def watch(hands: Hands, *keys: str) -> None:
    """Press keys in the trainer's window, and give the keyboard back."""
    trainer = trainer_of(hands)
    trainer.activateWindow()
    settle()
    for key in keys:
        QTest.keyClick(trainer.windowHandle(), *key_code(key))
        settle()
    hands.window.activateWindow()
    settle()


def begin(hands: Hands, story: str = "1. Toetsweek") -> None:
    """Begin the role-play of a story."""
    hands.reach(story)
    hands.press("Enter")
    assert isinstance(hands.page, ScenarioPage)
    hands.press("Enter")
    assert isinstance(hands.page, RolePlay)
    hands.at(show.PrepareScreen)


def prepare(hands: Hands) -> None:
    """Settle what the coach settles alone; the trainer is the adult."""
    hands.reach("de trainer")
    hands.press("Space")
    hands.reach_primary()
    hands.press("Enter")


def play(hands: Hands) -> None:
    """Play a role-play up to its second card."""
    begin(hands)
    prepare(hands)
    agree(hands)
    aim(hands)
    choose_depth(hands, Depth.SHARE)
    one_card(hands, "Down")
    one_card(hands, "Down")


def through_debrief(hands: Hands) -> DebriefPage:
    """Press Enter to the last section."""
    page = hands.page
    assert isinstance(page, DebriefPage)
    for _ in range(40):
        if hands.says("Niet bewaren"):
            break
        hands.press("Enter")
    return page
