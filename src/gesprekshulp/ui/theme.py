"""The look of the window: colours by role, sizes by role; no other module holds a colour."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from gesprekshulp.conversation.model import Colours

# The pigments: the only colour values there are.
_CREAM, _PAPER, _SAND, _STONE, _CLAY, _SOIL = "#f7f2ea", "#fffdf8", "#e4d9c8", "#857a6c", "#635a4f", "#2f2a24"
_SAGE, _SAGE_PALE, _PLUM, _PLUM_PALE = "#47634f", "#e2eadf", "#6d4256", "#f3e6ea"
_PEAT, _BARK, _ROOT, _MOSS, _LINEN, _OAT = "#211d19", "#2b2621", "#4a4238", "#8d8273", "#f0e8db", "#c3b8a7"
_LICHEN, _FOREST, _HEATHER, _MULBERRY = "#a9c6ae", "#33453a", "#e3bccb", "#452c37"
_BLACK, _WHITE, _SLATE, _LEMON = "#000000", "#ffffff", "#5c5c5c", "#ffe680"


@dataclass(frozen=True, slots=True)
class Scheme:
    """The colours of the window, each by what it is for."""

    ground: str
    surface: str
    edge: str
    line: str
    text: str
    soft_text: str
    accent: str
    accent_soft: str
    on_accent: str
    care: str
    care_soft: str


LIGHT = Scheme(
    ground=_CREAM,
    surface=_PAPER,
    edge=_STONE,
    line=_SAND,
    text=_SOIL,
    soft_text=_CLAY,
    accent=_SAGE,
    accent_soft=_SAGE_PALE,
    on_accent=_PAPER,
    care=_PLUM,
    care_soft=_PLUM_PALE,
)
DARK = Scheme(
    ground=_PEAT,
    surface=_BARK,
    edge=_MOSS,
    line=_ROOT,
    text=_LINEN,
    soft_text=_OAT,
    accent=_LICHEN,
    accent_soft=_FOREST,
    on_accent=_PEAT,
    care=_HEATHER,
    care_soft=_MULBERRY,
)
CONTRAST = Scheme(
    ground=_BLACK,
    surface=_BLACK,
    edge=_WHITE,
    line=_SLATE,
    text=_WHITE,
    soft_text=_WHITE,
    accent=_LEMON,
    accent_soft=_BLACK,
    on_accent=_BLACK,
    care=_LEMON,
    care_soft=_BLACK,
)
SCHEMES = {Colours.LIGHT: LIGHT, Colours.DARK: DARK, Colours.CONTRAST: CONTRAST}

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
SMALLEST, LARGEST = 50, 300  # letters in percent: whatever a file says, the window can be read
CARD_SIZES = (CARD, Size(2.7), TITLE, Size(2.0), LARGE, BODY)  # a question takes the first of these that fits
CHOICE_SIZES = CARD_SIZES[3:]  # cards side by side stay calmer


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


def scheme() -> Scheme:
    """Give the colours in use; widgets that were built before they changed are built anew by who changed them."""
    return _use.scheme


def wear(colours: Colours, letters: int = 100) -> None:
    """Use these colours and letters of this size, in percent of what the desktop asks for, from now on."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("there is no application yet")
    _use.scheme = SCHEMES[_asked_for() if colours is Colours.SYSTEM else colours]
    if not _use.points:
        _use.points = app.font().pointSizeF() if app.font().pointSizeF() > 0 else app.font().pixelSize() * 0.75
    given = app.font()
    given.setPointSizeF(_use.points * min(max(letters, SMALLEST), LARGEST) / 100)
    app.setFont(given)
    app.setPalette(_palette(_use.scheme))
    app.setStyleSheet(_bordered() if _use.scheme is CONTRAST else "")


def apply(app: QApplication) -> None:
    """Give the whole program one look: Fusion with our own palette, the same on every desktop."""
    app.setStyle(QStyleFactory.create("Fusion"))
    _use.points = 0.0
    wear(Colours.SYSTEM)


def _asked_for() -> Colours:
    """Give the colours that the desktop asks for."""
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()
    if accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Colours.CONTRAST
    return Colours.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Colours.LIGHT


def _palette(scheme: Scheme) -> QPalette:
    """Give the palette for everything that Qt draws."""
    palette = QPalette()
    for role, value in {
        QPalette.ColorRole.Window: scheme.ground,
        QPalette.ColorRole.WindowText: scheme.text,
        QPalette.ColorRole.Base: scheme.surface,
        QPalette.ColorRole.AlternateBase: scheme.ground,
        QPalette.ColorRole.Text: scheme.text,
        QPalette.ColorRole.Button: scheme.surface,
        QPalette.ColorRole.ButtonText: scheme.text,
        QPalette.ColorRole.PlaceholderText: scheme.soft_text,
        QPalette.ColorRole.Highlight: scheme.accent,
        QPalette.ColorRole.HighlightedText: scheme.on_accent,
        QPalette.ColorRole.ToolTipBase: scheme.surface,
        QPalette.ColorRole.ToolTipText: scheme.text,
        QPalette.ColorRole.Light: scheme.line,
        QPalette.ColorRole.Midlight: scheme.line,
        QPalette.ColorRole.Mid: scheme.line,
        QPalette.ColorRole.Dark: scheme.edge,
        QPalette.ColorRole.Shadow: scheme.edge,
    }.items():
        palette.setColor(role, QColor(value))
    return palette


def _bordered() -> str:
    """Give the style that draws an edge round fields of Qt's own, which else disappear on black."""
    colours = scheme()
    return (
        f"QComboBox, QAbstractSpinBox, QListWidget {{ border: 1px solid {colours.edge}; }}"
        f"QScrollBar:vertical {{ background: {colours.ground}; border: 1px solid {colours.edge}; }}"
        f"QScrollBar:vertical {{ width: {2 * SPACE}px; }}"
        f"QScrollBar::handle:vertical {{ background: {colours.edge}; min-height: {TOUCH}px; }}"
        "QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }"
    )


@dataclass(slots=True)
class _Use:
    """What is in use: the colours, and the size of letters that the desktop asks for, in points (0: not asked yet)."""

    scheme: Scheme
    points: float = 0.0


_use = _Use(LIGHT)


def panel(name: str, edge: str = "", width: int = 1) -> str:
    """Give the style of a rounded panel; `name` is the object name it is for, without an edge it is a fine line."""
    colours = scheme()
    look = f"background: {colours.surface}; border: {width}px solid {edge or colours.line}; border-radius: {RADIUS}px;"
    return f"#{name} {{ {look} }}"


def field(kind: str = "QLineEdit") -> str:
    """Give the style of a line (or another kind of field) to type in, with a ring where the keyboard is."""
    colours = scheme()
    return (
        f"{kind} {{ background: {colours.surface}; border: 1px solid {colours.edge};"
        f" border-radius: {SPACE}px; padding: {SPACE}px; }}"
        f"{kind}:focus {{ border: {RING}px solid {colours.text}; padding: {SPACE - RING + 1}px; }}"
    )
