"""Brings a document onto paper: as a PDF that is there whole or not at all, or through the dialog of a printer."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from gesprekshulp.paper.a4 import make_a4
from gesprekshulp.paper.outcome import Outcome
from gesprekshulp.paper.painting import CREATOR, paint_pages
from gesprekshulp.storage.disk import DISK, Disk, write_all

RESOLUTION = 300  # dots in an inch


def write_pdf(document: QTextDocument, path: Path, title: str, disk: Disk = DISK) -> None:
    """Replace the file at `path` by a PDF of the document with this title, readable by its owner only.

    Raises OSError with the reason; then what was there before still is, and nothing else.
    """
    content = pdf(document, title)
    beside = path.with_name(f".{path.name}.new")
    try:
        with disk.open(beside) as file:
            disk.cut(file, 0)
            write_all(disk, file, content)
        disk.move(beside, path)
    except OSError as error:
        with suppress(OSError):
            disk.remove(beside)
        raise OSError(error.errno, error.strerror, str(path)) from error


def pdf(document: QTextDocument, title: str) -> bytes:
    """Give the document as a PDF with this title."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator(CREATOR)
    writer.setResolution(RESOLUTION)
    make_a4(writer)
    painter = QPainter(writer)
    paint_pages(painter, document, writer, range(1, document.pageCount() + 1))
    painter.end()
    return bytes(buffer.data().data())


def print_document(
    document: QTextDocument, title: str, parent: QWidget | None, done: Callable[[Outcome], None]
) -> None:
    """Let a person choose a printer, and print; `done` hears later what became of it.

    The document is kept until then.
    """
    from gesprekshulp.paper.print_job import PrintJob

    PrintJob(document, title, done, parent).ask()
