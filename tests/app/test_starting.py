"""From the first line to the first frame, and what a second start does."""

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gesprekshulp.app import second_start, starting
from gesprekshulp.app.second_start import Waiting
from gesprekshulp.app.starting import run
from gesprekshulp.conversation.model import Colours, Language
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.library.shipped import resources
from gesprekshulp.storage.instance import Claim, Held, ask_to_show, claim
from gesprekshulp.storage.lock import Holder
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.settings import Settings, save
from gesprekshulp.ui import theme
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.home.taken import TakenPage
from gesprekshulp.ui.home.welcome import WelcomePage
from gesprekshulp.ui.widgets.choice import Choice
from gesprekshulp.ui.window import Window
from tests.ui.driver import Hands, settle

LIGHT = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
import gesprekshulp.cli
from gesprekshulp.app.starting import run
from gesprekshulp.library.shipped import resources
from gesprekshulp.storage.places import Places
from gesprekshulp.ui.home.start import StartPage

HEAVY = (
    "pydantic",
    "PySide6.QtNetwork",
    "gesprekshulp.conversation.events",
    "gesprekshulp.storage.settings",
    "gesprekshulp.ui.repeats",
)
first = StartPage.__init__

def watched(page):
    first(page)
    page.painted.connect(lambda: print("painted", *(name for name in HEAVY if name in sys.modules)))

StartPage.__init__ = watched
end = QApplication.exec

def short(*_):
    for _ in range(20):
        QCoreApplication.processEvents()
    return 0

QApplication.exec = short
print("code", run(["gesprekshulp"], Places(Path(sys.argv[1])), resources()))
print("end", "PySide6.QtNetwork" in sys.modules, "pydantic" in sys.modules)
"""


class Loop:
    """The loop of the program, gone round a few times instead of until the window closes."""

    def __init__(self) -> None:
        """Be ready."""
        self.pages: list[QWidget | None] = []
        self.texts: list[str] = []

    def exec(self, *_arguments: object) -> int:
        """Go round, and remember what could be seen."""
        settle()
        self.pages = [window.page for window in windows()]
        self.texts = [text for window in windows() for text in Hands(window).texts()]
        return 0


@pytest.fixture
def loop(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Loop:
    """Let the program start in this process, with the application there is."""
    loop = Loop()

    def application(_arguments: list[str]) -> QApplication:
        return qapp

    monkeypatch.setattr(starting, "QApplication", application)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(type(qapp), "exec", loop.exec)
    return loop


def windows() -> list[Window]:
    """Give the windows that can be seen."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, Window) and each.isVisible()]


def test_the_program_starts_with_the_welcome_and_lets_the_folder_go(
    loop: Loop, tmp_path: Path, qapp: QApplication
) -> None:
    places = Places(tmp_path / "data")
    assert run(["gesprekshulp"], places, resources()) == 0
    assert [type(page) for page in loop.pages] == [WelcomePage]
    assert qapp.applicationName() == "gesprekshulp"
    assert QLocale().language() is QLocale.Language.Dutch
    again = claim(places)
    assert isinstance(again, Held)
    again.release()


def test_the_first_frame_has_the_look_and_the_language_that_were_set(
    loop: Loop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = Places(tmp_path / "data")
    places.prepare()
    save(places.settings, Settings(Organisation(colours=Colours.DARK, interface=Language.ENGLISH), welcomed=True))
    seen: list[object] = []

    class Watching(StartPage):
        """A start page that tells what it was built with."""

        def __init__(self) -> None:
            super().__init__()
            seen.append(theme.scheme())  # before anything is read from disk
            seen.extend(each.text() for each in self.findChildren(Choice))

    monkeypatch.setattr(starting, "StartPage", Watching)
    assert run(["gesprekshulp"], places, resources()) == 0
    theme.wear(Colours.SYSTEM)
    assert seen[0] == theme.DARK
    assert "Begin a talk" in seen
    assert loop.pages


def test_the_program_starts_where_the_folder_cannot_be_made(
    loop: Loop, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    assert run(["gesprekshulp"], Places(tmp_path / "data"), resources()) == 0
    assert [type(page) for page in loop.pages] == [WelcomePage]
    assert "no folder" in caplog.text


@contextmanager
def another(places: Places) -> Generator[Claim]:
    """Have the program run already, in this process."""
    places.prepare()
    first = claim(places)
    yield first
    if isinstance(first, Held):
        first.release()


def test_a_second_start_shows_no_window_while_it_waits_and_leaves_no_request(loop: Loop, tmp_path: Path) -> None:
    places = Places(tmp_path / "data")
    with another(places):
        assert run(["gesprekshulp"], places, resources()) == 0
        assert loop.pages == []
        assert not places.show.exists()
        assert isinstance(claim(places), Holder)


def test_a_second_start_that_could_not_ask_says_at_once_who_holds_the_app(
    loop: Loop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def could_not(_places: Places) -> bool:
        return False

    monkeypatch.setattr(second_start, "ask_to_show", could_not)
    places = Places(tmp_path / "data")
    with another(places):
        assert run(["gesprekshulp"], places, resources()) == 0
    assert [type(page) for page in loop.pages] == [TakenPage]
    assert any(str(os.getpid()) in text for text in loop.texts)


class Second:
    """A second start that waits, quickly, and whether its wait has ended."""

    def __init__(self, places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
        """Ask the first to show itself."""
        self.ended = False
        monkeypatch.setattr(QApplication, "exit", self._end)
        monkeypatch.setattr(second_start, "ANSWER_WITHIN", 30)
        monkeypatch.setattr(second_start, "LOOK_EVERY", 0)
        monkeypatch.setattr(second_start, "LOOK_LATER", 0)
        holder = claim(places)
        assert isinstance(holder, Holder)
        self.waiting = Waiting(places, holder, asked=ask_to_show(places))

    def _end(self, _code: int) -> None:
        """End."""
        self.ended = True


def test_the_second_start_ends_when_its_request_was_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    places = Places(tmp_path / "data")
    with another(places):
        second = Second(places, monkeypatch)
        settle()
        assert not second.ended
        places.show.unlink()
        qtbot.waitUntil(lambda: second.ended)
        assert isinstance(second.waiting.end(), Holder)


def test_the_second_start_says_who_holds_the_app_and_still_ends_when_it_is_answered_late(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    places = Places(tmp_path / "data")
    with another(places):
        second = Second(places, monkeypatch)
        qtbot.waitUntil(lambda: bool(windows()))
        (window,) = windows()
        assert isinstance(window.page, TakenPage)
        assert Hands(window).says(str(os.getpid()))
        settle()
        assert not second.ended
        places.show.unlink()
        qtbot.waitUntil(lambda: second.ended)
        assert isinstance(second.waiting.end(), Holder)
    assert windows() == []


@pytest.mark.parametrize("read", [False, True], ids=["before it says so", "after it said who holds the app"])
def test_the_second_start_is_the_app_once_the_first_has_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, *, read: bool
) -> None:
    places = Places(tmp_path / "data")
    with another(places) as first:
        second = Second(places, monkeypatch)
        if read:
            qtbot.waitUntil(lambda: bool(windows()))
        assert isinstance(first, Held)
        first.release()
        qtbot.waitUntil(lambda: second.ended)
        now = second.waiting.end()
        assert isinstance(now, Held)
        assert not places.show.exists()
        assert windows() == []
        now.release()


def test_what_nobody_expected_is_logged_and_the_window_stays(
    loop: Loop, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert run(["gesprekshulp"], Places(tmp_path), resources()) == 0
    sys.excepthook(ValueError, ValueError("surprise"), None)
    assert loop.pages
    assert "surprise" in caplog.text


def test_the_first_frame_comes_before_everything_heavy(tmp_path: Path) -> None:
    given = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", LIGHT, str(tmp_path / "data")], capture_output=True, text=True, env=given, check=True
    )
    assert done.stdout.splitlines() == ["painted", "code 0", "end False True"]
