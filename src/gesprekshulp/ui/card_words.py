"""What stands behind a card, in the order in which it helps: for the held key, and for the deck to read."""

from PySide6.QtCore import QObject

from gesprekshulp.conversation.content import Card


class CardWords(QObject):
    """Says what a card holds besides its question."""

    def lines(self, card: Card) -> list[str]:
        """Give the tip, the way on, the way out, the plainer words, and what the question is for."""
        told = [
            self.tr("Luistertip: %1").replace("%1", card.tip),
            self.tr("Daarna: %1").replace("%1", " / ".join(card.follow_up)),
            self.tr("Bij 'niks': %1").replace("%1", card.if_nothing),
        ]
        if card.short != card.text:
            told.append(self.tr("Korter: %1").replace("%1", card.short))
        if card.concrete:
            told.append(self.tr("Letterlijk: %1").replace("%1", card.concrete))
        if card.purpose:
            told.append(self.tr("Hierom deze vraag: %1").replace("%1", card.purpose))
        return told
