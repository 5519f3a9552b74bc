"""Writes a document for paper from top to bottom; every text is taken as it is, so markup in it shows as text."""

from collections.abc import Container, Iterable, Sequence

from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextListFormat,
    QTextTableCellFormat,
)

from gesprekshulp.paper.drawn import SIGN, box, line
from gesprekshulp.paper.formats import SOLID, Border, framed, letters, plain, ruled, table_format
from gesprekshulp.paper.keeping import KEEP, NEXT_PAGE
from gesprekshulp.paper.measures import BODY, HEAD, SMALL, Face, dots

FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
HALVES = (48, 4, 48)  # percent: two columns, and room between them


class Pen:
    """Writes at the end of a document, or in one cell of a table; lengths are in millimetres."""

    def __init__(self, cursor: QTextCursor) -> None:
        """Take the place to begin at, which is empty."""
        self._cursor = cursor
        self._begun = False

    def write(
        self,
        text: str,
        face: Face = BODY,
        above: float = 0.0,
        high: float = 0.0,
        *,
        keep: bool = False,
        page: bool = False,
    ) -> None:
        """Write a paragraph with lines as high as its letters ask for, or `high`.

        It can be kept with what follows, or begin a page.
        """
        self._paragraph(face, high or face.line, above, keep=keep, page=page)
        self.add(text, face)

    def head(self, text: str, aside: str = "", above: float = 5.0) -> None:
        """Write what the next paragraphs are about, and a remark to it."""
        self.write(text, HEAD, above, keep=True)
        if aside:
            self.add(f"  {aside}", SMALL)

    def points(self, texts: Iterable[str], face: Face = BODY, above: float = 1.0, *, numbered: bool = False) -> None:
        """Write texts as the points of one list."""
        style = QTextListFormat.Style.ListDecimal if numbered else QTextListFormat.Style.ListDisc
        items = None
        for text in texts:
            self._paragraph(face, face.line, above)
            if items is None:
                items = self._cursor.createList(style)
            else:
                items.add(self._cursor.block())
            self.add(text, face)

    def lines(self, count: int, wide: float, high: float) -> None:
        """Leave lines to write on."""
        for place in range(count):
            self._paragraph(BODY, high, keep=place < count - 1)
            self.add_line(wide, high)

    def add(self, text: str, face: Face = BODY) -> None:
        """Write on in the paragraph; what begins a new line in the text does so here."""
        self._cursor.insertText(text.replace("\n", "\u2028"), letters(face))

    def add_box(self) -> None:
        """Draw a box to tick."""
        self._cursor.insertText(SIGN, box())

    def add_line(self, wide: float, high: float) -> None:
        """Draw a line to write on."""
        self._cursor.insertText(SIGN, line(wide, high))

    def picture(self, image: QImage, widest: float, tallest: float, above: float = 4.0) -> None:
        """Show a picture as large as there is room for."""
        size = QSizeF(image.size()).scaled(dots(widest), dots(tallest), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QTextImageFormat()
        shown.setName(f"picture-{image.cacheKey()}")
        shown.setWidth(size.width())
        shown.setHeight(size.height())
        self._cursor.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(shown.name()), image)
        self._paragraph(BODY, 0, above)
        self._cursor.insertImage(shown)

    def middle(self) -> None:
        """Put the paragraph in the middle."""
        block = self._cursor.blockFormat()
        block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._cursor.setBlockFormat(block)

    def frame(self, style: Border = SOLID, above: float = 4.0, inside: float = 3.5) -> "Pen":
        """Draw a frame over the whole width, and give the pen that writes in it."""
        [[pen]] = self._cells(1, (100,), above, [framed(style, inside)])
        return pen

    def table(
        self, rows: int, widths: Sequence[float], above: float = 2.0, under_line: Container[int] = ()
    ) -> list[list["Pen"]]:
        """Lay out cells over the whole width, columns in percent, and give a pen for each.

        There is a fine line above the rows `under_line`, which are counted from zero.
        """
        return self._cells(rows, widths, above, [ruled() if row in under_line else plain() for row in range(rows)])

    def _cells(
        self, rows: int, widths: Sequence[float], above: float, looks: Sequence[QTextTableCellFormat]
    ) -> list[list["Pen"]]:
        """Lay out cells, with a look for each row."""
        table = self._cursor.insertTable(rows, len(widths), table_format(widths, above))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._begun = True
        pens: list[list[Pen]] = []
        for row, look in enumerate(looks):
            cells = [table.cellAt(row, column) for column in range(len(widths))]
            for cell in cells:
                cell.setFormat(look)
            pens.append([Pen(cell.firstCursorPosition()) for cell in cells])
        return pens

    def _paragraph(
        self, face: Face, line_height: float, above: float = 0.0, *, keep: bool = False, page: bool = False
    ) -> None:
        """Begin a paragraph with lines of one height, so that a page is as long with any letters.

        Without a height, a line is as high as what stands in it.
        """
        block = QTextBlockFormat()
        block.setTopMargin(dots(above))
        if line_height:
            block.setLineHeight(dots(line_height), FIXED)
        block.setProperty(KEEP, keep)
        if page and self._begun:
            block.setPageBreakPolicy(NEXT_PAGE)
        if self._begun:
            self._cursor.insertBlock(block, QTextCharFormat())
        else:
            self._cursor.setBlockFormat(block)
        self._cursor.mergeBlockCharFormat(letters(face))  # merged: it holds the look of a cell as well
        self._begun = True
