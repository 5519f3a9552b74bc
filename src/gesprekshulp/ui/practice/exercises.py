"""Two minutes for one thing: somebody reads aloud what a young person says, you try to answer, and then you swap."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gesprekshulp.practice.exercise import Exercise, ExerciseKind
from gesprekshulp.ui import theme
from gesprekshulp.ui.keys import Key, holds
from gesprekshulp.ui.practice.sheet import TOLD, PracticeSheet
from gesprekshulp.ui.practice.titles import Titles
from gesprekshulp.ui.practice.words import SoloWords
from gesprekshulp.ui.theme import Size
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Hint
from gesprekshulp.ui.widgets.hold import HoldButton
from gesprekshulp.ui.widgets.sheet import HEADING
from gesprekshulp.ui.widgets.text import Heading, Text

LIST_STRETCH = 8  # what the lists get of the height that is left, where the air above and below gets one each


class ExercisesPage(PracticeSheet):
    """Shows the exercises to choose from, and then one at a time; nothing is counted and no clock runs."""

    def __init__(self, exercises: Sequence[Exercise], parent: QWidget | None = None) -> None:
        """Take the exercises; they are shown by what they are about, in their own order."""
        super().__init__(parent)
        self._words = SoloWords(self)
        self._exercises = [each for kind in ExerciseKind for each in exercises if each.kind is kind]
        self._shown: Exercise | None = None
        self._hint: Hint | None = None
        self.head(self.tr("OEFENEN · twee minuten"), self.tr("Stoppen"))
        self._show_list()

    # The list.

    @Slot()
    def _show_list(self) -> None:
        """Show what there is to choose from, or what to do when there is nothing."""
        self._clear()
        if not self._exercises:
            self._add_nothing()
            return
        self.add_heading(self.tr("Kies wat je wilt oefenen"))
        how = self.tr(
            "Met z'n tweeën: de een leest voor wat de ander zegt, jij antwoordt. Daarna wisselen jullie. Hardop alleen "
            "kan ook. Neem er ongeveer twee minuten voor. Er loopt geen klok."
        )
        self.add_line(how, (theme.SMALL,), soft=True)
        columns = QHBoxLayout()
        columns.setSpacing(2 * theme.SPACE)
        for kind in ExerciseKind:
            if exercises := [each for each in self._exercises if each.kind is kind]:
                columns.addLayout(self._group(kind, exercises), 1)
        self.add(columns)
        self._column.setStretch(self._column.count() - 1, LIST_STRETCH)
        first = self.large(self.tr("Begin bij de eerste"))
        first.clicked.connect(self._show_first)
        self.row(first, stretch=False)
        self.done(self._shown.kind.value if self._shown else "")

    def _group(self, kind: ExerciseKind, exercises: Sequence[Exercise]) -> QVBoxLayout:
        """Make the list of one kind; it stands where the exercise is that was shown last."""
        caption, listed = Text(self._words.kind(kind), Size(theme.BODY.share, bold=True)), Titles(exercises)
        listed.setObjectName(kind.value)
        listed.setAccessibleName(self._words.kind(kind))
        if self._shown in exercises:
            listed.setCurrentRow(exercises.index(self._shown))
        listed.chosen.connect(self._choose)
        caption.setBuddy(listed)
        column = QVBoxLayout()
        column.addWidget(caption)
        column.addWidget(listed, 1)
        return column

    def _add_nothing(self) -> None:
        """Say what to do when there are no exercises."""
        self.add_heading(self.tr("Er zijn hier nog geen oefeningen."))
        self.add_line(self.tr("Vraag je trainer om ze klaar te zetten. Ze staan in het bestand exercises.toml."))
        self.gap(2)
        back = self.large(self.tr("Terug"))
        back.clicked.connect(self.leave)
        self.row(back, stretch=False)
        self.done()

    # One exercise.

    def _show(self, exercise: Exercise) -> None:
        """Show this exercise."""
        self._shown = exercise
        self._clear()
        self.add(Text(exercise.title, Size(theme.BODY.share, bold=True)))
        self.add_said(exercise.says, self.tr("De ander zegt:"), exercise.task)
        self.add_line(exercise.task, TOLD)
        self.gap(1)
        self.add_line(self.tr("Waaraan merk je het? %1").replace("%1", exercise.notice), soft=True)
        self.gap(2)
        self._add_ways_on(exercise)
        self.done()

    def _add_ways_on(self, exercise: Exercise) -> None:
        """Add the way back, what stands behind the held key, and the next one, if there is one."""
        self._hint = Hint(exercise.examples, self)
        examples = HoldButton(self.tr("Voorbeelden: houd vast"), Key.HOLD.value[0])
        examples.held.connect(self._hold_button)
        last = exercise is self._exercises[-1]
        text = self.tr("Terug naar de lijst")
        back = self.large(text) if last else Choice(text, Look.QUIET)
        if not last:
            back.set_keys(*Key.UNDO.value)
        back.clicked.connect(self._show_list)
        if last:
            self.row(examples, back)
            return
        onward = self.large(self.tr("Volgende"))
        onward.clicked.connect(self._show_next)
        self.row(back, examples, onward)

    # The held key.

    def hold(self, *, held: bool) -> None:
        """Show the examples, or hide them again."""
        if self._hint is not None:
            self._hint.hold(held=held, under=self.findChild(Heading, HEADING))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the examples while the key is held."""
        if not holds(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.hold(held=True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hide them when it is let go."""
        if event.key() != Qt.Key.Key_H:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self.hold(held=False)

    def event(self, event: QEvent) -> bool:
        """Hide them as well when the window goes to the back: the release would never come."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.hold(held=False)
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold nothing while out of sight."""
        self.hold(held=False)
        super().hideEvent(event)

    # What can be done.

    @Slot()
    def _choose(self) -> None:
        """Show the exercise that was chosen in a list."""
        listed = self.sender()
        if isinstance(listed, Titles):
            self._show(listed.exercise)

    @Slot()
    def _show_first(self) -> None:
        """Begin with the first exercise."""
        self._show(self._exercises[0])

    @Slot()
    def _show_next(self) -> None:
        """Go on to the next exercise."""
        if self._shown is not None:
            self._show(self._exercises[self._exercises.index(self._shown) + 1])

    @Slot(bool)
    def _hold_button(self, held: bool) -> None:  # noqa: FBT001 -- the signal's own argument
        """Do what the held key does."""
        self.hold(held=held)

    # The page.

    def _clear(self) -> None:
        """Begin an empty page, with nothing behind the held key."""
        hint, self._hint = self._hint, None
        if hint is not None:
            hint.hide()
            hint.deleteLater()
        self.clear()
