"""What the closed choices are called on screen, each word in one place."""

from PySide6.QtCore import QObject

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.conversation.circling import Evidence, Heaviness
from gesprekshulp.conversation.model import (
    AgeBand,
    CardType,
    CheckInColour,
    Colours,
    Company,
    Depth,
    HelpTopic,
    Language,
    Mark,
    NudgeAnswer,
    Place,
    Readiness,
    ReferralTime,
    Region,
    Route,
    SingleKeys,
    Stage,
    Status,
    Tapping,
    Theme,
    Tone,
    TrustedPerson,
)
from gesprekshulp.conversation.organisation import Adult
from gesprekshulp.conversation.samples import Sample
from gesprekshulp.conversation.timeline import Signs

TAP_SYMBOLS = {Tone.HEAVIER: "↓", Tone.SAME: "→", Tone.LIGHTER: "↑"}


class Names(QObject):
    """Names for values; every method takes a member and gives its words in the interface language."""

    def adult(self, adult: Adult | None) -> str:
        """Name the adult in reach, so that the name fits in the middle of a sentence."""
        return adult.name if adult else self.tr("een volwassene")

    def filled(self, text: str, adult: Adult | None, role: str = "") -> str:
        """Give a text from the library with the adult and the coach's role name in their places."""
        return text.replace("{adult}", self.adult(adult)).replace("{role}", role)

    def stage(self, stage: Stage) -> str:
        """Name a step."""
        return {
            Stage.PREPARE: self.tr("Voorbereiden"),
            Stage.AGREE: self.tr("Afspraken"),
            Stage.AIM: self.tr("Doel"),
            Stage.DEPTH: self.tr("Hoe diep"),
            Stage.CARDS: self.tr("Kaarten"),
            Stage.CLOSE: self.tr("Afronden"),
            Stage.REFER: self.tr("Wie kan er verder bij helpen"),
            Stage.AFTERCARE: self.tr("Nazorg"),
        }[stage]

    def depth(self, depth: Depth) -> str:
        """Name a depth, in the young person's words."""
        return {
            Depth.DISTRACTION: self.tr("Even iets anders"),
            Depth.LIGHT: self.tr("Hou het licht"),
            Depth.SHARE: self.tr("Ik wil iets delen"),
        }[depth]

    def depth_note(self, depth: Depth) -> str:
        """Say in one line what a depth is like."""
        return {
            Depth.DISTRACTION: self.tr("Iets doen samen. Praten hoeft niet."),
            Depth.LIGHT: self.tr("Over gewone dagen en kleine dingen."),
            Depth.SHARE: self.tr("Over wat jou bezighoudt. Jij bepaalt wat."),
        }[depth]

    def card_type(self, kind: CardType) -> str:
        """Name a kind of card."""
        return {
            CardType.LANDING: self.tr("Landen"),
            CardType.BEST_HOPES: self.tr("Beste hoop"),
            CardType.PRE_SESSION_CHANGE: self.tr("Al anders"),
            CardType.EXCEPTION: self.tr("Uitzondering"),
            CardType.SCALING: self.tr("Schaal"),
            CardType.COPING: self.tr("Volhouden"),
            CardType.STRENGTH: self.tr("Kracht"),
            CardType.RELATIONSHIP: self.tr("Door andermans ogen"),
            CardType.PREFERRED_FUTURE: self.tr("Morgen"),
            CardType.SMALL_STEP: self.tr("Klein stapje"),
            CardType.WHATS_BETTER: self.tr("Wat gaat beter"),
            CardType.WHAT_ELSE: self.tr("Wat nog meer"),
            CardType.PERSONAGE: self.tr("Figuur"),
            CardType.DISTRACTION: self.tr("Afleiding"),
            CardType.CLOSING: self.tr("Slot"),
        }[kind]

    def status(self, status: Status) -> str:
        """Say how far a card has been reviewed."""
        return {
            Status.CONCEPT: self.tr("Concept: nog niet gelezen door jongeren of een professional."),
            Status.TESTED: self.tr("Gelezen en geprobeerd door jongeren en een professional."),
            Status.OFF: self.tr("Uit: deze kaart doet niet mee."),
        }[status]

    def place(self, place: Place) -> str:
        """Name a place."""
        return {
            Place.ROOM: self.tr("Een kamer"),
            Place.WALK: self.tr("Een wandeling"),
            Place.ACTIVITY: self.tr("Samen iets doen"),
            Place.ONLINE: self.tr("Online"),
        }[place]

    def age(self, age: AgeBand) -> str:
        """Name an age band."""
        return {
            AgeBand.TWELVE: self.tr("12 tot 15"),
            AgeBand.SIXTEEN: self.tr("16 of 17"),
            AgeBand.EIGHTEEN: self.tr("18 of ouder"),
        }[age]

    def readiness(self, item: Readiness, place: Place | None) -> str:
        """Name a tick of the preparation; some places ask for other words."""
        if place is Place.ONLINE:
            return self._readiness_online(item)
        return {
            Readiness.QUIET_PLACE: self.tr("De plek is rustig"),
            Readiness.PHONES_AWAY: self.tr("Telefoons zijn weg"),
            Readiness.WATER: self.tr("Er is iets te drinken"),
            Readiness.DOOR: self.tr("Er is iemand in de buurt en je kunt weg als je wilt"),
            Readiness.TIME: self.tr("We hebben genoeg tijd"),
        }[item]

    def _readiness_online(self, item: Readiness) -> str:
        """Name a tick for a talk at a distance."""
        return {
            Readiness.QUIET_PLACE: self.tr("We zitten allebei rustig"),
            Readiness.PHONES_AWAY: self.tr("Andere schermen zijn weg"),
            Readiness.WATER: self.tr("Er is iets te drinken"),
            Readiness.DOOR: self.tr("Ik weet waar de ander is, en niemand luistert mee"),
            Readiness.TIME: self.tr("We weten wat we doen als de verbinding wegvalt"),
        }[item]

    def theme(self, theme: Theme) -> str:
        """Name a topic."""
        return {
            Theme.GENERAL: self.tr("Van alles"),
            Theme.SCHOOL: self.tr("School"),
            Theme.PERFORMING: self.tr("Presteren"),
            Theme.FRIENDS: self.tr("Vrienden"),
            Theme.HOME: self.tr("Thuis"),
            Theme.ONLINE: self.tr("Online"),
            Theme.SLEEP: self.tr("Slaap"),
            Theme.BODY: self.tr("Je lijf"),
            Theme.FUTURE: self.tr("Later"),
            Theme.LEISURE: self.tr("Vrije tijd"),
            Theme.LOVE: self.tr("Liefde"),
            Theme.MONEY: self.tr("Geld en werk"),
            Theme.BELONGING: self.tr("Erbij horen"),
            Theme.WORLD: self.tr("De wereld"),
            Theme.LOSS: self.tr("Iemand missen"),
            Theme.FAITH: self.tr("Geloof"),
        }[theme]

    def tone(self, tone: Tone) -> str:
        """Name a tap."""
        return {
            Tone.HEAVIER: self.tr("zwaarder"),
            Tone.SAME: self.tr("gelijk"),
            Tone.LIGHTER: self.tr("lichter"),
        }[tone]

    def colours(self, colours: Colours) -> str:
        """Name the colours of the window."""
        return {
            Colours.SYSTEM: self.tr("Zoals deze laptop"),
            Colours.LIGHT: self.tr("Licht"),
            Colours.DARK: self.tr("Donker"),
            Colours.CONTRAST: self.tr("Veel contrast"),
        }[colours]

    def single_keys(self, single: SingleKeys) -> str:
        """Name what letters, digits and signs do by themselves."""
        return {
            SingleKeys.ON: self.tr("Aan"),
            SingleKeys.WITH_ALT: self.tr("Alleen met Alt"),
            SingleKeys.OFF: self.tr("Uit"),
        }[single]

    def mark(self, mark: Mark) -> str:
        """Name a mark."""
        return {
            Mark.NEW_ANGLE: self.tr("iets nieuws"),
            Mark.SAME_AGAIN: self.tr("kwam terug"),
        }[mark]

    def evidence(self, because: Evidence) -> str:
        """Say why a nudge came, in words that may be read aloud."""
        heavy = {
            Heaviness.ALL: self.tr("Het werd steeds zwaarder."),
            Heaviness.MOST: self.tr("Het werd vaak zwaarder."),
            Heaviness.SOME: self.tr("Het werd soms zwaarder."),
        }[because.heaviness]
        if because.opened:
            rest = self.tr("Er was ook iets lichters of nieuws, en daarna werd het weer zwaar.")
        elif because.again:
            rest = self.tr("Iets kwam vaker terug.")
        else:
            rest = self.tr("Iets lichters of nieuws kwam er even niet bij.")
        return f"{heavy} {rest} " + self.tr("Dat mag.")

    def signs(self, signs: Signs) -> str:
        """Say when signs came, for who can't see the picture."""
        if not signs.quiet and not signs.nudges:
            return self.tr("Hier komt geen teken.")
        spans = [str(first) if first == last else f"{first}–{last}" for first, last in signs.quiet]
        quiet = self.tr("Stil teken bij tik %1.").replace("%1", ", ".join(spans))
        if not signs.nudges:
            return quiet + " " + self.tr("Geen seintje.")
        nudges = [
            self.tr("Seintje %1 bij tik %2.").replace("%1", str(number)).replace("%2", str(tap))
            for number, tap in enumerate(signs.nudges, start=1)
        ]
        return " ".join([quiet, *nudges])

    def sample(self, sample: Sample) -> str:
        """Name a made-up talk."""
        return {
            Sample.STAYS_HEAVY: self.tr("Voorbeeld: het blijft zwaar"),
            Sample.OPENS: self.tr("Voorbeeld: zwaar, en dan iets nieuws"),
            Sample.GOES_ROUND: self.tr("Voorbeeld: steeds hetzelfde"),
            Sample.UP_AND_DOWN: self.tr("Voorbeeld: op en neer"),
        }[sample]

    def tapping(self, by: Tapping) -> str:
        """Name who taps."""
        return {
            Tapping.COACH: self.tr("Alleen wie luistert"),
            Tapping.TOGETHER: self.tr("Samen"),
            Tapping.NOBODY: self.tr("Niemand"),
        }[by]

    def check_in(self, colour: CheckInColour) -> str:
        """Name an answer to the check-in."""
        return {
            CheckInColour.GREEN: self.tr("Groen: ja, ga maar door"),
            CheckInColour.YELLOW: self.tr("Geel: fijn zo, niet dieper"),
            CheckInColour.RED: self.tr("Rood: liever even niet"),
        }[colour]

    def way(self, answer: NudgeAnswer) -> str:
        """Name a way out of circling, or putting it off."""
        return {
            NudgeAnswer.SHIFT: self.tr("Even iets heel anders"),
            NudgeAnswer.TURN: self.tr("Een andere kant"),
            NudgeAnswer.LIGHTER: self.tr("Iets lichters"),
            NudgeAnswer.DISTRACTION: self.tr("Samen iets doen"),
            NudgeAnswer.PAUSE: self.tr("Pauze"),
            NudgeAnswer.CLOSE: self.tr("Rustig afronden"),
            NudgeAnswer.ADULT: self.tr("Een volwassene erbij"),
            NudgeAnswer.NOT_NOW: self.tr("Niet nu"),
            NudgeAnswer.NOT_RIGHT: self.tr("Klopt niet"),
        }[answer]

    def route(self, route: Route) -> str:
        """Name a route."""
        return {
            Route.NOW: self.tr("Nu"),
            Route.TODAY: self.tr("Vandaag"),
            Route.THIS_WEEK: self.tr("Deze week"),
        }[route]

    def help_topic(self, topic: HelpTopic) -> str:
        """Name what a line is for."""
        return {
            HelpTopic.LIFE_AND_DEATH: self.tr("Dood, of jezelf pijn doen"),
            HelpTopic.VIOLENCE: self.tr("Geweld, onveilig"),
            HelpTopic.SEXUAL_VIOLENCE: self.tr("Seks tegen je zin"),
            HelpTopic.ANYTHING: self.tr("Iets anders"),
        }[topic]

    def region(self, region: Region) -> str:
        """Name a region."""
        return {
            Region.NETHERLANDS: self.tr("Nederland"),
            Region.FLANDERS: self.tr("Vlaanderen"),
            Region.BRUSSELS: self.tr("Brussel"),
        }[region]

    def language(self, language: Language | None) -> str:
        """Name a language in that language itself, so that whoever reads it finds it."""
        return {
            None: self.tr("Geen"),
            Language.DUTCH: "Nederlands",
            Language.FLEMISH: "Vlaams",
            Language.ENGLISH: "English",
        }[language]

    def person(self, person: TrustedPerson, adult: Adult | None) -> str:
        """Name someone to turn to."""
        return {
            TrustedPerson.ADULT: self.adult(adult),
            TrustedPerson.HOME: self.tr("iemand thuis of familie"),
            TrustedPerson.SCHOOL: self.tr("iemand op school"),
            TrustedPerson.DOCTOR: self.tr("de huisarts"),
            TrustedPerson.OTHER: self.tr("iemand anders die jij vertrouwt"),
        }[person]

    def time(self, time: ReferralTime) -> str:
        """Name when."""
        return {
            ReferralTime.TODAY: self.tr("vandaag"),
            ReferralTime.TOMORROW: self.tr("morgen"),
            ReferralTime.THIS_WEEK: self.tr("deze week"),
        }[time]

    def company(self, company: Company, adult: Adult | None) -> str:
        """Name who goes along."""
        return {
            Company.COACH: self.tr("ik loop met je mee"),
            Company.ADULT: self.tr("%1 gaat mee").replace("%1", self.adult(adult)),
            Company.SOMEONE: self.tr("iemand die jij kiest gaat mee"),
            Company.ALONE: self.tr("je gaat zelf"),
        }[company]

    def call(self, call: CallAdult, adult: Adult | None) -> str:
        """Say when to call the adult."""
        return {
            CallAdult.NOW: self.tr("Bel %1 nu, voor je naar huis gaat."),
            CallAdult.WITHIN_A_DAY: self.tr("Spreek %1 vandaag of morgen."),
            CallAdult.NEXT_CHECK_IN: self.tr("Vertel %1 bij je volgende check-in hoe het ging."),
        }[call].replace("%1", self.adult(adult))

    def reason(self, reason: Reason) -> str:
        """Say what makes it so."""
        return {
            Reason.SAFETY: self.tr("Je hoorde iets over veiligheid, of je twijfelt. Dat deel je meteen."),
            Reason.NOT_REACHED: self.tr("Er weet nog geen volwassene van. Zorg dat dat nu gebeurt."),
            Reason.PROMISED_SECRECY: self.tr("Je beloofde een geheim. Dat hoef je niet alleen te dragen."),
            Reason.HEAVY_LOAD: self.tr("Dit was veel voor jou. Praat erover voor je verder gaat."),
            Reason.TOO_HEAVY: self.tr("Jullie haalden er iemand bij. Bespreek samen hoe dat was."),
            Reason.OWN_THEME: self.tr("Het raakte iets van jezelf. Dat verdient aandacht."),
            Reason.OUTSIDE_ROLE: self.tr("Je deed iets buiten je rol. Dat gebeurt; samen kijken helpt."),
            Reason.LOAD: self.tr("Het voelde zwaar. Samen kijken helpt."),
            Reason.HEAVY_TWICE: self.tr("Twee gesprekken achter elkaar bleven bij je hangen. Samen kijken helpt."),
            Reason.RISE: self.tr("Dit was zwaarder dan je van jezelf gewend bent. Samen kijken helpt."),
            Reason.SAME_PERSON: self.tr("Jullie spraken elkaar nu drie keer. Bespreek samen hoe het verder gaat."),
            Reason.USUAL: self.tr("Ook een goed gesprek is fijn om te delen."),
        }[reason]
