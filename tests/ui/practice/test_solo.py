"""Practising alone with the keyboard: whole stories, the way back, too heavy, and the words at the end."""

from random import Random

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton

from gesprekshulp.practice.script import Degree, Outcome, outcome, shuffled
from gesprekshulp.practice.script_rules import MOST_TURNS
from gesprekshulp.ui.practice.words import SoloWords
from gesprekshulp.ui.widgets.fitting import Question
from tests.practice.builders import SOUND, shipped, with_node, with_reply
from tests.ui.driver import Hands, accessible, name_of, settle
from tests.ui.practice.opened import (
    DANGER,
    LIGHT,
    SCENES,
    SCRIPTS,
    choose,
    node,
    page_of,
    reach,
    replies,
    solo,
    to_the_end,
)

MADE_UP = "Dit verhaal is verzonnen. Stoppen mag altijd, zonder uitleg."
AFTERWARDS = "Praat na afloop even met je trainer of begeleider."
TALK_NOW = "Praat er nu even over met je trainer of begeleider."
HELPED = "Jij zei: dit is te zwaar."


def heading(hands: Hands) -> str:
    """Give what a screen reader reads first: the heading, which has the keyboard."""
    assert hands.focus.objectName() == "heading"
    return name_of(hands.focus)


@pytest.mark.parametrize("scenario", SCRIPTS)
def test_it_begins_with_who_comes_in_and_that_it_is_made_up(scenario: str) -> None:
    hands = solo(scenario)
    scene = shipped().scenario(scenario)
    assert scene is not None
    who = scene.young_person
    assert hands.says(f"OEFENEN · {who.name}, {who.age} jaar")
    assert heading(hands) == f"Oefenen met {who.name}"
    assert hands.says(scene.situation)
    assert hands.says(MADE_UP)
    assert hands.says(AFTERWARDS) is scene.heavy


def test_a_turn_says_what_is_said_how_somebody_is_and_what_can_be_replied() -> None:
    hands = reach(solo(DANGER), "a turn")
    start = node(hands)
    assert heading(hands) == start.says
    assert start.says.startswith("(lacht)")
    assert hands.says("Milan is nu voorzichtig, en het voelt zwaar.")
    assert accessible(hands.focus).text(QAccessible.Text.Description) == (
        "Milan is nu voorzichtig, en het voelt zwaar."
    )
    assert {name_of(button) for button in replies(hands)} == {each.say for each in start.replies}
    assert [button.accessibleDescription() for button in replies(hands)] == ["1", "2", "3"]


def test_replies_are_equally_large_and_none_is_pressed_by_enter() -> None:
    hands = reach(solo(DANGER), "a turn")
    assert len({button.size().toTuple() for button in replies(hands)}) == 1
    hands.press("Enter", "Space")
    assert page_of(hands).walk.steps == ()


def test_a_long_reply_makes_the_others_as_large() -> None:
    long = "Dat zeg ik zo, en dan zeg ik nog wat, " * 6
    hands = reach(solo(LIGHT, script=with_reply(SOUND, "n0", 1, say=long.strip())), "a turn")
    assert len({button.height() for button in replies(hands)}) == 1
    assert hands.cut_off() == []


def test_a_reply_shows_what_was_thought_and_what_it_did() -> None:
    hands = reach(solo(LIGHT), "a turn")
    reply = choose(hands, helping=True)
    assert heading(hands) == f"Noor denkt: {reply.thought}"
    assert hands.says(f"Jouw antwoord: {reply.say}")
    assert hands.says(reply.thought)
    assert hands.says("Wat je deed: luisteren.")
    assert hands.says(reply.feedback)
    hands.press("Enter")
    assert heading(hands) == node(hands).says
    assert node(hands).id == reply.to


def test_feedback_is_announced_once_and_politely(monkeypatch: pytest.MonkeyPatch) -> None:
    announced = list[str]()

    class Reader:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802 -- Qt's own name
            assert event.politeness() is QAccessible.AnnouncementPoliteness.Polite
            announced.append(event.message())

    monkeypatch.setattr("gesprekshulp.ui.practice.solo.QAccessible", Reader)
    hands = reach(solo(LIGHT), "a turn")
    reply = choose(hands, helping=True)
    hands.press("Enter")
    assert announced == [reply.feedback]


# Whole stories -----------------------------------------------------------------------------------------------


def test_listening_all_the_way_through_a_light_story() -> None:
    hands = reach(solo(LIGHT), "a turn")
    to_the_end(hands)
    walk = page_of(hands).walk
    assert walk.node.id == "eind_licht"
    assert heading(hands) == walk.node.says
    assert outcome(walk) == Outcome(Degree.YES, Degree.YES, Degree.YES)
    for text in (
        "Gehoord",
        "Noor voelde dat je luisterde.",
        "Grens",
        "Je bleef bij luisteren. Je hoefde niets op te lossen.",
        "Veilig",
        "Het bleef veilig om met jou te praten.",
        walk.script.next_time.well,
    ):
        assert hands.says(text), text
    assert not hands.says(TALK_NOW)
    left = QSignalSpy(page_of(hands).left)
    hands.press("Enter")
    assert left.count() == 1


def test_what_gets_in_the_way_all_the_way_through_a_light_story() -> None:
    hands = reach(solo(LIGHT), "a turn")
    to_the_end(hands, helping=False)
    walk = page_of(hands).walk
    assert outcome(walk).heard is Degree.NOT_YET
    assert hands.says("Noor kreeg nog weinig ruimte om te vertellen.")
    assert hands.says(walk.script.next_time.heard)


def test_handing_over_in_a_story_with_danger() -> None:
    hands = reach(solo(DANGER), "a turn")
    to_the_end(hands)
    assert outcome(page_of(hands).walk).safe is Degree.YES
    assert hands.says("Jij haalde er een volwassene bij. Zo draagt niemand dit alleen.")
    assert hands.says(TALK_NOW)


def test_danger_is_on_its_way_to_an_adult_whatever_is_replied() -> None:
    hands = reach(solo(DANGER), "a turn")
    to_the_end(hands, helping=False)
    walk = page_of(hands).walk
    assert any(each.handed_over for each in walk.passed[: MOST_TURNS + 1])
    assert outcome(walk).safe is Degree.PARTLY
    assert hands.says("Er kwam een volwassene bij. Jij mag dat eerder zeggen: twijfel is genoeg.")


@pytest.mark.parametrize("scenario", SCRIPTS)
@pytest.mark.parametrize("helping", [True, False])
def test_every_story_comes_to_its_end(scenario: str, *, helping: bool) -> None:
    hands = reach(solo(scenario), "a turn")
    to_the_end(hands, helping=helping)
    assert heading(hands) == node(hands).says
    assert hands.button("Klaar").isEnabled()


# The order of the replies ------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(4))
def test_chance_gives_the_order_and_looking_again_changes_nothing(seed: int) -> None:
    hands = reach(solo(LIGHT, seed), "a turn")
    order = [button.place for button in replies(hands)]
    assert order == list(shuffled(node(hands), Random(seed)))
    hands.window.resize(960, 600)
    hands.press("Esc", "Esc", "Tab")
    page_of(hands).repaint()
    assert [button.place for button in replies(hands)] == order


def test_no_key_is_always_the_same_reply() -> None:
    first = {tuple(button.place for button in replies(reach(solo(LIGHT, seed), "a turn"))) for seed in range(12)}
    assert len(first) > 2


def test_a_key_gives_the_reply_it_stands_beside() -> None:
    for number in (1, 2, 3):
        hands = reach(solo(LIGHT, seed=5), "a turn")
        place = replies(hands)[number - 1].place
        hands.press(str(number))
        (step,) = page_of(hands).walk.steps
        assert step.reply == place


# The way back ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["N", "Backspace"])
@pytest.mark.parametrize("scene", ["a thought", "a later turn"])
def test_one_key_takes_back_the_last_reply(scene: str, key: str) -> None:
    hands = reach(solo(LIGHT), scene)
    assert page_of(hands).walk.steps
    hands.press(key)
    assert page_of(hands).walk.steps == ()
    assert heading(hands) == node(hands).says
    assert len(replies(hands)) == len(node(hands).replies)


@pytest.mark.parametrize("scene", ["the beginning", "a turn"])
def test_there_is_nothing_to_take_back_at_the_start(scene: str) -> None:
    hands = reach(solo(LIGHT), scene)
    before = hands.texts()
    hands.press("N", "Backspace")
    assert hands.texts() == before
    assert not hands.says("Een beurt terug")


def test_from_the_ending_it_can_be_tried_again_from_the_start() -> None:
    hands = reach(solo(DANGER), "the ending")
    hands.press("1")
    assert page_of(hands).walk.steps == ()
    assert heading(hands) == node(hands).says


def test_from_the_ending_any_earlier_turn_can_be_taken_again() -> None:
    hands = reach(solo(LIGHT), "the moments")
    walk = page_of(hands).walk
    said = [reply.say for step in walk.steps if (reply := walk.reply(step))]
    assert heading(hands) == "Vanaf welk moment?"
    assert [text for text in said if hands.says(text)] == said
    hands.press("3")
    assert page_of(hands).walk == walk.back_to(2)
    assert heading(hands) == page_of(hands).walk.node.says


def test_the_moments_can_be_left_again() -> None:
    hands = reach(solo(LIGHT), "the moments")
    walk = page_of(hands).walk
    hands.press("Enter")
    assert heading(hands) == walk.node.says
    assert page_of(hands).walk is walk


def test_among_the_moments_too_heavy_is_one_too() -> None:
    hands = reach(solo(DANGER), "too heavy")
    to_the_end(hands)
    hands.press("2")
    hands.click(next(each for each in _named(hands, "Dit is te zwaar") if each.accessibleDescription() == "1"))
    assert page_of(hands).walk.steps == ()


def _named(hands: Hands, name: str) -> list[QAbstractButton]:
    """Give the buttons with this name."""
    return [button for button in hands.widgets(QAbstractButton) if name_of(button) == name]


def test_a_story_of_one_sentence_is_told_and_can_be_left() -> None:
    hands = reach(solo(LIGHT, script=with_node(SOUND, "n0", replies=())), "a turn")
    assert heading(hands) == node(hands).says
    assert not hands.button("Vanaf een eerder moment").isEnabled()
    before = page_of(hands).walk
    hands.press("1", "2", "N", "Z")
    assert page_of(hands).walk == before
    left = QSignalSpy(page_of(hands).left)
    hands.press("Enter")
    assert left.count() == 1


# Too heavy ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scenario", [LIGHT, DANGER])
@pytest.mark.parametrize("scene", [scene for scene in SCENES if scene != "too heavy"])
@pytest.mark.parametrize("key", ["Z", "F9"])
def test_one_key_fetches_help_on_every_page(scenario: str, scene: str, key: str) -> None:
    hands = reach(solo(scenario), scene)
    hands.press(key)
    walk = page_of(hands).walk
    assert walk.helped
    assert walk.node.id == walk.script.help
    assert heading(hands) == walk.node.says
    assert hands.says(HELPED)
    assert hands.says("Bij het oefenen bel je niemand. Is er echt iets? Dan wel.")


def test_the_story_goes_on_after_too_heavy_and_ends() -> None:
    hands = reach(solo(LIGHT), "too heavy")
    choose(hands, helping=True)
    assert not hands.says(HELPED)
    hands.press("Enter")
    assert page_of(hands).walk.over
    assert not hands.says(HELPED)


@pytest.mark.parametrize("more", [(), ("1",), ("1", "Enter")])
def test_saying_it_twice_changes_nothing_and_is_heard(more: tuple[str, ...]) -> None:
    hands = reach(solo(LIGHT), "too heavy")
    hands.press(*more)
    walk = page_of(hands).walk
    hands.press("Z")
    assert page_of(hands).walk == walk
    assert hands.says(HELPED)
    assert heading(hands) == walk.node.says


def test_going_back_takes_it_back() -> None:
    hands = reach(solo(LIGHT), "too heavy")
    hands.press("N")
    assert not page_of(hands).walk.helped
    assert not hands.says(HELPED)


def test_it_is_always_in_the_same_place() -> None:
    corners = {_corner_of_too_heavy(reach(solo(DANGER), scene)) for scene in SCENES}
    ((right, below),) = corners
    assert 0 < right < 40
    assert 0 < below < 40


def _corner_of_too_heavy(hands: Hands) -> tuple[int, int]:
    """Give how far the button is from the right and the lower edge of the window; it can always be pressed."""
    bar = page_of(hands).bottom
    (button,) = [each for each in _named(hands, "Dit is te zwaar") if bar.isAncestorOf(each)]
    assert button.isEnabled()
    corner = button.mapTo(hands.window, QPoint(button.width(), button.height()))
    return hands.window.width() - corner.x(), hands.window.height() - corner.y()


# Leaving -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scene", SCENES)
def test_one_key_leaves_from_every_page_and_asks_nothing(scene: str) -> None:
    hands = reach(solo(DANGER), scene)
    left = QSignalSpy(page_of(hands).left)
    hands.press("X")
    assert left.count() == 1


# Words -------------------------------------------------------------------------------------------------------


def test_how_somebody_is_never_is_a_number() -> None:
    words = SoloWords()
    for script in shipped().scripts:
        for each in script.nodes:
            said = words.how("Noor", each)
            assert said.startswith("Noor is nu ")
            assert not any(sign.isdigit() for sign in said)


def test_every_degree_has_a_sentence_of_its_own() -> None:
    words = SoloWords()
    sentences = [
        *(words.heard(degree, "Noor") for degree in Degree),
        *(words.limit(degree) for degree in Degree),
        *(words.safe(degree, danger=danger) for degree in Degree for danger in (True, False)),
    ]
    assert len(set(sentences)) == len(sentences)
    assert all(sentence.endswith(".") for sentence in sentences)


def test_letters_follow_the_window() -> None:
    hands = reach(solo(DANGER), "a later turn")
    large = next(iter(hands.widgets(Question))).font().pointSizeF()
    hands.window.resize(960, 600)
    settle()
    small = next(iter(hands.widgets(Question))).font().pointSizeF()
    assert small <= large
    assert hands.cut_off() == []
