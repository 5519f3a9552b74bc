"""Shown by a second start when the first one does not answer: who holds the app."""

from PySide6.QtWidgets import QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading


class TakenPage(Sheet):
    """One sentence."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        """Take the sentence."""
        super().__init__(parent)
        self.add(Heading(sentence, theme.LARGE))
        self.finish()
