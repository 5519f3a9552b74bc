"""The power goes in the middle of a talk: the next start shows the same page, pixel for pixel."""

import signal

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.screens import Screen
from tests.window.display import LONGEST
from tests.window.program import Program

# Where the power goes: walk the plain way to this page, then press these keys.
STOPS: dict[str, tuple[type[Screen], tuple[str, ...]]] = {
    "agreements": (show.AgreementScreen, ("Return", "Return")),
    "aim": (show.AimScreen, ()),
    "topics": (show.TopicsScreen, ()),
    "depth": (show.DepthScreen, ()),
    "cards laid down": (show.RestScreen, ("Return",)),
    "a card open": (show.AskScreen, ()),
    "after a few taps": (show.RestScreen, ("Up", "Right", "Down", "plus")),
    "closing": (show.ClosingScreen, ()),
    "referring": (show.ReferScreen, ()),
    "aftercare": (show.AftercareScreen, ("s", "s")),
}


def test_a_kill_on_any_page_brings_that_page_back(program: Program) -> None:
    program.welcome()
    program.begin()
    program.settle_reach()
    seconds: dict[str, float] = {}
    for stop, (kind, keys) in STOPS.items():
        program.walk_to(kind)
        for key in keys:
            program.press(key)
        page, facts = program.quiet_page(), program.facts()
        program.kill()
        seconds[stop] = program.resumed_on(page)
        assert program.facts()[:-1] == facts
    print(*(f"{stop}: back after {taken:.2f} s" for stop, taken in seconds.items()), sep="\n")  # noqa: T201


def test_an_order_to_stop_loses_nothing(program: Program) -> None:
    program.welcome()
    program.begin()
    program.settle_reach()
    program.walk_to(show.AimScreen)
    page, facts = program.quiet_page(), program.facts()
    program.process.send_signal(signal.SIGTERM)
    assert program.process.wait(LONGEST) in {0, -signal.SIGTERM}
    assert program.facts() == facts
    program.resumed_on(page)
    assert program.facts()[:-1] == facts
