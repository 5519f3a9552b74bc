"""What is still to be told to the adult, on the start page: whom to call, since when, and that it was told."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gesprekshulp.aftercare.contact import OpenContact, Standing, standing
from gesprekshulp.conversation.organisation import Adult
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.text import Text


class OpenContactPanel(QWidget):
    """Stands there until `confirmed`, in two steps; it says nothing of the reason, for others may read along."""

    confirmed = Signal()

    def __init__(
        self, contact: OpenContact, today: date, adult: Adult | None, words: OwnWords, parent: QWidget | None = None
    ) -> None:
        """Take what is open, the day, whom to call, and the words."""
        super().__init__(parent)
        self._told = Choice(self.tr("Ik heb het verteld"), Look.PLAIN, theme.BODY)
        self._told.setObjectName("told")
        self._told.clicked.connect(self._ask)
        self._sure = Choice(self.tr("Ja, %1 weet het").replace("%1", words.adult()), Look.PRIMARY, theme.BODY)
        self._sure.setObjectName("sure")
        self._sure.clicked.connect(self._confirm)
        self._not_yet = Choice(self.tr("Nog niet"), Look.QUIET, theme.BODY)
        self._not_yet.clicked.connect(self._take_back)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACE)
        for button in (self._told, self._sure, self._not_yet):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        for sentence in self._sentences(standing(contact, today), words.open_since(contact.since, today), adult, words):
            column.addWidget(Text(sentence, theme.BODY))
        column.addLayout(row)
        self._ask_once()

    def _sentences(self, stands: Standing, since: str, adult: Adult | None, words: OwnWords) -> list[str]:
        """Say whom to call and since when, kindly."""
        share = {
            Standing.WAITS: self.tr("Tijd om te delen met %1: bel nu. Het staat open sinds %2."),
            Standing.REMINDS: self.tr("Er is nog iets te delen met %1. Het staat open sinds %2."),
            Standing.LATE: self.tr("Nog te delen met %1: het kan vandaag. Het staat open sinds %2."),
        }[stands]
        kind = self.tr("Delen hoort erbij, het is geen falen.")
        lines = [share.replace("%1", words.adult()).replace("%2", since) + " " + kind]
        if adult is not None:
            lines.append(f"{adult.phone} · {adult.hours}")
        if stands is Standing.WAITS:
            lines.append(self.tr("Een nieuw gesprek wacht daarop. Oefenen kan wel."))
        return lines

    def _ask_once(self) -> None:
        """Show the first step."""
        self._told.show()
        self._sure.hide()
        self._not_yet.hide()

    @Slot()
    def _ask(self) -> None:
        """Ask once more: from then on it is closed."""
        self._told.hide()
        self._sure.show()
        self._not_yet.show()
        self._not_yet.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take_back(self) -> None:
        """Leave it open."""
        self._ask_once()
        self._told.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _confirm(self) -> None:
        """Say that the adult knows."""
        self.confirmed.emit()
