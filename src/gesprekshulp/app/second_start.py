"""A second start: it asks the first to show itself, and becomes the program when the first one leaves."""

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from gesprekshulp.storage.instance import Claim, ask_to_show, claim
from gesprekshulp.storage.lock import Holder
from gesprekshulp.storage.places import Places
from gesprekshulp.ui.home.taken import TakenPage
from gesprekshulp.ui.sentences import Sentences
from gesprekshulp.ui.window import Window

ANSWER_WITHIN = 2000  # milliseconds for the first start to come to the front
LOOK_EVERY = 50  # milliseconds
LOOK_LATER = 1000  # milliseconds, once a person reads who holds the app


def wait(app: QApplication, places: Places, holder: Holder) -> Claim:
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
