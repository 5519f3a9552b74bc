"""A screen of its own: Xvfb with a window manager, keys as a keyboard gives them, and the pixels read back."""

import os
import shutil
import struct
import subprocess
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
TOOLS = ("Xvfb", "openbox", "xdotool")
WIDTH, HEIGHT = 1280, 720
TOP_BAR = 64  # pixels; the quiet line stands there
LONGEST = 10.0  # seconds that anything here may take
BETWEEN_LOOKS = 0.01
STILL = 0.1  # seconds without a change after which a picture counts as finished
CLOSE_KEY = "alt+F4"
RULES = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
  <applications><application class="*"><decor>no</decor><maximized>yes</maximized></application></applications>
</openbox_config>
"""


def until(condition: Callable[[], T | None], wanted: str, within: float = LONGEST) -> T:
    """Give what `condition` gives as soon as that is true; fails after so many seconds."""
    end = time.monotonic() + within
    while time.monotonic() < end:
        if found := condition():
            return found
        time.sleep(BETWEEN_LOOKS)
    raise AssertionError(f"not within {within} s: {wanted}")


@dataclass(frozen=True)
class Display:
    """One screen; `name` is for DISPLAY, `memory` is the file in which Xvfb keeps its pixels."""

    name: str
    memory: Path

    def ask(self, *words: str) -> str:
        """Give what xdotool answers, nothing when it can't."""
        command = ["xdotool", *words]  # the tools are on the path, or the display was not there
        done = subprocess.run(command, env=self.env(), capture_output=True, text=True, check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    def press(self, *keys: str) -> None:
        """Press keys one after another, in whichever window is in front."""
        self.ask("key", "--delay", "40", *keys)

    def press_at_once(self, *keys: str) -> "subprocess.Popen[bytes]":
        """Begin to press keys, and don't wait for that."""
        return subprocess.Popen(["xdotool", "key", "--delay", "0", *keys], env=self.env())  # noqa: S607 -- as above

    def front(self) -> str:
        """Give the id of the window in front."""
        return self.ask("getactivewindow")

    def title(self) -> str:
        """Give the title of the window in front."""
        return self.ask("getactivewindow", "getwindowname")

    def owner(self) -> int:
        """Give the process of the window in front."""
        return int(self.ask("getactivewindow", "getwindowpid") or 0)

    def page(self) -> bytes:
        """Give the pixels of the screen from under the top bar, as they are now."""
        return self.pixels(TOP_BAR)

    def pixels(self, top: int = 0) -> bytes:
        """Give the pixels of the screen from this line on, as they are now."""
        dump = self.memory.read_bytes()
        header = struct.unpack(">25I", dump[:100])  # the XWD format: 25 numbers, a colour table, the lines
        size, line, colours = header[0], header[12], header[19]
        return dump[size + colours * 12 + top * line :]

    def still_page(self, other_than: bytes = b"") -> bytes:
        """Give the pixels once they differ from `other_than` and don't change any more."""
        last, since = b"", 0.0

        def found() -> bytes:
            nonlocal last, since
            page, now = self.page(), time.monotonic()
            if page != last:
                last, since = page, now
            return page if page != other_than and now - since > STILL else b""

        return until(found, "a page that stands still")

    def env(self) -> dict[str, str]:
        """Give the variables for a program on this screen, and none that come from outside."""
        return {"PATH": os.environ["PATH"], "DISPLAY": self.name, "LANG": "C.UTF-8"}


@contextmanager
def own_display(folder: Path) -> Generator[Display]:
    """Start a screen with a window manager, keep its files in `folder`, and end both whatever happens."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    assert not missing, f"for a real window, first install: {' '.join(missing)}"
    (folder / "rc.xml").write_text(RULES)
    reading, writing = os.pipe()
    with ExitStack() as ends:
        ends.callback(os.close, reading)
        screen = f"{WIDTH}x{HEIGHT}x24"
        words = ["-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp", "-fbdir", str(folder)]
        words.append("-noreset")  # else it starts anew when a first xdotool leaves, and takes the window manager along
        ends.enter_context(_running(["Xvfb", *words], {"PATH": os.environ["PATH"]}, writing))
        os.close(writing)
        display = Display(f":{os.read(reading, 16).decode().strip()}", folder / "Xvfb_screen0")
        manager = {**display.env(), "HOME": str(folder)}
        ends.enter_context(_running(["openbox", "--config-file", str(folder / "rc.xml")], manager))
        until(lambda: display.ask("get_num_desktops"), "a window manager")
        display.ask("mousemove", "0", "0")
        yield display


@contextmanager
def _running(command: list[str], env: dict[str, str], inherited: int | None = None) -> Generator[None]:
    """Let a program run, and end it."""
    fds = () if inherited is None else (inherited,)
    nowhere = subprocess.DEVNULL
    with subprocess.Popen(command, env=env, pass_fds=fds, stdin=nowhere, stdout=nowhere, stderr=nowhere) as process:
        try:
            yield
        finally:
            process.terminate()
            try:
                process.wait(LONGEST)
            except subprocess.TimeoutExpired:
                process.kill()
