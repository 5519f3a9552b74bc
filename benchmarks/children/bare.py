"""The least that Qt can show: one label; says when it was painted, and ends."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel


class Label(QLabel):
    """One label."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Paint, and speak once the picture is on the screen."""
        super().paintEvent(event)
        QTimer.singleShot(0, painted)


def painted() -> None:
    """Say when, and end."""
    print("painted", time.monotonic(), flush=True)
    QApplication.exit()


if __name__ == "__main__":
    app = QApplication([])
    label = Label("Gesprekshulp")
    label.show()
    sys.exit(app.exec())
