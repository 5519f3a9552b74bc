"""A room beside the talk: one page at a time in the window, until people go back to the start."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui.window import Window


class Room(QObject):
    """Shows its pages, each in the place of the last; tells `left` when people leave it."""

    left = Signal()

    def __init__(self, window: Window) -> None:
        """Take the window."""
        super().__init__(window)
        self._window = window
        self._page: QWidget | None = None

    def _lay(self, page: QWidget) -> None:
        """Show a page in the place of the last one."""
        old, self._page = self._page, page
        self._window.show_page(page)
        if old is not None:
            self._window.drop_page(old)

    @Slot()
    def _leave(self) -> None:
        """Go back to the start."""
        self.left.emit()
        old, self._page = self._page, None
        if old is not None:
            self._window.drop_page(old)
