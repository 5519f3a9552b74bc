"""The nudge: a panel that takes no keyboard, says why it is there, and offers ways out; ignoring it is fine."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gesprekshulp.conversation.model import NudgeAnswer, Tone
from gesprekshulp.conversation.screens import Nudge
from gesprekshulp.ui import theme
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.steps import AnswerNudge
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.theme import SCHEME
from gesprekshulp.ui.widgets.choice import Look
from gesprekshulp.ui.widgets.step_button import StepButton
from gesprekshulp.ui.widgets.text import Text

SYMBOLS = {Tone.HEAVIER: "↓", Tone.SAME: "→", Tone.LIGHTER: "↑"}


class NudgePanel(QFrame):
    """Shows a nudge while there is one."""

    def __init__(self, store: Store, names: Names, parent: QWidget | None = None) -> None:
        """Take the store to answer to."""
        super().__init__(parent)
        self._store = store
        self._names = names
        self._shown: Nudge | None = None
        self._layout = QVBoxLayout(self)
        self._inside = QWidget()
        self._layout.addWidget(self._inside)
        self.setObjectName("nudge")
        self.setStyleSheet(theme.panel("nudge", SCHEME.accent, 2))
        self.hide()

    def tell(self, nudge: Nudge | None) -> None:
        """Show this nudge, or none; the same one again changes nothing."""
        self.setVisible(nudge is not None)
        if nudge == self._shown:
            return
        self._shown = nudge
        if nudge is not None:
            self._build(nudge)
            self._announce()

    def _build(self, nudge: Nudge) -> None:
        """Fill the panel."""
        old = self._inside
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        taps = Text("  ".join(SYMBOLS[tap] for tap in nudge.taps), theme.BODY)
        taps.setAccessibleName(", ".join(self._names.tone(tap) for tap in nudge.taps))
        taps.setWordWrap(False)
        row.addWidget(taps)
        row.addWidget(Text(self._sentence(nudge), theme.BODY), 1)
        column.addLayout(row)
        ways = QHBoxLayout()
        for number, way in enumerate(nudge.ways, start=1):
            button = StepButton(self._store, AnswerNudge(way), self._names.way(way), _look(way), theme.SMALL)
            button.set_keys(f"Ctrl+{number}")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            ways.addWidget(button)
        column.addLayout(ways)
        self._layout.replaceWidget(old, self._inside)
        old.hide()
        old.deleteLater()

    def _sentence(self, nudge: Nudge) -> str:
        """Give the reason in one sentence."""
        if nudge.number == 1:
            return self.tr("De laatste beurten waren zwaar. Dat mag. Wat is nu fijn?")
        return self.tr("Het is nog steeds zwaar. Dat mag. Even stoppen mag ook.")

    def _announce(self) -> None:
        """Tell a screen reader, politely."""
        if self._shown is not None:
            event = QAccessibleAnnouncementEvent(self, self._sentence(self._shown))
            QAccessible.updateAccessibility(event)


def _look(answer: NudgeAnswer) -> Look:
    """Let the ways out stand out, and putting it off stay in the background."""
    return Look.BAR if answer in {NudgeAnswer.NOT_NOW, NudgeAnswer.NOT_RIGHT} else Look.QUIET
