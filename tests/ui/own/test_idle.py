"""Nobody there: told once after so many minutes, by whichever clock went on."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from gesprekshulp.conversation.events import Moment
from gesprekshulp.ui.own.create import CreatePage
from gesprekshulp.ui.own.idle import Idle
from tests.ui.driver import Hands
from tests.ui.own.sides import sit_down, words

MINUTES = 5


class Clocks:
    """Both clocks, moved by hand."""

    def __init__(self) -> None:
        """Begin somewhere."""
        self.now = Moment(1_800_000_000.0, 50.0)

    def read(self) -> Moment:
        """Give the time."""
        return self.now

    def go_on(self, seconds: float) -> None:
        """Let time go by."""
        self.now = Moment(self.now.wall + seconds, self.now.steady + seconds)


def watching() -> tuple[Idle, Clocks, QSignalSpy, Hands]:
    """Sit down at a window that is watched."""
    page, clocks = CreatePage([], words()), Clocks()
    idle = Idle(page, MINUTES, clocks.read)
    return idle, clocks, QSignalSpy(idle.idle), sit_down(page)


def test_it_is_told_once_after_so_many_minutes() -> None:
    idle, clocks, told, _hands = watching()
    assert idle.timer.isActive()
    clocks.go_on(MINUTES * 60 - 1)
    idle.timer.timeout.emit()
    assert told.count() == 0
    clocks.go_on(1)
    idle.timer.timeout.emit()
    clocks.go_on(600)
    idle.timer.timeout.emit()
    assert told.count() == 1


@pytest.mark.parametrize("what", ["key", "mouse", "wheel"])
def test_whatever_somebody_does_begins_it_anew(what: str) -> None:
    idle, clocks, told, hands = watching()
    for _ in range(3):
        clocks.go_on(MINUTES * 60 - 1)
        match what:
            case "key":
                hands.press("Tab")
            case "mouse":
                hands.click(hands.page)
            case _:
                hands.turn_wheel(hands.page)
        idle.timer.timeout.emit()
    assert told.count() == 0


def test_it_is_told_again_after_somebody_came_back() -> None:
    idle, clocks, told, hands = watching()
    clocks.go_on(MINUTES * 60)
    idle.timer.timeout.emit()
    hands.press("Tab")
    clocks.go_on(MINUTES * 60)
    idle.timer.timeout.emit()
    assert told.count() == 2


def test_after_a_night_with_the_lid_closed_the_first_press_does_nothing() -> None:
    _idle, clocks, told, hands = watching()
    field = hands.reach("Naam van je logboek")
    clocks.now = replace(clocks.now, wall=clocks.now.wall + 8 * 3600)  # the steady clock stands still in sleep
    hands.press("Tab")
    assert told.count() == 1
    assert hands.focus is field
    hands.press("Tab")
    assert told.count() == 1
    assert hands.focus is not field


def test_a_clock_that_is_set_back_keeps_nothing_open() -> None:
    idle, clocks, told, _hands = watching()
    clocks.now = Moment(clocks.now.wall - 7200, clocks.now.steady + MINUTES * 60)
    idle.timer.timeout.emit()
    assert told.count() == 1


def test_another_window_does_not_count() -> None:
    idle, clocks, told, _hands = watching()
    clocks.go_on(MINUTES * 60 - 1)
    other = sit_down(CreatePage([], words()))
    other.press("Tab")
    clocks.go_on(1)
    idle.timer.timeout.emit()
    assert told.count() == 1
