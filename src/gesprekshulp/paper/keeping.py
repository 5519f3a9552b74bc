"""Keeps what belongs together on one page, which Qt leaves to who writes the document."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextTable

KEEP = QTextFormat.Property.UserProperty.value + 10  # on a paragraph that stays on one page with the next
NEXT_PAGE = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


def keep_together(document: QTextDocument) -> None:
    """Let a page begin before what would else be split: a paragraph, a heading with what follows it, or a frame.

    Tables of several rows go on where they must, from row to row.
    """
    block = document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        last = table.lastCursorPosition().block() if table else _last_of_run(block)
        if table and table.rows() == 1 and _split(document, document.documentLayout().frameBoundingRect(table)):
            _begin_page_with_table(table)
        elif not table and _split(document, _place(document, block) | _place(document, last)):
            _begin_page_with(block)
        block = last.next()


def _last_of_run(block: QTextBlock) -> QTextBlock:
    """Give the last of the paragraphs that this one is kept with."""
    while block.blockFormat().property(KEEP) and block.next().isValid():
        block = block.next()
    return block


def _place(document: QTextDocument, block: QTextBlock) -> QRectF:
    """Give where a paragraph lies."""
    return document.documentLayout().blockBoundingRect(block)


def _split(document: QTextDocument, place: QRectF) -> bool:
    """Say whether a place begins on one page and ends on another."""
    high = document.pageSize().height()
    return place.top() // high != place.bottom() // high


def _begin_page_with(block: QTextBlock) -> None:
    """Let a paragraph begin a page."""
    given = block.blockFormat()
    given.setPageBreakPolicy(NEXT_PAGE)
    QTextCursor(block).setBlockFormat(given)


def _begin_page_with_table(table: QTextTable) -> None:
    """Let a table begin a page."""
    given = table.format()
    given.setPageBreakPolicy(NEXT_PAGE)
    table.setFormat(given)
