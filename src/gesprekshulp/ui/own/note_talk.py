"""After the aftercare of a real talk: shall it go into one's logbook? Exactly what would is on the page."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.aftercare.logbook import TalkNoted
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.unlock import LogbookName, Unlock
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.widgets.choice import ENTER, Choice, Look
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class NoteTalkPage(Sheet):
    """Shown only where there is a logbook; `note_wanted` carries its id and the passphrase, `left` notes nothing."""

    note_wanted = Signal(str, str)
    left = Signal()

    def __init__(
        self,
        logbooks: Sequence[LogbookName],
        talk: TalkNoted,
        words: OwnWords,
        parent: QWidget | None = None,
    ) -> None:
        """Take the logbooks, at least one, what would be noted, and the words."""
        super().__init__(parent)
        self.add(Heading(self.tr("In je logboek?")))
        lines = [self.tr("Dag: %1.").replace("%1", words.day(talk.day)), *words.talk(talk)]
        self.add(Column(self.tr("Dit komt erin"), lines))
        nothing = self.tr("Verder niets. Niets over de ander, en niets van wat er gezegd is.")
        self.add(Text(nothing, theme.SMALL, soft=True))
        self.gap(1)
        self._unlock = Unlock(logbooks, self.tr("Zet het erin"), words)
        self._unlock.wanted.connect(self.note_wanted)
        self.add(self._unlock)
        self.set_primary(self._unlock.button, by=ENTER)
        self.gap(1)
        not_now = Choice(self.tr("Nu niet"), Look.QUIET)
        not_now.clicked.connect(self._leave)
        self.row(not_now, stretch=False)
        self.finish()

    def say(self, sentence: str) -> None:
        """Say why it was not noted."""
        self._unlock.say(sentence)

    def busy(self, *, busy: bool) -> None:
        """Show that the passphrase is being tried, or that this is over."""
        self._unlock.busy(busy=busy)

    @Slot()
    def _leave(self) -> None:
        """Note nothing."""
        self.left.emit()
