"""The Dutch sentences of the command line, and of the remarks above the cards to read, in one place.

They are plain text and not `tr()`: that needs Qt, and `gesprekshulp check` must run where no window can, in a second.
Whoever checks cards writes Dutch, so there is no other language to show them in.
"""

import re

from gesprekshulp.library.lint.finding import Finding, Rule
from gesprekshulp.library.problems import Problem, ProblemKind, harmless, told
from gesprekshulp.practice.script_rules import ScriptRule

CLEAN = "Alles is in orde."
NO_LIBRARY = "Zolang dit zo is, zijn er geen kaarten om te laten zien."
NOT_TRANSLATED = "Nog niet vertaald: %1 van de teksten. Die staan er in het Nederlands."

PROBLEMS = {
    ProblemKind.UNREADABLE: "dit is er niet, of mag niet gelezen worden. Kijk de naam en de rechten na.",
    ProblemKind.SYNTAX: "dit is geen geldige TOML%found. Herstel die plek, in UTF-8.",
    ProblemKind.MISSING_FIELD: "dit veld ontbreekt of is leeg. Vul het in.",
    ProblemKind.UNKNOWN_FIELD: "dit is hier geen veld. Haal het weg of herstel de naam.",
    ProblemKind.WRONG_VALUE: "hier staat iets dat niet kan%found. Kies iets dat bovenaan het bestand genoemd is.",
    ProblemKind.TWICE: "dit id bestaat al. Geef elke tekst een eigen id.",
    ProblemKind.MISSING_ITEM: "dit ontbreekt. Zet het terug.",
    ProblemKind.NOT_LOCKED: "deze afspraak blijft vergrendeld. Zet locked = true.",
    ProblemKind.UNTRANSLATED: "dit is nog niet vertaald. Je ziet daar Nederlands.",
    ProblemKind.STALE: 'de vertaling is ouder dan de Nederlandse tekst. Kijk haar na en zet dan of = "%found".',
    ProblemKind.TOO_LARGE: "dit bestand is groter dan %found kB. Verdeel het, of kijk na of het wel dit bestand is.",
    ProblemKind.TOO_LONG: "deze tekst is langer dan %found tekens. Maak haar korter.",
}

RULES: dict[Rule | ScriptRule, str] = {
    Rule.TOO_MANY_WORDS: "dit zijn %found woorden. Maak er hooguit %mend van.",
    Rule.TOO_MANY_SENTENCES: "dit zijn %found zinnen. Maak er hooguit %mend van.",
    Rule.TWO_QUESTION_MARKS: "hier staan %found vragen. Stel er één, zet een andere bij follow_up.",
    Rule.SHORT_MISSING: "de korte tekst ontbreekt. Schrijf hem in hooguit %mend heel gewone woorden.",
    Rule.SHORT_TOO_LONG: "de korte tekst heeft %found woorden. Maak er hooguit %mend van.",
    Rule.SHORT_NOT_SHORTER: "de korte tekst heeft %found woorden. Bij deze kaart zijn het er hooguit %mend.",
    Rule.TIP_MISSING: "de luistertip ontbreekt. Schrijf hoe je naar het antwoord luistert.",
    Rule.TIP_TOO_LONG: "de tip heeft %found woorden. Maak er hooguit %mend van.",
    Rule.HARD_TO_READ: (
        "text, follow_up en if_nothing lezen samen moeilijk (Flesch-Douma %found, minstens %mend). "
        "Neem kortere woorden en zinnen."
    ),
    Rule.ASKS_WHY: "'%found' kan als verwijt klinken. Zeg liever: %mend.",
    Rule.ORDERS: "'%found' legt iets op. Zeg liever: %mend.",
    Rule.BELITTLES: "'%found' maakt iets klein. Zeg liever: %mend.",
    Rule.ARGUES: "'%found' haalt iemand over. Stel liever %mend.",
    Rule.ALWAYS_OR_NEVER: "'%found' klopt zelden. Zeg liever: %mend.",
    Rule.BRIGHT_SIDE: "'%found' stapt over het zware heen. Zeg liever %mend.",
    Rule.PROMISES: "'%found' belooft iets wat niemand kan houden, of vraagt erom. Vraag liever: %mend",
    Rule.HE_OR_SHE: "'%found' raadt wie iemand is. Zeg liever: %mend.",
    Rule.TAKEN_FOR_GRANTED: "niet iedereen heeft wat '%found' noemt. Zeg liever: %mend.",
    Rule.DIAGNOSIS: "'%found' is een woord voor hulpverleners. Gebruik %mend.",
    Rule.FOOD_OR_WEIGHT: "over '%found' praat een luistermaatje niet. Vraag liever naar %mend.",
    Rule.NOT_ON_SCREEN: "'%found' komt op geen scherm van een gesprek. Zeg liever: %mend.",
    Rule.CLOSED_QUESTION: "'%found' is met ja of nee klaar. Begin met %mend.",
    Rule.DOUBLE_QUESTION: "'%found' vraagt twee dingen. Kies er één, zet het andere bij follow_up.",
    Rule.ADVICE: "'%found' geeft raad. Vraag liever: %mend",
    Rule.DIGS: "'%found' graaft naar wat er was. Vraag liever naar %mend.",
    Rule.NOT_ACKNOWLEDGED: "dit is een zware kaart. Begin de tip met '%mend'.",
    Rule.WEIGHT_OUT_OF_RANGE: "gewicht %found is niet voor een luistermaatje. Kies 0 tot en met %mend.",
    Rule.HEAVY_BUT_LIGHT: "gewicht %found hoort alleen bij depth '%mend'. Maak de kaart lichter of zet haar daar.",
    Rule.WEIGHS_WHERE_NOTHING_MAY: "deze kaart mag niets wegen, en hier staat %found. Zet er %mend.",
    Rule.DEPTH_OF_OTHER_TYPES: "bij dit type bestaat '%found' niet. Kies: %mend.",
    Rule.LETTERS_OF_ANOTHER_TYPE: "'%found' begint met andere letters dan het type. Begin met %mend.",
    Rule.FOLLOW_UPS: "hier staan %found vragen om verder te gaan. Maak er één of %mend van.",
    Rule.GENERAL_AND_MORE: "'%found' is algemeen en iets anders tegelijk. Laat '%mend' weg, of de rest.",
    Rule.TOO_DEEP_FOR_TOPIC: "over '%found' gaat het niet zo diep. Kies '%mend'.",
    Rule.LITERAL_IS_THE_SAME: "dit is de tekst zelf. Schrijf hem zonder beeldspraak, of laat dit veld weg.",
    Rule.NOTHING_TO_POINT_AT: "een schaal kan ook zonder woorden. Zet er '%mend'.",
    Rule.FIGURE_ON_ANOTHER_TYPE: "'%found' is een figuur. Dat kan alleen bij het type '%mend'.",
    Rule.MARKUP: "'%found' is opmaak. Schrijf gewone tekst.",
    Rule.PICTURE_OR_LONG_DASH: "'%found' leest niet overal. Schrijf een woord, of een kort streepje (%mend).",
    Rule.UNPRINTABLE: "hier staat een onzichtbaar teken ('%found'). Haal het weg.",
    Rule.BLANKS: "hier staat een spatie te veel. Laat er één tussen woorden, en geen aan begin of eind.",
    Rule.NO_FULL_STOP: "na '%found' ontbreekt het einde. Sluit af met een punt, vraagteken of uitroepteken.",
    Rule.NO_CAPITAL: "'%found' begint klein. Begin met een hoofdletter.",
    Rule.SAID_TWICE: "dit staat ook op %found. Schrijf iets anders, of haal er een weg.",
    Rule.GAP: "bij '%found' is er geen kaart (het plan is %mend). Schrijf er minstens één.",
    ScriptRule.UNKNOWN_NODE: "'%found' bestaat niet. Schrijf die stap, of verander de naam.",
    ScriptRule.NODE_TWICE: "deze stap staat er twee keer. Geef elke stap een eigen id.",
    ScriptRule.NODES: "dit verhaal heeft %found stappen. Maak er %mend van.",
    ScriptRule.REPLIES: "hier zijn %found antwoorden om uit te kiezen. Maak er %mend van.",
    ScriptRule.MOOD: "stemming %found kan niet. Kies %mend.",
    ScriptRule.OPENNESS: "openheid %found kan niet. Kies %mend.",
    ScriptRule.UNREACHABLE: "geen enkel antwoord leidt hierheen. Verwijs ernaar, of haal deze stap weg.",
    ScriptRule.LOOP: "vanaf hier kom je hier weer terug. Elk verhaal loopt naar een einde.",
    ScriptRule.NOTHING_HELPS: "geen van deze antwoorden helpt. Geef er minstens één dat luistert.",
    ScriptRule.ALL_HELPS: "al deze antwoorden helpen. Zet er een bij dat in de weg zit.",
    ScriptRule.LENGTHS: "de antwoorden zijn %found tekens lang. Maak ze ongeveer even lang.",
    ScriptRule.REWARDS: "na '%found' wordt de ander lichter of opener. Beloon dat niet.",
    ScriptRule.BEST_PLACE: "het beste antwoord staat te vaak op plaats %found. Wissel het af.",
    ScriptRule.HANDOVER_LATE: "vanaf hier duurt het langer dan %mend beurten tot er een volwassene bij komt.",
    ScriptRule.HANDOVER_MISSING: "nergens kan de coach zelf iemand erbij halen. Zet dat antwoord erbij.",
    ScriptRule.HELP: "na 'dit is te zwaar' komt er een volwassene bij. Zet handed_over = true.",
}

PLAIN = frozenset(
    {ProblemKind.STALE, ProblemKind.TOO_LARGE, ProblemKind.TOO_LONG}
)  # their sentence has the signs around it
LONGEST_PLACE = 200  # characters: a path keeps its end
LINE_AND_SIGN = re.compile(r"at line (\d+), column (\d+)")


def problem(found: Problem) -> str:
    """Give the sentence for a mistake in a file."""
    what = f" ({told(found.found)})" if found.found else ""
    if found.kind is ProblemKind.SYNTAX:
        place = LINE_AND_SIGN.search(found.found)
        what = f" (regel {place[1]}, teken {place[2]})" if place else ""
    if found.kind in PLAIN:
        what = told(found.found)
    return _sentence((found.file, found.item, found.field), PROBLEMS[found.kind], {"%found": what})


def finding(found: Finding) -> str:
    """Give the sentence for what the linter found on a card."""
    return _sentence(
        (found.file, found.card, found.field), RULES[found.rule], {"%found": found.found, "%mend": found.mend}
    )


def not_translated(count: int) -> str:
    """Say how much of the library is still Dutch."""
    return NOT_TRANSLATED.replace("%1", str(count))


def _sentence(place: tuple[str, ...], words: str, values: dict[str, str]) -> str:
    """Put the place and the values in a sentence, each value once and as it is."""
    filled = re.sub("|".join(values), lambda match: harmless(values[match.group()]), words)
    file, *inside = place
    where = (_end(harmless(file)), *map(told, inside))
    return f"{', '.join(each for each in where if each)}: {filled}"


def _end(path: str) -> str:
    """Give a path, or the end of a long one."""
    return path if len(path) <= LONGEST_PLACE else "…" + path[1 - LONGEST_PLACE :]
