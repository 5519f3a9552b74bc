"""The part of a debrief that asks: one question at a time, and who answers it first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.exercise import DebriefQuestion, Speaker
from gesprekshulp.ui import theme
from gesprekshulp.ui.widgets.fitting import Question, fit
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Text


class QuestionSheet(Sheet):
    """One question in letters as large as there is room for."""

    def __init__(
        self, question: DebriefQuestion, place: str, role: str, words: PracticeWords, parent: QWidget | None = None
    ) -> None:
        """Take the question, its place among them in words, and the name of the role of the young person."""
        super().__init__(parent)
        self.add(Text(place, theme.SMALL, soft=True).centred())
        first = words.speaker(question.first)
        if question.first is Speaker.YOUNG_PERSON and role:
            first = self.tr("%1 (%2)").replace("%1", first).replace("%2", role)
        self.add(Text(first, theme.LARGE).centred())
        self._question = Question(question.text, theme.CARD)
        self._question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.add(self._question)
        self.gap()
        calm = self.tr("Eerst wat je zag en hoorde, dan pas wat je ervan vindt. Overslaan mag.")
        self.add(Text(calm, theme.SMALL, soft=True).centred())
        self.finish()

    def arrange(self) -> None:
        """Fit the letters of the question."""
        self.air(given=True)
        if not self._fit():
            self.air(given=False)
            self._fit()

    def _fit(self) -> bool:
        """Give the question the largest letters that fit, and say whether all fits."""
        fit(self._column, self.room(), [[self._question]], theme.CARD_SIZES)
        return self.fits()
