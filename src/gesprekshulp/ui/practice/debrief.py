"""The talk after a role-play: look back, ask, fill in the sheet, step out of the role, keep it or not."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gesprekshulp.conversation.content import Library
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.exercise import Debrief
from gesprekshulp.practice.played import Played
from gesprekshulp.ui import theme
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.pages.page import in_columns
from gesprekshulp.ui.practice.debrief_sheets import DebriefSheets
from gesprekshulp.ui.practice.debrief_steps import LAST_OUT, Part, Step, beginning
from gesprekshulp.ui.practice.one_of import one_stop
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.sheet import PRESS, Sheet
from gesprekshulp.ui.widgets.text import Text
from gesprekshulp.ui.window import NARROWEST

NAME = theme.Size(theme.SMALL.share, bold=True)


class DebriefPage(QWidget):
    """Goes from step to step with one button, or to a part with the row on top.

    A fresh role-play is left by keeping it or not, and only after the steps out of the role were shown; one that was
    kept is left with `left`. `rated` carries a `SkillRated`.
    """

    rated = Signal(object)
    signals_wanted = Signal()
    keep_wanted = Signal()
    discard_wanted = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        played: Played,
        material: Debrief,
        library: Library,
        names: Names,
        words: PracticeWords,
        parent: QWidget | None = None,
    ) -> None:
        """Take the role-play, the questions and steps, the texts of the cards, and the words."""
        super().__init__(parent)
        self._fresh = played.fresh
        self._sheets = DebriefSheets(played, material, library, names, words, self)
        self._sheets.rated.connect(self.rated)
        self._sheets.signals_wanted.connect(self.signals_wanted)
        self._farewell = self._sheets.farewell
        self._farewell.keep_wanted.connect(self.keep_wanted)
        self._farewell.discard_wanted.connect(self.discard_wanted)
        self._farewell.print_wanted.connect(self.print_wanted)
        self._farewell.pdf_wanted.connect(self.pdf_wanted)
        self._farewell.left.connect(self.left)
        self._order = self._sheets.steps()
        self._place = 0
        self._shown: dict[Step, Sheet] = {}
        self._stack = QStackedWidget()
        self._parts = QButtonGroup(self)
        self._part_buttons: dict[Part, Choice] = {}
        self._before = Choice(self.tr("Vorige"), Look.QUIET)
        self._back = Choice(self.tr("Terug"), Look.QUIET)
        self._onward = Choice(self.tr("Verder"), Look.PRIMARY)
        self._onward.show_key(self.tr("Enter"))
        self._lay_out()
        self._sheet(self._order[-1])  # it is spoken to before it is shown
        self._parts.buttonToggled.connect(self._choose_part)
        self._before.clicked.connect(self._go_back)
        self._back.clicked.connect(self.left)
        self._onward.clicked.connect(self._go_on)
        self._go_to(0)

    @property
    def step(self) -> Step:
        """Give the step that is shown."""
        return self._order[self._place]

    @property
    def may_leave(self) -> bool:
        """Say whether everybody is out of their role: the steps for it were shown, or it was played long ago."""
        return not self._fresh or LAST_OUT in self._shown

    def say(self, sentence: str) -> None:
        """Say what came of printing or keeping."""
        self._farewell.say(sentence)

    def be_kept(self, sentence: str) -> None:
        """Take it that the role-play is kept now, and say so: from now on the page can be left."""
        self._fresh = False
        self._order = self._sheets.be_kept()
        for step in [step for step in self._shown if step.part is Part.SHEET]:
            page = self._shown.pop(step)
            self._stack.removeWidget(page)
            page.deleteLater()
        self._go_to(len(self._order) - 1)
        self.say(sentence)
        self.focus()

    def focus(self, name: str = "") -> None:
        """Give the keyboard to the child of this name, or else to the heading of the step."""
        self._sheet(self.step).focus(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter and the space bar go on; what has the keyboard takes them first."""
        if event.key() not in PRESS:
            super().keyPressEvent(event)
        elif self._onward.isHidden():
            self._sheet(self.step).keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._onward.click()

    def _lay_out(self) -> None:
        """Put the row of parts on top, and the way on at the bottom."""
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.SPACE, theme.SPACE, 2 * theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(Text(self.tr("OEFENEN · %1").replace("%1", self._sheets.name()), NAME))
        self._part_buttons = {part: self._part_button(part, name) for part, name in self._part_names().items()}
        buttons = [*self._part_buttons.values()]
        wide = max(button.minimumSizeHint().width() for button in buttons) + theme.SPACE
        rows = -(-len(buttons) * wide // (NARROWEST - 4 * theme.SPACE))
        column.addLayout(in_columns(buttons, -(-len(buttons) // rows)))
        column.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setSpacing(2 * theme.SPACE)
        foot.addWidget(self._before, 1)
        foot.addWidget(self._back, 1)
        foot.addWidget(self._onward, 2)
        column.addLayout(foot)

    def _part_names(self) -> dict[Part, str]:
        """Give the parts there are, with their names."""
        there = {step.part for step in self._order}
        named = {
            Part.TIMELINE: self.tr("Tijdlijn"),
            Part.QUESTIONS: self.tr("Nabespreken"),
            Part.SHEET: self.tr("Blad"),
            Part.NUMBERS: self.tr("Seintjes"),
            Part.DE_ROLE: self.tr("Uit je rol"),
            Part.FAREWELL: self.tr("Bewaren") if self._fresh else self.tr("Klaar"),
        }
        return {part: name for part, name in named.items() if part in there}

    def _part_button(self, part: Part, name: str) -> Choice:
        """Make the button of a part."""
        button = Choice(name, Look.QUIET, theme.SMALL)
        button.setCheckable(True)
        button.make_one_of(self._parts)
        button.setObjectName(part)
        return button

    @Slot()
    def _go_on(self) -> None:
        """Go to the next step."""
        self._go_to(self._place + 1)
        self.focus()

    @Slot()
    def _go_back(self) -> None:
        """Go to the step before."""
        self._go_to(self._place - 1)
        self.focus()

    @Slot(QAbstractButton, bool)
    def _choose_part(self, button: QAbstractButton, chosen: bool) -> None:  # noqa: FBT001 -- the signal's own argument
        """Go to the part whose button was chosen."""
        if chosen and button.objectName() != self.step.part:
            self._go_to(beginning(self._order, Part(button.objectName())))

    def _go_to(self, place: int) -> None:
        """Show a step; nobody comes to the last one before the steps out of the role were shown."""
        last = len(self._order) - 1
        if place == last and not self.may_leave:
            place = self._order.index(LAST_OUT)
        self._place = place
        self._stack.setCurrentWidget(self._sheet(self.step))
        self._part_buttons[self.step.part].setChecked(True)
        one_stop([*self._part_buttons.values()])
        self._before.setEnabled(place > 0)
        self._back.setVisible(not self._fresh and place < last)
        self._onward.setVisible(place < last)

    def _sheet(self, step: Step) -> Sheet:
        """Give the page of a step, made when it is first asked for."""
        if step not in self._shown:
            self._shown[step] = self._sheets.make(step)
            self._stack.addWidget(self._shown[step])
        return self._shown[step]
