"""The coach's own side: opening a logbook, what is noted there, check-ins, and looking back together."""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QTextDocument

from gesprekshulp.aftercare.advice import advise_with_history, given_load
from gesprekshulp.aftercare.logbook import TalkNoted
from gesprekshulp.app.open_logbook import OpenLogbook, Own
from gesprekshulp.app.outside import today
from gesprekshulp.app.papers import Papers
from gesprekshulp.app.room import Room
from gesprekshulp.conversation.screens import AftercareDoneScreen
from gesprekshulp.paper import own as paper
from gesprekshulp.storage.coaches import Coach, coaches
from gesprekshulp.storage.flaw import Unfit
from gesprekshulp.storage.lock import InUse
from gesprekshulp.storage.logbook import Damaged, Logbook, Newer, create, open_logbook
from gesprekshulp.storage.passphrases import WrongPassphrase
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.own.check_in import CheckInPage
from gesprekshulp.ui.own.create import CreatePage
from gesprekshulp.ui.own.door import DoorPage
from gesprekshulp.ui.own.note_talk import NoteTalkPage
from gesprekshulp.ui.own.reflection import ReflectionPage
from gesprekshulp.ui.own.sentences import OwnSentences
from gesprekshulp.ui.own.unlock import LogbookName
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.window import Window

SOON = 30  # milliseconds: enough to show that the passphrase is being tried

log = logging.getLogger(__name__)


class OwnSide(Room):
    """Shows one page of it at a time; tells `left` when the coach goes back to the start."""

    def __init__(self, window: Window, own: Own, names: Names) -> None:
        """Take the window, what it is held with, and the names to show."""
        super().__init__(window)
        self._own = own
        self._limits = own.limits
        self._words, self._say_it = OwnWords(names, own.adult, self), OwnSentences(self)
        self._papers = Papers(self)
        self._done: AftercareDoneScreen | None = None
        self._try: Callable[[], None] | None = None
        self._open_now: OpenLogbook | None = None

    # The door.

    @Slot()
    def show_door(self, said: str = "") -> None:
        """Show the logbooks on this laptop, and the ways without one."""
        page = DoorPage(self._logbooks(), self._words, [said] if said else [])
        page.open_wanted.connect(self._open)
        page.create_wanted.connect(self._show_create)
        page.reflection_wanted.connect(self._show_reflection)
        page.check_in_wanted.connect(self._show_check_in)
        page.left.connect(self._leave)
        self._lay(page)

    def ask_to_note(self, done: AftercareDoneScreen) -> bool:
        """Ask to note a talk whose aftercare is done, and say whether there is a logbook to note it in."""
        if not coaches(self._own.places):
            return False
        self._done = done
        page = NoteTalkPage(self._logbooks(), _noted(done, ()), self._words)
        page.note_wanted.connect(self._open)
        page.left.connect(self._leave)
        self._lay(page)
        return True

    def _logbooks(self) -> list[LogbookName]:
        """Give the logbooks by the names their coaches chose."""
        return [LogbookName(coach.folder.name, coach.name) for coach in coaches(self._own.places)]

    @Slot(str, str)
    def _open(self, which: str, passphrase: str) -> None:
        """Try a passphrase, once it is on screen that it is being tried: that takes a moment, on purpose."""
        coach = next((each for each in coaches(self._own.places) if each.folder.name == which), None)
        if coach is None:
            self.show_door(self._say_it.logbook_gone())
            return

        def attempt() -> None:
            self._opened(coach, passphrase)

        self._attempt(attempt)

    def _attempt(self, attempt: Callable[[], None]) -> None:
        """Let the page show that it is busy, and then do this."""
        page = self._page
        if isinstance(page, DoorPage | CreatePage | NoteTalkPage):
            page.busy(busy=True)
        self._try = attempt
        QTimer.singleShot(SOON, self._do_try)

    @Slot()
    def _do_try(self) -> None:
        """Do what was waiting."""
        attempt, self._try = self._try, None
        if attempt is not None:
            attempt()

    def _opened(self, coach: Coach, passphrase: str) -> None:
        """Open a logbook, or say in one sentence why it stays closed."""
        said = self._say_it
        try:
            logbook = open_logbook(coach, passphrase)
        except WrongPassphrase:
            self._say(self._words.wrong_passphrase())
        except Damaged as damaged:
            self.show_door(said.damaged(damaged.kept))
        except Newer:
            self._say(said.newer())
        except InUse:
            self._say(said.in_use())
        except OSError:
            log.warning("a logbook can't be opened", exc_info=True)
            self._say(said.unreadable())
        else:
            self._begin(logbook)

    def _begin(self, logbook: Logbook) -> None:
        """Show an open logbook, with the talk that was to be noted."""
        done, self._done = self._done, None
        opened = OpenLogbook(logbook, self._own, self._limits, self._words, self._say_it)
        opened.closed.connect(self._closed)
        self._window.closing.connect(opened.close)
        self._open_now = opened
        self._lay(opened.page)
        if done is not None:
            talk = _noted(done, opened.loads)
            opened.note(talk)
            opened.page.say(self._words.advice(talk))

    @Slot(str)
    def _closed(self, sentence: str) -> None:
        """Come back to the door."""
        opened, self._open_now = self._open_now, None
        if opened is not None:
            self._limits = opened.limits
        self.show_door(sentence)

    # A new logbook.

    @Slot()
    def _show_create(self) -> None:
        """Say what a logbook is, and ask for a name and a passphrase."""
        page = CreatePage([coach.name for coach in coaches(self._own.places)], self._words)
        page.create_wanted.connect(self._create)
        page.left.connect(self.show_door)
        self._lay(page)

    @Slot(str, str)
    def _create(self, name: str, passphrase: str) -> None:
        """Make it, and open it."""

        def attempt() -> None:
            try:
                logbook = create(self._own.places, name, passphrase)
            except Unfit as unfit:
                self._say(self._say_it.unfit(unfit.field))
            except OSError:
                log.warning("no logbook made", exc_info=True)
                self._say(self._say_it.not_written())
            else:
                self._begin(logbook)

        self._attempt(attempt)

    # Without a logbook.

    @Slot()
    def _show_reflection(self) -> None:
        """Look back together, card by card."""
        page = ReflectionPage(self._own.material, self._words)
        page.left.connect(self.show_door)
        self._lay(page)

    @Slot()
    def _show_check_in(self) -> None:
        """Show the questions of a check-in."""
        page = CheckInPage(self._own.material.check_in, self._words)
        page.print_wanted.connect(self._print_questions)
        page.pdf_wanted.connect(self._write_questions)
        page.left.connect(self.show_door)
        self._papers.done.connect(page.say)
        self._lay(page)

    @Slot()
    def _print_questions(self) -> None:
        """Print the questions of a check-in."""
        if self._page is not None:
            self._papers.print_(self._questions(), self._say_it.check_in_paper(), self._page)

    @Slot()
    def _write_questions(self) -> None:
        """Write the questions of a check-in to a PDF."""
        if self._page is not None:
            self._papers.ask_pdf(self._questions(), self._say_it.check_in_paper(), self._page)

    def _questions(self) -> QTextDocument:
        """Write down the questions of a check-in, with room for answers."""
        said = self._say_it
        title, asked = said.check_in_paper(), self._own.material.check_in.questions
        parts = tuple((each.text, ()) for each in asked)
        day = self._words.day(today())
        return paper.own_document(paper.Page(title, day, self._words.adult(), parts, title), paper.LINES)

    # Pages.

    def _say(self, sentence: str) -> None:
        """Say why it did not work, on the page where it was tried."""
        page = self._page
        if isinstance(page, DoorPage | CreatePage | NoteTalkPage):
            page.say(sentence)


def _noted(done: AftercareDoneScreen, before: Sequence[int | None]) -> TalkNoted:
    """Give what would be noted of a talk, after earlier ones that were as heavy as this for the coach."""
    answers = dict(done.answers)
    advice = advise_with_history(answers, before, too_heavy=done.too_heavy, reached=done.reached)
    return TalkNoted(today(), given_load(answers), advice.call, advice.reasons)
