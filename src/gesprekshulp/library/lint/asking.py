"""Whether a question opens or closes; a heuristic over the first words, with the exceptions named (guide 1b, 1c.1)."""

import re
from collections.abc import Iterator

from gesprekshulp.conversation.content import Card
from gesprekshulp.conversation.model import Form
from gesprekshulp.library.lint.counting import questions
from gesprekshulp.library.lint.finding import Finding, Rule
from gesprekshulp.library.lint.said import ASKED, is_activity, said

OPENING = "hoe, wat, wie, waar of wanneer"
YES_OR_NO = (
    r"(?:ben|bent|is|was|waren|zijn|heb|hebt|heeft|had|hadden|hebben|word|wordt|werd|werden|worden|kun|kan|kunt|kon"
    r"|konden|kunnen|wil|wilt|wilde|wilden|willen|ga|gaat|ging|gingen|gaan|doe|doet|deed|deden|doen)"
)
ASKING = r"(?:wat|wie|wanneer|welke?|waar\w*|hoe\w*)"
LEAD = re.compile(r"\A(?:.{0,200}: |\W*(?:en|dus|maar) |\W*(?:als|nu|sinds)\b[^,]{0,200}, )", re.IGNORECASE)
CLOSED = re.compile(rf"\W*(?:{YES_OR_NO}\b|(?!{ASKING}\b|of\b|dat\b|die\b)\w+ (?:je|jij|jullie)\b)", re.IGNORECASE)
ONE_THING = re.compile(
    rf"\b{ASKING} (?:en|of) {ASKING}\b|\bwelke? \w+ (?:en|of) (?:\w+ )?welke? \w+", re.IGNORECASE
)  # "wie of wat", "welke plek of welk moment"
SUBJECT = r"(?:je|jij|jullie|we|ik|het|dat|dit|er|die|iemand)"
TWO_THINGS = re.compile(
    rf"\b(?:{ASKING}|{YES_OR_NO})\b.{{0,200}}?\b(?:en|of)\s+"
    rf"(?:(?:\w+\s+)?{ASKING}\b(?!\s+{SUBJECT}\b)|{YES_OR_NO}\s+{SUBJECT}\b)",
    re.IGNORECASE,
)
WELCOME = re.compile(
    r"is er (?:al|nog) iets\b"  # the pre-session question of the SFBTA manual, where no is an answer too
    r"|(?:wil|willen|kan|kunnen|gaan) (?:ik|we)\b"  # an offer of the coach, as are the verbs of "Mag ik", "Zal ik"
    r"|.{1,200}\bliever\b.{1,200}\bof\b"  # a preference, with both sides said
    r"|.{1,200},(?! of\b).{1,200}\bof\b",  # a choice of three or more, to point at
    re.IGNORECASE,
)
LEAVE = re.compile(r"wil(?:len)? (?:je|jij|jullie)\b", re.IGNORECASE)


def closed_question(card: Card) -> Iterator[Finding]:
    """Find a question that yes or no ends, also when it holds one alternative ("A of B"), by how it begins.

    That is a form of zijn, hebben, worden, kunnen, willen, gaan or doen, or any word before "je" that does not ask.
    Not a scale, which a number answers, nor something to do or choose together, nor what is in `WELCOME`; a follow-up
    may ask leave ("Wil je ..."). What to say on nothing is not looked at: there a nod is all one may have.
    """
    if card.form is Form.SCALE or is_activity(card):
        return
    for field, text in said(card, ASKED):
        for question in questions(text):
            asked = LEAD.sub("", question)
            allowed = WELCOME.match(asked) or (field == "follow_up" and LEAVE.match(asked))
            if CLOSED.match(asked) and not allowed:
                yield Finding(card.id, field, Rule.CLOSED_QUESTION, asked, OPENING)


def double_question(card: Card) -> Iterator[Finding]:
    """Find a question that asks two things, joined by 'en' or 'of'; "wie of wat" and "of waar je woont" are one."""
    for field, text in said(card, ASKED):
        for question in questions(text):
            if match := TWO_THINGS.search(ONE_THING.sub("wat", question)):
                yield Finding(card.id, field, Rule.DOUBLE_QUESTION, match.group())
