"""What all pages share: they show one screen value, built anew when the value changes, and hold nothing else."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.steps import Step
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.theme import Size
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Hint
from gesprekshulp.ui.widgets.fitting import Fitted, fit
from gesprekshulp.ui.widgets.hold import HoldButton
from gesprekshulp.ui.widgets.sheet import HEADING, Sheet
from gesprekshulp.ui.widgets.step_button import StepButton
from gesprekshulp.ui.widgets.text import Heading, Text

S = TypeVar("S")
LAST_NUMBER = 9


class Page(Sheet, Generic[S]):
    """Shows one kind of screen; a page builds its widgets in `build` and nowhere else."""

    def __init__(self, store: Store, names: Names, parent: QWidget | None = None) -> None:
        """Take the store to ask for steps, and the names to show."""
        super().__init__(parent)
        self.store = store
        self.names = names
        self._shown: S | None = None
        self._hint: Hint | None = None

    def show_screen(self, screen: S) -> None:
        """Show this screen; showing the same one again changes nothing but what may be pressed."""
        if screen == self._shown:
            for button in self.findChildren(StepButton):
                button.refresh()
            return
        focused, before = self.focusWidget(), self._heading_text()
        self._shown = screen
        self._drop_hint()
        self.clear()
        self.build(screen)
        self.finish()
        same = bool(before) and self._heading_text() == before
        self.focus(focused.objectName() if same and focused else HEADING)

    def _heading_text(self) -> str:
        """Give the text of the heading, by which a page knows whether it asks something new."""
        heading = self.findChild(Heading, HEADING)
        return heading.text() if heading else ""

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold nothing while out of sight: the key may be let go elsewhere."""
        self.hold(held=False)
        super().hideEvent(event)

    def forget(self) -> None:
        """Hold nothing of the last screen, such as words half typed: the page goes out of use."""
        self._shown = None
        self._drop_hint()
        self.clear()

    def build(self, screen: S) -> None:
        """Fill the page for this screen."""
        raise NotImplementedError

    def fold(self, *, folded: bool) -> None:
        """Show the quiet sign on the cards of this page, or take it away; most pages have none."""

    def hold(self, *, held: bool) -> None:
        """Show or hide what stands behind the held key; most pages have nothing there."""
        if self._hint is not None:
            self._hint.hold(held=held, under=self.findChild(Heading, HEADING))

    # What follows are the building blocks for `build`.

    def heading(self, text: str, size: Size = theme.TITLE) -> Heading:
        """Add the one large question."""
        heading = Heading(text, size)
        self.add(heading)
        return heading

    def text(self, text: str, size: Size = theme.BODY, *, soft: bool = False) -> Text:
        """Add a paragraph."""
        paragraph = Text(text, size, soft=soft)
        self.add(paragraph)
        return paragraph

    def step(
        self,
        step: Step,
        text: str,
        keys: Sequence[str] = (),
        look: Look = Look.PLAIN,
        size: Size = theme.BODY,
        *,
        note: str = "",
        chosen: bool | None = None,
    ) -> StepButton:
        """Make a button for a step; it still has to be placed."""
        button = StepButton(self.store, step, text, look, size, note=note, chosen=chosen)
        button.set_keys(*keys)
        return button

    def primary(self, step: Step, text: str) -> StepButton:
        """Make the button that Enter and the space bar press from anywhere on the page."""
        button = self.step(step, text, (), Look.PRIMARY)
        self.set_primary(button)
        return button

    def grid(self, widgets: Sequence[QWidget], columns: int) -> None:
        """Add widgets in columns of one width, row by row."""
        self.add(in_columns(widgets, columns))

    def one_of(self, buttons: Sequence[Choice]) -> None:
        """Say that of these buttons one counts; the store says which."""
        group = QButtonGroup(self.holder)
        group.setExclusive(False)
        for button in buttons:
            button.make_one_of(group)

    def hint(self, lines: Sequence[str], text: str = "") -> HoldButton:
        """Put these lines behind the held key, and make the button that does the same."""
        self._hint = Hint(lines, self)
        button = HoldButton(text or self.tr("Tip: houd vast"), "H")
        button.held.connect(self._hold_button)
        return button

    @Slot(bool)
    def _hold_button(self, held: bool) -> None:  # noqa: FBT001 -- the signal's own argument
        """Do what the held key does."""
        self.hold(held=held)

    def _drop_hint(self) -> None:
        """Leave no hint of the last screen behind."""
        if self._hint is not None:
            self._hint.hide()
            self._hint.deleteLater()
            self._hint = None


class FittingPage(Page[S]):
    """A page on which some texts have the largest letters with which nothing has to scroll."""

    sizes: Sequence[Size] = theme.CARD_SIZES

    def arrange(self) -> None:
        """Fit the letters; the air goes before the letters become the smallest."""
        if self._shown is None:
            return
        self.air(given=True)
        if not self.fit_letters():
            self.air(given=False)
            self.fit_letters()

    def fit_letters(self) -> bool:
        """Give each group of texts the largest letters that leave room for all the rest, and say whether all fits."""
        fit(self._column, self.room(), self.to_fit(), self.sizes)
        return self.fits()

    def to_fit(self) -> Sequence[Sequence[Fitted]]:
        """Give the texts to fit; those of a group have letters of one size."""
        raise NotImplementedError


def in_columns(widgets: Sequence[QWidget], columns: int) -> QGridLayout:
    """Lay widgets out in columns of one width, row by row."""
    grid = QGridLayout()
    grid.setSpacing(theme.SPACE)
    for place, widget in enumerate(widgets):
        grid.addWidget(widget, place // columns, place % columns)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return grid


def number_key(number: int) -> tuple[str, ...]:
    """Give the key for the choice with this number; only the first nine have one."""
    return (str(number),) if number <= LAST_NUMBER else ()
