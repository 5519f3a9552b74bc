"""Too heavy is one key, from everywhere, and it leads to an adult and to a good end."""

from dataclasses import replace

import pytest

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.model import Route
from gesprekshulp.ui.overlays import Overlay
from tests.conversation.builders import ADULT
from tests.ui.driver import AROUND, Hands, World, on_screen, settle
from tests.ui.pages import EVERYWHERE, LAID_OVER, PAGES, TALKING

HEAVY = show.TooHeavyScreen | show.HelpScreen
MOST_STEPS = 40
BEFORE_CLOSING = {
    "agreements": "prepare",
    "aim": "prepare agree",
    "depth": "prepare agree aim",
    "cards": TALKING + "card",
    "a pause": TALKING + "pause",
}


def to_the_end(hands: Hands) -> list[type[show.Screen]]:
    """Do on each page what its large button or first key says, until the talk is over; gives the pages passed."""
    passed: list[type[show.Screen]] = []
    for _ in range(MOST_STEPS):
        if hands.store.ended:
            return passed
        if not passed or passed[-1] is not type(hands.screen):
            passed.append(type(hands.screen))
        hands.press(*_keys(hands.screen))
    raise AssertionError(f"no end in sight: {passed}")


def _keys(screen: show.Screen) -> tuple[str, ...]:
    """Give the keys that lead on from a page after help was asked for."""
    match screen:
        case show.TooHeavyScreen():
            return ("1",)
        case show.HelpScreen():
            return ("J",)
        case show.ChooseScreen():
            return ("1",)
        case show.AftercareScreen(question=question) if not question.several:
            return ("1",)
        case show.AftercareDoneScreen():
            return ("Enter", "J")
        case _:
            return ("Enter",)


@pytest.mark.parametrize("where", EVERYWHERE)
def test_z_asks_for_help_on_every_page(where: str) -> None:
    hands = on_screen(EVERYWHERE[where])
    hands.press("Z")
    assert isinstance(hands.screen, HEAVY)
    assert hands.says(ADULT.name)


@pytest.mark.parametrize("where", PAGES)
def test_the_button_asks_for_help_on_every_page(where: type[show.Screen]) -> None:
    hands = on_screen(PAGES[where])
    hands.click(hands.button("Dit is te zwaar"))
    assert isinstance(hands.screen, HEAVY)


@pytest.mark.parametrize("where", BEFORE_CLOSING)
def test_help_leads_to_a_short_ending_and_to_aftercare(where: str) -> None:
    hands = on_screen(BEFORE_CLOSING[where])
    hands.press("Z")
    assert to_the_end(hands) == [
        show.TooHeavyScreen,
        show.HelpScreen,
        show.ClosingScreen,
        show.ChooseScreen,
        show.AskScreen,
        show.ClosingScreen,
        show.ClosedScreen,
        show.TurnScreen,
        show.AftercareScreen,
        show.AftercareDoneScreen,
    ]


@pytest.mark.parametrize(
    "where",
    [
        show.PrepareScreen,
        show.ClosingScreen,
        show.ClosedScreen,
        show.ReferScreen,
        show.ReferredScreen,
        show.AftercareScreen,
    ],
)
def test_help_before_and_after_the_talk_itself_leads_to_aftercare(where: type[show.Screen]) -> None:
    hands = on_screen(PAGES[where])
    hands.press("Z")
    passed = to_the_end(hands)
    assert passed[:2] == [show.TooHeavyScreen, show.HelpScreen]
    assert passed[-1] is show.AftercareDoneScreen


@pytest.mark.parametrize(("key", "route"), [("1", Route.NOW), ("2", Route.TODAY), ("3", Route.THIS_WEEK)])
def test_each_route_shows_its_steps_the_adult_and_the_lines(key: str, route: Route) -> None:
    hands = on_screen(PAGES[show.TooHeavyScreen])
    hands.press(key)
    assert hands.at(show.HelpScreen).route is route
    assert hands.says(ADULT.phone)
    assert hands.says("112")
    guide = next(each for each in hands.at(show.HelpScreen).guide.routes if each.route is route)
    for step in guide.steps:
        assert hands.says(step.replace("{adult}", "Noor"))


def test_numbers_that_nobody_checked_for_long_say_so() -> None:
    hands = on_screen(PAGES[show.HelpScreen])
    assert not hands.says("kijk na of het klopt")
    later = replace(AROUND, today=AROUND.today.replace(year=AROUND.today.year + 3))
    world = World(AROUND)
    hands = on_screen(PAGES[show.HelpScreen], world=world)
    world.around = later
    hands.talk.refresh()
    settle()
    assert hands.says("kijk na of het klopt")


def test_the_preparation_says_that_a_number_was_not_checked_for_long() -> None:
    assert not on_screen("").says("Een hulplijn is te lang")
    later = replace(AROUND, today=AROUND.today.replace(year=AROUND.today.year + 3))
    assert on_screen("", later).says("Een hulplijn is te lang")


def test_a_topic_changes_the_lines_and_the_route_can_be_changed() -> None:
    hands = on_screen(PAGES[show.HelpScreen])
    hands.press("1")
    hands.at(show.HelpScreen)
    assert hands.says("113")
    hands.reach("Vandaag")
    hands.press("Enter")
    assert hands.at(show.HelpScreen).route is Route.TODAY


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (PAGES[show.AgreedScreen], "Een eigen afspraak"),
        (PAGES[show.AimScreen], "Of in eigen woorden"),
        (EVERYWHERE["a closing card"], "Een woord"),
    ],
)
def test_while_typing_z_is_a_letter_and_f9_asks_for_help(line: str, field: str) -> None:
    hands = on_screen(line)
    hands.reach(field)
    hands.press("Z")
    assert hands.field(field).text() == "z"
    hands.press("F9")
    hands.at(show.TooHeavyScreen)


@pytest.mark.parametrize("key", LAID_OVER)
def test_z_asks_for_help_from_what_lies_over_a_page(key: str) -> None:
    hands = on_screen(LAID_OVER[key])
    hands.press(key)
    assert isinstance(hands.talk.current(), Overlay)
    hands.press("Z")
    hands.at(show.TooHeavyScreen)
    assert not isinstance(hands.talk.current(), Overlay)
    assert hands.focus.objectName() == "heading"


def test_the_button_stands_in_the_same_place_on_every_page() -> None:
    places = set[tuple[int, int, int, int]]()
    for line in EVERYWHERE.values():
        hands = on_screen(line)
        top, bottom = hands.place_of(hands.button("Dit is te zwaar"))
        places.add((top.x(), top.y(), bottom.x(), bottom.y()))
        hands.window.close()
    for key, line in LAID_OVER.items():
        hands = on_screen(line)
        hands.press(key)
        top, bottom = hands.place_of(hands.button("Dit is te zwaar"))
        places.add((top.x(), top.y(), bottom.x(), bottom.y()))
        hands.window.close()
    assert len(places) == 1, places
