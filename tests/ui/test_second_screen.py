"""The second screen: what everyone may see, and nothing else; the keyboard stays with the coach."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.model import Form, Mode
from gesprekshulp.conversation.rules import Circumstances
from gesprekshulp.ui.board.board import Board, beside, elsewhere
from gesprekshulp.ui.board.sheets import OpenCard
from gesprekshulp.ui.home.hidden import HiddenPage
from gesprekshulp.ui.overlays import OverviewPage
from gesprekshulp.ui.store import Notice
from gesprekshulp.ui.widgets.scale import ScaleLine
from tests.app.laptop import Laptop
from tests.conversation.player import Talk
from tests.ui.driver import AROUND, NAMED, SHIPPED, Hands, name_of, on_screen, settle, texts_of
from tests.ui.pages import EVERYWHERE, PAGES, TALKING, TURNS

SMALL = QSize(800, 600)
NAME = "Tweede scherm"
CALM = {NAME, "Luisteren"}
PAUSE = {NAME, "Pauze"}
HIDDEN = {"Pauze"}
OPENS = {
    where: line
    for where, line in EVERYWHERE.items()
    if where.removesuffix("Screen") in {"Depth", "Rest", "Choose", "Ask", "CheckIn", "WaysOut", "Paused"}
}
HEAVY = {"too heavy": "help", "a route": "help now", "today": "help today violence"}
LONG = "Denk aan een dag waarop arbeidsongeschiktheidsverzekering even niet telde en er ruimte was: "


class Eyes(Hands):
    """Everyone in the room, at the second screen of a conversation."""

    def __init__(self, hands: Hands) -> None:
        """Look at the second screen, open or not."""
        super().__init__(hands.window)
        boards = hands.talk.findChildren(Board)
        assert len(boards) == 1
        self.board = boards[0]

    def seen(self) -> list[str]:
        """Give everything that can be read or heard on the second screen, its title as well."""
        parts = [each for each in self.board.findChildren(QWidget) if each.isVisible()]
        return [self.board.windowTitle(), *(text for each in [self.board, *parts] for text in texts_of(each))]

    def cards(self) -> list[OpenCard]:
        """Give the cards that can be picked on it."""
        return [card for card in self.board.findChildren(OpenCard) if card.isVisible()]

    def touch(self, card: OpenCard) -> None:
        """Click in the middle of a card, as the window system tells it."""
        place = card.mapTo(self.board, card.rect().center())
        QTest.mouseClick(self.board.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
        settle()

    def press_there(self, key: str, kinds: tuple[QEvent.Type, ...] = (QEvent.Type.KeyPress,)) -> None:
        """Press a key while the second screen has the keyboard after all."""
        code = NAMED.get(key) or Qt.Key(ord(key))
        text = key if len(key) == 1 else ""
        for kind in kinds:
            QCoreApplication.sendEvent(self.board, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text))
        settle()

    def fit_in(self, size: QSize) -> None:
        """Give the second screen this size."""
        self.board.resize(size)
        settle()
        assert self.board.size() == size

    def cut(self) -> list[str]:
        """Give the texts that have less room than they need, or that stand outside the second screen."""
        found: list[str] = []
        for text in self.board.findChildren(QLabel):
            corner = text.mapTo(self.board, text.rect().bottomRight())
            narrow = text.width() < text.minimumSizeHint().width() or text.height() < text.heightForWidth(text.width())
            if text.isVisible() and (narrow or not self.board.rect().contains(corner)):
                found.append(text.text())
        return found


def beside_it(line: str, around: Circumstances = AROUND, mode: Mode = Mode.REAL) -> Eyes:
    """Open a conversation that was played up to here, and its second screen."""
    eyes = Eyes(on_screen(line, around, mode=mode))
    eyes.press("B")
    assert eyes.board.isVisible()
    return eyes


def twins(library: Library) -> Library:
    """Give the library in another language."""
    return replace(library, cards=tuple(replace(card, text=f"twin of {card.text}") for card in library.cards))


TWO = replace(AROUND, second=twins(SHIPPED))


@pytest.mark.parametrize("where", EVERYWHERE)
def test_it_opens_from_the_depth_on_until_the_ending(where: str) -> None:
    eyes = Eyes(on_screen(EVERYWHERE[where]))
    before = eyes.screen
    possible = eyes.store.stage.name in {"DEPTH", "CARDS"}
    assert eyes.keys().count("B") == int(possible)
    eyes.press("B")
    assert eyes.board.isVisible() is possible
    eyes.press("B")
    assert not eyes.board.isVisible()
    assert eyes.screen == before


def test_the_button_opens_it_closes_it_and_shows_which() -> None:
    eyes = Eyes(on_screen(PAGES[show.AskScreen]))
    button = eyes.button(NAME)
    eyes.click(button)
    assert (eyes.board.isVisible(), button.isDown()) == (True, True)
    eyes.click(button)
    assert (eyes.board.isVisible(), button.isDown()) == (False, False)
    eyes.press("B")
    eyes.board.close()
    settle()
    assert not button.isDown()


def test_the_card_on_the_table_stands_there_alone() -> None:
    eyes = beside_it(PAGES[show.AskScreen])
    assert set(eyes.seen()) == {NAME, eyes.at(show.AskScreen).card.text}


def test_a_card_has_its_line_and_its_second_language() -> None:
    card = next(card for card in SHIPPED.cards if card.form is Form.SCALE)
    eyes = beside_it(f"{TALKING}put:{card.id}", TWO)
    lines = [each for each in eyes.board.findChildren(ScaleLine) if each.isVisible()]
    assert len(lines) == 1
    assert set(eyes.seen()) == {NAME, card.text, f"twin of {card.text}", name_of(lines[0])}


def test_a_card_that_is_the_same_in_both_languages_stands_there_once() -> None:
    eyes = beside_it(PAGES[show.AskScreen], replace(AROUND, second=SHIPPED))
    card = eyes.at(show.AskScreen).card
    assert [each.text() for each in eyes.board.findChildren(QLabel) if each.isVisible()] == [card.text]


def test_open_cards_lie_side_by_side_with_their_numbers() -> None:
    eyes = beside_it(PAGES[show.ChooseScreen], TWO)
    cards = eyes.at(show.ChooseScreen).cards
    names = [f"{place}. {card.text}. twin of {card.text}" for place, card in enumerate(cards, start=1)]
    assert [name_of(card) for card in eyes.cards()] == names
    assert len({card.y() for card in eyes.cards()}) == 1
    assert {"1", "2", "3"} <= set(eyes.seen())
    assert [card for card in eyes.cards() if card.height() < eyes.board.height() // 2] == []


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_card_is_picked_there_and_the_keyboard_stays_with_the_coach(place: int) -> None:
    eyes = beside_it(PAGES[show.ChooseScreen])
    card = eyes.at(show.ChooseScreen).cards[place]
    eyes.touch(eyes.cards()[place])
    assert eyes.at(show.AskScreen).card == card
    assert card.text in eyes.seen()
    assert eyes.window.isActiveWindow()
    assert eyes.focus.objectName() == "heading"
    assert eyes.window.isAncestorOf(eyes.focus)
    eyes.press("Enter")
    eyes.at(show.RestScreen)
    assert set(eyes.seen()) == CALM


@pytest.mark.parametrize("where", [where for where in OPENS if where not in {"ChooseScreen", "AskScreen"}])
def test_every_other_moment_is_one_calm_word(where: str) -> None:
    eyes = beside_it(OPENS[where])
    assert set(eyes.seen()) == (PAUSE if where == "PausedScreen" else CALM)


@pytest.mark.parametrize("heavy", HEAVY)
@pytest.mark.parametrize("before", [PAGES[show.AskScreen], PAGES[show.ChooseScreen], TALKING + "card listen"])
def test_too_heavy_looks_like_any_other_moment_of_talking(before: str, heavy: str) -> None:
    eyes = beside_it(f"{before} {HEAVY[heavy]}")
    assert isinstance(eyes.screen, show.TooHeavyScreen | show.HelpScreen)
    assert set(eyes.seen()) == CALM


def test_the_one_key_takes_the_card_away_there_too() -> None:
    eyes = beside_it(PAGES[show.AskScreen])
    eyes.press("Z")
    eyes.at(show.TooHeavyScreen)
    assert set(eyes.seen()) == CALM


def test_nothing_of_the_coach_is_ever_there() -> None:
    eyes = beside_it(f"{TALKING}{TURNS}turned card:turning")
    eyes.down("H")
    screen = eyes.at(show.AskScreen)
    assert screen.acknowledge
    assert eyes.says(screen.acknowledge)
    assert set(eyes.seen()) - {name_of(each) for each in eyes.board.findChildren(ScaleLine)} == {NAME, screen.card.text}


def test_a_nudge_and_the_quiet_sign_change_nothing_there() -> None:
    eyes = beside_it(f"{TALKING}card same same heavier heavier")
    sheet = eyes.board.grab().toImage()
    eyes.press("Down")
    assert eyes.store.view.quiet_sign
    assert eyes.board.grab().toImage() == sheet
    nudged = beside_it(TALKING + TURNS)
    assert nudged.store.view.nudge
    assert set(nudged.seen()) == {NAME, nudged.at(show.AskScreen).card.text}


def test_the_aim_in_own_words_stays_with_the_coach() -> None:
    eyes = Eyes(on_screen(PAGES[show.AimScreen]))
    eyes.reach("Of in eigen woorden")
    eyes.write("Even rust")
    eyes.press("Enter", "Enter", "2", "Enter", "1", "Enter", "B")
    assert eyes.board.isVisible()
    assert eyes.says("Even rust")
    assert set(eyes.seen()) == CALM


def test_what_lies_over_the_coachs_page_does_not_show_there() -> None:
    eyes = beside_it(PAGES[show.AskScreen])
    before = eyes.seen()
    eyes.press("F1")
    assert isinstance(eyes.talk.current(), OverviewPage)
    assert eyes.says(NAME + ": de kaarten voor iedereen")
    assert eyes.seen() == before


def test_a_tap_builds_nothing_anew() -> None:
    eyes = beside_it(PAGES[show.AskScreen])
    before = eyes.board.findChildren(QWidget)
    eyes.press("Right")
    assert eyes.board.findChildren(QWidget) == before


def test_opening_it_leaves_the_keyboard_with_the_coach() -> None:
    eyes = Eyes(on_screen(PAGES[show.ChooseScreen]))
    here = eyes.focus
    eyes.press("B")
    assert eyes.focus is here
    assert eyes.window.isActiveWindow()
    assert not [each for each in eyes.board.findChildren(QWidget) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    eyes.press("2")
    eyes.at(show.AskScreen)


@pytest.mark.parametrize("where", [show.AskScreen, show.ChooseScreen, show.RestScreen, show.TooHeavyScreen])
def test_hiding_hides_both_and_brings_both_back(where: type[show.Screen]) -> None:
    eyes = beside_it(PAGES[where])
    before = eyes.seen()
    for press in (eyes.press, eyes.press_there):
        press("Esc")
        assert isinstance(eyes.page, HiddenPage)
        assert set(eyes.seen()) == HIDDEN
        press("Esc")
        assert eyes.at(where)
        assert eyes.seen() == before


def test_hiding_a_role_play_hides_that_it_is_one() -> None:
    eyes = beside_it(PAGES[show.AskScreen], mode=Mode.PRACTICE)
    assert "OEFENEN" in eyes.seen()
    eyes.press("Esc")
    assert set(eyes.seen()) == HIDDEN


def test_keys_that_arrive_there_are_the_coachs() -> None:
    eyes = beside_it(PAGES[show.ChooseScreen])
    eyes.press_there("2")
    eyes.at(show.AskScreen)
    eyes.press_there("Enter")
    eyes.at(show.RestScreen)
    before = eyes.store.view
    for key in ("X", "Q", "7"):
        eyes.press_there(key)
    assert eyes.store.view == before
    eyes.press_there("Z")
    eyes.at(show.TooHeavyScreen)
    eyes.press_there("B")
    assert not eyes.board.isVisible()


def test_a_tip_that_is_held_there_shows_with_the_coach_only() -> None:
    eyes = beside_it(PAGES[show.AskScreen])
    tip, before = eyes.at(show.AskScreen).card.tip, eyes.seen()
    eyes.press_there("H")
    assert eyes.says(tip)
    assert eyes.seen() == before
    eyes.press_there("H", (QEvent.Type.KeyRelease,))
    assert not eyes.says(tip)


def test_it_stays_when_they_go_back_and_closes_for_the_ending() -> None:
    eyes = beside_it(PAGES[show.AskScreen])
    eyes.press("F")
    assert set(eyes.seen()) == CALM
    eyes.press("Backspace", "A")
    eyes.at(show.ClosingScreen)
    assert not eyes.board.isVisible()
    assert eyes.keys().count("B") == 0
    assert eyes.focus.objectName() == "heading"
    eyes.press("Enter")
    assert eyes.at(show.ClosingScreen).number == 2


def test_it_closes_with_the_talk_and_with_the_window() -> None:
    forgotten = beside_it(PAGES[show.AskScreen])
    forgotten.store.forget()
    forgotten.store.tell(Notice.NOT_KEPT)
    assert not forgotten.board.isVisible()
    eyes = beside_it(PAGES[show.AskScreen])
    eyes.window.close()
    settle()
    assert not eyes.board.isVisible()


@pytest.mark.parametrize("hidden_first", [True, False])
def test_it_closes_with_the_program(laptop: Laptop, *, hidden_first: bool) -> None:
    laptop.set_up()
    laptop.broke_off(Talk(AROUND).play(PAGES[show.AskScreen]).entries, ago=1.0)
    eyes = Eyes(laptop.start())
    eyes.press("B", *["Esc"] * hidden_first)
    assert eyes.board.isVisible()
    eyes.window.close()
    settle()
    assert eyes.window.isVisible()
    assert set(eyes.seen()) == HIDDEN
    eyes.window.close()
    settle()
    assert not eyes.window.isVisible()
    assert not eyes.board.isVisible()


def test_nothing_of_a_card_stays_behind_when_it_closes() -> None:
    eyes = beside_it(PAGES[show.AskScreen])
    text = eyes.at(show.AskScreen).card.text
    eyes.press("B")
    assert text not in [each.text() for each in eyes.board.findChildren(QLabel)]


def wordy(library: Library) -> Library:
    """Give the library with long texts on every card."""
    return replace(library, cards=tuple(replace(card, text=LONG + card.text) for card in library.cards))


@pytest.mark.parametrize("where", [show.ChooseScreen, show.AskScreen, show.RestScreen])
@pytest.mark.parametrize("size", [SMALL, QSize(1024, 768), QSize(1920, 1080)])
def test_everything_fits(where: type[show.Screen], size: QSize) -> None:
    for around in (AROUND, TWO):
        eyes = beside_it(PAGES[where], around)
        eyes.fit_in(size)
        assert eyes.cut() == []


@pytest.mark.parametrize("kind", ["usual", "large_type"])
def test_every_long_card_fits_in_a_small_window(kind: str, request: pytest.FixtureRequest) -> None:
    if kind == "large_type":
        request.getfixturevalue(kind)
    for card in sorted(SHIPPED.cards, key=lambda card: len(card.text))[-4:]:
        eyes = beside_it(f"{TALKING}put:{card.id}", TWO)
        eyes.fit_in(SMALL)
        assert eyes.cut() == [], card.id


@pytest.mark.usefixtures("large_type")
@pytest.mark.parametrize("where", [show.ChooseScreen, show.AskScreen, show.RestScreen])
def test_letters_twice_as_large_fit(where: type[show.Screen]) -> None:
    eyes = beside_it(PAGES[where])
    eyes.fit_in(SMALL)
    assert eyes.cut() == []


def test_a_very_long_card_gets_smaller_type_and_is_not_cut_off() -> None:
    around = replace(AROUND, library=wordy(SHIPPED))
    sizes: list[float] = []
    for each in (AROUND, around):
        eyes = beside_it(PAGES[show.AskScreen], each)
        eyes.fit_in(SMALL)
        assert eyes.cut() == []
        text = eyes.at(show.AskScreen).card.text
        sizes += [label.font().pointSizeF() for label in eyes.board.findChildren(QLabel) if label.text() == text]
    assert sizes[0] > sizes[1] > QApplication.font().pointSizeF()


def test_type_grows_with_the_window() -> None:
    eyes = beside_it(PAGES[show.AskScreen])
    sizes: list[float] = []
    for size in (SMALL, QSize(1920, 1080)):
        eyes.fit_in(size)
        text = eyes.at(show.AskScreen).card.text
        sizes += [label.font().pointSizeF() for label in eyes.board.findChildren(QLabel) if label.text() == text]
    assert sizes[1] > sizes[0]


def test_it_fills_another_screen_and_never_the_coachs() -> None:
    laptop, wall, mirror = QRect(0, 0, 1280, 720), QRect(1280, 0, 1920, 1080), QRect(0, 0, 1024, 768)
    assert elsewhere(laptop, [laptop, mirror, wall]) == wall
    assert elsewhere(laptop, [laptop, mirror]) is None
    assert laptop.contains(beside(laptop))
    assert len(QGuiApplication.screens()) > 1 or not beside_it(PAGES[show.AskScreen]).board.isFullScreen()


def first_of(_here: QRect, screens: list[QRect]) -> QRect:
    """Take the coach's own screen for another one."""
    return screens[0]


def test_it_fills_a_projector_without_taking_the_keyboard_and_goes_when_that_is_unplugged(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("gesprekshulp.ui.board.board.elsewhere", first_of)
    eyes = beside_it(PAGES[show.ChooseScreen])
    assert eyes.board.isFullScreen()
    assert eyes.window.isActiveWindow()
    assert eyes.cut() == []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.screenRemoved.emit(app.primaryScreen())
    assert not eyes.board.isVisible()


def test_coach_and_room_together_in_a_window_of_the_smallest_size() -> None:
    eyes = Eyes(on_screen(PAGES[show.AskScreen]))
    eyes.window.resize(960, 600)
    settle()
    assert eyes.cut_off() == []
