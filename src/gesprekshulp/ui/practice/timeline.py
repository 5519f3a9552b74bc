"""The timeline of a role-play on screen: wider or narrower, with a ring round the item that is chosen."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from gesprekshulp.practice.track import Track
from gesprekshulp.ui import theme
from gesprekshulp.ui.practice.timeline_canvas import Canvas, RowNames
from gesprekshulp.ui.practice.timeline_plan import AFTER, BEFORE, Plan
from gesprekshulp.ui.practice.timeline_words import TimelineWords
from gesprekshulp.ui.theme import scheme
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.text import Text

WIDEST = 12.0  # pixels for each second
FACTOR = 1.5  # one step wider or narrower
ALL_FITS = 0.0


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
