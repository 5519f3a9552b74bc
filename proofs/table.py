"""A pair at a table: the real window, drawn in memory, real texts and a real folder; keys as a keyboard gives them."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.events import Moment
from gesprekshulp.library.shipped import resources
from gesprekshulp.storage.places import Places
from gesprekshulp.ui.home.start import StartPage
from tests.app.laptop import opened
from tests.window.keys import TAPS, onward

WORDS = {"Return": "Enter", "BackSpace": "Backspace", "plus": "+", "minus": "-"}
MOST_CARDS = 6
MOST_TAPS = 4
SELDOM = 0.2  # a share
MOST_STEPS = 200  # presses of the plain way that are enough to come to any page


@dataclass
class Clock:
    """A clock that goes on so many seconds with each look at it."""

    step: float
    wall: float = field(default_factory=time.time)
    steady: float = 1000.0
    gone: float = 0.0
    """Seconds since it was made."""

    def moment(self) -> Moment:
        """Give the time."""
        self.wall += self.step
        self.steady += self.step
        self.gone += self.step
        return Moment(self.wall, self.steady)


def _nothing() -> None:
    """Look at nothing after a press."""


class Table:
    """One program in a folder of its own, and a hand that counts what it presses; `look` is called after each press."""

    def __init__(self, folder: Path) -> None:
        """Start it, and read the welcome."""
        self.places = Places(folder)
        self.places.prepare()
        self.hands = opened(self.places, resources())
        self.presses = 0
        self.look: Callable[[], None] = _nothing
        self.press("Return", "Return", "Return")

    def press(self, *keys: str) -> None:
        """Press keys, named as the keyboard of the window tests names them."""
        for key in keys:
            self.hands.press(WORDS.get(key, key.upper() if len(key) == 1 else key))
            self.presses += 1
            self.look()

    def walk_to(self, kind: type[show.Screen]) -> None:
        """Go the plain way to the next page of this kind."""
        for _ in range(MOST_STEPS):
            if isinstance(self.hands.screen, kind):
                return
            self.press(*onward(self.hands.screen))
        raise AssertionError(f"the plain way never came to {kind.__name__}")

    def begin(self) -> None:
        """Begin a talk, with nobody in reach, and go to where the cards rest."""
        self.press("Return")
        self.hands.reach("Niemand")
        self.hands.press("Space")
        self.walk_to(show.RestScreen)

    def talk(self, dice: Random) -> None:
        """Hold a talk from the start page to its ending."""
        self.begin()
        for _ in range(dice.randint(0, MOST_CARDS)):
            self.press("Return")
            if isinstance(self.hands.screen, show.ChooseScreen):
                self.press("1")
            for _ in range(dice.randint(0, MOST_TAPS) if self.hands.store.view.may_tap else 0):
                self.press(dice.choice(TAPS))
            if dice.random() < SELDOM and self.hands.store.view.may_undo:
                self.press("BackSpace")
            if dice.random() < SELDOM and self.hands.store.view.may_pause:
                self.press("p", "Return")
            while not isinstance(self.hands.screen, show.RestScreen):
                self.press(*onward(self.hands.screen))
        self.walk_to(show.AftercareDoneScreen)
        self.press("Return", "j")
        if not isinstance(self.hands.page, StartPage):
            raise TypeError(f"a talk ended on {self.hands.page}")

    def tap(self, number: int) -> list[float]:
        """Begin a talk, tap so many times in it, and give the seconds until there was nothing left to draw of each."""
        self.begin()
        found: list[float] = []
        for tap in range(number):
            began = time.perf_counter()
            self.press(TAPS[tap % len(TAPS)])
            found.append(time.perf_counter() - began)
        if len(self.places.journal.read_bytes().splitlines()) < number:
            raise ValueError("not every tap made a fact")
        return found

    def left(self) -> list[str]:
        """Give the names of the files in the folder."""
        return sorted(path.name for path in self.places.folder.rglob("*") if path.is_file())
