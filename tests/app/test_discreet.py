"""What gets out by the side: modes of files, dumps of a crash, lists of Qt's, orders to stop, copies, the log."""

import logging
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gesprekshulp.app.log_lines import Reticent
from gesprekshulp.app.stopping import stopping_in_order
from gesprekshulp.conversation import screens as show
from gesprekshulp.ui.widgets.fields import Unspread
from tests.app.laptop import Laptop
from tests.app.test_whole_talks import prepare, set_up
from tests.ui.driver import settle

ORDERS = ("SIGTERM", "SIGHUP", "SIGINT") if os.name == "posix" else ()
DIALOG = """
import sys
from gesprekshulp.app.discreet import be_discreet
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
if sys.argv[1] == "discreet":
    be_discreet()
app = QApplication([])
dialog = QFileDialog()
dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
dialog.selectFile("wat ik meeneem.pdf")
dialog.open()
app.processEvents()
dialog.accept()
dialog.deleteLater()
QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
"""
EVERYTHING = """
import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path
os.umask(0)
from gesprekshulp.app.discreet import be_discreet
be_discreet()
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from gesprekshulp.aftercare.advice import CallAdult
from gesprekshulp.aftercare.contact import OpenContact
from gesprekshulp.conversation.events import ConversationStarted, Entry, Moment
from gesprekshulp.conversation.model import Mode
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.paper.printing import write_pdf
from gesprekshulp.storage.codec import Header
from gesprekshulp.storage.contact import save_contact
from gesprekshulp.storage.instance import claim
from gesprekshulp.storage.journal import Journal
from gesprekshulp.storage.logbook import create
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.records import keep
from gesprekshulp.storage.settings import Settings, save
from gesprekshulp.storage.whole import replaced

app = QApplication([])
home = Path(sys.argv[1])
places = Places(home / "data" / "gesprekshulp")
places.prepare()
held = claim(places)
save(places.settings, Settings())
assert save_contact(places, OpenContact(date(2026, 11, 29), CallAdult.NOW, ()))
for where, mode in ((places, Mode.REAL), (places.practice, Mode.PRACTICE)):
    began = ConversationStarted(mode, Organisation().circling)
    Journal(where, Header("1", "x", mode)).append(Entry(Moment(1.0, 1.0), began))
keep(places, datetime(2026, 11, 29, tzinfo=UTC), "toetsweek")
logbook = create(places, "Sam", "drie warme groene laarzen")
logbook.add(date(2026, 11, 29), "note", "een regel")
assert not replaced(home / "alles.json", logbook.export())
write_pdf(QTextDocument("papier"), home / "papier.pdf", "Papier")
for path in sorted(home.rglob("*")):
    print(oct(path.stat().st_mode & 0o777), "folder" if path.is_dir() else "file", path.relative_to(home).as_posix())
"""


def run(program: str, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run a program without a screen, in a home of its own."""
    own = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, env=os.environ | own, capture_output=True, text=True, cwd=home, check=False)
    assert done.returncode == 0, done.stderr
    return done


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the profile's own rights decide, not a mode")
def test_all_that_is_written_is_for_its_owner_only_also_where_new_files_are_for_everybody(tmp_path: Path) -> None:
    told = [line.split(" ", 2) for line in run(EVERYTHING, str(tmp_path), home=tmp_path).stdout.splitlines()]
    names = {path.rsplit("/", 1)[-1] for _, _, path in told}
    assert {"settings.json", "contact.json", "talk.journal", "lock", "logbook", "alles.json", "papier.pdf"} <= names
    assert any(name.endswith("_toetsweek.journal") for name in names)
    wrong = [line for line in told if line[0] != {"folder": "0o700", "file": "0o600"}[line[1]]]
    assert wrong == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the list is not a file")
def test_a_dialog_for_files_notes_nowhere_where_one_was(tmp_path: Path) -> None:
    notes = {}
    for how in ("discreet", "plainly"):
        home = tmp_path / how
        home.mkdir()
        run(DIALOG, how, home=home)
        notes[how] = [path.name for path in home.rglob("*") if path.is_file()]
    assert notes["plainly"] == ["QtProject.conf"]  # else this test would look in the wrong place
    assert notes["discreet"] == []


@pytest.mark.skipif(os.name != "posix", reason="Windows is asked in another way")
def test_a_crash_may_write_no_memory(tmp_path: Path) -> None:
    asked = "import resource; from gesprekshulp.app.discreet import be_discreet; be_discreet();"
    done = run(f"{asked} print(*resource.getrlimit(resource.RLIMIT_CORE))", home=tmp_path)
    assert set(done.stdout.split()) <= {"0", "1"}


# Stopping.


@pytest.mark.parametrize("order", ORDERS)
def test_an_order_to_stop_ends_the_loop_and_is_an_ordinary_order_again(qapp: QApplication, order: str) -> None:
    wanted = signal.Signals[order]
    outside = signal.signal(wanted, signal.default_int_handler)  # where nohup started the check, SIGHUP is ignored

    def send() -> None:
        os.kill(os.getpid(), wanted)

    try:
        with stopping_in_order():
            QTimer.singleShot(0, send)
            assert qapp.exec() == 0
        assert signal.getsignal(wanted) is signal.default_int_handler
    finally:
        signal.signal(wanted, outside)


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows has none")
def test_an_order_that_was_to_be_ignored_stays_so() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with stopping_in_order():
            assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


def test_the_end_of_a_session_wipes_what_closing_the_window_wipes(laptop: Laptop) -> None:
    hands = laptop.start()
    set_up(hands)
    before = laptop.files()
    hands.press("Enter")
    hands.at(show.PrepareScreen)
    assert "talk.journal" in laptop.files()
    hands.window.closing.emit()  # as `starting.run` has it do when the application is about to quit
    hands.window.closing.emit()  # and once more, for the window closes as well
    assert laptop.files() == before


def test_the_program_lets_the_end_of_the_application_be_the_end_of_the_window(tmp_path: Path) -> None:
    ending = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from gesprekshulp.app import starting
from gesprekshulp.library.shipped import resources
from gesprekshulp.storage.places import Places

class Watched(starting.Window):
    def __init__(self, first):
        super().__init__(first)
        self.closing.connect(lambda: print("closing"))
        QTimer.singleShot(0, lambda: starting.QApplication.exit(0))

starting.Window = Watched
starting.run(["gesprekshulp"], Places(Path(sys.argv[1])), resources())
"""
    assert run(ending, str(tmp_path / "data"), home=tmp_path).stdout.split() == ["closing"]


# Copies.


@pytest.mark.parametrize("ours", [True, False])
def test_what_was_copied_goes_when_the_window_closes_in_the_middle(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch, *, ours: bool
) -> None:
    def owned(_clipboard: QClipboard) -> bool:
        return ours

    monkeypatch.setattr(QClipboard, "ownsClipboard", owned)
    hands = laptop.start()
    set_up(hands)
    prepare(hands, reach="Noor Bakker")
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("what we typed")
    hands.window.close()
    assert clipboard.text() == "what we typed"  # asked first
    hands.window.close()
    assert clipboard.text() == ("" if ours else "what we typed")
    clipboard.clear()


def test_nothing_is_copied_from_a_line_typed_in_a_talk() -> None:
    line = Unspread()
    line.show()
    line.setFocus()
    settle()
    QGuiApplication.clipboard().setText("van iemand anders")
    line.setText("van ons")
    for key in ("Ctrl+C", "Ctrl+X"):
        line.selectAll()
        _press(line, key)
        assert QGuiApplication.clipboard().text() == "van iemand anders"
        assert line.text() == "van ons"
    line.selectAll()
    _press(line, "Ctrl+V")
    assert line.text() == "van iemand anders"
    assert line.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    line.close()


def _press(line: Unspread, key: str) -> None:
    """Press a key in a line."""
    QTest.keyClick(line, ord(key[-1]), Qt.KeyboardModifier.ControlModifier)
    settle()


# The log.


def test_an_error_in_the_log_tells_where_and_not_what() -> None:
    def typed() -> None:
        raise KeyError("iets van ons")

    def wrapped() -> None:
        try:
            typed()
        except KeyError as error:
            raise OSError(28, "No space left on device", "/home/sam/ons.txt") from error

    with pytest.raises(OSError, match="No space") as caught:
        wrapped()
    record = logging.LogRecord(
        "own", logging.ERROR, __file__, 1, "it went wrong", None, (caught.type, caught.value, caught.tb)
    )
    line = Reticent(logging.BASIC_FORMAT).format(record)
    assert "in typed" in line
    assert "KeyError\n" in line
    assert line.endswith("OSError: No space left on device")
    assert "ons" not in line
