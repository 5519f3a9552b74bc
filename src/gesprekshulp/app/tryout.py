"""Holds a try-out: a role-play on the real pages that writes nothing, counts for nothing and can be left at once."""

from random import Random

from PySide6.QtCore import QObject, Signal, Slot

from gesprekshulp.app.outside import moment
from gesprekshulp.conversation.events import Entry, Event
from gesprekshulp.conversation.rules import Circumstances
from gesprekshulp.conversation.tryout import WITHIN, opening
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.steps import Draw
from gesprekshulp.ui.store import Outside, Store
from gesprekshulp.ui.tryout import TryOut
from gesprekshulp.ui.widgets.fields import let_go_of_copies
from gesprekshulp.ui.window import Window


class Trying(QObject):
    """Lives as long as its page; tells `over` once, when it was left or came to its end."""

    over = Signal()

    def __init__(self, window: Window, names: Names, around: Circumstances) -> None:
        """Make the page, with the first cards on the table; it still has to be shown."""
        super().__init__()
        self._tried: list[Event] = []
        self._over = False
        outside = Outside(self._keep, let_go_of_copies, moment, Random(), lambda: around)
        self._store = Store(outside, opening(around, moment()), parent=self)
        self._store.take(Draw())
        self.page = TryOut(self._store, names, self._tried)
        self.setParent(self.page)
        self.page.hide_wanted.connect(window.hide_or_uncover)
        self.page.left.connect(self._end)
        self._store.changed.connect(self._look_for_end)

    def _keep(self, entry: Entry) -> bool:
        """Remember what was tried, in memory only."""
        self._tried.append(entry.event)
        return True

    @Slot()
    def _look_for_end(self) -> None:
        """Stop where a real talk goes on to a referral, and where a step back leads out of it."""
        if self._store.ended or self._store.stage not in WITHIN:
            self._end()

    @Slot()
    def _end(self) -> None:
        """Forget everything, and say that it is over."""
        if not self._over:
            self._over = True
            self._store.forget()
            self.over.emit()
