"""The taps after a turn: heavier, same, lighter, and two marks; welcome, never needed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gesprekshulp.conversation.events import MarkMade, ToneTapped
from gesprekshulp.conversation.model import Mark, Tapping, Tone
from gesprekshulp.conversation.screens import View
from gesprekshulp.ui import theme
from gesprekshulp.ui.keys import Key
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.widgets.choice import Look
from gesprekshulp.ui.widgets.paper import QuietSign
from gesprekshulp.ui.widgets.step_button import StepButton
from gesprekshulp.ui.widgets.text import Text

TONES = {Tone.HEAVIER: Key.HEAVIER, Tone.SAME: Key.SAME, Tone.LIGHTER: Key.LIGHTER}
MARKS = {Mark.NEW_ANGLE: Key.NEW_ANGLE, Mark.SAME_AGAIN: Key.SAME_AGAIN}
LAST_COLUMN = len(TONES) + len(MARKS) + 2


class Taps(QWidget):
    """A row of small buttons, or large ones where both tap; no taps are shown, so that nobody keeps count."""

    def __init__(self, store: Store, names: Names, parent: QWidget | None = None) -> None:
        """Take the store to tell."""
        super().__init__(parent)
        self._store = store
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(theme.SPACE // 2)
        self._sign = QuietSign()
        self._question = Text(self.tr("Na een beurt:"), theme.SMALL, soft=True)
        self._together = Text(self.tr("Werd het zwaarder of lichter? Kies samen, het hoeft niet."))
        for text in (self._question, self._together):
            text.setWordWrap(False)
        self._small = [self._tone(tone, names, Look.BAR, theme.SMALL) for tone in TONES]
        self._large = [self._tone(tone, names, Look.PLAIN, theme.LARGE) for tone in TONES]
        self._marks = [self._mark(mark, names) for mark in MARKS]
        self._lay_out()

    def tell(self, view: View) -> None:
        """Be there when a tap makes sense, and show the quiet sign."""
        together = view.tapping is Tapping.TOGETHER
        self.setVisible(view.may_tap)
        self._sign.show_sign(shown=view.quiet_sign)
        self._question.setVisible(not together)
        self._together.setVisible(together)
        for button in (*self._small, *self._large, *self._marks):
            button.refresh()
        for button in self._small:
            button.setVisible(not together)
        for button in self._large:
            button.setVisible(together)

    def _lay_out(self) -> None:
        """Put the large buttons above the row of small ones; what is hidden takes no room."""
        self._grid.addWidget(self._together, 0, 0, 1, LAST_COLUMN + 1, Qt.AlignmentFlag.AlignHCenter)
        row = QGridLayout()
        row.setSpacing(theme.SPACE)
        for column, button in enumerate(self._large):
            row.addWidget(button, 0, column)
            row.setColumnStretch(column, 1)
        self._grid.addLayout(row, 1, 0, 1, LAST_COLUMN + 1)
        self._grid.addWidget(self._sign, 2, 0)
        self._grid.setColumnStretch(1, 1)
        for column, widget in enumerate((self._question, *self._small, *self._marks), start=2):
            self._grid.addWidget(widget, 2, column)

    def _tone(self, tone: Tone, names: Names, look: Look, size: theme.Size) -> StepButton:
        """Make the button for a tap; a tap leaves the keyboard where it is."""
        button = StepButton(self._store, ToneTapped(tone), names.tone(tone), look, size)
        button.set_keys(*TONES[tone].value)
        return button

    def _mark(self, mark: Mark, names: Names) -> StepButton:
        """Make the button for a mark."""
        button = StepButton(self._store, MarkMade(mark), names.mark(mark), Look.BAR, theme.SMALL)
        button.set_keys(*MARKS[mark].value)
        return button
