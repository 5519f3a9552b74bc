"""The one kind of button: a rounded field with wrapping text and the key that presses it."""

from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QStyle, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.keys import bound
from gesprekshulp.ui.theme import Size, colour, font, scheme
from gesprekshulp.ui.widgets.paper import paint_sheet

WRAP = int(Qt.TextFlag.TextWordWrap)
READABLE = 34  # characters on a line
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
ROUNDING = 3  # pixels: a text as wide as its room may wrap all the same


class Look(Enum):
    """How a button presents itself: the roles of its ground, its text and its edge."""

    PLAIN = ("surface", "text", "edge")
    PRIMARY = ("accent", "on_accent", "accent")
    QUIET = ("ground", "text", "edge")
    BAR = ("ground", "soft_text", "ground")
    CHOSEN = ("accent_soft", "text", "accent")
    OUT = ("line", "soft_text", "edge")
    CARE = ("care_soft", "care", "care")


class Choice(QAbstractButton):
    """A button with wrapping text, a drawn tick when chosen, and a key shown in its corner.

    `turns` says that Enter is left to the page.
    """

    def __init__(
        self,
        text: str,
        look: Look = Look.PLAIN,
        size: Size = theme.BODY,
        *,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take what it says, how it looks, and a smaller line under it."""
        super().__init__(parent)
        self.turns = self._folded = self._faint = False
        self._label = text
        self._note = note
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(f"{text}. {note}" if note else text)
        self.setFont(font(size))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._look = look
        self._key = ""
        self.shortcuts: list[QShortcut] = []

    def set_keys(self, *keys: str) -> None:
        """Let these keys press the button while its window is in front; the first one in use is shown."""
        keys = bound(*keys)
        for old in self.shortcuts:
            old.setParent(None)
        self.shortcuts = [QShortcut(QKeySequence(key), self) for key in keys]
        for shortcut in self.shortcuts:
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._press)
        self.show_key(shown_key(keys[0]) if keys else "")

    @Slot()
    def _press(self) -> None:
        """Press the button; with Qt's own `click` PySide 6.11 would keep a few bytes for each shortcut ever made."""
        self.click()

    def make_one_of(self, group: QButtonGroup) -> None:
        """Be one of several of which one counts: it shows a round tick, and a screen reader calls it a radio button.

        The group is no exclusive one where the store says which one counts.
        """
        group.addButton(self)
        self.setAutoExclusive(True)

    def fold(self, *, folded: bool) -> None:
        """Fold a corner, which is the quiet sign on a card, or lay it flat again."""
        self._folded = folded
        self.update()

    def grow_faint(self, *, faint: bool) -> None:
        """Stay in the background even more, if this is a button of a bar."""
        self._faint = faint and self._look is Look.BAR
        self.update()

    def show_key(self, key: str) -> None:
        """Show a key that presses this button by other means."""
        self._key = key
        self.setAccessibleDescription(key)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button as the space bar does, but for one that turns: that leaves Enter to the page."""
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in ENTER and (self.turns or self.isCheckable()):
            event.ignore()
        elif event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Leave every button where Tab finds it: in a group Qt takes them away, which suits one that is exclusive."""
        super().focusInEvent(event)
        group = self.group()
        if group and not group.exclusive():
            for each in group.buttons():
                each.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Give room for the text on one line, up to a readable width."""
        metrics = QFontMetrics(self.font())
        wide = min(metrics.horizontalAdvance(self._label), metrics.averageCharWidth() * READABLE)
        width = wide + self._around_text() + ROUNDING
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Give room for the longest word."""
        metrics = QFontMetrics(self.font())
        longest = max((metrics.horizontalAdvance(word) for word in self._label.split()), default=0)
        return QSize(longest + self._around_text(), theme.TOUCH)

    def heightForWidth(self, width: int) -> int:
        """Give the height the wrapped text needs, and never less than a finger does."""
        text, note = self._heights(width - self._around_text())
        return max(theme.TOUCH, text + note + 3 * theme.SPACE)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower button is a taller one."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's name
        """Draw the field, the tick, the text and the key."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground, ink, edge = (str(getattr(scheme(), role)) for role in self._look.value)
            if self.isChecked() or self.isDown():
                ground = scheme().accent_soft if self._look is not Look.PRIMARY else scheme().soft_text
            if self._faint:
                ink = scheme().edge
            if not self.isEnabled():
                ground, ink, edge = scheme().ground, scheme().edge, scheme().line
            self._paint_field(painter, ground, edge)
            inner = self.rect().adjusted(2 * theme.SPACE, 0, -2 * theme.SPACE, 0)
            painter.setPen(colour(ink))
            self.paint_before(painter, inner)
            inner.setLeft(inner.left() + self.before_text())
            if self._key:
                painter.setFont(font(theme.SMALL))
                painter.drawText(self.turned(inner), self._side(Qt.AlignmentFlag.AlignRight), self._key)
                inner.setRight(inner.right() - self._key_width())
            self._paint_text(painter, self.turned(inner))

    def before_text(self) -> int:
        """Give the room before the text that is not for it: that of the tick, if there is one."""
        return self._tick_side() + theme.SPACE + 4 if self.isCheckable() else 0

    def paint_before(self, painter: QPainter, inner: QRect) -> None:
        """Draw what stands in that room."""
        if self.isCheckable():
            self._paint_tick(painter, inner)

    def set_size(self, size: Size) -> None:
        """Take letters of another size."""
        self.setFont(font(size))
        self.updateGeometry()

    def _paint_text(self, painter: QPainter, inner: QRect) -> None:
        """Draw the text in the middle of the height; a note goes under it, both together in the middle."""
        text, note = self._heights(inner.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the text, not of the window
        painter.setFont(self.font())
        painter.drawText(inner.adjusted(0, 0, 0, -note), self._flags(), self._label)
        if self._note:
            painter.setFont(font(theme.SMALL))
            painter.drawText(inner.adjusted(0, text + theme.SPACE, 0, 0), self._flags(), self._note)

    def _flags(self) -> int:
        """Put a label in the middle, and a line that can be ticked at its tick."""
        return self._side(Qt.AlignmentFlag.AlignLeft if self.isCheckable() else Qt.AlignmentFlag.AlignHCenter) | WRAP

    def _side(self, side: Qt.AlignmentFlag) -> int:
        """Give where a text stands, turned round in a language that is read from the right."""
        return int(QStyle.visualAlignment(self.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter))

    def turned(self, room: QRect) -> QRect:
        """Give this room, turned round in a language that is read from the right."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), room)

    def _paint_field(self, painter: QPainter, ground: str, edge: str) -> None:
        """Draw the rounded field, with a ring when it has the keyboard."""
        focused = self.hasFocus()
        pen = QPen(colour(scheme().text if focused else edge), theme.RING if focused else 1)
        paint_sheet(painter, QRectF(self.rect()), ground, pen, theme.FOLD if self._folded else 0)

    def _paint_tick(self, painter: QPainter, inner: QRect) -> None:
        """Draw a box, and a tick in it when chosen, or a circle with a dot: a shape, not a colour."""
        side = self._tick_side()
        room = QRect(inner.left(), inner.center().y() - side // 2, side, side)
        box = QRectF(self.turned(room))
        if self.autoExclusive():
            painter.drawEllipse(box)
            if self.isChecked():
                painter.setBrush(painter.pen().color())
                painter.drawEllipse(box.center(), side / 4, side / 4)
            return
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            pen = QPen(painter.pen().color(), 2.5)
            painter.setPen(pen)
            points = [(0.2, 0.55), (0.42, 0.78), (0.82, 0.25)]
            painter.drawPolyline([QPointF(box.left() + x * side, box.top() + y * side) for x, y in points])

    def _tick_side(self) -> int:
        """Give the side of the tick box."""
        return QFontMetrics(self.font()).ascent()

    def _key_width(self) -> int:
        """Give the room the key takes."""
        metrics = QFontMetrics(font(theme.SMALL))
        return metrics.horizontalAdvance(self._key) + 2 * theme.SPACE if self._key else 0

    def _around_text(self) -> int:
        """Give the width that is not for the text."""
        return 4 * theme.SPACE + self._key_width() + self.before_text()

    def _heights(self, width: int) -> tuple[int, int]:
        """Give the heights of the text and of the note (with the gap above it), wrapped to this width."""
        room = QRect(0, 0, max(1, width), 4000)
        text = QFontMetrics(self.font()).boundingRect(room, WRAP, self._label).height()
        if not self._note:
            return text, 0
        return text, QFontMetrics(font(theme.SMALL)).boundingRect(room, WRAP, self._note).height() + theme.SPACE


def shown_key(key: str) -> str:
    """Give a key as people read it, in the language of the desktop."""
    signs = {"Up": "↑", "Down": "↓", "Right": "→", "Left": "←", "Backspace": "⌫"}
    return signs.get(key) or QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
