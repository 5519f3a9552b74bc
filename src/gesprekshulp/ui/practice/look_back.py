"""The part of a debrief that looks back: the timeline, the same in words, and what more there is to know."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gesprekshulp.practice.track import Track
from gesprekshulp.ui import theme
from gesprekshulp.ui.practice.timeline import ChosenLine, TimelineView, ZoomButtons
from gesprekshulp.ui.practice.timeline_words import TimelineWords
from gesprekshulp.ui.theme import font
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text

LEAST = 96  # pixels for the list and for what it tells: so much is left of the smallest window we mean


class RoomyRows(QStyledItemDelegate):
    """Gives every row of a list the height of a finger."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the size of a row."""
        size = super().sizeHint(option, index)
        return size.expandedTo(QSize(0, theme.TOUCH))


class ItemList(QListWidget):
    """The items of a timeline as lines of text; it follows the timeline, and the timeline follows it."""

    def __init__(self, drawn: Track, words: TimelineWords, view: TimelineView, parent: QWidget | None = None) -> None:
        """Take the items, their words, and the timeline beside it."""
        super().__init__(parent)
        self.setFont(font(theme.SMALL))
        self.setWordWrap(True)
        self.setItemDelegate(RoomyRows(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("De tijdlijn in woorden"))
        self.setObjectName("told")
        self.addItems([words.told(item) for item in drawn.items])
        self.setMinimumHeight(LEAST)
        view.chosen.connect(self.setCurrentRow)
        self.currentRowChanged.connect(view.choose)

    def sizeHint(self) -> QSize:
        """Ask for a few lines; where there is more room it takes that."""
        return QSize(super().sizeHint().width(), LEAST)


class Detail(QScrollArea):
    """What more there is to know about the item that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, empty."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(LEAST)
        self.setAccessibleName(self.tr("Over dit moment"))

    def sizeHint(self) -> QSize:
        """Ask for as much as the list beside it."""
        return QSize(super().sizeHint().width(), LEAST)


class LookBack(Sheet):
    """The timeline of a role-play, to walk through."""

    widest = 4 * theme.WIDE

    def __init__(self, drawn: Track, words: TimelineWords, parent: QWidget | None = None) -> None:
        """Take what there is to see, and its words."""
        super().__init__(parent)
        self._drawn, self._words = drawn, words
        self.view = TimelineView(drawn, words)
        self._told = ItemList(drawn, words, self.view)
        self._detail = Detail()
        self._lay_out()
        self.view.chosen.connect(self._show)
        self.view.choose(0)
        self.finish()

    def _lay_out(self) -> None:
        """Put the list and what is told under the timeline, which stays in sight."""
        self._column.setSpacing(theme.SPACE // 2)
        head = QHBoxLayout()
        head.setSpacing(3 * theme.SPACE)
        heading = Heading(self.tr("Tijdlijn"), theme.LARGE)
        heading.setWordWrap(False)
        head.addWidget(heading)
        head.addWidget(ChosenLine(self.view), 1)
        self.add(head)
        if not self._drawn.items:
            self.add(Text(self.tr("Er is nog niets te zien: er lag geen kaart en er was geen tik.")))
            return
        head.addWidget(ZoomButtons(self.view))
        self.add(self.view)
        below = QHBoxLayout()
        below.setSpacing(2 * theme.SPACE)
        below.addWidget(self._told, 1)
        below.addWidget(self._detail, 1)
        self._column.addLayout(below, 1000)

    @Slot(int)
    def _show(self, index: int) -> None:
        """Tell about the item that is chosen."""
        item = self._drawn.items[index]
        self._detail.setWidget(Column(self._words.told(item), self._words.tells(item, self._drawn)))
