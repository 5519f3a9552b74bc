"""Which keys go with which page: the plain way on, and everything a hand may press."""

from typing import assert_never

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.model import Pool, Stage
from gesprekshulp.conversation.screens import Screen, View

Keys = tuple[str, ...]
HEAVY: Keys = ("z",)
FREE_MOVES = {Stage.AGREE: "f", Stage.DEPTH: "d", Stage.CLOSE: "a"}
TAPS = ("Down", "Right", "Up", "plus", "minus", "r")


def onward(screen: Screen) -> Keys:
    """Give the keys by which a pair that wants nothing special comes from this page to the end of the talk."""
    match screen:
        case show.AimScreen() | show.ChooseScreen() | show.CheckInScreen():
            return ("1",)
        case show.DepthScreen() | show.TooHeavyScreen():
            return ("2",)
        case show.RestScreen():
            return ("a",)
        case show.WaysOutScreen() | show.ReferScreen():
            return ("0",)
        case show.HelpScreen():
            return ("j",)
        case show.AftercareScreen(must_answer=must_answer):
            return ("3",) if must_answer else ("s",)
        case show.AftercareDoneScreen():
            return ("Return", "j")
        case (
            show.PrepareScreen()
            | show.RoleScreen()
            | show.AgreementScreen()
            | show.AgreedScreen()
            | show.TopicsScreen()
            | show.AskScreen()
            | show.PausedScreen()
            | show.ClosingScreen()
            | show.ClosedScreen()
            | show.ReferredScreen()
            | show.TurnScreen()
        ):
            return ("Return",)
        case _:
            assert_never(screen)


def possible(view: View) -> list[Keys]:
    """Give every press that makes a fact on this page and doesn't end the talk."""
    pressed = [*_here(view.screen), HEAVY]
    if view.stage is not Stage.PREPARE:
        pressed += [(key,) for key, may in (("p", view.may_pause), ("BackSpace", view.may_undo)) if may]
        pressed += [(key,) for stage, key in FREE_MOVES.items() if stage in view.goals]
    if isinstance(view.screen, show.PausedScreen) and Stage.CLOSE in view.goals:
        pressed.append(("r",))
    if view.may_tap:
        pressed += [(key,) for key in TAPS]
        pressed += [("w", "1"), ("w", "0")]
    if view.nudge:
        pressed += [(f"ctrl+{number}",) for number in range(1, len(view.nudge.ways) + 1)]
    return pressed


def _here(screen: Screen) -> list[Keys]:  # noqa: PLR0912 -- a case for each page
    """Give the presses of the page itself."""
    match screen:
        case show.PrepareScreen():
            return [(str(number),) for number in range(1, 6)]
        case show.AimScreen(aims):
            return [(str(number),) for number in range(len(aims) + 1)]
        case show.TopicsScreen():
            return [("o",), ("Return",)]
        case show.DepthScreen(open=depths):
            return [(str(number),) for number in range(4 - len(depths), 4)]
        case show.RestScreen():
            return [("Return",)]
        case show.ChooseScreen(cards, pool):
            none = [("0",)] if pool is not Pool.CLOSING else []
            return [*((str(number),) for number in range(1, len(cards) + 1)), *none]
        case show.AskScreen(pool=pool):
            return [("Return",)] if pool is Pool.CLOSING else [("Return",), ("s",)]
        case show.CheckInScreen() | show.TooHeavyScreen():
            return [("1",), ("2",), ("3",)]
        case show.WaysOutScreen():
            return [("0",), ("1",), ("3",)]
        case show.HelpScreen():
            return [("1",), ("2",), ("3",), ("n", "v"), ("j",)]
        case show.ClosingScreen(may_shorten=may_shorten):
            return [("Return",), ("k",)] if may_shorten else [("Return",)]
        case show.PausedScreen():
            return [("Return",)]
        case show.AftercareDoneScreen():
            return []
        case _:
            return [onward(screen)]
