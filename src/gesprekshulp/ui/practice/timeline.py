"""The timeline of a role-play on screen: wider or narrower, with a ring round the item that is chosen."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from gesprekshulp.practice.track import Track
from gesprekshulp.ui import theme
from gesprekshulp.ui.practice.timeline_paint import paint, paint_names, width_of_names
from gesprekshulp.ui.practice.timeline_plan import AFTER, BEFORE, Plan
from gesprekshulp.ui.practice.timeline_words import TimelineWords
from gesprekshulp.ui.theme import colour, scheme
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.text import Text

WIDEST = 12.0  # pixels for each second
FACTOR = 1.5  # one step wider or narrower
ALL_FITS = 0.0


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
        painter = QPainter(self)
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
        painter = QPainter(self)
        paint_names(painter, self._plan, float(self.width()), scheme())


class TimelineView(QWidget):
    """A timeline that scrolls sideways; tells `chosen` with the place of an item, and `scaled` when it lies otherwise.

    `length` in seconds makes it longer than its own track, so that two of them lie under each other.
    """

    chosen = Signal(int)
    scaled = Signal()

    def __init__(
        self, drawn: Track, words: TimelineWords, parent: QWidget | None = None, *, length: float = 0.0
    ) -> None:
        """Take what to draw, and its words."""
        super().__init__(parent)
        self._track, self._words = drawn, words
        self._length = max(length, drawn.length, 1.0)
        self._asked = ALL_FITS
        self.canvas = Canvas(self._plan(1.0))
        self.canvas.lay(self.canvas.plan)
        self.canvas.chosen.connect(self._tell)
        self.canvas.zoom_wanted.connect(self._zoom)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.canvas)
        self.area.horizontalScrollBar().setStyleSheet(_bar())
        self.area.viewport().installEventFilter(self)
        high = int(self.canvas.plan.height) + 1 + self.area.horizontalScrollBar().sizeHint().height()
        self.area.setFixedHeight(high)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(RowNames(self.canvas.plan), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.area, 1, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.canvas)

    @property
    def index(self) -> int:
        """Give the place of the item that is chosen, or -1."""
        return self.canvas.index

    @property
    def scale(self) -> float:
        """Give how many pixels a second takes."""
        return self.canvas.plan.scale

    @property
    def asked(self) -> float:
        """Give what was asked for: so many pixels for a second, or `ALL_FITS`."""
        return self._asked

    def choose(self, index: int) -> None:
        """Choose the item with this place, and bring it in sight."""
        self.canvas.choose(index)

    def set_scale(self, asked: float) -> None:
        """Take so many pixels for a second, between all of it and the widest; what one looks at stays in its place."""
        asked = ALL_FITS if asked <= self._fits() else min(asked, WIDEST)
        if asked == self._asked:
            return
        bar, moment = self.area.horizontalScrollBar(), self._looked_at()
        place = BEFORE + moment * self.scale - bar.value()
        self._asked = asked
        self._lay()
        self.scaled.emit()  # before this one moves: one that is tied to it has to have the room to move along
        bar.setValue(int(BEFORE + moment * self.scale - place))

    def _looked_at(self) -> float:
        """Give the moment one looks at: that of the item that is chosen and in sight, or else the one in the middle."""
        from_, seen = self.area.horizontalScrollBar().value(), self.area.viewport().width()
        if self.index >= 0:
            moment = self._track.items[self.index].at
            if from_ <= BEFORE + moment * self.scale <= from_ + seen:
                return moment
        return (from_ + seen / 2 - BEFORE) / self.scale

    @Slot()
    def widen(self) -> None:
        """Go one step wider."""
        self._zoom(1)

    @Slot()
    def narrow(self) -> None:
        """Go one step narrower, up to where all of it fits."""
        self._zoom(-1)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override] # the viewport
        """Lie anew when there is more room or less."""
        if event.type() == QEvent.Type.Resize and watched is self.area.viewport():
            self._lay()
        return super().eventFilter(watched, event)

    def _fits(self) -> float:
        """Give how many pixels a second takes when all of it fits."""
        room = self.area.viewport().width() - BEFORE - AFTER
        return min(max(room, 1.0) / self._length, WIDEST)

    def _plan(self, scale: float) -> Plan:
        """Lay everything out."""
        return Plan(self._track, self._words, scale, 0.0, self._length, self.isRightToLeft())

    def _lay(self) -> None:
        """Lay everything out at the scale that was asked for."""
        self.canvas.lay(self._plan(max(self._asked, self._fits())))

    @Slot(int)
    def _zoom(self, steps: int) -> None:
        """Go wider or narrower."""
        self.set_scale(self.scale * FACTOR**steps)

    @Slot(int)
    def _tell(self, index: int) -> None:
        """Bring the item in sight, and tell which one it is."""
        self._reveal(index)
        self.chosen.emit(index)

    def _reveal(self, index: int) -> None:
        """Scroll sideways until the item is in sight, with some room around it."""
        chip = self.canvas.plan.turned(
            self.canvas.plan.by_index[index].chip
        )  # back to how it lies from the left: so the bar counts
        bar, seen = self.area.horizontalScrollBar(), self.area.viewport().width()
        around = float(theme.TOUCH)
        if chip.left() - around < bar.value():
            bar.setValue(int(chip.left() - around))
        elif min(chip.right(), chip.left() + seen / 2) + around > bar.value() + seen:
            bar.setValue(int(min(chip.right(), chip.left() + seen / 2) + around - seen))


class ChosenLine(Text):
    """Says which item of a timeline is chosen."""

    def __init__(self, view: TimelineView, parent: QWidget | None = None) -> None:
        """Take the timeline to follow."""
        super().__init__("", theme.SMALL, parent=parent)
        self._canvas = view.canvas
        view.chosen.connect(self._say)

    @Slot(int)
    def _say(self, index: int) -> None:
        """Say it."""
        plan = self._canvas.plan
        self.setText(plan.words.told(plan.track.items[index]))


def _bar() -> str:
    """Give the style of the bar that scrolls sideways: with high contrast it would else disappear on black."""
    colours = scheme()
    if colours is not theme.CONTRAST:
        return ""
    return (
        f"QScrollBar {{ background: {colours.ground}; border: 1px solid {colours.edge}; height: {2 * theme.SPACE}px; }}"
        f"QScrollBar::handle {{ background: {colours.edge}; min-width: {theme.TOUCH}px; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; }"
    )


class ZoomButtons(QWidget):
    """Two buttons that make a timeline wider or narrower."""

    def __init__(self, view: TimelineView, parent: QWidget | None = None) -> None:
        """Take the timeline."""
        super().__init__(parent)
        narrower = Choice(self.tr("Smaller"), Look.QUIET, theme.SMALL)
        narrower.set_keys("-")
        narrower.clicked.connect(view.narrow)
        wider = Choice(self.tr("Breder"), Look.QUIET, theme.SMALL)
        wider.set_keys("+")
        wider.clicked.connect(view.widen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(narrower)
        row.addWidget(wider)
