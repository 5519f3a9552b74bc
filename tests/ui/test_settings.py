"""The settings page: what passes over it changes nothing."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui.home.settings import SettingsPage
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.window import Window
from tests.ui.driver import ORGANISATION, Hands, settle
from tests.ui.driver import show as show_window


@pytest.mark.parametrize("way", [1, -1])
@pytest.mark.parametrize(
    "field", ["Waar", "Een gesprek duurt", "Taal van", "Tweede taal", "Volwassene: Nakijken", "Vervanger: Nakijken"]
)
def test_the_wheel_over_a_field_changes_nothing(field: str, way: int) -> None:
    page = SettingsPage(Names(), date(2027, 5, 1))
    page.fill(ORGANISATION)
    window = Window(page)
    hands = Hands(window)
    show_window(window)
    before = page.organisation()
    widgets = [widget for widget in hands.widgets(QWidget) if widget.accessibleName().startswith(field)]
    assert widgets
    for widget in widgets:
        page.ensureWidgetVisible(widget)
        settle()
        hands.turn_wheel(widget, way)
    assert page.organisation() == before
