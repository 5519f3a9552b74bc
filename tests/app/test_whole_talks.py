"""Whole conversations with the real window, the real texts and the real disk, by keyboard alone."""

import sys

import pytest

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.events import ReferralAgreed
from gesprekshulp.conversation.model import Company, Depth, ReferralTime, TrustedPerson
from gesprekshulp.ui.home.settings import SettingsPage
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.home.welcome import WelcomePage
from tests.app.laptop import READ, Laptop
from tests.ui.driver import Hands

KEYS = {Depth.SHARE: "1", Depth.LIGHT: "2", Depth.DISTRACTION: "3"}


def set_up(hands: Hands) -> None:
    """Read the welcome, and name an adult."""
    assert isinstance(hands.page, WelcomePage)
    hands.press(*READ)
    assert isinstance(hands.page, StartPage)
    hands.press("I")
    assert isinstance(hands.page, SettingsPage)
    for field, text in {"Naam": "Noor Bakker", "Telefoon": "06 12345678", "Bereikbaar": "tot 21 uur"}.items():
        hands.reach(f"Volwassene: {field}")
        hands.write(text)
    hands.press("Enter")
    assert isinstance(hands.page, StartPage)


def prepare(hands: Hands, reach: str) -> None:
    """Begin, tick everything, and say who is in reach."""
    hands.press("Enter")
    hands.at(show.PrepareScreen)
    hands.press("1", "2", "3", "4", "5")
    for tick in ("Een kamer", reach, "16 of 17"):
        hands.reach(tick)
        hands.press("Space")
    hands.reach_primary()
    hands.press("Enter")
    hands.at(show.RoleScreen)


def agree(hands: Hands) -> None:
    """Accept everything, and add a line."""
    hands.press("Enter")
    while isinstance(hands.screen, show.AgreementScreen):
        hands.press("Enter")
    hands.at(show.AgreedScreen)
    hands.reach("Een eigen afspraak")
    hands.write("Geen foto")
    hands.press("Enter")
    assert hands.at(show.AgreedScreen).own == ("Geen foto",)
    hands.reach_primary()
    hands.press("Enter")


def aim(hands: Hands) -> None:
    """Choose an aim, welcome a topic, and keep one out."""
    hands.at(show.AimScreen)
    hands.press("2")
    hands.at(show.TopicsScreen)
    hands.reach("School")
    hands.press("Space")
    hands.reach("Thuis")
    hands.press("Space", "Space")
    hands.reach_primary()
    hands.press("Enter")


def choose_depth(hands: Hands, depth: Depth) -> None:
    """Let the young person press."""
    hands.at(show.DepthScreen)
    hands.press(KEYS[depth])
    hands.at(show.RestScreen)


def one_card(hands: Hands, *taps: str) -> None:
    """Draw, pick, ask, listen, and tap."""
    hands.press("Enter")
    hands.at(show.ChooseScreen)
    hands.press("1")
    hands.at(show.AskScreen)
    hands.press("Enter", *taps)
    hands.at(show.RestScreen)


def check_in(hands: Hands) -> None:
    """Ask whether it is still alright, when that is due."""
    hands.press("Enter")
    hands.at(show.CheckInScreen)
    hands.press("1")
    hands.at(show.RestScreen)


def close(hands: Hands) -> None:
    """Go to the ending, with a card and a word to take along."""
    hands.press("A", "Enter")
    hands.at(show.ClosingScreen)
    hands.press("Enter")
    hands.at(show.ChooseScreen)
    hands.press("2")
    hands.at(show.AskScreen)
    hands.reach("Een woord")
    hands.write("Adem")
    hands.press("Enter")
    if isinstance(hands.screen, show.AskScreen):
        hands.press("Enter")
    while isinstance(hands.screen, show.ClosingScreen):
        hands.press("Enter")
    hands.at(show.ClosedScreen)
    assert hands.says("Adem")
    hands.press("Enter")


def refer(hands: Hands) -> None:
    """Make the bridge from three rows, with Tab, the arrows and the space bar."""
    hands.at(show.ReferScreen)
    hands.press("Tab", "Right", "Right", "Right", "Space")
    hands.press("Tab", "Space", "Right")
    hands.press("Tab", "Space")
    hands.reach_primary()
    hands.press("Enter")
    agreed = hands.at(show.ReferredScreen).agreed
    assert agreed == ReferralAgreed(TrustedPerson.DOCTOR, ReferralTime.TOMORROW, Company.COACH)
    hands.press("Enter")


def aftercare(hands: Hands) -> None:
    """Answer the questions alone, and end in two steps."""
    hands.at(show.TurnScreen)
    hands.press("Enter")
    for _ in range(20):
        if not isinstance(hands.screen, show.AftercareScreen):
            break
        hands.press("3" if hands.at(show.AftercareScreen).must_answer else "1")
        if hands.at(show.AftercareScreen).question.several:
            hands.press("1", "Enter")
    hands.at(show.AftercareDoneScreen)
    hands.press("Enter", "J")
    assert isinstance(hands.page, StartPage)
    assert hands.says("Er is niets van bewaard")


@pytest.mark.parametrize(("depth", "cards"), [(Depth.SHARE, 3), (Depth.LIGHT, 5), (Depth.DISTRACTION, 2)])
def test_a_whole_talk_goes_by_keyboard_and_leaves_the_folder_as_it_was(
    laptop: Laptop, depth: Depth, cards: int
) -> None:
    hands = laptop.start()
    set_up(hands)
    before = laptop.files()
    prepare(hands, reach="Noor Bakker")
    assert set(laptop.files()) == {"settings.json", "talk.journal"}
    agree(hands)
    aim(hands)
    choose_depth(hands, depth)
    for _ in range(cards):
        one_card(hands, "Down", "Right", "+", "-", "Up")
    if depth is not Depth.DISTRACTION:
        check_in(hands)
    close(hands)
    refer(hands)
    aftercare(hands)
    assert set(before) == {"settings.json"}
    assert laptop.files() == before
    assert "PySide6.QtNetwork" not in sys.modules


def test_without_an_adult_sharing_is_closed_and_the_page_says_so(laptop: Laptop) -> None:
    hands = laptop.start()
    hands.press(*READ)
    assert isinstance(hands.page, StartPage)
    prepare(hands, reach="Niemand")
    agree(hands)
    aim(hands)
    assert not hands.button("Ik wil iets delen").isEnabled()
    assert hands.says("geen volwassene in bereik")
    hands.press("1")
    choose_depth(hands, Depth.LIGHT)
    one_card(hands)
    close(hands)
    refer(hands)
    aftercare(hands)
    assert set(laptop.files()) == {"settings.json"}
