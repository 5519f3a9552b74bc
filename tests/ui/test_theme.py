"""The look of the window: every scheme can be read, every size fits, and no colour stands anywhere else."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication

from gesprekshulp.conversation.model import Colours
from gesprekshulp.ui import theme
from gesprekshulp.ui.calm import FAINT_AFTER, Calm
from gesprekshulp.ui.theme import SCHEMES, Scheme
from gesprekshulp.ui.widgets.choice import Choice, Look
from tests.ui.driver import name_of, on_screen, settle
from tests.ui.pages import EVERYWHERE, TALKING

UI = Path(theme.__file__).parent
READ = (
    ("text", "ground"),
    ("text", "surface"),
    ("text", "accent_soft"),
    ("soft_text", "ground"),
    ("soft_text", "surface"),
    ("on_accent", "accent"),
    ("care", "care_soft"),
)
SEEN = (
    ("edge", "ground"),
    ("edge", "surface"),
    ("accent", "ground"),
    ("accent", "surface"),
    ("care", "ground"),
    ("text", "ground"),
)


def luminance(value: str) -> float:
    """Give the relative luminance of a colour (WCAG 2.2)."""
    colour = QColor(value)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(scheme: Scheme, one: str, other: str) -> float:
    """Give the contrast of two roles (WCAG 2.2)."""
    high, low = sorted((luminance(getattr(scheme, one)), luminance(getattr(scheme, other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", SCHEMES)
def test_every_text_can_be_read_and_every_edge_be_seen(colours: Colours) -> None:
    scheme = SCHEMES[colours]
    assert [(pair, round(contrast(scheme, *pair), 2)) for pair in READ if contrast(scheme, *pair) < 4.5] == []
    assert [(pair, round(contrast(scheme, *pair), 2)) for pair in SEEN if contrast(scheme, *pair) < 3.0] == []


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("colours", SCHEMES)
def test_every_button_can_be_read(colours: Colours, look: Look) -> None:
    ground, ink, _edge = look.value
    assert contrast(SCHEMES[colours], ink, ground) >= (4.5 if look is not Look.OUT else 3.0)


def test_no_colour_stands_outside_the_theme() -> None:
    value = re.compile(r"#[0-9a-fA-F]{3,8}\b|QColor\(|Qt\.GlobalColor|\brgba?\(")
    found = {path.name for path in UI.rglob("*.py") if value.search(path.read_text("utf-8"))}
    assert found == {"theme.py"}


def test_system_follows_the_desktop(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    class Hints:
        """A desktop that asks for something."""

        scheme, contrast = Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference

        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 -- Qt's own name
            return self.scheme

        def accessibility(self) -> "Hints":
            return self

        def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 -- Qt's own name
            return self.contrast

    hints = Hints()
    monkeypatch.setattr("gesprekshulp.ui.theme.QGuiApplication.styleHints", lambda: hints)
    theme.wear(Colours.SYSTEM)
    assert theme.scheme() == theme.DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.DARK.ground)
    hints.contrast = Qt.ContrastPreference.HighContrast
    theme.wear(Colours.SYSTEM)
    assert theme.scheme() == theme.CONTRAST
    hints.scheme, hints.contrast = Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference
    theme.wear(Colours.SYSTEM)
    assert theme.scheme() == theme.LIGHT


def test_letters_grow_and_come_back(qapp: QApplication) -> None:
    usual = qapp.font().pointSizeF()
    theme.wear(Colours.LIGHT, 150)
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * usual)
    theme.wear(Colours.LIGHT, 125)
    assert qapp.font().pointSizeF() == pytest.approx(1.25 * usual)
    theme.wear(Colours.LIGHT)
    assert qapp.font().pointSizeF() == pytest.approx(usual)


@pytest.mark.parametrize("where", EVERYWHERE)
@pytest.mark.parametrize("colours", [Colours.DARK, Colours.CONTRAST])
def test_every_page_wears_the_scheme(colours: Colours, where: str) -> None:
    theme.wear(colours)
    hands = on_screen(EVERYWHERE[where])
    picture = hands.window.grab().toImage()
    wide, high = picture.width(), picture.height()
    light = {QColor(value).rgb() for value in (theme.LIGHT.ground, theme.LIGHT.surface)}
    dots = [picture.pixel(x, y) for x in range(0, wide, 23) for y in range(0, high, 23)]
    assert not light & set(dots)
    assert dots.count(QColor(theme.scheme().ground).rgb()) > len(dots) // 4


def test_the_edges_grow_faint_when_nobody_does_anything_and_come_back_at_a_key() -> None:
    hands = on_screen(TALKING + "card listen")
    bars = [button for button in hands.widgets(Choice) if name_of(button) in {"Pauze", "Toetsen", "gelijk"}]
    help_ = next(button for button in hands.widgets(Choice) if name_of(button) == "Dit is te zwaar")
    before = [shades(button) for button in [*bars, help_]]
    calm = hands.talk.findChild(Calm)
    assert calm is not None
    assert FAINT_AFTER == 20_000
    calm.timer.timeout.emit()
    settle()
    faint = [shades(button) for button in [*bars, help_]]
    assert [now != then for now, then in zip(faint, before, strict=True)] == [True, True, True, False]
    hands.press("Right")
    assert [shades(button) for button in [*bars, help_]] == before
    assert calm.timer.isActive()


def shades(button: QAbstractButton) -> bytes:
    """Give the pixels of a button."""
    image = button.grab().toImage()
    return bytes(image.constBits())
