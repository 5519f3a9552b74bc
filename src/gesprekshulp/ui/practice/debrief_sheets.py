"""Makes the pages of a debrief, each when it is first shown."""

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import QDate, QLocale, QObject, Signal, Slot

from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.events import SkillRated
from gesprekshulp.conversation.timeline import signs
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.branches import branches
from gesprekshulp.practice.exercise import Debrief
from gesprekshulp.practice.played import Played
from gesprekshulp.practice.sheet import levels
from gesprekshulp.practice.track import track
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.practice.de_role import DeRole
from gesprekshulp.ui.practice.debrief_steps import FIRST_OUT, Part, Step, steps
from gesprekshulp.ui.practice.farewell import Farewell
from gesprekshulp.ui.practice.look_back import LookBack
from gesprekshulp.ui.practice.other_numbers import OtherNumbers
from gesprekshulp.ui.practice.questions import QuestionSheet
from gesprekshulp.ui.practice.skill_sheet import SettledSheet, SkillSheet
from gesprekshulp.ui.practice.timeline_words import TimelineWords
from gesprekshulp.ui.widgets.sheet import Sheet


class DebriefSheets(QObject):
    """Holds what the pages are about; tells `rated` with a `SkillRated`, and `signals_wanted`."""

    rated = Signal(object)
    signals_wanted = Signal()

    def __init__(
        self,
        played: Played,
        material: Debrief,
        library: Library,
        names: Names,
        words: PracticeWords,
        parent: QObject | None = None,
    ) -> None:
        """Take the role-play, the questions and steps, the texts of the cards, and the words."""
        super().__init__(parent)
        self._played, self._material, self._words = played, material, words
        self._told = TimelineWords(names, words, library, played.scenario, self)
        ways = branches(played.entries)
        self._drawn = track(ways)
        self._came = names.signs(signs(ways[-1].points))
        self._levels = levels(played.entries)
        self.farewell = Farewell(self.name(), fresh=played.fresh)

    def be_kept(self) -> tuple[Step, ...]:
        """Take it that the role-play is kept now, and give the steps that are left: the sheet is there to read."""
        self._played = replace(self._played, fresh=False)
        self.farewell.be_kept()
        return self.steps()

    def steps(self) -> tuple[Step, ...]:
        """Give the steps in order."""
        return steps(self._played, self._material)

    def name(self) -> str:
        """Name the role-play: its title, and its date if that is known."""
        name = self._played.scenario.title if self._played.scenario else self.tr("een rollenspel")
        return dated(name, self._played)

    def make(self, step: Step) -> Sheet:
        """Make the page of a step."""
        match step.part:
            case Part.TIMELINE:
                return LookBack(self._drawn, self._told)
            case Part.QUESTIONS:
                return self._question(step.place)
            case Part.SHEET:
                return self._sheet(step.place)
            case Part.NUMBERS:
                page = OtherNumbers(self._came)
                page.wanted.connect(self.signals_wanted)
                return page
            case Part.DE_ROLE:
                return DeRole(self._material.de_role, before=step == FIRST_OUT)
            case Part.FAREWELL:
                return self.farewell
            case _:
                assert_never(step.part)

    def _question(self, place: int) -> Sheet:
        """Make the page of one question."""
        questions, scenario = self._material.questions, self._played.scenario
        place_ = self.tr("Vraag %1 van %2").replace("%1", str(place + 1)).replace("%2", str(len(questions)))
        return QuestionSheet(questions[place], place_, scenario.young_person.name if scenario else "", self._words)

    def _sheet(self, group: int) -> Sheet:
        """Make the page of a group of lines, or of the whole sheet where it is only there to read."""
        items = self._drawn.items
        if not self._played.fresh:
            return SettledSheet(self._levels, items, self._words, self._told)
        page = SkillSheet(group, self._levels, items, self._words, self._told)
        page.rated.connect(self._rate)
        return page

    @Slot(object)
    def _rate(self, fact: SkillRated) -> None:
        """Remember what was settled, and tell it."""
        self._levels[fact.skill] = fact.level
        self.rated.emit(fact)


def dated(name: str, played: Played) -> str:
    """Give a name with the day of a role-play behind it, if that is known."""
    began = played.began
    if began is None:
        return name
    return f"{name} · {QLocale().toString(QDate(began.year, began.month, began.day), 'd MMMM yyyy')}"
