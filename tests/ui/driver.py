"""Hands on the keyboard and eyes on the window: what the tests of the rooms with a window do and see."""

from collections.abc import Callable, Iterable, Iterator
from random import Random
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.events import Entry, Moment
from gesprekshulp.conversation.model import Mode
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.conversation.rules import Circumstances
from gesprekshulp.conversation.screens import Screen
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.store import Outside, Store
from gesprekshulp.ui.talk import Talk
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.window import Window
from tests.conversation.builders import ADULT, STAND_IN
from tests.conversation.player import START
from tests.conversation.player import Talk as Played

W = TypeVar("W", bound=QWidget)
S = TypeVar("S", bound=Screen)
NAMED = {
    "Enter": Qt.Key.Key_Return,
    "Tab": Qt.Key.Key_Tab,
    "Esc": Qt.Key.Key_Escape,
    "Space": Qt.Key.Key_Space,
    "Backspace": Qt.Key.Key_Backspace,
    "F1": Qt.Key.Key_F1,
    "F9": Qt.Key.Key_F9,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Right": Qt.Key.Key_Right,
}
HELD = {
    "": Qt.KeyboardModifier.NoModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
FAR = 80  # presses of Tab that are enough to go all the way round any page
WIDE, HIGH = 1280, 720
NOTCH = 120  # one step of a wheel


def shipped() -> Library:
    """Give the texts that come with the program."""
    library = read_library(resources()).library
    assert library is not None
    return library


SHIPPED = shipped()
ORGANISATION = Organisation(adult=ADULT, stand_in=STAND_IN)
AROUND = Circumstances(SHIPPED, ORGANISATION, STAND_IN.check_by)


def settle() -> None:
    """Let Qt do what it put off: layouts, painting, and deleting what was let go."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    QApplication.processEvents()  # a scroll bar that appeared moves everything once more
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def accessible(widget: QWidget) -> QAccessibleInterface:
    """Give the widget as a screen reader has it."""
    return QAccessible.queryAccessibleInterface(widget)


def name_of(widget: QWidget) -> str:
    """Give the name a screen reader reads."""
    return accessible(widget).text(QAccessible.Text.Name)


class Hands:
    """A person at the window, with a keyboard (and a mouse, where a test is about the mouse)."""

    def __init__(self, window: Window) -> None:
        """Sit down at this window."""
        self.window = window

    # The keyboard.

    def press(self, *keys: str) -> None:
        """Press these keys one after the other, each written as on the screen: "Z", "Enter", "Shift+Tab"."""
        for key in keys:
            code, modifiers = key_code(key)
            QTest.keyClick(self.window.windowHandle(), code, modifiers)
            settle()

    def down(self, key: str) -> None:
        """Press a key and keep it down."""
        QTest.keyPress(self.window.windowHandle(), *key_code(key))
        settle()

    def repeat(self, key: str) -> None:
        """Let the keyboard repeat a key that is down."""
        code, modifiers = key_code(key)
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            QApplication.sendEvent(self.focus, QKeyEvent(kind, code, modifiers, key.lower(), True))
        settle()

    def up(self, key: str) -> None:
        """Let a key go."""
        QTest.keyRelease(self.window.windowHandle(), *key_code(key))
        settle()

    def write(self, text: str) -> None:
        """Type a text of plain letters, digits and spaces."""
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), ord(letter))
        settle()

    def reach(self, wanted: str | Callable[[QWidget], bool]) -> QWidget:
        """Press Tab until the keyboard is at a widget whose name begins so (or that fits)."""
        for _ in range(FAR):
            self.press("Tab")
            here = self.focus
            if name_of(here).startswith(wanted) if isinstance(wanted, str) else wanted(here):
                return here
        raise AssertionError(f"Tab does not reach {wanted!r} on {type(self.page).__name__}")

    def reach_primary(self) -> QWidget:
        """Press Tab until the keyboard is at the large button."""
        return self.reach(lambda widget: widget.isEnabled() and widget.accessibleDescription() == "Enter")

    # The mouse.

    def turn_wheel(self, widget: QWidget, way: int = 1) -> None:
        """Turn the wheel over the middle of a widget, as the window system tells it."""
        place = QPointF(widget.mapTo(self.window, widget.rect().center()))
        QTest.wheelEvent(self.window.windowHandle(), place, QPoint(0, way * NOTCH))
        settle()

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        place = widget.mapTo(self.window, widget.rect().center())
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
        settle()

    # The eyes.

    @property
    def focus(self) -> QWidget:
        """Give the widget that has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    @property
    def page(self) -> QWidget:
        """Give the page of the window that is in front."""
        page = self.window.page
        assert page is not None
        return page

    @property
    def talk(self) -> Talk:
        """Give the conversation, which has to be in front."""
        page = self.page
        assert isinstance(page, Talk), f"no conversation is in front, but {type(page).__name__}"
        return page

    @property
    def store(self) -> Store:
        """Give the store of the conversation in front."""
        return self.talk.store

    @property
    def screen(self) -> Screen:
        """Give what the conversation shows."""
        return self.store.view.screen

    def at(self, kind: type[S]) -> S:
        """Give what the conversation shows, which has to be of this kind."""
        screen = self.screen
        assert isinstance(screen, kind), f"the conversation shows {screen}"
        return screen

    def widgets(self, kind: type[W]) -> list[W]:
        """Give the widgets of a kind that can be seen."""
        return [widget for widget in self.window.findChildren(kind) if widget.isVisible()]

    def button(self, name: str) -> QAbstractButton:
        """Give the button that can be seen whose name begins so."""
        found = [button for button in self.widgets(QAbstractButton) if name_of(button).startswith(name)]
        assert len(found) == 1, f"{len(found)} buttons are called {name!r}"
        return found[0]

    def field(self, name: str = "") -> QLineEdit:
        """Give the line to type in whose name begins so."""
        return next(line for line in self.widgets(QLineEdit) if name_of(line).startswith(name))

    def texts(self) -> list[str]:
        """Give everything that can be read or heard in the window, its title as well."""
        return [self.window.windowTitle(), *(text for widget in self.widgets(QWidget) for text in texts_of(widget))]

    def says(self, part: str) -> bool:
        """Say whether this can be read somewhere."""
        return any(part in text for text in self.texts())

    def keys(self) -> list[str]:
        """Give the keys that would do something now, a key twice when two things listen to it."""
        return [
            shortcut.key().toString()
            for shortcut in self.window.findChildren(QShortcut)
            if isinstance(owner := shortcut.parent(), QWidget) and owner.isVisible() and owner.isEnabled()
        ]

    def scrolled(self) -> int:
        """Give how far the page in front can be scrolled down."""
        return max(bar.maximum() for area in self.widgets(QScrollArea) for bar in [area.verticalScrollBar()])

    def cut_off(self) -> list[str]:
        """Give the texts that have less room than they need, or that stand outside the window."""
        room = range(self.window.width() + 1)
        texts: list[QLabel | QAbstractButton] = [*self.widgets(QLabel), *self.widgets(QAbstractButton)]
        return [
            f"{type(widget).__name__} {name_of(widget)!r}"
            for widget in texts
            if _cramped(widget) or any(corner.x() not in room for corner in self.place_of(widget))
        ]

    def place_of(self, widget: QWidget) -> tuple[QPoint, QPoint]:
        """Give the corners of a widget, in the window."""
        return widget.mapTo(self.window, widget.rect().topLeft()), widget.mapTo(
            self.window, widget.rect().bottomRight()
        )


def key_code(name: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    """Give the key that is written so, and what is held down with it."""
    held, _, key = name.rpartition("+")
    key = key or "+"
    return NAMED.get(key) or Qt.Key(ord(key)), HELD[held]


def _cramped(widget: QLabel | QAbstractButton) -> bool:
    """Say whether a text needs more room than its widget has."""
    narrow = widget.width() < widget.minimumSizeHint().width()
    return narrow or (widget.hasHeightForWidth() and widget.height() < widget.heightForWidth(widget.width()))


def texts_of(widget: QWidget) -> Iterator[str]:
    """Give everything a widget shows or tells."""
    heard = accessible(widget)
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
    shown = [widget.toolTip(), widget.statusTip(), widget.whatsThis(), *map(heard.text, kinds)]
    if isinstance(widget, QLineEdit):
        shown += [widget.text(), widget.placeholderText()]
    yield from dict.fromkeys(text for text in shown if text)


class World:
    """All that is outside a conversation: a disk that can fail, a clock that goes on, chance that is known."""

    def __init__(self, around: Circumstances, seed: int = 1) -> None:
        """Take the texts, the settings and the date."""
        self.around = around
        self.disk_works = True
        self.kept: list[Entry] = []
        self.wiped = 0
        self._now = START
        self._dice = Random(seed)

    def keep(self, entry: Entry) -> bool:
        """Keep a fact, if the disk works."""
        if self.disk_works:
            self.kept.append(entry)
        return self.disk_works

    def wipe(self) -> None:
        """Take note that everything has to go."""
        self.wiped += 1

    def now(self) -> Moment:
        """Give a moment twenty seconds after the last one."""
        self._now = Moment(self._now.wall + 20.0, self._now.steady + 20.0)
        return self._now

    def outside(self) -> Outside:
        """Give all of this as a store takes it."""
        return Outside(self.keep, self.wipe, self.now, self._dice, lambda: self.around)

    def store(self, entries: Iterable[Entry] = ()) -> Store:
        """Give the store of a conversation in this world."""
        return Store(self.outside(), entries)


def on_screen(line: str, around: Circumstances = AROUND, world: World | None = None, mode: Mode = Mode.REAL) -> Hands:
    """Open a window on a conversation that was played up to here, in the words of the player."""
    world = world or World(around)
    played = Played(world.around, mode=mode).play(line)
    store = world.store(played.entries)
    page = Talk(store, Names(store))
    store.setParent(page)
    hands = sit_down_at(page)
    page.hide_wanted.connect(hands.window.hide_or_uncover)
    page.focus()
    return hands


def sit_down_at(page: QWidget) -> Hands:
    """Open a window with this page."""
    window = Window(Sheet())
    window.show_page(page)
    show(window)
    return Hands(window)


def show(window: QWidget) -> None:
    """Show a window of the size that everything has to fit in, and give it the keyboard."""
    window.resize(WIDE, HIGH)
    window.show()
    window.activateWindow()
    settle()
