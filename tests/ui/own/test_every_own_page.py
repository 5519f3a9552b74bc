"""What holds on every page of the coach's own side: kind words, a way with the keyboard, room for everything."""

from collections import Counter
from itertools import chain

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QInputMethodQueryEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from gesprekshulp.conversation.model import Colours
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.logbook import Part
from gesprekshulp.ui.own.passphrase import SECRET as UNSEEN
from gesprekshulp.ui.own.passphrase import PassphraseLine
from gesprekshulp.ui.window import LOWEST, NARROWEST
from tests.ui.driver import FAR, HIGH, WIDE, Hands, accessible, name_of, settle
from tests.ui.own.sides import EVERY, SECRET, open_book, sit_down
from tests.ui.test_every_page import NEVER

FIELDS = (QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit)
SIZES = [(WIDE, HIGH), (NARROWEST, LOWEST)]
HEARD = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
    QAccessible.Text.Accelerator,
)


def lists_of(hands: Hands) -> list[str]:
    """Give the lines of all lists."""
    return [each.item(row).text() for each in hands.widgets(QListWidget) for row in range(each.count())]


def outside(hands: Hands) -> list[str]:
    """Give the fields that stand outside the window, or are too low for their letters."""
    room = range(hands.window.width() + 1)
    fields: list[QWidget] = [field for kind in FIELDS for field in hands.widgets(kind)]
    return [
        name_of(field)
        for field in fields
        if field.height() < field.fontMetrics().height()
        or any(corner.x() not in room for corner in hands.place_of(field))
    ]


@pytest.mark.parametrize("where", EVERY)
def test_no_page_says_what_hurts(where: str) -> None:
    hands = sit_down(EVERY[where]())
    said = [text for text in [*hands.texts(), *lists_of(hands)] for word in NEVER if word in text.lower()]
    assert said == []
    assert not any("waarom" in text.lower() for text in hands.texts())


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("how", ["plain", "large_type", "from_the_right"])
@pytest.mark.parametrize("where", EVERY)
def test_nothing_is_cut_off(where: str, how: str, size: tuple[int, int], request: pytest.FixtureRequest) -> None:
    if how != "plain":
        request.getfixturevalue(how)
    hands = sit_down(EVERY[where]())
    hands.window.resize(*size)
    settle()
    assert hands.window.width() == size[0]
    assert hands.cut_off() == []
    assert outside(hands) == []


@pytest.mark.parametrize("where", [where for where in EVERY if "logbook, " not in where])
def test_what_is_no_logbook_needs_no_scrolling_in_the_smallest_window(where: str) -> None:
    hands = sit_down(EVERY[where]())
    hands.window.resize(NARROWEST, LOWEST)
    settle()
    assert hands.scrolled() == 0


@pytest.mark.parametrize("part", [Part.TODAY, Part.LOAD])
def test_what_one_uses_most_needs_no_scrolling_in_the_usual_window(part: Part) -> None:
    _book, hands = open_book(part=part)
    assert hands.scrolled() == 0


@pytest.mark.parametrize("where", EVERY)
def test_everything_that_takes_the_keyboard_has_a_name(where: str) -> None:
    hands = sit_down(EVERY[where]())
    takes = [
        each
        for each in hands.widgets(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(each.parent(), QAbstractSpinBox)
    ]
    assert takes
    assert [type(each).__name__ for each in takes if not name_of(each)] == []


@pytest.mark.parametrize("where", EVERY)
def test_tab_reaches_everything(where: str) -> None:
    hands = sit_down(EVERY[where]())
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QListWidget)
    wanted: list[QWidget] = [
        widget
        for widget in chain.from_iterable(hands.widgets(kind) for kind in kinds)
        if widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.focusProxy()
    ]
    grouped = [button for button in hands.widgets(QAbstractButton) if button.group()]
    reached = set[QWidget]()
    for _ in range(FAR):
        hands.press("Tab")
        reached.add(hands.focus)
        group = hands.focus.group() if isinstance(hands.focus, QAbstractButton) else None
        reached |= set(group.buttons() if group else ())
        reached |= set(hands.focus.findChildren(QLineEdit))
    assert [name_of(each) for each in [*wanted, *grouped] if each not in reached] == []


@pytest.mark.parametrize("where", EVERY)
def test_no_key_does_two_things(where: str) -> None:
    hands = sit_down(EVERY[where]())
    assert [key for key, count in Counter(hands.keys()).items() if count > 1] == []


@pytest.mark.parametrize("where", EVERY)
def test_every_button_is_large_enough_for_a_finger(where: str) -> None:
    hands = sit_down(EVERY[where]())
    small = [
        name_of(each)
        for each in hands.widgets(QAbstractButton)
        if each.height() < theme.TOUCH or each.width() < max(theme.TOUCH, each.minimumSizeHint().width())
    ]
    assert small == []


@pytest.mark.parametrize("where", EVERY)
@pytest.mark.parametrize("colours", [Colours.DARK, Colours.CONTRAST])
def test_every_page_wears_the_scheme(colours: Colours, where: str) -> None:
    theme.wear(colours)
    hands = sit_down(EVERY[where]())
    picture = hands.window.grab().toImage()
    light = {QColor(value).rgb() for value in (theme.LIGHT.ground, theme.LIGHT.surface)}
    dots = {picture.pixel(x, y) for x in range(0, picture.width(), 11) for y in range(0, picture.height(), 11)}
    assert not light & dots


# A passphrase.


SECRETIVE = {
    "a door with one logbook": 1,
    "a door with three": 1,
    "a new logbook": 2,
    "a talk to note": 1,
    "the logbook, everything": 3,
}


def heard_of(widget: QWidget) -> list[str]:
    """Give everything that a screen reader can ask a widget for."""
    heard = accessible(widget)
    texts = [heard.text(kind) for kind in HEARD]
    if inside := heard.textInterface():
        texts.append(inside.text(0, inside.characterCount()))
    return [*texts, widget.objectName(), widget.toolTip()]


def told_to_an_input_method(line: PassphraseLine) -> list[object]:
    """Give what an input method gets when it asks for text; the selection is the whole line."""
    asked = (Qt.InputMethodQuery.ImSurroundingText, Qt.InputMethodQuery.ImCurrentSelection)
    events = [QInputMethodQueryEvent(query) for query in asked]
    for event in events:
        QApplication.sendEvent(line, event)
    return [event.value(query) for event, query in zip(events, asked, strict=True)]


@pytest.mark.parametrize("where", SECRETIVE)
def test_a_passphrase_is_never_shown_told_or_copied(where: str) -> None:
    QGuiApplication.clipboard().setText("van iemand anders")
    hands = sit_down(EVERY[where]())
    lines = hands.widgets(PassphraseLine)
    assert len(lines) == SECRETIVE[where]
    for line in lines:
        line.setFocus(Qt.FocusReason.TabFocusReason)
        hands.write(SECRET)
        assert line.passphrase() == SECRET
        hands.press("Ctrl+A", "Ctrl+C")
        assert line.passphrase() == SECRET
        assert line.displayText() == len(SECRET) * line.displayText()[0]
        assert accessible(line).state().passwordEdit
        assert line.inputMethodHints() & UNSEEN == UNSEEN
        assert not any(told_to_an_input_method(line))
    everything = [text for widget in hands.window.findChildren(QWidget) for text in heard_of(widget)]
    assert not any(SECRET in text for text in everything)
    hands.press("Ctrl+A", "Ctrl+X")
    assert QGuiApplication.clipboard().text() == "van iemand anders"


@pytest.mark.parametrize("where", SECRETIVE)
def test_a_passphrase_is_gone_once_out_of_sight(where: str, qapp: QApplication) -> None:
    hands = sit_down(EVERY[where]())
    for line in hands.widgets(PassphraseLine):
        line.setFocus(Qt.FocusReason.TabFocusReason)
        hands.write(SECRET)
    hands.press("Esc")
    assert [line.text() for line in hands.window.findChildren(PassphraseLine) if line.text()] == []
    assert qapp.focusWidget() is not None
