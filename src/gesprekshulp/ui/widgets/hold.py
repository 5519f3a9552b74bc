"""A button that works while it is held: press to see, let go and it is gone."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.keys import bound
from gesprekshulp.ui.widgets.choice import Choice, Look


class HoldButton(Choice):
    """Tells `held` with True at the press and False at the release."""

    held = Signal(bool)

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        """Take what it says and the key that does the same."""
        super().__init__(text, Look.QUIET, theme.BODY, parent=parent)
        self.setObjectName("hold")
        self.show_key(next(iter(bound(key)), ""))
        self.pressed.connect(self._press)
        self.released.connect(self._release)

    @Slot()
    def _press(self) -> None:
        """Tell that it is held."""
        self.held.emit(True)

    @Slot()
    def _release(self) -> None:
        """Tell that it was let go."""
        self.held.emit(False)
