"""Opens what is on disk, starts and ends conversations, and brings the right page to the front."""

import logging
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp import __version__
from gesprekshulp.app.language import Interface
from gesprekshulp.app.outside import keeping, moment, today
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.events import ConversationEnded, ConversationStarted, Entry
from gesprekshulp.conversation.model import Mode, Seat, Stage
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.conversation.rules import Circumstances
from gesprekshulp.library.problems import Problem
from gesprekshulp.storage.codec import Header
from gesprekshulp.storage.journal import Journal
from gesprekshulp.storage.places import FolderUnavailable, Places
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
from gesprekshulp.storage.settings import Settings, SettingsNotSaved, SettingsProblem, load, save
from gesprekshulp.ui.home.resume import ResumePage
from gesprekshulp.ui.home.settings import SettingsPage
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.home.welcome import WelcomePage
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.sentences import Sentences
from gesprekshulp.ui.store import Notice, Outside, Store
from gesprekshulp.ui.talk import Talk
from gesprekshulp.ui.window import Window

CHECK_AFTER = timedelta(days=182)
ASK_AFTER = 60 * 60.0  # seconds: the pair may still be at the table

log = logging.getLogger(__name__)


class Desk(QObject):
    """Stands between the window and the disk."""

    def __init__(self, window: Window, start: StartPage, places: Places, content: Path, interface: Interface) -> None:
        """Take the window, its first page, where things are kept, where the texts are, and the language."""
        super().__init__(window)
        self._window = window
        self._start = start
        self._places = places
        self._content = content
        self._interface = interface
        self._names, self._sentences = Names(self), Sentences(self)
        self._settings = Settings()
        self._library: Library | None = None
        self._second: Library | None = None
        self._remarks: tuple[Problem, ...] = ()
        self._deck_page: QWidget | None = None
        self._troubles: list[str] = []
        self._journal: Journal | None = None
        self._wiped = True
        self._waiting: Store | None = None
        self._broke_off = 0.0
        self._notice = Notice.RESUMED
        self._talk: Talk | None = None
        self._settings_page: SettingsPage | None = None
        self._dice = Random()  # chance picks cards, it keeps no secret
        self._recent: frozenset[str] = frozenset()
        start.painted.connect(self.open_up, Qt.ConnectionType.QueuedConnection)
        start.begin_wanted.connect(self.begin)
        start.settings_wanted.connect(self.show_settings)
        start.deck_wanted.connect(self.show_deck)
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
            self._library = None
            self._show_start([self._sentences.unexpected()])

    def _open_up(self) -> None:
        """Do the reading, and choose the page."""
        self._read_settings()
        self._read_library()
        recovery = recover(self._places, moment().wall)
        if self._library is not None and self._resumed(recovery):
            return
        if isinstance(recovery, Damaged | Newer | Unreadable):
            self._troubles.append(self._sentences.damaged())
        if self._settings.welcomed:
            self._show_start(self._troubles)
        else:
            self._welcome()

    @Slot()
    def begin(self) -> None:
        """Begin a conversation."""
        if self._library is None:
            return
        header = Header(app=__version__, library=self._library.digest, mode=Mode.REAL)
        store = self._store(Journal(self._places, header))
        store.take(ConversationStarted(Mode.REAL, CirclingSettings()))
        self._show_talk(store)

    @Slot()
    def show_settings(self) -> None:
        """Show the settings page."""
        page = SettingsPage(self._names, today() + CHECK_AFTER)
        page.fill(self._settings.organisation)
        page.saved.connect(self._save_settings)
        page.left.connect(self._leave_settings)
        self._settings_page = page
        self._window.show_page(page)

    @Slot()
    def show_deck(self) -> None:
        """Show every card, and what the check of the texts says about them."""
        from gesprekshulp.app import reports
        from gesprekshulp.library.lint.rules import lint
        from gesprekshulp.ui.home.deck import DeckPage

        if self._library is None:
            return
        content = self._settings.organisation.content
        found = lint(self._library.cards, content)
        remarks = [*map(reports.problem, self._remarks), *map(reports.finding, found)]
        page = DeckPage(self._library.cards, remarks, self._names)
        page.left.connect(self._leave_deck)
        self._deck_page = page
        self._window.show_page(page)

    @Slot()
    def _leave_deck(self) -> None:
        """Go back to the start."""
        page, self._deck_page = self._deck_page, None
        self._show_start(self._troubles)
        if page is not None:
            self._window.drop_page(page)

    def _read_settings(self) -> None:
        """Read the settings, or go on with the usual ones and say so."""
        found = load(self._places.settings)
        if isinstance(found, SettingsProblem):
            log.warning("settings: %s", found.detail)
            self._troubles.append(self._sentences.settings(found))
            found = found.settings
        self._settings = found
        self._interface.use(found.organisation.interface)

    def _read_library(self) -> None:
        """Read the texts in the languages of the settings, and say what is wrong with them."""
        from gesprekshulp.library.reading import read_library

        organisation = self._settings.organisation
        reading = read_library(self._content, organisation.content)
        self._library = reading.library
        self._remarks = (*reading.problems, *reading.translation)
        self._second = read_library(self._content, organisation.second).library if organisation.second else None
        self._troubles += self._sentences.problems(reading.problems, stopped=reading.library is None)

    def _resumed(self, recovery: Recovery) -> bool:
        """Go on with a talk that broke off, and say whether there was one."""
        match recovery:
            case Recovered() as talk:
                self._resume(talk, Notice.RESUMED)
                return True
            case Damaged(Recovered() as talk, _):
                self._resume(talk, Notice.RESUMED_DAMAGED)
                return True
            case Nothing() | Damaged() | Newer() | Expired() | Unreadable():
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
        page = ResumePage()
        page.go_on_wanted.connect(self._go_on)
        page.wipe_wanted.connect(self._wipe_waiting)
        self._window.show_page(page)

    @Slot()
    def _go_on(self) -> None:
        """Go on with the talk that was waiting; the time it was away is no time of talk."""
        if self._waiting is not None:
            store, self._waiting = self._waiting, None
            store.resume(max(0.0, moment().wall - self._broke_off), self._notice)
            self._show_talk(store)

    @Slot()
    def _wipe_waiting(self) -> None:
        """Forget the talk that was waiting: it was somebody else's."""
        if self._waiting is not None:
            self._waiting.forget()
            self._show_start([self._sentences.finished() if self._wiped else self._sentences.not_wiped()])

    def _store(self, journal: Journal, entries: tuple[Entry, ...] = ()) -> Store:
        """Make the store of a conversation that keeps its facts in this journal."""
        self._journal = journal
        outside = Outside(keeping(journal), self._wipe, moment, self._dice, self._around)
        store = Store(outside, entries, self._recent, self)
        store.changed.connect(self._look_for_end)
        return store

    def _around(self) -> Circumstances:
        """Give the texts, the settings and the date of this moment."""
        if self._library is None:
            raise RuntimeError("no conversation without texts")
        return Circumstances(self._library, self._settings.organisation, today(), self._second)

    def _wipe(self) -> None:
        """Take away what the talk left on disk."""
        if self._journal is not None:
            self._wiped = self._journal.wipe()

    def _show_talk(self, store: Store) -> None:
        """Bring a conversation to the front."""
        self._talk = Talk(store, self._names)
        self._talk.hide_wanted.connect(self._window.hide_or_uncover)
        self._talk.settings_wanted.connect(self.show_settings)
        self._talk.checked_again.connect(self._check_again)
        self._window.show_page(self._talk)

    @Slot()
    def _look_for_end(self) -> None:
        """Go back to the start when the conversation is over."""
        talk = self._talk
        if talk is None or not talk.store.ended:
            return
        self._recent |= talk.store.played
        self._talk = None
        self._show_start([self._farewell(talk.store)])
        self._window.drop_page(talk)
        talk.store.deleteLater()

    def _farewell(self, store: Store) -> str:
        """Say how it ended, and whether anything is left on disk."""
        if not self._wiped:
            return self._sentences.not_wiped()
        return self._sentences.declined() if store.stage is Stage.PREPARE else self._sentences.finished()

    @Slot()
    def close_down(self) -> None:
        """Leave nothing of a talk that had not begun; one that had comes back at the next start."""
        if self._talk is not None and self._talk.store.stage is Stage.PREPARE:
            self._talk.store.take(ConversationEnded())

    def _welcome(self) -> None:
        """Say once what this is and isn't."""
        page = WelcomePage()
        page.understood.connect(self._welcomed)
        self._window.show_page(page)

    @Slot()
    def _welcomed(self) -> None:
        """Remember that it was read."""
        self._keep_settings(replace(self._settings, welcomed=True))
        self._show_start(self._troubles)

    def _show_start(self, sentences: list[str]) -> None:
        """Show the start page with what there is to say."""
        self._start.wake(may_begin=self._library is not None, sentences=sentences)
        self._window.show_page(self._start)

    @Slot()
    def _save_settings(self) -> None:
        """Keep what was filled in, speak its languages, and go back; stay when it can't be kept on disk."""
        page = self._settings_page
        if page is None:
            return
        before = self._settings.organisation
        kept = self._keep_settings(replace(self._settings, organisation=page.organisation()))
        self._speak(before)
        if kept:
            self._leave_settings()
        else:
            page.say(self._sentences.not_saved())

    def _speak(self, before: Organisation) -> None:
        """Change the languages that are no longer as before."""
        now = self._settings.organisation
        if (now.content, now.second) != (before.content, before.second):
            self._troubles.clear()
            self._read_library()
        if now.interface is not before.interface:
            self._interface.use(now.interface)
            if self._talk is not None:
                self._window.drop_page(self._talk)
                self._show_talk(self._talk.store)

    @Slot()
    def _leave_settings(self) -> None:
        """Go back to where the settings were asked for."""
        page, self._settings_page = self._settings_page, None
        if self._talk is not None:
            self._talk.refresh()
            self._window.show_page(self._talk)
        else:
            self._show_start(self._troubles)
        if page is not None:
            self._window.drop_page(page)

    @Slot(str)
    def _check_again(self, seat: str) -> None:
        """Note that the details of whoever has this seat were checked today."""
        self._keep_settings(replace(self._settings, organisation=checked_again(self._settings.organisation, seat)))
        if self._talk is not None:
            self._talk.refresh()

    def _keep_settings(self, settings: Settings) -> bool:
        """Use these settings from now on, and say whether they are on disk."""
        self._settings = settings
        try:
            self._places.prepare()
            save(self._places.settings, settings)
        except (FolderUnavailable, SettingsNotSaved):
            log.warning("the settings can't be written", exc_info=True)
            return False
        return True


def checked_again(organisation: Organisation, seat: str) -> Organisation:
    """Give the settings in which the details of this seat count as checked for the next half year."""
    adult = organisation.at(Seat(seat))
    fresh = adult and replace(adult, check_by=today() + CHECK_AFTER)
    if seat == Seat.ADULT:
        return replace(organisation, adult=fresh)
    return replace(organisation, stand_in=fresh)
