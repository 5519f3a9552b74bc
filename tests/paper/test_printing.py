"""What reaches paper: a PDF that is whole or not there, and a printer that is asked for while the program goes on."""

import gc
import os
import re
import shutil
import stat
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPageRanges, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton, QRadioButton, QSpinBox, QWidget

from gesprekshulp.paper.outcome import Outcome
from gesprekshulp.paper.painting import paint_pages
from gesprekshulp.paper.printing import print_document, write_pdf
from gesprekshulp.paper.sheets import sheets
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.scenario import Scenario
from gesprekshulp.storage.disk import Disk
from tests.paper.reading import A_PAGE, DOTS, PRACTICE, ink, pages, picture
from tests.storage.fakes import FailingDisk, QuickDisk, ShortDisk
from tests.ui.driver import settle

SCENARIOS = [pytest.param(each, id=each.id) for each in PRACTICE.scenarios]
READERS = [shutil.which(name) for name in ("pdftotext", "pdftoppm")]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the dialog is not one of Qt")
no_hints = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform, about any dialog
needs_poppler = pytest.mark.skipif(None in READERS, reason="poppler-utils are not installed")
INCH = 25.4
C = TypeVar("C", bound=QWidget)


def child(dialog: QWidget, kind: type[C], name: str) -> C:
    """Give the part of a dialog with this name."""
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def first() -> QTextDocument:
    """Give the sheets of the first role-play."""
    return sheets(PRACTICE.scenarios[0], PracticeWords(), PRACTICE.debrief)


def names(folder: Path) -> list[str]:
    """Give the names in a folder."""
    return sorted(path.name for path in folder.iterdir())


def page_count(content: bytes) -> int:
    """Give how many pages a PDF says it has."""
    found = re.search(rb"/Count (\d+)", content)
    assert found
    return int(found[1])


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_every_role_play_becomes_a_pdf_of_five_pages_of_a4(scenario: Scenario, tmp_path: Path) -> None:
    file = tmp_path / "blad.pdf"
    write_pdf(sheets(scenario, PracticeWords(), PRACTICE.debrief), file, scenario.title)
    content = file.read_bytes()
    assert content.startswith(b"%PDF-1.")
    assert content.rstrip().endswith(b"%%EOF")
    assert page_count(content) == 5
    assert set(re.findall(rb"/MediaBox \[(.*?)\]", content)) == {b"0 0 595.000000 842.000000"}
    assert names(tmp_path) == ["blad.pdf"]


def test_a_pdf_is_for_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "blad.pdf"
    file.touch(0o644)
    write_pdf(first(), file, "Toetsweek")
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_title_of_a_pdf_is_what_was_asked(tmp_path: Path) -> None:
    write_pdf(first(), tmp_path / "blad.pdf", "Toetsweek (1) <b>")
    assert "Toetsweek (1) <b>".encode("utf-16-be") in (tmp_path / "blad.pdf").read_bytes().replace(b"\\", b"")


@needs_poppler
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_pdf_can_be_read_and_hides_from_the_coach_what_is_hidden(scenario: Scenario, tmp_path: Path) -> None:
    document = sheets(scenario, PracticeWords(), PRACTICE.debrief)
    write_pdf(document, tmp_path / "blad.pdf", scenario.title)
    told = [_words(page) for page in _read(tmp_path / "blad.pdf").split("\f")]
    for page, text in zip(told, pages(document), strict=False):
        assert [line for line in text.split("\n") if _words(line) not in page] == []
        assert page.endswith(_words(f"OEFENEN · {scenario.title}"))
    young = scenario.young_person
    hidden = (scenario.trap, young.hidden, young.opening, *young.tones, *young.opens, *young.closes)
    assert [line for line in hidden if _words(line) in told[0]] == []


def _read(file: Path) -> str:
    """Give the text of a PDF, page by page."""
    line = ["pdftotext", "-raw", "-enc", "UTF-8", str(file), "-"]
    return subprocess.run(line, check=True, capture_output=True).stdout.decode()


def _words(text: str) -> str:
    """Give the letters of a text: how words are spaced and where lines end is up to who reads a PDF."""
    return re.sub(r"[\s\ufffc]+", "", text)


@needs_poppler
@pytest.mark.parametrize("page", [1, 2, 3, 4, 5])
def test_a_pdf_looks_as_the_sheet_was_laid_out(page: int, tmp_path: Path) -> None:
    document = first()
    write_pdf(document, tmp_path / "blad.pdf", "Toetsweek")
    line: list[str] = ["pdftoppm", "-r", str(DOTS * INCH), "-f", str(page), "-png", "-singlefile", "blad.pdf", "blad"]
    subprocess.run(line, check=True, cwd=tmp_path)
    seen, meant = ink(QImage(str(tmp_path / "blad.png"))), ink(picture(document, page))
    assert abs(seen.left() - meant.left()) <= 3
    assert abs(seen.top() - meant.top()) <= 3
    assert abs(seen.width() - meant.width()) <= 4
    assert abs(seen.height() - meant.height()) <= 4
    assert seen.height() > A_PAGE.height() / 2


# A disk that won't.


def write_whole(disk: Disk, file: Path) -> bool:
    """Write a PDF; gives whether that went well, and looks that it was told when not."""
    try:
        write_pdf(first(), file, "Toetsweek", disk)
    except OSError as error:
        told = (error.filename, bool(error.strerror))
    else:
        return True
    assert told == (str(file), True)
    return False


def test_whatever_fails_the_old_file_stays_whole_and_nothing_else_does(tmp_path: Path) -> None:
    file = tmp_path / "blad.pdf"
    failed = 0
    for call in range(20):
        file.write_bytes(b"oud")
        if write_whole(FailingDisk({call}), file):
            break
        failed += 1
        assert file.read_bytes() == b"oud"
        assert names(tmp_path) == ["blad.pdf"]
    assert failed == 5  # opened, cut, written, synced, moved
    assert page_count(file.read_bytes()) == 5


@pytest.mark.parametrize("room", [0, 1, 5000])
def test_a_full_disk_leaves_nothing_behind(room: int, tmp_path: Path) -> None:
    assert not write_whole(ShortDisk(room), tmp_path / "blad.pdf")
    assert names(tmp_path) == []


def test_a_disk_that_takes_little_at_a_time_gets_all_of_it(tmp_path: Path) -> None:
    assert write_whole(ShortDisk(10**9), tmp_path / "blad.pdf")
    assert page_count((tmp_path / "blad.pdf").read_bytes()) == 5


def test_what_a_crash_left_is_not_in_the_way(tmp_path: Path) -> None:
    (tmp_path / ".blad.pdf.new").write_bytes(b"x" * 10**6)
    assert write_whole(QuickDisk(), tmp_path / "blad.pdf")
    assert names(tmp_path) == ["blad.pdf"]
    assert (tmp_path / "blad.pdf").stat().st_size < 10**6


@pytest.mark.parametrize(
    ("place", "kind"),
    [("weg/blad.pdf", FileNotFoundError), ("bestand/blad.pdf", NotADirectoryError), ("map", IsADirectoryError)],
)
def test_a_place_that_is_none_says_what_it_is(place: str, kind: type[OSError], tmp_path: Path) -> None:
    (tmp_path / "bestand").touch()
    (tmp_path / "map").mkdir()
    with pytest.raises(kind) as told:
        write_pdf(first(), tmp_path / place, "Toetsweek")
    assert told.value.filename == str(tmp_path / place)
    assert names(tmp_path) == ["bestand", "map"]


# A printer.


def test_the_program_starts_without_the_modules_for_printing() -> None:
    code = "import sys, gesprekshulp.paper.printing; sys.exit('PySide6.QtPrintSupport' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


class Printing:
    """A person before the dialog of a printer."""

    def __init__(self, document: QTextDocument) -> None:
        """Ask for a printer."""
        self.heard: list[Outcome] = []
        self.window = QWidget()
        print_document(document, "Toetsweek", self.window, self.heard.append)
        settle()
        [self.dialog] = dialogs()
        assert self.dialog.isVisible()
        assert self.dialog.parent() is self.window
        assert self.heard == []

    def press(self, name: str) -> Outcome:
        """Press a button, and give what was heard."""
        next(each for each in self.dialog.findChildren(QPushButton) if name in each.text().lower()).click()
        settle()
        [outcome] = self.heard
        return outcome

    def to_file(self, file: Path) -> None:
        """Choose to print to a file."""
        printers = child(self.dialog, QComboBox, "printers")
        printers.setCurrentIndex(printers.count() - 1)
        assert "PDF" in printers.currentText()
        child(self.dialog, QLineEdit, "filename").setText(str(file))


def dialogs() -> list[QWidget]:
    """Give the dialogs of a printer that are there."""
    return [each for each in QApplication.topLevelWidgets() if type(each).__name__ == "QPrintDialog"]


@on_linux
@no_hints
def test_a_printer_gets_every_page(tmp_path: Path) -> None:
    printing = Printing(first())
    printing.to_file(tmp_path / "af.pdf")
    assert printing.press("print") is Outcome.PRINTED
    assert page_count((tmp_path / "af.pdf").read_bytes()) == 5
    assert dialogs() == []


@on_linux
@no_hints
def test_a_printer_gets_only_the_pages_that_were_asked_for(tmp_path: Path) -> None:
    printing = Printing(first())
    printing.to_file(tmp_path / "af.pdf")
    child(printing.dialog, QRadioButton, "printRange").setChecked(True)
    child(printing.dialog, QSpinBox, "from").setValue(2)
    child(printing.dialog, QSpinBox, "to").setValue(99)
    assert printing.press("print") is Outcome.PRINTED
    assert page_count((tmp_path / "af.pdf").read_bytes()) == 4


@on_linux
@no_hints
def test_a_dialog_that_is_left_prints_nothing(tmp_path: Path) -> None:
    printing = Printing(first())
    printing.to_file(tmp_path / "af.pdf")
    assert printing.press("cancel") is Outcome.LEFT
    assert names(tmp_path) == []
    assert dialogs() == []


@on_linux
@no_hints
def test_the_document_is_kept_while_a_person_chooses(tmp_path: Path) -> None:
    document = first()
    gone: list[bool] = []
    document.destroyed.connect(partial(gone.append, True))
    printing = Printing(document)
    del document
    gc.collect()
    assert gone == []
    printing.to_file(tmp_path / "af.pdf")
    printing.press("print")
    gc.collect()
    settle()
    assert gone == [True]


class Jammed(QPdfWriter):
    """A device that takes one page."""

    def newPage(self) -> bool:  # noqa: N802 -- Qt's name
        """Take no other."""
        return False


def test_a_printer_that_stops_half_way_is_told() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = Jammed(buffer)
    painter = QPainter(device)
    assert paint_pages(painter, first(), device, [1])
    assert not paint_pages(painter, first(), device, [1, 2])
    painter.end()


@on_linux
@pytest.mark.qt_log_ignore("propagateSizeHints", "QPainter::begin")
@pytest.mark.parametrize(("file", "pages_wanted"), [("weg/af.pdf", "1-4"), ("af.pdf", "7-9")])
def test_a_printer_that_takes_nothing_is_told(file: str, pages_wanted: str, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from gesprekshulp.paper.print_job import PrintJob

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / file))
    heard: list[Outcome] = []
    dialog = PrintJob(first(), "Toetsweek", heard.append, printer=printer).ask()
    printer.setPageRanges(QPageRanges.fromString(pages_wanted))
    QDialog.done(dialog, QDialog.DialogCode.Accepted.value)
    settle()
    assert heard == [Outcome.REFUSED]
    assert names(tmp_path) == []
