"""The words a peer does not say, with words to say instead (content guide 1b, 1c.3, 1c.4, 9)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gesprekshulp.conversation.content import Card
from gesprekshulp.library.lint.finding import Finding, Rule
from gesprekshulp.library.lint.said import SPOKEN, WRITTEN, said


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Words to leave out: how they are found, where, and what to say instead."""

    pattern: re.Pattern[str]
    instead: str
    fields: frozenset[str] = SPOKEN


def starting(*starts: str) -> re.Pattern[str]:
    """Make a search for words that begin so."""
    return re.compile(rf"\b(?:{'|'.join(starts)})\w*", re.IGNORECASE)


def whole(*each: str) -> re.Pattern[str]:
    """Make a search for these words and no longer ones."""
    return re.compile(rf"\b(?:{'|'.join(each)})\b", re.IGNORECASE)


UNSAID: dict[Rule, Unsaid] = {
    Rule.ASKS_WHY: Unsaid(starting("waarom"), "wat maakt dat"),
    Rule.ORDERS: Unsaid(whole("moet", "moeten", "moest", "moesten"), "wil, kan of mag"),
    Rule.BELITTLES: Unsaid(starting("gewoon"), "niets"),
    Rule.ARGUES: Unsaid(re.compile(r"\btoch\s*\?", re.IGNORECASE), "een vraag zonder 'toch'"),
    Rule.ALWAYS_OR_NEVER: Unsaid(whole("altijd", "nooit"), "vaak, soms of bijna niet"),
    Rule.BRIGHT_SIDE: Unsaid(
        starting(
            "positie[fv]",
            "komt (?:wel |vast |allemaal )?goed",
            "het valt mee",
            "(?:de|een) (?:goede|mooie|zonnige) kant",
            "wees (?:blij|dankbaar)",
            "zo erg is het",
            "zie het als",
            "anderen hebben het",
        ),
        "wat je hoort: 'dat is veel'",
    ),
    Rule.PROMISES: Unsaid(
        starting("beloof", "beloven", "geheim", "me (?:altijd )?(?:bellen|appen)", "ik vertel het (?:niemand|niet)"),
        "wat spreken we af?",
    ),
    Rule.HE_OR_SHE: Unsaid(whole("hij", "zij", "hem", "haar", "jongen", "meisje"), "die, iemand of de naam"),
    Rule.TAKEN_FOR_GRANTED: Unsaid(
        starting("vakantie", "ouders", "je vader", "je moeder", "mama", "papa", "vriendje", "vriendin"),
        "iemand thuis of een vrije dag",
    ),
    Rule.DIAGNOSIS: Unsaid(
        re.compile(
            r"\b(?:depressi|burn-?out|trauma|autis|borderline|bipola|psychos|psychoti|anorexi|boulimi|diagnos|symptoo?m|su[iï]cid|zelfmoord)"
            r"\w*|stoornis\w*|\b(?:adhd|add|ass|ptss|ocd)\b",
            re.IGNORECASE,
        ),
        "gewone woorden: druk, een vol hoofd, gedoe",
        WRITTEN,
    ),
    Rule.FOOD_OR_WEIGHT: Unsaid(
        re.compile(
            r"\b(?:over|onder)?gewicht\w*|\b(?:calorie|dieet|diëten|afvallen|afslanken|slank)\w*"
            r"|\b(?:kilo(?:'s)?|bmi|te dik|te dun|weeg je|wat eet je|eet je (?:genoeg|goed|gezond))\b",
            re.IGNORECASE,
        ),
        "energie, spanning of rust",
        WRITTEN,
    ),
    Rule.NOT_ON_SCREEN: Unsaid(
        re.compile(r"(?:negatie[fv]|piek[e]?r|proble[e]?m|risico|score|fout)\w*", re.IGNORECASE),
        "druk, malen, gedoe, cijfer of iets dat anders ging",
        WRITTEN,
    ),
}


def unsaid_words(card: Card) -> Iterator[Finding]:
    """Find the first word of each kind that a text is better off without."""
    for rule, unsaid in UNSAID.items():
        for field, text in said(card, unsaid.fields):
            if match := unsaid.pattern.search(text):
                yield Finding(card.id, field, rule, match.group(), unsaid.instead)
