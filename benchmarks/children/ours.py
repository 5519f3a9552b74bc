"""The program itself with an ear at its pages: says when the start page was painted and awake, or a talk was back.

Arguments: "start" or "talk", and the folder to keep things in. "start" ends by
itself; "talk" begins one when there is none to go on with, and waits to be killed.
"""

import sys
import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from gesprekshulp.app import starting
from gesprekshulp.cli import main
from gesprekshulp.ui.home.start import StartPage

KIND, FOLDER = sys.argv[1:3]


def say(what: str) -> None:
    """Say that something is there now."""
    print(what, time.monotonic(), flush=True)


class HeardStart(StartPage):
    """The start page, with an ear at it."""

    def __init__(self) -> None:
        """Listen before anyone else, so that what comes after the first frame does not count for it."""
        super().__init__()
        self.painted.connect(self._painted, Qt.ConnectionType.QueuedConnection)

    def wake(
        self, *, may_begin: bool, sentences: Sequence[str] = (), waits_for: QWidget | None = None, waits: bool = False
    ) -> None:
        """Wake up, and speak when the next key would be handled."""
        super().wake(may_begin=may_begin, sentences=sentences, waits_for=waits_for, waits=waits)
        QTimer.singleShot(0, self._awake)

    @Slot()
    def _painted(self) -> None:
        """The first frame is on the screen."""
        say("painted")

    @Slot()
    def _awake(self) -> None:
        """The page takes keys."""
        say("awake")
        if KIND == "talk":
            self.begin_wanted.emit()
        else:
            QApplication.exit()


def listen_to_talks() -> None:
    """Put an ear at every talk; imported only when one is wanted, as in the program itself."""
    from gesprekshulp.app import desk
    from gesprekshulp.ui.talk import Talk

    class HeardTalk(Talk):
        """A talk, with an ear at it."""

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
            """Paint, and speak once the picture is on the screen."""
            super().paintEvent(event)
            QTimer.singleShot(0, lambda: say("talk"))

    desk.__dict__["Talk"] = HeardTalk


if __name__ == "__main__":
    starting.__dict__["StartPage"] = HeardStart
    if KIND == "talk":
        listen_to_talks()
    sys.exit(main(["--data", FOLDER]))
