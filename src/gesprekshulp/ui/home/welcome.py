"""The very first start, in three short pages: what this is, what always works, and what is kept."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.keys import Key, bound
from gesprekshulp.ui.widgets.choice import Choice, Look, shown_key
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text

PAGES = 3


class WelcomePage(Sheet):
    """One idea on a page; the last one leads to the start, to the settings, or to a try-out of two minutes."""

    understood = Signal()
    try_wanted = Signal()
    settings_wanted = Signal()

    def __init__(
        self,
        number: int = 1,
        *,
        adult: str = "",
        may_try: bool = True,
        told: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Begin at this page; take the adult's name, whether there are texts to try, and what to say on top."""
        super().__init__(parent)
        self.number = number
        self._adult, self._may_try, self._told = adult, may_try, told
        self._build()

    def _build(self) -> None:
        """Fill the page for this number."""
        self.clear()
        place = self.tr("%1 van %2").replace("%1", str(self.number)).replace("%2", str(PAGES))
        self.add(Text(place, theme.SMALL, soft=True))
        {1: self._what_it_is, 2: self._what_always_works, 3: self._what_is_kept}[self.number]()
        self.finish()

    def _what_it_is(self) -> None:
        """Say what this is, and what it isn't."""
        self.add(Heading(self.tr("Welkom. Kijk naar elkaar, niet naar het scherm."), theme.CARD))
        self.gap(1)
        self._line(self.tr("Gesprekshulp helpt je door één gesprek met een jongere, stap voor stap."))
        self._line(self.tr("Je luistert. Je bent geen hulpverlener en je hoeft niets op te lossen."))
        self._line(self.tr("Doe eerst de training van je organisatie. Die kan dit niet vervangen."))
        self.gap(3)
        self.row(self._onward())

    def _what_always_works(self) -> None:
        """Say what can be done on every page."""
        self.add(Heading(self.tr("Dit kan altijd."), theme.CARD))
        self.gap(1)
        self._add_keys(
            {
                Key.TOO_HEAVY: self.tr("Dit is te zwaar: samen naar een volwassene."),
                Key.HIDE: self.tr("Het scherm verbergen, en weer terug."),
                Key.UNDO: self.tr("Een stap terug."),
            }
        )
        self._line(self.tr("Overslaan, pauze of stoppen mag altijd. Niemand hoeft dat uit te leggen."))
        self.gap(3)
        self.row(self._back(), self._onward())

    def _what_is_kept(self) -> None:
        """Say what is kept, what to set first, and where to go from here."""
        if self._told:
            self.add(Text(self._told))
        self.add(Heading(self.tr("Wat jullie zeggen wordt niet bewaard."), theme.CARD))
        self.gap(1)
        self._line(self.tr("Het luistert niet mee en werkt zonder internet."))
        self._line(self.tr("De laptop onthoudt alleen waar jullie zijn, tot het gesprek klaar is."))
        self._line(self._first_to_set())
        self.gap(3)
        begin = self._large(self.tr("Naar het begin"))
        begin.clicked.connect(self._understand)
        trial = Choice(self.tr("Even proberen (2 minuten)"), Look.PLAIN, theme.BODY)
        trial.set_keys("E")
        trial.setEnabled(self._may_try)
        trial.clicked.connect(self._try)
        if self._adult:
            self.row(self._back(), trial, begin)
            return
        settings = Choice(self.tr("Volwassene invullen"), Look.PLAIN, theme.BODY)
        settings.set_keys("I")
        settings.clicked.connect(self._settings)
        self.row(self._back(), settings, trial, begin)

    def _first_to_set(self) -> str:
        """Say which adult stands behind the talk, or that one has to be filled in first."""
        if self._adult:
            return self.tr("%1 staat in de instellingen als volwassene. Zo weet je wie je kunt bellen.").replace(
                "%1", self._adult
            )
        return self.tr("Vul eerst in de instellingen in welke volwassene je kunt bellen.")

    def _line(self, text: str) -> None:
        """Add one line in large type."""
        self.add(Text(text, theme.LARGE))

    def _add_keys(self, deeds: dict[Key, str]) -> None:
        """Add what each key does, the key in use before it."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * theme.SPACE)
        grid.setVerticalSpacing(theme.SPACE + 4)
        grid.setColumnStretch(1, 1)
        for row, (key, deed) in enumerate(deeds.items()):
            grid.addWidget(Text(shown_key(bound(*key.value)[0]), theme.LARGE, soft=True), row, 0)
            grid.addWidget(Text(deed, theme.LARGE), row, 1)
        self.add(grid)

    def _large(self, text: str) -> Choice:
        """Make the button that Enter presses."""
        button = Choice(text, Look.PRIMARY, theme.BODY)
        self.set_primary(button)
        return button

    def _onward(self) -> Choice:
        """Make the button to the next page."""
        onward = self._large(self.tr("Verder"))
        onward.clicked.connect(self._go_on)
        return onward

    def _back(self) -> Choice:
        """Make the button to the page before."""
        back = Choice(self.tr("Terug"), Look.QUIET, theme.BODY)
        back.set_keys(*Key.UNDO.value)
        back.clicked.connect(self._go_back)
        return back

    def _turn(self, pages: int) -> None:
        """Show another page, with the keyboard at its heading."""
        self.number += pages
        self._told = ""
        self._build()
        self.focus()

    @Slot()
    def _go_on(self) -> None:
        """Turn to the next page."""
        self._turn(1)

    @Slot()
    def _go_back(self) -> None:
        """Turn to the page before."""
        self._turn(-1)

    @Slot()
    def _understand(self) -> None:
        """Go to the start."""
        self.understood.emit()

    @Slot()
    def _try(self) -> None:
        """Ask for the try-out."""
        self.try_wanted.emit()

    @Slot()
    def _settings(self) -> None:
        """Ask for the settings."""
        self.settings_wanted.emit()
