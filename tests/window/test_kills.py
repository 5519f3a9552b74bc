"""Hands press anything and the power goes at any moment: what was on disk is on screen again.

Each kill costs about four seconds; GESPREKSHULP_WINDOW_KILLS says how many (3 unless told).
"""

import os
import random
import time

import pytest

from gesprekshulp.conversation.events import GapNoticed
from gesprekshulp.conversation.screens import View
from tests.window.display import until
from tests.window.keys import HEAVY, Keys, onward, possible
from tests.window.program import Program

KILLS = int(os.environ.get("GESPREKSHULP_WINDOW_KILLS", "3"))
FARTHEST = 28  # pages on the plain way; a few more would end the talk
MOST_PRESSES = 8
LATEST = 0.012  # seconds after the last press began: about half of the presses come to disk
FACTS_OF_A_PRESS = 2  # an answer to a nudge, and what it asks for
SELDOM = 0.2  # a share: the page for "te zwaar" holds on to whoever comes there


def anything(view: View, dice: random.Random) -> Keys:
    """Choose a press that the page in front takes."""
    presses = possible(view)
    return dice.choices(presses, [SELDOM if press == HEAVY else 1.0 for press in presses])[0]


def wander(program: Program, dice: random.Random) -> None:
    """Go some pages on, then press anything."""
    for _ in range(dice.randint(0, FARTHEST)):
        program.press(*onward(program.view().screen))
    for _ in range(dice.randint(1, MOST_PRESSES)):
        program.press(*anything(program.view(), dice))
        if program.view().nudge:
            program.quiet_page()  # a press that makes two facts has made both by now


@pytest.mark.parametrize("kill", range(KILLS))
def test_a_kill_at_any_moment_loses_at_most_the_last_press(program: Program, kill: int) -> None:
    dice = random.Random(kill)
    program.welcome()
    program.begin()
    program.settle_reach()
    wander(program, dice)
    page, view, facts = program.quiet_page(), program.view(), program.facts()
    last = anything(view, dice)
    with program.display.press_at_once(*last):
        time.sleep(dice.uniform(0, LATEST))
        program.kill()

    left = program.facts()
    assert left[: len(facts)] == facts
    more = len(left) - len(facts)
    assert more <= FACTS_OF_A_PRESS
    if program.view() != view:  # the last press came to disk: this is the page of that one
        program.start()
        until(lambda: isinstance(program.facts()[-1].event, GapNoticed), "a noticed gap")
        page = program.quiet_page()
        left = program.facts()
        program.kill()
    program.resumed_on(page)
    assert program.facts()[:-1] == left
    print(f"{more} more facts after {last} on {type(view.screen).__name__}")  # noqa: T201
