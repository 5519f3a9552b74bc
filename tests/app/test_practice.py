"""Practice in the real window, on the real disk: whole role-plays by keyboard, and what becomes of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListWidget

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.events import Observed, Rewound, SkillRated, TwistHanded
from gesprekshulp.conversation.model import Depth, Mode, Observation
from gesprekshulp.conversation.session import effective
from gesprekshulp.library.shipped import resources
from gesprekshulp.practice.branches import stops
from gesprekshulp.storage.disk import Disk
from gesprekshulp.storage.records import open_record, records
from gesprekshulp.ui.home.signals import SignalsPage
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.practice.compare import ComparePage
from gesprekshulp.ui.practice.debrief import DebriefPage
from gesprekshulp.ui.practice.exercises import ExercisesPage
from gesprekshulp.ui.practice.home import PracticePage
from gesprekshulp.ui.practice.records import RecordsPage
from gesprekshulp.ui.practice.role_play import RolePlay
from gesprekshulp.ui.practice.scenario import ScenarioPage
from gesprekshulp.ui.practice.solo import SoloPage
from gesprekshulp.ui.practice.trainer import TrainerWindow
from gesprekshulp.ui.widgets.choice import Choice
from tests.app.laptop import Laptop
from tests.app.test_whole_talks import agree, aim, choose_depth, one_card
from tests.ui.driver import Hands, key_code, name_of, settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform, about any dialog
STORY = resources() / "practice" / "scenarios" / "01_toetsweek.toml"


@pytest.fixture
def hands(laptop: Laptop) -> Iterator[Hands]:
    """Sit down at a laptop that was set up, at the page of practice."""
    laptop.set_up()
    hands = laptop.start()
    hands.press("O")
    assert isinstance(hands.page, PracticePage)
    yield hands
    hands.window.close()


def trainer_of(hands: Hands) -> TrainerWindow:
    """Give the trainer's window."""
    (trainer,) = hands.window.findChildren(TrainerWindow)
    return trainer


def watch(hands: Hands, *keys: str) -> None:
    """Press keys in the trainer's window, and give the keyboard back to the coach."""
    trainer = trainer_of(hands)
    trainer.activateWindow()
    settle()
    for key in keys:
        QTest.keyClick(trainer.windowHandle(), *key_code(key))
        settle()
    hands.window.activateWindow()
    settle()


def begin(hands: Hands, story: str = "1. Toetsweek") -> None:
    """Begin the role-play of a story, and come to the role card; the trainer is the adult."""
    hands.reach(story)
    hands.press("Enter")
    assert isinstance(hands.page, ScenarioPage)
    hands.press("Enter")
    assert isinstance(hands.page, RolePlay)
    hands.at(show.PrepareScreen)
    hands.reach("de trainer")
    hands.press("Space")
    hands.reach_primary()
    hands.press("Enter")


def play(hands: Hands, story: str = "1. Toetsweek") -> None:
    """Play a role-play up to its second card."""
    begin(hands, story)
    agree(hands)
    aim(hands)
    choose_depth(hands, Depth.SHARE)
    one_card(hands, "Down")
    one_card(hands, "Down")


def to_the_end(hands: Hands) -> DebriefPage:
    """Go through the debrief with Enter, up to where one chooses what becomes of it."""
    page = hands.page
    assert isinstance(page, DebriefPage)
    for _ in range(40):
        if hands.says("Niet bewaren"):
            return page
        hands.press("Enter")
    raise AssertionError("the debrief has no end")


def keep(hands: Hands) -> None:
    """Keep it, with the button of the last step and not the one of the row on top."""
    button = [each for each in hands.widgets(Choice) if name_of(each) == "Bewaren" and not each.isCheckable()]
    hands.click(button[0])


def press(hands: Hands, name: str) -> None:
    """Press the button whose name begins so, with the mouse."""
    hands.click(hands.button(name))


def choose(hands: Hands, path: Path) -> None:
    """Choose a file in the dialog that is open."""
    (dialog,) = hands.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    dialog.deleteLater()
    hands.window.activateWindow()
    settle()


def test_a_whole_role_play_through_both_windows_is_kept(laptop: Laptop, hands: Hands) -> None:
    play(hands)
    watch(hands, "S", "W", "Backspace", "A", "2")
    assert "talk.journal" not in laptop.files()
    one_card(hands, "Up")
    watch(hands, "Ctrl+X")
    page = to_the_end(hands)
    assert page.may_leave
    keep(hands)
    assert hands.says("Het rollenspel is bewaard")
    (record,) = records(laptop.places)
    assert record.scenario == "toetsweek"
    reading = open_record(record.path)
    assert reading.header.mode is Mode.PRACTICE
    events = [entry.event for entry in effective(reading.entries)]
    assert [event.what for event in events if isinstance(event, Observed)] == [
        Observation.SILENCE,
        Observation.ADVICE,
    ]
    assert TwistHanded("tip") in events
    hands.reach("Terug")
    hands.press("Enter")
    assert isinstance(hands.page, PracticePage)


def test_going_back_keeps_both_ways_for_the_debrief(laptop: Laptop, hands: Hands) -> None:
    play(hands)
    card = hands.store.library.by_id[stops(hands.store.entries)[0].card].text
    one_card(hands, "Down")
    back = next(each for each in trainer_of(hands).findChildren(Choice) if each.text()[:30] == card[:30])
    back.click()
    settle()
    assert hands.at(show.AskScreen).card.text == card
    assert any(isinstance(entry.event, Rewound) for entry in hands.store.entries)
    hands.press("Enter")
    hands.press("X")
    page = hands.page
    assert isinstance(page, DebriefPage)
    told = [table.item(row).text() for table in page.findChildren(QListWidget) for row in range(table.count())]
    assert any("eerste tak" in line for line in told)
    assert not records(laptop.places)


def test_what_nobody_keeps_leaves_nothing(laptop: Laptop, hands: Hands) -> None:
    before = laptop.tree()
    play(hands)
    hands.press("X")
    to_the_end(hands)
    press(hands, "Niet bewaren")
    assert isinstance(hands.page, PracticePage)
    assert hands.says("Er is niets van bewaard.")
    assert laptop.tree() == before


def test_the_sheet_is_settled_and_kept(laptop: Laptop, hands: Hands) -> None:
    play(hands)
    hands.press("X")
    page = hands.page
    assert isinstance(page, DebriefPage)
    press(hands, "Blad")
    hands.reach("Stelde een open vraag")
    hands.press("Space")
    to_the_end(hands)
    keep(hands)
    (record,) = records(laptop.places)
    assert any(isinstance(entry.event, SkillRated) for entry in open_record(record.path).entries)


def test_after_a_crash_one_looks_back_all_the_same(laptop: Laptop, hands: Hands) -> None:
    play(hands)
    watch(hands, "S")
    again = laptop.start()
    again.press("O")
    assert again.says("Een rollenspel brak af: Toetsweek")
    again.press("T")
    assert isinstance(again.page, DebriefPage)
    to_the_end(again)
    keep(again)
    assert [record.scenario for record in records(laptop.places)] == ["toetsweek"]
    again.window.close()


def test_what_broke_off_can_be_wiped(laptop: Laptop, hands: Hands) -> None:
    before = laptop.tree()
    begin(hands)
    again = laptop.start()
    again.press("O", "W")
    assert again.says("Er is niets van bewaard.")
    assert not again.says("brak af")
    assert laptop.tree() == before
    again.window.close()


def test_a_real_talk_is_not_touched_by_practice(laptop: Laptop, hands: Hands) -> None:
    begin(hands)
    assert not laptop.places.journal.exists()
    assert laptop.places.practice.journal.exists()
    assert hands.says("OEFENEN")
    again = laptop.start()
    assert isinstance(again.page, StartPage)
    again.window.close()


def test_nobody_is_called_in_practice(hands: Hands) -> None:
    play(hands)
    hands.press("Z")
    assert hands.says("de trainer")
    assert hands.says("In een oefening bel je niemand")
    assert not hands.says("Noor Bakker")


def test_a_talk_that_comes_to_its_end_is_looked_back_on(hands: Hands) -> None:
    begin(hands)
    store = hands.store
    hands.press("A")
    store.go_to_closing()
    for _ in range(80):
        if isinstance(hands.page, DebriefPage):
            assert store.ended
            return
        screen = hands.screen
        asks = isinstance(screen, show.AftercareScreen)
        hands.press(*(("1", "Enter") if asks else ("1", "0", "Enter", "J")))
    raise AssertionError(f"it never ends, but shows {hands.screen}")


def kept(hands: Hands, story: str = "1. Toetsweek") -> None:
    """Play one and keep it, and come back to the page of practice."""
    begin(hands, story)
    hands.press("X")
    to_the_end(hands)
    keep(hands)
    hands.reach("Terug")
    hands.press("Enter")
    assert isinstance(hands.page, PracticePage)


def test_two_of_one_story_are_compared_and_one_is_thrown_away(laptop: Laptop, hands: Hands) -> None:
    kept(hands)
    kept(hands)
    hands.press("B")
    assert isinstance(hands.page, RecordsPage)
    table = hands.page.findChild(QListWidget)
    assert isinstance(table, QListWidget)
    table.selectAll()
    settle()
    hands.press("N")
    assert isinstance(hands.page, ComparePage)
    press(hands, "Terug")
    hands.press("W", "J")
    assert hands.says("Weg.")
    assert len(records(laptop.places)) == 1
    hands.press("T")
    assert isinstance(hands.page, DebriefPage)
    press(hands, "Terug")
    assert isinstance(hands.page, RecordsPage)
    hands.press("Enter", "Enter")
    assert isinstance(hands.page, StartPage)


def test_one_from_another_laptop_opens_and_a_real_talk_does_not(laptop: Laptop, hands: Hands, tmp_path: Path) -> None:
    kept(hands)
    (record,) = records(laptop.places)
    moved = tmp_path / "van-elders.journal"
    record.path.rename(moved)
    hands.press("B")
    for file, opens in ((moved, True), (tmp_path / "nergens", False)):
        press(hands, "Van een andere laptop")
        choose(hands, file)
        assert isinstance(hands.page, DebriefPage if opens else RecordsPage)
        if opens:
            press(hands, "Terug")
    assert hands.says("nergens is geen oefengesprek")


def test_other_numbers_are_tried_and_left_again(hands: Hands) -> None:
    play(hands)
    hands.press("X")
    press(hands, "Seintjes")
    press(hands, "Andere getallen")
    assert isinstance(hands.page, SignalsPage)
    press(hands, "Terug naar het terugkijken")
    assert isinstance(hands.page, DebriefPage)


def test_practising_alone_and_in_two_minutes(hands: Hands) -> None:
    hands.reach("1. Toetsweek")
    hands.press("Enter", "A")
    assert isinstance(hands.page, SoloPage)
    hands.press("X")
    assert isinstance(hands.page, ScenarioPage)
    hands.press("Backspace", "O")
    assert isinstance(hands.page, ExercisesPage)
    hands.press("X")
    assert isinstance(hands.page, PracticePage)


def test_a_story_of_ones_own_is_played_or_its_mistakes_are_told(hands: Hands, tmp_path: Path) -> None:
    mine = tmp_path / "mijn.toml"
    mine.write_text(STORY.read_text("utf-8").replace("minutes = 10", "minutes = 600"), "utf-8")
    hands.press("E")
    choose(hands, mine)
    assert isinstance(hands.page, PracticePage)
    assert hands.says("mijn.toml, minutes")
    mine.write_text(STORY.read_text("utf-8").replace("Toetsweek", "Mijn verhaal"), "utf-8")
    hands.press("E")
    choose(hands, mine)
    assert isinstance(hands.page, ScenarioPage)
    assert hands.says("Mijn verhaal")


def test_sheets_go_into_a_pdf(hands: Hands, tmp_path: Path) -> None:
    hands.reach("1. Toetsweek")
    hands.press("Enter", "D")
    choose(hands, tmp_path / "toetsweek.pdf")
    assert (tmp_path / "toetsweek.pdf").read_bytes().startswith(b"%PDF")
    assert hands.says("Klaar: toetsweek.pdf.")
    hands.press("D")
    choose(hands, tmp_path / "nergens" / "toetsweek.pdf")
    assert hands.says("kan daar niet komen")


def test_a_debrief_goes_into_a_pdf(hands: Hands, tmp_path: Path) -> None:
    play(hands)
    hands.press("X")
    to_the_end(hands)
    press(hands, "Als PDF")
    choose(hands, tmp_path / "terug.pdf")
    assert (tmp_path / "terug.pdf").stat().st_size > 10_000
    assert hands.says("Klaar: terug.pdf.")


def test_a_disk_that_will_not_keep_it_is_told_and_nothing_is_lost(
    laptop: Laptop, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(hands)
    hands.press("X")
    to_the_end(hands)

    def refuse(_disk: Disk, _path: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(Disk, "move", refuse)
        keep(hands)
        assert hands.says("Bewaren lukt niet")
    keep(hands)
    assert len(records(laptop.places)) == 1


def test_without_texts_there_is_no_practice(laptop: Laptop, tmp_path: Path) -> None:
    laptop.set_up()
    laptop.content = tmp_path / "leeg"
    hands = laptop.start()
    hands.press("O")
    assert isinstance(hands.page, StartPage)
    hands.window.close()
