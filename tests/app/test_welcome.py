"""The first start by keyboard alone: the three pages, the settings, and a try-out that leaves nothing."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.model import Mode, Stage
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.storage.settings import Settings, load
from gesprekshulp.ui.framed import FRAME
from gesprekshulp.ui.home.hidden import HiddenPage
from gesprekshulp.ui.home.settings import SettingsPage
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.home.welcome import WelcomePage
from gesprekshulp.ui.tryout import TryOut
from tests.app.laptop import MINUTE, READ, Laptop
from tests.conversation.player import talk
from tests.ui.driver import AROUND, Hands, name_of, settle
from tests.ui.pages import TALKING

LAST_PAGE = ("Enter", "Enter")


def trying(laptop: Laptop) -> Hands:
    """Start for the first time, and go to the try-out."""
    hands = laptop.start()
    hands.press(*LAST_PAGE, "E")
    assert isinstance(hands.page, TryOut)
    return hands


def number(hands: Hands) -> int:
    """Give which page of the welcome is in front."""
    assert isinstance(hands.page, WelcomePage)
    return hands.page.number


def kept(laptop: Laptop) -> dict[str, bytes]:
    """Give what is in the folder, which may not be there."""
    return laptop.files() if laptop.places.folder.exists() else {}


# The three pages.


def test_the_welcome_turns_forward_and_back(laptop: Laptop) -> None:
    hands = laptop.start()
    for key, page in (("Enter", 2), ("Space", 3), ("Backspace", 2), ("Backspace", 1), ("Backspace", 1), ("Enter", 2)):
        hands.press(key)
        assert number(hands) == page
        assert hands.says(f"{page} van 3")
        assert hands.focus.objectName() == "heading"
    assert kept(laptop) == {}


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        ((), ("niet naar het scherm", "geen hulpverlener", "training")),
        (("Enter",), ("te zwaar", "verbergen", "stap terug", "Overslaan")),
        (LAST_PAGE, ("niet bewaard", "zonder internet", "welke volwassene")),
    ],
)
def test_each_page_says_its_one_thing(laptop: Laptop, pages: tuple[str, ...], said: tuple[str, ...]) -> None:
    hands = laptop.start()
    hands.press(*pages)
    assert all(hands.says(part) for part in said)
    assert hands.cut_off() == []
    assert hands.scrolled() == 0
    assert len([text for text in hands.widgets(QLabel) if text.text()]) <= 9


def test_the_keys_that_always_work_are_shown(laptop: Laptop) -> None:
    hands = laptop.start()
    hands.press("Enter")
    assert {"Z", "Esc", "⌫"} <= {text.text() for text in hands.widgets(QLabel)}


def test_without_an_adult_the_last_page_leads_to_the_settings_and_back(laptop: Laptop) -> None:
    hands = laptop.start()
    hands.press(*LAST_PAGE, "I")
    assert isinstance(hands.page, SettingsPage)
    for field, text in {"Naam": "Noor Bakker", "Telefoon": "06 12345678", "Bereikbaar": "tot 21 uur"}.items():
        hands.reach(f"Volwassene: {field}")
        hands.write(text)
    hands.press("Enter")
    assert number(hands) == 3
    assert hands.says("staat in de instellingen als volwassene")
    assert not any(name_of(button).startswith("Volwassene invullen") for button in hands.widgets(QAbstractButton))
    hands.press("Enter")
    assert isinstance(hands.page, StartPage)
    found = load(laptop.places.settings)
    assert isinstance(found, Settings)
    assert found.welcomed
    assert found.organisation.adult is not None


def test_the_welcome_can_be_read_again_and_writes_nothing_then(laptop: Laptop) -> None:
    laptop.set_up()
    before = laptop.files()
    hands = laptop.start()
    hands.press("W")
    assert number(hands) == 1
    hands.press(*READ)
    assert isinstance(hands.page, StartPage)
    hands.press("Enter")
    hands.at(show.PrepareScreen)
    assert laptop.files().keys() - before.keys() == {"talk.journal"}
    assert laptop.files().items() >= before.items()


def test_without_texts_there_is_nothing_to_try(laptop: Laptop, tmp_path: Path) -> None:
    laptop.content = shutil.copytree(laptop.content, tmp_path / "content")
    (laptop.content / "closing.toml").write_text("[[")
    hands = laptop.start()
    hands.press(*LAST_PAGE, "E")
    assert number(hands) == 3
    assert not hands.button("Even proberen").isEnabled()
    hands.press("Enter")
    assert hands.says("kan er geen gesprek beginnen")


# The try-out.


def test_the_whole_try_out_goes_by_keyboard_and_leaves_no_trace(laptop: Laptop) -> None:
    hands = trying(laptop)
    said: list[str] = []

    def look(kind: type[show.Screen], part: str) -> None:
        hands.at(kind)
        assert hands.says(part), hands.texts()
        assert hands.says("OEFENEN")
        assert hands.button("Stop proberen").isEnabled()
        assert hands.cut_off() == []
        assert hands.scrolled() == 0
        said.append(part)

    look(show.ChooseScreen, "Kies een kaart die je aanspreekt (1)")
    hands.press("1")
    look(show.AskScreen, "Houd de tip even vast (H)")
    hands.down("H")
    assert hands.says("Luistertip")
    hands.up("H")
    hands.press("Enter")
    look(show.RestScreen, "Tik hoe het ging")
    hands.press("Right")
    look(show.RestScreen, "Probeer nu 'Dit is te zwaar' (Z)")
    hands.press("Z")
    look(show.TooHeavyScreen, "bel je niemand")
    hands.press("2")
    look(show.HelpScreen, "bel je niemand")
    hands.press("Backspace", "Backspace")
    look(show.RestScreen, "Rond daarna af (A)")
    hands.press("Esc")
    assert isinstance(hands.page, HiddenPage)
    hands.press("Esc", "A")
    look(show.ClosingScreen, "eindigt altijd rustig")
    hands.press("K", "Enter")
    look(show.ChooseScreen, "Kies een kaart voor het einde (1)")
    hands.press("1")
    look(show.AskScreen, "eindigt altijd rustig")
    hands.press("Enter")
    while isinstance(hands.screen, show.ClosingScreen):
        look(show.ClosingScreen, "eindigt altijd rustig")
        hands.press("Enter")
    look(show.ClosedScreen, "Nog één keer Enter")
    assert kept(laptop) == {}
    hands.press("Enter")
    assert number(hands) == 3
    assert hands.says("Er is niets van bewaard")
    assert hands.focus.objectName() == "heading"
    assert len(said) >= 12
    assert not laptop.places.folder.exists()
    assert hands.window.findChildren(TryOut) == []


@pytest.mark.parametrize(
    "keys",
    [
        (),
        ("1",),
        ("1", "Enter"),
        ("Z",),
        ("Z", "1"),
        ("P",),
        ("F",),
        ("D",),
        ("1", "Enter", "W"),
        ("F1",),
        ("A",),
        ("A", "K", "Enter"),
    ],
)
def test_it_can_be_left_from_anywhere_in_one_step(laptop: Laptop, keys: tuple[str, ...]) -> None:
    hands = trying(laptop)
    hands.press(*keys)
    assert hands.says("OEFENEN")
    hands.press("X")
    assert number(hands) == 3
    assert kept(laptop) == {}


def test_its_folder_is_byte_for_byte_as_it_was(laptop: Laptop) -> None:
    laptop.set_up()
    before = laptop.files()
    hands = laptop.start()
    hands.press("W", *LAST_PAGE, "E", "1", "Enter", "Down", "Z")
    assert hands.store.view.mode is Mode.PRACTICE
    assert laptop.files() == before
    hands.press("X")
    assert laptop.files() == before
    hands.press("Enter")
    assert isinstance(hands.page, StartPage)
    assert laptop.files() == before


def test_the_window_closes_at_once_in_a_try_out_and_the_welcome_comes_again(laptop: Laptop) -> None:
    hands = trying(laptop)
    hands.press("1", "Enter")
    assert hands.window.close()
    settle()
    assert kept(laptop) == {}
    assert number(laptop.start()) == 1


def test_stepping_back_out_of_it_leads_to_the_welcome(laptop: Laptop) -> None:
    hands = trying(laptop)
    for _ in range(40):
        if not isinstance(hands.page, TryOut):
            break
        assert hands.store.stage is not Stage.PREPARE
        hands.press("Backspace")
    assert number(hands) == 3


def test_an_adult_who_knows_ends_it_without_questions(laptop: Laptop) -> None:
    hands = trying(laptop)
    hands.press("Z", "1", "J")
    while isinstance(hands.page, TryOut):
        assert hands.store.stage is Stage.CLOSE
        hands.press("1" if isinstance(hands.screen, show.ChooseScreen) else "Enter")
    assert number(hands) == 3


def test_its_frame_is_of_another_colour_than_a_real_talk(laptop: Laptop) -> None:
    laptop.set_up(Organisation())
    hands = laptop.start()
    hands.press("Enter")
    real = hands.window.grab().toImage()
    hands.window.close()
    hands = laptop.start()
    hands.press("W", *LAST_PAGE, "E")
    tried = hands.window.grab().toImage()
    edge = [(1, 300), (600, 1), (tried.width() - 2, 300), (600, tried.height() - 2), (FRAME - 1, 300)]
    assert all(tried.pixelColor(*place) != real.pixelColor(*place) for place in edge)
    assert len({tried.pixelColor(*place).name() for place in edge}) == 1


def test_a_real_talk_after_it_is_a_real_talk(laptop: Laptop) -> None:
    hands = trying(laptop)
    hands.press("X", "Enter", "Enter")
    hands.at(show.PrepareScreen)
    assert not isinstance(hands.page, TryOut)
    assert hands.store.view.mode is Mode.REAL
    assert not hands.says("OEFENEN")
    assert set(laptop.files()) == {"settings.json", "talk.journal"}


def test_a_talk_that_broke_off_is_not_touched_by_it(laptop: Laptop, tmp_path: Path) -> None:
    good, laptop.content = laptop.content, shutil.copytree(laptop.content, tmp_path / "content")
    (laptop.content / "closing.toml").write_text("[[")
    laptop.set_up()
    laptop.broke_off(talk(TALKING, AROUND).entries, MINUTE)
    before = laptop.places.journal.read_bytes()
    hands = laptop.start()
    shutil.copy(good / "closing.toml", laptop.content)
    hands.press("I")
    hands.reach(lambda widget: widget.accessibleName().startswith("Taal van de kaarten"))
    hands.press("Down")
    hands.reach_primary()
    hands.press("Enter")
    hands.press("W", *LAST_PAGE, "E", "1", "Enter", "Right", "A", "X")
    assert number(hands) == 3
    assert laptop.places.journal.read_bytes() == before
    hands.press("Enter", "Enter")
    assert isinstance(hands.screen, show.RestScreen)
    assert hands.store.view.mode is Mode.REAL
