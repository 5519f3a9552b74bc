"""The nudge: a panel that takes no keyboard, says why it is there, and offers ways out; ignoring it is fine."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gesprekshulp.conversation.model import NudgeAnswer
from gesprekshulp.conversation.presenting import PUT_OFF
from gesprekshulp.conversation.screens import Nudge
from gesprekshulp.ui import theme
from gesprekshulp.ui.names import TAP_SYMBOLS, Names
from gesprekshulp.ui.steps import AnswerNudge
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.theme import scheme
from gesprekshulp.ui.widgets.choice import Look
from gesprekshulp.ui.widgets.step_button import StepButton
from gesprekshulp.ui.widgets.text import Text


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
        self.setStyleSheet(theme.panel("nudge", scheme().accent, 2))
        self.hide()

    def tell(self, nudge: Nudge | None) -> None:
        """Show this nudge, or none; the same one again changes nothing."""
        self.setVisible(nudge is not None)
        if nudge == self._shown:
            return
        self._shown = nudge
        if nudge is not None:
            self._build(nudge)
            self._announce(nudge)

    def _build(self, nudge: Nudge) -> None:
        """Fill the panel: what to say first, why it is there, and the ways out."""
        old = self._inside
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Text(self._first(nudge)))
        aside, ways = self._reason(nudge), QHBoxLayout()
        for number, way in enumerate(nudge.ways, start=1):
            row = aside if way in PUT_OFF else ways
            row.addWidget(self._way(way, number))
        column.addLayout(aside)
        column.addLayout(ways)
        self._layout.replaceWidget(old, self._inside)
        old.hide()
        old.deleteLater()

    def _first(self, nudge: Nudge) -> str:
        """Give what to say before anything else: it was heard, and the other chooses."""
        ask = self.tr("Vraag: “Wat is nu fijn?”")
        return self.tr("Zeg eerst: “%1”").replace("%1", nudge.acknowledge) + f" {ask}" if nudge.acknowledge else ask

    def _reason(self, nudge: Nudge) -> QHBoxLayout:
        """Show the last taps as arrows, and what they amount to in words."""
        taps = Text(" ".join(TAP_SYMBOLS[tap] for tap in nudge.because.taps), theme.BODY, soft=True)
        taps.setAccessibleName(", ".join(self._names.tone(tap) for tap in nudge.because.taps))
        taps.setWordWrap(False)
        row = QHBoxLayout()
        row.addWidget(taps)
        row.addWidget(Text(self._names.evidence(nudge.because), theme.SMALL, soft=True), 1)
        return row

    def _way(self, way: NudgeAnswer, number: int) -> StepButton:
        """Make a way out, which stands out, or a way to put it off, which stays in the background."""
        look = Look.BAR if way in PUT_OFF else Look.QUIET
        button = StepButton(self._store, AnswerNudge(way), self._names.way(way), look, theme.SMALL)
        button.set_keys(f"Ctrl+{number}")
        return button

    def _announce(self, nudge: Nudge) -> None:
        """Tell a screen reader, politely."""
        event = QAccessibleAnnouncementEvent(self, self._names.evidence(nudge.because))
        QAccessible.updateAccessibility(event)
