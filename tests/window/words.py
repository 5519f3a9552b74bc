"""Words as people type them into the real window, looked for afterwards in everything that lasts."""

import subprocess
import sys
from pathlib import Path

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.events import OwnAgreementAdded, OwnAimGiven
from gesprekshulp.conversation.model import Pool
from tests.window.display import Display, until
from tests.window.keys import onward
from tests.window.program import LONGEST_WALK, Program

# Letters of no use as keys, so that a word that lands beside its line does nothing else.
AGREEMENT, AIM, TAKEN_ALONG = "xyvuxagreement", "xyvuxaim", "xyvuxalong"
WORDS = (AGREEMENT, AIM, TAKEN_ALONG)
CLIPBOARD = """
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
print(*(app.clipboard().text(mode) for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)))
"""


def say_everything(program: Program) -> None:
    """Go from the agreements to the page before the last, and type a word wherever one can be typed."""
    agree_on_a_word(program)
    aim_for_a_word(program)
    take_a_word_along(program)


def agree_on_a_word(program: Program) -> None:
    """Add an own agreement."""
    program.walk_to(show.AgreedScreen)
    type_at(program, AGREEMENT, tabs=1)
    assert isinstance(program.press("Return").event, OwnAgreementAdded)


def aim_for_a_word(program: Program) -> None:
    """Give an aim in own words."""
    program.walk_to(show.AimScreen)
    screen = program.view().screen
    assert isinstance(screen, show.AimScreen)
    type_at(program, AIM, tabs=len(screen.aims) + 1)
    assert isinstance(program.press("Return").event, OwnAimGiven)


def take_a_word_along(program: Program) -> None:
    """Take a word along, and go on until all words were on screen."""
    to_the_closing_card(program)
    type_at(program, TAKEN_ALONG, tabs=2)
    until(lambda: remembers(program, TAKEN_ALONG), "a word to take along")
    program.display.press("Return")
    program.walk_to(show.ClosedScreen)
    assert all(remembers(program, word) for word in WORDS)


def to_the_closing_card(program: Program) -> None:
    """Go the plain way to the card that asks for a word to take along."""
    for _ in range(LONGEST_WALK):
        screen = program.view().screen
        if isinstance(screen, show.AskScreen) and screen.pool is Pool.CLOSING:
            return
        program.press(*onward(screen))
    raise AssertionError("no closing card")


def type_at(program: Program, word: str, tabs: int) -> None:
    """Type a word in the line that lies so many presses of Tab further, and try to copy it."""
    program.display.still_page()
    program.display.press(*["Tab"] * tabs)
    program.display.ask("type", "--delay", "20", word)
    program.display.press("ctrl+a", "ctrl+c", "ctrl+x", "End")


def remembers(program: Program, word: str) -> bool:
    """Say whether a word is in the memory of the program, as Qt or as Python holds it."""
    process = Path(f"/proc/{program.process.pid}")
    wanted = [word.encode(), word.encode("utf-16-le")]
    with (process / "mem").open("rb", buffering=0) as memory:
        for line in (process / "maps").read_text().splitlines():
            place, rights, *_, file = [*line.split(maxsplit=5), ""][:6] if line.count(" ") else ("", "", "")
            if rights.startswith("rw") and not file.startswith(("/dev/", "[v")):
                begin, end = (int(each, 16) for each in place.split("-"))
                memory.seek(begin)
                try:
                    content = memory.read(end - begin)
                except OSError:
                    continue
                if any(each in content for each in wanted):
                    return True
    return False


def found_in(folder: Path, word: str) -> list[Path]:
    """Give the files under a folder that hold a word, in their content or their name."""
    forms = [word.encode(), word.encode("utf-16-le")]
    return [
        path
        for path in folder.rglob("*")
        if word in path.name or (path.is_file() and any(form in path.read_bytes() for form in forms))
    ]


def clipboards(display: Display) -> str:
    """Give what any other program on this screen can paste, of both kinds."""
    command = [sys.executable, "-c", CLIPBOARD]
    env = {**display.env(), "QT_QPA_PLATFORM": "xcb"}
    return subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout.strip()
