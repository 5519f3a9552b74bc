"""The least that Qt can show, until it is killed: one label in a window."""

import sys

from PySide6.QtWidgets import QApplication, QLabel

if __name__ == "__main__":
    app = QApplication([])
    label = QLabel("Gesprekshulp")
    label.show()
    sys.exit(app.exec())
