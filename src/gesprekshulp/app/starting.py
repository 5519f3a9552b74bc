"""From the first line to the first frame: the application, its language and look, the one window."""

import logging
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from gesprekshulp.app.language import Interface
from gesprekshulp.app.stopping import stopping_in_order
from gesprekshulp.storage.instance import Held, ShowRequests, Taken, claim
from gesprekshulp.storage.places import FolderUnavailable, Places
from gesprekshulp.storage.settings import glance
from gesprekshulp.ui import spoken, theme
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.home.taken import TakenPage
from gesprekshulp.ui.repeats import Repeats
from gesprekshulp.ui.sentences import Sentences
from gesprekshulp.ui.window import Window

ANSWER_WITHIN = 2000  # milliseconds for the first start to come to the front

log = logging.getLogger(__name__)


def run(arguments: Sequence[str], places: Places, content: Path) -> int:
    """Open the window and give the exit code when it is closed."""
    sys.excepthook = _log_unexpected
    app = QApplication([*arguments])
    app.setApplicationName("gesprekshulp")
    app.setDesktopFileName("gesprekshulp")
    theme.apply(app)
    spoken.introduce()
    _prepare(places)
    seen = glance(places.settings)
    theme.wear(seen.colours, seen.letters)
    interface = Interface(seen.interface)
    held = claim(places)
    if isinstance(held, Taken):
        return _second_start(app, held, places)
    start = StartPage()
    window = Window(start)
    Repeats(app, window)
    opening = Opening(window, start, places, content, interface)
    requests = ShowRequests(places, opening)
    requests.asked.connect(window.come_forward)
    app.aboutToQuit.connect(window.closing)  # however it ends, also where no window is asked: the same wipe
    window.showMaximized()
    with stopping_in_order():
        code = app.exec()
    if isinstance(held, Held):
        held.release()
    return code


class Opening(QObject):
    """Lets everything else in once there is something to see: what a talk needs takes longer to import than to show."""

    def __init__(self, window: Window, start: StartPage, places: Places, content: Path, interface: Interface) -> None:
        """Take the window and its first page, where things are kept, where the texts are, and the language."""
        super().__init__(window)
        self._window, self._start, self._places, self._content = window, start, places, content
        self._interface = interface
        interface.setParent(self)
        start.painted.connect(self._open, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _open(self) -> None:
        """Bring in the desk, and let it open up."""
        from gesprekshulp.app.desk import Desk

        Desk(self._window, self._start, self._places, self._content, self._interface).open_up()


def _prepare(places: Places) -> None:
    """Make the folder; without one everything works but nothing survives."""
    try:
        places.prepare()
    except FolderUnavailable:
        log.warning("no folder to keep anything in", exc_info=True)


def _second_start(app: QApplication, taken: Taken, places: Places) -> int:
    """Let the first start show itself; when it does not answer, say who holds the app."""
    waiting = Waiting(places, taken)
    QTimer.singleShot(ANSWER_WITHIN if taken.asked else 0, waiting.give_up)
    waiting.timer.start()
    return app.exec()


class Waiting(QObject):
    """A second start that waits for the first to take its request."""

    def __init__(self, places: Places, taken: Taken) -> None:
        """Take where the request lies, and who holds the app."""
        super().__init__()
        self._places = places
        self._taken = taken
        self._window: Window | None = None
        self.timer = QTimer(self)
        self.timer.setInterval(50)
        self.timer.timeout.connect(self._look)

    @Slot()
    def _look(self) -> None:
        """End when the request was taken."""
        if self._taken.asked and not self._places.show.exists():
            QApplication.quit()

    @Slot()
    def give_up(self) -> None:
        """Say who holds the app."""
        self.timer.stop()
        with suppress(OSError):
            self._places.show.unlink(missing_ok=True)
        self._window = Window(TakenPage(Sentences(self).taken(self._taken)))
        self._window.show()


def _log_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what nobody expected; the window stays, and each fact is already on disk. Ctrl+C ends the program."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    log.error("unexpected", exc_info=(kind, error, trace))
