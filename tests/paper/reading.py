"""What the tests of this room share: the texts that come along, and how a sheet is read."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTextBlock, QTextDocument

from gesprekshulp.library.practice import read_practice
from gesprekshulp.library.shipped import resources
from gesprekshulp.paper.a4 import paint_page

PRACTICE = read_practice(resources()).practice
A_PAGE = QSize(1050, 1485)  # of A4, five dots in a millimetre
DOTS = 5
DARK = b"x" * 200 + b" " * 56  # of each grey, whether it is ink


def paragraphs(document: QTextDocument) -> Iterator[QTextBlock]:
    """Give the paragraphs of a document, those in tables as well."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def place_of(document: QTextDocument, block: QTextBlock) -> QRectF:
    """Give where a paragraph lies, all pages below each other."""
    return document.documentLayout().blockBoundingRect(block)


def pages(document: QTextDocument) -> list[str]:
    """Give the text of each page, one paragraph in a line."""
    high = document.pageSize().height()
    found: list[list[str]] = [[] for _ in range(document.pageCount())]
    for block in paragraphs(document):
        found[int(place_of(document, block).top() // high)].append(block.text())
    return ["\n".join(lines) for lines in found]


def picture(document: QTextDocument, page: int) -> QImage:
    """Give a page, counted from one, as it comes out of a printer."""
    image = QImage(A_PAGE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_page(painter, document, page, QSizeF(image.size()))
    painter.end()
    return image


def ink(image: QImage, within: QRect | None = None) -> QRect:
    """Give the smallest part of a picture (or of a part of it) that holds all that is dark; nothing when all is light.

    It is counted from the corner of the part.
    """
    grey = image.copy(within or image.rect()).convertToFormat(QImage.Format.Format_Grayscale8)
    across: list[int] = []
    down: list[int] = []
    for row in range(grey.height()):
        line = bytes(cast("memoryview", grey.constScanLine(row)))[: grey.width()].translate(DARK)
        if b"x" in line:
            across += (line.index(b"x"), line.rindex(b"x"))
            down.append(row)
    if not down:
        return QRect()
    return QRect(QPoint(min(across), down[0]), QPoint(max(across), down[-1]))
