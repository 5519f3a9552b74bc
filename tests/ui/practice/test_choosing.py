"""The pages before and after a role-play: the stories, one story, and what was kept."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QListWidget

from gesprekshulp.library.practice import read_practice
from gesprekshulp.library.shipped import resources
from gesprekshulp.ui.practice.home import PracticePage
from gesprekshulp.ui.practice.records import KeptLine, RecordsPage
from gesprekshulp.ui.practice.scenario import ScenarioPage
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.window import Window
from tests.ui.driver import Hands, name_of, settle, show

SCENARIOS = read_practice(resources()).practice.scenarios
LIGHT, HEAVY = SCENARIOS[0], SCENARIOS[7]
KEPT = (
    KeptLine("toetsweek", "Toetsweek", datetime(2026, 11, 3, 14, 5, tzinfo=UTC)),
    KeptLine("appgroep", "Samen in de put", datetime(2026, 10, 5, 9, 0, tzinfo=UTC)),
    KeptLine("toetsweek", "Toetsweek", datetime(2026, 9, 1, 9, 0, tzinfo=UTC)),
)


def on(page: Sheet) -> Hands:
    """Open a window on this page."""
    window = Window(page)
    hands = Hands(window)
    show(window)
    page.focus()
    return hands


def heard(signal: SignalInstance) -> list[tuple[object, ...]]:
    """Give what a signal says from now on."""
    said: list[tuple[object, ...]] = []

    def listen(*words: object) -> None:
        said.append(words)

    signal.connect(listen)
    return said


def test_every_story_can_be_chosen_and_says_what_it_is_about() -> None:
    page = PracticePage(SCENARIOS)
    hands, said = on(page), heard(page.scenario_wanted)
    for scenario in SCENARIOS:
        assert hands.says(scenario.situation)
        hands.reach(f"{scenario.number}. {scenario.title}")
        hands.press("Enter")
    assert said == [(scenario.id,) for scenario in SCENARIOS]
    assert hands.cut_off() == []


WAYS: dict[str, Callable[[PracticePage], SignalInstance]] = {
    "O": lambda page: page.exercises_wanted,
    "B": lambda page: page.records_wanted,
    "E": lambda page: page.own_wanted,
    "T": lambda page: page.look_back_wanted,
    "W": lambda page: page.wipe_wanted,
    "Enter": lambda page: page.left,
}


@pytest.mark.parametrize("key", WAYS)
def test_each_way_has_a_key(key: str) -> None:
    page = PracticePage(SCENARIOS, broke_off="Toetsweek")
    hands, said = on(page), heard(WAYS[key](page))
    hands.press(key)
    assert said == [()]


def test_what_broke_off_is_asked_about_only_when_something_did() -> None:
    assert on(PracticePage(SCENARIOS, broke_off="Toetsweek")).says("brak af: Toetsweek")
    assert not on(PracticePage(SCENARIOS)).says("brak af")


def test_without_stories_the_page_says_what_to_do() -> None:
    assert on(PracticePage([], ["Een zin."])).says("Open een eigen verhaal")


def test_a_light_story_begins_at_once() -> None:
    page = ScenarioPage(LIGHT, alone=True)
    hands, play, alone = on(page), heard(page.play_wanted), heard(page.alone_wanted)
    hands.press("Enter", "A")
    assert (play, alone) == ([()], [()])


def test_a_heavy_story_waits_for_a_trainer() -> None:
    page = ScenarioPage(HEAVY, alone=True)
    hands, play, alone = on(page), heard(page.play_wanted), heard(page.alone_wanted)
    hands.press("Enter", "A")
    assert (play, alone) == ([], [])
    hands.press("1", "Enter", "A")
    assert (play, alone) == ([()], [()])
    hands.press("1", "Enter", "A")
    assert (play, alone) == ([()], [()])


def test_the_coach_reads_nothing_that_the_coach_should_find_out() -> None:
    for scenario in SCENARIOS:
        hands = on(ScenarioPage(scenario, alone=False))
        person = scenario.young_person
        for hidden in (scenario.trap, person.hidden, person.opening, *person.tones, *scenario.observer):
            assert not hands.says(hidden)
        assert all(hands.says(line) for line in (scenario.note, *scenario.coach))
        assert hands.cut_off() == []


def test_without_a_script_there_is_no_practising_alone() -> None:
    assert not on(ScenarioPage(LIGHT, alone=False)).says("Alleen oefenen")


@pytest.mark.parametrize("key", ["P", "D", "Backspace"])
def test_sheets_and_the_way_back_have_keys(key: str) -> None:
    page = ScenarioPage(LIGHT, alone=True)
    signal = {"P": page.print_wanted, "D": page.pdf_wanted, "Backspace": page.left}[key]
    hands, said = on(page), heard(signal)
    hands.press(key)
    assert said == [()]


def test_what_came_of_printing_is_said() -> None:
    page = ScenarioPage(LIGHT, alone=True)
    hands = on(page)
    page.say("Klaar.")
    assert hands.says("Klaar.")


def chosen(page: RecordsPage, *rows: int) -> None:
    """Choose these rows."""
    table = page.findChild(QListWidget)
    assert isinstance(table, QListWidget)
    table.clearSelection()
    for row in rows:
        table.item(row).setSelected(True)
    settle()


def test_a_record_is_opened_by_key_and_from_the_list() -> None:
    page = RecordsPage(KEPT)
    hands, said = on(page), heard(page.open_wanted)
    hands.press("T")
    hands.reach("Bewaarde rollenspellen")
    hands.press("Down", "Enter")
    assert said == [(0,), (1,)]


def test_two_of_one_story_are_laid_side_by_side_the_older_first() -> None:
    page = RecordsPage(KEPT)
    hands, said = on(page), heard(page.compare_wanted)
    chosen(page, 0, 2)
    hands.press("N")
    assert said == [(2, 0)]


@pytest.mark.parametrize("rows", [(0,), (0, 1), (0, 1, 2), ()])
def test_others_are_not_compared(rows: tuple[int, ...]) -> None:
    page = RecordsPage(KEPT)
    hands, said = on(page), heard(page.compare_wanted)
    chosen(page, *rows)
    hands.press("N")
    assert said == []
    assert hands.button("Twee naast elkaar").isEnabled() is False


def test_throwing_away_takes_two_steps() -> None:
    page = RecordsPage(KEPT)
    hands, said = on(page), heard(page.delete_wanted)
    hands.press("W")
    assert said == []
    assert name_of(hands.focus).startswith("Ja, gooi weg")
    chosen(page, 1)
    hands.press("J")
    assert said == []
    hands.press("W", "J")
    assert said == [(1,)]


def test_an_empty_list_says_what_to_do() -> None:
    page = RecordsPage([])
    hands, said = on(page), heard(page.other_wanted)
    assert hands.says("Er is nog niets bewaard.")
    hands.press("T", "W", "N", "O")
    assert said == [()]
    page.say("Weg.")
    assert hands.says("Weg.")


def test_the_way_back_from_what_was_kept() -> None:
    page = RecordsPage(KEPT, "Bewaard.")
    hands, said = on(page), heard(page.left)
    assert hands.says("Bewaard.")
    hands.press("Enter")
    assert said == [()]
