"""The talk after a role-play, on paper: what happened, what was settled, and the questions with room to write."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QTextDocument

from gesprekshulp.conversation.model import Level, Skill
from gesprekshulp.paper.a4 import ACROSS, Paper
from gesprekshulp.paper.de_role import DeRoleCard
from gesprekshulp.paper.keeping import keep_together
from gesprekshulp.paper.measures import BODY, SMALL, SMALL_STRONG
from gesprekshulp.paper.pen import Pen
from gesprekshulp.paper.top import begin_sheet
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.exercise import Debrief, DebriefQuestion, Speaker

LEVELS = (15, 60, 25)  # a group, a skill, and how far it was there
LINES, LINE_HIGH = 2, 7.2
TALLEST = 70.0  # millimetres of the picture
SPOKEN = "load"  # the question whose answer nobody writes down


@dataclass(frozen=True, slots=True)
class Played:
    """What is kept of a role-play, all of it ready to be read; names of players have no place in it.

    `day` is a date in words, `strip` a picture of the timeline, dark on light; `moments` are sentences in order.
    """

    title: str
    day: str
    strip: QImage
    moments: tuple[str, ...]
    levels: Mapping[Skill, Level]


def debrief_document(played: Played, debrief: Debrief, words: PracticeWords) -> QTextDocument:
    """Give what happened on the first page, the questions on the next, and the steps out of the role on a card."""
    return _Debrief(played, words).written(debrief)


class _Debrief(QObject):
    """Writes the debrief of one role-play."""

    def __init__(self, played: Played, words: PracticeWords) -> None:
        """Take what was played, and what its parts are called."""
        super().__init__()
        self._played = played
        self._words = words

    def written(self, debrief: Debrief) -> QTextDocument:
        """Give the whole."""
        paper = Paper(self.tr("OEFENEN · %1").replace("%1", self._played.title))
        with paper.at_once() as cursor:
            pen = Pen(cursor)
            self._happened(pen)
            if self._played.levels:
                self._settled(pen)
            if debrief.questions:
                self._questions(pen, debrief.questions)
            if debrief.de_role:
                DeRoleCard(debrief.de_role).write(pen)
        keep_together(paper)
        return paper

    def _happened(self, pen: Pen) -> None:
        """Write when it was, and show what happened."""
        begin_sheet(pen, self.tr("Nabespreking"), self._played.day, self._played.title)
        pen.write(self.tr("Op dit blad komen geen namen van wie speelde."), SMALL, 1)
        if not self._played.strip.isNull():
            pen.picture(self._played.strip, ACROSS, TALLEST)
        if self._played.moments:
            pen.head(self.tr("Wat er gebeurde"))
            pen.points(self._played.moments, SMALL, 0.5)

    def _settled(self, pen: Pen) -> None:
        """Write the levels that were settled, each in its group."""
        pen.head(self.tr("Wat jullie samen zagen"), self.tr("Het gaat over dit gesprek, niet over een persoon."))
        settled = [skill for skill in Skill if skill in self._played.levels]
        groups, before = self._groups(), ""
        for row, skill in zip(pen.table(len(settled), LEVELS, 1), settled, strict=True):
            row[0].write(groups[skill] if groups[skill] != before else "", SMALL_STRONG)
            row[1].write(self._words.skill(skill), SMALL)
            row[2].write(self._words.level(self._played.levels[skill]), SMALL_STRONG)
            before = groups[skill]

    def _groups(self) -> dict[Skill, str]:
        """Give the group of every skill."""
        groups: dict[Skill, str] = {}
        group = ""
        for skill in Skill:
            group = groups[skill] = self._words.group(skill) or group
        return groups

    def _questions(self, pen: Pen, questions: tuple[DebriefQuestion, ...]) -> None:
        """Write the questions on a page of their own, under who speaks first."""
        begin_sheet(pen, self.tr("Nabespreking"), self._played.title, self.tr("De vragen"))
        pen.write(self.tr("Eerst wat je zag en hoorde, dan wat je ervan vindt. Overslaan mag."), SMALL, 1)
        before: Speaker | None = None
        for question in questions:
            if question.first is not before:
                pen.head(self._words.speaker(question.first), above=6)
            before = question.first
            spoken = question.id == SPOKEN
            pen.write(question.text, BODY, 3, keep=not spoken)
            if not spoken:
                pen.lines(LINES, ACROSS, LINE_HIGH)
