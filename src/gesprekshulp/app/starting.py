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
from gesprekshulp.storage.instance import Claim, Held, ShowRequests, ask_to_show, claim
from gesprekshulp.storage.lock import Holder
from gesprekshulp.storage.places import FolderUnavailable, Places
from gesprekshulp.storage.settings import glance
from gesprekshulp.ui import spoken, theme
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.home.taken import TakenPage
from gesprekshulp.ui.repeats import Repeats
from gesprekshulp.ui.sentences import Sentences
from gesprekshulp.ui.window import Window

ANSWER_WITHIN = 2000  # milliseconds for the first start to come to the front
LOOK_EVERY = 50  # milliseconds
LOOK_LATER = 1000  # milliseconds, once a person reads who holds the app

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
    if isinstance(held, Holder):
        held = _second_start(app, places, held)
        if isinstance(held, Holder):
            return 0
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


def _second_start(app: QApplication, places: Places, holder: Holder) -> Claim:
    """Ask the first start to show itself, and give what came of the claim: it answered, left, or is left alone."""
    waiting = Waiting(places, holder, asked=ask_to_show(places))
    app.exec()
    return waiting.end()


class Waiting(QObject):
    """A second start, until the first takes its request or ends.

    When neither happens it says who holds the app, and goes on looking: the first may only have been slow.
    """

    def __init__(self, places: Places, holder: Holder, *, asked: bool) -> None:
        """Take where the request lies, who holds the app, and whether it could be asked to show itself."""
        super().__init__()
        self._places = places
        self._claimed: Claim = holder
        self._asked = asked
        self._window: Window | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_EVERY)
        self._looks.timeout.connect(self._look)
        self._looks.start()
        QTimer.singleShot(ANSWER_WITHIN if asked else 0, self, self._give_up)

    def end(self) -> Claim:
        """Look no more, ask no more, show nothing; give what the claim is now."""
        self._looks.stop()
        if self._asked:
            with suppress(OSError):
                self._places.show.unlink(missing_ok=True)
        if self._window:
            self._window.hide()
            self._window.deleteLater()
        return self._claimed

    @Slot()
    def _look(self) -> None:
        """End when the request was taken, or when the first has left."""
        if not self._asked or self._places.show.exists():
            self._claimed = claim(self._places)
            if isinstance(self._claimed, Holder):
                return
        self._looks.stop()
        QApplication.exit(0)

    @Slot()
    def _give_up(self) -> None:
        """Say who holds the app, and look less often."""
        if self._looks.isActive() and isinstance(self._claimed, Holder):
            self._looks.setInterval(LOOK_LATER)
            self._window = Window(TakenPage(Sentences(self).taken(self._claimed)))
            self._window.show()


def _log_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what nobody expected; the window stays, and each fact is already on disk. Ctrl+C ends the program."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    log.error("unexpected", exc_info=(kind, error, trace))
