"""A trainer's way through the numbers of the circling rule."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFileDialog, QSpinBox

from gesprekshulp.app.signals import Signals
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.events import ConversationStarted
from gesprekshulp.conversation.model import Mode
from gesprekshulp.storage.codec import Header, encode_header
from gesprekshulp.storage.reading import read
from gesprekshulp.storage.records import LARGEST
from gesprekshulp.storage.settings import Settings, load
from gesprekshulp.ui.home.settings import SettingsPage
from gesprekshulp.ui.home.signals import SignalsPage
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.widgets.strip import Strip
from tests.app.laptop import Laptop
from tests.conversation.player import CARDS, Talk
from tests.storage.samples import journal_of, sealed
from tests.ui.driver import Hands, settle


@pytest.fixture
def hands(laptop: Laptop) -> Hands:
    """Sit down at the page for a trainer."""
    laptop.set_up()
    hands = laptop.start()
    hands.press("I")
    hands.field("Volwassene: Naam").setText("Mo")
    hands.reach("Seintjes: hoe gevoelig?")
    hands.press("Enter")
    assert isinstance(hands.page, SignalsPage)
    return hands


def box(hands: Hands, field: str) -> QSpinBox | QDoubleSpinBox:
    """Give the field of a number."""
    boxes: list[QSpinBox | QDoubleSpinBox] = [*hands.widgets(QSpinBox), *hands.widgets(QDoubleSpinBox)]
    return next(each for each in boxes if each.objectName() == field)


def move(hands: Hands, field: str, value: float) -> None:
    """Move a number."""
    found = box(hands, field)
    if isinstance(found, QSpinBox):
        found.setValue(int(value))
    else:
        found.setValue(value)
    settle()


def practice(tmp_path: Path, mode: Mode = Mode.PRACTICE, held: Mode | None = None) -> Path:
    """Give the file of a talk that was held."""
    file = tmp_path / "oefengesprek.journal"
    played = Talk(mode=held or mode).play(CARDS + "light" + " heavier" * 5)
    file.write_bytes(journal_of(tuple(played.entries), Header("0.1.0", "d1ge57", mode)))
    return file


def test_a_number_that_moves_shows_at_once_what_it_does(hands: Hands) -> None:
    assert hands.says("Seintje 1 bij tik 7. Seintje 2 bij tik 13.")
    before = hands.widgets(Strip)[0].grab().toImage()
    move(hands, "nudge_at", 9.0)
    assert hands.says("Geen seintje.")
    assert hands.widgets(Strip)[0].grab().toImage() != before
    move(hands, "quiet_at", 9.0)
    assert hands.says("Hier komt geen teken.")


def test_the_wheel_passes_over_the_numbers_and_the_talks(hands: Hands) -> None:
    before, told = box(hands, "nudge_at").value(), hands.texts()
    hands.turn_wheel(box(hands, "nudge_at"))
    hands.turn_wheel(hands.widgets(QComboBox)[0], -1)
    assert box(hands, "nudge_at").value() == before
    assert hands.texts() == told


def test_every_sample_can_be_looked_at(hands: Hands) -> None:
    hands.reach(lambda widget: widget.accessibleName() == "Gesprek om mee te proberen")
    told = set[str]()
    for _ in range(4):
        told |= {text for text in hands.texts() if text.startswith(("Stil teken bij", "Hier komt"))}
        hands.press("Down")
    assert len(told) == 4


def test_a_talk_is_held_with_the_numbers_that_were_chosen(laptop: Laptop, hands: Hands) -> None:
    move(hands, "first_tap", 7)
    move(hands, "seconds_between", 240)
    hands.reach_primary()
    hands.press("Enter")
    assert isinstance(hands.page, SettingsPage)
    assert hands.field("Volwassene: Naam").text() == "Mo"
    hands.reach_primary()
    hands.press("Enter")
    assert isinstance(hands.page, StartPage)
    kept = load(laptop.places.settings)
    assert isinstance(kept, Settings)
    chosen = replace(CirclingSettings(), first_tap=7, seconds_between=240.0)
    assert kept.organisation.circling == chosen
    assert isinstance(kept.organisation.circling.seconds_between, float)
    hands.press("Enter")
    reading = read(laptop.places.journal.read_bytes())
    assert reading is not None
    assert reading.entries[0].event == ConversationStarted(Mode.REAL, chosen)


def test_the_numbers_can_be_as_they_were_meant(hands: Hands) -> None:
    move(hands, "nudge_at", 9.0)
    hands.reach("Terug naar de beginwaarden")
    hands.press("Enter")
    assert hands.says("Seintje 1 bij tik 7. Seintje 2 bij tik 13.")
    assert box(hands, "nudge_at").value() == CirclingSettings().nudge_at


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform, about any dialog
def test_a_practice_talk_can_be_opened(hands: Hands, tmp_path: Path) -> None:
    hands.reach("Oefengesprek openen")
    hands.press("Enter")
    dialog = next(each for each in hands.window.findChildren(QFileDialog))
    dialog.fileSelected.emit(str(practice(tmp_path)))
    dialog.close()
    settle()
    assert hands.says("Stil teken bij tik 5. Seintje 1 bij tik 5.")


@pytest.mark.parametrize(
    ("modes", "told"),
    [
        ((Mode.REAL,), "oefengesprek.journal is van een echt gesprek, en dat blijft dicht."),
        ((Mode.PRACTICE, Mode.REAL), "oefengesprek.journal is geen oefengesprek"),
    ],
    ids=["by its header", "by its start"],
)
def test_a_real_talk_stays_closed(hands: Hands, tmp_path: Path, modes: tuple[Mode, ...], told: str) -> None:
    opening(hands).open(practice(tmp_path, *modes))
    assert hands.says(told)
    assert hands.says("Seintje 1 bij tik 7. Seintje 2 bij tik 13.")


@pytest.mark.parametrize("content", [b"", b"hello", bytes(range(256))])
def test_a_file_that_is_no_practice_talk_is_told(hands: Hands, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "vakantie.jpg"
    file.write_bytes(content)
    (tmp_path / "map").mkdir()
    (tmp_path / "groot").write_bytes(b"x" * (LARGEST + 1))
    os.mkfifo(tmp_path / "pijp")
    opening(hands).open(file)
    assert hands.says("vakantie.jpg is geen oefengesprek dat dit programma kan lezen.")
    for name in ("weg.journal", "map", "pijp", "groot", "n" * 200):
        opening(hands).open(tmp_path / name)
        assert hands.says(f"{name[:40]}{'…' * (len(name) > 40)} is geen oefengesprek")


def test_what_is_still_whole_of_a_damaged_practice_talk_is_shown_and_told(hands: Hands, tmp_path: Path) -> None:
    file = practice(tmp_path)
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*lines[:-2], b"x" + lines[-2][1:], lines[-1]]))
    opening(hands).open(file)
    assert hands.says("oefengesprek.journal is beschadigd. Je ziet het stuk dat nog heel is.")
    assert hands.says("Hier komt geen teken.")


def test_a_number_that_is_none_makes_no_practice_talk(hands: Hands, tmp_path: Path) -> None:
    file = tmp_path / "oneindig.journal"
    gap = b'{"at":{"wall":1.0,"steady":1.0},"event":"gap_noticed","fields":{"seconds":%s}}'
    for number in (b"NaN", b"1e999"):
        file.write_bytes(sealed(encode_header(Header("0.1.0", "d1ge57", Mode.PRACTICE)), gap % number))
        opening(hands).open(file)
        assert hands.says("oneindig.journal is geen oefengesprek")


def opening(hands: Hands) -> Signals:
    """Give what opens files for the page."""
    return hands.page.findChild(Signals) or pytest.fail("nothing opens files")
