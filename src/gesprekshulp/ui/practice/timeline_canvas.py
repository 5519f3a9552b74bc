"""The painted part of a timeline, and the names of its rows."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.practice.timeline_paint import paint, paint_names, width_of_names
from gesprekshulp.ui.practice.timeline_plan import Plan
from gesprekshulp.ui.theme import colour, scheme


class Canvas(QWidget):
    """Draws the items, and takes the keys and presses that choose one; tells `chosen` and `zoom_wanted` (steps)."""

    spoken_as = QAccessible.Role.Graphic
    chosen = Signal(int)
    zoom_wanted = Signal(int)

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        """Take how everything lies."""
        super().__init__(parent)
        self.plan = plan
        self.index = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Tijdlijn"))
        self.setAccessibleDescription(self.tr("Met de pijlen links en rechts ga je van moment naar moment."))
        self.setObjectName("canvas")

    def lay(self, plan: Plan) -> None:
        """Lie otherwise from now on."""
        self.plan = plan
        self.resize(int(plan.width), int(plan.height) + 1)
        self.update()

    def choose(self, index: int) -> None:
        """Choose the item with this place, and tell it if that is another one."""
        if index == self.index or not 0 <= index < len(self.plan.track.items):
            return
        self.index = index
        self.setAccessibleName(self.plan.words.told(self.plan.track.items[index]))
        self.update()
        self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from item to item; every other key is for the page."""
        onward = -1 if self.plan.mirrored else 1
        last = len(self.plan.track.items) - 1
        goals: dict[int, int] = {
            Qt.Key.Key_Right: self.index + onward,
            Qt.Key.Key_Left: self.index - onward,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in goals:
            self.choose(max(0, min(goals[event.key()], last)))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed."""
        index = self.plan.at(event.position())
        if index is not None:
            self.choose(index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go wider or narrower while Ctrl is held; otherwise the wheel is for the page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.zoom_wanted.emit((turned > 0) - (turned < 0))
            event.accept()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first item when none was chosen yet."""
        super().focusInEvent(event)
        self.choose(max(0, self.index))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what can be seen, with a line under all of it while it has the keyboard."""
        with QPainter(self) as painter:
            paint(painter, self.plan, QRectF(event.rect()), scheme(), self.index)
            if self.hasFocus():
                painter.setPen(QPen(colour(scheme().accent), theme.RING))
                painter.drawLine(QPointF(0, self.height() - 1.5), QPointF(self.width(), self.height() - 1.5))


class RowNames(QWidget):
    """The names of the rows, which stay in sight."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        """Take how the rows lie."""
        super().__init__(parent)
        self._plan = plan
        self.setFixedSize(QSize(int(width_of_names(plan.words)), int(plan.height) + 1))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's name
        """Write the names."""
        with QPainter(self) as painter:
            paint_names(painter, self._plan, float(self.width()), scheme())
