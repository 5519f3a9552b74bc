"""The stamp of Dutch texts changes exactly when one of them does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.library.translation import Table, stamp
from tests.library.sides import CARD, OF

STAMPS: dict[str, tuple[Table, bool]] = {
    "another text": ({"text": "Hoe lukt het?"}, True),
    "a capital": ({"text": "hoe lukt dat?"}, True),
    "another line": ({"follow_up": ["En dan?", "Wie?"]}, True),
    "a line more": ({"follow_up": ["En dan?", "Wie nog meer?", "Wat?"]}, True),
    "the lines the other way round": ({"follow_up": ["Wie nog meer?", "En dan?"]}, True),
    "a text that was left out": ({"concrete": "Hoe deed je dat?"}, True),
    "a text taken out": ({"text": ""}, True),
    "the same": ({}, False),
    "another id": ({"id": "CO-02"}, False),
    "another depth": ({"depth": "share"}, False),
    "another weight": ({"weight": 2}, False),
    "a topic": ({"themes": ["school"]}, False),
    "a table within": ({"options": [{"id": "no", "text": "Nee"}]}, False),
    "a text that stays empty": ({"short": " "}, False),
    "a number to call": ({"number": "112"}, False),
}


@pytest.mark.parametrize("name", STAMPS)
def test_the_stamp_changes_when_a_text_does(name: str) -> None:
    change, changes = STAMPS[name]
    assert (stamp({**CARD, **change}) != OF) == changes


def test_the_order_of_the_fields_does_not_change_the_stamp() -> None:
    assert stamp({key: CARD[key] for key in sorted(CARD, reverse=True)}) == OF


def test_a_stamp_is_eight_signs() -> None:
    assert len(OF) == 8
    assert int(OF, 16) >= 0


some_texts = st.text("ab", min_size=1, max_size=2)
tables = st.dictionaries(st.sampled_from(["short", "text", "tip"]), some_texts | st.lists(some_texts, min_size=1))
rests = st.dictionaries(st.sampled_from(["id", "depth", "number"]), some_texts)


@given(one=tables, other=tables, rest=rests)
def test_the_stamp_changes_exactly_when_a_text_changes(one: Table, other: Table, rest: Table) -> None:
    assert (stamp({**one, **rest}) == stamp(other)) == (one == other)
