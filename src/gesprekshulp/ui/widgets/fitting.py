"""Type that always fits: the largest letters with which a page needs no scrolling and no word is cut in two."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout

from gesprekshulp.ui.theme import Size
from gesprekshulp.ui.widgets.text import Heading

FLAGS = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
ENDLESS = 9999


class Fitted(Protocol):
    """A widget whose letters can be made larger and smaller."""

    def set_size(self, size: Size) -> None:
        """Take letters of another size."""
        ...


class Question(Heading):
    """A heading in the middle, with whole words, lines of about one length, and letters that follow the room."""

    def minimumSizeHint(self) -> QSize:
        """Give room for the longest word."""
        metrics = QFontMetrics(self.font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Draw lines of about one length, so that no last word stands alone."""
        room, metrics = self.contentsRect(), QFontMetrics(self.font())
        width = even_width(metrics, self.text(), room.width())
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the text, not of the window
            painter.setPen(self.palette().color(self.foregroundRole()))
            aside = (room.width() - width) // 2
            painter.drawText(room.adjusted(aside, 0, aside + width - room.width(), 0), FLAGS, self.text())
        self.paint_line()


def even_width(metrics: QFontMetrics, text: str, width: int) -> int:
    """Give the smallest width at which a text needs no more lines than at this width, in pixels."""

    def size(wide: int) -> QSize:
        """Give what the text takes."""
        return metrics.boundingRect(QRect(0, 0, wide, ENDLESS), FLAGS, text).size()

    lowest = size(width).height()
    narrow, wide = 0, width
    while wide - narrow > 1:
        middle = (narrow + wide) // 2
        taken = size(middle)
        if taken.height() <= lowest and taken.width() <= middle:
            wide = middle
        else:
            narrow = middle
    return wide


def largest(sizes: Sequence[Size], fits: Callable[[Size], bool]) -> Size:
    """Give the first size that fits, or else the last; `sizes` go from large to small."""
    return next((size for size in sizes if fits(size)), sizes[-1])


def fit(column: QLayout, room: QSize, texts: Sequence[Sequence[Fitted]], sizes: Sequence[Size]) -> None:
    """Give each group of texts in this column one size, the largest with which all of the column fits the room."""
    for group in texts:
        _set(group, sizes[-1])
    for group in texts:
        _set(group, largest(sizes, partial(_fits, column, room, group)))
    forget(column)


def _fits(column: QLayout, room: QSize, group: Sequence[Fitted], size: Size) -> bool:
    """Try a size, and say whether the column fits the room, with every word whole."""
    _set(group, size)
    forget(column)
    return column.minimumSize().width() <= room.width() and column.heightForWidth(room.width()) <= room.height()


def forget(layout: QLayout) -> None:
    """Let a layout and all that is in it measure anew: Qt does so later, and we want to know now."""
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        widget = item.widget()
        inside = item.layout() or (widget.layout() if widget else None)
        if inside:
            forget(inside)
        elif widget:
            widget.updateGeometry()
    layout.invalidate()
    if parent := layout.parentWidget():
        parent.updateGeometry()


def appear(layout: QLayout) -> None:
    """Let all that is in a layout count from now on, but for what was hidden: Qt does so later, and we measure now."""
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        widget = item.widget()
        if widget and not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            widget.show()
        inside = item.layout() or (widget.layout() if widget else None)
        if inside:
            appear(inside)


def _set(group: Sequence[Fitted], size: Size) -> None:
    """Give every text of a group this size."""
    for text in group:
        text.set_size(size)
