"""The part of a logbook about all of it: taking it along, throwing it away, the passphrase, and the soft limits."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gesprekshulp.aftercare.logbook import Noted
from gesprekshulp.aftercare.reminders import Limits
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.everything_forms import DeleteForm, LimitsForm, PassphraseForm
from gesprekshulp.ui.own.forms import empty
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.widgets.text import Heading, Text

PART = theme.Size(theme.BODY.share, bold=True)


class EverythingSheet(Sheet):
    """Says exactly what each thing does before it is done."""

    export_wanted = Signal()
    delete_wanted = Signal()
    passphrase_wanted = Signal(str, str)
    limits_chosen = Signal(object)
    widest = theme.WIDE

    def __init__(self, name: str, limits: Limits, words: OwnWords, parent: QWidget | None = None) -> None:
        """Take the name of the logbook, the soft limits as they are now, and the words."""
        super().__init__(parent)
        self._words = words
        self._contents = QVBoxLayout()
        self._passphrase, self._limits = PassphraseForm(), LimitsForm(limits)
        self._delete = DeleteForm(name)
        self._passphrase.wanted.connect(self.passphrase_wanted)
        self._limits.chosen.connect(self.limits_chosen)
        self._delete.wanted.connect(self.delete_wanted)
        self._lay_out()
        self.finish()

    def refresh(self, noted: Sequence[Noted]) -> None:
        """Show what there is by now."""
        empty(self._contents)
        self._contents.addWidget(Column(self.tr("Dit staat erin"), self._words.contents(noted)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold no passphrase out of sight."""
        self._passphrase.clear()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        """Put what one does most first, and throwing away last."""
        self.add(Heading(self.tr("Alles"), theme.LARGE))
        self.add(self._contents)
        self._part(
            self.tr("Alles meenemen"),
            self.tr(
                "Dit alles komt in één bestand, op een plek die jij kiest. Dat bestand staat niet op slot: wie het "
                "opent, kan alles lezen. De wachtzin staat er niet in."
            ),
        )
        export = Choice(self.tr("Alles in een bestand"), Look.QUIET, theme.SMALL)
        export.clicked.connect(self.export_wanted)
        self.row(export, stretch=False)
        self._part(
            self.tr("Je eigen grenzen"),
            self.tr("Het zijn herinneringen: er gaat nooit een deur dicht. Spreek ze af met %1.").replace(
                "%1", self._words.adult()
            ),
        )
        self.add(self._limits)
        self._part(self.tr("Een andere wachtzin"), self.tr("Ook de nieuwe kan niemand voor je terughalen."))
        self.add(self._passphrase)
        self._part(
            self.tr("Alles weggooien"),
            self.tr(
                "Dit gaat weg: alles wat erin staat, de naam en de wachtzin. Dat kan niet terug. Wat je zelf afdrukte "
                "of in een bestand zette, blijft waar het is."
            ),
        )
        self.add(self._delete)

    def _part(self, title: str, told: str) -> None:
        """Begin a part with what it does."""
        self.gap(1)
        self.add(Text(title, PART))
        self.add(Text(told, theme.SMALL, soft=True))
