"""The words of a role-play, on paper and on screen."""

from PySide6.QtCore import QObject

from gesprekshulp.conversation.model import Level, Observation, Skill
from gesprekshulp.practice.exercise import Speaker
from gesprekshulp.practice.scenario import Expected


class PracticeWords(QObject):
    """Names what belongs to a role-play, in the language of the window."""

    def observation(self, what: Observation) -> str:
        """Name a moment that an observer can mark."""
        return {
            Observation.OPEN_QUESTION: self.tr("open vraag"),
            Observation.SILENCE: self.tr("stilte"),
            Observation.PARAPHRASE: self.tr("teruggeven"),
            Observation.FEELING: self.tr("gevoel benoemd"),
            Observation.PERMISSION: self.tr("toestemming gevraagd"),
            Observation.FOLLOWED_DEPTH: self.tr("diepte gevolgd"),
            Observation.STRENGTH: self.tr("iets sterks gezien"),
            Observation.COMPLIMENT: self.tr("echt compliment"),
            Observation.BOUNDARY: self.tr("grens gezegd"),
            Observation.LIMIT: self.tr("niet alles geheim"),
            Observation.SIGNAL_HEARD: self.tr("signaal gehoord"),
            Observation.HANDOVER: self.tr("volwassene erbij"),
            Observation.ADVICE: self.tr("advies"),
            Observation.WHY: self.tr("vroeg 'waarom'"),
            Observation.PROMISE: self.tr("beloofde iets"),
            Observation.PROBING: self.tr("vroeg te diep"),
            Observation.OWN_STORY: self.tr("eigen verhaal"),
            Observation.BELITTLING: self.tr("maakte het klein"),
        }[what]

    def skill(self, skill: Skill) -> str:
        """Name a line of the observer's sheet."""
        return {
            Skill.ASKED_OPENLY: self.tr("Stelde een open vraag"),
            Skill.LEFT_SILENCE: self.tr("Liet stilte"),
            Skill.PARAPHRASED: self.tr("Gaf terug, en vroeg of het klopte"),
            Skill.NAMED_FEELING: self.tr("Benoemde een gevoel"),
            Skill.ONE_QUESTION: self.tr("Eén vraag tegelijk"),
            Skill.ASKED_PERMISSION: self.tr("Vroeg toestemming"),
            Skill.FOLLOWED_DEPTH: self.tr("Volgde de gekozen diepte"),
            Skill.PASSING_WAS_FINE: self.tr("Overslaan was oké"),
            Skill.REPEATED_AIM: self.tr("Kwam terug op het doel"),
            Skill.FOUND_STRENGTH: self.tr("Vond iets sterks, of wat wel lukte"),
            Skill.TRUE_COMPLIMENT: self.tr("Gaf een echt compliment"),
            Skill.NO_ADVICE: self.tr("Gaf geen advies"),
            Skill.NO_WHY: self.tr("Vroeg geen 'waarom'"),
            Skill.SAID_ROLE: self.tr("Zei wat een luistermaatje is"),
            Skill.SAID_LIMIT: self.tr("Zei wat niet geheim blijft"),
            Skill.TOO_BIG_IN_TIME: self.tr("Zei op tijd: dit is te groot voor mij"),
            Skill.NO_PROMISE: self.tr("Beloofde niets wat niet kan"),
            Skill.HEARD_SIGNAL: self.tr("Hoorde het signaal"),
            Skill.RIGHT_ROUTE: self.tr("Koos een route die past"),
            Skill.WARM_HANDOVER: self.tr("Droeg warm over"),
            Skill.STAYED_CALM: self.tr("Bleef rustig"),
            Skill.SUMMED_UP: self.tr("Vatte samen"),
            Skill.NEXT_HOUR: self.tr("Vroeg naar het komende uur"),
            Skill.LANDED: self.tr("Kwam zelf even bij"),
        }[skill]

    def level(self, level: Level) -> str:
        """Name how far a skill was there."""
        return {
            Level.HARMFUL: self.tr("werkte tegen"),
            Level.NOT_SEEN: self.tr("niet gezien"),
            Level.SEEN: self.tr("gezien"),
            Level.STRONG: self.tr("sterk"),
        }[level]

    def group(self, skill: Skill) -> str:
        """Name the part of the sheet a skill stands in, or give nothing when it is not the first there."""
        return {
            Skill.ASKED_OPENLY: self.tr("Luisteren"),
            Skill.ASKED_PERMISSION: self.tr("De ander kiest"),
            Skill.FOUND_STRENGTH: self.tr("Kracht"),
            Skill.SAID_ROLE: self.tr("Grens"),
            Skill.HEARD_SIGNAL: self.tr("Veiligheid"),
            Skill.SUMMED_UP: self.tr("Afronden"),
        }.get(skill, "")

    def expected(self, expected: Expected) -> str:
        """Say what a coach would do about an adult."""
        return {
            Expected.NOTHING: self.tr("Er hoeft geen volwassene bij."),
            Expected.MAYBE: self.tr("Misschien komt er een volwassene bij, als de jongere dat wil."),
            Expected.TELL: self.tr("De coach vertelt het de volwassene, zonder haast."),
            Expected.THIS_WEEK: self.tr("Een volwassene hoort het deze week."),
            Expected.TODAY: self.tr("Een volwassene hoort het vandaag."),
            Expected.NOW: self.tr("Er komt nu een volwassene bij."),
        }[expected]

    def speaker(self, speaker: Speaker) -> str:
        """Say who answers first."""
        return {
            Speaker.YOUNG_PERSON: self.tr("Eerst wie de jongere speelde"),
            Speaker.COACH: self.tr("Eerst de coach"),
            Speaker.OBSERVER: self.tr("Eerst wie meekeek"),
            Speaker.EVERYONE: self.tr("Iedereen, om de beurt"),
        }[speaker]

    def trainer(self) -> str:
        """Name who is the adult in a role-play, so that it fits in the middle of a sentence."""
        return self.tr("de trainer")

    def trainer_is_here(self) -> str:
        """Say where a phone number would stand that nobody is called."""
        return self.tr("zit erbij")

    def while_we_practise(self) -> str:
        """Say when the trainer is there."""
        return self.tr("tijdens deze oefening")

    def a_role_play(self) -> str:
        """Name a role-play of which the story is not known here."""
        return self.tr("Rollenspel")

    def back_to_debrief(self) -> str:
        """Say that a page leads back to the debrief."""
        return self.tr("Terug naar het terugkijken")

    def kept(self) -> str:
        """Say that a role-play was kept."""
        return self.tr("Het rollenspel is bewaard, met een datum en zonder namen.")

    def not_kept(self) -> str:
        """Say that a role-play can't be kept."""
        return self.tr("Bewaren lukt niet: de schijf is vol of beveiligd. Maak ruimte, en probeer het nog eens.")

    def discarded(self) -> str:
        """Say that nothing of a role-play is left."""
        return self.tr("Het rollenspel is klaar. Er is niets van bewaard.")

    def not_wiped(self) -> str:
        """Say that something of a role-play may be left."""
        return self.tr("Het rollenspel is klaar, maar de schijf laat zich niet wissen. Laat dit iemand weten.")

    def deleted(self) -> str:
        """Say that a role-play is gone."""
        return self.tr("Weg. Er staat niets meer van op deze laptop.")

    def open_story(self) -> str:
        """Ask for a story."""
        return self.tr("Eigen verhaal openen")

    def save_pdf(self) -> str:
        """Ask where a PDF goes."""
        return self.tr("Als PDF bewaren")

    def pdf_written(self, file: str) -> str:
        """Say that a PDF is there."""
        return self.tr("Klaar: %1.").replace("%1", file)

    def no_pdf(self, file: str) -> str:
        """Say that a PDF can't be written."""
        return self.tr("%1 kan daar niet komen. Kies een andere map, of maak ruimte.").replace("%1", file)

    def printed(self) -> str:
        """Say that something went to the printer."""
        return self.tr("Het is naar de printer.")

    def not_printed(self) -> str:
        """Say that the printer did not take it."""
        return self.tr("De printer doet het niet. Kijk het na, of maak een PDF.")
