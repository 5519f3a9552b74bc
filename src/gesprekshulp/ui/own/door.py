"""The way in to the coach's own side: one's logbook, and what can be done without one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.own.unlock import LogbookName, Unlock
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.widgets.choice import ENTER, Choice, Look
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class DoorPage(Sheet):
    """Opens a logbook (`open_wanted`, with its id and the passphrase), or leads on without one.

    Where there is a line to type in, it has the keyboard first, so letters are no keys: they go with Alt.
    """

    open_wanted = Signal(str, str)
    create_wanted = Signal()
    reflection_wanted = Signal()
    check_in_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        logbooks: Sequence[LogbookName],
        words: OwnWords,
        sentences: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Take the logbooks on this laptop, the words, and what there is to say, such as of a damaged file."""
        super().__init__(parent)
        self._unlock: Unlock | None = None
        self.add(Heading(self.tr("Mijn kant")))
        self.add(Text(self.tr("Voor jou als coach, als je alleen bent. Ook wie luistert, heeft soms een oor nodig.")))
        for sentence in sentences:
            self.add(Text(sentence, theme.SMALL))
        self.gap(1)
        if logbooks:
            self._add_unlock(Unlock(logbooks, self.tr("Openen"), words))
        else:
            self._add_what_it_is(words)
        self.gap(1)
        create = Choice(self.tr("Nieuw logboek"), Look.QUIET if logbooks else Look.PRIMARY)
        create.clicked.connect(self._create)
        if not logbooks:
            self.set_primary(create)
        reflect = self._way(self.tr("Samen terugkijken"), "S")
        reflect.clicked.connect(self._reflect)
        check_in = self._way(self.tr("Check-in voorbereiden"), "C")
        check_in.clicked.connect(self._check_in)
        self.row(create, reflect, check_in)
        back = Choice(self.tr("Terug"), Look.QUIET)
        back.clicked.connect(self._leave)
        self.row(back, stretch=False)
        self.finish()

    def say(self, sentence: str) -> None:
        """Say why a logbook did not open."""
        if self._unlock is not None:
            self._unlock.say(sentence)

    def busy(self, *, busy: bool) -> None:
        """Show that the passphrase is being tried, or that this is over."""
        if self._unlock is not None:
            self._unlock.busy(busy=busy)

    def focus(self, name: str = "") -> None:
        """Give the keyboard to the line to type in, if there is one, or else to the heading."""
        super().focus(name or (self._unlock.line.objectName() if self._unlock else ""))

    def _add_unlock(self, unlock: Unlock) -> None:
        """Offer the logbooks."""
        self._unlock = unlock
        unlock.wanted.connect(self.open_wanted)
        self.add(unlock)
        self.set_primary(unlock.button, by=ENTER)

    def _add_what_it_is(self, words: OwnWords) -> None:
        """Say what a logbook would be."""
        lines = (
            self.tr("Voor hoe zwaar gesprekken voor jou waren, wat je wilt onthouden en wat je wilt bespreken."),
            self.tr("Het staat uit tot jij er een maakt. Het hoeft niet: alles hier werkt ook zonder."),
            self.tr("Het staat op slot met een wachtzin die alleen jij kent."),
            words.not_about_the_other(),
        )
        self.add(Column(self.tr("Een eigen logboek"), lines))

    def _way(self, text: str, key: str) -> Choice:
        """Make a quiet button with a key."""
        button = Choice(text, Look.QUIET)
        button.set_keys(f"Alt+{key}" if self._unlock else key)
        return button

    @Slot()
    def _create(self) -> None:
        """Ask for a new logbook."""
        self.create_wanted.emit()

    @Slot()
    def _reflect(self) -> None:
        """Ask for the cards to look back with."""
        self.reflection_wanted.emit()

    @Slot()
    def _check_in(self) -> None:
        """Ask to prepare a check-in."""
        self.check_in_wanted.emit()

    @Slot()
    def _leave(self) -> None:
        """Go back."""
        self.left.emit()
