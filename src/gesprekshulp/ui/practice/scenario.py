"""One story before it is played: what it is about, the coach's sheet, and the ways to practise it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.practice.scenario import Scenario
from gesprekshulp.ui import theme
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class ScenarioPage(Sheet):
    """What may be known beforehand; a heavy story begins only after somebody says that a trainer is in the room."""

    play_wanted = Signal()
    alone_wanted = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()
    left = Signal()

    def __init__(self, scenario: Scenario, *, alone: bool, parent: QWidget | None = None) -> None:
        """Take the story, and whether there is a scripted young person for it."""
        super().__init__(parent)
        self.add(Heading(scenario.title, theme.TITLE))
        self.add(Text(scenario.situation, theme.BODY))
        self.add(Text(scenario.note, theme.SMALL, soft=True))
        self.gap(1)
        learn = self.tr("Je oefent: %1").replace("%1", scenario.goal)
        time = self.tr("Ongeveer %1 minuten, en daarna samen terugkijken.").replace("%1", str(scenario.minutes))
        self.add(Column(self.tr("Voor de coach"), [learn, *scenario.coach, time]))
        self.gap(1)
        play = Choice(self.tr("Rollenspel met een trainer"), Look.PRIMARY)
        play.clicked.connect(self._want_play)
        ways = [play]
        if alone:
            by_oneself = self._way(self.tr("Alleen oefenen"), "A")
            by_oneself.clicked.connect(self._want_alone)
            ways.insert(0, by_oneself)
        self._waiting = ways if scenario.heavy else []
        if scenario.heavy:
            present = Choice(self.tr("Er is een trainer in de kamer, en die blijft erbij."), Look.PLAIN, theme.BODY)
            present.setCheckable(True)
            present.set_keys("1")
            present.toggled.connect(self._be_present)
            self.add(present)
        self.set_primary(play)
        self.row(*ways)
        print_ = self._way(self.tr("Bladen afdrukken"), "P")
        print_.clicked.connect(self._want_print)
        pdf = self._way(self.tr("Bladen als PDF"), "D")
        pdf.clicked.connect(self._want_pdf)
        back = self._way(self.tr("Terug"), "Backspace")
        back.clicked.connect(self._leave)
        self.row(back, print_, pdf)
        self._said = Text("", theme.SMALL)
        self._said.hide()
        self.add(self._said)
        for button in self._waiting:
            button.setEnabled(False)
        self.finish()

    def say(self, sentence: str) -> None:
        """Say what came of printing."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _way(self, text: str, key: str) -> Choice:
        """Make a quiet button with a key."""
        button = Choice(text, Look.QUIET, theme.BODY)
        button.set_keys(key)
        return button

    @Slot(bool)
    def _be_present(self, present: bool) -> None:  # noqa: FBT001 -- the signal's own argument
        """Let a heavy story begin only while a trainer is there."""
        for button in self._waiting:
            button.setEnabled(present)

    @Slot()
    def _want_play(self) -> None:
        """Ask to begin the role-play."""
        self.play_wanted.emit()

    @Slot()
    def _want_alone(self) -> None:
        """Ask for the scripted young person."""
        self.alone_wanted.emit()

    @Slot()
    def _want_print(self) -> None:
        """Ask to print the sheets."""
        self.print_wanted.emit()

    @Slot()
    def _want_pdf(self) -> None:
        """Ask for the sheets as a PDF."""
        self.pdf_wanted.emit()

    @Slot()
    def _leave(self) -> None:
        """Go back."""
        self.left.emit()
