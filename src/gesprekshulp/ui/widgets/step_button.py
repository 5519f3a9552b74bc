"""A button that asks the store for one step, and is only alive when the rules allow that step."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.steps import Step
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.theme import Size
from gesprekshulp.ui.widgets.choice import Choice, Look


class StepButton(Choice):
    """A choice that takes one step; with `chosen` it also shows whether that step was taken before."""

    def __init__(
        self,
        store: Store,
        step: Step,
        text: str,
        look: Look = Look.PLAIN,
        size: Size = theme.BODY,
        *,
        note: str = "",
        chosen: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the store, the step and what the button says."""
        super().__init__(text, look, size, note=note, parent=parent)
        self._store = store
        self._step = step
        self._chosen = bool(chosen)
        self.setObjectName(text)
        self.refresh()
        if chosen is None:
            self.clicked.connect(self._take)
        else:
            self.setCheckable(True)
            self.setChecked(chosen)
            self.toggled.connect(self._take)

    def refresh(self) -> None:
        """Ask again whether the step is allowed."""
        self.setEnabled(self._store.allows(self._step))

    @Slot()
    def _take(self) -> None:
        """Take the step; what is shown as chosen follows from the store, not from the press.

        A screen reader toggles a checkable button without a click, hence `toggled` above.
        """
        if self.isCheckable():
            blocker = QSignalBlocker(self)
            self.setChecked(self._chosen)
            blocker.unblock()
        self._store.take(self._step)
