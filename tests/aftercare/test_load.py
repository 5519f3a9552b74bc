"""Own load over time, and what can be said of it in plain words."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.aftercare.load import LoadPoint, Trend, TrendKind, load_points, trends
from gesprekshulp.aftercare.logbook import Mark, Noted
from tests.aftercare.noting import LOGBOOKS, TODAY, ago, loads, talk

FEW, STEADY, RISE, TWICE = TrendKind.FEW, TrendKind.STEADY, TrendKind.RISE, TrendKind.HEAVY_TWICE


def test_there_is_a_point_for_each_talk_also_for_a_gap() -> None:
    noted = (talk(3, 4), Mark(TODAY, "grens"), talk(1), talk(0, 0))
    assert load_points(noted) == (LoadPoint(ago(3), 4), LoadPoint(ago(1), None), LoadPoint(TODAY, 0))


def test_points_go_by_day_and_within_a_day_as_noted() -> None:
    noted = (talk(0, 3), talk(0, 1), talk(9, 2))
    assert [each.load for each in load_points(noted)] == [2, 3, 1]


CASES: dict[str, tuple[tuple[int | None, ...], tuple[Trend, ...]]] = {
    "nothing": ((), (Trend(FEW),)),
    "only gaps": ((None, None), (Trend(FEW),)),
    "one": ((4,), (Trend(FEW, 4),)),
    "three": ((0, 0, 4), (Trend(FEW, 4, 0, 0),)),
    "two heavy ones at the start": ((5, 5), (Trend(TWICE, 5, 5, 5),)),
    "as usual": ((3, 4, 2, 3), (Trend(STEADY, 3, 2, 3),)),
    "lighter": ((3, 4, 5, 0), (Trend(STEADY, 0, 5, 4),)),
    "a bit heavier": ((3, 3, 3, 5), (Trend(STEADY, 5, 3, 3),)),
    "three heavier": ((1, 2, 1, 1, 2, 1, 2, 1, 4), (Trend(STEADY, 4, 1, 1),)),
    "three over the average": ((1, 1, 1, 4), (Trend(RISE, 4, 1, 1),)),
    "hardly less than three over it": ((1, 1, 2, 4), (Trend(STEADY, 4, 2, 1),)),
    "a gap between": ((1, None, 1, 1, None, 4), (Trend(RISE, 4, 1, 1),)),
    "a gap at the end": ((1, 1, 1, 4, None), (Trend(RISE, 4, 1, 1),)),
    "heavy once": ((3, 3, 4, 5), (Trend(STEADY, 5, 4, 3),)),
    "heavy twice": ((4, 4, 5, 5), (Trend(TWICE, 5, 5, 4),)),
    "heavy twice, with a gap between": ((4, 5, None, 6), (Trend(TWICE, 6, 5, 5),)),
    "heavy, and not any more": ((4, 5, 6, 4), (Trend(STEADY, 4, 6, 5),)),
    "heavy twice and rising": ((0, 0, 5, 6), (Trend(TWICE, 6, 5, 2), Trend(RISE, 6, 5, 2))),
}


@pytest.mark.parametrize("name", CASES)
def test_of_the_load_can_be_said(name: str) -> None:
    given_loads, expected = CASES[name]
    assert trends(load_points(loads(*given_loads))) == expected


@given(noted=LOGBOOKS)
def test_something_can_be_said_of_any_logbook(noted: list[Noted]) -> None:
    points = load_points(noted)
    found = trends(points)
    assert found
    assert [each.day for each in points] == sorted(each.day for each in points)
    given_loads = [each.load for each in points if each.load is not None]
    for trend in found:
        assert trend.last == (given_loads[-1] if given_loads else None)
        assert trend.usual is None or min(given_loads) <= trend.usual <= max(given_loads)


@given(before=st.lists(st.integers(0, 10), min_size=3, max_size=30), last=st.integers(0, 10))
def test_a_rise_is_three_over_the_own_average(before: list[int], last: int) -> None:
    kinds = {each.kind for each in trends(load_points(loads(*before, last)))}
    assert (RISE in kinds) == (last - Fraction(sum(before), len(before)) >= 3)
