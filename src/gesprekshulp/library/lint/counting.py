"""Counts words, sentences and question marks the way a reader does, in any language with blanks between words."""

import re

QUESTION_MARKS = "?؟"
ENDS = f".!…{QUESTION_MARKS}"
# Bounded and possessive, so that a file with a million dots takes no longer than one with as many letters.
SENTENCE = re.compile(rf".+?(?:(?<![{ENDS}])[{ENDS}]++(?=\W{{0,3}}(?:\s|$))|$)", re.DOTALL)


def words(text: str) -> list[str]:
    """Give what stands between blanks and has a letter or a digit in it."""
    return [word for word in text.split() if any(map(str.isalnum, word))]


def sentences(text: str) -> list[str]:
    """Give the sentences, each with its end; the last one needs no full stop."""
    return [part.strip() for part in SENTENCE.findall(text) if any(map(str.isalnum, part))]


def questions(text: str) -> list[str]:
    """Give the sentences that end as a question."""
    return [sentence for sentence in sentences(text) if sentence[-1] in QUESTION_MARKS]


def question_marks(text: str) -> int:
    """Count the question marks."""
    return sum(map(text.count, QUESTION_MARKS))
