"""Puts documents on paper or in a file, and says what came of it."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from gesprekshulp.paper.outcome import Outcome
from gesprekshulp.paper.printing import print_document, write_pdf
from gesprekshulp.paper.words import PracticeWords

log = logging.getLogger(__name__)


class Papers(QObject):
    """Asks where to, and tells `done` with a sentence."""

    done = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Have the words to say it in."""
        super().__init__(parent)
        self._words = PracticeWords(self)
        self._document: QTextDocument | None = None
        self._title = ""

    def ask_pdf(self, document: QTextDocument, title: str, page: QWidget) -> None:
        """Ask for a file, and write the document there."""
        self._document, self._title = document, title
        dialog = QFileDialog(page, self._words.save_pdf(), "", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{title}.pdf")
        dialog.fileSelected.connect(self.write)
        dialog.open()

    @Slot(str)
    def write(self, name: str) -> None:
        """Write the document to this file."""
        if self._document is None:
            return
        try:
            write_pdf(self._document, Path(name), self._title)
        except OSError:
            log.warning("no PDF", exc_info=True)
            self.done.emit(self._words.no_pdf(Path(name).name))
        else:
            self.done.emit(self._words.pdf_written(Path(name).name))

    def print_(self, document: QTextDocument, title: str, page: QWidget) -> None:
        """Ask for a printer, and print the document."""
        self._document = document
        print_document(document, title, page, self._printed)

    def _printed(self, outcome: Outcome) -> None:
        """Say what became of it; who left the dialog knows."""
        if outcome is not Outcome.LEFT:
            printed = outcome is Outcome.PRINTED
            self.done.emit(self._words.printed() if printed else self._words.not_printed())
