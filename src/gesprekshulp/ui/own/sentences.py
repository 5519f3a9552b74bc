"""One clear sentence for each thing that can come of opening, writing and taking along a logbook."""

from PySide6.QtCore import QObject


class OwnSentences(QObject):
    """Says what came of it, in the language of the window."""

    def logbook_gone(self) -> str:
        """Say that a logbook is no longer there."""
        return self.tr("Dit logboek staat niet meer op deze laptop.")

    def damaged(self, kept: int | None) -> str:
        """Say that a part could not be read, and what is left."""
        if kept is None:
            return self.tr("Dit logboek is beschadigd en gaat niet meer open. Het bestand is apart gezet.")
        sentence = self.tr("Dit logboek was beschadigd. %1 regels zijn gered. Open het nog eens; het oude staat apart.")
        return sentence.replace("%1", str(kept))

    def newer(self) -> str:
        """Say that a newer program wrote it."""
        return self.tr("Dit logboek is van een nieuwere versie van Gesprekshulp. Open het daarmee.")

    def in_use(self) -> str:
        """Say that it is open already."""
        return self.tr("Dit logboek is al open in een ander venster. Sluit het daar.")

    def unreadable(self) -> str:
        """Say that the disk gives nothing."""
        return self.tr("Dit logboek kan niet gelezen worden. Kijk de schijf na, of laat iemand meekijken.")

    def not_written(self) -> str:
        """Say that the disk takes nothing."""
        return self.tr("Bewaren lukt niet: de schijf is vol of beveiligd. Wat er al stond is er nog.")

    def unfit(self, field: str) -> str:
        """Say what is wrong with a name or a passphrase."""
        if field == "name":
            return self.tr("Kies een andere naam: deze is leeg, te lang, of er al.")
        return self.tr("De wachtzin is te kort. Neem er drie of vier woorden voor.")

    def call_now(self) -> str:
        """Say that nothing will remind the coach of a call."""
        return self.tr("Bel de volwassene nu. Deze laptop onthoudt het niet: de schijf is vol of beveiligd.")

    def limits_kept(self) -> str:
        """Say that the soft limits are kept."""
        return self.tr("Bewaard. Het zijn herinneringen: je mag altijd anders kiezen.")

    def export_title(self) -> str:
        """Ask where everything goes."""
        return self.tr("Alles meenemen")

    def export_name(self) -> str:
        """Give the name of the file with everything."""
        return self.tr("logboek.json")

    def calendar_title(self) -> str:
        """Ask where the days go."""
        return self.tr("In mijn agenda")

    def calendar_name(self) -> str:
        """Give the name of the file with days."""
        return self.tr("check-ins.ics")

    def file_written(self, file: str) -> str:
        """Say that a file is there."""
        return self.tr("Klaar: %1.").replace("%1", file)

    def no_file(self, file: str) -> str:
        """Say that a file can't be written."""
        return self.tr("%1 kan daar niet komen. Kies een andere map, of maak ruimte.").replace("%1", file)

    def locked(self) -> str:
        """Say that the logbook is closed."""
        return self.tr("Je logboek is dicht.")

    def removed(self) -> str:
        """Say that nothing of a logbook is left."""
        return self.tr("Je logboek is weg, met alles wat erin stond.")

    def not_removed(self) -> str:
        """Say that something of a logbook may be left."""
        return self.tr("De schijf laat zich niet wissen: je logboek kan er nog staan. Laat iemand meekijken.")

    def check_in_paper(self) -> str:
        """Name the page for a check-in."""
        return self.tr("Check-in")

    def adult_paper(self) -> str:
        """Name the page for the adult."""
        return self.tr("Voor de volwassene")

    def own_marks(self) -> str:
        """Head what the coach wants to talk about."""
        return self.tr("Wat ik wil bespreken")

    def questions(self) -> str:
        """Head the fixed questions."""
        return self.tr("Vaste vragen")

    def counts(self) -> str:
        """Head the counts."""
        return self.tr("Deze periode")

    def no_content(self) -> str:
        """Say what is not on the page for the adult."""
        return self.tr("Hier staat niets over gesprekken zelf, en niets over jongeren.")
