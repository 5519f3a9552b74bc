"""Opens the pages to practise on in a window, and takes a practising person to each of their scenes."""

from collections.abc import Sequence
from random import Random

from PySide6.QtWidgets import QAbstractButton

from gesprekshulp.practice.exercise import Exercise
from gesprekshulp.practice.script import HELPFUL, Node, Reply, Script
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.practice.exercises import ExercisesPage
from gesprekshulp.ui.practice.replies import ReplyButton
from gesprekshulp.ui.practice.solo import SoloPage
from gesprekshulp.ui.window import Window
from tests.practice.builders import shipped
from tests.ui.driver import Hands, name_of, show

LIGHT, DANGER = "toetsweek", "het_hoeft_niet_meer"
SCRIPTS = [script.scenario for script in shipped().scripts]


def solo(scenario: str, seed: int = 1, script: Script | None = None) -> Hands:
    """Open a window on a story to practise alone, which may be another one than the shipped."""
    scene, written = shipped().scenario(scenario), script or shipped().script(scenario)
    assert scene is not None
    assert written is not None
    return _opened(SoloPage(scene, written, Random(seed), Names()))


def exercises(these: Sequence[Exercise] = shipped().exercises) -> Hands:
    """Open a window on the exercises."""
    return _opened(ExercisesPage(these))


def _opened(page: SoloPage | ExercisesPage) -> Hands:
    """Show a window with this page."""
    window = Window(page)
    show(window)
    page.focus()
    return Hands(window)


def page_of(hands: Hands) -> SoloPage:
    """Give the page in front, on which somebody practises alone."""
    page = hands.page
    assert isinstance(page, SoloPage)
    return page


def node(hands: Hands) -> Node:
    """Give where the story stands."""
    return page_of(hands).walk.node


def replies(hands: Hands) -> list[ReplyButton]:
    """Give the replies that can be seen, from the top."""
    return sorted(hands.widgets(ReplyButton), key=lambda button: hands.place_of(button)[0].y())


def key_of(hands: Hands, name: str) -> str:
    """Give the key that the button of this name shows."""
    found = [button for button in hands.widgets(QAbstractButton) if name_of(button) == name]
    assert len(found) == 1, f"{len(found)} buttons are called {name!r}"
    return found[0].accessibleDescription()


def choose(hands: Hands, *, helping: bool) -> Reply:
    """Press the key of the reply that helps most, or of the one that gets most in the way, and give it."""
    known = page_of(hands).walk.script.by_id

    def worth(reply: Reply) -> tuple[bool, int]:
        """Order replies as they help."""
        return reply.move in HELPFUL, known[reply.to].openness

    reply = (max if helping else min)(node(hands).replies, key=worth)
    hands.press(key_of(hands, reply.say))
    return reply


def to_the_end(hands: Hands, *, helping: bool = True) -> None:
    """Go on from where the replies are to the ending."""
    for _ in page_of(hands).walk.script.nodes:
        if page_of(hands).walk.over:
            return
        choose(hands, helping=helping)
        hands.press("Enter")
    raise AssertionError(page_of(hands).walk)


def reach(hands: Hands, scene: str) -> Hands:
    """Go from the first page to this scene, and give the hands."""
    if scene != "the beginning":
        hands.press("Enter")
    if scene in {"a thought", "a later turn"}:
        hands.press("1")
    if scene == "a later turn":
        hands.press("Enter")
    if scene == "too heavy":
        hands.press("Z")
    if scene in {"the ending", "the moments"}:
        to_the_end(hands)
    if scene == "the moments":
        hands.press("2")
    return hands


SCENES = ("the beginning", "a turn", "a thought", "a later turn", "too heavy", "the ending", "the moments")
