"""The words of the coach's own side, on every page of it and in what comes out of it."""

from collections.abc import Sequence
from datetime import date
from typing import assert_never

from PySide6.QtCore import QDate, QLocale, QObject

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.aftercare.days import ago
from gesprekshulp.aftercare.deck import MINUTES, Round
from gesprekshulp.aftercare.load import LoadPoint, Trend, TrendKind
from gesprekshulp.aftercare.logbook import (
    CheckInHeld,
    CheckInKind,
    ContactMade,
    Mark,
    Note,
    Noted,
    Stranger,
    TalkNoted,
)
from gesprekshulp.aftercare.overview import Overview, Period
from gesprekshulp.aftercare.reminders import Reminder, ReminderKind
from gesprekshulp.aftercare.rhythm import Coming, Due
from gesprekshulp.conversation.organisation import Adult
from gesprekshulp.ui.names import Names

FINE, STAYS, HEAVY, TOO_MUCH = 3, 5, 7, 9  # from which load on a talk is called so (content guide 8a)


class OwnWords(QObject):
    """Sentences for what a coach noted, with the name of the adult in them."""

    def __init__(self, names: Names, adult: Adult | None, parent: QObject | None = None) -> None:
        """Take the names, and the adult of this organisation."""
        super().__init__(parent)
        self.names, self._adult = names, adult

    # People and days.

    def adult(self) -> str:
        """Name the adult, so that it fits in the middle of a sentence."""
        return self.names.adult(self._adult)

    def with_adult(self, text: str) -> str:
        """Give a text with the adult in the place of `{adult}`."""
        return self.names.filled(text, self._adult)

    def day(self, day: date) -> str:
        """Give a day with its year."""
        return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")

    def weekday(self, day: date) -> str:
        """Give a day of about now, with the day of the week."""
        return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM")

    def open_since(self, day: date, today: date) -> str:
        """Say since when something is open, so that it fits in a sentence; a clock set back makes it today."""
        days = ago(day, today)
        if days > 1:
            return self.weekday(day)
        return self.tr("gisteren") if days else self.tr("vandaag")

    def period(self, period: Period) -> str:
        """Give the first and the last day of a period."""
        text = self.tr("Van %1 tot en met %2")
        return text.replace("%1", self.day(period.first)).replace("%2", self.day(period.last))

    # The lock.

    def wrong_passphrase(self) -> str:
        """Say that a passphrase opens nothing."""
        return self.tr("Dat is niet de wachtzin van dit logboek. Kijk naar hoofdletters, en probeer het nog eens.")

    def trying(self) -> str:
        """Say that it takes a moment."""
        return self.tr("Even geduld: het slot gaat expres langzaam.")

    def passphrase_changed(self) -> str:
        """Say that the new passphrase counts."""
        return self.tr("Je nieuwe wachtzin geldt vanaf nu. De oude opent niets meer.")

    def not_about_the_other(self) -> str:
        """Say why there is no place for the young person."""
        return self.tr(
            "Alleen over jou. Voor de ander is hier geen plek: die woorden zijn van de ander, en deze laptop is van "
            "meer mensen."
        )

    # How heavy.

    def load(self, load: int | None) -> str:
        """Name how heavy a talk was for the coach, with the number as it was tapped."""
        return self.tr("overgeslagen") if load is None else f"{load} ({self.heaviness(load)})"

    def heaviness(self, load: int) -> str:
        """Give the words that belong to a load."""
        if load >= TOO_MUCH:
            return self.tr("te veel")
        if load >= HEAVY:
            return self.tr("zwaar")
        if load >= STAYS:
            return self.tr("blijft even hangen")
        return self.tr("goed te doen") if load >= FINE else self.tr("licht")

    def point(self, point: LoadPoint) -> str:
        """Tell one point of the picture."""
        return f"{self.day(point.day)}: {self.load(point.load)}"

    def trend(self, trend: Trend) -> str:
        """Say in plain words how the last talks were."""
        text = {
            TrendKind.FEW: self.tr("Er staan nog weinig gesprekken in. Na een paar meer valt er iets te zien."),
            TrendKind.STEADY: self.tr("Je laatste gesprek was niet veel zwaarder dan je van jezelf gewend bent."),
            TrendKind.RISE: self.tr(
                "Je laatste gesprek (%1) was zwaarder dan je van jezelf gewend bent (meestal rond %2)."
            ),
            TrendKind.HEAVY_TWICE: self.tr("Je laatste twee gesprekken bleven allebei hangen."),
        }[trend.kind]
        return text.replace("%1", _shown(trend.last)).replace("%2", _shown(trend.usual))

    def trends(self, found: Sequence[Trend]) -> str:
        """Say all that can be said of the last talks, and where to take it when it asks for a word."""
        said = [self.trend(each) for each in found]
        if any(each.kind in {TrendKind.RISE, TrendKind.HEAVY_TWICE} for each in found):
            said.append(self.tr("Neem het mee naar je check-in met %1.").replace("%1", self.adult()))
        return " ".join(said)

    # What was noted.

    def noted(self, noted: Noted) -> str:
        """Tell one thing that was noted, with its day."""
        match noted:
            case TalkNoted(day):
                return f"{self.day(day)} · " + self.tr("Gesprek. ") + " ".join(self.talk(noted))
            case Note(day, text, for_reflection):
                return f"{self.day(day)} · {text}" + (self.tr(" (neem ik mee)") if for_reflection else "")
            case Mark(day, text):
                return f"{self.day(day)} · " + self.tr("Bespreken: %1").replace("%1", text)
            case CheckInHeld(day, kind):
                return f"{self.day(day)} · " + self.tr("Gehad: %1").replace("%1", self.kind(kind))
            case ContactMade(day, since):
                told = self.tr("Verteld aan %1, zoals gevraagd op %2")
                return f"{self.day(day)} · " + told.replace("%1", self.adult()).replace("%2", self.day(since))
            case Stranger():
                return self.tr("Iets uit een nieuwere Gesprekshulp. Het blijft staan, maar is hier niet te lezen.")
            case _:
                assert_never(noted)

    def talk(self, talk: TalkNoted) -> list[str]:
        """Tell all that is noted of a talk, but for its day."""
        heavy = self.tr("Hoe zwaar voor jou: %1.").replace("%1", self.load(talk.load))
        speak = self.tr("Je spreekt %1: %2.").replace("%1", self.adult()).replace("%2", self.moment(talk.call))
        return [heavy, speak, *self.reasons(talk.reasons)]

    def reasons(self, reasons: Sequence[Reason]) -> list[str]:
        """Tell what made it so; nothing when it is what it always is."""
        return [self.names.reason(each) for each in reasons if each is not Reason.USUAL]

    def advice(self, talk: TalkNoted) -> str:
        """Say when the coach speaks with the adult after a talk, and what makes it so."""
        return " ".join([self.names.call(talk.call, self._adult), *self.reasons(talk.reasons)])

    def moment(self, call: CallAdult) -> str:
        """Name how soon coach and adult speak."""
        return {
            CallAdult.NOW: self.tr("meteen"),
            CallAdult.WITHIN_A_DAY: self.tr("vandaag of morgen"),
            CallAdult.NEXT_CHECK_IN: self.tr("bij je volgende check-in"),
        }[call]

    def contents(self, noted: Sequence[Noted]) -> list[str]:
        """Tell how much of each kind there is, and what it holds; at least one line."""
        named = {
            TalkNoted: self.tr("Gesprekken, met dag, hoe zwaar, en wanneer je zou bellen: %1"),
            Note: self.tr("Wat je opschreef: %1"),
            Mark: self.tr("Wat je wilde bespreken: %1"),
            CheckInHeld: self.tr("Check-ins die je had: %1"),
            ContactMade: self.tr("Keren dat je het verteld hebt: %1"),
        }
        counts = {kind: sum(isinstance(each, kind) for each in noted) for kind in named}
        lines = [named[kind].replace("%1", str(count)) for kind, count in counts.items() if count]
        if others := len(noted) - sum(counts.values()):
            lines.append(self.tr("Uit een nieuwere Gesprekshulp: %1").replace("%1", str(others)))
        return lines or [self.tr("Er staat nog niets in.")]

    # Check-ins.

    def kind(self, kind: CheckInKind) -> str:
        """Name a way in which coach and adult meet."""
        return {
            CheckInKind.SAME_DAY: self.tr("Dezelfde dag even spreken"),
            CheckInKind.BRIEF: self.tr("Kort contact na een gesprek"),
            CheckInKind.GROUP: self.tr("Samen terugkijken met de groep"),
            CheckInKind.ONE_ON_ONE: self.tr("Met z'n tweeën"),
            CheckInKind.REFRESHER: self.tr("Opfrissen met de trainer"),
        }[kind]

    def coming(self, coming: Coming | None) -> str:
        """Say when the next check-in of a kind is, kindly when its day has passed."""
        if coming is None:
            return self.tr("Nog geen dag.")
        when = {
            Due.LATER: self.tr("%1."),
            Due.TODAY: self.tr("Vandaag, %1."),
            Due.OVERDUE: self.tr("Stond voor %1. Het kan nog."),
        }[coming.due].replace("%1", self.weekday(coming.day))
        when = when[:1].upper() + when[1:]
        if not coming.talks:
            return when
        return f"{when} {self.of_talks(coming.talks)}"

    def of_talks(self, count: int) -> str:
        """Say after how many talks."""
        if count == 1:
            return self.tr("Na één gesprek.")
        return self.tr("Na %1 gesprekken.").replace("%1", str(count))

    def talks_since(self, count: int) -> str:
        """Say how many talks there were since the last check-in."""
        if count == 1:
            return self.tr("Sinds je laatste check-in: één gesprek.")
        return self.tr("Sinds je laatste check-in: %1 gesprekken.").replace("%1", str(count or self.tr("geen")))

    def reminder(self, reminder: Reminder) -> str:
        """Say what there is to think of before a new talk; nothing is closed by it."""
        text = {
            ReminderKind.WEEK: self.tr("Gesprekken in de laatste zeven dagen: %1. Jullie spraken af: ongeveer %2."),
            ReminderKind.BETWEEN: self.tr("Vrije dagen sinds je laatste gesprek: %1. Jullie spraken af: %2."),
            ReminderKind.PAIR: self.tr("Jullie spraken elkaar %1 keer. Na %2 keer komt %3 erbij."),
            ReminderKind.DATE: self.tr("Er staat een gesprek in dat nog moet komen. Klopt de datum van deze laptop?"),
        }[reminder.kind]
        filled = text.replace("%1", str(reminder.count)).replace("%2", str(reminder.limit))
        return filled.replace("%3", self.adult())

    def copied(self) -> str:
        """Say that a message can be pasted, and that nobody has it yet."""
        return self.tr("Gekopieerd. Er is niets verstuurd: plak het zelf in een bericht.")

    # For the adult.

    def overview(self, overview: Overview) -> list[str]:
        """Tell the numbers of a period; never a word of what was written, and never a reason."""
        held = [
            self.tr("%1: %2").replace("%1", self.kind(kind)).replace("%2", str(count))
            for kind, count in overview.check_ins
            if count
        ]
        asked = self.tr("Keren dat het goed was om snel met %1 te praten: %2").replace("%2", str(overview.calls_asked))
        made = self.tr("Keren dat dit al gebeurde: %1").replace("%1", str(overview.calls_made))
        return [
            self.tr("Gesprekken: %1").replace("%1", str(overview.talks)),
            self.tr("Check-ins: %1").replace("%1", str(overview.held)),
            *held,
            asked.replace("%1", self.adult()),
            made,
        ]

    # Looking back together.

    def round(self, part: Round) -> str:
        """Name a part of the hour."""
        return {
            Round.LANDING: self.tr("Landen"),
            Round.LOOKING_BACK: self.tr("Eén verhaal, zonder namen"),
            Round.WHAT_HELPED: self.tr("Wat hielp"),
            Round.OWN_LOAD: self.tr("Wat je draagt"),
            Round.ONE_SKILL: self.tr("Eén vaardigheid"),
            Round.CLOSING: self.tr("Afronden"),
        }[part]

    def about_so_long(self, part: Round) -> str:
        """Say about how long a part of the hour takes."""
        return {
            5: self.tr("ongeveer vijf minuten"),
            10: self.tr("ongeveer tien minuten"),
            15: self.tr("ongeveer een kwartier"),
        }[MINUTES[part]]


def _shown(number: int | None) -> str:
    """Give a number as it is shown; one that isn't known yet is nothing."""
    return "" if number is None else str(number)
