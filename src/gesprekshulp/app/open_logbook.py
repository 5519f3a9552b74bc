"""One open logbook: what is noted in it, what comes out of it, and that it is closed again."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog

from gesprekshulp.aftercare.advice import CallAdult
from gesprekshulp.aftercare.contact import OpenContact, joined, waits
from gesprekshulp.aftercare.deck import CoachSide
from gesprekshulp.aftercare.logbook import CheckInHeld, CheckInKind, ContactMade, Noted, TalkNoted
from gesprekshulp.aftercare.reminders import Limits
from gesprekshulp.aftercare.rhythm import rhythm, told_at
from gesprekshulp.app.outside import moment, today
from gesprekshulp.app.papers import Papers
from gesprekshulp.conversation.model import Mode
from gesprekshulp.conversation.organisation import Adult
from gesprekshulp.paper import own as paper
from gesprekshulp.storage.contact import load_contact, save_contact
from gesprekshulp.storage.flaw import Unfit
from gesprekshulp.storage.logbook import Logbook
from gesprekshulp.storage.noted import decode, encode
from gesprekshulp.storage.passphrases import WrongPassphrase
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.sealing import Broken
from gesprekshulp.storage.whole import replaced
from gesprekshulp.ui.own.idle import Idle
from gesprekshulp.ui.own.logbook import LogbookPage, Part
from gesprekshulp.ui.own.sentences import OwnSentences
from gesprekshulp.ui.own.words import OwnWords

LOCK_AFTER = 5.0  # minutes without input

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Own:
    """What the coach's own side is held with; `keep_limits` writes the soft limits to the settings."""

    places: Places
    material: CoachSide
    adult: Adult | None
    limits: Limits
    keep_limits: Callable[[Limits], bool]


class OpenLogbook(QObject):
    """Lives as long as its page; tells `closed` with a sentence once the key is forgotten."""

    closed = Signal(str)

    def __init__(self, logbook: Logbook, own: Own, limits: Limits, words: OwnWords, said: OwnSentences) -> None:
        """Take an open logbook, what the coach's own side is held with, the soft limits, and the words."""
        super().__init__()
        self._own, self._words, self._say_it = own, words, said
        self._logbook: Logbook | None = logbook
        self.limits = limits
        self.page = LogbookPage(logbook.coach.name, self._rows(), today(), own.material, limits, words)
        self.setParent(self.page)
        self._papers = Papers(self)
        self._papers.done.connect(self.page.say)
        self.page.noted.connect(self.note)
        self.page.remove_wanted.connect(self._remove)
        self.page.held_wanted.connect(self._held)
        self.page.calendar_wanted.connect(self._ask_calendar)
        self.page.print_wanted.connect(self._print)
        self.page.pdf_wanted.connect(self._write_pdf)
        self.page.export_wanted.connect(self._ask_export)
        self.page.delete_wanted.connect(self._delete)
        self.page.passphrase_wanted.connect(self._change_passphrase)
        self.page.limits_chosen.connect(self._keep_limits)
        self.page.locked.connect(self.lock)
        Idle(self.page, LOCK_AFTER, moment).idle.connect(self.lock)

    @property
    def loads(self) -> list[int | None]:
        """Give how heavy earlier talks were for the coach, the oldest first."""
        return [noted.load for _, noted in self._rows() if isinstance(noted, TalkNoted)]

    @Slot()
    def lock(self) -> None:
        """Close it: the passphrase is needed again."""
        self.page.put_down()
        self.close()
        self.closed.emit(self._say_it.locked())

    @Slot()
    def close(self) -> None:
        """Forget the key."""
        logbook, self._logbook = self._logbook, None
        if logbook is not None:
            logbook.close()

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
    def note(self, noted: Noted) -> None:
        """Put this in the logbook."""

        def put(logbook: Logbook) -> None:
            kind, text = encode(noted)
            logbook.add(today(), kind, text)

        self._change(put)
        if isinstance(noted, TalkNoted) and noted.call is CallAdult.NOW:
            contact = OpenContact(noted.day, noted.call, noted.reasons)
            if not save_contact(self._own.places, joined(load_contact(self._own.places), contact) or contact):
                self.page.say(self._say_it.call_now())

    @Slot(int)
    def _remove(self, number: int) -> None:
        """Take an entry out."""

        def take_out(logbook: Logbook) -> None:
            logbook.remove(number)

        self._change(take_out)

    @Slot(object)
    def _held(self, kind: CheckInKind) -> None:
        """Note that a check-in took place, and what it made known to the adult."""
        noted = [each for _, each in self._rows()]
        told = told_at(kind, noted, waits=waits(load_contact(self._own.places), Mode.REAL))
        self.note(CheckInHeld(today(), kind))
        if told:
            self.note(ContactMade(today(), told.day, told.call))

    def _change(self, change: Callable[[Logbook], None]) -> None:
        """Change the logbook, and show it; what the disk won't do is said, and nothing is lost of before."""
        logbook = self._logbook
        if logbook is None:
            return
        try:
            change(logbook)
        except (OSError, Broken):
            log.warning("a logbook can't be written", exc_info=True)
            self.page.say(self._say_it.not_written())
        else:
            self.page.refresh(self._rows(), today(), self.limits)

    @Slot(str, str)
    def _change_passphrase(self, old: str, new: str) -> None:
        """Change the passphrase."""
        logbook = self._logbook
        if logbook is None:
            return
        try:
            logbook.change_passphrase(old, new)
        except WrongPassphrase:
            self.page.say(self._words.wrong_passphrase())
        except Unfit as unfit:
            self.page.say(self._say_it.unfit(unfit.field))
        except OSError:
            log.warning("a passphrase can't be changed", exc_info=True)
            self.page.say(self._say_it.not_written())
        else:
            self.page.say(self._words.passphrase_changed())

    @Slot(object)
    def _keep_limits(self, limits: Limits) -> None:
        """Use these soft limits from now on."""
        self.limits = limits
        kept = self._own.keep_limits(limits)
        self.page.refresh(self._rows(), today(), limits)
        self.page.say(self._say_it.limits_kept() if kept else self._say_it.not_written())

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
        dialog = QFileDialog(self.page, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file)
        dialog.fileSelected.connect(slot)
        dialog.open()

    def _write(self, path: Path, content: bytes) -> None:
        """Write a file whole, and say what came of it."""
        problem = replaced(path, content)
        self.page.say(self._say_it.no_file(path.name) if problem else self._say_it.file_written(path.name))

    @Slot(str)
    def _print(self, part: str) -> None:
        """Print the agenda of a check-in, or the page for the adult."""
        self._papers.print_(self._document(Part(part)), self._paper(Part(part)), self.page)

    @Slot(str)
    def _write_pdf(self, part: str) -> None:
        """Write it to a PDF."""
        self._papers.ask_pdf(self._document(Part(part)), self._paper(Part(part)), self.page)

    def _paper(self, part: Part) -> str:
        """Name a page on paper."""
        return self._say_it.adult_paper() if part is Part.ADULT else self._say_it.check_in_paper()

    def _document(self, part: Part) -> QTextDocument:
        """Write down what to talk about at a check-in, or what the adult may know."""
        said, title = self._say_it, self._paper(part)
        parts: tuple[tuple[str, tuple[str, ...]], ...]
        if part is Part.ADULT:
            found = self.page.overview
            parts = ((said.counts(), tuple(self._words.overview(found))),)
            about, foot, lines = self._words.period(found.period), said.no_content(), 0
        else:
            agenda = self.page.agenda
            asked = self._own.material.check_in.questions
            questions = tuple(each.text for each in asked if each.id in agenda.questions)
            parts = ((said.own_marks(), tuple(line.text for line in agenda.lines)), (said.questions(), questions))
            about, foot, lines = self._words.kind(self.page.check_in), title, paper.LINES
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
            self.closed.emit(self._say_it.not_removed())
        else:
            self.closed.emit(self._say_it.removed())
