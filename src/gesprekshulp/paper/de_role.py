"""The card with the steps out of a role, large enough to lie in the middle of a table."""

from PySide6.QtCore import QObject

from gesprekshulp.paper.measures import LARGE
from gesprekshulp.paper.pen import Pen
from gesprekshulp.paper.top import begin_sheet


class DeRoleCard(QObject):
    """Writes the steps on a page of their own."""

    def __init__(self, steps: tuple[str, ...]) -> None:
        """Take the steps, in their order."""
        super().__init__()
        self._steps = steps

    def write(self, pen: Pen) -> None:
        """Write the card."""
        begin_sheet(pen, self.tr("Voor iedereen die speelde"), self.tr("samen en hardop"), self.tr("Uit je rol"))
        pen.frame(above=6, inside=8).points(self._steps, LARGE, 5, numbered=True)
