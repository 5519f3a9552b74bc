"""The last part of a debrief: keep the role-play or not, and paper."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class Farewell(Sheet):
    """Asks whether to keep a role-play that was just played; one that was kept can only be printed and left."""

    keep_wanted = Signal()
    discard_wanted = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()
    left = Signal()

    def __init__(self, name: str, *, fresh: bool, parent: QWidget | None = None) -> None:
        """Take what the role-play is called, with its date, and whether it was just played."""
        super().__init__(parent)
        self._name, self._said = name, ""
        self._build(fresh=fresh)

    def say(self, sentence: str) -> None:
        """Say what came of printing or keeping."""
        self._sentence.setText(sentence)

    def be_kept(self) -> None:
        """Be the page of a role-play that is kept from now on."""
        self.clear()
        self._build(fresh=False)

    def _build(self, *, fresh: bool) -> None:
        """Fill the page."""
        self.add(Heading(self.tr("Bewaren of weg?") if fresh else self.tr("Dit rollenspel is bewaard"), theme.LARGE))
        self.add(Text(self._name))
        kept = self.tr(
            "Bewaar je het, dan staat het op deze laptop met de datum en de titel, zonder namen. Wat jullie zeiden "
            "staat er niet in."
        )
        stands = self.tr("Het staat op deze laptop met de datum en de titel, zonder namen.")
        self.add(Text(kept if fresh else stands, soft=True))
        self.gap(1)
        if fresh:
            keep, discard = Choice(self.tr("Bewaren"), Look.PLAIN), Choice(self.tr("Niet bewaren"), Look.PLAIN)
            keep.clicked.connect(self._keep)
            discard.clicked.connect(self._discard)
            self.row(keep, discard)
        print_, pdf = Choice(self.tr("Afdrukken"), Look.QUIET), Choice(self.tr("Als PDF"), Look.QUIET)
        print_.clicked.connect(self._print)
        pdf.clicked.connect(self._pdf)
        self.row(print_, pdf)
        self._sentence = Text("", theme.BODY)
        self.add(self._sentence)
        if not fresh:
            back = Choice(self.tr("Terug"), Look.PRIMARY)
            back.clicked.connect(self._leave)
            self.set_primary(back)
            self.row(back, stretch=False)
        self.finish()

    @Slot()
    def _keep(self) -> None:
        """Ask to keep it."""
        self.keep_wanted.emit()

    @Slot()
    def _discard(self) -> None:
        """Ask to let it go."""
        self.discard_wanted.emit()

    @Slot()
    def _print(self) -> None:
        """Ask for paper."""
        self.print_wanted.emit()

    @Slot()
    def _pdf(self) -> None:
        """Ask for a file to print from."""
        self.pdf_wanted.emit()

    @Slot()
    def _leave(self) -> None:
        """Go back."""
        self.left.emit()
