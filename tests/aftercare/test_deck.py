"""What is shown of what people wrote for the coach's own side."""

import pytest

from gesprekshulp.aftercare.advice import CallAdult
from gesprekshulp.aftercare.deck import MINUTES, CheckInForm, CoachSide, ReflectionCard, Request, RequestTime, Round


def card(name: str, part: Round) -> ReflectionCard:
    """Give a card of a round."""
    return ReflectionCard(name, "Wat werkte?", "Eén woord is genoeg.", part)


def test_the_cards_come_by_round_whatever_their_order() -> None:
    last, first, second = card("RF-03", Round.CLOSING), card("RF-01", Round.LANDING), card("RF-02", Round.LANDING)
    assert CoachSide((last, first, second)).rounds() == (
        (Round.LANDING, (first, second)),
        (Round.CLOSING, (last,)),
    )


def test_without_cards_there_is_no_round() -> None:
    assert CoachSide().rounds() == ()


def test_the_rounds_take_an_hour() -> None:
    assert list(MINUTES) == list(Round)
    assert sum(MINUTES.values()) == 60


@pytest.mark.parametrize("call", CallAdult)
def test_there_is_one_message_for_each_moment(call: CallAdult) -> None:
    requests = tuple(Request(each, f"Hoi {{adult}}, {each}.") for each in RequestTime)
    found = CheckInForm((), requests).request(call)
    assert found is not None
    assert found.id.value == call.name.lower()


def test_without_a_message_there_is_none() -> None:
    assert CheckInForm().request(CallAdult.NOW) is None
