"""The part of a logbook to write in, and what was written before."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gesprekshulp.aftercare.advice import advise_with_history
from gesprekshulp.aftercare.logbook import Note, Noted, TalkNoted, talks
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.entries import Entries
from gesprekshulp.ui.own.forms import dress, under
from gesprekshulp.ui.own.load_choice import LoadChoice
from gesprekshulp.ui.own.sent import Sent
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.theme import font
from gesprekshulp.ui.widgets.choice import ENTER, Choice, Look
from gesprekshulp.ui.widgets.fields import UNLEARNED
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text

LINES = 3  # to write on in sight


class OwnText(QPlainTextEdit):
    """Room for own words: Tab goes on, and no keyboard learns them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, empty."""
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setStyleSheet(theme.field("QPlainTextEdit"))
        self.setInputMethodHints(UNLEARNED)

    def tall(self) -> None:
        """Show a few lines."""
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 4 * theme.SPACE)


class TodaySheet(Sheet):
    """Hands on a talk or a note (`noted`); what was typed stays until it is there."""

    noted = Signal(object)
    remove_wanted = Signal(int)
    widest = theme.WIDE

    def __init__(self, words: OwnWords, parent: QWidget | None = None) -> None:
        """Take the words."""
        super().__init__(parent)
        self._words = words
        self._today = date.min
        self._noted: list[Noted] = []
        self._talk: Sent[TalkNoted] | None = None
        self._note: Sent[Note] | None = None
        self._heading = Heading(self.tr("Vandaag"), theme.LARGE)
        self._question = Text("")
        self._load = LoadChoice(words)
        self._text = OwnText()
        self._along = Choice(self.tr("Meenemen naar mijn check-in"), Look.PLAIN, theme.SMALL)
        self._along.setCheckable(True)
        self._said = Text("", theme.SMALL)
        self._entries = Entries(words)
        self._entries.remove_wanted.connect(self.remove_wanted)
        self._lay_out()
        self.finish()

    @property
    def unsaved(self) -> bool:
        """Say whether something was filled in and not handed on."""
        return self._load.talked or bool(self._words_typed())

    @property
    def filled_in(self) -> str:
        """Give all that is filled in as one text, to see whether it is still the same."""
        return f"{self._load.talked} {self._load.load} {self._words_typed()}"

    def refresh(self, noted: Sequence[tuple[int, Noted]], today: date) -> None:
        """Show what is noted by now; what arrived leaves the form."""
        self._noted, self._today = [each for _, each in noted], today
        self._heading.setText(self.tr("Vandaag, %1").replace("%1", self._words.weekday(today)))
        self._heading.setAccessibleName(self._heading.text())
        already = any(each.day == today for each in talks(self._noted))
        again = self.tr("Er staat vandaag al een gesprek in. Had je er nog een? Hoe zwaar was dat voor jou?")
        self._question.setText(again if already else self.tr("Had je een gesprek? Hoe zwaar was dat voor jou?"))
        self._entries.refresh(noted)
        if self._talk is not None and self._talk.arrived(self._noted):
            self._say(self._words.advice(self._talk.noted))
            self._talk = None
            self._load.clear()
        if self._note is not None and self._note.arrived(self._noted):
            self._note = None
            self._text.clear()
            self._along.setChecked(False)

    @Slot()
    def hand_on(self) -> None:
        """Hand on what was filled in: the talk, and the words."""
        self._say("" if self.unsaved else self.tr("Kies een getal of schrijf iets, dan komt het erbij."))
        text, along, talked = self._words_typed(), self._along.isChecked(), self._load.talked
        if talked:
            talk = self._told()
            self._talk = Sent(talk, self._noted)
        if text:
            note = Note(self._today, text, along)
            self._note = Sent(note, self._noted)
        for sent in (self._talk if talked else None, self._note if text else None):
            if sent is not None:
                self.noted.emit(sent.noted)

    def _say(self, sentence: str) -> None:
        """Say something under the form, or nothing."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _told(self) -> TalkNoted:
        """Give the talk that was filled in, with what the rules say about it."""
        load = self._load.load
        answers = {"load": (str(load),)} if load is not None else {}
        before = [each.load for each in talks(self._noted)]
        advice = advise_with_history(answers, before, too_heavy=False, reached=None)
        return TalkNoted(self._today, load, advice.call, advice.reasons)

    def _words_typed(self) -> str:
        """Give what was typed."""
        return self._text.toPlainText().strip()

    def _lay_out(self) -> None:
        """Put the form above what there is."""
        self.add(self._heading)
        safety = self.tr("Gaat het over veiligheid, of twijfel je? Bel %1, en schrijf het niet hier op.")
        calm = f"{self._words.not_about_the_other()} {safety}"
        self.add(Text(calm.replace("%1", self._words.adult()), theme.SMALL, soft=True))
        self.add(self._question)
        self.add(self._load)
        caption = dress(self._text, self.tr("Wat wil je over jezelf opschrijven?"))
        self._text.setFont(font(theme.BODY))
        self._text.tall()
        self.add(under(caption, self._text))
        add = Choice(self.tr("Erbij"), Look.PRIMARY)
        add.clicked.connect(self.hand_on)
        self.set_primary(add, by=ENTER)
        self.row(self._along, add)
        self.add(self._said)
        self._say("")
        self.gap(1)
        self.add(self._entries)
