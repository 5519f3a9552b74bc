"""Practising alone: somebody made up says something, you choose a reply, and read what was thought of it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from gesprekshulp.conversation.drawing import Dice
from gesprekshulp.practice.scenario import Scenario
from gesprekshulp.practice.script import Reply, Script, Step, Walk, outcome, shuffled, to_try
from gesprekshulp.ui import theme
from gesprekshulp.ui.keys import Key
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.pages.page import in_columns, number_key
from gesprekshulp.ui.practice.bubble import ThoughtBubble
from gesprekshulp.ui.practice.replies import ReplyButton, reply_buttons
from gesprekshulp.ui.practice.sheet import SAID, TOLD, PracticeSheet
from gesprekshulp.ui.practice.words import SoloWords
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.text import Text


class SoloPage(PracticeSheet):
    """Shows a walk through a script, one turn at a time; there is no way to fail, and always a way back."""

    def __init__(
        self, scenario: Scenario, script: Script, dice: Dice, names: Names, parent: QWidget | None = None
    ) -> None:
        """Take who it is about, what can be said, the chance that shuffles replies, and the names to show."""
        super().__init__(parent)
        self._scenario, self._dice, self._names = scenario, dice, names
        self._who = scenario.young_person.name
        self._words = SoloWords(self)
        self.walk, self._asked_for_help = Walk(script), False
        title = self.tr("OEFENEN · %1, %2 jaar").replace("%1", self._who)
        self.head(title.replace("%2", str(scenario.young_person.age)), self.tr("Stoppen"))
        self._again = Choice(self.tr("Een beurt terug"), Look.BAR, theme.SMALL)
        self._again.set_keys("N", *Key.UNDO.value)
        self._again.clicked.connect(self._go_back)
        self._heavy = Choice(self.tr("Dit is te zwaar"), Look.CARE, theme.BODY)
        self._heavy.set_keys(*Key.TOO_HEAVY.value)
        self._heavy.clicked.connect(self._say_too_heavy)
        self.bottom.row.addWidget(self._again)
        self.bottom.row.addStretch(1)
        self.bottom.row.addWidget(self._heavy)
        self._show_beginning()

    # The pages.

    def _show_beginning(self) -> None:
        """Say who comes in, and that nothing here is real."""
        self.clear()
        self.add_heading(self.tr("Oefenen met %1").replace("%1", self._who))
        self.add_line(self._scenario.situation, TOLD)
        self.gap(2)
        how = self.tr("Jij kiest wat je zegt. Daarna lees je wat %1 denkt. Terug kan altijd.")
        self.add_line(how.replace("%1", self._who))
        self.add_line(self.tr("Dit verhaal is verzonnen. Stoppen mag altijd, zonder uitleg."))
        if self._scenario.heavy:
            self.add_line(self.tr("Het is een zwaar verhaal. Praat na afloop even met je trainer of begeleider."))
        self.gap(2)
        begin = self.large(self.tr("Begin"))
        begin.clicked.connect(self._show_turn)
        self.row(begin, stretch=False)
        self._done()

    @Slot()
    def _show_turn(self) -> None:
        """Show what is said, with the replies to choose from, or the ending when there are none."""
        if self.walk.over:
            self._show_ending()
            return
        self.clear()
        self._add_help()
        node = self.walk.node
        how = self._words.how(self._who, node)
        self.add_said(node.says, how, how)
        self.gap(1)
        replies = reply_buttons([each.say for each in node.replies], shuffled(node, self._dice))
        for button in replies:
            button.clicked.connect(self._answer)
            self.add(button)
        self.fit(replies, TOLD)
        self._done()

    def _show_thought(self, reply: Reply) -> None:
        """Show what was thought of the reply that was given, and what it did."""
        self.clear()
        self.add_line(self.tr("Jouw antwoord: %1").replace("%1", reply.say), soft=True)
        bubble = ThoughtBubble(self.tr("%1 denkt:").replace("%1", self._who), reply.thought)
        self.add(bubble)
        self.fit((bubble.thought,), SAID)
        self.add(Text(self.tr("Wat je deed: %1.").replace("%1", self._words.move(reply.move)), theme.SMALL, soft=True))
        self.add_line(reply.feedback, TOLD)
        self.gap(2)
        again = Choice(self.tr("Nog een keer vanaf hier"), Look.QUIET)
        again.set_keys("N", *Key.UNDO.value)
        again.clicked.connect(self._go_back)
        onward = self.large(self.tr("Verder"))
        onward.clicked.connect(self._show_turn)
        self.row(again, onward)
        self._done(may_go_back=False)
        self._announce(reply.feedback)

    @Slot()
    def _show_ending(self) -> None:
        """Show the last that is said, three plain words, and what to try another time."""
        self.clear()
        self._add_help()
        self.add_said(self.walk.node.says)
        found = outcome(self.walk)
        danger = self.walk.script.danger
        told = (
            (self.tr("Gehoord"), self._words.heard(found.heard, self._who)),
            (self.tr("Grens"), self._words.limit(found.limit)),
            (self.tr("Veilig"), self._words.safe(found.safe, danger=danger)),
        )
        self.row(*(Column(title, (sentence,)) for title, sentence in told))
        self.add(Text(self.tr("Neem dit mee:"), theme.SMALL, soft=True))
        self.add_line(to_try(self.walk), TOLD)
        if self._scenario.heavy:
            self.add_line(self.tr("Dit was een zwaar verhaal. Praat er nu even over met je trainer of begeleider."))
        anew = Choice(self.tr("Nog een keer"), Look.PLAIN)
        anew.set_keys("1")
        anew.clicked.connect(self._begin_anew)
        earlier = Choice(self.tr("Vanaf een eerder moment"), Look.PLAIN)
        earlier.set_keys("2")
        earlier.setEnabled(bool(self.walk.steps))
        earlier.clicked.connect(self._show_moments)
        done = self.large(self.tr("Klaar"))
        done.clicked.connect(self.leave)
        self.row(anew, earlier, done)
        self._done()

    @Slot()
    def _show_moments(self) -> None:
        """Show the turns that were taken, each to go back to."""
        self.clear()
        self.add_heading(self.tr("Vanaf welk moment?"))
        self.add_line(self.tr("Je komt terug vlak voor dit antwoord."), soft=True)
        turns = [self._moment(turn, step) for turn, step in enumerate(self.walk.steps)]
        self.add(in_columns(turns, 2))
        self.gap(1)
        back = self.large(self.tr("Terug"))
        back.clicked.connect(self._show_ending)
        self.row(back, stretch=False)
        self._done(may_go_back=False)

    # Their parts.

    def _add_help(self) -> None:
        """Say what happens after "dit is te zwaar", and that it is practice."""
        if self._asked_for_help:
            said = self.tr(
                "Jij zei: dit is te zwaar. Er komt %1 bij. Bij het oefenen bel je niemand. Is er echt iets? Dan wel."
            )
            self.add_line(said.replace("%1", self._names.adult(None)))

    def _moment(self, turn: int, step: Step) -> Choice:
        """Make the button that goes back to before this turn."""
        reply = self.walk.reply(step)
        button = Choice(reply.say if reply else self.tr("Dit is te zwaar"), Look.PLAIN, theme.SMALL)
        button.setObjectName(str(turn))
        button.set_keys(*number_key(turn + 1))
        button.clicked.connect(self._go_to_moment)
        return button

    def _done(self, *, may_go_back: bool = True) -> None:
        """Show the page that was filled, with what is possible now below it, and let its heading be read."""
        self._again.setVisible(may_go_back and bool(self.walk.steps))
        self.done()

    def _announce(self, sentence: str) -> None:
        """Tell a screen reader, politely."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    # What can be done.

    @Slot()
    def _answer(self) -> None:
        """Give the reply that was pressed."""
        pressed = self.sender()
        if isinstance(pressed, ReplyButton):
            reply = self.walk.node.replies[pressed.place]
            self.walk, self._asked_for_help = self.walk.answer(pressed.place), False
            self._show_thought(reply)

    @Slot()
    def _say_too_heavy(self) -> None:
        """Say that it is too heavy for two; who says it once more hears once more that somebody comes."""
        self.walk, self._asked_for_help = self.walk.too_heavy(), True
        self._show_turn()

    @Slot()
    def _go_back(self) -> None:
        """Go back to before the last turn."""
        self._take_up(len(self.walk.steps) - 1)

    @Slot()
    def _go_to_moment(self) -> None:
        """Go back to before the turn that was pressed."""
        self._take_up(int(self.sender().objectName()))

    @Slot()
    def _begin_anew(self) -> None:
        """Go back to the start of the story."""
        self.walk, self._asked_for_help = Walk(self.walk.script), False
        self._show_turn()

    def _take_up(self, turn: int) -> None:
        """Take the story up again before this turn."""
        self.walk, self._asked_for_help = self.walk.back_to(turn), False
        self._show_turn()
