"""For a trainer: the numbers of the circling rule, and at once what they would do in a talk."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QHBoxLayout, QSpinBox, QWidget

from gesprekshulp.conversation.circling import RANGES, CirclingSettings
from gesprekshulp.conversation.events import Entry
from gesprekshulp.conversation.samples import Sample, played
from gesprekshulp.conversation.timeline import signs, timeline
from gesprekshulp.ui import theme
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.theme import font
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import passing_wheel
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.strip import Strip
from gesprekshulp.ui.widgets.text import Heading, Text

COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Dial:
    """A number that can be moved: what it is called, and by how much it moves (a whole number: only to others)."""

    field: str
    label: str
    step: float


class SignalsPage(Sheet):
    """Shows the numbers beside a talk; `left` comes when the trainer is done, and `numbers` holds what was chosen."""

    left = Signal()
    recording_wanted = Signal()
    widest = theme.WIDE

    def __init__(self, numbers: CirclingSettings, names: Names, back: str = "", parent: QWidget | None = None) -> None:
        """Take the numbers as they are now, and what the way back says where that is not to the settings."""
        super().__init__(parent)
        self._back = back or self.tr("Terug naar de instellingen")
        self.numbers = numbers
        self._names = names
        self._talks: list[Sequence[Entry]] = [played(sample) for sample in Sample]
        self._boxes: dict[str, QSpinBox | QDoubleSpinBox] = {}
        self.add(Heading(self.tr("Seintjes"), theme.LARGE))
        explanation = self.tr(
            "Verander een getal en kijk meteen wanneer er een teken zou komen. Het is een spiegel van de tikken, geen "
            "voorspelling. De getallen gelden vanaf het volgende gesprek, als je straks Bewaren kiest."
        )
        self.add(Text(explanation, theme.SMALL, soft=True))
        sum_ = self.tr(
            "Zwaarder telt op, lichter gaat eraf, en bij elke tik slijt er iets af. Vanaf een grens komt het teken. "
            "Geen teken betekent niet dat alles goed is."
        )
        self.add(Text(sum_, theme.SMALL, soft=True))
        self._talk_shown = QComboBox()
        self._talk_shown.setFont(font(theme.SMALL))
        self._talk_shown.installEventFilter(self)
        self._talk_shown.setMinimumHeight(theme.TOUCH)
        self._talk_shown.setAccessibleName(self.tr("Gesprek om mee te proberen"))
        self._talk_shown.addItems([names.sample(sample) for sample in Sample])
        self._strip, self._words, self._said = Strip(names), Text("", theme.SMALL), Text("", theme.SMALL)
        self._lay_out()
        self._talk_shown.currentIndexChanged.connect(self._show)
        self._fill()
        self._show()
        self.finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, not change a number in passing."""
        return passing_wheel(event) or super().eventFilter(watched, event)

    def add_recording(self, name: str, entries: Sequence[Entry]) -> None:
        """Take a practice talk that was opened, and show it."""
        self._talks.append(entries)
        self._talk_shown.addItem(name)
        self._talk_shown.setCurrentIndex(self._talk_shown.count() - 1)

    def say(self, sentence: str) -> None:
        """Say what came of opening a practice talk."""
        self._said.setText(sentence)

    def _lay_out(self) -> None:
        """Put the talk above the numbers, and the way out below."""
        open_ = Choice(self.tr("Oefengesprek openen"), Look.QUIET, theme.SMALL)
        open_.clicked.connect(self._want_recording)
        row = QHBoxLayout()
        row.addWidget(self._talk_shown, 1)
        row.addWidget(open_)
        self.add(row)
        for widget in (self._said, self._strip, self._words):
            self.add(widget)
        self._add_dials()
        usual = Choice(self.tr("Terug naar de beginwaarden"), Look.QUIET)
        usual.clicked.connect(self._use_usual)
        done = Choice(self._back, Look.PRIMARY)
        done.clicked.connect(self._leave)
        self.set_primary(done)
        self.row(usual, done)

    def _add_dials(self) -> None:
        """Put the numbers in columns, so that the talk above stays in sight."""
        dials = self._dials()
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.SPACE)
        rows = -(-len(dials) // COLUMNS)
        for place, dial in enumerate(dials):
            column, row = divmod(place, rows)
            box = self._box(dial)
            caption = Text(dial.label, theme.SMALL)
            caption.setBuddy(box)
            grid.addWidget(caption, row, 2 * column)
            grid.addWidget(box, row, 2 * column + 1)
            grid.setColumnStretch(2 * column, 1)
        self.add(grid)

    def _box(self, dial: Dial) -> QSpinBox | QDoubleSpinBox:
        """Make the field of one number."""
        box = _whole(dial) if isinstance(dial.step, int) else _broken(dial)
        box.setFont(font(theme.SMALL))
        box.setMinimumHeight(theme.TOUCH)
        box.setAccessibleName(dial.label)
        box.setObjectName(dial.field)
        box.installEventFilter(self)
        box.valueChanged.connect(self._move)
        self._boxes[dial.field] = box
        return box

    def _dials(self) -> list[Dial]:
        """Give the numbers, in the order of how often one moves them."""
        return [
            Dial("quiet_at", self.tr("Stil teken vanaf"), 0.1),
            Dial("nudge_at", self.tr("Seintje vanaf"), 0.1),
            Dial("clear_below", self.tr("Teken gaat uit onder"), 0.1),
            Dial("first_tap", self.tr("Eerste teken vanaf tik"), 1),
            Dial("most", self.tr("Hoogstens zoveel seintjes"), 1),
            Dial("taps_between", self.tr("Tikken tussen twee seintjes"), 1),
            Dial("heavier_between", self.tr("Zwaardere tikken daartussen"), 1),
            Dial("seconds_between", self.tr("Seconden tussen twee seintjes"), 30),
            Dial("evidence", self.tr("Tikken te zien in het seintje"), 1),
            Dial("turning_from", self.tr("Andere kant bovenaan vanaf tik"), 1),
            Dial("heavier", self.tr("Zwaarder telt"), 0.05),
            Dial("same", self.tr("Gelijk telt"), 0.05),
            Dial("lighter", self.tr("Lichter telt"), 0.1),
            Dial("leak", self.tr("Deel dat blijft na een tik"), 0.01),
            Dial("same_again", self.tr("'Kwam terug' telt"), 0.1),
            Dial("heavy_card_share", self.tr("Na een zware kaart telt zwaarder maal"), 0.1),
            Dial("fade_after", self.tr("Vervaagt na seconden stilte"), 30),
            Dial("fade", self.tr("Deel dat per minuut blijft"), 0.05),
        ]

    def _fill(self) -> None:
        """Show the numbers in the fields."""
        for field, box in self._boxes.items():
            box.blockSignals(True)
            box.setValue(getattr(self.numbers, field))
            box.blockSignals(False)

    @Slot()
    def _move(self) -> None:
        """Take the numbers from the fields, and show what they do."""
        usual = CirclingSettings()
        values = {field: type(getattr(usual, field))(box.value()) for field, box in self._boxes.items()}
        self.numbers = replace(self.numbers, **values)
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show the talk with these numbers."""
        points = timeline(self._talks[self._talk_shown.currentIndex()], self.numbers)
        self._strip.show_points(points)
        self._words.setText(self._names.signs(signs(points)))

    @Slot()
    def _use_usual(self) -> None:
        """Go back to the numbers this program comes with."""
        self.numbers = CirclingSettings()
        self._fill()
        self._show()

    @Slot()
    def _want_recording(self) -> None:
        """Ask for a practice talk from a file."""
        self.recording_wanted.emit()

    @Slot()
    def _leave(self) -> None:
        """Go back."""
        self.left.emit()


def _whole(dial: Dial) -> QSpinBox:
    """Make a field for a whole number."""
    box = QSpinBox()
    lowest, highest = RANGES[dial.field]
    box.setRange(int(lowest), int(highest))
    box.setSingleStep(int(dial.step))
    return box


def _broken(dial: Dial) -> QDoubleSpinBox:
    """Make a field for a number with decimals."""
    box = QDoubleSpinBox()
    box.setRange(*RANGES[dial.field])
    box.setSingleStep(dial.step)
    return box
