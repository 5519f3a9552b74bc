"""How long until a window is seen, from outside, beside other programs made with Python and Qt.

    PYTHONPATH=src:. python benchmarks/peers.py --peer anki=/somewhere/bin/anki --peer retext=/somewhere/bin/retext

Each program is started on a screen of its own (Xvfb, 1280 x 720), in a home of its own that a first start has filled,
in turn with ours and with one label. The screen is read every few milliseconds. "painted" is the first picture with at
least six colours on a grid of points; "settled" is the last change of more than 0.3 % of those points before three
seconds in which there is none. Memory is the share (PSS) of the program and all it started. `--first SECONDS` gives a
first start so long, and in it `--keys anki=Return,Tab` presses those keys, one a second and over again (Enter where
nothing is said), for a program that asks something before its window. With `--cold` the system forgets every file
before each start, which only root may ask. Linux only.
"""

import argparse
import os
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from array import array
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from measuring import forget_files, print_rows, print_where
from rest import BARE, kilobytes

from gesprekshulp.storage.places import Places
from gesprekshulp.storage.settings import Settings, save
from tests.window.display import Display, own_display

ROOT = Path(__file__).resolve().parents[1]
COLOURS = 6
GRID = 41  # one pixel in so many: no row and no column of the screen is skipped for good
LOOK_EVERY = 0.004
STILL = 3.0
LONGEST = 30.0
CHANGED = 0.003  # a share
MIB = 1 / 1024


@dataclass
class Peer:
    """One program: how it is started, in which home, and what was measured of it."""

    name: str
    command: list[str]
    home: Path
    painted: list[float] = field(default_factory=list[float])
    settled: list[float] = field(default_factory=list[float])
    memory: list[float] = field(default_factory=list[float])

    def start(self, display: Display) -> "subprocess.Popen[bytes]":
        """Start it, as the first of a group that can be ended together."""
        own = {"HOME": str(self.home), "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": "", "XDG_RUNTIME_DIR": str(self.home)}
        if self.name == "gesprekshulp":
            own["PYTHONPATH"] = str(ROOT / "src")
        nowhere = subprocess.DEVNULL
        return subprocess.Popen(
            self.command, env={**display.env(), **own}, stdout=nowhere, stderr=nowhere, start_new_session=True
        )


def points(display: Display) -> "array[int]":
    """Give the colours of some points of the screen, as they are now."""
    found = array("I")
    found.frombytes(display.pixels())
    return found[::GRID]


def tree(leader: int) -> list[int]:
    """Give the processes that belong to the group of this one."""
    found: list[int] = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == leader:  # the session
            found.append(int(path.parent.name))
    return found


def memory(leader: int) -> float:
    """Give the kB of a program and all it started."""
    total = 0.0
    for pid in tree(leader):
        try:
            total += kilobytes(pid, "Pss")
        except OSError:
            continue
    return total


def end(process: "subprocess.Popen[bytes]") -> None:
    """End a program and all it started."""
    for pid in tree(process.pid):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
    process.wait()


def watch(display: Display, peer: Peer, *, count: bool) -> None:
    """Start a program once, look at the screen until it stands still, and note what was seen when that counts."""
    before = points(display)
    began = time.monotonic()
    process = peer.start(display)
    painted = changed = 0.0
    last = before
    while time.monotonic() - began < LONGEST:
        now = points(display)
        moment = time.monotonic() - began
        if now != last:
            if sum(a != b for a, b in zip(now, last, strict=True)) > CHANGED * len(now):
                changed = moment
            last = now
        if not painted and now != before and len(set(now)) >= COLOURS:
            painted = moment
        if painted and moment - changed > STILL:
            break
        time.sleep(LOOK_EVERY)
    if count and painted:
        peer.painted.append(painted)
        peer.settled.append(changed)
        peer.memory.append(memory(process.pid))
    end(process)
    wait_for_nothing(display, before)


def wait_for_nothing(display: Display, before: "array[int]") -> None:
    """Wait until the window is gone from the screen."""
    end_of_wait = time.monotonic() + LONGEST
    while points(display) != before and time.monotonic() < end_of_wait:
        time.sleep(LOOK_EVERY)


def first(display: Display, peer: Peer, seconds: float, keys: str) -> None:
    """Start a program for the first time, and answer what it asks with these keys, over and over."""
    before = points(display)
    process = peer.start(display)
    until = time.monotonic() + seconds
    for key in cycle(keys.split(",")):
        time.sleep(1.0)
        display.press(key)
        if time.monotonic() > until:
            break
    process.terminate()
    time.sleep(1.0)
    end(process)
    wait_for_nothing(display, before)


def ours(folder: Path) -> list[Peer]:
    """Give one label, and our program as it is after its welcome."""
    places = Places(folder / "data")
    places.prepare()
    save(places.settings, Settings(welcomed=True))
    program = [sys.executable, "-m", "gesprekshulp", "--data", str(places.folder)]
    return [Peer("one label", [sys.executable, str(BARE)], folder), Peer("gesprekshulp", program, folder)]


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=COMMAND")
    parser.add_argument("--keys", action="append", default=[], metavar="NAME=KEY,KEY")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--cold", action="store_true", help="forget all files before each start; as root")
    parser.add_argument("--first", type=float, default=20.0, help="seconds of a first start")
    asked = parser.parse_args()
    print_where()
    with tempfile.TemporaryDirectory() as name, own_display(Path(name)) as display:
        peers = ours(Path(name) / "ours")
        keys = dict(given.split("=") for given in asked.keys)
        for given in asked.peer:
            title, _, command = given.partition("=")
            home = Path(name) / title
            home.mkdir()
            peers.append(Peer(title, shlex.split(command), home))
            first(display, peers[-1], asked.first, keys.get(title, "Return"))
        for run in range(asked.runs + 1):
            for peer in peers:
                if asked.cold:
                    forget_files()
                watch(display, peer, count=run > 0)
    print_rows("painted", {each.name: each.painted for each in peers if each.painted}, "ms", 1e3, "one label")
    print_rows("settled", {each.name: each.settled for each in peers if each.painted}, "ms", 1e3, "one label")
    print_rows("memory", {each.name: each.memory for each in peers if each.painted}, "MiB", MIB, "one label")


if __name__ == "__main__":
    main()
