"""The debrief on paper: what happened, what was settled, the questions, and nothing torn apart."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from gesprekshulp.conversation.model import Level, Skill
from gesprekshulp.paper.a4 import ACROSS, ASIDE
from gesprekshulp.paper.debrief import SPOKEN, TALLEST, Played, debrief_document
from gesprekshulp.paper.drawn import SIGN
from gesprekshulp.paper.keeping import KEEP
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.exercise import Debrief, DebriefQuestion, Speaker
from tests.paper.reading import DOTS, PRACTICE, ink, pages, paragraphs, picture, place_of

SOME = {Skill.LEFT_SILENCE: Level.STRONG, Skill.ONE_QUESTION: Level.SEEN, Skill.NO_PROMISE: Level.NOT_SEEN}
ALL = dict.fromkeys(Skill, Level.SEEN)
NOTHING = Debrief((), ())


def strip(wide: int = 1600, high: int = 300) -> QImage:
    """Give a picture that is black all over."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    return image


def played(
    moments: int = 3, levels: Mapping[Skill, Level] = SOME, image: QImage | None = None, title: str = "Toetsweek"
) -> Played:
    """Give a role-play with this many moments."""
    told = tuple(f"Na {minute} minuten: een open vraag." for minute in range(moments))
    return Played(title, "29 november 2026", strip() if image is None else image, told, levels)


def test_everything_stands_on_three_pages() -> None:
    words = PracticeWords()
    happened, questions, card = pages(debrief_document(played(), PRACTICE.debrief, words))
    assert "Toetsweek" in happened
    assert "29 november 2026" in happened
    for moment in played().moments:
        assert moment in happened.split("\n")
    for question in PRACTICE.debrief.questions:
        assert question.text in questions.split("\n")
        assert words.speaker(question.first) in questions.split("\n")
    for step in PRACTICE.debrief.de_role:
        assert step in card.split("\n")


def test_only_what_was_settled_is_told_in_its_group() -> None:
    words = PracticeWords()
    happened = pages(debrief_document(played(), NOTHING, words))[0].split("\n")
    table = happened[happened.index("Luisteren") :]
    assert table[:9] == [
        *("Luisteren", words.skill(Skill.LEFT_SILENCE), words.level(Level.STRONG)),
        *("", words.skill(Skill.ONE_QUESTION), words.level(Level.SEEN)),
        *("Grens", words.skill(Skill.NO_PROMISE), words.level(Level.NOT_SEEN)),
    ]
    assert "".join(table[9:]) == ""


def test_every_question_has_room_but_for_the_one_that_nobody_writes_down() -> None:
    questions = pages(debrief_document(played(), PRACTICE.debrief, PracticeWords()))[1].split("\n")
    texts = {question.text: question.id for question in PRACTICE.debrief.questions}
    room = {texts[line]: questions[place + 1 : place + 3] for place, line in enumerate(questions) if line in texts}
    assert room.pop(SPOKEN) == []
    assert len(room) == len(PRACTICE.debrief.questions) - 1
    assert all(lines == [SIGN, SIGN] for lines in room.values())


def test_a_speaker_is_named_once_for_questions_in_a_row() -> None:
    questions = pages(debrief_document(played(), PRACTICE.debrief, PracticeWords()))[1]
    assert [questions.count(PracticeWords().speaker(each)) for each in Speaker] == [1, 1, 1, 1]


@pytest.mark.parametrize(("wide", "high"), [(1600, 300), (300, 900), (40, 20)])
def test_the_picture_is_whole_and_as_large_as_there_is_room_for(wide: int, high: int) -> None:
    document = debrief_document(played(0, {}, strip(wide, high)), NOTHING, PracticeWords())
    shown = ink(picture(document, 1), QRect(0, 40 * DOTS, 210 * DOTS, 235 * DOTS))
    scale = min(ACROSS / wide, TALLEST / high)
    assert shown.width() == pytest.approx(scale * wide * DOTS, abs=2)
    assert shown.height() == pytest.approx(scale * high * DOTS, abs=2)
    assert shown.left() == pytest.approx(ASIDE * DOTS, abs=2)


def test_without_anything_to_tell_there_is_one_page() -> None:
    document = debrief_document(played(0, {}, QImage()), NOTHING, PracticeWords())
    assert len(pages(document)) == 1
    assert "Wat er gebeurde" not in pages(document)[0]
    assert "Wat jullie samen zagen" not in pages(document)[0]


def test_markup_shows_as_text() -> None:
    question = DebriefQuestion("heard", Speaker.COACH, "<i>Welke</i> zin?")
    happened, questions = pages(debrief_document(played(title="<b>x</b>"), Debrief((question,), ()), PracticeWords()))
    assert "<b>x</b>" in happened.split("\n")
    assert "<i>Welke</i> zin?" in questions.split("\n")


@pytest.mark.parametrize("moments", range(0, 90, 3))
def test_no_heading_is_parted_from_what_it_is_about(moments: int) -> None:
    document = debrief_document(played(moments, ALL), PRACTICE.debrief, PracticeWords())
    high = document.pageSize().height()
    kept = [block for block in paragraphs(document) if block.blockFormat().property(KEEP)]
    assert kept
    for block in kept:
        after = block.next()
        assert place_of(document, block).top() // high == place_of(document, after).bottom() // high
