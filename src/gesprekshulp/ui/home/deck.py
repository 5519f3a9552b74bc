"""Every card there is, to read at leisure, and what the check of the texts has to say about them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gesprekshulp.conversation.content import Card
from gesprekshulp.conversation.model import CardType
from gesprekshulp.ui import theme
from gesprekshulp.ui.card_words import CardWords
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.theme import font
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text

HEIGHT = 420


class DeckPage(Sheet):
    """A list of cards beside the card that is chosen; the sentences of the check stand above."""

    left = Signal()
    widest = theme.WIDE

    def __init__(
        self, cards: Sequence[Card], remarks: Sequence[str], names: Names, parent: QWidget | None = None
    ) -> None:
        """Take the cards, and a sentence for everything the check found."""
        super().__init__(parent)
        self._cards, self._names = cards, names
        self.add(Heading(self.tr("Kaarten: %1").replace("%1", str(len(cards))), theme.LARGE))
        self._add_remarks(remarks)
        self._kind, self._list = QComboBox(), QListWidget()
        self._kind.addItem(self.tr("Alle soorten"), "")
        for kind in CardType:
            self._kind.addItem(names.card_type(kind), kind.value)
        for widget, name in ((self._kind, self.tr("Soort kaart")), (self._list, self.tr("Kaarten"))):
            widget.setFont(font(theme.SMALL))
            widget.setAccessibleName(name)
            widget.setObjectName(name)
        self._kind.setMinimumHeight(theme.TOUCH)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._detail = QScrollArea()
        self._detail.setWidgetResizable(True)
        self._detail.setMinimumHeight(HEIGHT)
        self._detail.setFrameShape(QFrame.Shape.NoFrame)
        self._lay_out()
        self._kind.currentIndexChanged.connect(self._fill)
        self._list.currentRowChanged.connect(self._show)
        self._fill()
        back = Choice(self.tr("Terug"), Look.PRIMARY)
        back.clicked.connect(self._leave)
        self.set_primary(back)
        self.row(back, stretch=False)
        self.finish()

    def _add_remarks(self, remarks: Sequence[str]) -> None:
        """Say what the check found, in a box that scrolls when that is much."""
        if not remarks:
            self.add(
                Text(
                    self.tr(
                        "De bestanden zijn in orde. Nog geen kaart is gelezen door jongeren of een professional:"
                        " vraag hen om mee te lezen."
                    ),
                    theme.SMALL,
                    soft=True,
                )
            )
            return
        box = QListWidget()
        box.setAccessibleName(self.tr("Wat er na te kijken is"))
        box.setObjectName("remarks")
        box.setFont(font(theme.SMALL))
        box.setWordWrap(True)
        box.addItems([*remarks])
        box.setMaximumHeight(theme.CARD_HEIGHT // 2)
        self.add(Text(self.tr("Om na te kijken: %1").replace("%1", str(len(remarks))), theme.SMALL))
        self.add(box)

    def _lay_out(self) -> None:
        """Put the list beside the card."""
        left = QVBoxLayout()
        left.addWidget(self._kind)
        left.addWidget(self._list, 1)
        columns = QHBoxLayout()
        columns.setSpacing(2 * theme.SPACE)
        columns.addLayout(left, 1)
        columns.addWidget(self._detail, 1)
        self.add(columns)

    @Slot()
    def _fill(self) -> None:
        """List the cards of the chosen kind."""
        kind = self._kind.currentData()
        self._list.clear()
        for card in self._cards:
            if kind in {"", card.type.value}:
                item = QListWidgetItem(f"{card.id}  {card.text}")
                item.setData(Qt.ItemDataRole.UserRole, card.id)
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    @Slot()
    def _show(self) -> None:
        """Show the card that is chosen in the list."""
        item = self._list.currentItem()
        chosen = item.data(Qt.ItemDataRole.UserRole) if item else ""
        card = next((card for card in self._cards if card.id == chosen), None)
        self._detail.setWidget(Column(card.text, self._lines(card)) if card else self._none())

    def _none(self) -> Text:
        """Say what to do when there is nothing of this kind."""
        return Text(self.tr("Van deze soort zijn er nog geen kaarten. Kies hiernaast een andere soort."))

    def _lines(self, card: Card) -> list[str]:
        """Give everything else that a card holds, in words."""
        depth, kind = self._names.depth(card.depth), self._names.card_type(card.type)
        themes = ", ".join(self._names.theme(theme_) for theme_ in card.themes)
        place = f"{card.id} · {kind} · {depth} · {themes}"
        return [place, *CardWords(self).lines(card), self._names.status(card.status)]

    @Slot()
    def _leave(self) -> None:
        """Go back."""
        self.left.emit()
