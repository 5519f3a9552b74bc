"""The timeline: everything can be seen, reached and told, at every width."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.model import Colours, Depth, Mode, Observation, Tone
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.branches import branches
from gesprekshulp.practice.scenario import Scenario
from gesprekshulp.practice.track import Fork, Item, Kind, Track, track
from gesprekshulp.ui import theme
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.practice.timeline import ALL_FITS, WIDEST, TimelineView, ZoomButtons
from gesprekshulp.ui.practice.timeline_canvas import RowNames
from gesprekshulp.ui.practice.timeline_paint import picture
from gesprekshulp.ui.practice.timeline_plan import Plan
from gesprekshulp.ui.practice.timeline_symbols import paint_symbol
from gesprekshulp.ui.practice.timeline_words import TimelineWords
from tests.conversation.player import Talk
from tests.ui.driver import SHIPPED, Hands, name_of, settle, sit_down_at
from tests.ui.practice.plays import TOETSWEEK, UNTIL_THE_CARDS, began, observed, take, two_ways

NAVIGATION = {"Left": Qt.Key.Key_Left, "Right": Qt.Key.Key_Right, "Home": Qt.Key.Key_Home, "End": Qt.Key.Key_End}


def words(scenario: Scenario | None = TOETSWEEK) -> TimelineWords:
    """Give the words for a timeline."""
    return TimelineWords(Names(), PracticeWords(), SHIPPED, scenario)


def drawn(talk: Talk | None = None) -> Track:
    """Give what there is to see of a role-play."""
    return track(branches((talk or two_ways()).entries))


def on_screen(shown: Track) -> tuple[TimelineView, Hands]:
    """Open a window with this timeline and its buttons."""
    page = QWidget()
    view = TimelineView(shown, words())
    column = QVBoxLayout(page)
    column.addWidget(view)
    column.addWidget(ZoomButtons(view))
    column.addStretch(1)
    hands = sit_down_at(page)
    view.canvas.setFocus()
    settle()
    return view, hands


def press(view: TimelineView, *keys: str) -> None:
    """Press keys on the timeline."""
    for key in keys:
        QTest.keyClick(view.canvas, NAVIGATION[key])


def place(view: TimelineView, index: int) -> QPoint:
    """Give the middle of an item's chip, on the canvas."""
    spot = view.canvas.plan.by_index[index]
    return spot.chip.center().toPoint()


def in_sight(view: TimelineView, index: int) -> bool:
    """Say whether the beginning of an item can be seen."""
    spot = view.canvas.plan.by_index[index]
    near = spot.chip.right() - 8 if view.isRightToLeft() else spot.chip.left() + 8
    here = view.canvas.mapTo(view.area.viewport(), QPoint(int(near), int(spot.chip.center().y())))
    return view.area.viewport().rect().contains(here)


# What it says.


def test_every_item_is_told_with_its_moment() -> None:
    says = words()
    told = [says.told(item) for item in drawn().items]
    card = next(item for item in drawn().items if item.kind is Kind.CARD)
    assert f"5:40 kaart: {SHIPPED.by_id[card.card].text}" in told
    for line in (
        "5:00 hoe diep: Hou het licht",
        "6:00 zwaarder",
        "6:07 opgemerkt: open vraag",
        "6:14 stilte",
        "8:51 briefje: Noor klapt dicht (eerste tak)",
        "10:08 stil teken, tot 12:45",
        "10:08 seintje 1",
        "11:45 bij het seintje: Niet nu",
        "12:05 pauze",
        "13:05 iets nieuws",
        "15:36 overgeslagen",
        "17:56 dit is te zwaar",
        "18:16 hoe snel: Nu",
        "18:36 een volwassene weet het",
    ):
        assert line in told


def test_what_is_seldom_done_is_told_too() -> None:
    talk = began().play(UNTIL_THE_CARDS + "light card slow check green close closing refer doctor help now unreached")
    told = [words().told(item) for item in drawn(talk).items]
    for part in ("rustig aan", "nog goed zo? Groen", "afgesproken: de huisarts, morgen", "nog geen volwassene van"):
        assert any(part in line for line in told), part
    assert all(line.partition(" ")[2].strip() for line in told)


def test_what_is_not_known_here_is_told_all_the_same() -> None:
    talk = began()
    take(talk, ev.TwistHanded("unknown"))
    talk.entries.append(ev.Entry(talk.now, ev.CardPicked("gone", 0)))
    told = [words(None).told(item) for item in drawn(talk).items]
    assert [line.partition(" ")[2] for line in told] == [
        "briefje: van de trainer",
        "kaart: een kaart die hier niet meer is",
    ]


def test_what_has_nothing_to_see_has_no_name() -> None:
    item = drawn().items[0]
    assert words().label(replace(item, point=replace(item.point, event=ev.Resumed()))) == ""


def test_ways_that_were_left_have_names() -> None:
    assert [words().branch(branch) for branch in range(4)] == ["eerste tak", "tweede tak", "derde tak", "tak 4"]


def about(kind: Kind, *, left: bool = False) -> list[str]:
    """Give what is told about the first item of a kind."""
    shown = drawn()
    return words().tells(next(each for each in shown.items if each.kind is kind and each.left is left), shown)


def test_an_item_tells_what_lay_on_the_table_how_deep_and_what_the_sign_showed() -> None:
    card = next(item.card for item in drawn().items if item.kind is Kind.CARD)
    assert about(Kind.TAP) == [
        "Dit was tik 1.",
        f"Kaart op tafel: {SHIPPED.by_id[card].text}",
        "Hoe diep: Hou het licht",
        "Er was geen teken.",
        "Dit hoort bij de tak die telt.",
    ]
    assert about(Kind.STAGE)[0] == "Hoe diep was nog niet gekozen."
    assert "Seintje 1 was te zien." in about(Kind.NUDGE)
    assert "Het stille teken was te zien." in about(Kind.ANSWER)
    slip = about(Kind.TWIST, left=True)
    assert slip[0] == TOETSWEEK.twists[0].text
    assert slip[-1] == "Dit hoort bij een tak waarvan jullie teruggingen: eerste tak."


def test_without_forks_nothing_is_told_about_ways() -> None:
    shown = drawn(began().play(UNTIL_THE_CARDS + "light card heavier"))
    assert all("tak" not in line for line in words().tells(shown.items[-1], shown)[2:])


# How it lies.


@pytest.mark.parametrize("scale", [0.4, 1.0, WIDEST])
def test_every_item_has_a_place_and_a_target_for_a_finger(scale: float) -> None:
    shown = drawn()
    plan = Plan(shown, words(), scale, 0.0, shown.length)
    assert sorted(spot.index for spot in plan.spots) == list(range(len(shown.items)))
    for spot in plan.spots:
        target = plan.target(spot)
        assert target.height() >= theme.TOUCH
        assert target.width() >= theme.TOUCH
        assert plan.band(plan.row_of(spot.item)).contains(spot.chip.center())


@pytest.mark.usefixtures("large_type")
def test_large_letters_make_higher_rows() -> None:
    shown = drawn()
    plan = Plan(shown, words(), 1.0, 0.0, shown.length)
    assert plan.row_height > theme.TOUCH
    assert all(spot.chip.height() + 10 <= plan.row_height for spot in plan.spots)


def test_two_things_at_one_moment_lie_beside_each_other() -> None:
    talk = began().play(UNTIL_THE_CARDS + "light card")
    take(talk, ev.Observed(Observation.WHY), ev.Observed(Observation.ADVICE), seconds=0)
    shown = drawn(talk)
    plan = Plan(shown, words(), 1.0, 0.0, shown.length)
    why, advice = (spot for spot in plan.spots if spot.item.kind is Kind.OBSERVED)
    assert why.item.at == advice.item.at
    assert why.chip.right() <= advice.chip.left()


def test_a_way_that_was_left_has_a_row_of_its_own_under_the_others() -> None:
    shown = drawn()
    plan = Plan(shown, words(), 1.0, 0.0, shown.length)
    assert plan.rows[:-1] == shown.lanes
    assert isinstance(plan.rows[-1], Fork)
    assert {plan.row_of(spot.item) for spot in plan.spots if spot.item.left} == {len(plan.rows) - 1}


def test_the_timeline_turned_round_is_its_mirror() -> None:
    shown = drawn()
    plan, turned = (Plan(shown, words(), 1.0, 0.0, shown.length, mirrored) for mirrored in (False, True))
    for spot, other in zip(plan.spots, turned.spots, strict=True):
        assert other.chip.right() == pytest.approx(plan.width - spot.chip.left())
    assert turned.x(10) == pytest.approx(plan.width - plan.x(10))


# With keys, mouse and wheel.


def test_keys_go_from_item_to_item() -> None:
    view, hands = on_screen(drawn())
    last = len(drawn().items) - 1
    assert view.index == 0
    assert name_of(hands.focus) == "1:00 stap: Afspraken"
    press(view, "Right", "Right")
    assert (view.index, name_of(hands.focus)) == (2, "4:40 stap: Hoe diep")
    press(view, "Left", "Left", "Left")
    assert view.index == 0
    press(view, "End", "Right")
    assert (view.index, name_of(hands.focus)) == (last, "18:36 een volwassene weet het")
    press(view, "Home")
    assert view.index == 0


@pytest.mark.usefixtures("from_the_right")
def test_the_arrows_go_the_way_one_reads() -> None:
    view, _hands = on_screen(drawn())
    press(view, "Left", "Left", "Left", "Right")
    assert view.index == 2


def test_another_item_is_told_once() -> None:
    view, _hands = on_screen(drawn())
    spy = QSignalSpy(view.chosen)
    view.choose(4)
    view.choose(4)
    view.choose(400)
    assert [spy.at(call)[0] for call in range(spy.count())] == [4]


@pytest.mark.parametrize("steps", [0, 2, 20], ids=["all fits", "wider", "widest"])
@pytest.mark.parametrize("direction", ["left", "right"])
def test_every_item_can_be_pressed(steps: int, direction: str, request: pytest.FixtureRequest) -> None:
    if direction == "right":
        request.getfixturevalue("from_the_right")
    talk = began().play(UNTIL_THE_CARDS + "light card heavier")
    observed(talk, Observation.SILENCE, Observation.WHY)
    kept = len(talk.entries)
    talk.play("wait:60 heavier card")
    take(talk, ev.Rewound(kept))
    talk.play("lighter wait:60 lighter pause resume share")
    view, hands = on_screen(drawn(talk))
    for _ in range(steps):
        view.widen()
    view.choose(len(view.canvas.plan.track.items) - 1)
    for index in range(len(view.canvas.plan.track.items)):
        view.area.horizontalScrollBar().setValue(0)
        QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=place(view, index))
        assert view.index == index
        assert in_sight(view, index)
    assert isinstance(hands.focus, type(view.canvas))


def test_a_press_beside_everything_chooses_nothing() -> None:
    view, _hands = on_screen(drawn())
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=QPoint(20, view.canvas.height() - 10))
    assert view.index == 0


def test_buttons_and_keys_make_it_wider_and_narrower() -> None:
    view, hands = on_screen(drawn())
    fits = view.scale
    assert view.asked == ALL_FITS
    assert view.area.horizontalScrollBar().maximum() == 0
    hands.press("+")
    assert view.scale == pytest.approx(1.5 * fits)
    hands.click(hands.button("Breder"))
    assert view.scale == pytest.approx(1.5 * 1.5 * fits)
    hands.press(*"++++++++++")
    assert view.scale == WIDEST
    hands.click(hands.button("Smaller"))
    assert view.scale == pytest.approx(WIDEST / 1.5)
    hands.press(*"----------")
    assert (view.asked, view.scale) == (ALL_FITS, fits)


def test_the_wheel_makes_it_wider_only_with_ctrl() -> None:
    view, hands = on_screen(drawn())
    fits = view.scale
    hands.turn_wheel(view.canvas)
    assert view.scale == fits
    ctrl = Qt.KeyboardModifier.ControlModifier
    middle = QPointF(view.canvas.mapTo(hands.window, view.canvas.rect().center()))
    QTest.wheelEvent(hands.window.windowHandle(), middle, QPoint(0, 120), stateKey=ctrl)
    settle()
    assert view.scale == pytest.approx(1.5 * fits)
    QTest.wheelEvent(hands.window.windowHandle(), middle, QPoint(0, -120), stateKey=ctrl)
    settle()
    assert view.scale == fits


@pytest.mark.parametrize("direction", ["left", "right"])
def test_what_is_chosen_comes_in_sight_and_stays_where_it_is(direction: str, request: pytest.FixtureRequest) -> None:
    if direction == "right":
        request.getfixturevalue("from_the_right")
    view, hands = on_screen(drawn())
    hands.press(*"++++")
    for key in ("End", "Home", *["Right"] * (len(view.canvas.plan.track.items) - 1)):
        press(view, key)
        assert in_sight(view, view.index)
    view.choose(20)
    before = view.canvas.mapTo(view.area, place(view, 20)).x()
    view.widen()
    assert abs(view.canvas.mapTo(view.area, place(view, 20)).x() - before) < theme.TOUCH


def test_a_wider_window_is_filled() -> None:
    view, hands = on_screen(drawn())
    before = view.scale
    hands.window.resize(1600, 720)
    settle()
    assert view.scale > before
    assert view.area.horizontalScrollBar().maximum() == 0


def test_nothing_to_see_is_no_trouble() -> None:
    view, _hands = on_screen(drawn(began()))
    press(view, "Right", "Left", "Home", "End")
    assert view.index == -1
    assert name_of(view.canvas) == "Tijdlijn"


# What is painted.


def painted(item: Item) -> QImage:
    """Paint the symbol of an item, in black on white."""
    image = QImage(40, 40, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    black = replace(theme.LIGHT, text="black", accent="black", on_accent="white", care="black")
    paint_symbol(painter, item, QRectF(0, 0, 40, 40), black)
    painter.end()
    return image


def kinds(items: Iterable[Item]) -> dict[str, Item]:
    """Give an item for each thing that has a symbol of its own."""
    found: dict[str, Item] = {}
    for item in items:
        event = item.point.event
        said = f"{item.kind} {event.tone if isinstance(event, ev.ToneTapped) else ''}"
        said += f" {event.mark}" if isinstance(event, ev.MarkMade) else ""
        said += f" {event.depth}" if isinstance(event, ev.DepthChosen) else ""
        found.setdefault(said, item)
    return found


def test_no_two_kinds_look_the_same_without_colours() -> None:
    talk = two_ways()
    extra = drawn(began().play(UNTIL_THE_CARDS + "distraction card slow check green same-again"))
    found = kinds([*drawn(talk).items, *extra.items])
    about_an_adult = {Kind.ROUTE, Kind.HANDED_OVER, Kind.REFERRAL}
    seen = {said: painted(item) for said, item in found.items() if item.kind not in {Kind.SIGN, *about_an_adult}}
    seen["an adult"] = painted(next(item for item in found.values() if item.kind in about_an_adult))
    assert len(seen) >= len(set(Kind)) - 3 + len(Tone) - 1
    for (one, picture_), (other, another) in combinations(seen.items(), 2):
        assert picture_ != another, f"{one} looks like {other}"


def test_what_helps_and_what_gets_in_the_way_have_other_flags() -> None:
    talk = began().play(UNTIL_THE_CARDS + "light")
    observed(talk, Observation.FEELING, Observation.COMPLIMENT, Observation.WHY, Observation.BELITTLING)
    feeling, compliment, why, belittling = map(painted, drawn(talk).items[-4:])
    assert feeling == compliment
    assert why == belittling
    assert feeling != why


def test_the_chosen_item_has_a_ring() -> None:
    view, _hands = on_screen(drawn())
    spot = view.canvas.plan.by_index[3]
    room = spot.chip.adjusted(-4, -4, 4, 4).toRect()
    before = view.canvas.grab(room).toImage()
    view.choose(3)
    after = view.canvas.grab(room).toImage()
    assert before != after
    edge = QPoint(4, room.height() // 2)  # on the edge of the chip, away from what stands in it
    assert after.pixelColor(edge).name() == theme.LIGHT.text
    assert before.pixelColor(edge).name() != theme.LIGHT.text


def test_the_names_of_the_rows_stay_in_sight() -> None:
    view, hands = on_screen(drawn())
    (names,) = hands.widgets(RowNames)
    before = names.grab().toImage()
    hands.press(*"+++")
    press(view, "End")
    assert names.grab().toImage() == before


def test_a_picture_for_paper_is_as_wide_as_asked_whatever_the_window_wears() -> None:
    shown, says = drawn(), words()
    light = picture(shown, says, 900)
    assert light.width() == 900
    theme.wear(Colours.DARK)
    assert picture(shown, says, 900) == light
    fine = picture(shown, says, 900, 2.0)
    assert (fine.width(), fine.devicePixelRatio()) == (1800, 2.0)
    assert picture(shown, says, 900, mirrored=True) != light


def test_a_long_talk_goes_on_in_another_row_on_paper() -> None:
    says = words()
    short = drawn(began().play(UNTIL_THE_CARDS + "light card"))
    long = drawn(began().play(UNTIL_THE_CARDS + "light card wait:2400 heavier"))
    assert picture(long, says, 900).height() > picture(short, says, 900).height()
    assert picture(drawn(began()), says, 900).width() == 900


def test_on_paper_each_item_begins_in_one_row() -> None:
    shown, says = drawn(), words()
    rows = [Plan(shown, says, 2.0, part * shown.length / 3, (part + 1) * shown.length / 3) for part in range(3)]
    begun = [spot.index for plan in rows for spot in plan.spots if spot.item.at == spot.item.until]
    once = [index for index, item in enumerate(shown.items) if item.at == item.until]
    assert sorted(begun) == once
    assert {spot.index for plan in rows for spot in plan.spots} == set(range(len(shown.items)))


def test_a_way_that_was_left_goes_on_in_the_next_row_on_paper() -> None:
    talk = began().play(UNTIL_THE_CARDS + "light card")
    kept = len(talk.entries)
    talk.play("wait:600 heavier wait:600 heavier")
    take(talk, ev.Rewound(kept))
    shown, says = drawn(talk.play("lighter")), words()
    assert shown.forks[0].at < shown.length / 2 < shown.forks[0].until
    halves = [Plan(shown, says, 1.0, part * shown.length / 2, (part + 1) * shown.length / 2) for part in range(2)]
    assert all(plan.rows[-1] == shown.forks[0] for plan in halves)
    assert picture(shown, says, 700).height() > sum(plan.height for plan in halves)


def test_a_way_that_was_left_in_the_moment_it_began_is_drawn_too() -> None:
    play: list[ev.Event] = [
        ev.ConversationStarted(Mode.PRACTICE, CirclingSettings()),
        ev.DepthChosen(Depth.LIGHT),
        ev.ToneTapped(Tone.HEAVIER),
        ev.Rewound(2),
        ev.ToneTapped(Tone.LIGHTER),
    ]
    shown = track(branches([ev.Entry(ev.Moment(0.0, 0.0), event) for event in play]))
    assert any(item.left for item in shown.items)
    assert {spot.index for spot in Plan(shown, words(), 1.0, end=1.0).spots} == set(range(len(shown.items)))
