"""Holds whole talks in the real window, traces every call of each, ends them in every way, and looks what is left.

    PYTHONPATH=src:. .venv/bin/python proofs/leaks.py            # 20 talks, about ten seconds each
    PYTHONPATH=src:. .venv/bin/python proofs/leaks.py --talks 4  # one of each way to end

Each talk has a home of its own, taps by seeded chance on the way, and three typed words: an own agreement, an own aim
and a word to take along. That they can be found is shown first, in the memory of the process. Then the talk is ended to
its last page, or the window is closed in the middle, or the process is told to stop, or it is made to crash. Then:

- sockets: none but those to the screen (strace sees what was closed again too);
- files: none made, opened to write, moved or removed outside the program's own folder;
- what is left: after an ended talk every file and folder is byte for byte and mode for mode as before; else there is
  the journal besides, and after a crash the lock;
- words: in no file, no name of a file, no line of the log, no call to the system, no clipboard;
- modes: nothing in the folder is open to others; libraries: no QtNetwork in the process.

It prints one line for each talk and a summary, and ends with 1 when anything got out. It needs Xvfb, openbox, xdotool
and strace, and Linux. A short form runs in the check: `tests/window/test_leaks.py`.
"""

import argparse
import platform
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gesprekshulp.conversation import screens as show
from tests.window.display import CLOSE_KEY, LONGEST, Display, own_display
from tests.window.keys import TAPS
from tests.window.program import Program, program_at
from tests.window.test_traces import open_to_others, tree
from tests.window.traced import SCREEN, Seen, outside, seen, watched
from tests.window.words import (
    WORDS,
    agree_on_a_word,
    aim_for_a_word,
    clipboards,
    found_in,
    remembers,
    take_a_word_along,
)

MOST_TAPS = 12


@dataclass(frozen=True)
class Found:
    """What one talk left and did."""

    way: str
    leaks: list[str]
    calls: int
    spoken_with: set[str]
    changed: set[str]
    seconds: float


def ended(program: Program) -> list[str]:
    """End the talk on its last page, paste elsewhere, and close the window."""
    program.walk_to(show.AftercareDoneScreen)
    program.end()
    pasted = clipboards(program.display)
    return [*(["clipboard"] if pasted else []), *(["exit code"] if program.close() else [])]


def closed(program: Program) -> list[str]:
    """Close the window twice: the first time it asks."""
    page = program.display.still_page()
    program.display.press(CLOSE_KEY)
    program.display.still_page(other_than=page)
    return ["exit code"] if program.close() else []


def stopped(program: Program) -> list[str]:
    """Tell the process to stop."""
    program.process.send_signal(signal.SIGTERM)
    return ["exit code"] if program.process.wait(LONGEST) else []


def crashed(program: Program) -> list[str]:
    """Make it crash."""
    program.process.send_signal(signal.SIGSEGV)
    return ["no crash"] if program.process.wait(LONGEST) != -signal.SIGSEGV else []


# Each way to end, with the files that may be there besides.
WAYS: dict[str, tuple[Callable[[Program], list[str]], set[str]]] = {
    "ended": (ended, set()),
    "closed": (closed, {"talk.journal"}),
    "stopped": (stopped, {"talk.journal"}),
    "crashed": (crashed, {"talk.journal", "lock"}),
}


def talk(program: Program, trace: Path, way: str, dice: random.Random) -> Found:
    """Hold one talk, and give what was found."""
    began = time.monotonic()
    program.welcome()
    program.close()
    before = tree(program.home)
    program.start(before=watched(trace))
    program.begin()
    program.settle_reach()
    agree_on_a_word(program)
    aim_for_a_word(program)
    program.walk_to(show.RestScreen)
    for _ in range(dice.randint(0, MOST_TAPS)):
        if program.view().may_tap:
            program.press(dice.choice(TAPS))
    take_a_word_along(program)
    leaks = [] if all(remembers(program, word) for word in WORDS) else ["the words were never there"]
    libraries = Path(f"/proc/{program.process.pid}/maps").read_text(encoding="utf-8", errors="replace")
    leaks += ["QtNetwork"] if "Qt6Network" in libraries else []
    end, besides = WAYS[way]
    leaks += end(program)
    calls = seen(trace)
    leaks += left(program, before, besides) + told(program, calls)
    changed = {str(path.relative_to(program.home)) for path in calls.changed if path.is_relative_to(program.home)}
    return Found(way, leaks, calls.text.count("\n"), calls.spoken_with, changed, time.monotonic() - began)


def left(program: Program, before: dict[str, tuple[int, bytes]], besides: set[str]) -> list[str]:
    """Give what is on disk and shouldn't be, or is as it shouldn't be."""
    after = tree(program.home)
    new = {Path(path).name for path in after.keys() - before.keys()}
    leaks = [f"left: {name}" for name in sorted(new ^ besides)]
    leaks += [f"changed: {path}" for path in before if after.get(path) != before[path]]
    return leaks + [f"open to others: {path}" for path in open_to_others(program.places)]


def told(program: Program, calls: Seen) -> list[str]:
    """Give what went out through a call, and the words that are anywhere."""
    leaks = [f"socket: {family}" for family in calls.families - {"AF_UNIX"}]
    leaks += [f"spoken with: {place}" for place in calls.spoken_with if not SCREEN.fullmatch(place)]
    leaks += [f"written outside: {path}" for path in outside(calls.changed, program)]
    for word in WORDS:
        leaks += [f"{word} in a call"] if calls.tells(word) else []
        leaks += [f"{word} in {path}" for path in found_in(program.home.parent, word)]
    return leaks


def hold(display: Display, number: int) -> Found:
    """Hold the talk of this number, in an empty folder."""
    way = list(WAYS)[number % len(WAYS)]
    with tempfile.TemporaryDirectory() as folder, program_at(display, Path(folder) / "home") as program:
        return talk(program, Path(folder) / "trace", way, random.Random(number))


def main(arguments: list[str]) -> int:
    """Hold the talks and print what was found."""
    parser = argparse.ArgumentParser(description="Whole talks, traced call by call.")
    parser.add_argument("--talks", type=int, default=20)
    count = parser.parse_args(arguments).talks
    everything: list[Found] = []
    with tempfile.TemporaryDirectory() as folder, own_display(Path(folder)) as display:
        for number in range(count):
            found = hold(display, number)
            everything.append(found)
            said = "; ".join(found.leaks) or "nothing got out"
            print(f"{number:3} {found.way:8} {found.calls:6} calls {found.seconds:5.1f} s  {said}", flush=True)
    summary(everything)
    return int(any(found.leaks for found in everything))


def summary(everything: list[Found]) -> None:
    """Print the figures of all talks together."""
    ways = Counter(found.way for found in everything)
    print(f"\n{platform.platform()}, Python {platform.python_version()}, {time.strftime('%Y-%m-%d')}")
    print(f"{len(everything)} talks ({', '.join(f'{count} {way}' for way, count in ways.items())})")
    print(f"{sum(found.calls for found in everything)} calls to the system traced")
    print(f"spoken with: {', '.join(sorted(set[str]().union(*(found.spoken_with for found in everything))))}")
    print("written, moved or removed in the home:")
    for path in sorted(set[str]().union(*(found.changed for found in everything))):
        print(f"    {path}")
    print(f"{sum(len(found.leaks) for found in everything)} leaks")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
