"""The trainer's window beside a role-play: what the young person plays, what happens, and the marks of who watches."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from gesprekshulp.conversation.events import ObservationDropped, Observed, Paused, Resumed, Rewound, TwistHanded
from gesprekshulp.conversation.model import Observation
from gesprekshulp.conversation.timeline import Point, timeline
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.branches import Stop, branches, stops
from gesprekshulp.practice.scenario import Scenario
from gesprekshulp.practice.track import Track, clock, track
from gesprekshulp.ui import theme
from gesprekshulp.ui.board.board import beside, elsewhere
from gesprekshulp.ui.keys import Key
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.pages.page import in_columns, number_key
from gesprekshulp.ui.practice.timeline import TimelineView
from gesprekshulp.ui.practice.timeline_words import TimelineWords
from gesprekshulp.ui.steps import Step
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.step_button import StepButton
from gesprekshulp.ui.widgets.text import Heading, Text

SECOND = 1000  # milliseconds
LAST_STOPS = 4  # cards to go back to
LONGEST = 48  # characters of a question on a button
KEYS = {
    Observation.OPEN_QUESTION: "O",
    Observation.SILENCE: "S",
    Observation.PARAPHRASE: "T",
    Observation.FEELING: "G",
    Observation.PERMISSION: "V",
    Observation.FOLLOWED_DEPTH: "D",
    Observation.STRENGTH: "K",
    Observation.COMPLIMENT: "C",
    Observation.BOUNDARY: "R",
    Observation.LIMIT: "L",
    Observation.SIGNAL_HEARD: "I",
    Observation.HANDOVER: "H",
    Observation.ADVICE: "A",
    Observation.WHY: "W",
    Observation.PROMISE: "B",
    Observation.PROBING: "U",
    Observation.OWN_STORY: "E",
    Observation.BELITTLING: "M",
}


class TrainerWindow(QWidget):
    """Follows a role-play; `stop_wanted` comes when the trainer ends it, `hide_wanted` when all has to be hidden.

    It belongs to the page of the role-play: it goes with it, and shows nothing while that page is hidden.
    """

    stop_wanted = Signal()
    hide_wanted = Signal()

    def __init__(self, store: Store, scenario: Scenario, names: Names, words: PracticeWords, talk: QWidget) -> None:
        """Take the role-play, its story, and the page of the coach."""
        super().__init__(talk, Qt.WindowType.Window)
        self._store, self._scenario, self._names, self._words, self._talk = store, scenario, names, words, talk
        self._stops: tuple[Stop, ...] = ()
        self.setWindowTitle(self.tr("OEFENEN · Trainer"))
        self.setMinimumSize(theme.COLUMN * 2 // 3, theme.COLUMN // 2)
        self._clock = Text("", theme.LARGE)
        self._clock.setWordWrap(False)
        self._last = Text("", theme.BODY)
        self._drawn, self._timeline, self._timeline_room = Track(), QWidget(), QVBoxLayout()
        self._timeline_room.addWidget(self._timeline)
        self._told = TimelineWords(names, words, store.library, scenario, self)
        self._back, self._back_room = QWidget(), QVBoxLayout()
        self._back_room.addWidget(self._back)
        self._slip = Text("", theme.LARGE)
        self._pause = self._button(Paused(), self.tr("Pauze"), ("Ctrl+P",))
        self._resume = self._button(Resumed(), self.tr("Weer verder"), ("Ctrl+P",))
        self._content = _Content()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.SPACE] * 4)
        column.addLayout(self._top())
        column.addWidget(self._content, 1)
        self._fill()
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self._tell_time)
        escape = QShortcut(QKeySequence(Key.HIDE.value[0]), self)
        escape.activated.connect(self.hide_wanted)
        store.changed.connect(self.refresh)
        self.refresh()

    def open(self) -> None:
        """Show it, on another screen if there is one, else beside the coach's window."""
        here = self._talk.window().screen()
        other = elsewhere(here.geometry(), [screen.availableGeometry() for screen in QGuiApplication.screens()])
        if not self.isVisible():
            self.setGeometry(QRect(other) if other else beside(here.availableGeometry()))
        self.show()
        self._content.focus()

    @Slot()
    def come_forward(self) -> None:
        """Come to the front, with the keyboard."""
        self.open()
        self.activateWindow()

    @Slot()
    def refresh(self) -> None:
        """Show what happened until now."""
        entries = self._store.entries
        points = timeline(entries)
        self._show_track(track(branches(entries)))
        self._last.setText(self._last_mark(points))
        self._slip.setText(self._last_slip(points))
        self._show_stops(stops(entries)[-LAST_STOPS:])
        for button in self.findChildren(StepButton):
            button.refresh()
        self._pause.setVisible(not self._resume.isEnabled())
        self._resume.setVisible(self._resume.isEnabled())
        self._tell_time()
        self.tell_hidden()

    @Slot()
    def tell_hidden(self) -> None:
        """Show nothing of the role-play while the coach's page is hidden."""
        self._content.setVisible(self._talk.isVisible() or not self._talk.window().isVisible())

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock go on while it can be seen."""
        super().showEvent(event)
        self._timer.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for no time while it can't."""
        super().hideEvent(event)
        self._timer.stop()

    def _top(self) -> QHBoxLayout:
        """Put the clock, the pause and the end above everything."""
        stop = Choice(self.tr("Stop en kijk terug"), Look.PRIMARY, theme.SMALL)
        stop.set_keys("Ctrl+X")
        stop.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACE)
        title = Text(
            self.tr("OEFENEN · %1").replace("%1", self._scenario.title), theme.Size(theme.BODY.share, bold=True)
        )
        row.addWidget(title, 1)
        for part in (self._clock, self._pause, self._resume, stop):
            row.addWidget(part)
        return row

    def _fill(self) -> None:
        """Put the marks and the way back on one side, what the young person plays on the other."""
        left, right = QVBoxLayout(), QVBoxLayout()
        for part in (Heading(self.tr("Markeer wat je ziet"), theme.BODY), self._marked(), self._marks()):
            left.addWidget(part)
        person, tones, *others = self._sheets()
        twists = Text(self.tr("Geef een briefje"), theme.BODY)
        back = Text(self.tr("Terug naar een kaart, en dan anders"), theme.BODY)
        for part in (person, tones, twists, self._twists(), self._slip, back):
            right.addWidget(part)
        right.addLayout(self._back_room)
        columns = QHBoxLayout()
        columns.setSpacing(3 * theme.SPACE)
        for side in (left, right):
            side.setSpacing(theme.SPACE)
            side.addStretch(1)
            columns.addLayout(side, 1)
        self._content.add(columns)
        self._content.add(Text(self.tr("Tot nu toe"), theme.BODY))
        self._content.add(self._timeline_room)
        self._content.row(*others)
        self._content.finish()

    def _marks(self) -> QWidget:
        """Make a button with a key for every mark; those the story is about stand first."""
        wanted = self._scenario.marks
        order = [*wanted, *(each for each in Observation if each not in wanted)]
        return _held(
            in_columns(
                [self._button(Observed(each), self._words.observation(each), (KEYS[each],)) for each in order], 2
            )
        )

    def _marked(self) -> QWidget:
        """Say what was marked last, with a way to take it back."""
        row = QHBoxLayout()
        row.addWidget(self._last, 1)
        row.addWidget(self._button(ObservationDropped(), self.tr("Weg ermee"), ("Backspace",)))
        return _held(row)

    def _sheets(self) -> list[Column]:
        """Give what the trainer knows and the coach doesn't."""
        person = self._scenario.young_person
        opening = self.tr("Begint met: “%1”").replace("%1", person.opening)
        return [
            Column(f"{person.name}, {person.age}", [person.style, opening, person.hidden]),
            Column(self.tr("Zo beweegt de toon"), person.tones),
            Column(self.tr("Dit maakt je opener"), person.opens),
            Column(self.tr("Dit doet je dichtklappen"), person.closes),
            Column(
                self.tr("Voor wie meekijkt"),
                [self._scenario.trap, self._words.expected(self._scenario.expected), *self._scenario.observer],
            ),
        ]

    def _twists(self) -> QWidget:
        """Make a button for each twist."""
        buttons = [
            self._button(TwistHanded(twist.id), twist.title, number_key(number))
            for number, twist in enumerate(self._scenario.twists, start=1)
        ]
        return _held(in_columns(buttons, 2))

    def _button(self, step: Step, text: str, keys: Sequence[str]) -> StepButton:
        """Make a small button for a step."""
        button = StepButton(self._store, step, text, Look.PLAIN, theme.SMALL)
        button.set_keys(*keys)
        return button

    def _last_mark(self, points: Sequence[Point]) -> str:
        """Say what was marked last, and when."""
        marks = [(point.at, point.event.what) for point in points if isinstance(point.event, Observed)]
        if not marks:
            return self.tr("Nog niets gemarkeerd.")
        at, what = marks[-1]
        return f"{clock(at)} {self._words.observation(what)}"

    def _last_slip(self, points: Sequence[Point]) -> str:
        """Give the text of the twist that was handed last, for the young person to read."""
        handed = [point.event.twist for point in points if isinstance(point.event, TwistHanded)]
        texts = {twist.id: twist.text for twist in self._scenario.twists}
        return texts.get(handed[-1], "") if handed else ""

    def _show_stops(self, found: Sequence[Stop]) -> None:
        """Offer the last cards to go back to; the same ones again change nothing."""
        if tuple(found) == self._stops:
            return
        self._stops = tuple(found)
        old, column = self._back, QVBoxLayout()
        for stop in reversed(found):
            card = self._store.library.by_id.get(stop.card)
            column.addWidget(self._button(Rewound(stop.kept), _short(card.text if card else stop.card), ()))
        self._back = _held(column)
        self._back_room.replaceWidget(old, self._back)
        old.hide()
        old.deleteLater()

    def _show_track(self, drawn: Track) -> None:
        """Show what happened until now, along the time; the same again changes nothing."""
        if drawn == self._drawn:
            return
        self._drawn, old = drawn, self._timeline
        self._timeline = TimelineView(drawn, self._told)
        self._timeline_room.replaceWidget(old, self._timeline)
        old.hide()
        old.deleteLater()

    @Slot()
    def _tell_time(self) -> None:
        """Tell how long they have talked."""
        self._clock.setText(clock(self._store.talked()))
        self._clock.setAccessibleName(self.tr("Gepraat: %1").replace("%1", self._clock.text()))

    @Slot()
    def _stop(self) -> None:
        """End the play."""
        self.stop_wanted.emit()


class _Content(Sheet):
    """What lies under the clock."""

    widest = 4 * theme.WIDE


def _held(layout: QLayout) -> QWidget:
    """Give a widget with this layout, without air around it."""
    holder = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(layout)
    return holder


def _short(text: str) -> str:
    """Give the beginning of a text that is too long for a button."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
