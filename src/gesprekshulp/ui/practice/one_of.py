"""Buttons of which one counts, as one stop for Tab: the one that counts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from gesprekshulp.ui.widgets.choice import Choice


def one_stop(buttons: Sequence[Choice]) -> None:
    """Let Tab come to the one that is chosen; Qt would take the first. Where none is, the first will do."""
    if any(button.isChecked() for button in buttons):
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button.isChecked() else Qt.FocusPolicy.NoFocus)
