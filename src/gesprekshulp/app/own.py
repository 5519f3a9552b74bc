"""The coach's own side: opening a logbook, what is noted there, check-ins, and looking back together."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog

from gesprekshulp.aftercare.advice import CallAdult, advise_with_history, given_load
from gesprekshulp.aftercare.contact import OpenContact, call_asked, joined
from gesprekshulp.aftercare.deck import CoachSide
from gesprekshulp.aftercare.logbook import CheckInHeld, CheckInKind, ContactMade, Noted, TalkNoted
from gesprekshulp.aftercare.reminders import Limits
from gesprekshulp.aftercare.rhythm import SPOKEN, rhythm
from gesprekshulp.app.outside import moment, today
from gesprekshulp.app.papers import Papers
from gesprekshulp.app.room import Room
from gesprekshulp.conversation.organisation import Adult
from gesprekshulp.conversation.screens import AftercareDoneScreen
from gesprekshulp.paper import own as paper
from gesprekshulp.storage.coaches import Coach, coaches
from gesprekshulp.storage.contact import load_contact, save_contact
from gesprekshulp.storage.flaw import Unfit
from gesprekshulp.storage.holding import InUse
from gesprekshulp.storage.logbook import Damaged, Logbook, Newer, create, open_logbook
from gesprekshulp.storage.noted import decode, encode
from gesprekshulp.storage.passphrases import WrongPassphrase
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.sealing import Broken
from gesprekshulp.storage.whole import replaced
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.own.check_in import CheckInPage
from gesprekshulp.ui.own.create import CreatePage
from gesprekshulp.ui.own.door import DoorPage
from gesprekshulp.ui.own.idle import Idle
from gesprekshulp.ui.own.logbook import LogbookPage, Part
from gesprekshulp.ui.own.note_talk import NoteTalkPage
from gesprekshulp.ui.own.reflection import ReflectionPage
from gesprekshulp.ui.own.sentences import OwnSentences
from gesprekshulp.ui.own.unlock import LogbookName
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.window import Window

LINES = 3  # to write on, under each part of a check-in
LOCK_AFTER = 5.0  # minutes without input
SOON = 30  # milliseconds: enough to show that the passphrase is being tried

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Own:
    """What the coach's own side is held with; `keep_limits` writes the soft limits to the settings."""

    places: Places
    material: CoachSide
    adult: Adult | None
    limits: Limits
    keep_limits: Callable[[Limits], bool]


class OwnSide(Room):
    """Shows one page of it at a time; tells `left` when the coach goes back to the start."""

    def __init__(self, window: Window, own: Own, names: Names) -> None:
        """Take the window, what it is held with, and the names to show."""
        super().__init__(window)
        self._own = own
        self._limits = own.limits
        self._words, self._say_it = OwnWords(names, own.adult, self), OwnSentences(self)
        self._papers = Papers(self)
        self._logbook: Logbook | None = None
        self._done: AftercareDoneScreen | None = None
        self._try: Callable[[], None] | None = None
        window.closing.connect(self._close_logbook)

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
        self._logbook = logbook
        done, self._done = self._done, None
        before = [noted.load for _, noted in self._rows() if isinstance(noted, TalkNoted)]
        page = LogbookPage(logbook.coach.name, self._rows(), today(), self._own.material, self._limits, self._words)
        page.noted.connect(self._note)
        page.remove_wanted.connect(self._remove)
        page.held_wanted.connect(self._held)
        page.calendar_wanted.connect(self._ask_calendar)
        page.print_wanted.connect(self._print)
        page.pdf_wanted.connect(self._write_pdf)
        page.export_wanted.connect(self._ask_export)
        page.delete_wanted.connect(self._delete)
        page.passphrase_wanted.connect(self._change_passphrase)
        page.limits_chosen.connect(self._keep_limits)
        page.locked.connect(self._lock)
        self._papers.done.connect(page.say)
        Idle(page, LOCK_AFTER, moment).idle.connect(self._lock)
        self._lay(page)
        if done is not None:
            talk = _noted(done, before)
            self._note(talk)
            page.say(self._words.advice(talk))

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

    # What is noted.

    def _rows(self) -> list[tuple[int, Noted]]:
        """Give what is noted, each with its number; a line that can't be read is left alone."""
        found: list[tuple[int, Noted]] = []
        for row in self._logbook.rows() if self._logbook else ():
            try:
                found.append((row.id, decode(row.kind, row.text)))
            except Unfit:
                log.warning("a line of a logbook can't be read")
        return found

    @Slot(object)
    def _note(self, noted: Noted) -> None:
        """Put this in the logbook."""

        def put(logbook: Logbook) -> None:
            kind, text = encode(noted)
            logbook.add(today(), kind, text)

        self._change(put)
        if isinstance(noted, TalkNoted) and noted.call is CallAdult.NOW:
            contact = OpenContact(noted.day, noted.call, noted.reasons)
            if not save_contact(self._own.places, joined(load_contact(self._own.places), contact) or contact):
                self._tell(self._say_it.call_now())

    @Slot(int)
    def _remove(self, number: int) -> None:
        """Take an entry out."""

        def take_out(logbook: Logbook) -> None:
            logbook.remove(number)

        self._change(take_out)

    @Slot(object)
    def _held(self, kind: CheckInKind) -> None:
        """Note that a check-in took place, and with it that a call was made that was asked for."""
        noted = [each for _, each in self._rows()]
        self._note(CheckInHeld(today(), kind))
        if kind in SPOKEN and (asked := call_asked(noted)):
            self._note(ContactMade(today(), asked.day, asked.call))

    def _change(self, change: Callable[[Logbook], None]) -> None:
        """Change the logbook, and show it; what the disk won't do is said, and nothing is lost of before."""
        logbook, page = self._logbook, self._page
        if logbook is None or not isinstance(page, LogbookPage):
            return
        try:
            change(logbook)
        except (OSError, Broken):
            log.warning("a logbook can't be written", exc_info=True)
            page.say(self._say_it.not_written())
        else:
            page.refresh(self._rows(), today(), self._limits)

    @Slot(str, str)
    def _change_passphrase(self, old: str, new: str) -> None:
        """Change the passphrase."""
        logbook, page = self._logbook, self._page
        if logbook is None or not isinstance(page, LogbookPage):
            return
        try:
            logbook.change_passphrase(old, new)
        except WrongPassphrase:
            page.say(self._words.wrong_passphrase())
        except Unfit as unfit:
            page.say(self._say_it.unfit(unfit.field))
        except OSError:
            log.warning("a passphrase can't be changed", exc_info=True)
            page.say(self._say_it.not_written())
        else:
            page.say(self._words.passphrase_changed())

    @Slot(object)
    def _keep_limits(self, limits: Limits) -> None:
        """Use these soft limits from now on."""
        self._limits = limits
        kept = self._own.keep_limits(limits)
        page = self._page
        if isinstance(page, LogbookPage):
            page.refresh(self._rows(), today(), limits)
            page.say(self._say_it.limits_kept() if kept else self._say_it.not_written())

    # What comes out.

    @Slot()
    def _ask_export(self) -> None:
        """Ask where everything goes."""
        self._ask(self._say_it.export_name(), self._say_it.export_title(), self.export)

    @Slot(str)
    def export(self, name: str) -> None:
        """Write everything to this file, not encrypted."""
        if self._logbook is not None:
            self._write(Path(name), self._logbook.export())

    @Slot()
    def _ask_calendar(self) -> None:
        """Ask where the next check-ins go."""
        self._ask(self._say_it.calendar_name(), self._say_it.calendar_title(), self.write_calendar)

    @Slot(str)
    def write_calendar(self, name: str) -> None:
        """Write the next check-ins to this file, for the coach's own calendar."""
        from gesprekshulp.app.calendar import calendar_of

        coming = rhythm([noted for _, noted in self._rows()], today())
        days = [(each.day, self._words.kind(each.kind)) for each in coming]
        self._write(Path(name), calendar_of(days, moment().wall))

    def _ask(self, file: str, title: str, slot: Callable[[str], None]) -> None:
        """Ask for a file to write."""
        dialog = QFileDialog(self._page, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file)
        dialog.fileSelected.connect(slot)
        dialog.open()

    def _write(self, path: Path, content: bytes) -> None:
        """Write a file whole, and say what came of it."""
        problem = replaced(path, content)
        page = self._page
        if isinstance(page, LogbookPage):
            page.say(self._say_it.no_file(path.name) if problem else self._say_it.file_written(path.name))

    @Slot(str)
    def _print(self, part: str) -> None:
        """Print the agenda of a check-in, or the page for the adult."""
        page = self._page
        if isinstance(page, LogbookPage):
            self._papers.print_(self._document(page, Part(part)), self._paper(Part(part)), page)

    @Slot(str)
    def _write_pdf(self, part: str) -> None:
        """Write it to a PDF."""
        page = self._page
        if isinstance(page, LogbookPage):
            self._papers.ask_pdf(self._document(page, Part(part)), self._paper(Part(part)), page)

    def _paper(self, part: Part) -> str:
        """Name a page on paper."""
        return self._say_it.adult_paper() if part is Part.ADULT else self._say_it.check_in_paper()

    def _document(self, page: LogbookPage, part: Part) -> QTextDocument:
        """Write down what to talk about at a check-in, or what the adult may know."""
        said, title = self._say_it, self._paper(part)
        parts: tuple[tuple[str, tuple[str, ...]], ...]
        if part is Part.ADULT:
            found = page.overview
            parts = ((said.counts(), tuple(self._words.overview(found))),)
            about, foot, lines = self._words.period(found.period), said.no_content(), 0
        else:
            agenda = page.agenda
            asked = self._own.material.check_in.questions
            questions = tuple(each.text for each in asked if each.id in agenda.questions)
            parts = ((said.own_marks(), tuple(line.text for line in agenda.lines)), (said.questions(), questions))
            about, foot, lines = self._words.kind(page.check_in), title, LINES
        owner = self._logbook.coach.name if self._logbook else ""
        return paper.own_document(paper.Page(owner, self._words.day(today()), f"{title}: {about}", parts, foot), lines)

    @Slot()
    def _delete(self) -> None:
        """Remove the logbook and everything in it."""
        logbook, self._logbook = self._logbook, None
        if logbook is None:
            return
        try:
            logbook.delete()
        except OSError:
            log.warning("a logbook stays", exc_info=True)
            self.show_door(self._say_it.not_removed())
        else:
            self.show_door(self._say_it.removed())

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
        return paper.own_document(paper.Page(title, day, self._words.adult(), parts, title), LINES)

    # Pages.

    def _tell(self, sentence: str) -> None:
        """Say something on the page of an open logbook."""
        page = self._page
        if isinstance(page, LogbookPage):
            page.say(sentence)

    def _say(self, sentence: str) -> None:
        """Say why it did not work, on the page where it was tried."""
        page = self._page
        if isinstance(page, DoorPage | CreatePage | NoteTalkPage):
            page.say(sentence)

    @Slot()
    def _lock(self) -> None:
        """Close the logbook: the passphrase is needed again."""
        page = self._page
        if isinstance(page, LogbookPage):
            page.put_down()
        if self._logbook is not None:
            self._close_logbook()
            self.show_door(self._say_it.locked())

    @Slot()
    def _close_logbook(self) -> None:
        """Forget the key."""
        logbook, self._logbook = self._logbook, None
        if logbook is not None:
            logbook.close()

    @Slot()
    def _leave(self) -> None:
        """Go back to the start, with the logbook closed."""
        self._close_logbook()
        super()._leave()


def _noted(done: AftercareDoneScreen, before: Sequence[int | None]) -> TalkNoted:
    """Give what would be noted of a talk, after earlier ones that were as heavy as this for the coach."""
    answers = dict(done.answers)
    advice = advise_with_history(answers, before, too_heavy=done.too_heavy, reached=done.reached)
    return TalkNoted(today(), given_load(answers), advice.call, advice.reasons)
