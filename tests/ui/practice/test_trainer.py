"""The trainer's window beside a role-play."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.events import CardPicked, Observed, TwistHanded
from gesprekshulp.conversation.model import Mode, Observation
from gesprekshulp.conversation.session import effective
from gesprekshulp.conversation.timeline import timeline
from gesprekshulp.library.practice import read_practice
from gesprekshulp.library.shipped import resources
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.track import clock
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.practice.role_play import RolePlay
from gesprekshulp.ui.practice.trainer import KEYS, TrainerWindow
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.window import Window
from tests.conversation.player import CARDS
from tests.conversation.player import Talk as Played
from tests.ui.driver import AROUND, Hands, World, accessible, key_code, name_of, settle, texts_of
from tests.ui.driver import show as show_window

SCENARIOS = read_practice(resources()).practice.scenarios
TOETSWEEK = SCENARIOS[0]


class Table:
    """Two windows at one table: the coach's, and the trainer's."""

    def __init__(self, line: str, scenario: int = 0) -> None:
        """Sit down where a role-play was played up to here."""
        world = World(AROUND)
        played = Played(AROUND, mode=Mode.PRACTICE).play(line)
        self.store = world.store(played.entries)
        self.talk = RolePlay(self.store, Names(self.store))
        self.store.setParent(self.talk)
        window = Window(Sheet())
        window.show_page(self.talk)
        self.talk.hide_wanted.connect(window.hide_or_uncover)
        self.coach = Hands(window)
        show_window(window)
        words = PracticeWords(self.talk)
        self.trainer = TrainerWindow(self.store, SCENARIOS[scenario], Names(self.talk), words, self.talk)
        self.talk.covered.connect(self.trainer.tell_hidden)
        self.trainer.hide_wanted.connect(window.hide_or_uncover)
        self.talk.trainer_wanted.connect(self.trainer.come_forward)
        self.trainer.come_forward()
        settle()

    def press(self, *keys: str) -> None:
        """Press keys in the trainer's window."""
        for key in keys:
            QTest.keyClick(self.trainer.windowHandle(), *key_code(key))
            settle()

    def says(self, part: str) -> bool:
        """Say whether this can be read in the trainer's window."""
        return any(part in name_of(widget) for widget in self.trainer.findChildren(QWidget) if widget.isVisible())

    def coach_says(self, part: str) -> bool:
        """Say whether this can be read in the coach's window."""
        mine = [each for each in self.coach.widgets(QWidget) if each.window() is self.coach.window]
        return any(part in text for widget in mine for text in texts_of(widget))

    @property
    def events(self) -> list[object]:
        """Give what counts."""
        return [entry.event for entry in effective(self.store.entries)]


@pytest.fixture
def table() -> Iterator[Table]:
    """Sit down while they talk about a first card."""
    yield Table(CARDS + "share card listen heavier")
    settle()


@pytest.mark.parametrize("what", Observation)
def test_each_mark_has_one_key(table: Table, what: Observation) -> None:
    table.press(KEYS[what])
    assert table.events[-1] == Observed(what)
    at = clock(timeline(table.store.entries)[-1].at)
    assert table.says(f"{at} {PracticeWords().observation(what)}")


def test_no_two_things_listen_to_one_key(table: Table) -> None:
    keys = Counter(
        shortcut.key().toString()
        for shortcut in table.trainer.findChildren(QShortcut)
        if isinstance(owner := shortcut.parent(), QWidget) and owner.isVisible() and owner.isEnabled()
    )
    assert [key for key, times in keys.items() if times > 1] == []


def test_a_slip_is_taken_back(table: Table) -> None:
    table.press("S", "W", "Backspace")
    assert [event for event in table.events if isinstance(event, Observed)] == [Observed(Observation.SILENCE)]
    at = clock(timeline(table.store.entries)[-1].at)
    assert table.says(f"{at} stilte")
    table.press("Backspace")
    assert table.says("Nog niets gemarkeerd.")


def test_a_mark_leaves_the_coach_where_the_coach_was(table: Table) -> None:
    before = table.coach.screen
    table.press("S", "A", "1")
    assert table.coach.screen == before
    assert not table.coach_says("advies")


def test_a_twist_is_there_to_be_read_by_the_young_person_only(table: Table) -> None:
    twist = TOETSWEEK.twists[1]
    assert not table.says(twist.text)
    table.press("2")
    assert table.events[-1] == TwistHanded(twist.id)
    assert table.says(twist.text)
    assert not table.coach_says(twist.text)


def test_the_trainer_knows_what_the_coach_does_not(table: Table) -> None:
    for hidden in (TOETSWEEK.young_person.hidden, TOETSWEEK.trap, *TOETSWEEK.young_person.tones):
        assert table.says(hidden)
        assert not table.coach_says(hidden)


def test_going_back_to_a_card_lays_it_down_again(table: Table) -> None:
    table.coach.press("Enter")
    table.coach.press("1")
    table.coach.press("Enter")
    first = next(event.card for event in table.events if isinstance(event, CardPicked))
    buttons = [each for each in table.trainer.findChildren(QWidget) if name_of(each)[:20] == _text(first)[:20]]
    table.coach.press("Down", "Down")
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    settle()
    assert table.coach.at(show.AskScreen).card.id == first


def _text(card: str) -> str:
    """Give the text of a card."""
    return AROUND.library.by_id[card].text


def test_pause_and_go_on_share_a_key(table: Table) -> None:
    table.press("Ctrl+P")
    assert isinstance(table.coach.screen, show.PausedScreen)
    table.press("Ctrl+P")
    assert isinstance(table.coach.screen, show.RestScreen)


def test_hiding_hides_both(table: Table) -> None:
    table.press("Esc")
    assert not table.talk.isVisible()
    assert not table.says(TOETSWEEK.young_person.hidden)
    table.coach.press("Esc")
    assert table.talk.isVisible()
    assert table.says(TOETSWEEK.young_person.hidden)


def test_the_coach_calls_the_trainers_window(table: Table) -> None:
    table.trainer.hide()
    table.coach.window.activateWindow()
    settle()
    table.coach.press("Ctrl+T")
    assert table.trainer.isVisible()


def test_the_end_is_asked_for(table: Table) -> None:
    asked: list[bool] = []
    table.trainer.stop_wanted.connect(lambda: asked.append(True))
    table.press("Ctrl+X")
    assert asked == [True]


def test_everything_that_takes_the_keyboard_has_a_name(table: Table) -> None:
    table.press("1")
    for widget in table.trainer.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy().value:
            assert name_of(widget), widget
    assert accessible(table.trainer).isValid()


@pytest.mark.parametrize("scenario", range(len(SCENARIOS)))
def test_every_story_fits_in_a_narrow_window(scenario: int) -> None:
    table = Table(CARDS + "share card", scenario)
    table.trainer.resize(table.trainer.minimumSize())
    settle()
    for label in table.trainer.findChildren(QWidget):
        if label.isVisible():
            right = label.mapTo(table.trainer, label.rect().topRight()).x()
            assert right <= table.trainer.width(), name_of(label)


def test_no_clock_runs_while_nobody_sees_it(table: Table) -> None:
    timers = table.trainer.findChildren(QTimer)
    assert any(timer.isActive() for timer in timers)
    table.trainer.hide()
    assert not any(timer.isActive() for timer in timers)
