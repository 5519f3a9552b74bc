"""A card on the table: a sheet of paper with its question on one side, and why it is asked on the other."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.keys import Key
from gesprekshulp.ui.theme import colour, scheme
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.paper import paint_sheet
from gesprekshulp.ui.widgets.sheet import HEADING
from gesprekshulp.ui.widgets.text import Heading

ANYWHERE = Qt.AlignmentFlag(0)
OTHER_SIDE = "other side"  # the object name of the heading that is out of sight


class CardFace(QWidget):
    """A sheet with two sides of one height, so that nothing around it moves when it turns.

    `turned` comes when another side is up; the heading of that side is the page's heading then.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty card, its question up."""
        super().__init__(parent)
        self._folded = False
        self.setMinimumHeight(theme.CARD_HEIGHT)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(3 * theme.MARGIN, 2 * theme.MARGIN, 3 * theme.MARGIN, theme.MARGIN)
        self._column.setSpacing(0)
        self._sides = QStackedLayout()
        self._column.addLayout(self._sides, 1)
        self._front, self._back = _Side(), _Side()
        self._sides.addWidget(self._front)
        self._sides.addWidget(self._back)

    def put(self, widget: QWidget, where: Qt.AlignmentFlag = ANYWHERE) -> None:
        """Put something under what is on the front."""
        self._front.put(widget, where)

    def put_behind(self, widgets: Sequence[QWidget]) -> None:
        """Put these on the other side, and a way to turn the card."""
        for widget in widgets:
            self._back.put(widget)
            if widget.objectName() == HEADING:
                widget.setObjectName(OTHER_SIDE)
        turn = Choice(self.tr("Omdraaien"), Look.BAR, theme.SMALL)
        turn.setObjectName("turn")
        turn.set_keys(*Key.TURN.value)
        turn.clicked.connect(self._turn)
        self._column.addWidget(turn, 0, Qt.AlignmentFlag.AlignRight)

    @property
    def other_side_up(self) -> bool:
        """Say which side can be read."""
        return self._sides.currentWidget() is self._back

    def fold(self, *, folded: bool) -> None:
        """Fold a corner, which is the quiet sign, or lay it flat again."""
        self._folded = folded
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Draw the sheet."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fold = theme.FOLD if self._folded else 0
            paint_sheet(painter, QRectF(self.rect()), scheme().surface, QPen(colour(scheme().edge), 1), fold)

    @Slot()
    def _turn(self) -> None:
        """Turn the card over, or back."""
        for heading in self.findChildren(Heading):
            heading.setObjectName(OTHER_SIDE if heading.objectName() == HEADING else HEADING)
        self._sides.setCurrentWidget(self._front if self.other_side_up else self._back)
        self.turned.emit()


class _Side(QWidget):
    """One side of a card, with what is on it in the middle."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._column.addStretch(1)

    def put(self, widget: QWidget, where: Qt.AlignmentFlag = ANYWHERE) -> None:
        """Put something under what is there."""
        self._column.insertWidget(self._column.count() - 1, widget, 0, where)
