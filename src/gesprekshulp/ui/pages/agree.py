"""The agreements: who the coach is, one line after another, and room for an own line."""

from PySide6.QtCore import Slot

from gesprekshulp.conversation.accord import ROLE
from gesprekshulp.conversation.events import AgreementAccepted, StageEntered, TappingChosen
from gesprekshulp.conversation.model import Tapping
from gesprekshulp.conversation.screens import AgreedScreen, AgreementScreen, RoleScreen
from gesprekshulp.ui import theme
from gesprekshulp.ui.pages.page import Page
from gesprekshulp.ui.widgets.choice import Choice, Look
from gesprekshulp.ui.widgets.fields import Column, Field
from gesprekshulp.ui.widgets.text import Text


class RolePage(Page[RoleScreen]):
    """Says in plain words what a coach is and isn't."""

    def build(self, screen: RoleScreen) -> None:
        """Show the sentence to say and the three columns."""
        self.text(self.tr("Nu samen. Draai de laptop zo dat jullie allebei kunnen kijken."), theme.SMALL, soft=True)
        self.heading(self.names.filled(screen.card.sentence, screen.adult, screen.role_name), theme.LARGE)
        self.gap()
        self.row(
            *(
                Column(
                    self.names.filled(column.title, screen.adult, screen.role_name),
                    [self.names.filled(line, screen.adult, screen.role_name) for line in column.lines],
                )
                for column in screen.card.columns
            )
        )
        self.gap()
        self.row(self.primary(AgreementAccepted(ROLE), self.tr("Dat is duidelijk")))


class AgreementPage(Page[AgreementScreen]):
    """One agreement in large type, to accept together."""

    def build(self, screen: AgreementScreen) -> None:
        """Show the line, and a way to say that it isn't right yet."""
        count = self.tr("Afspraak %1 van %2").replace("%1", str(screen.number))
        self.text(count.replace("%2", str(screen.total)), theme.SMALL, soft=True)
        self.heading(screen.agreement.title, theme.TITLE)
        self.text(screen.agreement.text, theme.LARGE)
        self.gap()
        self._talk = Text(self.tr("Dat mag. Praat er samen over. Komen jullie er niet uit? Rond dan rustig af."))
        self._talk.hide()
        self.add(self._talk)
        accept = self.primary(AgreementAccepted(screen.agreement.id), self.tr("Samen akkoord"))
        doubt = Choice(self.tr("Nog niet eens"), Look.QUIET)
        doubt.set_keys("N")
        doubt.clicked.connect(self._show_talk)
        self.row(doubt, accept)

    @Slot()
    def _show_talk(self) -> None:
        """Say what to do when they don't agree."""
        self._talk.show()


class AgreedPage(Page[AgreedScreen]):
    """All agreements on one page, and one of their own."""

    def build(self, screen: AgreedScreen) -> None:
        """List the lines; an own one can be added."""
        self.heading(self.tr("Dit spreken we af"))
        lines = [f"{each.title.rstrip('.')}. {each.text}" for each in screen.agreements]
        lines += list(screen.own)
        lines += [self.tr("Jullie eigen afspraak (de woorden zijn niet bewaard)")] * screen.forgotten
        self.add(Column("", lines))
        self._own = Field(self.tr("Een eigen afspraak erbij?"), self.tr("Blijft alleen tijdens dit gesprek"))
        self._own.entered.connect(self._add)
        self.add(self._own)
        self._tapping(screen)
        self.gap(1)
        self.row(self.primary(StageEntered(screen.next_stage), self.tr("Verder")))

    def _tapping(self, screen: AgreedScreen) -> None:
        """Say what the taps are, and ask who makes them."""
        self.gap(1)
        self.text(
            self.tr(
                "Tijdens het praten tikken we soms: werd het zwaarder of lichter? Blijft het zwaar, dan laat het "
                "scherm dat zien. Wie tikt?"
            )
        )
        ticks = [
            self.step(TappingChosen(by), self.names.tapping(by), (str(number),), chosen=by is screen.tapping)
            for number, by in enumerate(Tapping, start=1)
        ]
        self.one_of(ticks)
        self.row(*ticks)
        note = self.tr("Tikken hoeft niet. Na het gesprek zijn de tikken weg.")
        self.text(note, theme.SMALL, soft=True)

    @Slot()
    def _add(self) -> None:
        """Add their own line."""
        self.store.add_agreement(self._own.text())
