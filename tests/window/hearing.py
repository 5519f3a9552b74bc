"""A screen reader beside the real window: a bus of its own, and `reader.py` that answers what can be heard there."""

import json
import os
import signal
import subprocess
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import run
from tests.window.display import Display, until

READER = Path(__file__).with_name("reader.py")


@dataclass(frozen=True)
class Thing:
    """One thing in the window as a reader has it: what it is, its name, the key that it tells, and its states."""

    role: str
    name: str
    key: str
    states: frozenset[str]

    def __str__(self) -> str:
        return f"{self.role} {self.name!r}"


@dataclass
class Reader:
    """Somebody who can't see the window, and has names and roles to go by."""

    display: Display
    bus: str
    process: "subprocess.Popen[str]"

    def page(self) -> list[Thing]:
        """Give what can be seen, in order."""
        return _things(until(lambda: self._ask("page"), "a page to read"))

    def everything(self) -> list[Thing]:
        """Give all there is, hidden or not, in order."""
        return _things(until(lambda: self._ask("everything"), "a window to read"))

    def focus(self) -> str:
        """Name what has the keyboard, nothing when it has no name."""
        return str(self._ask("focus") or "")

    def landed(self) -> list[Thing]:
        """Give all that the keyboard came to since the beginning."""
        return _things(self._ask("landed"))

    def heard(self) -> list[str]:
        """Give all that was announced since the beginning."""
        return [str(sentence) for sentence in self._ask("heard")]

    def press(self, name: str) -> None:
        """Press the button whose name begins so, and wait until it came up again."""
        until(lambda: self._ask("press", "button", name), f"one button {name!r} to press")
        until(lambda: not self._ask("held"), f"{name!r} up again")

    def tick(self, name: str) -> None:
        """Tick the box whose name begins so, and wait until it is ticked."""
        until(lambda: self._ask("press", "check box", name), f"one box {name!r} to tick")
        until(lambda: self._ask("ticked", name), f"{name!r} ticked")

    def choose(self, name: str) -> None:
        """Choose the radio button whose name begins so, and wait until it counts."""
        until(lambda: self._ask("press", "radio button", name), f"one radio button {name!r} to choose")
        until(lambda: self._ask("ticked", name), f"{name!r} chosen")

    def write(self, name: str, words: str) -> None:
        """Write in the line whose name begins so."""
        until(lambda: self._ask("write", name, words), f"one line {name!r} to write in")

    def _ask(self, *words: str) -> Any:  # noqa: ANN401 -- what JSON gives
        """Ask the other program, and give its answer."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()
        return _line(self.process)


@contextmanager
def reader_on(display: Display, home: Path) -> Generator[Reader]:
    """Start a bus and a reader for programs on this display, and end all of it whatever happens."""
    missing = run.missing_for_reader()
    assert not missing, f"to read a window as a screen reader does: {run.line_to_run(missing, run.manager_here())}"
    with TemporaryDirectory() as short:  # the path of a socket has little room, and pytest's own folders are deep
        env = {**display.env(), "HOME": str(home), "XDG_RUNTIME_DIR": short, "GSETTINGS_BACKEND": "memory"}
        with _own_bus(env, short) as bus:
            env["DBUS_SESSION_BUS_ADDRESS"] = bus
            command, pipe = [run.SYSTEM_PYTHON, str(READER)], subprocess.PIPE
            with subprocess.Popen(command, env=env, stdin=pipe, stdout=pipe, text=True) as process:
                try:
                    _line(process)
                    yield Reader(display, bus, process)
                finally:
                    process.kill()


@contextmanager
def _own_bus(env: dict[str, str], folder: str) -> Generator[str]:
    """Give the address of a new session bus in this folder; what it starts stays in its group, and ends with it."""
    reading, writing = os.pipe()
    words = ["--session", "--nofork", f"--address=unix:dir={folder}", f"--print-address={writing}"]
    command, nowhere = ["dbus-daemon", *words], subprocess.DEVNULL
    with (
        os.fdopen(reading) as told,
        subprocess.Popen(
            command,
            env=env,
            pass_fds=(writing,),
            start_new_session=True,
            stdin=nowhere,
            stdout=nowhere,
            stderr=nowhere,
        ) as process,
    ):
        os.close(writing)
        try:
            yield told.readline().strip()
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def _line(process: "subprocess.Popen[str]") -> Any:  # noqa: ANN401 -- what JSON gives
    """Give the next answer."""
    assert process.stdout
    line = process.stdout.readline()
    assert line, "the reader stopped; its own words say why"
    return json.loads(line)


def _things(described: list[dict[str, Any]]) -> list[Thing]:
    """Give what the reader described."""
    return [Thing(each["role"], each["name"], each["key"], frozenset(each["states"])) for each in described]
