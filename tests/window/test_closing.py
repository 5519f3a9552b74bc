"""Closing the window in the middle of a talk asks once; each answer does what it says."""

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.events import ClosingShortened
from tests.window.display import CLOSE_KEY, LONGEST, until
from tests.window.program import Program


def at_the_cards(program: Program) -> bytes:
    """Bring a talk as far as the cards, and give the page."""
    program.welcome()
    program.begin()
    program.settle_reach()
    program.walk_to(show.RestScreen)
    return program.quiet_page()


def test_closing_asks_first_and_the_talk_waits(program: Program) -> None:
    page = at_the_cards(program)
    facts = program.facts()
    program.display.press(CLOSE_KEY)
    asked = program.display.still_page(other_than=page)
    assert program.process.poll() is None

    program.display.press("s")
    assert program.process.wait(LONGEST) == 0
    assert program.facts() == facts
    program.resumed_on(page)

    program.display.press(CLOSE_KEY)
    assert program.display.still_page(other_than=page) == asked


def test_closing_offers_a_short_ending(program: Program) -> None:
    page = at_the_cards(program)
    program.display.press(CLOSE_KEY)
    program.display.still_page(other_than=page)
    program.display.press("Return")
    until(lambda: program.facts()[-1].event == ClosingShortened(), "a short ending")
    assert isinstance(program.view().screen, show.ClosingScreen)
    assert program.process.poll() is None


def test_closing_during_the_preparation_leaves_nothing(program: Program) -> None:
    program.welcome()
    program.begin()
    assert program.close() == 0
    assert not program.places.journal.exists()
