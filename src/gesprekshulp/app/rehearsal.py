"""One role-play: the coach's window with the real pages, the trainer's beside it, and every fact on disk."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random

from PySide6.QtCore import QObject, Signal, Slot

from gesprekshulp import __version__
from gesprekshulp.app.outside import keeping, moment, today
from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.events import ConversationStarted, Entry, ScenarioChosen
from gesprekshulp.conversation.model import Mode
from gesprekshulp.conversation.organisation import Adult, Organisation
from gesprekshulp.conversation.rules import Circumstances
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.scenario import Scenario
from gesprekshulp.storage.codec import Header
from gesprekshulp.storage.journal import Journal, wipe
from gesprekshulp.storage.places import Places
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.practice.role_play import RolePlay
from gesprekshulp.ui.practice.trainer import TrainerWindow
from gesprekshulp.ui.store import Outside, Store
from gesprekshulp.ui.widgets.fields import let_go_of_copies
from gesprekshulp.ui.window import Window

CHECKED_FOR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Setting:
    """What role-plays are held with: where they are kept, the texts, what the organisation set, and the words."""

    places: Places
    library: Library
    organisation: Organisation
    names: Names
    words: PracticeWords

    def around(self) -> Circumstances:
        """Give the circumstances of a role-play: the trainer is the adult, so that nobody calls anyone."""
        trainer = Adult(
            self.words.trainer(), self.words.trainer_is_here(), self.words.while_we_practise(), today() + CHECKED_FOR
        )
        return Circumstances(self.library, replace(self.organisation, adult=trainer, stand_in=None), today())


def scenario_of(entries: Sequence[Entry]) -> str:
    """Give the id of the story that these facts were played with; nothing when they don't tell."""
    chosen = [entry.event.scenario for entry in entries if isinstance(entry.event, ScenarioChosen)]
    return chosen[0] if chosen else ""


def began(entries: Sequence[Entry]) -> datetime:
    """Give when a talk of at least one fact began, in the time of this place."""
    return datetime.fromtimestamp(entries[0].at.wall, tz=UTC).astimezone()


class Kept(QObject):
    """The facts of one role-play, in memory and on disk, until somebody decides what becomes of them."""

    def __init__(
        self, setting: Setting, journal: Journal, entries: Sequence[Entry] = (), parent: QObject | None = None
    ) -> None:
        """Take what it is held with, where its facts go, and those there are."""
        super().__init__(parent)
        self.journal = journal
        outside = Outside(keeping(journal), let_go_of_copies, moment, Random(), setting.around)
        self.store = Store(outside, entries, parent=self)

    @classmethod
    def begin(cls, setting: Setting, scenario: Scenario, parent: QObject | None = None) -> "Kept":
        """Begin a role-play of this story; what is left of an earlier one that nobody kept goes."""
        wipe(setting.places.practice)
        header = Header(__version__, setting.library.digest, Mode.PRACTICE)
        kept = cls(setting, Journal(setting.places.practice, header), parent=parent)
        kept.store.take(ConversationStarted(Mode.PRACTICE, setting.organisation.circling))
        kept.store.take(ScenarioChosen(scenario.id))
        return kept


class Rehearsal(QObject):
    """Lives as long as its page; tells `over` once, when somebody stops it or the talk came to its end."""

    over = Signal()

    def __init__(self, window: Window, setting: Setting, scenario: Scenario) -> None:
        """Begin; the page still has to be shown, and then the trainer's window opened."""
        super().__init__()
        self.scenario = scenario
        self.kept = Kept.begin(setting, scenario)
        self._window, self._over = window, False
        store = self.kept.store
        self.page = RolePlay(store, setting.names)
        self.setParent(self.page)
        self.trainer = TrainerWindow(store, scenario, setting.names, setting.words, self.page)
        self.page.hide_wanted.connect(window.hide_or_uncover)
        self.page.left.connect(self._stop)
        self.page.trainer_wanted.connect(self.trainer.come_forward)
        self.page.covered.connect(self.trainer.tell_hidden)
        self.trainer.stop_wanted.connect(self._stop)
        self.trainer.hide_wanted.connect(window.hide_or_uncover)
        store.changed.connect(self._look_for_end)
        window.closing.connect(self._close)

    def open(self) -> None:
        """Show both windows; the keyboard stays with the coach."""
        self._window.show_page(self.page)
        self.trainer.open()
        self._window.activateWindow()
        self.page.focus()

    @Slot()
    def _look_for_end(self) -> None:
        """Stop where the talk came to its end."""
        if self.kept.store.ended:
            self._stop()

    @Slot()
    def _stop(self) -> None:
        """Close the trainer's window, and say that it is time to look back."""
        if not self._over:
            self._over = True
            self._close()
            self._window.activateWindow()  # the trainer may have had the keyboard
            self.over.emit()

    @Slot()
    def _close(self) -> None:
        """Close what stands beside the coach's window, and take back what was copied in it."""
        let_go_of_copies()
        self.trainer.close()
        self.page.close_board()
