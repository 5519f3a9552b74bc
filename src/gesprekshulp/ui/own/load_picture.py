"""Own load over time as a quiet picture, and the same in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gesprekshulp.aftercare.advice import HEAVIEST
from gesprekshulp.aftercare.load import LoadPoint
from gesprekshulp.aftercare.logbook import LIGHTEST
from gesprekshulp.aftercare.overview import Period
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.forms import LineList
from gesprekshulp.ui.own.load_plan import LoadPlan
from gesprekshulp.ui.own.words import STAYS, OwnWords
from gesprekshulp.ui.theme import colour, font, scheme
from gesprekshulp.ui.widgets.text import Text

DOT, SMALL_DOT = 5.0, 1.5  # the radius of a point, in pixels, and that of one among many
THICK = 3.0  # of the little line that marks a gap
CROWD = 4  # radiuses that a point has room for before it grows smaller
DASH = 6.0  # half of the little line that marks a gap
LEVELS = (LIGHTEST, STAYS, HEAVIEST)  # that have a fine line, and words beside it
ROWS = 6  # lines of text that fit in the height


class LoadPicture(QWidget):
    """A point for each talk and a line through them, broken where the question was passed over; it only shows."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, points: Sequence[LoadPoint], period: Period, words: OwnWords) -> None:
        """Take the points, by day, and the period to show; a point outside it is left out."""
        super().__init__()
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Tekening: hoe zwaar gesprekken voor jou waren. Eronder staat het in woorden."))
        self.show_points(points, period)

    def show_points(self, points: Sequence[LoadPoint], period: Period) -> None:
        """Show these points."""
        self.points = tuple(point for point in points if point.day in period)
        self._period = period
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for the words beside it and a few lines of height."""
        metrics = QFontMetrics(font(theme.SMALL))
        return QSize(2 * self._words_wide() + 20 * metrics.averageCharWidth(), ROWS * metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Ask for as much."""
        return self.sizeHint()

    def plan(self) -> LoadPlan:
        """Give how everything lies in the room there is."""
        line = QFontMetrics(font(theme.SMALL)).height()
        beside = self._words_wide()
        room = QRectF(self.rect()).adjusted(beside, line / 2 + DOT, -2 * DOT, -1.5 * line - DOT)
        if self.isRightToLeft():
            room.moveLeft(2 * DOT)
        return LoadPlan(self.points, self._period, room, self.isRightToLeft())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's name
        """Draw the words, the fine lines, the line through the points, and the points."""
        plan = self.plan()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words, not of the window
            self._paint_ground(painter, plan)
            painter.setPen(QPen(colour(scheme().accent), 1.5))
            for run in plan.runs:
                painter.drawPolyline([spot.place for spot in run])
            painter.setBrush(colour(scheme().accent))
            dot = min(DOT, max(SMALL_DOT, plan.room.width() / (CROWD * max(1, len(plan.spots)))))
            for spot in (spot for run in plan.runs for spot in run):
                painter.drawEllipse(spot.place, dot, dot)
            painter.setPen(QPen(colour(scheme().soft_text), THICK))
            for spot in plan.gaps:
                painter.drawLine(spot.place - QPointF(DASH, 0), spot.place + QPointF(DASH, 0))

    def _paint_ground(self, painter: QPainter, plan: LoadPlan) -> None:
        """Draw a fine line with words at a few heights, and the first and the last day under it."""
        painter.setFont(font(theme.SMALL))
        line = QFontMetrics(painter.font()).height()
        for level in LEVELS:
            y = plan.height(level)
            painter.setPen(QPen(colour(scheme().line), 1))
            painter.drawLine(QPointF(plan.room.left(), y), QPointF(plan.room.right(), y))
            painter.setPen(colour(scheme().soft_text))
            beside = QRectF(0, y - line / 2, self._words_wide() - theme.SPACE, line)
            if plan.mirrored:
                beside.moveRight(self.width())
            painter.drawText(beside, _to_the_end(mirrored=plan.mirrored), self._words.heaviness(level))
        under = QRectF(plan.room.left(), self.height() - line, plan.room.width(), line)
        first, last = map(self._words.day, (self._period.first, self._period.last))
        painter.drawText(under, Qt.AlignmentFlag.AlignLeft, last if plan.mirrored else first)
        painter.drawText(under, Qt.AlignmentFlag.AlignRight, first if plan.mirrored else last)

    def _words_wide(self) -> int:
        """Give the width of the words beside it."""
        metrics = QFontMetrics(font(theme.SMALL))
        return max(metrics.horizontalAdvance(self._words.heaviness(level)) for level in LEVELS) + 2 * theme.SPACE


class LoadView(QWidget):
    """The picture, and under it the same points as sentences, the latest first."""

    def __init__(
        self, points: Sequence[LoadPoint], period: Period, words: OwnWords, parent: QWidget | None = None
    ) -> None:
        """Take the points, by day, the period to show, and the words."""
        super().__init__(parent)
        self._words = words
        self.picture = LoadPicture(points, period, words)
        self.told = LineList(self.tr("Hoe zwaar, in woorden"))
        self._nothing = Text(self.tr("In deze tijd staat er geen gesprek in."), soft=True)
        self._dash = Text(
            self.tr("Een streepje op de onderste lijn: toen sloeg je de vraag over."), theme.SMALL, soft=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._nothing)
        column.addWidget(self.picture, 3)
        column.addWidget(self._dash)
        column.addWidget(self.told, 2)
        self.show_points(points, period)

    def show_points(self, points: Sequence[LoadPoint], period: Period) -> None:
        """Show these points; without any there is only a sentence."""
        self.picture.show_points(points, period)
        shown = self.picture.points
        self.told.show_lines([self._words.point(point) for point in reversed(shown)])
        self._nothing.setVisible(not shown)
        self.picture.setVisible(bool(shown))
        self.told.setVisible(bool(shown))
        self._dash.setVisible(any(point.load is None for point in shown))


def _to_the_end(*, mirrored: bool) -> int:
    """Put words at the side of the picture."""
    side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
