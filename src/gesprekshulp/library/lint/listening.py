"""Whether a card listens: no advice, no digging for what happened, first a word for how heavy it is (guide 1c, 1e)."""

import re
from collections.abc import Iterator

from gesprekshulp.conversation.content import Card
from gesprekshulp.library.lint.counting import QUESTION_MARKS, sentences
from gesprekshulp.library.lint.finding import Finding, Rule
from gesprekshulp.library.lint.said import SPOKEN, is_activity, said

HEAVY = 2
ACKNOWLEDGING = "Zeg eerst"
WHAT_HELPED = "wat hielp eerder?"
NOW_AND_NEXT = "wat nu helpt, of straks"

ADVISING = re.compile(
    r"\bje (?:kunt|kan|zou) (?:het )?(?:beste?|beter)\b|\bprobeer\b(?! (?:je|jij)\b)|\bmisschien (?:moet|helpt)\b"
    r"|\b(?:ga|doe|denk|praat|neem) (?:eens|maar)\b|\bmijn advies\b|\bik zou\b|\been goede tip\b"
    r"|\bje zou (?:eens |ook |misschien )*kunnen\b|\bwat als je\b|\bmaak je geen zorgen\b|\b(?:denk|sta) er niet\b"
    r"|\blaat het los\b|\bgeef het een plek\b",
    re.IGNORECASE,
)
COMMANDS = re.compile(
    r"\W*(?:ga|praat|bel|app|stop|slaap|zorg|zoek|vergeet|negeer|ontspan|zet|beweeg|adem|accepteer)\b", re.IGNORECASE
)
DETAILS = re.compile(
    r"\bwat (?:is )?er (?:toen |precies |echt )?gebeurde?n?\b|\bwat is er (?:toen |precies )?gebeurd\b"
    r"|\bwat gebeurde er\b|\bvertel (?:eens )?(?:precies|alles)\b|\bprecies gebeurd\b|\bhoe (?:kwam|komt) het dat\b"
    r"|\bhoe is (?:dat|het|dit) (?:zo )?gekomen\b|\bwie (?:heeft|deed) (?:je )?(?:dat|pijn)\b|\baan de hand\b"
    r"|\bhoe lang (?:heb je|speelt|duurt|is) (?:dit|dat|het|hier)\b|\bhoe erg\b|\bpijn gedaan\b|\bging er mis\b"
    r"|\bwat deed(?:en)? (?:die|dat|ze|anderen|iemand)\b.{0,40} (?:met|aan|tegen) (?:je|jou)\b"
    r"|\boorzaak\b|\bschuld(?:ig)?\b|\bwaardoor (?:komt|kwam)\b"
    r"|\bwaar kom(?:t|en) (?:dat|dit|het|die) (?:door|vandaan)\b",
    re.IGNORECASE,
)
PAST = re.compile(r"\bvroeger\b|\btoen\b|\bals kind\b|\bin je jeugd\b", re.IGNORECASE)
WHAT_WENT_WELL = re.compile(  # then is fine for what helped ("Wat deed jij toen?") and to compare
    r"\bwat (?:deed|hielp|lukte|kon) (?:jij|je|jou)(?: zelf)? toen\b"
    r"|\btoen (?:al |even )?(?:anders|beter|goed|hielp|lukte|rustig)\b|\bdan vroeger\b",
    re.IGNORECASE,
)
NOT = re.compile(r"\b(?:niet|niets|niks|geen|nooit)\b", re.IGNORECASE)
TIP = frozenset({"tip"})


def advice(card: Card) -> Iterator[Finding]:
    """Find a text that knows better; a tip that says what not to say is fine."""
    for field, text in (*said(card, SPOKEN), *_told_in_tip(card)):
        if match := ADVISING.search(text):
            yield Finding(card.id, field, Rule.ADVICE, match.group(), WHAT_HELPED)


def commands(card: Card) -> Iterator[Finding]:
    """Find a sentence that tells what to do and does not ask; something to do together is said no other way."""
    if is_activity(card):
        return
    for field, text in said(card, SPOKEN):
        for sentence in sentences(text):
            if (match := COMMANDS.match(sentence)) and sentence[-1] not in QUESTION_MARKS:
                yield Finding(card.id, field, Rule.ADVICE, match.group().strip(), WHAT_HELPED)


def digs(card: Card) -> Iterator[Finding]:
    """Find a question for what happened; what helped then ("wat deed jij toen anders") may be asked."""
    for field, text in said(card, SPOKEN):
        if match := DETAILS.search(text) or PAST.search(WHAT_WENT_WELL.sub("", text)):
            yield Finding(card.id, field, Rule.DIGS, match.group(), NOW_AND_NEXT)
    for field, text in _told_in_tip(card):
        if match := DETAILS.search(text):
            yield Finding(card.id, field, Rule.DIGS, match.group(), NOW_AND_NEXT)


def not_acknowledged(card: Card) -> Iterator[Finding]:
    """Find a heavy card whose tip does not begin with what to say first."""
    if card.weight >= HEAVY and not card.tip.startswith(ACKNOWLEDGING):
        yield Finding(card.id, "tip", Rule.NOT_ACKNOWLEDGED, mend=ACKNOWLEDGING)


def _told_in_tip(card: Card) -> Iterator[tuple[str, str]]:
    """Give the sentences of the tip that tell what to do, not what to leave."""
    for field, text in said(card, TIP):
        yield from ((field, sentence) for sentence in sentences(text) if not NOT.search(sentence))
