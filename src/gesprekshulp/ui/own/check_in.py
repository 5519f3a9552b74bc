"""Preparing a check-in without a logbook: the fixed questions, and a message to ask for it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.aftercare.deck import CheckInForm
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.request import RequestBox
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class CheckInPage(Sheet):
    """Shows what a check-in is about; nothing is typed here and nothing is kept."""

    print_wanted = Signal()
    pdf_wanted = Signal()
    left = Signal()

    def __init__(self, form: CheckInForm, words: OwnWords, parent: QWidget | None = None) -> None:
        """Take the questions with the messages, and the words."""
        super().__init__(parent)
        self._words = words
        self._said = Text("", theme.SMALL)
        self.add(Heading(self.tr("Check-in voorbereiden"), theme.LARGE))
        calm = self.tr("Met %1, over jou. Jij kiest waar het over gaat, en elke vraag mag je overslaan.")
        self.add(Text(calm.replace("%1", words.adult())))
        if form.questions:
            self.add(Column("", [question.text for question in form.questions]))
        request = RequestBox(form, words)
        request.copied.connect(self._say_copied)
        self.add(request)
        self.add(self._said)
        back = Choice(self.tr("Terug"), Look.PRIMARY)
        back.clicked.connect(self._leave)
        print_ = Choice(self.tr("Afdrukken"), Look.QUIET)
        print_.clicked.connect(self.print_wanted)
        pdf = Choice(self.tr("Als PDF"), Look.QUIET)
        pdf.clicked.connect(self.pdf_wanted)
        self.set_primary(back)
        self.row(back, print_, pdf)
        self.finish()

    def say(self, sentence: str) -> None:
        """Say what came of it."""
        self._said.setText(sentence)

    @Slot()
    def _say_copied(self) -> None:
        """Say that the message was copied, and not sent."""
        self.say(self._words.copied())

    @Slot()
    def _leave(self) -> None:
        """Go back."""
        self.left.emit()
