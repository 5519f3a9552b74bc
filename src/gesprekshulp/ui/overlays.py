"""Pages that lie over a conversation for a moment: the keys, the figures, the tips for the place."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.conversation.content import Personage
from gesprekshulp.conversation.events import PersonageChosen
from gesprekshulp.conversation.model import Place
from gesprekshulp.ui import theme
from gesprekshulp.ui.keys import Key, bound
from gesprekshulp.ui.pages.page import number_key
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.widgets.choice import Choice, Look, shown_key
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.figures import FigureTile
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class Overlay(Sheet):
    """A sheet that can be left."""

    left = Signal()

    def add_way_back(self, text: str) -> None:
        """Add the button that leaves; Enter presses it too."""
        back = Choice(text, Look.PRIMARY)
        back.clicked.connect(self._leave)
        self.set_primary(back)
        self.row(back, stretch=False)
        self.finish()

    @Slot()
    def _leave(self) -> None:
        """Go back to the conversation."""
        self.left.emit()


class OverviewPage(Overlay):
    """Every key there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Fill the page."""
        super().__init__(parent)
        names = {
            Key.TOO_HEAVY: self.tr("Dit is te zwaar (tijdens het typen: F9)"),
            Key.HIDE: self.tr("Verberg het scherm, of haal het terug"),
            Key.UNDO: self.tr("Een stap terug (Backspace)"),
            Key.PAUSE: self.tr("Pauze"),
            Key.SLOWLY: self.tr("Rustig aan: twee lichte kaarten"),
            Key.AGREEMENTS: self.tr("Terug naar de afspraken"),
            Key.DEPTH: self.tr("Een andere diepte"),
            Key.FIGURES: self.tr("Een figuur erbij"),
            Key.SAFE_SPACE: self.tr("Bij het voorbereiden: tips voor de plek"),
            Key.BOARD: self.tr("Tweede scherm: de kaarten voor iedereen"),
            Key.CLOSE: self.tr("Naar het afronden"),
            Key.HEAVIER: self.tr("Deze beurt was zwaarder"),
            Key.SAME: self.tr("Deze beurt was gelijk"),
            Key.LIGHTER: self.tr("Deze beurt was lichter"),
            Key.NEW_ANGLE: self.tr("Er kwam iets nieuws"),
            Key.SAME_AGAIN: self.tr("Iets kwam terug"),
            Key.TURN: self.tr("De kaart omdraaien: hierom deze vraag"),
            Key.HOLD: self.tr("Tip zien zolang je vasthoudt"),
            Key.OVERVIEW: self.tr("Deze lijst"),
        }
        self.add(Heading(self.tr("Toetsen"), theme.LARGE))
        general = self.tr("Enter of spatie: de grote knop. 1, 2, 3: een keuze. Tab: naar de volgende knop.")
        self.add(Text(general, theme.SMALL))
        lines = [f"{' / '.join(map(shown_key, keys))}: {names[key]}" for key in names if (keys := bound(*key.value))]
        half = (len(lines) + 1) // 2
        self.row(Column("", lines[:half]), Column("", lines[half:]))
        self.add(Text(self.tr("Een omgevouwen hoek op de kaart: het blijft al even zwaar."), theme.SMALL))
        self.add_way_back(self.tr("Terug"))


class FiguresPage(Overlay):
    """The figures: someone to talk about in the third person."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        """Offer every figure, and none."""
        super().__init__(parent)
        self._store = store
        self.add(Heading(self.tr("Wie zit er vandaag bij?"), theme.LARGE))
        self.add(Text(self.tr("Soms praat het makkelijker over iemand anders."), soft=True))
        buttons = [self._figure(figure, number) for number, figure in enumerate(store.library.personages, start=1)]
        for start in range(0, len(buttons), 3):
            self.row(*buttons[start : start + 3])
        if not buttons:
            self.add(Text(self.tr("Er zijn nu geen figuren. Verzin er samen een, of praat gewoon verder.")))
        nobody = Choice(self.tr("Niemand erbij"), Look.QUIET)
        nobody.setObjectName("")
        nobody.set_keys("0")
        nobody.clicked.connect(self._choose)
        self.row(nobody, stretch=False)
        self.add_way_back(self.tr("Terug"))

    def _figure(self, figure: Personage, number: int) -> Choice:
        """Make the button of one figure."""
        button = FigureTile(figure.id, figure.name, figure.line)
        button.set_keys(*number_key(number))
        button.clicked.connect(self._choose)
        return button

    @Slot()
    def _choose(self) -> None:
        """Let the pressed figure join."""
        pressed = self.sender()
        self._store.take(PersonageChosen(pressed.objectName()))
        self.left.emit()


class SafeSpacePage(Overlay):
    """What makes a place safe, for the coach who prepares: what to look at, and how to open."""

    widest = theme.WIDE

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        """Show the sides that go with the chosen place, side by side."""
        super().__init__(parent)
        self.add(Heading(self.tr("Een fijne plek om te praten"), theme.LARGE))
        spaces = [space for space in store.library.safe_space if space.id in fitting(store.place)]
        self.row(*(Column(space.title, space.checks) for space in spaces))
        self.add(Text(self.tr("Zo kun je beginnen"), theme.BODY))
        self.row(*(Column("", space.openers) for space in spaces))
        self.add_way_back(self.tr("Terug"))


def fitting(place: Place | None) -> tuple[str, ...]:
    """Give the ids of the sides of a safe space that matter at this place, the place itself first."""
    match place:
        case Place.ONLINE:
            return ("online", "person", "moment")
        case Place.ACTIVITY | Place.WALK:
            return ("activity", "person", "moment")
        case Place.ROOM | None:
            return ("place", "person", "moment")
