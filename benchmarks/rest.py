"""What the program takes while nobody does anything: memory, and how often it wakes up on each page.

`PYTHONPATH=src:. python benchmarks/rest.py [--seconds N] [--runs N]`: the real program on a screen of its own (Xvfb),
steered by keys, beside one label in a window. Memory at the start page and after a whole talk, of as many starts as
`--runs` says; then on each page so many seconds (60) of nothing: how often a thread of ours went to sleep, which is how
often one woke up, and the processor's time. Linux only.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from measuring import print_rows, print_where

from gesprekshulp.conversation import screens as show
from tests.window.display import Display, own_display, until
from tests.window.program import Program, program_at

BARE = Path(__file__).resolve().parent / "children" / "idle.py"
MIB = 1 / 1024
SETTLED = 3.0  # seconds after which a page has done all it does by itself
FAINT = 25.0  # seconds: after twenty without a key the edges grow faint, once
PAGES = (
    show.PrepareScreen,
    show.AgreementScreen,
    show.DepthScreen,
    show.RestScreen,
    show.ClosingScreen,
    show.AftercareScreen,
)


def kilobytes(pid: int, name: str) -> float:
    """Give what the system says of the memory of a process: "Rss" is all it holds, "Pss" its share of it."""
    found = re.search(
        rf"^{name}:\s+(\d+) kB", Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii"), re.MULTILINE
    )
    return float(found[1]) if found else 0.0


def sleeps(pid: int) -> dict[str, int]:
    """Give how often each thread of a process went to sleep."""
    found: dict[str, int] = {}
    for path in Path(f"/proc/{pid}/task").glob("*/status"):
        count = re.search(r"^voluntary_ctxt_switches:\s+(\d+)", path.read_text(encoding="ascii"), re.MULTILINE)
        found[path.parent.name] = int(count[1]) if count else 0
    return found


def processor(pid: int) -> float:
    """Give the seconds of processor that a process used, as finely as the system counts them for all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def bare(display: Display) -> Generator[int]:
    """Show one label in a window, and give its process."""
    env = {**display.env(), "QT_QPA_PLATFORM": "xcb", "HOME": os.environ.get("HOME", "/")}
    with subprocess.Popen([sys.executable, str(BARE)], env=env) as process:
        until(lambda: display.owner() == process.pid, "the label")
        time.sleep(SETTLED)
        yield process.pid
        process.kill()


def whole_talk(program: Program) -> None:
    """Hold a talk from the start page back to it."""
    program.begin()
    program.settle_reach()
    program.walk_to(show.RestScreen)
    program.display.press("Return")
    program.press("1")
    program.walk_to(show.AftercareDoneScreen)
    program.end()


def memory(display: Display, folder: Path, runs: int) -> dict[str, dict[str, list[float]]]:
    """Give the memory of each start, in kB, by what is counted and where it stood."""
    found: dict[str, dict[str, list[float]]] = {}

    def note(pid: int, where: str) -> None:
        for name in ("Rss", "Pss"):
            found.setdefault(name, {}).setdefault(where, []).append(kilobytes(pid, name))

    for run in range(runs):
        with bare(display) as pid:
            note(pid, "one label")
        with program_at(display, folder / f"home-{run}") as program:
            program.welcome()
            program.close()
            program.start()
            until(lambda program=program: display.owner() == program.process.pid, "a window")  # type: ignore[misc]
            time.sleep(SETTLED)
            note(program.process.pid, "start page")
            whole_talk(program)
            time.sleep(SETTLED)
            note(program.process.pid, "start page, after a whole talk")
    return found


def quiet(pid: int, seconds: float) -> tuple[float, float]:
    """Do nothing for so long, and give how often a process woke up and the seconds of processor it used.

    A thread that ended meanwhile woke up once, to end.
    """
    before, used = sleeps(pid), processor(pid)
    time.sleep(seconds)
    after = sleeps(pid)
    ended = before.keys() - after.keys()
    return sum(count - before.get(thread, 0) for thread, count in after.items()) + len(ended), processor(pid) - used


def idle(display: Display, folder: Path, seconds: float) -> dict[str, tuple[float, float]]:
    """Give, for each page, how often the program woke up in so many seconds, and the seconds of processor."""
    found: dict[str, tuple[float, float]] = {}
    with bare(display) as pid:
        found["one label"] = quiet(pid, seconds)
    with program_at(display, folder / "idle") as program:
        program.welcome()
        pid = program.process.pid

        def look(name: str, wait: float = SETTLED) -> None:
            time.sleep(wait)
            found[name] = quiet(pid, seconds)

        look("start page")
        for name, key in (("settings", "i"), ("cards to read", "k"), ("practice", "o"), ("the coach's own side", "m")):
            display.press(key)
            look(name)
            program.kill()  # each page has a way back of its own
            program.start()
            until(lambda: display.owner() == program.process.pid, "a window")
            pid = program.process.pid
            display.still_page()
        program.begin()
        program.settle_reach()
        for page in PAGES:
            program.walk_to(page)
            look(page.__name__, FAINT)
            if page is show.RestScreen:
                for name, keys in (("cards to choose from", ("Return",)), ("a card", ("1",)), ("paused", ("p",))):
                    program.press(*keys)
                    look(name, FAINT)
                program.press("Return")
    return found


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    print_where()
    with tempfile.TemporaryDirectory() as name, own_display(Path(name)) as display:
        for what, rows in memory(display, Path(name), asked.runs).items():
            print_rows(f"memory, {what}", rows, "MiB", MIB, "one label")
        print(f"\n{asked.seconds:.0f} seconds of nothing on each page")
        print(f"{'':44}{'woke up':>10}{'processor (ms)':>16}{'share (%)':>12}")
        for page, (woke, used) in idle(display, Path(name), asked.seconds).items():
            print(f"{page:44}{woke:10.0f}{used * 1e3:16.2f}{used / asked.seconds * 100:12.3f}")


if __name__ == "__main__":
    main()
