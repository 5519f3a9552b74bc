"""The logbook has a place for the coach, and none for anyone else."""

from dataclasses import fields
from typing import get_args

import pytest

from gesprekshulp.aftercare.logbook import CheckInKind as Kind
from gesprekshulp.aftercare.logbook import Known, Mark, TalkNoted, talks
from tests.aftercare.noting import TODAY, held, talk

ABOUT_THE_COACH = {
    "TalkNoted": {"day", "load", "call", "reasons"},
    "Note": {"day", "text", "for_reflection"},
    "Mark": {"day", "text"},
    "CheckInHeld": {"day", "kind"},
    "ContactMade": {"day", "since", "call"},
}


def test_no_field_was_added_for_anyone_else() -> None:
    assert {kind.__name__: {each.name for each in fields(kind)} for kind in get_args(Known)} == ABOUT_THE_COACH


@pytest.mark.parametrize("load", [-1, 11])
def test_a_load_is_one_that_can_be_tapped(load: int) -> None:
    with pytest.raises(ValueError, match="from 0 to 10"):
        talk(0, load)


@pytest.mark.parametrize("load", [None, 0, 10])
def test_a_load_may_be_anything_up_to_ten_or_passed_over(load: int | None) -> None:
    assert talk(0, load).load == load


def test_the_talks_come_in_the_order_in_which_they_were_noted() -> None:
    first, second = talk(1), talk(3)
    found: list[TalkNoted] = list(talks((first, Mark(TODAY, "pauze"), second, held(0, Kind.GROUP))))
    assert found == [first, second]
