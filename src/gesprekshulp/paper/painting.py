"""Paints pages one after another, on whatever takes pages: a PDF or a printer."""

from collections.abc import Iterable

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPainter, QTextDocument

from gesprekshulp.paper.a4 import paint_page

CREATOR = "Gesprekshulp"


def paint_pages(painter: QPainter, document: QTextDocument, device: QPagedPaintDevice, pages: Iterable[int]) -> bool:
    """Paint these pages, counted from one, each on a page of its own; gives whether the device took them all."""
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    room = QSizeF(device.width(), device.height())
    for place, page in enumerate(pages):
        if place and not device.newPage():
            return False
        paint_page(painter, document, page, room)
    return True
