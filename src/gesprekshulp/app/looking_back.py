"""Looking back on a role-play: settling how skills went, printing, and what becomes of it."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal, Slot
from PySide6.QtGui import QTextDocument

from gesprekshulp.app.papers import Papers
from gesprekshulp.app.rehearsal import Kept, Setting, began
from gesprekshulp.conversation.events import Entry, SkillRated
from gesprekshulp.paper import debrief as paper
from gesprekshulp.practice.branches import branches
from gesprekshulp.practice.exercise import Debrief
from gesprekshulp.practice.played import Played
from gesprekshulp.practice.scenario import Scenario
from gesprekshulp.practice.sheet import levels
from gesprekshulp.practice.track import track
from gesprekshulp.storage.journal import JournalUnavailable
from gesprekshulp.storage.records import keep
from gesprekshulp.ui.home.signals import SignalsPage
from gesprekshulp.ui.practice.debrief import DebriefPage
from gesprekshulp.ui.practice.timeline_paint import picture
from gesprekshulp.ui.practice.timeline_words import TimelineWords
from gesprekshulp.ui.window import Window

UNKNOWN = "oefening"  # in the name of a file, for a story that is not known here
PICTURE_WIDTH, PICTURE_RATIO = 1000, 2.0


class LookingBack(QObject):
    """Lives as long as its page; tells `over` with a sentence when somebody decided, or went back."""

    over = Signal(str)

    def __init__(
        self,
        window: Window,
        setting: Setting,
        material: Debrief,
        scenario: Scenario | None,
        played: Kept | Sequence[Entry],
    ) -> None:
        """Take a role-play that was just played, or the facts of one that is kept."""
        super().__init__()
        self._window, self._setting, self._material, self._scenario = window, setting, material, scenario
        self._kept = played if isinstance(played, Kept) else None
        self._entries = tuple(played.store.entries if isinstance(played, Kept) else played)
        self._papers = Papers(self)
        shown = Played(self._entries, scenario, began(self._entries), fresh=self._kept is not None)
        self.page = DebriefPage(shown, material, setting.library, setting.names, setting.words)
        self.setParent(self.page)
        if self._kept is not None:
            self._kept.setParent(self)
        self.page.rated.connect(self._rate)
        self.page.signals_wanted.connect(self._show_signals)
        self.page.keep_wanted.connect(self._keep)
        self.page.discard_wanted.connect(self._discard)
        self.page.print_wanted.connect(self._print)
        self.page.pdf_wanted.connect(self._write_pdf)
        self.page.left.connect(self._leave)
        self._papers.done.connect(self.page.say)

    @Slot(object)
    def _rate(self, rated: SkillRated) -> None:
        """Make what was settled a fact."""
        if self._kept is not None:
            self._kept.store.take(rated)

    @Slot()
    def _show_signals(self) -> None:
        """Show when signs would have come with other numbers; nothing of it is kept."""
        page = SignalsPage(
            self._setting.organisation.circling, self._setting.names, self._setting.words.back_to_debrief()
        )
        page.add_recording(self._title(), self._facts())
        page.left.connect(self._leave_signals)
        self._signals = page
        self._window.show_page(page)

    @Slot()
    def _leave_signals(self) -> None:
        """Come back."""
        self._window.show_page(self.page)
        self._window.drop_page(self._signals)

    @Slot()
    def _keep(self) -> None:
        """Keep it, with its date and its story."""
        if self._kept is None:
            return
        try:
            self._kept.journal.settle()
            keep(self._setting.places, began(self._entries), self._scenario.id if self._scenario else UNKNOWN)
        except (OSError, JournalUnavailable):
            self.page.say(self._setting.words.not_kept())
        else:
            self.page.be_kept(self._setting.words.kept())

    @Slot()
    def _discard(self) -> None:
        """Let nothing of it stay."""
        if self._kept is not None:
            gone = self._kept.journal.wipe()
            self.over.emit(self._setting.words.discarded() if gone else self._setting.words.not_wiped())

    @Slot()
    def _print(self) -> None:
        """Print it."""
        self._papers.print_(self._document(), self._title(), self.page)

    @Slot()
    def _write_pdf(self) -> None:
        """Write it to a file."""
        self._papers.ask_pdf(self._document(), self._title(), self.page)

    @Slot()
    def _leave(self) -> None:
        """Go back."""
        self.over.emit("")

    def _document(self) -> QTextDocument:
        """Write down what happened and what was settled, with room for the questions."""
        setting, facts = self._setting, self._facts()
        drawn = track(branches(facts))
        words = TimelineWords(setting.names, setting.words, setting.library, self._scenario, self)
        day = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(began(facts).timestamp())).date())
        return paper.debrief_document(
            paper.Played(
                title=self._title(),
                day=day,
                strip=picture(drawn, words, PICTURE_WIDTH, PICTURE_RATIO),
                moments=tuple(words.told(item) for item in drawn.items),
                levels=levels(facts),
            ),
            self._material,
            setting.words,
        )

    def _title(self) -> str:
        """Name it."""
        return self._scenario.title if self._scenario else self._setting.words.a_role_play()

    def _facts(self) -> tuple[Entry, ...]:
        """Give the facts as they are by now."""
        return self._kept.store.entries if self._kept else self._entries
