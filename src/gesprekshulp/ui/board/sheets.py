"""What lies on the second screen, in the largest type that fits."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gesprekshulp.conversation.content import Card
from gesprekshulp.conversation.events import CardPicked
from gesprekshulp.ui import theme
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.theme import Size, colour, font, scheme
from gesprekshulp.ui.widgets.paper import paint_sheet
from gesprekshulp.ui.widgets.scale import ScaleLine
from gesprekshulp.ui.widgets.text import Text

LARGEST, SMALLEST = 8.0, theme.BODY.share  # shares of the desktop's font: for a wall, and for a small window
STEP = 0.9
SECOND = 0.55  # how large the second language is beside the first
SIZES = (*(size for power in range(40) if (size := LARGEST * STEP**power) > SMALLEST), SMALLEST)


class BoardSheet(QWidget):
    """A page whose type follows the room it has."""

    def __init__(self, way: QBoxLayout.Direction, parent: QWidget | None = None) -> None:
        """Start empty, with things side by side or one under the other."""
        super().__init__(parent)
        self._layout = QBoxLayout(way, self)
        self._layout.setContentsMargins(*[3 * theme.MARGIN] * 4)
        self._layout.setSpacing(2 * theme.MARGIN)
        self._texts: list[tuple[Text, float]] = []

    def fit(self, room: QSize) -> None:
        """Take the largest type with which everything fits in the room, or else the smallest."""
        for share in SIZES:
            self.set_share(share)
            if self.fits(room):
                return

    def set_share(self, share: float) -> None:
        """Give every text this size, in its own proportion, but none a smaller one than can be read."""
        for text, part in self._texts:
            text.setFont(font(Size(max(SMALLEST, share * part))))
        for place in range(self._layout.count()):
            item = self._layout.itemAt(place)
            widget = item.widget() if item else None
            if widget is not None:
                widget.updateGeometry()
        self._layout.invalidate()

    def fits(self, room: QSize) -> bool:
        """Say whether everything has the width of its longest word, and the height of its lines."""
        if self._layout.minimumSize().width() > room.width():
            return False
        high = self._layout.heightForWidth(room.width()) if self._layout.hasHeightForWidth() else 0
        return max(high, self._layout.minimumSize().height()) <= room.height()

    def sized(self, text: Text, part: float = 1.0) -> Text:
        """Let the size of this text follow the room, and give it back."""
        self._texts.append((text, part))
        return text


class CalmSheet(BoardSheet):
    """One word."""

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        """Take the word."""
        super().__init__(QBoxLayout.Direction.TopToBottom, parent)
        self._layout.addWidget(self.sized(Text(word, soft=True).centred(), 0.6))


class Paper(QWidget):
    """A plain sheet of paper, without another side: what is on the table is turned by the coach's hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*[3 * theme.MARGIN] * 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Draw the sheet."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_sheet(painter, QRectF(self.rect()), scheme().surface, QPen(colour(scheme().edge), 1))


class LaidSheet(BoardSheet):
    """The card on the table."""

    def __init__(self, text: str, second: str, *, scale: bool, parent: QWidget | None = None) -> None:
        """Take the question, the same in another language (or nothing), and whether there is a line to point at."""
        super().__init__(QBoxLayout.Direction.TopToBottom, parent)
        card = Paper()
        card.column.addStretch(1)
        card.column.addWidget(self.sized(Text(text).centred()))
        if second:
            card.column.addWidget(self.sized(Text(second, soft=True).centred(), SECOND))
        if scale:
            card.column.addWidget(ScaleLine(theme.TITLE))
        card.column.addStretch(1)
        self._layout.addWidget(card)


class OpenSheet(BoardSheet):
    """Cards side by side, to pick from by hand."""

    def __init__(self, store: Store, cards: Sequence[tuple[Card, str]], parent: QWidget | None = None) -> None:
        """Take the cards, each with its second language (or nothing)."""
        super().__init__(QBoxLayout.Direction.LeftToRight, parent)
        for number, (card, second) in enumerate(cards, start=1):
            open_card = OpenCard(store, card, number, second)
            for text, part in open_card.texts:
                self.sized(text, part)
            self._layout.addWidget(open_card, 1)


class OpenCard(QAbstractButton):
    """A card that is picked with a click or a finger; it takes no keys, its number is for the coach's keyboard."""

    def __init__(self, store: Store, card: Card, number: int, second: str) -> None:
        """Take the store to ask, the card, its number, and its second language (or nothing)."""
        super().__init__()
        self._store, self._step = store, CardPicked(card.id, card.weight)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(". ".join(part for part in (str(number), card.text, second) if part))
        self.texts = [(Text(str(number), soft=True).centred(), SECOND), (Text(card.text).centred(), 1.0)]
        if second:
            self.texts.append((Text(second, soft=True).centred(), SECOND))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.MARGIN] * 4)
        for text, _ in self.texts:
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            text.setForegroundRole(QPalette.ColorRole.WindowText)  # on a button it would be the text of buttons
            column.addWidget(text)
        column.insertStretch(1, 1)
        column.addStretch(1)
        self.clicked.connect(self._pick)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Draw the sheet, another one while it is pressed."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = scheme().accent_soft if self.isDown() else scheme().surface
            paint_sheet(painter, QRectF(self.rect()), ground, QPen(colour(scheme().edge), 1))

    @Slot()
    def _pick(self) -> None:
        """Put this card on the table, if that is allowed now."""
        self._store.take(self._step)


def grown_letters(event: QEvent) -> bool:
    """Say whether an event changes how large letters are."""
    return event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange}
