"""Two times the same role-play: on one scale, side by side, without a verdict."""

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QListWidget, QWidget

from gesprekshulp.conversation.model import Level, Skill
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.played import Played
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.practice.compare import ComparePage
from gesprekshulp.ui.window import LOWEST, NARROWEST
from tests.ui.driver import SHIPPED, Hands, name_of, settle, sit_down_at
from tests.ui.practice.plays import UNTIL_THE_CARDS, began, played, rated, two_ways
from tests.ui.test_every_page import NEVER

FIRST = played(rated(two_ways(), [(Skill.LEFT_SILENCE, Level.SEEN), (Skill.NO_WHY, Level.NOT_SEEN)]), fresh=False)
SHORT = began().play(UNTIL_THE_CARDS + "light card heavier same card lighter")
SECOND = played(rated(SHORT, [(Skill.LEFT_SILENCE, Level.STRONG), (Skill.LANDED, Level.SEEN)]), fresh=False)


def open_(first: Played = FIRST, second: Played = SECOND) -> Hands:
    """Sit down at two role-plays."""
    page = ComparePage(first, second, SHIPPED, Names(), PracticeWords())
    hands = sit_down_at(page)
    page.focus()
    return hands


def compare(hands: Hands) -> ComparePage:
    """Give the page."""
    page = hands.page
    assert isinstance(page, ComparePage)
    return page


def test_both_lie_on_one_scale_and_move_together() -> None:
    hands = open_()
    upper, lower = compare(hands).views
    assert upper.scale == lower.scale
    assert upper.canvas.width() == lower.canvas.width()
    hands.press("+", "+", "+")
    assert upper.scale == lower.scale
    upper.choose(len(upper.canvas.plan.track.items) - 1)
    bars = [view.area.horizontalScrollBar() for view in (upper, lower)]
    assert bars[0].value() == bars[1].value() > 0
    lower.choose(0)
    assert bars[0].value() == bars[1].value() < 200
    lower.narrow()
    assert upper.scale == lower.scale
    assert upper.canvas.plan.x(60) == lower.canvas.plan.x(60)


def test_wider_keeps_the_chosen_item_of_the_upper_one_in_its_place() -> None:
    hands = open_()
    upper, _ = compare(hands).views
    upper.choose(9)
    before = upper.area.horizontalScrollBar().value() - upper.canvas.plan.x(upper.canvas.plan.track.items[9].at)
    hands.press("+", "+")
    after = upper.area.horizontalScrollBar().value() - upper.canvas.plan.x(upper.canvas.plan.track.items[9].at)
    assert abs(before - after) < 4


def test_only_lines_that_were_settled_stand_side_by_side() -> None:
    hands = open_()
    texts = [label.text() for label in hands.widgets(QLabel)]
    start = texts.index("Blad van wie meekijkt")
    assert texts[start + 1 :] == [
        "",
        "Eerste keer",
        "Tweede keer",
        "Liet stilte",
        "gezien",
        "sterk",
        "Vroeg geen 'waarom'",
        "niet gezien",
        "leeg",
        "Kwam zelf even bij",
        "leeg",
        "gezien",
    ]


def test_without_a_sheet_it_says_so() -> None:
    hands = open_(played(two_ways(), None), played(two_ways(), None))
    assert hands.says("Bij geen van beide is het blad ingevuld.")
    assert hands.says("OEFENEN · een rollenspel")


def test_both_are_told_in_words() -> None:
    hands = open_()
    assert hands.says("OEFENEN · Toetsweek")
    assert hands.says("Eerste keer · 3 december 2026")
    lists = hands.widgets(QListWidget)
    assert [name_of(each).partition(" · ")[0] for each in lists] == [
        "In woorden: Eerste keer",
        "In woorden: Tweede keer",
    ]
    hands.reach("In woorden: Tweede keer")
    hands.press("Down", "Down")
    lower = compare(hands).views[1]
    assert lower.index == lists[1].currentRow() > 0
    assert hands.says(lists[1].currentItem().text())


def test_enter_leaves() -> None:
    hands = open_()
    spy = QSignalSpy(compare(hands).left)
    hands.press("Enter")
    assert spy.count() == 1


def test_it_says_nothing_that_hurts_and_everything_has_a_name() -> None:
    hands = open_()
    assert [text for text in hands.texts() for word in (*NEVER, "beter", "totaal") if word in text.lower()] == []
    takes = [each for each in hands.widgets(QWidget) if each.focusPolicy() & each.focusPolicy().TabFocus]
    assert [type(each).__name__ for each in takes if not name_of(each)] == []


@pytest.mark.parametrize("how", ["plain", "large_type", "from_the_right"])
def test_nothing_is_cut_off(how: str, request: pytest.FixtureRequest) -> None:
    if how != "plain":
        request.getfixturevalue(how)
    hands = open_()
    assert hands.cut_off() == []
    hands.window.resize(NARROWEST, LOWEST)
    settle()
    assert hands.cut_off() == []
