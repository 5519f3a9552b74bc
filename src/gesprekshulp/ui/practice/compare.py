"""Two times the same role-play, under each other: what happened when, and what was settled; no totals, no judgement."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.model import Level, Skill
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.branches import branches
from gesprekshulp.practice.played import Played
from gesprekshulp.practice.sheet import levels
from gesprekshulp.practice.track import track
from gesprekshulp.ui import theme
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.practice.debrief_sheets import dated
from gesprekshulp.ui.practice.look_back import ItemList
from gesprekshulp.ui.practice.timeline import ChosenLine, TimelineView, ZoomButtons
from gesprekshulp.ui.practice.timeline_words import TimelineWords
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text

NAME = theme.Size(theme.SMALL.share, bold=True)


class ComparePage(Sheet):
    """Shows two role-plays of one scenario; `left` comes when one has seen enough."""

    left = Signal()
    widest = 4 * theme.WIDE

    def __init__(
        self,
        first: Played,
        second: Played,
        library: Library,
        names: Names,
        words: PracticeWords,
        parent: QWidget | None = None,
    ) -> None:
        """Take the two role-plays, the texts of the cards, and the words."""
        super().__init__(parent)
        self._words = words
        plays = (first, second)
        drawn = [track(branches(played.entries)) for played in plays]
        told = [TimelineWords(names, words, library, played.scenario, self) for played in plays]
        length = max(each.length for each in drawn)
        self.views = (
            TimelineView(drawn[0], told[0], length=length),
            TimelineView(drawn[1], told[1], length=length),
        )
        titles = [dated(name, played) for name, played in zip(self._times(), plays, strict=True)]
        title = first.scenario.title if first.scenario else self.tr("een rollenspel")
        self.add(Text(self.tr("OEFENEN · %1").replace("%1", title), NAME))
        self._add_head()
        for name, view in zip(titles, self.views, strict=True):
            line = QHBoxLayout()
            line.setSpacing(3 * theme.SPACE)
            title_ = Text(name, NAME)
            title_.setWordWrap(False)
            line.addWidget(title_)
            line.addWidget(ChosenLine(view), 1)
            self.add(line)
            self.add(view)
        self._tie()
        lists = QHBoxLayout()
        lists.setSpacing(2 * theme.SPACE)
        for name, each, says, view in zip(titles, drawn, told, self.views, strict=True):
            items = ItemList(each, says, view)
            items.setAccessibleName(self.tr("In woorden: %1").replace("%1", name))
            lists.addWidget(items, 1)
        self.add(lists)
        self._add_sheet([levels(played.entries) for played in plays], self._times())
        back = Choice(self.tr("Terug"), Look.PRIMARY)
        back.clicked.connect(self._leave)
        self.set_primary(back)
        self.row(back, stretch=False)
        self.finish()

    def _times(self) -> tuple[str, str]:
        """Name the two."""
        return self.tr("Eerste keer"), self.tr("Tweede keer")

    def _add_head(self) -> None:
        """Put the heading beside the buttons that make both timelines wider or narrower."""
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Twee keer hetzelfde verhaal"), theme.LARGE), 1)
        head.addWidget(ZoomButtons(self.views[0]))
        self.add(head)

    def _tie(self) -> None:
        """Let both timelines have one scale and one place."""
        upper, lower = self.views
        upper.scaled.connect(self._scale_lower)
        lower.scaled.connect(self._scale_upper)
        bars = upper.area.horizontalScrollBar(), lower.area.horizontalScrollBar()
        bars[0].valueChanged.connect(bars[1].setValue)
        bars[1].valueChanged.connect(bars[0].setValue)

    def _add_sheet(self, settled: Sequence[dict[Skill, Level]], times: Sequence[str]) -> None:
        """Put the words of the sheet side by side, for the lines that were settled in one of the two."""
        self.add(Text(self.tr("Blad van wie meekijkt"), theme.LARGE))
        lines = [skill for skill in Skill if any(skill in each for each in settled)]
        if not lines:
            self.add(Text(self.tr("Bij geen van beide is het blad ingevuld.")))
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * theme.SPACE)
        for column, (name, stretch) in enumerate(zip(("", *times), (3, 2, 2), strict=True)):
            grid.addWidget(Text(name, NAME), 0, column)
            grid.setColumnStretch(column, stretch)
        for row, skill in enumerate(lines, start=1):
            grid.addWidget(Text(self._words.skill(skill)), row, 0)
            for column, each in enumerate(settled, start=1):
                level = each.get(skill)
                word = self._words.level(level) if level else self.tr("leeg")
                grid.addWidget(Text(word, soft=level is None), row, column)
        self.add(grid)

    @Slot()
    def _scale_lower(self) -> None:
        """Give the lower timeline the scale of the upper one."""
        self.views[1].set_scale(self.views[0].asked)

    @Slot()
    def _scale_upper(self) -> None:
        """Give the upper timeline the scale of the lower one."""
        self.views[0].set_scale(self.views[1].asked)

    @Slot()
    def _leave(self) -> None:
        """Go back."""
        self.left.emit()
