"""The replies of one turn: buttons that are equally large, so that none calls louder than the others."""

from collections.abc import Sequence

from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import number_key
from gesprekshulp.ui.widgets.choice import Choice

LOWEST = theme.TOUCH + theme.SPACE  # pixels


class ReplyButton(Choice):
    """A reply that can be given; `place` is its place in the file, counted from zero."""

    def __init__(self, say: str, place: int, number: int) -> None:
        """Take what is said, its place in the file, and its number on the page, which is its key."""
        super().__init__(say, size=theme.BODY)
        self.place = place
        self.beside: Sequence[ReplyButton] = ()
        self.set_keys(*number_key(number))

    def heightForWidth(self, width: int) -> int:
        """Give the height that the longest of the replies needs."""
        return max(LOWEST, *(Choice.heightForWidth(each, width) for each in (self, *self.beside)))


def reply_buttons(says: Sequence[str], order: Sequence[int]) -> list[ReplyButton]:
    """Make the buttons for what can be said, in this order of their places in the file."""
    buttons = [ReplyButton(says[place], place, number) for number, place in enumerate(order, start=1)]
    for button in buttons:
        button.beside = buttons
    return buttons
