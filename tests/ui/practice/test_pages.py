"""What holds on every page to practise on: safe words, room for all of it, names, keys, and another language."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QFrame, QWidget

from gesprekshulp.practice.exercise import Exercise
from gesprekshulp.ui.framed import FRAME
from gesprekshulp.ui.practice.bubble import TAIL, ThoughtBubble
from gesprekshulp.ui.theme import TOUCH, scheme
from tests.practice.builders import shipped
from tests.ui.driver import FAR, Hands, name_of, settle
from tests.ui.practice.opened import DANGER, LIGHT, SCENES, SCRIPTS, exercises, key_of, node, page_of, reach, solo
from tests.ui.test_every_page import NEVER
from tests.ui.test_translation import KEYS, TRANSLATED, WORD, Wrapping, strings

SMALL = (960, 600)
USUAL = (1280, 720)
EXERCISES: dict[str, tuple[Sequence[Exercise], int]] = {  # which there are, and how often Enter is pressed
    "the exercises": (shipped().exercises, 0),
    "an exercise": (shipped().exercises, 1),
    "the last exercise": (shipped().exercises, len(shipped().exercises)),
    "no exercises": ((), 0),
}
ALONE = {f"{scenario}, {scene}": (scenario, scene) for scenario in (LIGHT, DANGER) for scene in SCENES}
PAGES = (*ALONE, *EXERCISES)


def opened(where: str) -> Hands:
    """Open a window on this page."""
    if where in ALONE:
        scenario, scene = ALONE[where]
        return reach(solo(scenario), scene)
    these, times = EXERCISES[where]
    hands = exercises(these)
    hands.press(*["Enter"] * times)
    return hands


def of_size(hands: Hands, size: tuple[int, int]) -> Hands:
    """Make the window this large."""
    hands.window.resize(*size)
    settle()
    return hands


@pytest.mark.parametrize("where", PAGES)
def test_everything_fits_on_a_small_laptop(where: str) -> None:
    hands = of_size(opened(where), SMALL)
    assert hands.cut_off() == []
    assert hands.scrolled() == 0 or "exercises" in where  # the lists scroll by themselves


def test_the_page_with_the_lists_does_not_scroll_itself() -> None:
    hands = of_size(exercises(), SMALL)
    page = hands.page
    assert isinstance(page, QAbstractScrollArea)
    assert page.verticalScrollBar().maximum() == 0


@pytest.mark.usefixtures("large_type")
@pytest.mark.parametrize("size", [SMALL, USUAL], ids=["small", "usual"])
@pytest.mark.parametrize("where", PAGES)
def test_letters_twice_as_large_are_not_cut_off(where: str, size: tuple[int, int]) -> None:
    assert of_size(opened(where), size).cut_off() == []


@pytest.mark.usefixtures("large_type")
@pytest.mark.parametrize("scene", ["the beginning", "a turn", "a thought", "a later turn"])
@pytest.mark.parametrize("scenario", SCRIPTS)
def test_with_letters_twice_as_large_nothing_to_press_lies_under_the_edge(scenario: str, scene: str) -> None:
    assert of_size(reach(solo(scenario), scene), USUAL).scrolled() == 0


@pytest.mark.usefixtures("from_the_right")
@pytest.mark.parametrize("where", PAGES)
def test_mirrored_everything_fits_too(where: str) -> None:
    hands = of_size(opened(where), SMALL)
    assert hands.cut_off() == []
    way_out = hands.button("Stoppen")
    assert hands.place_of(way_out)[0].x() < hands.window.width() // 2


def test_a_thought_hangs_above_the_side_where_reading_begins() -> None:
    assert _small_clouds(reach(solo(LIGHT), "a thought")) == "left"


@pytest.mark.usefixtures("from_the_right")
def test_mirrored_it_hangs_above_the_other_side() -> None:
    assert _small_clouds(reach(solo(LIGHT), "a thought")) == "right"


def _small_clouds(hands: Hands) -> str:
    """Say below which half of the thought something is drawn."""
    (bubble,) = hands.widgets(ThoughtBubble)
    shot = bubble.grab().toImage()
    below = range(shot.height() - TAIL + 3, shot.height())
    inked = [x for x in range(shot.width()) for y in below if shot.pixelColor(x, y).name() == scheme().surface]
    assert inked
    (half,) = {"left" if x < shot.width() // 2 else "right" for x in inked}
    return half


@pytest.mark.parametrize("where", PAGES)
def test_it_says_that_it_is_practice_in_a_frame_that_no_talk_has(where: str) -> None:
    hands = opened(where)
    assert hands.says("OEFENEN")
    page = hands.page
    assert isinstance(page, QFrame)
    assert page.frameWidth() == FRAME
    shot = page.grab().toImage()
    corners = {shot.pixelColor(x, y).name() for x in (1, shot.width() - 2) for y in (1, shot.height() - 2)}
    assert corners == {scheme().accent}


@pytest.mark.parametrize("where", PAGES)
def test_everything_can_be_reached_has_a_name_and_room_for_a_finger(where: str) -> None:
    hands = opened(where)
    wanted = [button for button in hands.widgets(QAbstractButton) if button.isEnabled()]
    reached = set[QWidget]()
    for _ in range(FAR):
        hands.press("Tab")
        reached.add(hands.focus)
    assert [name_of(each) for each in wanted if each not in reached] == []
    assert [type(each).__name__ for each in reached if not name_of(each)] == []
    assert [name_of(each) for each in wanted if min(each.height(), each.width()) < TOUCH] == []


@pytest.mark.parametrize("where", PAGES)
def test_no_key_does_two_things(where: str) -> None:
    hands = opened(where)
    assert [key for key, count in Counter(hands.keys()).items() if count > 1] == []
    assert {"X", "Esc"} <= set(hands.keys())


@pytest.mark.parametrize("where", PAGES)
def test_no_page_says_what_hurts(where: str) -> None:
    hands = opened(where)
    hands.down("H")
    assert [text for text in hands.texts() for word in NEVER if word in text.lower()] == []
    assert [text for text in hands.texts() if "%" in text] == []


@pytest.mark.parametrize("scenario", SCRIPTS)
def test_no_turn_of_a_story_says_what_hurts_and_each_fits(scenario: str) -> None:
    hands = of_size(reach(solo(scenario), "a turn"), SMALL)
    script = page_of(hands).walk.script
    seen = {script.start}
    _explore(hands, seen)
    hands.press("Z")
    seen.add(script.help)
    _explore(hands, seen)
    assert seen == set(script.by_id)


def _explore(hands: Hands, seen: set[str]) -> None:
    """Look at this turn and, by the keyboard, at all that comes after it and wasn't seen yet; come back here."""
    _look(hands)
    for reply in node(hands).replies:
        if reply.to not in seen:
            seen.add(reply.to)
            hands.press(key_of(hands, reply.say))
            _look(hands)
            hands.press("Enter")
            _explore(hands, seen)
            hands.press("N")


def _look(hands: Hands) -> None:
    """See that nothing hurts, and that all of it can be seen."""
    assert [text for text in hands.texts() for word in NEVER if word in text.lower()] == []
    assert hands.cut_off() == []
    assert hands.scrolled() == 0


@pytest.mark.usefixtures("without_single_keys")
def test_without_single_keys_a_story_goes_by_tab_and_enter_and_no_letter_does_anything() -> None:
    hands = solo(LIGHT)
    hands.press("Enter", "1", "X", "N")
    while not page_of(hands).walk.over:
        before = page_of(hands).walk
        assert before.node.says == name_of(hands.focus)
        assert _single(hands) == []
        hands.reach(before.node.replies[0].say)
        hands.press("Enter")
        assert page_of(hands).walk == before.answer(0)
        assert _single(hands) == []
        hands.press("Enter")
    hands.press("F9")
    assert page_of(hands).walk.helped


@pytest.mark.usefixtures("without_single_keys")
def test_without_single_keys_no_letter_does_anything_to_an_exercise() -> None:
    hands = exercises()
    hands.press("Enter")
    assert _single(hands) == []
    before = hands.texts()
    hands.down("H")
    assert hands.texts() == before


def _single(hands: Hands) -> list[str]:
    """Give the keys of one sign that would do something now."""
    keys = hands.keys()
    return [key for key in keys if len(key) == 1]


# Another language --------------------------------------------------------------------------------------------


@pytest.fixture
def wrapping(qapp: QApplication) -> Iterator[None]:
    """Speak a language in which every text is the Dutch one between quotes."""
    translator = Wrapping()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _written() -> re.Pattern[str]:
    """Give a pattern for every text of the stories and the exercises, longest first."""
    texts = sorted({text for text in strings(shipped()) if text}, key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){re.escape(text)}(?!\w)" for text in texts))


WRITTEN = _written()


@pytest.mark.usefixtures("wrapping")
@pytest.mark.parametrize("where", PAGES)
def test_every_word_can_be_translated(where: str) -> None:
    hands = opened(where)
    hands.down("H")
    left = [rest for text in hands.texts() for rest in [_untranslated(text)] if rest]
    assert left == []


def _untranslated(text: str) -> list[str]:
    """Give the words that are left when what is translated, what others wrote and keys are taken away."""
    rest = text
    while rest != (rest := TRANSLATED.sub("", rest)):
        pass
    return [word for word in WORD.findall(WRITTEN.sub("", rest)) if word not in KEYS]
