"""A mistake while something is painted is told, and the window lives on."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from gesprekshulp.ui.widgets.choice import Choice
from tests.ui.driver import settle


class Broken(Choice):
    """A button with a mistake in its painting."""

    def paint_before(self, painter: QPainter, inner: QRect) -> None:  # noqa: ARG002 -- their names
        """Make the mistake."""
        raise ValueError("a mistake")


def test_a_mistake_while_painting_ends_no_talk(qtbot: QtBot) -> None:
    button = Broken("Luisteren")
    qtbot.addWidget(button)
    with qtbot.capture_exceptions() as mistakes:
        for _ in range(20):
            button.show()
            button.update()
            settle()
            button.hide()
    assert {kind for kind, *_ in mistakes} == {ValueError}
    assert button.text() == "Luisteren"
