"""How letters, tables and cells look on paper: black on white, with fine lines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from gesprekshulp.paper.measures import Face, dots

BORDER, HAIRLINE, UNDER = 0.3, 0.15, 0.4  # millimetres
Border = QTextFrameFormat.BorderStyle
DASHED, SOLID = Border.BorderStyle_Dashed, Border.BorderStyle_Solid


def letters(face: Face) -> QTextCharFormat:
    """Give the letters of a face, in black whatever the colours of the window are."""
    given = QTextCharFormat()
    given.setFontPointSize(face.points)
    given.setFontWeight(QFont.Weight.Bold if face.bold else QFont.Weight.Normal)
    given.setForeground(Qt.GlobalColor.black)
    return given


def table_format(widths: Sequence[float], above: float) -> QTextTableFormat:
    """Give a table over the whole width, without lines of its own."""
    given = QTextTableFormat()
    given.setBorder(0)
    given.setBorderCollapse(True)
    given.setCellSpacing(0)
    given.setCellPadding(0)
    given.setTopMargin(dots(above))
    given.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    given.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width) for width in widths])
    return given


def framed(style: Border, inside: float) -> QTextTableCellFormat:
    """Give a cell with a line on all sides."""
    given = QTextTableCellFormat()
    given.setPadding(dots(inside))
    given.setBorderStyle(style)
    given.setBorder(dots(BORDER))
    given.setBorderBrush(Qt.GlobalColor.black)
    return given


def plain() -> QTextTableCellFormat:
    """Give a cell with a little room under it."""
    given = QTextTableCellFormat()
    given.setBottomPadding(dots(UNDER))
    return given


def ruled() -> QTextTableCellFormat:
    """Give a cell with a fine line above it."""
    given = plain()
    given.setTopBorderStyle(SOLID)
    given.setTopBorder(dots(HAIRLINE))
    given.setTopBorderBrush(Qt.GlobalColor.black)
    return given
