"""Paints a timeline that was laid out, on the screen or on paper."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle

from gesprekshulp.practice.track import Fork, Kind, Lane, Track, clock
from gesprekshulp.ui import theme
from gesprekshulp.ui.practice.timeline_plan import AFTER, BEFORE, Plan, Spot
from gesprekshulp.ui.practice.timeline_symbols import paint_symbol
from gesprekshulp.ui.practice.timeline_words import TimelineWords
from gesprekshulp.ui.theme import LIGHT, Scheme, colour, font

LEAST_ON_PAPER = 1.6  # pixels for each second: a longer talk goes on in another row
BETWEEN = 3.0 * theme.SPACE
CORNER = 5.0
DIRECTIONS = {False: Qt.LayoutDirection.LeftToRight, True: Qt.LayoutDirection.RightToLeft}


def paint(painter: QPainter, plan: Plan, room: QRectF, scheme: Scheme, chosen: int | None = None) -> None:
    """Draw what lies in this room; the item that is chosen has a ring and lies on top."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the text, not of the window
    _paint_rows(painter, plan, scheme)
    _paint_moments(painter, plan, scheme)
    _paint_forks(painter, plan, scheme)
    for spot in sorted(plan.spots, key=lambda spot: spot.index == chosen):
        if spot.chip.adjusted(-theme.RING, -theme.RING, theme.RING, theme.RING).intersects(room):
            _paint_spot(painter, plan, spot, scheme, chosen=spot.index == chosen)


def paint_names(painter: QPainter, plan: Plan, width: float, scheme: Scheme) -> None:
    """Draw the names of the rows, at their height."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(font(theme.TINY))
    painter.setPen(colour(scheme.soft_text))
    for row, what in enumerate(plan.rows):
        room = QRectF(theme.SPACE, plan.band(row).y(), width - 2 * theme.SPACE, plan.row_height)
        name = plan.words.branch(what.branch) if isinstance(what, Fork) else plan.words.lane(what)
        flags = _leading(plan) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(room, flags, name)


def width_of_names(words: TimelineWords) -> float:
    """Give the width that the names of all rows need, the same for every timeline."""
    metrics = QFontMetricsF(font(theme.TINY))
    names = [*(words.lane(lane) for lane in Lane), *(words.branch(branch) for branch in range(4))]
    longest_word = max(metrics.horizontalAdvance(word) for name in names for word in name.split())
    half = max(metrics.horizontalAdvance(name) for name in names) * 0.6  # a name of two words goes on two lines
    return max(longest_word, half) + 3 * theme.SPACE


def picture(drawn: Track, words: TimelineWords, width: int, ratio: float = 1.0, *, mirrored: bool = False) -> QImage:
    """Give the whole timeline as a picture for paper, so many pixels wide and `ratio` times as fine.

    A long talk goes on in another row; the colours are those for paper, whatever the window wears.
    """
    names = width_of_names(words)
    room = max(1.0, width - names - BEFORE - AFTER)
    rows = max(1, -(-int(drawn.length * LEAST_ON_PAPER) // int(room)))
    share = drawn.length / rows
    scale = room / max(share, 1.0)
    plans = [Plan(drawn, words, scale, row * share, (row + 1) * share, mirrored) for row in range(rows)]
    height = sum(plan.height for plan in plans) + (rows - 1) * BETWEEN
    image = QImage(int(width * ratio), int((height + 1) * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(colour(LIGHT.surface))
    painter = QPainter(image)
    for plan in plans:
        painter.save()
        painter.translate(width - names if mirrored else 0.0, 0.0)
        paint_names(painter, plan, names, LIGHT)
        painter.restore()
        painter.save()
        painter.translate(0.0 if mirrored else names, 0.0)
        paint(painter, plan, QRectF(0, 0, plan.width, plan.height), LIGHT)
        painter.restore()
        painter.translate(0.0, plan.height + BETWEEN)
    painter.end()
    return image


def _leading(plan: Plan) -> int:
    """Give the side where one begins to read."""
    side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    return int(QStyle.visualAlignment(DIRECTIONS[plan.mirrored], side))


def _paint_rows(painter: QPainter, plan: Plan, scheme: Scheme) -> None:
    """Draw a fine line under each row."""
    painter.setPen(QPen(colour(scheme.line), 1))
    for row in range(-1, len(plan.rows)):
        y = plan.band(row).bottom()
        painter.drawLine(QPointF(0, y), QPointF(plan.width, y))


def _paint_moments(painter: QPainter, plan: Plan, scheme: Scheme) -> None:
    """Write moments above, with a fine line down from each."""
    painter.setFont(font(theme.TINY))
    for moment in plan.moments():
        x = plan.x(moment)
        painter.setPen(QPen(colour(scheme.line), 1))
        painter.drawLine(QPointF(x, plan.top), QPointF(x, plan.height))
        painter.setPen(colour(scheme.soft_text))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(clock(moment)) + 2
        left = min(max(x - wide / 2, 0.0), plan.width - wide)
        painter.drawText(QRectF(left, 0, wide, plan.top - 2), Qt.AlignmentFlag.AlignCenter, clock(moment))


def _paint_forks(painter: QPainter, plan: Plan, scheme: Scheme) -> None:
    """Draw how each way that was left comes down from the way that counts, and how far it went."""
    for row, fork in enumerate(plan.rows):
        if not isinstance(fork, Fork):
            continue
        middle = plan.band(row).center().y()
        begins, ends = plan.x(max(fork.at, plan.start)), plan.x(min(fork.until, plan.end))
        if fork.at >= plan.start:
            painter.setPen(QPen(colour(scheme.edge), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(begins, plan.top), QPointF(begins, middle))
        painter.setPen(QPen(colour(scheme.edge), 2))
        painter.drawLine(QPointF(begins, middle), QPointF(ends, middle))


def _paint_spot(painter: QPainter, plan: Plan, spot: Spot, scheme: Scheme, *, chosen: bool) -> None:
    """Draw the chip of one item."""
    kind = spot.item.kind
    edge = {Kind.HELP: scheme.care, Kind.SIGN: scheme.accent}.get(kind, scheme.edge)
    pen = QPen(colour(edge), 2 if kind in {Kind.HELP, Kind.SIGN} else 1)
    if chosen:
        pen = QPen(colour(scheme.text), theme.RING)
    painter.setPen(pen)
    painter.setBrush(colour(scheme.ground if spot.item.left else scheme.surface))
    painter.drawPath(_outline(spot.chip, folded=kind is Kind.SIGN))
    side = float(theme.SPACE) if kind is Kind.SIGN else plan.symbol
    first = QRectF(spot.chip.x(), spot.chip.y(), min(side, spot.chip.width()), spot.chip.height())
    rest = spot.chip.adjusted(side, 0, -theme.SPACE / 2, 0)
    if plan.mirrored:
        first.moveRight(spot.chip.right())
        rest = spot.chip.adjusted(theme.SPACE / 2, 0, -side, 0)
    paint_symbol(painter, spot.item, first, scheme)
    if spot.label:
        painter.setFont(font(theme.SMALL))
        painter.setPen(colour(scheme.text))
        shown = QFontMetricsF(painter.font()).elidedText(spot.label, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, _leading(plan), shown)


def _outline(room: QRectF, *, folded: bool) -> QPainterPath:
    """Give the outline of a chip; the quiet sign has its corner folded, as on a card."""
    path = QPainterPath()
    if not folded:
        path.addRoundedRect(room, CORNER, CORNER)
        return path
    fold = min(theme.FOLD / 2, room.width() / 2)
    path.addPolygon(
        [
            room.topLeft(),
            QPointF(room.right() - fold, room.top()),
            QPointF(room.right() - fold, room.top() + fold),
            QPointF(room.right(), room.top() + fold),
            room.bottomRight(),
            room.bottomLeft(),
        ]
    )
    path.closeSubpath()
    path.moveTo(room.right() - fold, room.top())
    path.lineTo(room.right(), room.top() + fold)
    return path
