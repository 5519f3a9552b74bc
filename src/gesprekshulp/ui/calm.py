"""After a while without any input the edges of a talk grow fainter, at once and without a movement."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

FAINT_AFTER = 20_000  # milliseconds
INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.HoverMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Calm(QObject):
    """Tells `faint` when nobody did anything for twenty seconds, and again at the next thing anybody does."""

    faint = Signal(bool)

    def __init__(self, watched: QWidget) -> None:
        """Take the widget whose input counts, with all that lies in it."""
        super().__init__(watched)
        self._watched = watched
        self._faint = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(FAINT_AFTER)
        self.timer.timeout.connect(self._grow_faint)
        self.timer.start()
        if app := QApplication.instance():
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew at any input, and let it through."""
        if touches(self._watched, watched, event):
            self.timer.start()
            self._tell(faint=False)
        return super().eventFilter(watched, event)

    @Slot()
    def _grow_faint(self) -> None:
        """Say that nothing happened for a while."""
        self._tell(faint=True)

    def _tell(self, *, faint: bool) -> None:
        """Tell it once."""
        if faint is not self._faint:
            self._faint = faint
            self.faint.emit(faint)


def touches(page: QWidget, watched: QObject, event: QEvent) -> bool:
    """Say whether this is something that somebody does in the window of a page."""
    return event.type() in INPUT and isinstance(watched, QWidget) and watched.window() is page.window()
