"""A page to practise on: a coloured frame and the word OEFENEN, so that nobody takes it for a real talk."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.framed import FRAME
from gesprekshulp.ui.theme import Size, colour, scheme
from gesprekshulp.ui.widgets.card_face import CardFace
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fitting import Fitted, Question, fit
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text

LOWEST_CARD = 140  # pixels: there is more beside this card than beside one in a talk
TITLE = (theme.TITLE, theme.LARGE)
SAID = theme.CARD_SIZES[1:]
TOLD = (theme.LARGE, theme.BODY, theme.SMALL)
LINE = TOLD[1:]


class PracticeSheet(Sheet):
    """A sheet between two bars that stay where they are; tells `left` when somebody has practised enough."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with a frame and two empty bars."""
        super().__init__(parent)
        self._draw_frame()
        self.top, self.bottom = _Bar(self), _Bar(self)

    def head(self, title: str, way_out: str) -> None:
        """Put on top what this is, and a way out that is called so."""
        self.top.row.addWidget(Text(title, Size(theme.BODY.share, bold=True)), 1)
        leave = Choice(way_out, Look.BAR, theme.SMALL)
        leave.setObjectName("leave")
        leave.set_keys("X")
        leave.clicked.connect(self.leave)
        self.top.row.addWidget(leave)

    def clear(self) -> None:
        """Begin with an empty column, in which no letters follow the room."""
        self._fitted: list[tuple[Sequence[Fitted], Sequence[Size]]] = []
        super().clear()

    def fit(self, texts: Sequence[Fitted], sizes: Sequence[Size]) -> None:
        """Give these texts the largest letters of these sizes that fit; what is fitted first gets room first."""
        self._fitted.append((texts, sizes))

    def arrange(self) -> None:
        """Fit the letters; the air goes before they become the smallest."""
        for given in (True, False):
            self.air(given=given)
            self._fit_letters()
            if self.fits():
                return

    def add_line(self, sentence: str, sizes: Sequence[Size] = LINE, *, soft: bool = False) -> None:
        """Add a sentence whose letters follow the room."""
        line = Text(sentence, soft=soft)
        self.add(line)
        self.fit((line,), sizes)

    def add_heading(self, text: str) -> None:
        """Add a heading whose letters follow the room."""
        heading = Heading(text, theme.TITLE)
        self.add(heading)
        self.fit((heading,), TITLE)

    def add_said(self, says: str, above: str = "", heard: str = "") -> None:
        """Add what a young person says, as a card; `above` stands small on it, a screen reader hears `heard` after it.

        It is the heading of the page.
        """
        face, said = CardFace(), Question(says, theme.CARD)
        face.setMinimumHeight(LOWEST_CARD)
        said.centred()
        said.setAccessibleDescription(heard)
        if above:
            face.put(Text(above, theme.SMALL, soft=True).centred())
        face.put(said)
        self.add(face)
        self.fit((said,), SAID)

    def large(self, text: str) -> Choice:
        """Make the button that Enter presses."""
        button = Choice(text, Look.PRIMARY)
        self.set_primary(button)
        return button

    def done(self, name: str = "") -> None:
        """Show the page that was filled, with the keyboard at the child of this name, or at its heading."""
        self.place_bars()
        self.finish()
        self.focus(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bars where they are."""
        self.place_bars()
        super().resizeEvent(event)

    def place_bars(self) -> None:
        """Lay the bars along the edges, and leave the room between them to the column."""
        room = self.contentsRect()
        above, below = self.top.height_for(room.width()), self.bottom.height_for(room.width())
        self.setViewportMargins(0, above, 0, below)
        self.top.setGeometry(room.left(), room.top(), room.width(), above)
        self.bottom.setGeometry(room.left(), room.bottom() + 1 - below, room.width(), below)

    def _fit_letters(self) -> None:
        """Make all letters small, and then those of one group after the other as large as they can be."""
        for texts, sizes in self._fitted:
            for text in texts:
                text.set_size(sizes[-1])
        for texts, sizes in self._fitted:
            fit(self._column, self.room(), (texts,), sizes)

    def _draw_frame(self) -> None:
        """Draw the frame: another colour on every side, which no real talk has."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colour(scheme().accent))
        self.setPalette(palette)
        self.setFrameShape(QFrame.Shape.Box)
        self.setFrameShadow(QFrame.Shadow.Plain)
        self.setLineWidth(FRAME)

    @Slot()
    def leave(self) -> None:
        """Leave; nobody asks for a reason."""
        self.left.emit()


class _Bar(QWidget):
    """A row along an edge of the page; an empty one takes no room."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(2 * theme.SPACE, theme.SPACE // 2, 2 * theme.SPACE, theme.SPACE // 2)
        self.row.setSpacing(theme.SPACE)

    def height_for(self, width: int) -> int:
        """Give the height in which everything in it can be read at this width."""
        return max(self.heightForWidth(width), self.sizeHint().height()) if self.row.count() else 0
