"""The shipped helplines say how sure we are of them, and every region has help for every age."""

import re
from datetime import date

import pytest

from gesprekshulp.conversation.model import AgeBand, HelpTopic, Region
from tests.library.said import library

CHECKED_ON = date(2026, 11, 23)
HALF_A_YEAR_LATER = date(2027, 5, 23)


def test_a_line_on_the_screen_has_a_source_and_two_days() -> None:
    shown = [line for line in library().helplines if line.on]
    assert shown
    for line in shown:
        assert line.source.strip(), line.id
        assert date(2018, 1, 1) <= line.checked <= CHECKED_ON, line.id
        assert line.checked < line.expires <= HALF_A_YEAR_LATER, line.id


def test_a_line_that_is_off_says_what_to_check() -> None:
    assert not [line.id for line in library().helplines if not line.on and not line.note]


def test_a_line_is_for_an_age_that_exists() -> None:
    assert not [line.id for line in library().helplines if not 0 <= line.youngest < line.oldest]


@pytest.mark.parametrize("region", Region)
@pytest.mark.parametrize("age", AgeBand)
def test_every_region_has_help_for_every_age(region: Region, age: AgeBand) -> None:
    here = [
        line
        for line in library().helplines
        if line.on and region in line.regions and line.youngest <= age.youngest <= line.oldest
    ]
    assert any(line.emergency and line.number == "112" for line in here)
    for topic in (HelpTopic.LIFE_AND_DEATH, HelpTopic.ANYTHING):
        assert any(topic in line.topics and not line.emergency for line in here), topic
    assert any(line.always_open and not line.emergency and line.number for line in here)


def test_phone_numbers_are_written_in_digits() -> None:
    assert not [line.id for line in library().helplines if not re.fullmatch(r"[0-9]*([ -]?[0-9]+)*", line.number)]
