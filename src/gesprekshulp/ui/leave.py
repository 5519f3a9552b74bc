"""Shown when the window is closed before a talk has ended: an ending can be short, but isn't lost."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.conversation.events import TooHeavyRaised
from gesprekshulp.ui import theme
from gesprekshulp.ui.keys import Key
from gesprekshulp.ui.talk import Talk
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text
from gesprekshulp.ui.window import Window


class LeavePage(Sheet):
    """Ways back, a short ending while a young person is there, help, or close and come back within a day."""

    stay_wanted = Signal()
    end_wanted = Signal()
    help_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, *, in_company: bool, may_end: bool, parent: QWidget | None = None) -> None:
        """Take whether a young person is at the table, and whether a short ending can come next."""
        super().__init__(parent)
        together, alone = self.tr("Jullie zijn nog niet klaar. Kort afronden?"), self.tr("Nog even voor jezelf?")
        self.add(Heading(together if in_company else alone))
        self.add(Text(self.tr("Sluit je nu, dan kom je binnen een dag terug op dezelfde plek."), soft=True))
        self.gap(2)
        stay = Choice(self.tr("Terug naar het gesprek"), Look.PLAIN, theme.BODY)
        stay.clicked.connect(self._stay)
        end = Choice(self.tr("Kort afronden"), Look.PRIMARY, theme.BODY)
        end.clicked.connect(self._end)
        close = Choice(self.tr("Toch sluiten"), Look.QUIET, theme.BODY)
        close.set_keys("S")
        close.clicked.connect(self._close)
        heavy = Choice(self.tr("Dit is te zwaar"), Look.CARE, theme.BODY)
        heavy.set_keys(*Key.TOO_HEAVY.value)
        heavy.clicked.connect(self._help)
        self.set_primary(end if may_end else stay)
        self.row(close, heavy, stay, end)
        end.setVisible(may_end)  # on the page by now: alone it would be a window of its own
        self.finish()

    @Slot()
    def _stay(self) -> None:
        """Go back."""
        self.stay_wanted.emit()

    @Slot()
    def _end(self) -> None:
        """Go to the ending."""
        self.end_wanted.emit()

    @Slot()
    def _help(self) -> None:
        """Go to help."""
        self.help_wanted.emit()

    @Slot()
    def _close(self) -> None:
        """Close all the same."""
        self.close_wanted.emit()


class Leaving(QObject):
    """Asks once, on the page, before a window with an unfinished talk closes."""

    def __init__(self, window: Window, talk: Talk) -> None:
        """Take the window and the talk in it; it lives as long as the talk does."""
        super().__init__(talk)
        self._window, self._talk = window, talk
        self._page: LeavePage | None = None

    def may_close(self) -> bool:
        """Say whether the window may close now; if not, the question is on screen."""
        store = self._talk.store
        if not store.unfinished or self._page is not None:
            return True
        self._page = LeavePage(in_company=store.in_company, may_end=store.may_close)
        self._page.stay_wanted.connect(self._stay)
        self._page.end_wanted.connect(self._end)
        self._page.help_wanted.connect(self._help)
        self._page.close_wanted.connect(self._window.close)
        self._window.show_page(self._page)
        return False

    @Slot()
    def _stay(self) -> None:
        """Go back to the conversation."""
        page, self._page = self._page, None
        self._window.show_page(self._talk)
        if page is not None:
            self._window.drop_page(page)

    @Slot()
    def _end(self) -> None:
        """Go back, straight to the ending."""
        self._stay()
        self._talk.store.go_to_closing()

    @Slot()
    def _help(self) -> None:
        """Go back, straight to help."""
        self._stay()
        self._talk.store.take(TooHeavyRaised())
