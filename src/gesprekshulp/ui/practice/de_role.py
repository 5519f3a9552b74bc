"""The part of a debrief in which who played becomes themselves again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class DeRole(Sheet):
    """The steps out of a role on one card, to do together and aloud."""

    def __init__(self, steps: Sequence[str], *, before: bool = False, parent: QWidget | None = None) -> None:
        """Take the steps; `before` says that the talk about the play is still to come."""
        super().__init__(parent)
        self.add(Heading(self.tr("Uit je rol"), theme.LARGE))
        together = self.tr("Doe dit samen en hardop, ook als het licht was.")
        first = self.tr("Dit was zwaar om te spelen. Doe dit eerst, samen en hardop. Daarna kijken jullie terug.")
        self.add(Text(first if before else together, soft=True))
        self.add(_card(steps or (self.tr("Zeg hardop je eigen naam. Het spel is klaar."),)))
        self.finish()


def _card(steps: Sequence[str]) -> QFrame:
    """Make a card with a number before each step."""
    card = QFrame()
    card.setObjectName("panel")
    card.setStyleSheet(theme.panel("panel"))
    grid = QGridLayout(card)
    grid.setContentsMargins(*[2 * theme.MARGIN] * 4)
    grid.setHorizontalSpacing(2 * theme.SPACE)
    grid.setVerticalSpacing(theme.MARGIN)
    grid.setColumnStretch(1, 1)
    for number, step in enumerate(steps, start=1):
        grid.addWidget(Text(str(number), theme.BODY, soft=True), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(step, theme.BODY), number, 1)
    return card
