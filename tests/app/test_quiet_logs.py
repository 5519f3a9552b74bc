"""The log quotes nobody: not in a whole talk, not in a logbook, not where everything goes wrong."""

import logging
import sys
from collections.abc import Callable
from datetime import date
from io import FileIO

import pytest

from gesprekshulp.aftercare.logbook import Note
from gesprekshulp.app.log_lines import Reticent
from gesprekshulp.app.starting import _log_unexpected  # pyright: ignore[reportPrivateUsage] -- what `run` hangs in
from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.model import Depth
from gesprekshulp.storage.disk import Disk
from gesprekshulp.storage.logbook import Logbook
from gesprekshulp.ui.own.logbook import LogbookPage
from gesprekshulp.ui.store import Store
from tests.app.laptop import Laptop
from tests.app.test_own import OTHER, WORDS, WRITTEN, made, on, opened
from tests.app.test_own import hands as at_the_door
from tests.app.test_whole_talks import (
    aftercare,
    agree,
    aim,
    choose_depth,
    close,
    one_card,
    prepare,
    refer,
    set_up,
)
from tests.ui.driver import Hands

__all__ = ["at_the_door"]
TYPED = ("Geen foto", "Adem", "Noor Bakker", "06 12345678", "tot 21 uur")
NOTE = Note(date(2026, 11, 25), WRITTEN, for_reflection=True)
OWN = (WORDS, OTHER, WRITTEN, "Sam")

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> Callable[[], str]:
    """Give the whole log, of every level, as it goes to the error stream."""
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(sys, "excepthook", _log_unexpected)

    def written() -> str:
        form = Reticent(logging.BASIC_FORMAT)
        return "\n".join(form.format(record) for record in caplog.records)

    return written


def full(_disk: Disk, _file: FileIO, _content: bytes) -> int:
    """Be a disk on which nothing fits any more."""
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("disk", ["sound", "full"])
def test_a_whole_talk_logs_no_word_of_it(
    laptop: Laptop, lines: Callable[[], str], monkeypatch: pytest.MonkeyPatch, disk: str
) -> None:
    hands = laptop.start()
    set_up(hands)
    if disk == "full":
        monkeypatch.setattr(Disk, "write", full)
    prepare(hands, reach="Noor Bakker")
    agree(hands)
    aim(hands)
    choose_depth(hands, Depth.SHARE)
    for _ in range(3):
        one_card(hands, "Down", "Right", "+", "-", "Up")
    hands.press("Enter", "1")
    close(hands)
    refer(hands)
    aftercare(hands)
    written = lines()
    assert ("No space left" in written) == (disk == "full")
    assert [word for word in TYPED if word in written] == []


@pytest.mark.qt_no_exception_capture
def test_an_error_that_nobody_thought_of_logs_no_word(
    laptop: Laptop, lines: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall(_store: Store, text: str) -> None:
        raise ValueError(f"what about {text}?")

    hands = laptop.start()
    set_up(hands)
    prepare(hands, reach="Noor Bakker")
    monkeypatch.setattr(Store, "add_agreement", fall)
    hands.press("Enter")
    while isinstance(hands.screen, show.AgreementScreen):
        hands.press("Enter")
    hands.reach("Een eigen afspraak")
    hands.write("Geen foto")
    hands.press("Enter")
    written = lines()
    assert "ValueError" in written
    assert "in fall" in written
    assert [word for word in TYPED if word in written] == []


def test_a_logbook_logs_nothing_that_is_in_it(
    laptop: Laptop, at_the_door: Hands, lines: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_logbook: Logbook, *_given: object) -> None:
        raise OSError(28, "No space left on device", WRITTEN)

    page = made(at_the_door)
    page.noted.emit(NOTE)
    page.passphrase_wanted.emit(OTHER, WORDS)  # the wrong way round, so it is refused
    page.locked.emit()
    opened(at_the_door, laptop, OTHER)
    opened(at_the_door, laptop)
    for step in ("add", "change_passphrase"):
        monkeypatch.setattr(Logbook, step, refused)
    page = on(at_the_door, LogbookPage)
    page.noted.emit(NOTE)
    page.passphrase_wanted.emit(WORDS, OTHER)
    written = lines()
    assert "a logbook can't be written" in written
    assert "a passphrase can't be changed" in written
    assert [word for word in OWN if word in written] == []
