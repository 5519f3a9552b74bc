"""Whether there was a talk, and how heavy that was for the coach; every number may be passed over."""

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from gesprekshulp.aftercare.advice import HEAVIEST
from gesprekshulp.aftercare.logbook import LIGHTEST
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.forms import spread
from gesprekshulp.ui.own.words import FINE, HEAVY, STAYS, OwnWords
from gesprekshulp.ui.practice.one_of import one_stop
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.text import Text

NO_TALK, NO_NUMBER = -2, -3  # the ids of the two buttons that are no number; Qt keeps -1 for itself


class LoadChoice(QWidget):
    """One stop for Tab, walked through with the arrows; it begins with: no talk."""

    def __init__(self, words: OwnWords, parent: QWidget | None = None) -> None:
        """Take the words."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: list[Choice] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.LINE_GAP)
        without = (
            self._button(NO_TALK, self.tr("Geen gesprek")),
            self._button(NO_NUMBER, self.tr("Wel een gesprek, liever geen getal")),
        )
        numbers = [self._button(load, str(load)) for load in range(LIGHTEST, HEAVIEST + 1)]
        for load, button in enumerate(numbers):
            button.setAccessibleName(words.load(load))
        spread(column, without, len(without))
        spread(column, numbers, len(numbers))
        marks = (LIGHTEST, FINE, STAYS, HEAVY, HEAVIEST)
        legend = " · ".join(f"{load} {words.heaviness(load)}" for load in marks)
        column.addWidget(Text(legend, theme.SMALL, soft=True))
        self.clear()

    @property
    def talked(self) -> bool:
        """Say whether there was a talk."""
        return self._group.checkedId() != NO_TALK

    @property
    def load(self) -> int | None:
        """Give how heavy it was; None when the number was passed over."""
        return self._group.checkedId() if self._group.checkedId() >= LIGHTEST else None

    def clear(self) -> None:
        """Go back to: no talk."""
        self._buttons[0].setChecked(True)
        one_stop(self._buttons)

    def _button(self, load: int, text: str) -> Choice:
        """Make one of the buttons."""
        button = Choice(text, Look.PLAIN, theme.SMALL)
        button.setCheckable(True)
        button.make_one_of(self._group)
        button.setObjectName(f"load {load}")
        self._group.setId(button, load)
        self._buttons.append(button)
        return button
