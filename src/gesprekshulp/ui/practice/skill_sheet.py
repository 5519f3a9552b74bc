"""The part of a debrief with the observer's sheet: four words for each line, and nothing that adds them up."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from gesprekshulp.conversation.events import SkillRated
from gesprekshulp.conversation.model import Level, Skill
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.sheet import APART, GROUPS, apart, moments
from gesprekshulp.practice.track import Item
from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import in_columns
from gesprekshulp.ui.practice.one_of import one_stop
from gesprekshulp.ui.practice.timeline_words import TimelineWords
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text
from gesprekshulp.ui.window import NARROWEST

LINE_LEAST = 280  # pixels for a line beside its four words
ROOM = NARROWEST - 6 * theme.SPACE


class SkillLine(QWidget):
    """One line of the sheet; tells `rated` with a `SkillRated` when one of the four words is chosen."""

    rated = Signal(object)

    def __init__(
        self, skill: Skill, level: Level | None, seen: str, words: PracticeWords, parent: QWidget | None = None
    ) -> None:
        """Take the skill, what was settled before, and the moments marked for it in words (may be empty)."""
        super().__init__(parent)
        self._skill = skill
        self._group = QButtonGroup(self)
        line = words.skill(skill)
        buttons = [Choice(words.level(each), Look.PLAIN, theme.SMALL) for each in Level]
        for place, (each, button) in enumerate(zip(Level, buttons, strict=True)):
            button.setCheckable(True)
            button.make_one_of(self._group)
            button.setAccessibleName(f"{line}: {words.level(each)}")
            button.setObjectName(f"{skill}: {each}")
            button.setChecked(each is level)
            self._group.setId(button, place)
        one_stop(buttons)
        self._group.idToggled.connect(self._rate)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Text(line, theme.BODY))
        if seen:
            told.addWidget(Text(seen, theme.SMALL, soft=True))
        self._lay_out(told, buttons)

    def _lay_out(self, told: QVBoxLayout, buttons: Sequence[Choice]) -> None:
        """Put the words beside the line where there is room in the smallest window, else under it."""
        widest = len(buttons) * (max(button.minimumSizeHint().width() for button in buttons) + theme.SPACE)
        beside = widest + LINE_LEAST <= ROOM
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addLayout(told, 0, 0)
        words = in_columns(buttons, len(buttons) if widest <= ROOM else len(buttons) // 2)
        grid.addLayout(words, *((0, 1) if beside else (1, 0)))
        if beside:
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 2)

    @Slot(int, bool)
    def _rate(self, place: int, chosen: bool) -> None:  # noqa: FBT001 -- the signal's own argument
        """Tell what was chosen; the word that was chosen before needs no telling."""
        if chosen:
            self.rated.emit(SkillRated(self._skill, list(Level)[place]))


class SkillSheet(Sheet):
    """One group of the observer's sheet; what no line is about stands under the last one."""

    rated = Signal(object)
    widest = theme.WIDE

    def __init__(
        self,
        group: int,
        levels: Mapping[Skill, Level],
        items: Sequence[Item],
        words: PracticeWords,
        told: TimelineWords,
        parent: QWidget | None = None,
    ) -> None:
        """Take which group, what was settled before, the items of the timeline, and the words for both."""
        super().__init__(parent)
        skills = GROUPS[group]
        place = self.tr("Blad van wie meekijkt · %1 van %2").replace("%1", str(group + 1))
        self.add(Text(place.replace("%2", str(len(GROUPS))), theme.SMALL, soft=True))
        self.add(Heading(words.group(skills[0]), theme.LARGE))
        self.add(Text(self.tr("Kies samen een woord. Een regel leeg laten mag."), theme.SMALL, soft=True))
        for skill in skills:
            line = SkillLine(skill, levels.get(skill), told.marked(moments(items, skill)), words)
            line.rated.connect(self._tell)
            self.add(line)
        if skills is GROUPS[-1]:
            add_apart(self, items, words, told)
        self.finish()

    @Slot(object)
    def _tell(self, fact: SkillRated) -> None:
        """Hand on what was settled."""
        self.rated.emit(fact)


class SettledSheet(Sheet):
    """The whole sheet to read, of a role-play that was kept."""

    def __init__(
        self,
        levels: Mapping[Skill, Level],
        items: Sequence[Item],
        words: PracticeWords,
        told: TimelineWords,
        parent: QWidget | None = None,
    ) -> None:
        """Take what was settled, the items of the timeline, and the words for both."""
        super().__init__(parent)
        self.add(Heading(self.tr("Blad van wie meekijkt"), theme.LARGE))
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * theme.SPACE)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 2)
        for skill in Skill:
            if group := words.group(skill):
                grid.addWidget(Text(group, theme.Size(theme.BODY.share, bold=True)), grid.rowCount(), 0)
            row, level = grid.rowCount(), levels.get(skill)
            grid.addWidget(Text(words.skill(skill)), row, 0)
            grid.addWidget(Text(words.level(level) if level else self.tr("leeg"), soft=level is None), row, 1)
            grid.addWidget(Text(told.marked(moments(items, skill)), theme.SMALL, soft=True), row, 2)
        self.add(grid)
        add_apart(self, items, words, told)
        self.finish()


def add_apart(page: Sheet, items: Sequence[Item], words: PracticeWords, told: TimelineWords) -> None:
    """Put what was marked and belongs to no line under a sheet."""
    for what in APART:
        if line := told.marked(apart(items, what), words.observation(what)):
            page.add(Text(line, theme.SMALL))
