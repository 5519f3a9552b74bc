"""From the first line to the first frame: the application, its language and look, the one window."""

import logging
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from gesprekshulp.app.language import Interface
from gesprekshulp.app.stopping import stopping_in_order
from gesprekshulp.storage.instance import Held, ShowRequests, claim
from gesprekshulp.storage.lock import Holder
from gesprekshulp.storage.look import glance
from gesprekshulp.storage.places import FolderUnavailable, Places
from gesprekshulp.ui import spoken, theme
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.window import Window

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
        from gesprekshulp.app.second_start import wait

        held = wait(app, places, held)
        if isinstance(held, Holder):
            return 0
    start = StartPage()
    window = Window(start)
    start.painted.connect(partial(_press_once, app, window), Qt.ConnectionType.QueuedConnection)
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


def _press_once(app: QApplication, window: Window) -> None:
    """Let a held key press once; no page listens before the first frame, and Qt makes much ready for this."""
    from gesprekshulp.ui.repeats import Repeats

    Repeats(app, window)


def _log_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what nobody expected; the window stays, and each fact is already on disk. Ctrl+C ends the program."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    log.error("unexpected", exc_info=(kind, error, trace))
