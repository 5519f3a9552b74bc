"""A role-play on a real screen, in its two real windows, by keyboard; and the power that goes in the middle."""

from dataclasses import dataclass

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.events import Observed, Rewound, ScenarioChosen, TwistHanded
from gesprekshulp.conversation.model import Observation
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.records import open_record, records
from tests.window.display import Display, until
from tests.window.program import Program

TRAINER = "OEFENEN · Trainer"
COACH = "Gesprekshulp"
LONGEST_DEBRIEF = 40


@dataclass
class Practising(Program):
    """A program whose facts are those of the role-play that goes on."""

    @property
    def places(self) -> Places:
        """Give where role-plays are kept."""
        return super().places.practice

    @property
    def kept_at(self) -> Places:
        """Give where everything is kept."""
        return super().places

    def begin_story(self) -> None:
        """Read the welcome, and begin the role-play of the first story."""
        self.start()
        self.press_until_there("Return", self.kept_at)
        self.display.press("o", "Tab", "Return")
        self.press_until("Return", self.places.journal)
        until(lambda: len(self.facts()) > 1, "a role-play that began")

    def press_until_there(self, key: str, places: Places) -> None:
        """Press a key until the settings are written."""
        self.press_until(key, places.settings)

    def come_to(self, title: str) -> None:
        """Go to the window with this title."""
        if self.display.title() != title:
            self.display.press("ctrl+t")
        until(lambda: self.display.title() == title, f"the window {title}")


def back_to_coach(program: Practising) -> None:
    """Go back to the coach's window, as a person does with the window manager."""
    coach = program.display.ask("search", "--name", f"^{COACH}$").split()[-1]
    program.display.ask("windowactivate", "--sync", coach)
    until(lambda: program.display.title() == COACH, "the coach's window")


def played(display: Display, program: Practising) -> None:
    """Play up to a card, mark, hand over a slip, and go back to the card."""
    back_to_coach(program)
    program.settle_reach()
    program.walk_to(show.AskScreen)
    first = display.still_page()
    program.come_to(TRAINER)
    beside = display.still_page(other_than=first)
    assert beside != first
    program.press("s")
    program.press("w")
    program.press("1")
    kinds = [type(entry.event) for entry in program.facts()[-3:]]
    assert kinds == [Observed, Observed, TwistHanded]


def test_a_role_play_in_two_windows_by_keyboard(program: Program) -> None:
    practising = Practising(program.display, program.home)
    try:
        practising.begin_story()
        played(program.display, practising)
        facts = practising.facts()
        assert any(isinstance(entry.event, ScenarioChosen) for entry in facts)
        assert not practising.kept_at.journal.exists()
        practising.kill()
        assert practising.facts() == facts
        practising.start()
        until(lambda: practising.display.title() == COACH, "the window again")
        page = practising.display.still_page()
        for key in ("o", "t"):
            practising.display.press(key)
            page = practising.display.still_page(other_than=page)
        practising.display.press(*["Return"] * LONGEST_DEBRIEF)
        page = practising.display.still_page()
        practising.display.press("Tab")
        practising.display.still_page(other_than=page)
        practising.display.press("Return")
        until(lambda: bool(records(practising.kept_at)), "a role-play that was kept")
        (record,) = records(practising.kept_at)
        seen = [entry.event.what for entry in open_record(record.path).entries if isinstance(entry.event, Observed)]
        assert seen == [Observation.SILENCE, Observation.WHY]
        assert not any(isinstance(entry.event, Rewound) for entry in facts)
    finally:
        practising.kill()
