"""The very first start: what this is, what it isn't, and that it replaces no training."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class WelcomePage(Sheet):
    """One page, read once."""

    understood = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Fill the page."""
        super().__init__(parent)
        self.add(Heading(self.tr("Welkom")))
        self.add(Text(self.tr("Gesprekshulp helpt je door één gesprek met een jongere, stap voor stap.")))
        self.gap(1)
        self.row(
            Column(
                self.tr("Wat het is"),
                [
                    self.tr("Een rustig scherm op tafel, dat jullie allebei mogen zien."),
                    self.tr("Vragen die verder helpen. De ander kiest hoe diep het gaat."),
                    self.tr("Een knop 'te zwaar' die er steeds is, met een volwassene erachter."),
                ],
            ),
            Column(
                self.tr("Wat het niet is"),
                [
                    self.tr("Geen hulpverlening. Jij luistert, je lost niets op."),
                    self.tr("Geen afluisteraar. Het hoort niets en bewaart niet wat jullie zeggen."),
                    self.tr("Geen vervanging van je training of van je begeleider."),
                ],
            ),
        )
        self.gap(1)
        self.add(Text(self.tr("Doe eerst de training van je organisatie. Oefen daarna met een trainer erbij.")))
        self.gap(1)
        onward = Choice(self.tr("Begrepen"), Look.PRIMARY, theme.LARGE)
        onward.clicked.connect(self._understand)
        self.set_primary(onward)
        self.row(onward)
        self.finish()

    @Slot()
    def _understand(self) -> None:
        """Go on."""
        self.understood.emit()
