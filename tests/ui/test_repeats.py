"""A held key counts once, also where the screen tells its repeats as release and press in one moment."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from gesprekshulp.ui.repeats import Repeats

pytestmark = pytest.mark.usefixtures("look")


class Ear(QWidget):
    """Counts the presses it hears."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        self.heard += 1
        event.accept()


@pytest.fixture
def ear(qapp: QApplication) -> Iterator[Ear]:
    window = QWidget()
    Repeats(qapp, window)
    yield Ear()
    window.deleteLater()


def send(target: QWidget, kind: QEvent.Type, at: int, *, repeats: bool = False) -> None:
    """Send a key event with this time on it, in milliseconds."""
    event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", repeats)
    event.setTimestamp(at)
    QApplication.sendEvent(target, event)


DOWN, UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


@pytest.mark.parametrize(
    ("presses", "heard"),
    [
        ([(DOWN, 1000, False), (UP, 1100, False), (DOWN, 1250, False)], 2),
        ([(DOWN, 1000, False), (DOWN, 1660, True), (DOWN, 1700, True)], 1),
        ([(DOWN, 1000, False), (UP, 1660, False), (DOWN, 1660, False), (UP, 1700, False), (DOWN, 1700, False)], 1),
    ],
    ids=["two presses", "repeats that say so", "repeats that don't"],
)
def test_what_is_heard(ear: Ear, presses: list[tuple[QEvent.Type, int, bool]], heard: int) -> None:
    for kind, at, repeats in presses:
        send(ear, kind, at, repeats=repeats)
    assert ear.heard == heard
