"""The sheet of who watches a role-play: what to look at, room for moments, and the list to tick afterwards."""

from PySide6.QtCore import QObject

from gesprekshulp.conversation.model import Level, Skill
from gesprekshulp.paper.measures import SMALL, SMALL_STRONG, TINY
from gesprekshulp.paper.pen import HALVES, Pen
from gesprekshulp.paper.top import begin_sheet
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.scenario import Scenario

MARKS = (22, 28, 22, 28)  # widths of columns in percent: a mark and its line, twice
ROOM = 43.0  # millimetres of a line beside a mark
MARK_HIGH, SKILL_HIGH = 6.4, 4.3
SKILLS = (15, 41, 11, 11, 11, 11)  # a group, a skill, and the four levels


class ObserverSheet(QObject):
    """Writes the sheet of one role-play."""

    def __init__(self, scenario: Scenario, words: PracticeWords) -> None:
        """Take the role-play, and what marks, skills and levels are called."""
        super().__init__()
        self._scenario = scenario
        self._words = words

    def write(self, pen: Pen) -> None:
        """Write the sheet on a page of its own."""
        scenario = self._scenario
        begin_sheet(pen, self.tr("Blad van wie meekijkt"), self.tr("Niemand krijgt een cijfer"), scenario.title)
        pen.write(scenario.situation, SMALL, 1)
        [[trap, _, adult]] = pen.table(1, HALVES, 3)
        trap.head(self.tr("Waar bijna iedereen in stapt"))
        trap.write(scenario.trap, SMALL)
        adult.head(self.tr("En een volwassene?"))
        adult.write(self._words.expected(scenario.expected), SMALL)
        pen.head(self.tr("Kijk hiernaar"), above=3)
        pen.points(scenario.observer, SMALL, 0.5)
        pen.head(
            self.tr("Tijdens het spel"), self.tr("Kruis aan wat je ziet of hoort, en schrijf het moment erbij."), 3
        )
        self._marks(pen)
        pen.head(self.tr("Na afloop"), self.tr("Wat niet aan de beurt kwam, laat je leeg."), 3)
        self._skills(pen)

    def _marks(self, pen: Pen) -> None:
        """Write the marks to tick, two beside each other, each with a line for its moments."""
        marks = self._scenario.marks
        rows = pen.table((len(marks) + 1) // 2, MARKS, 0)
        for place, mark in enumerate(marks):
            row = rows[place // 2]
            name, room = row[place % 2 * 2 : place % 2 * 2 + 2]
            name.write("", SMALL, high=MARK_HIGH)
            name.add_box()
            name.add(f" {self._words.observation(mark)}", SMALL)
            room.lines(1, ROOM, MARK_HIGH)

    def _skills(self, pen: Pen) -> None:
        """Write every skill in its group, with a box for each level."""
        groups = [place for place, skill in enumerate(Skill, 1) if self._words.group(skill)]
        head, *rows = pen.table(1 + len(Skill), SKILLS, 0, groups)
        for cell, level in zip(head[2:], Level, strict=True):
            cell.write(self._words.level(level), TINY)
            cell.middle()
        for row, skill in zip(rows, Skill, strict=True):
            row[0].write(self._words.group(skill), SMALL_STRONG, high=SKILL_HIGH)
            row[1].write(self._words.skill(skill), SMALL, high=SKILL_HIGH)
            for cell in row[2:]:
                cell.write("", SMALL, high=SKILL_HIGH)
                cell.add_box()
                cell.middle()
