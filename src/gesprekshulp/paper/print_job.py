"""One document on its way to a printer; imported when somebody prints, because it brings in Qt's printing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from gesprekshulp.paper.a4 import make_a4
from gesprekshulp.paper.outcome import Outcome
from gesprekshulp.paper.painting import CREATOR, paint_pages


class PrintJob(QObject):
    """Holds a document and a printer from the question to the answer; the program keeps it until then."""

    def __init__(
        self,
        document: QTextDocument,
        title: str,
        done: Callable[[Outcome], None],
        parent: QWidget | None = None,
        printer: QPrinter | None = None,
    ) -> None:
        """Take what to print, its title in a queue of printing, and who hears what became of it.

        The dialog stands before `parent`, and proposes `printer`, or else the usual one.
        """
        super().__init__(QGuiApplication.instance())
        self._document = document
        self._done = done
        self._printer = printer or QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(title)
        self._printer.setCreator(CREATOR)
        self._printer.setFullPage(True)
        self._printer.setDuplex(QPrinter.DuplexMode.DuplexNone)  # each sheet is for somebody else
        make_a4(self._printer)
        self._dialog = QPrintDialog(self._printer, parent)
        self._dialog.setMinMax(1, document.pageCount())
        self._dialog.finished.connect(self._answered)

    def ask(self) -> QPrintDialog:
        """Ask for a printer and for the pages to print, and give the dialog that does."""
        QDialog.open(self._dialog)  # the one of QPrintDialog asks for a slot by its name
        return self._dialog

    @Slot(int)
    def _answered(self, result: int) -> None:
        """Print when that was the answer, let everything go, and say what became of it."""
        outcome = self._printed() if result == QDialog.DialogCode.Accepted else Outcome.LEFT
        self._dialog.deleteLater()
        self.deleteLater()
        self._done(outcome)

    def _printed(self) -> Outcome:
        """Print the pages that were asked for, and say what became of it."""
        wanted = self._printer.pageRanges()
        pages = [page for page in range(1, self._document.pageCount() + 1) if wanted.isEmpty() or wanted.contains(page)]
        painter = QPainter()
        if not pages or not painter.begin(self._printer):
            return Outcome.REFUSED
        taken = paint_pages(painter, self._document, self._printer, pages)
        ended = painter.end()
        return Outcome.PRINTED if taken and ended else Outcome.REFUSED
