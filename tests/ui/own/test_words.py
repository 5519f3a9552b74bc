"""The words: one for every choice there is, and every count, day and kind in a sentence."""

import pytest

from gesprekshulp.aftercare.advice import CallAdult
from gesprekshulp.aftercare.deck import Round
from gesprekshulp.aftercare.load import TrendKind
from gesprekshulp.aftercare.logbook import CheckInKind
from gesprekshulp.aftercare.rhythm import Coming, Due
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.own.words import OwnWords
from tests.ui.own.sides import TODAY, ago, words
from tests.ui.test_every_page import NEVER


@pytest.mark.parametrize(
    "said",
    [
        [words().kind(kind) for kind in CheckInKind],
        [words().moment(call) for call in CallAdult],
        [words().round(part) for part in Round],
    ],
    ids=["check-ins", "moments", "rounds"],
)
def test_every_choice_has_words_of_its_own(said: list[str]) -> None:
    assert len(set(said)) == len(said)
    assert all(said)
    assert not any(word in text.lower() for text in said for word in NEVER)


def test_every_trend_has_a_sentence() -> None:
    assert set(TrendKind) == {TrendKind.FEW, TrendKind.STEADY, TrendKind.RISE, TrendKind.HEAVY_TWICE}


@pytest.mark.parametrize(
    ("coming", "said"),
    [
        (Coming(CheckInKind.GROUP, TODAY, Due.TODAY), "Vandaag, donderdag 3 december."),
        (Coming(CheckInKind.GROUP, ago(-1), Due.LATER), "Vrijdag 4 december."),
        (Coming(CheckInKind.GROUP, ago(1), Due.OVERDUE), "Stond voor woensdag 2 december. Het kan nog."),
        (Coming(CheckInKind.BRIEF, ago(-1), Due.LATER, 1), "Vrijdag 4 december. Na één gesprek."),
        (Coming(CheckInKind.BRIEF, ago(-1), Due.LATER, 2), "Vrijdag 4 december. Na 2 gesprekken."),
        (None, "Nog geen dag."),
    ],
)
def test_the_next_time_is_told(coming: Coming | None, said: str) -> None:
    assert words().coming(coming) == said


@pytest.mark.parametrize(
    ("days", "said"), [(0, "vandaag"), (-3, "vandaag"), (1, "gisteren"), (2, "dinsdag 1 december")]
)
def test_since_when_is_told(days: int, said: str) -> None:
    assert words().open_since(ago(days), TODAY) == said


def test_without_an_adult_in_the_settings_there_is_still_a_word() -> None:
    nobody = OwnWords(Names(), None)
    assert nobody.adult() == "een volwassene"
    assert nobody.with_adult("Hoi {adult}") == "Hoi een volwassene"
