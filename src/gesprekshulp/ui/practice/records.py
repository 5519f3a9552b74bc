"""The role-plays that were kept: look back on one, lay two of one story side by side, or throw one away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.theme import font
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text

TWO = 2
ROWS = 6


@dataclass(frozen=True, slots=True)
class KeptLine:
    """One role-play that was kept: the id of its scenario, what that is called, and when it began."""

    scenario: str
    title: str
    began: datetime


class RecordsPage(Sheet):
    """Shows them, the newest first; the signals come with places in the list."""

    open_wanted = Signal(int)
    compare_wanted = Signal(int, int)
    delete_wanted = Signal(int)
    other_wanted = Signal()
    left = Signal()

    def __init__(self, kept: Sequence[KeptLine], said: str = "", parent: QWidget | None = None) -> None:
        """Take what was kept, and what there is to say."""
        super().__init__(parent)
        self._kept = kept
        self.add(Heading(self.tr("Bewaarde rollenspellen"), theme.TITLE))
        self.add(Text(self.tr("Met een datum en een verhaal, zonder namen."), soft=True))
        self._said = Text(said, theme.SMALL)
        self.add(self._said)
        self._list = QListWidget()
        self._list.setFont(font(theme.BODY))
        self._list.setAccessibleName(self.tr("Bewaarde rollenspellen"))
        self._list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self._list.addItems([self._line(each) for each in kept])
        self._list.setMinimumHeight(ROWS * theme.TOUCH)
        self._list.itemSelectionChanged.connect(self._chosen)
        self._list.itemActivated.connect(self._activate)
        self.add(self._list)
        if not kept:
            self._list.hide()
            self.add(Text(self.tr("Er is nog niets bewaard. Na een rollenspel kun je kiezen om het te bewaren.")))
        self.gap(1)
        self._open = self._way(self.tr("Terugkijken"), "T", self._want_open)
        self._compare = self._way(self.tr("Twee naast elkaar"), "N", self._want_compare)
        self._delete = self._way(self.tr("Weggooien"), "W", self._ask)
        self._sure = self._way(self.tr("Ja, gooi weg"), "J", self._want_delete)
        self._sure.hide()
        self.row(self._open, self._compare, self._delete, self._sure)
        other = self._way(self.tr("Van een andere laptop openen"), "O", self._want_other)
        back = Choice(self.tr("Terug"), Look.PRIMARY)
        back.clicked.connect(self._leave)
        self.set_primary(back)
        self.row(other, back)
        if kept:
            self._list.setCurrentRow(0)
        self._chosen()
        self.finish()

    def say(self, sentence: str) -> None:
        """Say what came of it."""
        self._said.setText(sentence)

    def _line(self, kept: KeptLine) -> str:
        """Give the line of one role-play."""
        began = QDateTime.fromSecsSinceEpoch(int(kept.began.timestamp()))
        when = QLocale().toString(began, QLocale.FormatType.ShortFormat)
        return f"{when} · {kept.title}"

    def _way(self, text: str, key: str, slot: object) -> Choice:
        """Make a button with a key."""
        button = Choice(text, Look.PLAIN, theme.BODY)
        button.set_keys(key)
        button.clicked.connect(slot)
        return button

    def _places(self) -> list[int]:
        """Give the places that are chosen, from the top."""
        return sorted(self._list.row(item) for item in self._list.selectedItems())

    @Slot()
    def _chosen(self) -> None:
        """Let what can be done with the choice be done."""
        places = self._places()
        self._open.setEnabled(len(places) == 1)
        self._delete.setEnabled(len(places) == 1)
        stories = {self._kept[place].scenario for place in places}
        self._compare.setEnabled(len(places) == TWO and len(stories) == 1)
        self._sure.hide()
        self._delete.show()

    @Slot(QListWidgetItem)
    def _activate(self, item: QListWidgetItem) -> None:
        """Look back on what was pressed."""
        self.open_wanted.emit(self._list.row(item))

    @Slot()
    def _want_open(self) -> None:
        """Look back on the one that is chosen."""
        self.open_wanted.emit(self._places()[0])

    @Slot()
    def _want_compare(self) -> None:
        """Lay the two side by side, the older one first."""
        newer, older = self._places()
        self.compare_wanted.emit(older, newer)

    @Slot()
    def _ask(self) -> None:
        """Ask once more: what is thrown away is gone."""
        self._delete.hide()
        self._sure.show()
        self._sure.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _want_delete(self) -> None:
        """Throw the one away."""
        self.delete_wanted.emit(self._places()[0])

    @Slot()
    def _want_other(self) -> None:
        """Ask for a file."""
        self.other_wanted.emit()

    @Slot()
    def _leave(self) -> None:
        """Go back."""
        self.left.emit()
