"""One clear sentence for each thing that can be wrong: which file, which card, which field, what to do."""

import re
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject

from gesprekshulp.library.problems import Problem, ProblemKind, harmless, told
from gesprekshulp.storage.flaw import Flaw
from gesprekshulp.storage.lock import Holder
from gesprekshulp.storage.settings import SettingsProblem

MOST = 4
PLACES = re.compile("%file|%item|%field|%found")


LONGEST_NAME = 40


class Sentences(QObject):
    """Says what was found, in the interface language."""

    def problems(self, problems: tuple[Problem, ...], *, stopped: bool) -> list[str]:
        """Give a sentence for the first few problems, and what they mean for a conversation."""
        if not problems:
            return []
        if stopped:
            return [*self.some(problems), self.tr("Zolang dit zo is, kan er geen gesprek beginnen.")]
        return [*self.some(problems), self.tr("Deze kaarten doen niet mee. De rest werkt.")]

    def some(self, problems: tuple[Problem, ...]) -> list[str]:
        """Give a sentence for the first few problems, and how many more there are."""
        said = [self.problem(problem) for problem in problems[:MOST]]
        return [*said, *self.more(problems)]

    def more(self, problems: tuple[Problem, ...]) -> list[str]:
        """Say how many there are after the first few, if there are more."""
        left = len(problems) - MOST
        return [self.tr("En nog %1 andere.").replace("%1", str(left))] if left > 0 else []

    def problem(self, problem: Problem) -> str:
        """Give the sentence for one mistake in a file."""
        sentence = {
            ProblemKind.UNREADABLE: self.tr("%file: dit bestand kan niet gelezen worden (%found)."),
            ProblemKind.SYNTAX: self.tr("%file: dit is geen geldige TOML (%found). Herstel die plek."),
            ProblemKind.MISSING_FIELD: self.tr("%file, %item: het veld '%field' ontbreekt. Vul het in."),
            ProblemKind.UNKNOWN_FIELD: self.tr("%file, %item: '%field' is geen veld. Haal het weg of herstel de naam."),
            ProblemKind.WRONG_VALUE: self.tr("%file, %item: in '%field' staat iets dat niet kan (%found)."),
            ProblemKind.TWICE: self.tr("%file: %item staat er twee keer in. Geef elke tekst een eigen id."),
            ProblemKind.MISSING_ITEM: self.tr("%file: '%item' ontbreekt (%field). Zet het terug."),
            ProblemKind.UNTRANSLATED: self.tr("%file, %item: '%field' is nog niet vertaald. Je ziet daar Nederlands."),
            ProblemKind.STALE: self.tr("%file, %item: de vertaling is ouder dan de Nederlandse tekst. Kijk haar na."),
            ProblemKind.TOO_LARGE: self.tr("%file: dit bestand is groter dan %found kB. Verdeel het."),
            ProblemKind.TOO_LONG: self.tr("%file, %item: '%field' is langer dan %found tekens. Maak het korter."),
            ProblemKind.NOT_LOCKED: self.tr("%file: '%item' blijft vergrendeld. Zet locked = true."),
        }[problem.kind]
        values = {
            "%file": problem.file,
            "%item": problem.item,
            "%field": problem.field,
            "%found": problem.found,
        }
        if not problem.found:
            sentence = sentence.replace(" (%found)", "")
        if not problem.item:
            sentence = sentence.replace(", %item", "")
        return PLACES.sub(partial(_filled, values), sentence).replace(" ()", "")

    def settings(self, problem: SettingsProblem) -> str:
        """Say that the settings could not be used."""
        if problem.flaw is Flaw.UNREADABLE:
            return self.tr("De instellingen kunnen niet gelezen worden. Vul ze zo nodig opnieuw in.")
        if problem.flaw is Flaw.NEWER:
            return self.tr("De instellingen zijn van een nieuwere versie. Vul ze hier opnieuw in.")
        sentence = self.tr("De instellingen zijn beschadigd bij '%1'. Vul ze opnieuw in; het oude bestand is bewaard.")
        return sentence.replace("%1", told(problem.field) or self.tr("het hele bestand"))

    def taken(self, taken: Holder) -> str:
        """Say who holds the app."""
        sentence = self.tr("Gesprekshulp is al open op deze laptop (%1, proces %2). Ga naar dat venster.")
        return sentence.replace("%1", taken.host or "?").replace("%2", str(taken.pid))

    def not_saved(self) -> str:
        """Say that settings were not saved."""
        return self.tr("Bewaren lukt niet: de schijf is vol of beveiligd. De instellingen gelden tot je sluit.")

    def open_recording(self) -> str:
        """Ask for a practice talk."""
        return self.tr("Oefengesprek openen")

    def no_recording(self, file: str) -> str:
        """Say that a file can't be opened."""
        sentence = self.tr("%1 is geen oefengesprek dat dit programma kan lezen. Kies een ander bestand.")
        return sentence.replace("%1", _short(file))

    def half_recording(self, file: str) -> str:
        """Say that a part of it can't be trusted."""
        return self.tr("%1 is beschadigd. Je ziet het stuk dat nog heel is.").replace("%1", _short(file))

    def real_recording(self, file: str) -> str:
        """Say that a real talk stays closed."""
        sentence = self.tr("%1 is van een echt gesprek, en dat blijft dicht. Kies een oefengesprek.")
        return sentence.replace("%1", _short(file))

    def unexpected(self) -> str:
        """Say that opening failed in a way nobody thought of."""
        return self.tr("Het openen lukte niet. Start het programma opnieuw, of laat iemand meekijken.")

    def damaged(self) -> str:
        """Say that a talk could not be brought back."""
        return self.tr("Een eerder gesprek brak af en kan niet teruggehaald worden. Wat er nog lag verdwijnt vanzelf.")

    def finished(self) -> str:
        """Say that nothing is left."""
        return self.tr("Het gesprek is klaar. Er is niets van bewaard.")

    def told(self) -> str:
        """Say that the adult knows, and that this is fine."""
        return self.tr("Fijn dat je het vertelde. Er kan weer een gesprek beginnen.")

    def call_not_kept(self) -> str:
        """Say that nothing will remind the coach of a call."""
        return self.tr("Bel de volwassene nu. Deze laptop onthoudt het niet: de schijf is vol of beveiligd.")

    def tried(self) -> str:
        """Say that a try-out left nothing."""
        return self.tr("Fijn dat je het probeerde. Er is niets van bewaard.")

    def declined(self) -> str:
        """Say that not talking today is fine."""
        return self.tr("Vandaag niet is ook goed. Laat het de ander en je begeleider even weten.")

    def not_wiped(self) -> str:
        """Say that something may be left."""
        return self.tr("Het gesprek is klaar, maar de schijf laat zich niet wissen. Laat dit je begeleider weten.")


def _short(file: str) -> str:
    """Give the name of a file, not longer than fits in a sentence."""
    name = harmless(file)
    return name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"


def _filled(values: Mapping[str, str], place: re.Match[str]) -> str:
    """Give what comes in a place of a sentence."""
    return told(values[place[0]])
