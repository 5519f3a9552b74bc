"""The conversation on screen as something to try: what to do stands at the top, and one key leaves it."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gesprekshulp.conversation.events import Event
from gesprekshulp.conversation.screens import View
from gesprekshulp.conversation.tryout import Lesson, lesson
from gesprekshulp.ui.framed import FramedTalk
from gesprekshulp.ui.keys import Key, bound
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.widgets.choice import shown_key


class TryOut(FramedTalk):
    """A talk that says what to try; tells `left` when somebody has seen enough."""

    def __init__(self, store: Store, names: Names, tried: Collection[Event], parent: QWidget | None = None) -> None:
        """Take the store to show, and everything that was tried, which grows while it is shown."""
        self._tried = tried
        super().__init__(store, names, QCoreApplication.translate("TryOut", "Stop proberen"), parent)

    def _guidance(self, view: View) -> str:
        """Say what to try on this page."""
        return {
            Lesson.DRAW: self.tr("Druk op Enter. Dan liggen er kaarten."),
            Lesson.PICK: self.tr("Kies een kaart die je aanspreekt%1.").replace("%1", _key("1")),
            Lesson.ASK: self.tr("Houd de tip even vast%1. Lees dan de vraag voor en druk op Enter.").replace(
                "%1", _key(*Key.HOLD.value)
            ),
            Lesson.TAP: self.tr("Stel: de ander praat. Tik hoe het ging: ↓ zwaarder, → gelijk of ↑ lichter."),
            Lesson.TOO_HEAVY: self.tr("Probeer nu 'Dit is te zwaar'%1. Je komt zo weer terug.").replace(
                "%1", _key(*Key.TOO_HEAVY.value)
            ),
            Lesson.COME_BACK: self.tr("Bij het proberen bel je niemand. Is er echt iets? Dan wel. Terug: %1.").replace(
                "%1", shown_key(Key.UNDO.value[0])
            ),
            Lesson.CLOSE: self.tr("Esc verbergt alles, en nog eens Esc haalt het terug. Rond daarna af%1.").replace(
                "%1", _key(*Key.CLOSE.value)
            ),
            Lesson.CLOSING_CARD: self.tr("Kies een kaart voor het einde%1.").replace("%1", _key("1")),
            Lesson.CLOSING: self.tr("Een gesprek eindigt altijd rustig. Druk op Enter voor de volgende stap."),
            Lesson.LAST: self.tr("Zo gaat het. Nog één keer Enter, dan is het proberen klaar."),
            Lesson.LOOK_AROUND: self.tr("Kijk gerust rond. Een stap terug gaat met %1.").replace(
                "%1", shown_key(Key.UNDO.value[0])
            ),
        }[lesson(self._tried, view.screen)]


def _key(*keys: str) -> str:
    """Give the key in use as an aside, or nothing where single keys are switched off."""
    used = bound(*keys)
    return f" ({shown_key(used[0])})" if used else ""
