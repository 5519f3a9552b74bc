"""The bar above a conversation: the step, the quiet line, a second screen, and the keys to hide and to look up."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gesprekshulp.ui import theme
from gesprekshulp.ui.keys import Key
from gesprekshulp.ui.theme import font
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.text import Text


class TopBar(QWidget):
    """Tells `hide_wanted`, `overview_wanted` and `board_wanted`."""

    hide_wanted = Signal()
    overview_wanted = Signal()
    board_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the bar; it is empty until it is told the step."""
        super().__init__(parent)
        self._step = Text("", theme.SMALL, soft=True)
        self._step.setWordWrap(False)
        self._notice = Text("", theme.SMALL)
        self._notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._board = Choice(self.tr("Tweede scherm"), Look.BAR, theme.SMALL)
        self._board.set_keys(*Key.BOARD.value)
        self._board.clicked.connect(self._want_board)
        overview = Choice(self.tr("Toetsen"), Look.BAR, theme.SMALL)
        overview.set_keys(*Key.OVERVIEW.value)
        overview.clicked.connect(self._want_overview)
        hide = Choice(self.tr("Verberg"), Look.BAR, theme.SMALL)
        hide.show_key(self.tr("Esc"))
        hide.clicked.connect(self._want_hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.SPACE, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._step)
        row.addWidget(self._notice, 1)
        row.addWidget(self._board)
        row.addWidget(overview)
        row.addWidget(hide)
        self._row = row

    def stand_out(self, button: Choice) -> None:
        """Be larger than in a real talk, with one more button at the end."""
        self._step.setFont(font(replace(theme.BODY, bold=True)))
        self._notice.setFont(font(theme.BODY))
        self._row.addSpacing(theme.SPACE)
        self._row.addWidget(button)

    def tell(self, step: str, notice: str) -> None:
        """Show the name of the step, and one quiet line (or none)."""
        self._step.setText(step)
        self._notice.setText(notice)

    def tell_board(self, *, possible: bool, shown: bool) -> None:
        """Show whether there can be a second screen, and keep its button down while there is one."""
        self._board.setVisible(possible)
        self._board.setDown(shown)

    @Slot()
    def _want_board(self) -> None:
        """Ask for the second screen, or for its end."""
        self.board_wanted.emit()

    @Slot()
    def _want_overview(self) -> None:
        """Ask for the overview of keys."""
        self.overview_wanted.emit()

    @Slot()
    def _want_hide(self) -> None:
        """Ask to hide everything."""
        self.hide_wanted.emit()
