"""After a talk: exactly what would be noted, and two ways on."""

import pytest
from PySide6.QtTest import QSignalSpy

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.aftercare.logbook import TalkNoted
from gesprekshulp.ui.own.note_talk import NoteTalkPage
from gesprekshulp.ui.widgets.fields import Column
from gesprekshulp.ui.widgets.text import Text
from tests.ui.driver import Hands, name_of
from tests.ui.own.sides import SAM, SEAL, SECRET, sit_down, talk, words


def asked(noted: TalkNoted) -> tuple[NoteTalkPage, Hands]:
    """Sit down where the question is asked."""
    page = NoteTalkPage([SAM, SEAL], noted, words())
    return page, sit_down(page)


@pytest.mark.parametrize(
    ("noted", "lines"),
    [
        (
            talk(0, 4),
            [
                "Dag: 3 december 2026.",
                "Hoe zwaar voor jou: 4 (goed te doen).",
                "Je spreekt Noor: bij je volgende check-in.",
            ],
        ),
        (
            talk(0, None, CallAdult.WITHIN_A_DAY, (Reason.OWN_THEME,)),
            [
                "Dag: 3 december 2026.",
                "Hoe zwaar voor jou: overgeslagen.",
                "Je spreekt Noor: vandaag of morgen.",
                "Het raakte iets van jezelf. Dat verdient aandacht.",
            ],
        ),
    ],
)
def test_it_shows_exactly_what_would_be_noted(noted: TalkNoted, lines: list[str]) -> None:
    _page, hands = asked(noted)
    (panel,) = hands.widgets(Column)
    assert [text.text() for text in panel.findChildren(Text)] == ["Dit komt erin", *lines]
    assert hands.says("Niets over de ander, en niets van wat er gezegd is.")
    assert name_of(hands.focus) == "In je logboek?"


def test_it_is_noted_in_the_chosen_logbook() -> None:
    page, hands = asked(talk(0))
    spy = QSignalSpy(page.note_wanted)
    hands.reach("Sam")
    hands.press("Right", "Tab")
    hands.write(SECRET)
    hands.press("Enter")
    assert [spy.at(call) for call in range(spy.count())] == [["b", SECRET]]


def test_a_wrong_passphrase_leaves_both_ways_open() -> None:
    page, hands = asked(talk(0))
    spy, left = QSignalSpy(page.note_wanted), QSignalSpy(page.left)
    hands.reach("Wachtzin van Sam")
    hands.write(SECRET)
    hands.press("Enter")
    page.busy(busy=True)
    assert hands.says("Even geduld")
    page.say(words().wrong_passphrase())
    assert hands.says("Dat is niet de wachtzin")
    hands.write(SECRET)
    hands.press("Enter")
    assert spy.count() == 2
    hands.reach("Nu niet")
    hands.press("Enter")
    assert left.count() == 1
