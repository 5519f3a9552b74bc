"""The window for everyone in the room: it follows a conversation and holds nothing of its own."""

from typing import assert_never

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gesprekshulp.conversation.model import Mode, Stage
from gesprekshulp.ui import theme
from gesprekshulp.ui.board.face import Face, Laid, Open, Still, face_of
from gesprekshulp.ui.board.keys import pass_on
from gesprekshulp.ui.board.sheets import BoardSheet, CalmSheet, LaidSheet, OpenSheet, grown_letters
from gesprekshulp.ui.store import Store
from gesprekshulp.ui.widgets.text import Text

OPENS = frozenset({Stage.DEPTH, Stage.CARDS})
STAYS = OPENS | {Stage.AGREE, Stage.AIM}
WIDTH, HEIGHT = 800, 600
NARROWEST, LOWEST = 480, 320


class Board(QWidget):
    """Shows what everyone may see, as long as it is visible; `turned` says that it opened or closed.

    It belongs to the page of the conversation: it goes with it, and shows a calm page whenever that page is hidden.
    """

    turned = Signal()

    def __init__(self, store: Store, talk: QWidget) -> None:
        """Take the conversation, and the page of the coach."""
        super().__init__(talk, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self._store, self._talk = store, talk
        self._face: Face | None = None
        self._sheet: BoardSheet | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(NARROWEST, LOWEST)
        self._practice = Text(self.tr("OEFENEN"), theme.BODY, soft=True).centred()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._practice)
        column.addWidget(self._area, 1)
        store.changed.connect(self.refresh)
        QGuiApplication.instance().screenRemoved.connect(self._lose_screen)  # type: ignore[union-attr]

    @property
    def may_turn(self) -> bool:
        """Say whether it can be opened now, or closed."""
        return self.isVisible() or (not self._store.ended and self._store.stage in OPENS)

    @Slot()
    def turn(self) -> None:
        """Open it, or close it."""
        if self.isVisible():
            self.close()
        elif self.may_turn:
            self._open()

    @Slot()
    def refresh(self) -> None:
        """Show what the conversation holds now, or close when there is nothing left for everyone."""
        if not self.isVisible():
            return
        if self._store.ended or self._store.stage not in STAYS or not self._talk.window().isVisible():
            self.close()
            return
        self._show_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand every key to the coach's window."""
        pass_on(event, self._talk.window())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hand over the release as well: a key may be held."""
        pass_on(event, self._talk.window())

    def changeEvent(self, event: QEvent) -> None:
        """Give the keyboard back to the coach's window, and follow larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._talk.window().activateWindow()
        if grown_letters(event) and self._sheet is not None:
            self._fit(self.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the type follow the window."""
        super().resizeEvent(event)
        self._fit(event.size())

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing of what was shown."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._face = None
            self._drop()
            self.turned.emit()

    def _open(self) -> None:
        """Fill another screen, or stand beside the coach's window when there is none."""
        self._show_now()
        here = self._talk.window().screen()
        other = elsewhere(here.geometry(), [screen.geometry() for screen in QGuiApplication.screens()])
        if other is None:
            self.setGeometry(beside(here.availableGeometry()))
            self.setWindowState(Qt.WindowState.WindowNoState)
        else:
            self.setGeometry(other)
            self.setWindowState(Qt.WindowState.WindowFullScreen)  # `showFullScreen` would ask for the keyboard
        self.show()
        self.turned.emit()

    def _show_now(self) -> None:
        """Show the face of this moment, and build nothing anew while it stays the same."""
        view, covered = self._store.view, not self._talk.isVisible()
        self._practice.setVisible(view.mode is Mode.PRACTICE and not covered)
        self.setWindowTitle(self.tr("Pauze") if covered else self.tr("Tweede scherm"))
        self.setAccessibleName(self.windowTitle())
        face = Still(paused=True) if covered else face_of(view.screen)
        if face == self._face:
            return
        self._face = face
        self._drop()
        self._sheet = self._sheet_of(face)
        self._area.setWidget(self._sheet)
        self._fit(self.size())

    def _sheet_of(self, face: Face) -> BoardSheet:
        """Make the page for a face."""
        match face:
            case Open(cards):
                return OpenSheet(self._store, cards)
            case Laid(text, second, scale):
                return LaidSheet(text, second, scale=scale)
            case Still(paused):
                return CalmSheet(self.tr("Pauze") if paused else self.tr("Luisteren"))
            case _:
                assert_never(face)

    def _drop(self) -> None:
        """Let go of the page; it may be the very one that was pressed."""
        self._sheet = None
        old = self._area.takeWidget()
        if old:  # nothing at first, whatever the stubs say
            old.hide()
            old.deleteLater()

    def _fit(self, size: QSize) -> None:
        """Give the page the largest type that fits in a window of this size."""
        if self._sheet is not None:
            above = 0 if self._practice.isHidden() else self._practice.sizeHint().height()
            self._sheet.fit(QSize(size.width(), size.height() - above))

    @Slot()
    def _lose_screen(self) -> None:
        """Close when a screen is unplugged, so as not to fill the coach's own."""
        if self.isFullScreen():
            self.close()


def elsewhere(here: QRect, screens: list[QRect]) -> QRect | None:
    """Give the first screen that shows another part of the desktop than this one; a mirror shows the same."""
    return next((screen for screen in screens if not screen.intersects(here)), None)


def beside(room: QRect) -> QRect:
    """Give a place at the right edge of the room on a screen."""
    width, height = min(WIDTH, room.width() // 2), min(HEIGHT, room.height())
    place = QRect(0, 0, max(NARROWEST, width), height)
    place.moveTopRight(room.topRight())
    return place
