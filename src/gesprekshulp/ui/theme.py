"""The look of the window: colours by role, sizes by role; no other module holds a colour."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

_CREAM = "#f7f2ea"
_PAPER = "#fffdf8"
_SAND = "#e4d9c8"
_SOIL = "#2f2a24"
_CLAY = "#635a4f"
_STONE = "#857a6c"
_SAGE = "#47634f"
_SAGE_PALE = "#e2eadf"
_PLUM = "#6d4256"
_PLUM_PALE = "#f3e6ea"


@dataclass(frozen=True, slots=True)
class Scheme:
    """The colours of the window, each by what it is for."""

    ground: str = _CREAM
    surface: str = _PAPER
    edge: str = _STONE
    line: str = _SAND
    text: str = _SOIL
    soft_text: str = _CLAY
    accent: str = _SAGE
    accent_soft: str = _SAGE_PALE
    on_accent: str = _PAPER
    care: str = _PLUM
    care_soft: str = _PLUM_PALE


SCHEME = Scheme()

SPACE = 8
RADIUS = 12
RING = 3
TOUCH = 44
COLUMN = 960
WIDE = 1160
CARD_HEIGHT = 260
FOLD = 28
MARGIN = 12
LINE_GAP = 5


@dataclass(frozen=True, slots=True)
class Size:
    """How large a text is, as a share of the font the desktop asks for."""

    share: float
    bold: bool = False


TINY = Size(0.85)
SMALL = Size(1.05)
BODY = Size(1.3)
LARGE = Size(1.6)
CALL = Size(1.9, bold=True)
TITLE = Size(2.4)
CARD = Size(3.1)


def font(size: Size) -> QFont:
    """Give the desktop's own font at one of our sizes."""
    given = QApplication.font()
    base = given.pointSizeF() if given.pointSizeF() > 0 else given.pixelSize() * 0.75
    given.setPointSizeF(base * size.share)
    given.setBold(size.bold)
    return given


def colour(value: str) -> QColor:
    """Give a colour of the scheme, ready to paint with."""
    return QColor(value)


def apply(app: QApplication) -> None:
    """Give the whole program one look: Fusion with our own palette, the same on every desktop."""
    app.setStyle(QStyleFactory.create("Fusion"))
    palette = QPalette()
    for role, value in {
        QPalette.ColorRole.Window: SCHEME.ground,
        QPalette.ColorRole.WindowText: SCHEME.text,
        QPalette.ColorRole.Base: SCHEME.surface,
        QPalette.ColorRole.AlternateBase: SCHEME.ground,
        QPalette.ColorRole.Text: SCHEME.text,
        QPalette.ColorRole.Button: SCHEME.surface,
        QPalette.ColorRole.ButtonText: SCHEME.text,
        QPalette.ColorRole.PlaceholderText: SCHEME.soft_text,
        QPalette.ColorRole.Highlight: SCHEME.accent,
        QPalette.ColorRole.HighlightedText: SCHEME.on_accent,
        QPalette.ColorRole.Mid: SCHEME.line,
        QPalette.ColorRole.Dark: SCHEME.edge,
    }.items():
        palette.setColor(role, QColor(value))
    app.setPalette(palette)


def panel(name: str, edge: str = SCHEME.line, width: int = 1) -> str:
    """Give the style of a rounded panel; `name` is the object name it is for."""
    return f"#{name} {{ background: {SCHEME.surface}; border: {width}px solid {edge}; border-radius: {RADIUS}px; }}"


def field() -> str:
    """Give the style of a line to type in, with a ring where the keyboard is."""
    return (
        f"QLineEdit {{ background: {SCHEME.surface}; border: 1px solid {SCHEME.edge};"
        f" border-radius: {SPACE}px; padding: {SPACE}px; }}"
        f"QLineEdit:focus {{ border: {RING}px solid {SCHEME.text}; padding: {SPACE - RING + 1}px; }}"
    )
