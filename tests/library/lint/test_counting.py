"""Words, sentences and questions are counted as a reader counts them."""

import pytest

from gesprekshulp.library.lint.counting import question_marks, questions, sentences, words

SENTENCES: dict[str, tuple[str, list[str]]] = {
    "one word": ("Eén", ["Eén"]),
    "two": ("Eén. Twee.", ["Eén.", "Twee."]),
    "a quote": ("Kies: 'a.' Of b?", ["Kies: 'a.", "' Of b?"]),
    "a number": ("Om 7.30 uur", ["Om 7.30 uur"]),
    "dots": ("Wat nog meer...", ["Wat nog meer..."]),
    "nothing": (" ", []),
    "no words": ("?!", []),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_sentences(name: str) -> None:
    text, found = SENTENCES[name]
    assert sentences(text) == found


def test_words_have_a_letter_or_a_digit() -> None:
    assert words("Van 0 tot 10 – 'ja-of-nee' !") == ["Van", "0", "tot", "10", "'ja-of-nee'"]


def test_questions_are_the_sentences_that_ask() -> None:
    assert questions("Het is druk. Wat helpt? Goed.") == ["Wat helpt?"]


def test_the_question_mark_of_arabic_counts() -> None:
    assert question_marks("ماذا؟ Wat?") == 2
