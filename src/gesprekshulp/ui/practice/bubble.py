"""What the young person thinks and doesn't say: a cloud with two small ones that lead to who thinks it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.theme import colour, scheme
from gesprekshulp.ui.widgets.fitting import Question
from gesprekshulp.ui.widgets.text import Text

ROUND = 36.0  # a cloud is rounder than a card
TAIL = 34  # the height of the two small ones, in pixels
PUFFS = ((64.0, 11.0, 9.0), (44.0, 26.0, 5.0))  # each: how far from the side, how far below the cloud, how large


class ThoughtBubble(QWidget):
    """A thought; `thought` is the text in it, which is the heading of its page."""

    def __init__(self, who: str, thought: str, parent: QWidget | None = None) -> None:
        """Take whose thought it is, as a line above it, and the thought."""
        super().__init__(parent)
        self.thought = Question(thought, theme.CARD)
        self.thought.centred()
        self.thought.setAccessibleName(f"{who} {thought}")
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * theme.MARGIN, 2 * theme.MARGIN, 3 * theme.MARGIN, theme.MARGIN + TAIL)
        column.setSpacing(0)
        column.addWidget(Text(who, soft=True).centred())
        column.addWidget(self.thought, 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Draw the cloud and what leads to it, from the side where reading begins."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            path, cloud = QPainterPath(), QRectF(self.rect()).adjusted(1, 1, -1, -TAIL)
            path.addRoundedRect(cloud, ROUND, ROUND)
            for aside, below, radius in PUFFS:
                x = self.width() - aside if self.isRightToLeft() else aside
                path.addEllipse(QPointF(x, cloud.bottom() + below), radius, radius)
            painter.fillPath(path, colour(scheme().surface))
            painter.strokePath(path, QPen(colour(scheme().edge), 1))
