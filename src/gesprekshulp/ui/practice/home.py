"""Where practice begins: the stories, the exercises of two minutes, and what was kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.practice.scenario import Scenario
from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import in_columns
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class PracticePage(Sheet):
    """Offers what there is; `scenario_wanted` comes with the id of a story."""

    scenario_wanted = Signal(str)
    exercises_wanted = Signal()
    records_wanted = Signal()
    own_wanted = Signal()
    look_back_wanted = Signal()
    wipe_wanted = Signal()
    left = Signal()
    widest = theme.WIDE

    def __init__(
        self,
        scenarios: Sequence[Scenario],
        sentences: Sequence[str] = (),
        *,
        broke_off: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the stories, what there is to say, and the title of a role-play that broke off (or nothing)."""
        super().__init__(parent)
        self.add(Heading(self.tr("Oefenen"), theme.TITLE))
        self.add(
            Text(
                self.tr("Verzonnen verhalen, om te proberen. Het hoeft niet meteen te lukken. Stoppen mag altijd."),
                soft=True,
            )
        )
        for sentence in sentences:
            self.add(Text(sentence, theme.SMALL))
        if broke_off:
            self._ask_about(broke_off)
        self.gap(1)
        self.add(Text(self.tr("Een verhaal kiezen"), theme.BODY))
        if scenarios:
            self.add(in_columns([self._story(each) for each in scenarios], 3))
        else:
            self.add(Text(self.tr("Er zijn nu geen verhalen. Open een eigen verhaal, of kijk de bestanden na.")))
        self.gap(1)
        exercises = self._way(self.tr("Oefeningen van twee minuten"), "O", Look.PLAIN)
        exercises.clicked.connect(self._want_exercises)
        records = self._way(self.tr("Bewaarde rollenspellen"), "B", Look.PLAIN)
        records.clicked.connect(self._want_records)
        own = self._way(self.tr("Eigen verhaal openen"), "E", Look.PLAIN)
        own.clicked.connect(self._want_own)
        back = Choice(self.tr("Terug"), Look.PRIMARY)
        back.clicked.connect(self._leave)
        self.set_primary(back)
        self.row(exercises, records, own)
        self.row(back, stretch=False)
        self.finish()

    def _ask_about(self, title: str) -> None:
        """Offer to look back on a role-play that broke off, or to wipe it."""
        self.add(Text(self.tr("Een rollenspel brak af: %1. Samen terugkijken?").replace("%1", title)))
        look_back = self._way(self.tr("Terugkijken"), "T", Look.PLAIN)
        look_back.clicked.connect(self._want_to_look_back)
        wipe = self._way(self.tr("Wis het"), "W", Look.QUIET)
        wipe.clicked.connect(self._want_wipe)
        self.row(look_back, wipe, stretch=False)

    def _story(self, scenario: Scenario) -> Choice:
        """Make the button of one story."""
        heavy = self.tr("Met een trainer erbij. %1").replace("%1", scenario.situation)
        note = heavy if scenario.heavy else scenario.situation
        button = Choice(f"{scenario.number}. {scenario.title}", Look.PLAIN, theme.BODY, note=note)
        button.setObjectName(scenario.id)
        button.clicked.connect(self._choose)
        return button

    def _way(self, text: str, key: str, look: Look) -> Choice:
        """Make a button with a key."""
        button = Choice(text, look, theme.BODY)
        button.set_keys(key)
        return button

    @Slot()
    def _choose(self) -> None:
        """Ask for the story of the pressed button."""
        self.scenario_wanted.emit(self.sender().objectName())

    @Slot()
    def _want_exercises(self) -> None:
        """Ask for the exercises."""
        self.exercises_wanted.emit()

    @Slot()
    def _want_records(self) -> None:
        """Ask for what was kept."""
        self.records_wanted.emit()

    @Slot()
    def _want_own(self) -> None:
        """Ask for a story from a file."""
        self.own_wanted.emit()

    @Slot()
    def _want_to_look_back(self) -> None:
        """Ask to look back on what broke off."""
        self.look_back_wanted.emit()

    @Slot()
    def _want_wipe(self) -> None:
        """Ask to wipe what broke off."""
        self.wipe_wanted.emit()

    @Slot()
    def _leave(self) -> None:
        """Go back."""
        self.left.emit()
