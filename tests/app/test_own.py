"""The coach's own side in the real window, on the real disk: the pages say what is wanted, and it happens."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QFileDialog, QWidget

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.aftercare.logbook import CheckInHeld, CheckInKind, ContactMade, Mark, Note, TalkNoted
from gesprekshulp.aftercare.reminders import Limits
from gesprekshulp.app import own as module
from gesprekshulp.app.own import OwnSide
from gesprekshulp.conversation import screens as show
from gesprekshulp.storage.coaches import coaches
from gesprekshulp.storage.contact import drop_contact, load_contact
from gesprekshulp.storage.logbook import Logbook, open_logbook
from gesprekshulp.storage.noted import decode
from gesprekshulp.storage.settings import Settings, load
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.own.check_in import CheckInPage
from gesprekshulp.ui.own.create import CreatePage
from gesprekshulp.ui.own.door import DoorPage
from gesprekshulp.ui.own.idle import Idle
from gesprekshulp.ui.own.logbook import LogbookPage, Part
from gesprekshulp.ui.own.note_talk import NoteTalkPage
from gesprekshulp.ui.own.open_contact import OpenContactPanel
from gesprekshulp.ui.own.reflection import ReflectionPage
from gesprekshulp.ui.practice.home import PracticePage
from gesprekshulp.ui.talk import Talk
from tests.app.laptop import Laptop
from tests.ui.driver import Hands, settle

P = TypeVar("P", bound=QWidget)
WORDS = "drie warme groene laarzen"
OTHER = "vier koude blauwe jassen"
WRITTEN = "ik sliep slecht en dacht aan de zee"

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform, about any dialog


@pytest.fixture
def hands(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """Sit down at a laptop that was set up, at the door of the coach's own side; a try begins at once."""
    monkeypatch.setattr(module, "SOON", 0)
    laptop.set_up()
    hands = laptop.start()
    hands.press("M")
    yield hands
    hands.window.close()


def on(hands: Hands, kind: type[P]) -> P:
    """Give the page in front, which has to be of this kind."""
    page = hands.page
    assert isinstance(page, kind)
    return page


def until(condition: Callable[[], object]) -> None:
    """Let the program go on until this is so."""
    for _ in range(10_000):
        if condition():
            return
        QCoreApplication.processEvents()
    raise AssertionError("it never came to that")


def tried(hands: Hands) -> None:
    """Wait until a passphrase was tried."""
    (side,) = hands.window.findChildren(OwnSide)
    until(lambda: side._try is None)  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] -- there is nothing else to see
    settle()


def made(hands: Hands, name: str = "Sam") -> LogbookPage:
    """Make a logbook, and give its page."""
    on(hands, DoorPage).create_wanted.emit()
    on(hands, CreatePage).create_wanted.emit(name, WORDS)
    tried(hands)
    return on(hands, LogbookPage)


def opened(hands: Hands, laptop: Laptop, passphrase: str = WORDS) -> None:
    """Try to open the one logbook there is."""
    (coach,) = coaches(laptop.places)
    on(hands, DoorPage).open_wanted.emit(coach.folder.name, passphrase)
    tried(hands)


def inside(laptop: Laptop, passphrase: str = WORDS) -> list[object]:
    """Give what is noted on disk."""
    (coach,) = coaches(laptop.places)
    logbook = open_logbook(coach, passphrase)
    noted = [decode(row.kind, row.text) for row in logbook.rows()]
    logbook.close()
    return list(noted)


def choose(hands: Hands, path: Path) -> None:
    """Choose a file in the dialog that is open."""
    (dialog,) = hands.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    dialog.deleteLater()
    hands.window.activateWindow()
    settle()


def test_without_a_logbook_nothing_of_it_is_on_disk(laptop: Laptop, hands: Hands) -> None:
    before = laptop.tree()
    assert hands.says("logboek")
    on(hands, DoorPage).left.emit()
    assert isinstance(hands.page, StartPage)
    assert laptop.tree() == before


def test_what_is_noted_is_there_the_next_time_and_nobody_reads_it(laptop: Laptop, hands: Hands) -> None:
    page = made(hands)
    today = laptop.clock.today()
    note, mark = Note(today, WRITTEN, for_reflection=True), Mark(today, "grenzen")
    page.noted.emit(note)
    page.noted.emit(mark)
    page.held_wanted.emit(CheckInKind.BRIEF)
    page.locked.emit()
    assert hands.says("Je logboek is dicht.")
    assert inside(laptop) == [note, mark, CheckInHeld(today, CheckInKind.BRIEF)]
    for content in laptop.tree().values():
        assert WRITTEN.encode() not in content
        assert WRITTEN.encode("utf-16-le") not in content
        assert WORDS.encode() not in content
    opened(hands, laptop)
    assert isinstance(hands.page, LogbookPage)


def test_a_wrong_passphrase_is_told_and_the_right_one_opens(laptop: Laptop, hands: Hands) -> None:
    made(hands).locked.emit()
    opened(hands, laptop, "iets heel anders dan dat")
    assert isinstance(hands.page, DoorPage)
    assert hands.says("Dat is niet de wachtzin")
    opened(hands, laptop)
    assert isinstance(hands.page, LogbookPage)


def test_each_coach_has_a_logbook_of_their_own(laptop: Laptop, hands: Hands) -> None:
    made(hands, "Sam").locked.emit()
    made(hands, "Robin").locked.emit()
    assert [coach.name for coach in coaches(laptop.places)] == ["Robin", "Sam"]
    on(hands, DoorPage).create_wanted.emit()
    on(hands, CreatePage).create_wanted.emit("Sam", WORDS)
    tried(hands)
    assert isinstance(hands.page, CreatePage)
    assert hands.says("Kies een andere naam")


def test_a_short_passphrase_is_told(laptop: Laptop, hands: Hands) -> None:
    on(hands, DoorPage).create_wanted.emit()
    on(hands, CreatePage).create_wanted.emit("Sam", "kort")
    tried(hands)
    assert hands.says("De wachtzin is te kort.")
    assert coaches(laptop.places) == ()


def test_an_entry_is_removed(laptop: Laptop, hands: Hands) -> None:
    page = made(hands)
    page.noted.emit(Mark(laptop.clock.today(), "weg"))
    page.noted.emit(Mark(laptop.clock.today(), "blijft"))
    page.remove_wanted.emit(1)
    page.locked.emit()
    assert inside(laptop) == [Mark(laptop.clock.today(), "blijft")]


def test_another_passphrase_takes_the_place_of_the_old_one(laptop: Laptop, hands: Hands) -> None:
    page = made(hands)
    page.noted.emit(Mark(laptop.clock.today(), "blijft"))
    page.passphrase_wanted.emit("niet de goede", OTHER)
    assert hands.says("Dat is niet de wachtzin")
    page.passphrase_wanted.emit(WORDS, "kort")
    assert hands.says("De wachtzin is te kort.")
    page.passphrase_wanted.emit(WORDS, OTHER)
    page.locked.emit()
    assert inside(laptop, OTHER) == [Mark(laptop.clock.today(), "blijft")]


def test_after_a_while_without_input_it_is_closed(laptop: Laptop, hands: Hands) -> None:
    page = made(hands)
    (idle,) = page.findChildren(Idle)
    laptop.clock.wall += 10 * 60
    idle.look()
    settle()
    assert isinstance(hands.page, DoorPage)
    opened(hands, laptop)
    assert isinstance(hands.page, LogbookPage)


def test_closing_the_window_closes_it(laptop: Laptop, hands: Hands) -> None:
    made(hands)
    hands.window.close()
    (coach,) = coaches(laptop.places)
    open_logbook(coach, WORDS).close()


def test_it_is_open_once(laptop: Laptop, hands: Hands) -> None:
    made(hands).locked.emit()
    (coach,) = coaches(laptop.places)
    elsewhere = open_logbook(coach, WORDS)
    opened(hands, laptop)
    assert hands.says("al open")
    elsewhere.close()


def test_a_damaged_one_is_told_and_moved_aside(laptop: Laptop, hands: Hands) -> None:
    made(hands).locked.emit()
    (coach,) = coaches(laptop.places)
    content = bytearray(coach.logbook.read_bytes())
    content[len(content) // 2] ^= 255
    coach.logbook.write_bytes(bytes(content))
    opened(hands, laptop)
    assert isinstance(hands.page, DoorPage)
    assert hands.says("beschadigd") or hands.says("Dat is niet de wachtzin")


def test_a_disk_that_takes_nothing_is_told(laptop: Laptop, hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    page = made(hands)

    def full(*_words: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Logbook, "add", full)
    page.noted.emit(Mark(laptop.clock.today(), "past niet"))
    assert hands.says("Bewaren lukt niet")


def test_everything_can_be_taken_along_and_thrown_away(laptop: Laptop, hands: Hands, tmp_path: Path) -> None:
    before = laptop.tree()
    page = made(hands)
    page.noted.emit(Note(laptop.clock.today(), WRITTEN, for_reflection=False))
    page.export_wanted.emit()
    choose(hands, tmp_path / "mee.json")
    taken = json.loads((tmp_path / "mee.json").read_text("utf-8"))
    assert WRITTEN in json.dumps(taken, ensure_ascii=False)
    page.export_wanted.emit()
    choose(hands, tmp_path / "nergens" / "mee.json")
    assert hands.says("kan daar niet komen")
    page.delete_wanted.emit()
    assert hands.says("Je logboek is weg")
    assert coaches(laptop.places) == ()
    assert {name: content for name, content in laptop.tree().items() if "logbook" not in name} == before
    assert not any("logbook" in name for name in laptop.tree())


def test_days_and_pages_come_out_as_files(laptop: Laptop, hands: Hands, tmp_path: Path) -> None:
    page = made(hands)
    page.noted.emit(TalkNoted(laptop.clock.today(), 4, CallAdult.NEXT_CHECK_IN, (Reason.USUAL,)))
    page.calendar_wanted.emit()
    choose(hands, tmp_path / "dagen.ics")
    calendar = (tmp_path / "dagen.ics").read_text("utf-8")
    assert calendar.startswith("BEGIN:VCALENDAR")
    assert "BEGIN:VEVENT" in calendar
    for part in (Part.CHECK_INS, Part.ADULT):
        page.pdf_wanted.emit(part.value)
        choose(hands, tmp_path / f"{part}.pdf")
        assert (tmp_path / f"{part}.pdf").read_bytes().startswith(b"%PDF")


def test_soft_limits_are_settings(laptop: Laptop, hands: Hands) -> None:
    page = made(hands)
    page.limits_chosen.emit(Limits(talks_a_week=1))
    assert hands.says("Het zijn herinneringen")
    kept = load(laptop.places.settings)
    assert isinstance(kept, Settings)
    assert kept.limits == Limits(talks_a_week=1)


WAYS: dict[type[ReflectionPage | CheckInPage], Callable[[DoorPage], SignalInstance]] = {
    ReflectionPage: lambda door: door.reflection_wanted,
    CheckInPage: lambda door: door.check_in_wanted,
}


@pytest.mark.parametrize("kind", WAYS)
def test_ways_without_a_logbook(hands: Hands, kind: type[ReflectionPage | CheckInPage]) -> None:
    for _ in range(2):
        WAYS[kind](on(hands, DoorPage)).emit()
        page = on(hands, kind)
        page.left.emit()
        assert isinstance(hands.page, DoorPage)


def walk_to_the_end(hands: Hands, safety: str) -> None:
    """Raise help while preparing, hand over, and answer the aftercare; `safety` is the key of that answer."""
    hands.press("Enter", "Z", "1", "J")
    for _ in range(60):
        if not isinstance(hands.page, Talk):
            return
        screen = hands.screen
        if isinstance(screen, show.AftercareScreen):
            hands.press(safety if screen.question.id == "safety" else "S")
        else:
            hands.press("Enter", "J")
    raise AssertionError("the aftercare never ends")


def test_a_call_that_is_to_be_made_now_stays_until_it_was_made(laptop: Laptop) -> None:
    laptop.set_up()
    hands = laptop.start()
    walk_to_the_end(hands, "1")
    assert isinstance(hands.page, StartPage)
    assert load_contact(laptop.places) is not None
    assert hands.widgets(OpenContactPanel)
    assert not hands.button("Begin een gesprek").isEnabled()
    hands.window.close()
    again = laptop.start()
    again.press("Enter")
    assert isinstance(again.page, StartPage)
    again.press("O")
    assert isinstance(again.page, PracticePage)
    again.press("Enter")
    again.widgets(OpenContactPanel)[0].confirmed.emit()
    assert again.says("Fijn dat je het vertelde.")
    assert load_contact(laptop.places) is None
    assert again.button("Begin een gesprek").isEnabled()
    again.window.close()


def test_a_talk_with_nothing_to_tell_leaves_nothing(laptop: Laptop) -> None:
    laptop.set_up()
    before = laptop.tree()
    hands = laptop.start()
    hands.press("Enter")
    hands.reach("Vandaag niet")
    hands.press("Enter")
    assert isinstance(hands.page, StartPage)
    assert laptop.tree() == before
    hands.window.close()


def test_after_a_talk_it_may_go_into_the_logbook(laptop: Laptop, hands: Hands) -> None:
    made(hands).locked.emit()
    on(hands, DoorPage).left.emit()
    walk_to_the_end(hands, "1")
    page = on(hands, NoteTalkPage)
    (coach,) = coaches(laptop.places)
    page.note_wanted.emit(coach.folder.name, WORDS)
    tried(hands)
    on(hands, LogbookPage).locked.emit()
    (noted,) = inside(laptop)
    assert isinstance(noted, TalkNoted)
    assert noted.day == laptop.clock.today()
    on(hands, DoorPage).left.emit()
    assert hands.widgets(OpenContactPanel)


def test_after_a_talk_not_now_is_fine(laptop: Laptop, hands: Hands) -> None:
    made(hands).locked.emit()
    on(hands, DoorPage).left.emit()
    walk_to_the_end(hands, "1")
    on(hands, NoteTalkPage).left.emit()
    assert isinstance(hands.page, StartPage)
    assert hands.says("Het gesprek is klaar.")
    assert inside(laptop) == []


def test_a_heavy_talk_that_is_written_down_asks_for_the_call_too(laptop: Laptop, hands: Hands) -> None:
    page = made(hands)
    today = laptop.clock.today()
    page.noted.emit(TalkNoted(today, 9, CallAdult.NOW, (Reason.HEAVY_LOAD,)))
    contact = load_contact(laptop.places)
    assert contact is not None
    assert contact.call is CallAdult.NOW
    page.held_wanted.emit(CheckInKind.SAME_DAY)
    assert load_contact(laptop.places) is not None  # only the coach can say that it was told
    assert drop_contact(laptop.places)
    page.held_wanted.emit(CheckInKind.BRIEF)
    page.held_wanted.emit(CheckInKind.BRIEF)
    page.locked.emit()
    noted = inside(laptop)
    assert [type(each) for each in noted[1:]] == [CheckInHeld, CheckInHeld, ContactMade, CheckInHeld]
    assert ContactMade(today, today, CallAdult.NOW) in noted
