"""The bar below a conversation: step back, pause, free moves, and "te zwaar" in the same place on every page."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gesprekshulp.conversation.events import Paused, SlowedDown, StageEntered, TooHeavyRaised, Undone
from gesprekshulp.conversation.model import Stage
from gesprekshulp.conversation.screens import PrepareScreen, View
from gesprekshulp.ui import theme
from gesprekshulp.ui.keys import Key
from gesprekshulp.ui.steps import Step
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.step_button import StepButton


class BottomBar(QWidget):
    """Buttons for what is possible from everywhere; those that are not possible now are not there."""

    figures_wanted = Signal()
    safe_space_wanted = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        """Take the store to ask."""
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._moves: list[tuple[Step, StepButton]] = []
        self._store = store
        self._move(Undone(), self.tr("Stap terug"), Key.UNDO)
        self._move(Paused(), self.tr("Pauze"), Key.PAUSE)
        self._move(SlowedDown(), self.tr("Rustig aan"), Key.SLOWLY)
        self._move(StageEntered(Stage.AGREE), self.tr("Afspraken"), Key.AGREEMENTS)
        self._move(StageEntered(Stage.DEPTH), self.tr("Hoe diep"), Key.DEPTH)
        self._figures = Choice(self.tr("Wie erbij"), Look.BAR, theme.SMALL)
        self._figures.set_keys(*Key.FIGURES.value)
        self._figures.clicked.connect(self._want_figures)
        self._row.addWidget(self._figures)
        self._safe_space = Choice(self.tr("Tips voor de plek"), Look.BAR, theme.SMALL)
        self._safe_space.set_keys(*Key.SAFE_SPACE.value)
        self._safe_space.clicked.connect(self._want_safe_space)
        self._row.addWidget(self._safe_space)
        self._move(StageEntered(Stage.CLOSE), self.tr("Afronden"), Key.CLOSE)
        self._row.addStretch(1)
        self._heavy = StepButton(store, TooHeavyRaised(), self.tr("Dit is te zwaar"), Look.CARE, theme.BODY)
        self._heavy.set_keys(*Key.TOO_HEAVY.value)
        self._row.addWidget(self._heavy)

    def tell(self, view: View) -> None:
        """Show what is possible now; the coach alone, before the talk, needs none of the moves."""
        for step, move in self._moves:
            move.refresh()
            useful = step.stage in view.goals if isinstance(step, StageEntered) else True
            move.setVisible(useful and move.isEnabled() and not isinstance(view.screen, PrepareScreen))
        self._figures.setVisible(view.talking)
        self._safe_space.setVisible(isinstance(view.screen, PrepareScreen))
        self._heavy.refresh()

    def _move(self, step: Step, text: str, key: Key) -> None:
        """Place one move."""
        button = StepButton(self._store, step, text, Look.BAR, theme.SMALL)
        button.set_keys(*key.value)
        self._moves.append((step, button))
        self._row.addWidget(button)

    @Slot()
    def _want_figures(self) -> None:
        """Ask for the figures."""
        self.figures_wanted.emit()

    @Slot()
    def _want_safe_space(self) -> None:
        """Ask for what makes a place safe."""
        self.safe_space_wanted.emit()
