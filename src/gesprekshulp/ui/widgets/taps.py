"""The taps after a turn: heavier, same, lighter, and two marks; welcome, never needed."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gesprekshulp.conversation.events import MarkMade, ToneTapped
from gesprekshulp.conversation.model import Mark, Tone
from gesprekshulp.conversation.screens import View
from gesprekshulp.ui import theme
from gesprekshulp.ui.keys import Key
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.widgets.choice import Look
from gesprekshulp.ui.widgets.sign import QuietSign
from gesprekshulp.ui.widgets.step_button import StepButton
from gesprekshulp.ui.widgets.text import Text


class Taps(QWidget):
    """A row of small buttons; the last taps are not shown, so that nobody keeps count."""

    def __init__(self, store: Store, names: Names, parent: QWidget | None = None) -> None:
        """Take the store to tell."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._sign = QuietSign()
        row.addWidget(self._sign)
        row.addStretch(1)
        label = Text(self.tr("Na een beurt:"), theme.SMALL, soft=True)
        label.setWordWrap(False)
        row.addWidget(label)
        keys = {Tone.HEAVIER: Key.HEAVIER, Tone.SAME: Key.SAME, Tone.LIGHTER: Key.LIGHTER}
        self._buttons: list[StepButton] = []
        for tone, key in keys.items():
            self._add(row, StepButton(store, ToneTapped(tone), names.tone(tone), Look.BAR, theme.SMALL), key)
        marks = {
            Mark.NEW_ANGLE: (self.tr("iets nieuws"), Key.NEW_ANGLE),
            Mark.SAME_AGAIN: (self.tr("hetzelfde weer"), Key.SAME_AGAIN),
        }
        for mark, (text, key) in marks.items():
            self._add(row, StepButton(store, MarkMade(mark), text, Look.BAR, theme.SMALL), key)

    def tell(self, view: View) -> None:
        """Be there when a tap makes sense, and show the quiet sign."""
        self.setVisible(view.may_tap)
        self._sign.show_sign(shown=view.quiet_sign)
        for button in self._buttons:
            button.refresh()

    def _add(self, row: QHBoxLayout, button: StepButton, key: Key) -> None:
        """Place one button; a tap leaves the keyboard where it is."""
        button.set_keys(*key.value)
        row.addWidget(button)
        self._buttons.append(button)
