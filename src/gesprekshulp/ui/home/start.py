"""The first page: begin a conversation, or go to the settings; it is there before anything is read from disk."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class StartPage(Sheet):
    """Two buttons and room for a few sentences about what was found; tells `painted` once, at its first frame."""

    painted = Signal()
    begin_wanted = Signal()
    settings_wanted = Signal()
    deck_wanted = Signal()
    welcome_wanted = Signal()
    practice_wanted = Signal()
    own_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the page with its buttons asleep: the texts are still to be read."""
        super().__init__(parent)
        self._drawn = False
        self._ready = False
        self._waits = False
        self._waits_for: QWidget | None = None
        self._sentences: Sequence[str] = ()
        self._build()
        self.holder.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell that there is something to see, so that the rest can be read from disk."""
        if event.type() == QEvent.Type.Paint and not self._drawn:
            self._drawn = True
            self.painted.emit()
        return super().eventFilter(watched, event)

    def wake(
        self, *, may_begin: bool, sentences: Sequence[str] = (), waits_for: QWidget | None = None, waits: bool = False
    ) -> None:
        """Let a conversation begin (when it can), and say what there is to say.

        `waits_for` is something to do first; when it `waits`, no conversation begins before that, but practice does.
        """
        self._ready, self._sentences, self._waits_for, self._waits = may_begin, sentences, waits_for, waits
        self.clear()
        self._build(awake=True)
        self.focus()

    def _build(self, *, awake: bool = False) -> None:
        """Fill the page."""
        self.gap(4)
        self.add(Heading(self.tr("Gesprekshulp"), theme.CARD))
        self.add(Text(self.tr("Voor een gesprek tussen twee mensen. Kijk naar elkaar, niet naar het scherm.")))
        for sentence in self._sentences:
            self.add(Text(sentence, theme.SMALL))
        if self._waits_for is not None:
            self.gap(1)
            self.add(self._waits_for)
        self.gap(3)
        begin = Choice(self.tr("Begin een gesprek"), Look.PRIMARY, theme.LARGE)
        begin.setEnabled(awake and self._ready and not self._waits)
        begin.clicked.connect(self._begin)
        settings = Choice(self.tr("Instellingen"), Look.PLAIN, theme.LARGE)
        settings.set_keys("I")
        settings.setEnabled(awake)
        settings.clicked.connect(self._settings)
        deck = Choice(self.tr("Kaarten"), Look.PLAIN, theme.LARGE)
        deck.set_keys("K")
        deck.setEnabled(awake and self._ready)
        deck.clicked.connect(self._deck)
        practice = Choice(self.tr("Oefenen"), Look.PLAIN, theme.LARGE)
        practice.set_keys("O")
        practice.setEnabled(awake and self._ready)
        practice.clicked.connect(self._practice)
        self.set_primary(begin)
        self.row(settings, deck, practice, begin)
        self.gap(3)
        welcome = Choice(self.tr("Welkom lezen"), Look.BAR, theme.SMALL)
        welcome.set_keys("W")
        welcome.setEnabled(awake)
        welcome.clicked.connect(self._welcome)
        self.add(
            Text(
                self.tr("Werkt zonder internet. Wat jullie zeggen wordt niet bewaard."),
                theme.SMALL,
                soft=True,
            )
        )
        own = Choice(self.tr("Mijn kant"), Look.BAR, theme.SMALL)
        own.set_keys("M")
        own.setEnabled(awake and self._ready)
        own.clicked.connect(self._own)
        self.row(welcome, own, stretch=False)
        self.finish()

    @Slot()
    def _begin(self) -> None:
        """Ask for a conversation."""
        self.begin_wanted.emit()

    @Slot()
    def _deck(self) -> None:
        """Ask for the cards."""
        self.deck_wanted.emit()

    @Slot()
    def _own(self) -> None:
        """Ask for the coach's own side."""
        self.own_wanted.emit()

    @Slot()
    def _practice(self) -> None:
        """Ask for practice."""
        self.practice_wanted.emit()

    @Slot()
    def _welcome(self) -> None:
        """Ask for the welcome, to read it again."""
        self.welcome_wanted.emit()

    @Slot()
    def _settings(self) -> None:
        """Ask for the settings."""
        self.settings_wanted.emit()
