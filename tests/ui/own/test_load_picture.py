"""The picture of own load: it and its sentences say the same, and there is nothing to be proud or ashamed of."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from gesprekshulp.aftercare.load import LoadPoint, Trend, TrendKind, load_points
from gesprekshulp.aftercare.logbook import Noted
from gesprekshulp.aftercare.overview import Period
from gesprekshulp.ui import theme
from gesprekshulp.ui.own.forms import LineList
from gesprekshulp.ui.own.load_picture import LoadPicture, LoadView
from gesprekshulp.ui.own.load_plan import LoadPlan
from gesprekshulp.ui.own.logbook import Part
from tests.ui.driver import Hands, name_of
from tests.ui.own.sides import NOTED, TODAY, ago, numbered, open_book, sit_down, talk, words

QUARTER = Period(date(2026, 9, 3), TODAY)
ROOM = QRectF(100, 10, 600, 200)


def looking(noted: Sequence[Noted] = NOTED) -> tuple[LoadPicture, Hands]:
    """Sit down at the picture."""
    _book, hands = open_book(noted, Part.LOAD)
    pictures = hands.widgets(LoadPicture)
    assert len(pictures) == 1
    return pictures[0], hands


def told(hands: Hands) -> list[str]:
    """Give the sentences under the picture."""
    (lines,) = hands.widgets(LineList)
    return lines.lines()


# The same in words.


def test_the_sentences_say_what_the_picture_shows() -> None:
    picture, hands = looking()
    spots = picture.plan().spots
    assert [words().point(spot.point) for spot in reversed(spots)] == told(hands)
    assert told(hands) == [
        "1 december 2026: 7 (zwaar)",
        "28 november 2026: 5 (blijft even hangen)",
        "18 november 2026: 3 (goed te doen)",
        "31 oktober 2026: 6 (blijft even hangen)",
        "24 oktober 2026: 3 (goed te doen)",
        "14 oktober 2026: overgeslagen",
        "3 oktober 2026: 4 (goed te doen)",
        "24 september 2026: 2 (licht)",
    ]


@pytest.mark.parametrize("how", ["plain", "large_type", "from_the_right"])
def test_every_sentence_is_a_point_where_it_belongs(how: str, request: pytest.FixtureRequest) -> None:
    if how != "plain":
        request.getfixturevalue(how)
    picture, hands = looking()
    image = picture.grab().toImage()
    plan = picture.plan()
    assert plan.mirrored is (how == "from_the_right")
    inks = {QColor(theme.LIGHT.accent).rgb(), QColor(theme.LIGHT.soft_text).rgb()}
    for sentence, spot in zip(reversed(told(hands)), plan.spots, strict=True):
        ink = image.pixel(spot.place.toPoint())
        assert ink in inks
        assert (ink == QColor(theme.LIGHT.soft_text).rgb()) is ("overgeslagen" in sentence)


def test_the_picture_can_be_heard_of_and_needs_no_keyboard() -> None:
    picture, hands = looking()
    assert name_of(picture).startswith("Tekening: hoe zwaar gesprekken voor jou waren.")
    hands.reach("Hoe zwaar, in woorden")
    hands.press("Down", "Down")
    (lines,) = hands.widgets(LineList)
    assert lines.currentItem().text() == "18 november 2026: 3 (goed te doen)"


def test_a_question_passed_over_breaks_the_line_and_is_explained() -> None:
    picture, hands = looking()
    assert [len(run) for run in picture.plan().runs] == [2, 5]
    assert [spot.point for spot in picture.plan().gaps] == [LoadPoint(ago(50), None)]
    assert hands.says("Een streepje op de onderste lijn: toen sloeg je de vraag over.")
    _picture, without = looking([talk(1, 4), talk(0, 3)])
    assert not without.says("Een streepje")


def test_without_a_talk_there_is_a_sentence_instead() -> None:
    _book, hands = open_book([], Part.LOAD)
    assert hands.widgets(LoadPicture) == []
    assert hands.widgets(LineList) == []
    assert hands.says("In deze tijd staat er geen gesprek in.")


def test_one_looks_back_as_far_as_one_likes() -> None:
    old = [talk(3000, 9), talk(300, 1)]
    picture, hands = looking([*old, *NOTED])
    assert len(told(hands)) == 8
    hands.reach("Drie maanden")
    hands.press("Right")
    assert len(told(hands)) == len(picture.points) == 9
    hands.press("Right")
    assert len(told(hands)) == len(picture.points) == 10
    assert told(hands)[-1] == f"{words().day(ago(3000))}: 9 (te veel)"


def test_a_talk_that_a_wrong_clock_put_ahead_is_in_all_of_it_only() -> None:
    picture, hands = looking([talk(1, 2), talk(-400, 3)])
    assert len(picture.points) == 1
    hands.click(hands.button("Vanaf het begin"))
    assert len(picture.points) == 2


def test_what_is_noted_by_then_is_shown() -> None:
    book, hands = open_book([talk(1, 2)], Part.LOAD)
    book.note(talk(0, 6))
    assert told(hands) == ["3 december 2026: 6 (blijft even hangen)", "2 december 2026: 2 (licht)"]


# In plain words.


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ([talk(1, 2)], "Er staan nog weinig gesprekken in."),
        ([talk(day, 4) for day in (4, 3, 2, 1)], "niet veel zwaarder dan je van jezelf gewend bent."),
        ([talk(2, 5), talk(1, 6)], "Je laatste twee gesprekken bleven allebei hangen. Neem het mee naar je check-in"),
        (
            [talk(4, 1), talk(3, 2), talk(2, 1), talk(1, 5)],
            "Je laatste gesprek (5) was zwaarder dan je van jezelf gewend bent (meestal rond 1). Neem het mee",
        ),
    ],
)
def test_what_can_be_said_is_said_in_plain_words(noted: Sequence[Noted], said: str) -> None:
    _book, hands = open_book(noted, Part.LOAD)
    assert hands.says(said)


def test_where_to_take_it_is_said_once() -> None:
    both = words().trends([Trend(TrendKind.HEAVY_TWICE, 7, 5, 4), Trend(TrendKind.RISE, 7, 5, 4)])
    assert both.count("check-in") == 1


@pytest.mark.parametrize("word", ["beter", "slechter", "anderen", "gemiddeld", "reeks", "record", "doel gehaald"])
def test_nothing_is_compared(word: str) -> None:
    _picture, hands = looking()
    assert not any(word in text.lower() for text in [*hands.texts(), *told(hands)])


def test_a_load_has_the_words_of_the_question_after_a_talk() -> None:
    said = [words().heaviness(load) for load in range(11)]
    assert said == [
        *3 * ["licht"],
        *2 * ["goed te doen"],
        *2 * ["blijft even hangen"],
        *2 * ["zwaar"],
        *2 * ["te veel"],
    ]


# How it lies.

POINTS = st.lists(
    st.builds(
        LoadPoint,
        st.dates(QUARTER.first, QUARTER.last),
        st.none() | st.integers(0, 10),
    ),
    max_size=30,
).map(lambda points: sorted(points, key=lambda point: point.day))


@given(POINTS, st.booleans())
def test_every_point_lies_in_the_room_the_later_further_and_the_heavier_higher(
    points: list[LoadPoint], mirrored: bool
) -> None:
    plan = LoadPlan(points, QUARTER, ROOM, mirrored)
    assert [spot.point for spot in plan.spots] == points
    for spot in plan.spots:
        assert ROOM.contains(spot.place)
        assert spot.place.y() == plan.height(spot.point.load or 0)
    way = [-spot.place.x() if mirrored else spot.place.x() for spot in plan.spots]
    assert all(one < other for one, other in pairwise(way))
    assert plan.height(10) < plan.height(0)


@given(POINTS)
def test_a_line_goes_through_all_that_was_answered_and_through_nothing_else(points: list[LoadPoint]) -> None:
    plan = LoadPlan(points, QUARTER, ROOM)
    drawn = [spot.point for run in plan.runs for spot in run]
    assert drawn == [point for point in points if point.load is not None]
    assert len(plan.gaps) == len(points) - len(drawn)
    assert all(run for run in plan.runs)


def test_one_day_is_a_period_too() -> None:
    plan = LoadPlan([LoadPoint(TODAY, 5)], Period(TODAY, TODAY), ROOM)
    assert plan.spots[0].place.x() == pytest.approx(ROOM.center().x())


def test_turned_round_it_is_its_mirror() -> None:
    points = load_points(NOTED)
    plan = LoadPlan(points, QUARTER, ROOM)
    for spot, other in zip(plan.spots, replace(plan, mirrored=True).spots, strict=True):
        assert other.place.x() == pytest.approx(ROOM.left() + ROOM.right() - spot.place.x())


def test_points_outside_the_period_are_left_out() -> None:
    view = LoadView(load_points(NOTED), Period(ago(15), TODAY), words())
    sit_down(view)
    assert [point.load for point in view.picture.points] == [3, 5, 7]


def test_ten_years_are_drawn_too() -> None:
    noted = [talk(day, day % 11) for day in range(3650, 0, -2)]
    picture, hands = looking(noted)
    hands.press("Tab")
    picture.show_points(load_points(noted), Period(ago(3650), TODAY))
    assert not picture.grab().isNull()
    assert len(numbered(noted)) == len(picture.points) == 1825
    assert picture.points[0].day == TODAY - timedelta(3650)
