"""Opens what is on disk, begins and ends conversations, and brings them to the front."""

import logging
from pathlib import Path
from random import Random

from PySide6.QtCore import QObject, Slot

from gesprekshulp import __version__
from gesprekshulp.app.language import Interface
from gesprekshulp.app.lobby import Lobby
from gesprekshulp.app.office import Office
from gesprekshulp.app.outside import keeping, moment, today
from gesprekshulp.conversation.events import ConversationEnded, ConversationStarted, Entry
from gesprekshulp.conversation.model import Mode, Seat, Stage
from gesprekshulp.conversation.rules import Circumstances
from gesprekshulp.conversation.screens import AftercareDoneScreen
from gesprekshulp.storage.codec import Header
from gesprekshulp.storage.journal import Journal
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.recovery import (
    Damaged,
    Expired,
    Newer,
    Nothing,
    Recovered,
    Recovery,
    Unreadable,
    recover,
)
from gesprekshulp.ui.home.resume import ResumePage
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.leave import Leaving
from gesprekshulp.ui.store import Notice, Outside, Store
from gesprekshulp.ui.talk import Talk
from gesprekshulp.ui.widgets.fields import let_go_of_copies
from gesprekshulp.ui.window import Window

ASK_AFTER = 60 * 60.0  # seconds: the pair may still be at the table

log = logging.getLogger(__name__)


class Desk(QObject):
    """Stands between the window and the disk."""

    def __init__(self, window: Window, start: StartPage, places: Places, content: Path, interface: Interface) -> None:
        """Take the window, its first page, where things are kept, where the texts are, and the language."""
        super().__init__(window)
        self._window, self._places = window, places
        self._office = Office(places, interface)
        self._lobby = Lobby(window, start, self._office, content)
        self._dice = Random()  # chance picks cards, it keeps no secret
        self._recent: frozenset[str] = frozenset()
        self._journal: Journal | None = None
        self._wiped = True
        self._found: Recovery = Nothing()
        self._talk: Talk | None = None
        self._waiting: Store | None = None
        self._asking: ResumePage | None = None
        self._broke_off, self._notice = 0.0, Notice.RESUMED
        start.begin_wanted.connect(self.begin)
        self._lobby.back_wanted.connect(self._back)
        self._lobby.renewed.connect(self._renew)
        window.closing.connect(self.close_down)

    @Slot()
    def open_up(self) -> None:
        """Read settings, texts and a talk that broke off; then show the page that fits.

        This comes after the first frame, because pydantic is slow to import.
        """
        try:
            self._open_up()
        except Exception:  # the start page must not stay asleep, whatever nobody thought of
            log.exception("opening")
            self._lobby.forget_texts()
            self._lobby.show_start([self._lobby.sentences.unexpected()])

    def _open_up(self) -> None:
        """Do the reading, and choose the page."""
        self._lobby.open()
        self._found = recover(self._places, moment().wall)
        if not self._resumed():
            self._lobby.show_first(self._told(self._found))

    def _told(self, recovery: Recovery) -> list[str]:
        """Give the sentence for a talk that can't go on, and log what the person need not know."""
        match recovery:
            case Damaged(rescued=None, aside=aside) | Newer(aside=aside):
                log.warning("a talk can't be read; what there is of it: %s", aside)
                return [self._lobby.sentences.damaged()]
            case Unreadable(error):
                log.warning("the journal can't be read", exc_info=error)
                return [self._lobby.sentences.damaged()]
            case Expired(wiped=False):
                return [self._lobby.sentences.not_wiped()]
            case Nothing() | Recovered() | Damaged() | Expired():
                return []

    @Slot()
    def begin(self) -> None:
        """Begin a conversation."""
        library = self._lobby.texts.library
        if library is None or self._resumed():
            return
        if self._lobby.waits:
            self._lobby.show_start()
            return
        store = self._store(Journal(self._places, Header(__version__, library.digest, Mode.REAL)))
        store.take(ConversationStarted(Mode.REAL, self._office.organisation.circling))
        self._show_talk(store)

    def _resumed(self) -> bool:
        """Go on with a talk that broke off, and say whether there was one; without texts it waits."""
        if self._lobby.texts.library is None:
            return False
        found, self._found = self._found, Nothing()
        match found:
            case Recovered() as talk:
                self._resume(talk, Notice.RESUMED)
                return True
            case Damaged(Recovered() as talk, _):
                self._resume(talk, Notice.RESUMED_DAMAGED)
                return True
            case Nothing() | Damaged() | Newer() | Expired() | Unreadable():
                self._found = found
                return False

    def _resume(self, talk: Recovered, notice: Notice) -> None:
        """Go on at once when it broke off just now; ask first when that is a while ago.

        Nothing is written before the answer, so that asking neither keeps a talk alive nor makes it look fresh.
        """
        self._waiting = self._store(talk.journal, talk.entries)
        self._broke_off, self._notice = talk.entries[-1].at.wall, notice
        if moment().wall - self._broke_off <= ASK_AFTER:
            self._go_on()
            return
        self._asking = ResumePage()
        self._asking.go_on_wanted.connect(self._go_on)
        self._asking.wipe_wanted.connect(self._wipe_waiting)
        self._window.show_page(self._asking)

    @Slot()
    def _go_on(self) -> None:
        """Go on with the talk that was waiting; the time it was away is no time of talk."""
        if self._waiting is not None:
            store, self._waiting = self._waiting, None
            store.resume(max(0.0, moment().wall - self._broke_off), self._notice)
            self._show_talk(store)
            self._asked()

    @Slot()
    def _wipe_waiting(self) -> None:
        """Forget the talk that was waiting: it was somebody else's."""
        if self._waiting is not None:
            self._waiting.forget()
            self._lobby.show_start([self._ending(self._waiting)])
            self._asked()

    def _asked(self) -> None:
        """Let go of the question whose talk it was."""
        page, self._asking = self._asking, None
        if page is not None:
            self._window.drop_page(page)

    def _store(self, journal: Journal, entries: tuple[Entry, ...] = ()) -> Store:
        """Make the store of a conversation that keeps its facts in this journal."""
        self._journal = journal
        outside = Outside(keeping(journal), self._wipe, moment, self._dice, self._around)
        store = Store(outside, entries, self._recent, self)
        store.changed.connect(self._look_for_end)
        return store

    def _around(self) -> Circumstances:
        """Give the texts, the settings and the date of this moment."""
        texts = self._lobby.texts
        if texts.library is None:
            raise RuntimeError("no conversation without texts")
        return Circumstances(texts.library, self._office.organisation, today(), texts.second)

    def _wipe(self) -> None:
        """Take away what the talk left on disk."""
        if self._journal is not None:
            self._wiped = self._journal.wipe()
        let_go_of_copies()

    def _show_talk(self, store: Store) -> None:
        """Bring a conversation to the front."""
        self._window.show_page(self._make_talk(store))

    def _make_talk(self, store: Store) -> Talk:
        """Make the conversation on screen, which is the one that is going on from now on."""
        talk = Talk(store, self._lobby.names)
        talk.hide_wanted.connect(self._window.hide_or_uncover)
        talk.settings_wanted.connect(self._lobby.show_settings)
        talk.checked_again.connect(self._check_again)
        self._window.closing.connect(talk.close_board)
        self._talk = talk
        self._window.gate = Leaving(self._window, talk).may_close
        return talk

    @Slot()
    def _look_for_end(self) -> None:
        """Go back to the start when the conversation is over."""
        talk = self._talk
        if talk is None or not talk.store.ended:
            return
        self._recent |= talk.store.played
        self._talk = self._window.gate = None
        done = talk.store.view.screen
        self._lobby.finish(self._ending(talk.store), done if isinstance(done, AftercareDoneScreen) else None)
        self._window.drop_page(talk)
        talk.store.deleteLater()

    def _ending(self, store: Store) -> str:
        """Say how it ended, and whether anything is left on disk."""
        sentences = self._lobby.sentences
        if not self._wiped:
            return sentences.not_wiped()
        return sentences.declined() if store.stage is Stage.PREPARE else sentences.finished()

    @Slot()
    def close_down(self) -> None:
        """Leave nothing of a talk that had not begun; one that had comes back at the next start, without its words.

        Qt hands a clipboard on when the program ends, so what was copied from the talk goes first.
        """
        if self._talk is not None:
            let_go_of_copies()
        if self._talk is not None and self._talk.store.stage is Stage.PREPARE:
            self._talk.store.take(ConversationEnded())

    @Slot()
    def _back(self) -> None:
        """Go back to where the settings or the cards were asked for."""
        if self._talk is not None:
            self._talk.refresh()
        self._lobby.leave(self._talk)

    @Slot()
    def _renew(self) -> None:
        """Build the conversation anew, as it speaks and looks now; it comes to the front when settings are left."""
        if self._talk is not None:
            old = self._talk
            self._make_talk(old.store)
            self._window.drop_page(old)

    @Slot(str)
    def _check_again(self, seat: str) -> None:
        """Note that the details of whoever has this seat were checked today."""
        kept = self._office.confirm(Seat(seat))
        if self._talk is None:
            return
        if kept:
            self._talk.refresh()
        else:
            self._talk.store.tell(Notice.SETTINGS_NOT_KEPT)
