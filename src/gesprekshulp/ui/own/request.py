"""A short message that asks for a check-in, to copy and to send oneself."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gesprekshulp.aftercare.advice import CallAdult
from gesprekshulp.aftercare.deck import CheckInForm
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.forms import combo, dress, under
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.text import Text


class RequestBox(QWidget):
    """Shows the message for a moment; tells `copied` when it lies in the clipboard, which is all that happens."""

    copied = Signal()

    def __init__(self, form: CheckInForm, words: OwnWords, parent: QWidget | None = None) -> None:
        """Take the messages, and the words."""
        super().__init__(parent)
        self._requests = [
            (words.moment(call), words.with_adult(request.message))
            for call in sorted(CallAdult)
            if (request := form.request(call))
        ]
        self._when = combo([when for when, _ in self._requests])
        self._message = Text("", theme.SMALL)
        self._message.setObjectName("message")
        copy = Choice(self.tr("Vraag kopiëren"), Look.QUIET, theme.SMALL)
        copy.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        ask = self.tr("Om een gesprek vragen: wanneer wil je %1 spreken?").replace("%1", words.adult())
        column.addLayout(under(dress(self._when, ask), self._when))
        column.addWidget(self._message)
        calm = self.tr("Gesprekshulp verstuurt niets: je plakt het zelf in een bericht.")
        column.addWidget(Text(calm, theme.SMALL, soft=True))
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeading)
        self._when.currentIndexChanged.connect(self._show)
        self._show()
        if not self._requests:
            self.hide()

    @property
    def message(self) -> str:
        """Give the message that is shown."""
        return self._message.text()

    @Slot()
    def _show(self) -> None:
        """Show the message for the chosen moment."""
        if self._requests:
            self._message.setText(self._requests[self._when.currentIndex()][1])

    @Slot()
    def _copy(self) -> None:
        """Put the message in the clipboard."""
        QGuiApplication.clipboard().setText(self.message)
        self.copied.emit()
