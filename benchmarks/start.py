"""How long a person waits: from the start of the process to a window, to the first key, and back in a talk.

`python benchmarks/start.py [--runs N] [--xcb] [--cold]` measures in turn, so that a slow moment hits all alike: a bare
window with one label, our start page, and our talk after a `kill -9`. With `--cold` the system first forgets every file
it keeps in memory, which only root may ask.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent / "src"
sys.path.insert(0, str(SOURCE))

from measuring import forget_files, print_rows, print_where  # noqa: E402 -- the path comes first

from gesprekshulp.storage.places import Places  # noqa: E402
from gesprekshulp.storage.settings import Settings, save  # noqa: E402

BARE, OURS = HERE / "children" / "bare.py", HERE / "children" / "ours.py"
ROWS = ("one label: painted", "start page: painted", "start page: takes a key", "talk: back after kill -9")


def started(platform: str, last: str, child: Path, *arguments: str, cold: bool = False) -> dict[str, float]:
    """Start a child and give the milliseconds it tells; after `last` it is killed, as by an empty battery."""
    if cold:
        forget_files()
    env = {**os.environ, "PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": platform}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # a person's machine keeps compiled modules
    told: dict[str, float] = {}
    began = time.monotonic()
    command = [sys.executable, str(child), *arguments]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout or ():
            name, moment = line.split()
            told[name] = (float(moment) - began) * 1000
            if name == last:
                process.kill()
    return told


def measure(folder: Path, runs: int, platform: str, *, cold: bool) -> list[list[float]]:
    """Give the milliseconds of each row; the first round fills the caches and begins the talk."""
    rows: list[list[float]] = [[] for _ in ROWS]
    for name in ("start", "talk"):
        places = Places(folder / name)
        places.prepare()
        save(places.settings, Settings(welcomed=True))
    for number in range(runs + 1):
        bare = started(platform, "", BARE, cold=cold)
        ours = started(platform, "", OURS, "start", str(folder / "start"), cold=cold)
        talk = started(platform, "talk", OURS, "talk", str(folder / "talk"), cold=cold)
        values = (bare["painted"], ours["painted"], ours["awake"], talk["talk"])
        if number:
            for row, value in zip(rows, values, strict=True):
                row.append(value)
    return rows


def main() -> int:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=11, help="how many runs of each (11)")
    parser.add_argument("--xcb", action="store_true", help="in a real window; under Xvfb when there is no screen")
    parser.add_argument("--cold", action="store_true", help="forget all files before each start; as root")
    given = parser.parse_args()
    if given.xcb and not os.environ.get("DISPLAY"):
        xvfb = shutil.which("xvfb-run")
        if xvfb is None:
            parser.error("install xvfb and xauth first")
        return subprocess.call([xvfb, "-a", sys.executable, __file__, *sys.argv[1:]])
    with tempfile.TemporaryDirectory() as folder:
        rows = measure(Path(folder), given.runs, "xcb" if given.xcb else "offscreen", cold=given.cold)
    print_where()
    print_rows("since the process started", dict(zip(ROWS, rows, strict=True)), "ms", 1.0, ROWS[0])
    return 0


if __name__ == "__main__":
    sys.exit(main())
