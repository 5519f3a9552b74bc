"""What stands on a timeline in words: for who reads the list beside it, and for who hears it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.events import (
    CardPicked,
    CheckInAnswered,
    DepthChosen,
    Event,
    HandedOver,
    MarkMade,
    NudgeAnswered,
    Observed,
    ReferralAgreed,
    RouteChosen,
    StageEntered,
    ToneTapped,
    TwistHanded,
)
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.scenario import Scenario, Twist
from gesprekshulp.practice.track import Item, Kind, Lane, Track, clock, signed
from gesprekshulp.ui.names import Names


class TimelineWords(QObject):
    """Names every item of a role-play, short on the timeline itself and whole beside it."""

    def __init__(
        self,
        names: Names,
        words: PracticeWords,
        library: Library,
        scenario: Scenario | None,
        parent: QObject | None = None,
    ) -> None:
        """Take the names, the texts of the cards, and the scenario if it is known here."""
        super().__init__(parent)
        self._names, self._words, self._library = names, words, library
        self._twists: dict[str, Twist] = {twist.id: twist for twist in (scenario.twists if scenario else ())}

    def lane(self, lane: Lane) -> str:
        """Name a lane."""
        return {
            Lane.WAY: self.tr("Stap en diepte"),
            Lane.CARDS: self.tr("Kaarten"),
            Lane.TAPS: self.tr("Tikken"),
            Lane.SIGNS: self.tr("Teken"),
            Lane.REST: self.tr("Stilte en pauze"),
            Lane.SEEN: self.tr("Opgemerkt"),
            Lane.TWISTS: self.tr("Briefjes"),
        }[lane]

    def branch(self, branch: int) -> str:
        """Name a way that was left, counted from zero."""
        named = [self.tr("eerste tak"), self.tr("tweede tak"), self.tr("derde tak")]
        return named[branch] if branch < len(named) else self.tr("tak %1").replace("%1", str(branch + 1))

    def label(self, item: Item) -> str:
        """Give what stands beside the symbol of an item where there is room."""
        plain = {
            Kind.HELP: self.tr("dit is te zwaar"),
            Kind.PASSED_OVER: self.tr("overgeslagen"),
            Kind.SIGN: self.tr("stil teken"),
            Kind.NUDGE: self.tr("seintje %1").replace("%1", str(item.number)),
            Kind.PAUSE: self.tr("pauze"),
            Kind.SLOWER: self.tr("rustig aan"),
        }
        return plain.get(item.kind) or self._in_the_talk(item.point.event) or self._around_it(item.point.event)

    def told(self, item: Item) -> str:
        """Tell an item in one line: when, what, and on which way if that one was left."""
        pattern = {
            Kind.STAGE: self.tr("stap: %1"),
            Kind.DEPTH: self.tr("hoe diep: %1"),
            Kind.ROUTE: self.tr("hoe snel: %1"),
            Kind.REFERRAL: self.tr("afgesproken: %1"),
            Kind.CARD: self.tr("kaart: %1"),
            Kind.ANSWER: self.tr("bij het seintje: %1"),
            Kind.CHECK_IN: self.tr("nog goed zo? %1"),
            Kind.OBSERVED: self.tr("opgemerkt: %1"),
            Kind.TWIST: self.tr("briefje: %1"),
        }.get(item.kind, "%1")
        told = f"{clock(item.at)} {pattern.replace('%1', self.label(item))}"
        if item.until > item.at:
            told += ", " + self.tr("tot %1").replace("%1", clock(item.until))
        return f"{told} ({self.branch(item.branch)})" if item.left else told

    def tells(self, item: Item, drawn: Track) -> list[str]:
        """Tell what more there is to know about an item."""
        lines: list[str] = []
        if item.kind is Kind.TAP:
            lines.append(self.tr("Dit was tik %1.").replace("%1", str(item.number)))
        if isinstance(item.point.event, TwistHanded) and (twist := self._twists.get(item.point.event.twist)):
            lines.append(twist.text)
        if item.card and item.kind is not Kind.CARD:
            lines.append(self.tr("Kaart op tafel: %1").replace("%1", self.card(item.card)))
        lines += [self._depth(item), self._sign(item)]
        if drawn.forks:
            lines.append(self._way(item))
        return lines

    def moment(self, item: Item) -> str:
        """Tell only when an item was, and on which way if that one was left."""
        return f"{clock(item.at)} ({self.branch(item.branch)})" if item.left else clock(item.at)

    def marked(self, items: Sequence[Item], what: str = "") -> str:
        """Tell when something was marked, and what if it belongs to no line of a sheet; nothing when it never was."""
        moments = ", ".join(map(self.moment, items))
        if not moments:
            return ""
        if what:
            return self.tr("Los van het blad opgemerkt: %1 (%2)").replace("%1", what).replace("%2", moments)
        return self.tr("Opgemerkt: %1").replace("%1", moments)

    def card(self, card: str) -> str:
        """Give the text of a card; decks change, so a card may be gone."""
        known = self._library.by_id.get(card)
        return known.text if known else self.tr("een kaart die hier niet meer is")

    def _depth(self, item: Item) -> str:
        """Say how deep they were."""
        if item.point.depth is None:
            return self.tr("Hoe diep was nog niet gekozen.")
        return self.tr("Hoe diep: %1").replace("%1", self._names.depth(item.point.depth))

    def _sign(self, item: Item) -> str:
        """Say what the sign showed."""
        if item.point.nudge:
            return self.tr("Seintje %1 was te zien.").replace("%1", str(item.point.nudge))
        return self.tr("Het stille teken was te zien.") if signed(item.point) else self.tr("Er was geen teken.")

    def _way(self, item: Item) -> str:
        """Say on which way this was, where there are several."""
        if not item.left:
            return self.tr("Dit hoort bij de tak die telt.")
        return self.tr("Dit hoort bij een tak waarvan jullie teruggingen: %1.").replace("%1", self.branch(item.branch))

    def _in_the_talk(self, event: Event) -> str:
        """Name what the pair did at the table."""
        match event:
            case StageEntered(stage):
                return self._names.stage(stage)
            case DepthChosen(depth):
                return self._names.depth(depth)
            case CardPicked(card, _):
                return self.card(card)
            case ToneTapped(tone):
                return self._names.tone(tone)
            case MarkMade(mark):
                return self._names.mark(mark)
            case NudgeAnswered(answer):
                return self._names.way(answer)
            case CheckInAnswered(colour):
                return self._names.check_in(colour)
            case _:
                return ""  # the others are named below

    def _around_it(self, event: Event) -> str:
        """Name what concerns an adult, and what who watched did."""
        match event:
            case RouteChosen(route):
                return self._names.route(route)
            case HandedOver(reached):
                told, untold = self.tr("een volwassene weet het"), self.tr("er weet nog geen volwassene van")
                return told if reached else untold
            case ReferralAgreed(person, time, company):
                names = self._names
                return ", ".join((names.person(person, None), names.time(time), names.company(company, None)))
            case Observed(what):
                return self._words.observation(what)
            case TwistHanded(twist):
                known = self._twists.get(twist)
                return known.title if known else self.tr("van de trainer")
            case _:
                return ""
