"""Text on the screen: always plain, so that markup in a deck does nothing; the heading takes the keyboard first."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.theme import Size, colour, font, scheme

LINE = 8.0 * theme.SPACE


class Text(QLabel):
    """A paragraph that wraps; its text is its name for a screen reader."""

    def __init__(
        self, text: str, size: Size = theme.BODY, *, soft: bool = False, parent: QWidget | None = None
    ) -> None:
        """Take what it says; `soft` text stays in the background."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(font(size))
        self.setText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        palette = self.palette()
        palette.setColor(self.foregroundRole(), colour(scheme().soft_text if soft else scheme().text))
        self.setPalette(palette)

    def centred(self) -> "Text":
        """Put the text in the middle, and give it back."""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return self

    def set_size(self, size: Size) -> None:
        """Take letters of another size."""
        self.setFont(font(size))
        self.updateGeometry()


class Heading(Text):
    """The one large question of a page; it gets the keyboard when the page appears, so a reader reads it."""

    spoken_as = QAccessible.Role.Heading

    def __init__(self, text: str, size: Size = theme.TITLE, parent: QWidget | None = None) -> None:
        """Take the question."""
        super().__init__(text, size, parent=parent)
        self.setObjectName("heading")
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContentsMargins(0, theme.SPACE, 0, theme.SPACE + theme.RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and a short line under it while it has the keyboard."""
        super().paintEvent(event)
        self.paint_line()

    def paint_line(self) -> None:
        """Draw the short line while the heading has the keyboard."""
        if self.hasFocus():
            middle = bool(self.alignment() & Qt.AlignmentFlag.AlignHCenter)
            start = self.width() - LINE if self.isRightToLeft() else 0.0
            left = (self.width() - LINE) / 2 if middle else start
            line = QRectF(left, self.height() - theme.RING, LINE, theme.RING)
            with QPainter(self) as painter:
                painter.fillRect(line, colour(scheme().accent))
