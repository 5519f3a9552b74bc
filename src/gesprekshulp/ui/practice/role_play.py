"""The coach's side of a role-play: the real pages in a frame, and one line that says it is practice."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gesprekshulp.conversation.screens import HelpScreen, TooHeavyScreen, View
from gesprekshulp.ui import theme
from gesprekshulp.ui.framed import FramedTalk
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.widgets.choice import Choice, Look


class RolePlay(FramedTalk):
    """Tells `left` when the play stops, and `trainer_wanted` to bring the trainer's window to the front.

    `covered` comes when it was hidden or shown again.
    """

    trainer_wanted = Signal()
    covered = Signal()

    def __init__(self, store: Store, names: Names, parent: QWidget | None = None) -> None:
        """Take the store to show."""
        super().__init__(store, names, QCoreApplication.translate("RolePlay", "Stop en kijk terug"), parent)
        trainer = Choice(self.tr("Trainer"), Look.QUIET, theme.SMALL)
        trainer.set_keys("Ctrl+T")
        trainer.clicked.connect(self._want_trainer)
        self._top.stand_out(trainer)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the trainer's window show the play again."""
        super().showEvent(event)
        self.covered.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the trainer's window hide it too."""
        super().hideEvent(event)
        self.covered.emit()

    def _guidance(self, view: View) -> str:
        """Say where it matters that nobody is called."""
        if isinstance(view.screen, TooHeavyScreen | HelpScreen):
            return self.tr("In een oefening bel je niemand: de trainer is de volwassene. Is er echt iets? Dan wel.")
        return ""

    @Slot()
    def _want_trainer(self) -> None:
        """Ask for the trainer's window."""
        self.trainer_wanted.emit()
