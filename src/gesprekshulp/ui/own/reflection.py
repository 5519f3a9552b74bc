"""Looking back together, coaches and the adult: one card at a time, round by round, and nothing that counts down."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.aftercare.deck import CoachSide, ReflectionCard
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.fitting import Question, fit
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text


class ReflectionPage(Sheet):
    """Begins with how it goes, then shows the cards; `left` comes after the last one, or when one has enough."""

    left = Signal()

    def __init__(self, material: CoachSide, words: OwnWords, parent: QWidget | None = None) -> None:
        """Take the cards, and the words."""
        super().__init__(parent)
        self._words = words
        self._cards: Sequence[ReflectionCard] = [card for _, cards in material.rounds() for card in cards]
        self._place = -1
        self._question: Question | None = None
        self._show()

    @property
    def card(self) -> ReflectionCard | None:
        """Give the card on the table; none yet at the beginning."""
        return self._cards[self._place] if self._place >= 0 else None

    def arrange(self) -> None:
        """Fit the letters of the question; the air goes before they become the smallest."""
        self.air(given=True)
        if not self._fit():
            self.air(given=False)
            self._fit()

    def _fit(self) -> bool:
        """Give the question the largest letters that fit, and say whether all fits."""
        if self._question is not None:
            fit(self._column, self.room(), [[self._question]], theme.CARD_SIZES)
        return self.fits()

    def _show(self) -> None:
        """Show where they are."""
        self.clear()
        self._question = None
        if self.card is None:
            self._begin()
        else:
            self._lay(self.card)
        self.finish()
        self.focus()

    def _begin(self) -> None:
        """Say how it goes, before the first card."""
        self.add(Heading(self.tr("Samen terugkijken")))
        if not self._cards:
            self.add(Text(self.tr("Er zijn nu geen kaarten. Kijk de bestanden na.")))
            self._add_foot(self._back_button(Look.PRIMARY))
            return
        lines = (
            self.tr("Met de groep, en %1 zit erbij. Ongeveer een uur, zonder haast."),
            self.tr("Het gaat over wat een gesprek met jou deed. Namen, en wat de ander vertelde, blijven erbuiten."),
            self.tr("Iedereen mag een kaart voorbij laten gaan."),
            self.tr("Is iemand misschien niet veilig? Vertel dat %1 apart, vandaag nog."),
        )
        self.add(Column("", [line.replace("%1", self._words.adult()) for line in lines]))
        self.gap(2)
        onward = Choice(self.tr("We zitten bij elkaar"), Look.PRIMARY)
        self._add_foot(self._back_button(Look.QUIET), self._onward(onward))

    def _lay(self, card: ReflectionCard) -> None:
        """Lay a card on the table."""
        place = self.tr("%1 · %2 · kaart %3 van %4").replace("%1", self._words.round(card.round))
        place = place.replace("%2", self._words.about_so_long(card.round)).replace("%3", str(self._place + 1))
        self.add(Text(place.replace("%4", str(len(self._cards))), theme.BODY, soft=True).centred())
        self.gap(1)
        self._question = Question(card.text, theme.CARD)
        self._question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.add(self._question)
        self.gap(1)
        self.add(Text(card.prompt, theme.LARGE, soft=True).centred())
        self.gap(2)
        before = Choice(self.tr("Vorige"), Look.QUIET)
        before.set_keys("Backspace")
        before.clicked.connect(self._go_back)
        if self._place + 1 < len(self._cards):
            self._add_foot(self._back_button(Look.QUIET), before, self._onward(Choice(self.tr("Verder"), Look.PRIMARY)))
        else:
            self._add_foot(before, self._back_button(Look.PRIMARY))

    def _onward(self, button: Choice) -> Choice:
        """Let this button, Enter and the space bar go on."""
        button.clicked.connect(self.go_on)
        self.set_primary(button)
        return button

    def _back_button(self, look: Look) -> Choice:
        """Make the button that ends it; at the end it is the large one."""
        last = look is Look.PRIMARY and bool(self._cards)
        button = Choice(self.tr("Klaar") if last else self.tr("Stoppen"), look)
        button.clicked.connect(self._leave)
        if look is Look.PRIMARY:
            self.set_primary(button)
        return button

    def _add_foot(self, *buttons: Choice) -> None:
        """Put the buttons under it."""
        self.row(*buttons)

    @Slot()
    def go_on(self) -> None:
        """Lay the next card."""
        self._place += 1
        self._show()

    @Slot()
    def _go_back(self) -> None:
        """Lay the card before, or go back to how it goes."""
        self._place -= 1
        self._show()

    @Slot()
    def _leave(self) -> None:
        """End it."""
        self.left.emit()
