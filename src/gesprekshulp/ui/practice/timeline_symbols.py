"""The symbols on a timeline: shapes and signs, so that nothing is told by a colour alone."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from gesprekshulp.conversation.events import DepthChosen, MarkMade, Observed, ToneTapped
from gesprekshulp.conversation.model import Depth, Observation, Tone
from gesprekshulp.practice.track import Item, Kind
from gesprekshulp.ui import theme
from gesprekshulp.ui.names import TAP_SYMBOLS
from gesprekshulp.ui.theme import Scheme, colour, font
from gesprekshulp.ui.widgets.strip import MARKS

IN_THE_WAY = frozenset(list(Observation)[-6:])  # what got in the way of a talk has an empty flag
LINE = 1.6  # pixels


def paint_symbol(painter: QPainter, item: Item, room: QRectF, scheme: Scheme) -> None:
    """Draw the symbol of an item in the middle of this room."""
    painter.save()
    painter.setPen(QPen(colour(scheme.text), LINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    side = min(room.width(), room.height()) - theme.SPACE
    box = QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side)
    if item.kind is Kind.TAP and isinstance(item.point.event, ToneTapped):
        _tap(painter, item.point.event.tone, item.number, room)
    elif sign := _sign(item):
        painter.setFont(font(theme.SMALL))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, sign)
    elif shape := _SHAPES.get(item.kind):
        shape(painter, item, box, scheme)
    painter.restore()


def _sign(item: Item) -> str:
    """Give the sign for an item that has one that can be written."""
    if isinstance(item.point.event, MarkMade) and item.kind is Kind.MARK:
        return MARKS[item.point.event.mark]
    return {Kind.HELP: "Z", Kind.SLOWER: "~", Kind.CHECK_IN: "?", Kind.SILENCE: "…"}.get(item.kind, "")


def _tap(painter: QPainter, tone: Tone, number: int, room: QRectF) -> None:
    """Draw the arrow of a tap with its number under it."""
    painter.setFont(font(theme.TINY))
    foot = painter.fontMetrics().height()
    low = QRectF(room.x(), room.bottom() - foot - 1, room.width(), foot)
    painter.drawText(low, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.setFont(font(theme.SMALL))
    painter.drawText(room.adjusted(0, 0, 0, 1 - foot), Qt.AlignmentFlag.AlignCenter, TAP_SYMBOLS[tone])


def _stage(painter: QPainter, _item: Item, box: QRectF, scheme: Scheme) -> None:
    """Draw a square: here another step began."""
    side = box.width() / 4
    painter.fillRect(box.adjusted(side, side, -side, -side), colour(scheme.text))


def _depth(painter: QPainter, item: Item, box: QRectF, scheme: Scheme) -> None:
    """Draw three lines under each other: as many are thick as they went deep."""
    deep = item.point.event.depth.level if isinstance(item.point.event, DepthChosen) else 0
    for step in range(len(Depth)):
        y = box.y() + box.height() * (step + 1) / (len(Depth) + 1)
        painter.setPen(QPen(colour(scheme.text), 2 * LINE if step <= deep else LINE / 2))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def _adult(painter: QPainter, _item: Item, box: QRectF, _scheme: Scheme) -> None:
    """Draw a head and shoulders: this is about an adult."""
    head = box.width() / 5
    painter.drawEllipse(QPointF(box.center().x(), box.y() + head + 1), head, head)
    body = QRectF(box.x() + head / 2, box.y() + 2 * head + 3, box.width() - head, 1.2 * box.height())
    painter.drawArc(body, 0, 180 * 16)


def _card(painter: QPainter, _item: Item, box: QRectF, _scheme: Scheme) -> None:
    """Draw a small sheet."""
    painter.drawRoundedRect(_sheet(box), 2, 2)


def _passed_over(painter: QPainter, _item: Item, box: QRectF, _scheme: Scheme) -> None:
    """Draw a small sheet with a line through it."""
    sheet = _sheet(box)
    painter.drawRoundedRect(sheet, 2, 2)
    painter.drawLine(sheet.bottomLeft() + QPointF(-3, 3), sheet.topRight() + QPointF(3, -3))


def _sheet(box: QRectF) -> QRectF:
    """Give a room that is higher than wide."""
    return box.adjusted(box.width() / 5, 0, -box.width() / 5, 0)


def _nudge(painter: QPainter, item: Item, box: QRectF, scheme: Scheme) -> None:
    """Draw a dot with the number of the nudge."""
    painter.setBrush(colour(scheme.accent))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(box.adjusted(-2, -2, 2, 2))
    painter.setPen(colour(scheme.on_accent))
    painter.setFont(font(theme.TINY))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(item.number))


def _answer(painter: QPainter, _item: Item, box: QRectF, _scheme: Scheme) -> None:
    """Draw an open ring: the nudge was answered."""
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))


def _pause(painter: QPainter, _item: Item, box: QRectF, scheme: Scheme) -> None:
    """Draw two upright bars."""
    wide = box.width() / 5
    for left in (box.center().x() - 1.5 * wide, box.center().x() + 0.5 * wide):
        painter.fillRect(QRectF(left, box.y() + 1, wide, box.height() - 2), colour(scheme.text))


def _flag(painter: QPainter, item: Item, box: QRectF, scheme: Scheme) -> None:
    """Draw a flag: a filled one for what helps a talk, an empty one for what gets in its way."""
    event = item.point.event
    flag = QPolygonF(
        [
            box.topLeft() + QPointF(2, 0),
            QPointF(box.right(), box.y() + box.height() * 0.3),
            QPointF(box.x() + 2, box.y() + box.height() * 0.6),
        ]
    )
    if not (isinstance(event, Observed) and event.what in IN_THE_WAY):
        painter.setBrush(colour(scheme.text))
    painter.drawPolygon(flag)
    painter.drawLine(box.topLeft() + QPointF(2, 0), box.bottomLeft() + QPointF(2, 0))


def _slip(painter: QPainter, _item: Item, box: QRectF, _scheme: Scheme) -> None:
    """Draw a folded slip of paper."""
    slip = box.adjusted(0, box.height() / 6, 0, -box.height() / 6)
    painter.drawRect(slip)
    fold = QPainterPath(slip.topLeft())
    fold.lineTo(slip.center())
    fold.lineTo(slip.topRight())
    painter.drawPath(fold)


_SHAPES: dict[Kind, Callable[[QPainter, Item, QRectF, Scheme], None]] = {
    Kind.STAGE: _stage,
    Kind.DEPTH: _depth,
    Kind.ROUTE: _adult,
    Kind.HANDED_OVER: _adult,
    Kind.REFERRAL: _adult,
    Kind.CARD: _card,
    Kind.PASSED_OVER: _passed_over,
    Kind.NUDGE: _nudge,
    Kind.ANSWER: _answer,
    Kind.PAUSE: _pause,
    Kind.OBSERVED: _flag,
    Kind.TWIST: _slip,
}
