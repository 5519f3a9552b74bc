"""Every visible word of a debrief can be translated; what others wrote comes from the texts."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.practice.compare import ComparePage
from gesprekshulp.ui.practice.debrief import DebriefPage
from tests.ui.driver import SHIPPED, Hands, sit_down_at
from tests.ui.practice.plays import NIET_DOORVERTELLEN, PRACTICE, played, two_ways
from tests.ui.test_translation import DATE, Wrapping, strings, untranslated

KEYS = re.compile(r"\bEnter\b")


def written() -> re.Pattern[str]:
    """Give a pattern for every text that comes with a role-play, longest first."""
    texts = {text for text in strings((PRACTICE.scenarios, PRACTICE.debrief)) if text}
    return re.compile("|".join(rf"(?<!\w){re.escape(text)}(?!\w)" for text in sorted(texts, key=len, reverse=True)))


WRITTEN = written()


@pytest.fixture
def _wrapping(qapp: QApplication) -> Iterator[None]:
    """Speak the language with the quotes."""
    translator = Wrapping()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def left_over(hands: Hands) -> list[str]:
    """Give the texts with words that nobody can translate."""
    return [text for text in hands.texts() if untranslated(KEYS.sub("", WRITTEN.sub("", DATE.sub("", text))))]


def open_(page: QWidget) -> Hands:
    """Show a page."""
    return sit_down_at(page)


@pytest.mark.usefixtures("_wrapping")
@pytest.mark.parametrize("fresh", [True, False], ids=["fresh", "kept"])
def test_every_word_of_a_debrief_can_be_translated(fresh: bool) -> None:
    what = played(two_ways(), NIET_DOORVERTELLEN, fresh=fresh)
    page = DebriefPage(what, PRACTICE.debrief, SHIPPED, Names(), PracticeWords())
    hands = open_(page)
    page.focus()
    last = None
    while page.step != last:
        last = page.step
        assert left_over(hands) == [], page.step
        hands.press("Enter")


@pytest.mark.usefixtures("_wrapping")
def test_every_word_of_a_comparison_can_be_translated() -> None:
    what = played(two_ways(), NIET_DOORVERTELLEN, fresh=False)
    assert left_over(open_(ComparePage(what, what, SHIPPED, Names(), PracticeWords()))) == []
