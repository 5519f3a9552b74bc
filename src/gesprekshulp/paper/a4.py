"""A sheet of A4: its size and margins, and how one page of a document is painted on it."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QTextCursor,
    QTextDocument,
)

from gesprekshulp.paper.drawn import DRAWN, Drawn
from gesprekshulp.paper.measures import BODY, POINT, dots

WIDTH, HEIGHT = 210.0, 297.0  # all in millimetres
ASIDE, TOP, BOTTOM = 22.0, 18.0, 18.0
ACROSS = WIDTH - 2 * ASIDE
INDENT = 6.0
FOOT_POINTS = 8.0
PAGE_SIZE = QPageSize.PageSizeId.A4


class Paper(QTextDocument):
    """A document for A4, laid out alike whatever it is painted on; what stands at every foot is its title."""

    def __init__(self, foot: str) -> None:
        """Take what stands at the foot of every page."""
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setDefaultFont(_letters())
        self.setUseDesignMetrics(True)
        self.setDocumentMargin(0)
        self.setIndentWidth(dots(INDENT))
        self.setPageSize(QSizeF(dots(WIDTH), dots(HEIGHT)))
        self.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, foot)
        self._leave_margins()
        self.documentLayout().registerHandler(DRAWN, Drawn(self))

    @contextmanager
    def at_once(self) -> Generator[QTextCursor]:
        """Give a place to write at, and lay the document out only after all is written: Qt does so at every word."""
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()

    def _leave_margins(self) -> None:
        """Keep the edges of every page free."""
        frame = self.rootFrame().frameFormat()
        frame.setLeftMargin(dots(ASIDE))
        frame.setRightMargin(dots(ASIDE))
        frame.setTopMargin(dots(TOP))
        frame.setBottomMargin(dots(BOTTOM))
        self.rootFrame().setFrameFormat(frame)


def _letters() -> QFont:
    """Give the desktop's own letters at the size of a body text, however large they are on the screen."""
    font = QFont(QGuiApplication.font().families())
    font.setPointSizeF(BODY.points)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # a reader of PDFs finds "fijn" only when it is four letters
    return font


def make_a4(device: QPagedPaintDevice) -> None:
    """Let a device have pages of A4 without margins: a document brings its own."""
    device.setPageSize(QPageSize(PAGE_SIZE))
    device.setPageMargins(QMarginsF(0, 0, 0, 0))


def paint_page(painter: QPainter, document: QTextDocument, page: int, room: QSizeF) -> None:
    """Paint a page, counted from one, as large as fits in the middle of `room`, in dots of what is painted on."""
    size = document.pageSize()
    scale = min(room.width() / size.width(), room.height() / size.height())
    painter.save()
    painter.translate((room.width() - scale * size.width()) / 2, (room.height() - scale * size.height()) / 2)
    painter.scale(scale, scale)
    above = (page - 1) * size.height()
    painter.translate(0, -above)
    document.drawContents(painter, QRectF(QPointF(0, above), size))
    painter.translate(0, above)
    _paint_foot(painter, document)
    painter.restore()


def _paint_foot(painter: QPainter, document: QTextDocument) -> None:
    """Write the title of the document in small letters in the margin under a page."""
    millimetre = document.pageSize().width() / WIDTH
    font = document.defaultFont()
    font.setPixelSize(round(FOOT_POINTS * POINT * millimetre))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    room = QRectF(ASIDE * millimetre, (HEIGHT - BOTTOM) * millimetre, ACROSS * millimetre, BOTTOM * millimetre)
    foot = document.metaInformation(QTextDocument.MetaInformation.DocumentTitle)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, flags, QFontMetricsF(font).elidedText(foot, Qt.TextElideMode.ElideRight, room.width()))
