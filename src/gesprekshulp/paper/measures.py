"""The sizes of what stands on paper: letters in points, everything else in millimetres."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

INCH = 25.4
POINT = INCH / 72
LINE = 1.36  # as a share of the letters


@dataclass(frozen=True, slots=True)
class Face:
    """How a text looks; always black, so that any printer will do."""

    points: float
    bold: bool = False

    @property
    def line(self) -> float:
        """Give the height of a line, in millimetres."""
        return self.points * POINT * LINE


TITLE = Face(20, bold=True)
LARGE = Face(14)
CALL = Face(14, bold=True)
HEAD = Face(11, bold=True)
READING = Face(11.5)
BODY = Face(10.5)
STRONG = Face(10.5, bold=True)
SMALL = Face(9.5)
SMALL_STRONG = Face(9.5, bold=True)
TINY = Face(8)


def dots(millimetres: float) -> float:
    """Give a length in the unit Qt lays a document out in: a dot of the usual resolution of this desktop."""
    return millimetres * QImage(1, 1, QImage.Format.Format_Mono).logicalDpiX() / INCH
