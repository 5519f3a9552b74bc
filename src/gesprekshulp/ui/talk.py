"""A conversation on screen: one page at a time, and around it what is possible everywhere."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gesprekshulp.conversation.model import Mode
from gesprekshulp.conversation.screens import HelpScreen, Screen, TooHeavyScreen, View
from gesprekshulp.ui import theme
from gesprekshulp.ui.board.board import Board
from gesprekshulp.ui.calm import Calm
from gesprekshulp.ui.keys import holds
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.overlays import FiguresPage, Overlay, OverviewPage, SafeSpacePage
from gesprekshulp.ui.pages.page import Page
from gesprekshulp.ui.pages.prepare import PreparePage
from gesprekshulp.ui.pages.registry import PAGES
from gesprekshulp.ui.store import Notice, Store
from gesprekshulp.ui.widgets.bottom_bar import BottomBar
from gesprekshulp.ui.widgets.choice import Choice
from gesprekshulp.ui.widgets.nudge import NudgePanel
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.taps import Taps
from gesprekshulp.ui.widgets.top_bar import TopBar


class Talk(QWidget):
    """Shows a store, and nothing that the store does not hold."""

    hide_wanted = Signal()
    settings_wanted = Signal()
    checked_again = Signal(str)

    def __init__(self, store: Store, names: Names, parent: QWidget | None = None) -> None:
        """Take the store to show."""
        super().__init__(parent)
        self.store = store
        self._names = names
        self._pages: dict[type[Screen], Page[Any]] = {}
        self._overlay: Overlay | None = None
        self._shown: Page[Any] | None = None
        self._top, self._taps = TopBar(), Taps(store, names)
        self._nudge, self._bottom = NudgePanel(store, names), BottomBar(store)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.SPACE, theme.SPACE, 2 * theme.SPACE, theme.SPACE)
        column.addWidget(self._top)
        column.addWidget(self._stack, 1)
        for part in (self._nudge, self._taps, self._bottom):
            column.addWidget(part)
        self._top.hide_wanted.connect(self.hide_wanted)
        self._top.overview_wanted.connect(self._show_overview)
        self._bottom.figures_wanted.connect(self._show_figures)
        self._bottom.safe_space_wanted.connect(self._show_safe_space)
        self._calm = Calm(self)
        self._calm.faint.connect(self._grow_faint)
        self._board = Board(store, self)
        self._board.turned.connect(self._tell_board)
        self._top.board_wanted.connect(self._board.turn)
        store.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the store holds now."""
        view = self.store.view
        self._tell_board()  # first: Qt lends the keyboard to this button while the pages change
        page = self._page(type(view.screen))
        if self._shown is not None and self._shown is not page:
            self._shown.forget()
        self._shown = page
        self._stack.setCurrentWidget(page)
        self._drop_overlay()
        page.show_screen(view.screen)
        page.fold(folded=view.quiet_sign)
        self._top.tell(self._title(view), self._told(view))
        self._taps.tell(view)
        self._nudge.tell(view.nudge)
        self._bottom.tell(view)

    def focus(self, name: str = "") -> None:
        """Give the keyboard to the page in front."""
        page = self.current()
        if isinstance(page, Sheet):
            page.focus(name)

    def current(self) -> QWidget | None:
        """Give the page in front."""
        return self._stack.currentWidget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show what stands behind the held key."""
        if not self._held(event, held=True):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hide it again."""
        if not self._held(event, held=False):
            super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Hide it as well when the window goes to the back: the release would never come."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._hold(held=False)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the second screen show the cards again."""
        super().showEvent(event)
        self._board.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide what is on the second screen too."""
        super().hideEvent(event)
        self._board.refresh()

    @Slot()
    def close_board(self) -> None:
        """Close the second screen: the window closes."""
        self._board.close()

    def _held(self, event: QKeyEvent, *, held: bool) -> bool:
        """Handle the key that is held to see, and say whether it was that one."""
        if not (holds(Qt.Key(event.key()), event.modifiers()) if held else event.key() == Qt.Key.Key_H):
            return False
        if not event.isAutoRepeat():
            self._hold(held=held)
        return True

    def _hold(self, *, held: bool) -> None:
        """Tell the page in front."""
        page = self.current()
        if isinstance(page, Page):
            page.hold(held=held)

    def _page(self, kind: type[Screen]) -> Page[Any]:
        """Give the page for a kind of screen, made when it is first needed."""
        if kind not in self._pages:
            page = PAGES[kind](self.store, self._names)
            if isinstance(page, PreparePage):
                page.settings_wanted.connect(self.settings_wanted)
                page.checked_again.connect(self.checked_again)
            self._pages[kind] = page
            self._stack.addWidget(page)
        return self._pages[kind]

    def _title(self, view: View) -> str:
        """Name the step; a role-play says so on every page."""
        helping = isinstance(view.screen, TooHeavyScreen | HelpScreen)
        name = self.tr("Te zwaar voor twee") if helping else self._names.stage(view.stage)
        return self.tr("OEFENEN · %1").replace("%1", name) if view.mode is Mode.PRACTICE else name

    def _told(self, view: View) -> str:
        """Give the one quiet line: of the machine, of an adult who doesn't know yet, or of what to try."""
        return self._line(self.store.notice) or self._reminder(view) or self._guidance(view)

    def _guidance(self, view: View) -> str:  # noqa: ARG002 -- a real talk needs no guidance
        """Say what to try on this page; only a try-out does."""
        return ""

    def _reminder(self, view: View) -> str:
        """Say on every page, as long as it is so, that no adult knows yet."""
        return self.tr("Er weet nog geen volwassene van. Blijf samen en blijf bellen.") if view.unreached else ""

    def _line(self, notice: Notice | None) -> str:
        """Give the one quiet line."""
        if notice is None:
            return ""
        return {
            Notice.RESUMED: self.tr("Terug op dezelfde plek. Wat jullie intypten is niet bewaard."),
            Notice.RESUMED_DAMAGED: self.tr("Terug, maar het laatste stukje is niet bewaard gebleven."),
            Notice.NOT_KEPT: self.tr("Gaat de laptop nu uit, dan komt dit stukje niet terug. Praat gerust door."),
            Notice.SETTINGS_NOT_KEPT: self.tr("Bewaren op schijf lukt niet. Het geldt tot je het programma sluit."),
            Notice.NO_CARDS: self.tr("Er zijn geen kaarten meer die nu passen. Even iets anders, of afronden?"),
        }[notice]

    @Slot(bool)
    def _grow_faint(self, faint: bool) -> None:  # noqa: FBT001 -- the signal's own argument
        """Let the edges grow faint, or come back; the way to help stays as it is."""
        for bar in (self._top, self._taps, self._bottom):
            for button in bar.findChildren(Choice):
                button.grow_faint(faint=faint)

    @Slot()
    def _tell_board(self) -> None:
        """Show on its button whether there is a second screen."""
        self._top.tell_board(possible=self._board.may_turn, shown=self._board.isVisible())

    @Slot()
    def _show_overview(self) -> None:
        """Lay the list of keys over the page."""
        self._lay_over(OverviewPage())

    @Slot()
    def _show_figures(self) -> None:
        """Lay the figures over the page."""
        self._lay_over(FiguresPage(self.store))

    @Slot()
    def _show_safe_space(self) -> None:
        """Lay the tips for the place over the page."""
        self._lay_over(SafeSpacePage(self.store))

    def _lay_over(self, overlay: Overlay) -> None:
        """Show a page until it is left."""
        overlay.left.connect(self._take_away)
        self._taps.hide()
        self._nudge.hide()
        self._drop_overlay()
        self._overlay = overlay
        self._stack.addWidget(overlay)
        self._stack.setCurrentWidget(overlay)
        overlay.focus()

    def _drop_overlay(self) -> None:
        """Let go of the page that lay over the conversation, if there was one."""
        overlay, self._overlay = self._overlay, None
        if overlay is not None:
            self._stack.removeWidget(overlay)
            overlay.deleteLater()

    @Slot()
    def _take_away(self) -> None:
        """Take the overlay away and show the conversation again."""
        self.refresh()
        self.focus()
