"""Lays the page for a trainer over the settings, and opens practice talks for it; a real talk is never opened."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from gesprekshulp.storage.flaw import Unfit
from gesprekshulp.storage.records import RealTalk, open_record
from gesprekshulp.ui.home.settings import SettingsPage
from gesprekshulp.ui.home.signals import SignalsPage
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.sentences import Sentences
from gesprekshulp.ui.window import Window


class Signals(QObject):
    """Lives as long as its page, and gives the settings the numbers that were chosen."""

    def __init__(self, window: Window, settings: SettingsPage, names: Names, sentences: Sentences) -> None:
        """Show the page over these settings."""
        page = SignalsPage(settings.circling, names)
        super().__init__(page)
        self._window, self._settings, self._page, self._sentences = window, settings, page, sentences
        page.recording_wanted.connect(self._ask)
        page.left.connect(self._leave)
        window.show_page(page)

    def open(self, path: Path) -> None:
        """Show the practice talk in this file, or say in one sentence why not."""
        try:
            reading = open_record(path)
        except RealTalk:
            self._page.say(self._sentences.real_recording(path.name))
        except (OSError, Unfit):
            self._page.say(self._sentences.no_recording(path.name))
        else:
            self._page.add_recording(path.name, reading.entries)
            self._page.say(self._sentences.half_recording(path.name) if reading.damaged else "")

    @Slot()
    def _ask(self) -> None:
        """Ask which file."""
        dialog = QFileDialog(self._page, self._sentences.open_recording())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    @Slot(str)
    def _chosen(self, name: str) -> None:
        """Open the file that was chosen."""
        self.open(Path(name))

    @Slot()
    def _leave(self) -> None:
        """Go back to the settings; the numbers are kept when the settings are."""
        self._settings.circling = self._page.numbers
        self._window.show_page(self._settings)
        self._window.drop_page(self._page)
