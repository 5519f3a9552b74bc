"""A coach's logbook on a real screen, by keyboard: made, closed, opened again, and nothing of it in plain sight."""

from gesprekshulp.storage.coaches import coaches
from gesprekshulp.storage.logbook import open_logbook
from tests.window.display import until
from tests.window.program import Program

PHRASE = "drie warme laarzen"
NOTE = "stil"


def typed(text: str) -> list[str]:
    """Give the keys of a text."""
    return ["space" if letter == " " else letter for letter in text]


def test_a_logbook_by_keyboard_alone(program: Program) -> None:
    display = program.display
    program.welcome()
    display.press("m")
    door = display.still_page()
    display.press("Return")
    create = display.still_page(other_than=door)
    display.press("Tab", *typed("Sam"), "Tab", *typed(PHRASE), "Tab", *typed(PHRASE), "Tab", "space", "Return")
    display.still_page(other_than=create)
    until(lambda: [*program.places.logbooks.folder.glob("*/lock")], "an open logbook")
    opened = display.still_page()
    display.press("ctrl+l")
    closed = display.still_page(other_than=opened)
    display.press(*typed("iets heel anders"), "Return")
    refused = display.still_page(other_than=closed)
    display.press(*typed(PHRASE), "Return")
    display.still_page(other_than=refused)
    display.press("ctrl+l")
    (coach,) = coaches(program.places)
    assert coach.name == "Sam"
    until(lambda: not coach.lock.exists(), "a logbook that is closed again")
    open_logbook(coach, PHRASE).close()
    program.close()
    for path in program.home.rglob("*"):
        if path.is_file():
            assert PHRASE.encode() not in path.read_bytes(), path
