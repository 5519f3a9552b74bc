"""The cards: a few to choose from, and one on the table with what helps to ask it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout

from gesprekshulp.conversation.content import Card, Personage
from gesprekshulp.conversation.events import CardPicked, CardSkipped, ClosingStepDone, ListeningBegan
from gesprekshulp.conversation.model import Form, Pool, WithoutWords
from gesprekshulp.conversation.screens import AskScreen, ChooseScreen
from gesprekshulp.ui import theme
from gesprekshulp.ui.card_words import CardWords
from gesprekshulp.ui.pages.page import FittingPage
from gesprekshulp.ui.steps import Draw
from gesprekshulp.ui.widgets.card_face import CardFace
from gesprekshulp.ui.widgets.choice import Look
from gesprekshulp.ui.widgets.fields import Field
from gesprekshulp.ui.widgets.figures import FigurePicture
from gesprekshulp.ui.widgets.fitting import Fitted, Question
from gesprekshulp.ui.widgets.scale import ScaleLine
from gesprekshulp.ui.widgets.step_button import StepButton
from gesprekshulp.ui.widgets.text import Text


class ChoosePage(FittingPage[ChooseScreen]):
    """Two or three cards side by side; the young person picks one with 1, 2 or 3."""

    sizes = theme.CHOICE_SIZES

    def build(self, screen: ChooseScreen) -> None:
        """Lay the cards down."""
        self.heading(self.tr("Kies er een die nu past."), theme.LARGE)
        self.gap(1)
        seconds = screen.second or ("",) * len(screen.cards)
        pairs = zip(screen.cards, seconds, strict=True)
        cards = [self._card(card, number, second) for number, (card, second) in enumerate(pairs, start=1)]
        self._cards = cards
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(2 * theme.SPACE)
        for card in cards:
            self._row.addWidget(card, 1)
        self.add(self._row)
        self.gap(1)
        another = self.step(Draw(screen.pool), self.tr("Een andere"), ("E",), Look.QUIET)
        none = self.step(ListeningBegan(), self.tr("Nu geen kaart"), ("0",), Look.QUIET)
        self.row(another, none, stretch=False)

    def fit_letters(self) -> bool:
        """Lay the cards side by side, or under each other where the longest word would not fit."""
        self._lay(QBoxLayout.Direction.LeftToRight, theme.CARD_HEIGHT)
        fits = super().fit_letters()
        if self._column.minimumSize().width() > self.room().width():
            self._lay(QBoxLayout.Direction.TopToBottom, theme.TOUCH)
            fits = super().fit_letters()
        return fits

    def to_fit(self) -> Sequence[Sequence[Fitted]]:
        """Give the cards: no card calls louder than the others."""
        return (self._cards,)

    def _lay(self, way: QBoxLayout.Direction, height: int) -> None:
        """Lay the cards this way, none lower than this height."""
        self._row.setDirection(way)
        for card in self._cards:
            card.setMinimumHeight(height)

    def _card(self, card: Card, number: int, second: str) -> StepButton:
        """Make one card that can be picked."""
        note = second if second != card.text else ""
        return self.step(CardPicked(card.id, card.weight), card.text, (str(number),), size=theme.LARGE, note=note)

    def fold(self, *, folded: bool) -> None:
        """Show the quiet sign on the cards, or take it away."""
        for button in self.findChildren(StepButton):
            button.fold(folded=folded and button in self._cards)


class AskPage(FittingPage[AskScreen]):
    """One question in large type; hints for the coach stand behind a held key."""

    def build(self, screen: AskScreen) -> None:
        """Show what comes first, the question, and the ways on."""
        if screen.acknowledge:
            self.text(screen.acknowledge, theme.LARGE, soft=True).centred()
        self._sheet = self._face(screen)
        self._put_behind(screen)
        self.add(self._sheet)
        self.gap(1)
        if screen.pool is Pool.CLOSING:
            self._closing(screen)
        else:
            self._ways_on(screen)

    def fold(self, *, folded: bool) -> None:
        """Show the quiet sign on the card, or take it away."""
        self._sheet.fold(folded=folded)

    def to_fit(self) -> Sequence[Sequence[Fitted]]:
        """Give the question and the reason for it, each with letters of its own size."""
        return [(question,) for question in self._questions]

    def _face(self, screen: AskScreen) -> CardFace:
        """Make the card itself."""
        card = screen.card
        face = CardFace()
        if screen.personage and screen.pool is not Pool.CLOSING:
            face.put(FigurePicture(screen.personage.id, screen.personage.name), Qt.AlignmentFlag.AlignHCenter)
            face.put(Text(self._company(screen.personage, card), theme.BODY, soft=True).centred())
        self._questions = [_question(card.text)]
        face.put(self._questions[0])
        if screen.second and screen.second.text != card.text:
            face.put(Text(screen.second.text, theme.LARGE, soft=True).centred())
        if card.form is Form.SCALE:
            face.put(ScaleLine())
        without = self._without_words(card)
        if without:
            face.put(Text(without, theme.SMALL, soft=True).centred())
        return face

    def _put_behind(self, screen: AskScreen) -> None:
        """Put on the other side why this is asked, for whoever wants to know; without a reason there is none."""
        if not screen.card.purpose:
            return
        reason = _question(screen.card.purpose)
        self._questions.append(reason)
        other = screen.second.purpose if screen.second else ""
        under = [Text(other, theme.LARGE, soft=True).centred()] if other not in {"", screen.card.purpose} else []
        self._sheet.put_behind([Text(self.tr("Hierom deze vraag"), soft=True).centred(), reason, *under])
        self._sheet.turned.connect(self._read_side)

    @Slot()
    def _read_side(self) -> None:
        """Give the keyboard to the side that is up, so that a screen reader reads it."""
        self.focus()

    def _company(self, figure: Personage, card: Card) -> str:
        """Introduce the figure the card is about, or say that one sits at the table."""
        return figure.line if card.personage else self.tr("%1 zit erbij.").replace("%1", figure.name)

    def _ways_on(self, screen: AskScreen) -> None:
        """Listen, pass over, or take the next cards at once."""
        skip = self.step(CardSkipped(), self.tr("Overslaan"), ("S",))
        more = self.step(Draw(), self.tr("Nieuwe kaarten"), ("M",), Look.QUIET)
        self.row(skip, self.primary(ListeningBegan(), self.tr("Luisteren")), more, self.hint(self._hints(screen)))

    def _closing(self, screen: AskScreen) -> None:
        """Offer a word to take along, kept for this talk only."""
        self._word = Field(self.tr("Een woord om mee te nemen?"), self.tr("Wordt niet bewaard"))
        self._word.entered.connect(self._keep_word)
        self.add(self._word)
        another = self.step(Draw(Pool.CLOSING), self.tr("Een andere"), ("E",), Look.QUIET)
        done = self.primary(ClosingStepDone(screen.step), self.tr("Klaar"))
        self.row(another, done, self.hint(self._hints(screen)))

    @Slot()
    def _keep_word(self) -> None:
        """Keep the word in memory."""
        self.store.take_along(self._word.text())
        self.focus()

    def _hints(self, screen: AskScreen) -> list[str]:
        """Gather what stands behind the held key."""
        return [*CardWords(self).lines(screen.card), *(f"{move.name}: {move.say}" for move in screen.moves)]

    def _without_words(self, card: Card) -> str:
        """Say how the card can be answered without speaking."""
        match card.without_words:
            case WithoutWords.POINT:
                return self.tr("Wijzen mag ook.")
            case WithoutWords.DRAW:
                return self.tr("Tekenen mag ook.")
            case WithoutWords.SIGN:
                return self.tr("Een gebaar mag ook.")
            case None:
                return ""


def _question(text: str) -> Question:
    """Make one large text in the middle of a card."""
    question = Question(text, theme.CARD)
    question.centred()
    return question
