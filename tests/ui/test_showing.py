"""How pages follow the store: nothing is built twice, and the keyboard is where a person expects it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.events import TopicPlaced
from gesprekshulp.conversation.model import (
    CardType,
    Form,
    NudgeAnswer,
    Readiness,
    Stance,
    Tapping,
    Theme,
    Tone,
    WithoutWords,
)
from gesprekshulp.conversation.screens import Screen
from gesprekshulp.ui import theme
from gesprekshulp.ui.overlays import FiguresPage, OverviewPage
from gesprekshulp.ui.widgets.card_face import CardFace
from gesprekshulp.ui.widgets.nudge import NudgePanel
from gesprekshulp.ui.widgets.paper import QuietSign
from gesprekshulp.ui.widgets.scale import ScaleLine
from gesprekshulp.ui.widgets.step_button import StepButton
from gesprekshulp.ui.widgets.taps import Taps
from tests.ui.driver import AROUND, SHIPPED, World, accessible, name_of, on_screen, settle
from tests.ui.pages import EVERYWHERE, PAGES, TALKING, TURNS

HEADED: dict[type[Screen], str] = {
    show.AgreementScreen: "Enter",
    show.AftercareScreen: "5",
    show.ClosingScreen: "Enter",
}


@pytest.mark.parametrize("where", EVERYWHERE)
def test_showing_the_same_screen_again_changes_nothing(where: str) -> None:
    hands = on_screen(EVERYWHERE[where])
    before = hands.widgets(QWidget)
    hands.talk.refresh()
    settle()
    assert hands.widgets(QWidget) == before


@pytest.mark.parametrize("where", EVERYWHERE)
def test_a_new_page_gives_the_keyboard_to_its_heading(where: str) -> None:
    hands = on_screen(EVERYWHERE[where])
    assert hands.focus.objectName() == "heading"
    assert isinstance(hands.focus, QLabel)
    assert name_of(hands.focus) == hands.focus.text()


@pytest.mark.parametrize("where", HEADED)
def test_the_next_question_gives_the_keyboard_to_its_heading(where: type[Screen]) -> None:
    hands = on_screen(PAGES[where])
    hands.reach(lambda widget: isinstance(widget, QAbstractButton) and widget.isEnabled())
    hands.press("Tab")
    hands.press(HEADED[where])
    assert hands.focus.objectName() == "heading"


def test_after_a_tick_the_keyboard_stays_at_the_tick() -> None:
    hands = on_screen("")
    for name in ("Een wandeling", "Noor", "18 of ouder"):
        tick = hands.reach(name)
        hands.press("Space")
        assert hands.focus is not tick
        assert name_of(hands.focus) == name_of(tick) if hands.focus is tick else name_of(hands.focus).startswith(name)


def test_after_a_topic_the_keyboard_stays_at_the_topic() -> None:
    hands = on_screen(PAGES[show.TopicsScreen])
    hands.reach("Vrienden")
    hands.press("Space", "Space")
    assert hands.focus.objectName() == Theme.FRIENDS.value
    assert hands.store.take(TopicPlaced(Theme.FRIENDS, Stance.OPEN))


def test_after_an_own_line_the_keyboard_is_somewhere_with_a_name() -> None:
    hands = on_screen(PAGES[show.AgreedScreen])
    hands.reach("Een eigen afspraak")
    hands.write("Geen foto")
    hands.reach("Erbij")
    hands.press("Space")
    assert hands.says("Geen foto")
    assert name_of(hands.focus)


def test_after_ticked_answers_the_keyboard_is_somewhere_with_a_name() -> None:
    hands = on_screen(EVERYWHERE["a question with ticks"])
    hands.press("1")
    hands.reach_primary()
    hands.press("Space")
    assert name_of(hands.focus)


ONE_OF, BY_ITSELF = QAccessible.Role.RadioButton, QAccessible.Role.CheckBox


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Een kamer", ONE_OF),
        ("Noor", ONE_OF),
        ("Niemand", ONE_OF),
        ("12 tot 15", ONE_OF),
        ("We spraken elkaar", BY_ITSELF),
    ],
)
def test_a_tick_that_a_screen_reader_toggles_takes_the_step(name: str, role: QAccessible.Role) -> None:
    hands = on_screen("")
    before = hands.screen
    button = hands.button(name)
    actions = accessible(button).actionInterface()
    assert accessible(button).role() is role
    actions.doAction(actions.toggleAction())
    settle()
    assert hands.screen != before
    assert hands.button(name).isChecked()


def test_a_tick_that_a_screen_reader_toggles_can_be_taken_away() -> None:
    hands = on_screen("tick")
    tick = next(button for button in hands.widgets(QAbstractButton) if button.isChecked())
    actions = accessible(tick).actionInterface()
    actions.doAction(actions.toggleAction())
    settle()
    assert Readiness.DOOR not in hands.at(show.PrepareScreen).ticks


def test_the_store_says_that_it_changed_and_nothing_more() -> None:
    store = World(AROUND).store()
    assert store.metaObject().indexOfSignal("changed()") >= 0


def test_a_nudge_says_why_and_takes_no_keyboard() -> None:
    hands = on_screen(TALKING + TURNS.rsplit(" ", 2)[0])
    here = hands.focus
    assert not hands.widgets(NudgePanel)
    hands.press("Down")
    assert hands.widgets(NudgePanel)
    assert hands.focus is here
    assert hands.says("Een volwassene erbij")
    assert hands.says("zwaarder, zwaarder")


@pytest.mark.parametrize("number", [1, 2])
def test_each_way_out_of_a_nudge_does_what_it_says(number: int) -> None:
    line = TALKING + TURNS
    if number > 1:
        line += "not-now wait:900 same " + "heavier " * 12
    ways = on_screen(line).store.view.nudge
    assert ways is not None
    assert ways.number == number
    leads_to = {
        NudgeAnswer.SHIFT: show.ChooseScreen,
        NudgeAnswer.TURN: show.ChooseScreen,
        NudgeAnswer.LIGHTER: show.RestScreen,
        NudgeAnswer.DISTRACTION: show.RestScreen,
        NudgeAnswer.PAUSE: show.PausedScreen,
        NudgeAnswer.CLOSE: show.ClosingScreen,
        NudgeAnswer.ADULT: show.TooHeavyScreen,
        NudgeAnswer.NOT_NOW: show.AskScreen,
        NudgeAnswer.NOT_RIGHT: show.AskScreen,
    }
    for key, way in enumerate(ways.ways, start=1):
        hands = on_screen(line)
        hands.press(f"Ctrl+{key}")
        hands.at(leads_to[way])
        assert not hands.widgets(NudgePanel)


def test_the_quiet_sign_has_a_name_only_when_it_is_on() -> None:
    hands = on_screen(TALKING + "card same same heavier heavier heavier")
    assert hands.store.view.quiet_sign
    assert name_of(hands.widgets(QuietSign)[0])
    hands.press("Up")
    assert not name_of(hands.widgets(QuietSign)[0])


def test_an_open_nudge_gives_way_to_what_is_laid_over_the_page() -> None:
    hands = on_screen(TALKING + TURNS)
    hands.press("F1")
    assert not hands.widgets(NudgePanel)
    hands.press("Enter")
    assert hands.widgets(NudgePanel)


def test_a_nudge_is_announced_once_whatever_is_laid_over_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    announced = list[str]()

    class Reader:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802 -- Qt's own name
            assert event.politeness() is QAccessible.AnnouncementPoliteness.Polite
            announced.append(event.message())

    monkeypatch.setattr("gesprekshulp.ui.widgets.nudge.QAccessible", Reader)
    hands = on_screen(TALKING + TURNS)
    assert len(announced) == 1
    hands.press("F1", "Enter", "F1", "Enter")
    assert hands.widgets(NudgePanel)
    assert hands.says(announced[0])
    assert len(announced) == 1


@pytest.mark.parametrize(("key", "screen"), [("S", show.RestScreen), ("M", show.ChooseScreen)])
def test_a_card_can_be_passed_over(key: str, screen: type[Screen]) -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.press(key)
    hands.at(screen)


@pytest.mark.parametrize(
    ("where", "keys"),
    [
        (show.AgreementScreen, ("N",)),
        (show.AskScreen, ("R",)),
        (show.AskScreen, ("P",)),
        (show.PausedScreen, ("Enter",)),
        (show.ClosingScreen, ("K",)),
        (show.TopicsScreen, ("O",)),
        (show.AskScreen, ("D", "3")),
        (show.AskScreen, ("F", "Enter")),
    ],
)
def test_quiet_keys_are_answered(where: type[Screen], keys: tuple[str, ...]) -> None:
    hands = on_screen(PAGES[where])
    before = hands.texts()
    hands.press(*keys)
    assert hands.texts() != before


def test_a_figure_joins_the_table_and_leaves_it() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.press("W", "1")
    figure = hands.at(show.AskScreen).personage
    assert figure
    assert hands.says(figure.name)
    hands.press("W", "0")
    assert hands.at(show.AskScreen).personage is None


def test_figures_that_were_chosen_from_are_let_go() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.press("W", "1", "W", "2", "F1", "Z")
    assert hands.talk.findChildren(FiguresPage) == []
    assert hands.talk.findChildren(OverviewPage) == []


def test_a_step_from_under_an_overlay_leaves_the_keyboard_on_the_page() -> None:
    hands = on_screen(PAGES[show.RestScreen])
    hands.press("F1", "R")
    hands.at(show.RestScreen)
    assert hands.focus.objectName() == "heading"


@pytest.mark.parametrize("without", [WithoutWords.POINT, WithoutWords.DRAW, WithoutWords.SIGN, None])
def test_a_scale_shows_its_line_and_says_how_to_answer_without_words(without: WithoutWords | None) -> None:
    landing = next(card for card in SHIPPED.cards if card.type is CardType.LANDING)
    card = replace(landing, form=Form.SCALE, without_words=without)
    around = replace(AROUND, library=replace(SHIPPED, cards=(card,)))
    hands = on_screen(f"prepare agree aim light put:{card.id}", around)
    assert name_of(hands.widgets(ScaleLine)[0])
    assert hands.says(" mag ook.") is (without is not None)


@pytest.mark.parametrize("tone", Tone)
def test_taps_leave_the_page_and_the_keyboard_alone(tone: Tone) -> None:
    hands = on_screen(PAGES[show.AskScreen])
    before, here = hands.screen, hands.focus
    hands.press({Tone.HEAVIER: "Down", Tone.SAME: "Right", Tone.LIGHTER: "Up"}[tone])
    assert hands.screen == before
    assert hands.focus is here


def test_enter_presses_the_button_of_a_bar_that_has_the_keyboard() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.reach("Pauze")
    hands.press("Enter")
    hands.at(show.PausedScreen)


def test_enter_in_a_line_to_type_in_does_one_thing() -> None:
    hands = on_screen(EVERYWHERE["a closing card"])
    hands.reach("Een woord")
    hands.write("Adem")
    hands.press("Enter")
    hands.at(show.AskScreen)
    assert hands.focus.objectName() == "heading"


def test_enter_in_an_empty_line_is_the_large_button() -> None:
    hands = on_screen(PAGES[show.AgreedScreen])
    hands.reach("Een eigen afspraak")
    hands.press("Enter")
    hands.at(show.AimScreen)


def test_enter_after_a_choice_that_turns_is_the_large_button() -> None:
    hands = on_screen(PAGES[show.TopicsScreen])
    topics = hands.at(show.TopicsScreen).topics
    hands.reach("Thuis")
    hands.press("Enter")
    hands.at(show.DepthScreen)
    hands.press("Backspace")
    assert hands.at(show.TopicsScreen).topics == topics


def test_a_key_that_is_held_down_presses_one_button_only() -> None:
    hands = on_screen(PAGES[show.RoleScreen])
    hands.press("Enter")
    hands.repeat("Enter")
    assert hands.at(show.AgreementScreen).number == 1


def test_an_ending_takes_two_steps() -> None:
    hands = on_screen(PAGES[show.AftercareDoneScreen])
    hands.press("Enter")
    assert not hands.store.ended
    hands.press("Enter")
    assert not hands.store.ended
    hands.press("J")
    assert hands.store.ended


def test_own_aims_and_agreements_that_a_crash_forgot_are_not_made_up() -> None:
    hands = on_screen(PAGES[show.AgreedScreen])
    assert hands.says("de woorden zijn niet bewaard")


def test_an_own_aim_is_shown_on_the_calm_page() -> None:
    hands = on_screen(PAGES[show.AimScreen])
    hands.reach("Of in eigen woorden")
    hands.write("Even rust")
    hands.press("Enter")
    assert hands.says("Even rust")
    hands.press("Enter", "2", "Enter", "1", "Enter")
    hands.at(show.RestScreen)
    assert hands.says("Even rust")


def test_a_card_shows_its_twin_in_a_second_language() -> None:
    other = replace(SHIPPED, cards=tuple(replace(card, text=f"twin of {card.id}") for card in SHIPPED.cards))
    hands = on_screen(PAGES[show.AskScreen], replace(AROUND, second=other))
    card = hands.at(show.AskScreen).card
    assert hands.says(card.text)
    assert hands.says(f"twin of {card.id}")


def test_a_card_that_is_the_same_in_both_languages_shows_once() -> None:
    hands = on_screen(PAGES[show.AskScreen], replace(AROUND, second=SHIPPED))
    card = hands.at(show.AskScreen).card
    assert [widget.text() for widget in hands.widgets(QLabel)].count(card.text) == 1


@pytest.mark.parametrize("last", ["card", "draw"])
def test_the_quiet_sign_folds_a_corner_of_the_cards(last: str) -> None:
    for taps, folded in (("heavier heavier heavier", True), ("same same same", False)):
        hands = on_screen(TALKING + f"same same {taps} {last}")
        assert hands.store.view.quiet_sign is folded
        sheets = [each for each in hands.widgets(QWidget) if isinstance(each, CardFace | StepButton)]
        cards = [sheet for sheet in sheets if sheet.height() >= theme.CARD_HEIGHT]
        assert cards
        assert {cut_off(card) for card in cards} == {folded}


def cut_off(widget: QWidget) -> bool:
    """Say whether the upper right corner of a card is cut off: the page shows through where the sheet would be."""
    picture = widget.window().grab(QRect(widget.mapTo(widget.window(), QPoint()), widget.size())).toImage()
    at = picture.pixelColor(picture.width() - theme.FOLD // 3, theme.FOLD // 3)
    return at == QColor(theme.scheme().ground)


def test_a_tap_that_folds_a_corner_leaves_the_page_as_it_was() -> None:
    hands = on_screen(TALKING + "card same same heavier heavier")
    here = hands.focus
    hands.press("Down")
    assert hands.store.view.quiet_sign
    assert hands.focus is here


def test_both_tap_on_large_buttons() -> None:
    hands = on_screen("prepare agree go:agree")
    hands.press("2")
    assert hands.at(show.AgreedScreen).tapping is Tapping.TOGETHER
    together = on_screen("prepare agree go:agree together go:aim aim share card listen")
    alone = on_screen(TALKING + "card listen")
    names = ("zwaarder", "gelijk", "lichter")
    large, small = ([b for b in hands.widgets(StepButton) if name_of(b) in names] for hands in (together, alone))
    assert [len(large), len(small)] == [3, 3]
    assert min(button.width() for button in large) > max(button.width() for button in small)
    assert max(button.width() for button in large) - min(button.width() for button in large) <= 1
    together.press("Up")
    assert together.store.view.quiet_sign is False


def test_who_wants_no_taps_sees_none() -> None:
    hands = on_screen("prepare agree go:agree nobody-taps go:aim aim share card listen")
    assert not hands.widgets(Taps)
    assert hands.says("Wie erbij")
    before = hands.store.view
    hands.press("Down", "+")
    assert hands.store.view == before
