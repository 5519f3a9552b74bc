"""The sheets of a role-play for whoever plays or watches, each on a page of its own, to be handed out one by one."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from gesprekshulp.paper.a4 import Paper
from gesprekshulp.paper.de_role import DeRoleCard
from gesprekshulp.paper.formats import DASHED
from gesprekshulp.paper.keeping import keep_together
from gesprekshulp.paper.measures import BODY, CALL, LARGE, READING, SMALL, STRONG, TINY
from gesprekshulp.paper.observer import ObserverSheet
from gesprekshulp.paper.pen import HALVES, Pen
from gesprekshulp.paper.top import begin_sheet
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.exercise import Debrief
from gesprekshulp.practice.scenario import Scenario


def sheets(scenario: Scenario, words: PracticeWords, debrief: Debrief | None = None) -> QTextDocument:
    """Give the sheets of the coach, the young person and the observer, and the slips to cut out.

    With a debrief there is a card with the steps out of the role as well.
    """
    return _Sheets(scenario).written(words, debrief)


class _Sheets(QObject):
    """Writes the sheets of one role-play."""

    def __init__(self, scenario: Scenario) -> None:
        """Take the role-play."""
        super().__init__()
        self._scenario = scenario
        self._foot = self.tr("OEFENEN · %1").replace("%1", scenario.title)

    def written(self, words: PracticeWords, debrief: Debrief | None) -> QTextDocument:
        """Give all sheets, in the order in which they are handed out."""
        paper = Paper(self._foot)
        with paper.at_once() as cursor:
            pen = Pen(cursor)
            self._coach(pen)
            self._young_person(pen)
            ObserverSheet(self._scenario, words).write(pen)
            if self._scenario.twists:
                self._twists(pen)
            if debrief and debrief.de_role:
                DeRoleCard(debrief.de_role).write(pen)
        keep_together(paper)
        return paper

    def _coach(self, pen: Pen) -> None:
        """Write what the coach may know beforehand."""
        scenario = self._scenario
        begin_sheet(pen, self.tr("Blad van de coach"), self._around(), scenario.title)
        pen.write(scenario.situation, LARGE, 5)
        pen.head(self.tr("Goed om vooraf te weten"), above=9)
        pen.write(scenario.note, READING)
        pen.head(self.tr("Wat je hier oefent"), above=9)
        pen.write(scenario.goal, READING)
        pen.head(self.tr("Voor jou"), above=9)
        pen.points(scenario.coach, READING, 2)
        inside = pen.frame(above=12)
        inside.write(self.tr("Stoppen mag altijd, ook voor jou."), STRONG)
        inside.write(self.tr("Zeg 'stop', en het spel is klaar. Ook 'dit is te zwaar' hoort bij het oefenen."), BODY, 1)

    def _young_person(self, pen: Pen) -> None:
        """Write what only who plays the young person knows."""
        young = self._scenario.young_person
        title = self.tr("%1, %2 jaar").replace("%2", str(young.age)).replace("%1", young.name)
        begin_sheet(pen, self.tr("Blad van wie de jongere speelt"), self._scenario.title, title)
        pen.write(self._scenario.situation, SMALL, 1)
        inside = pen.frame(above=3, inside=3)
        inside.write(self.tr("Stoppen mag altijd. Zeg 'stop', en je bent meteen weer jezelf."), STRONG)
        inside.write(self.tr("Speel nooit een echt verhaal, niet van jezelf en niet van een ander."), BODY, 1)
        pen.head(self.tr("Zo ben je"))
        pen.write(young.style)
        pen.head(self.tr("Je eerste zin"))
        pen.write(young.opening, CALL, 0.5)
        pen.head(self.tr("Wat eronder zit"), self.tr("Dat vertel je niet zomaar."))
        pen.write(young.hidden)
        pen.head(self.tr("Zo beweegt je toon"))
        pen.points(young.tones, numbered=True)
        [[opens, _, closes]] = pen.table(1, HALVES, 5)
        opens.head(self.tr("Dit maakt je opener"))
        opens.points(young.opens)
        closes.head(self.tr("Dit doet je dichtklappen"))
        closes.points(young.closes)

    def _twists(self, pen: Pen) -> None:
        """Write the slips that the trainer can hand over on the way."""
        begin_sheet(pen, self.tr("Voor de trainer"), self._scenario.title, self.tr("Briefjes voor onderweg"))
        pen.write(
            self.tr("Knip ze los. Geef er één aan wie de jongere speelt, als het past. Geen is ook goed."), SMALL, 1
        )
        for twist in self._scenario.twists:
            inside = pen.frame(DASHED, 6, 5)
            inside.write(twist.title, CALL)
            inside.write(twist.text, BODY, 2)
            inside.write(self._foot, TINY, 3)

    def _around(self) -> str:
        """Say which role-play it is, how long it takes, and whether a trainer has to be there."""
        text = self.tr("Rollenspel %1, ongeveer %2 minuten, alleen met een trainer erbij")
        if not self._scenario.heavy:
            text = self.tr("Rollenspel %1, ongeveer %2 minuten")
        return text.replace("%1", str(self._scenario.number)).replace("%2", str(self._scenario.minutes))
