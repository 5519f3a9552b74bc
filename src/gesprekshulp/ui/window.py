"""The one window: the pages around a conversation, the conversation, and the neutral screen."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from gesprekshulp.ui.home.hidden import HiddenPage
from gesprekshulp.ui.keys import Key
from gesprekshulp.ui.widgets.sheet import Sheet

WIDTH, HEIGHT = 1180, 680
NARROWEST, LOWEST = 960, 600


@runtime_checkable
class Front(Protocol):
    """A page that knows where the keyboard belongs."""

    def focus(self, name: str = "") -> None:
        """Give the keyboard to the child of this name, or else to the heading."""
        ...


class Window(QMainWindow):
    """Shows one page at a time; tells `closing` when it really closes.

    `gate` is asked before that, and keeps the window open with False. A screen reader takes it for a window because it
    is a main window: a bare widget is only a filler.
    """

    closing = Signal()

    def __init__(self, first: Sheet, parent: QWidget | None = None) -> None:
        """Take the page to start with."""
        super().__init__(parent)
        self._stack = QStackedWidget()
        self._behind: QWidget | None = None
        self.gate: Callable[[], bool] | None = None
        self.setCentralWidget(self._stack)
        self._escape = QShortcut(QKeySequence(Key.HIDE.value[0]), self)
        self._escape.activated.connect(self.hide_or_uncover)
        self.setMinimumSize(NARROWEST, LOWEST)
        self.resize(WIDTH, HEIGHT)
        self.show_page(first)

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        front, self._behind = self.page, None
        if isinstance(front, HiddenPage):
            self.drop_page(front)
        self._stack.setCurrentWidget(page)
        self.setWindowTitle(self.tr("Gesprekshulp"))
        self._focus_page()

    def drop_page(self, page: QWidget) -> None:
        """Let go of a page."""
        self._stack.removeWidget(page)
        page.deleteLater()

    @property
    def page(self) -> QWidget | None:
        """Give the page in front."""
        return self._stack.currentWidget()

    @Slot()
    def hide_or_uncover(self) -> None:
        """Show the neutral screen at once, or bring back what was behind it."""
        if self._behind is None:
            behind, hidden = self.page, HiddenPage()
            hidden.left.connect(self.uncover)
            self.show_page(hidden)
            self._behind = behind
            self.setWindowTitle(self.tr("Pauze"))
        else:
            self.uncover()

    @Slot()
    def uncover(self) -> None:
        """Bring back what was behind the neutral screen."""
        if self._behind is not None:
            self.show_page(self._behind)

    @Slot()
    def come_forward(self) -> None:
        """Come to the front: somebody started the program a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand a key to the page when nothing has the keyboard, so that no key is ever dead."""
        if self.focusWidget():
            super().keyPressEvent(event)
            return
        self._focus_page()
        if focused := self.focusWidget():
            QCoreApplication.sendEvent(focused, event)

    def changeEvent(self, event: QEvent) -> None:
        """Give the keyboard to the page when the window comes to the front without it: nobody else would."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and not self.focusWidget():
            self._focus_page()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless the gate keeps the window open because something would be lost."""
        if self.gate is not None and not self.gate():
            event.ignore()
            return
        self.closing.emit()
        event.accept()

    def _focus_page(self) -> None:
        """Give the keyboard to the page in front."""
        page = self.page
        if isinstance(page, Front):
            page.focus()
