"""Where the time and the memory of a start go, step by step.

`python benchmarks/start_steps.py [--runs N]`: the steps of a start taken one by one in a process of their own, so many
times (11); prints the median milliseconds of processor and MiB of each. Processor time, for it hardly changes while the
machine has other work. Linux only.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from measuring import print_where

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent / "src"
STEPS = HERE / "children" / "steps.py"
sys.path.insert(0, str(SOURCE))

from gesprekshulp.storage.settings import Settings, save  # noqa: E402 -- the path comes first


def taken(folder: Path) -> dict[str, tuple[float, float]]:
    """Start once, and give the milliseconds and MiB of each step."""
    env = {**os.environ, "PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # a person's machine keeps compiled modules
    done = subprocess.run(
        [sys.executable, str(STEPS), str(folder)], env=env, capture_output=True, text=True, check=True
    )
    rows = [line.split("|") for line in done.stdout.splitlines()]
    return {name: (float(milliseconds), float(mib)) for name, milliseconds, mib in rows}


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=11)
    asked = parser.parse_args()
    print_where()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        save(folder / "settings.json", Settings(welcomed=True))
        taken(folder)  # fills the caches
        runs = [taken(folder) for _ in range(asked.runs)]
    print(f"\n{'':40}{'ms':>8}{'so far':>8}{'MiB':>8}{'so far':>8}")
    time_so_far = memory_so_far = 0.0
    for name in runs[0]:
        milliseconds, mib = (statistics.median(run[name][which] for run in runs) for which in (0, 1))
        time_so_far, memory_so_far = time_so_far + milliseconds, memory_so_far + mib
        print(f"{name:40}{milliseconds:8.1f}{time_so_far:8.1f}{mib:8.1f}{memory_so_far:8.1f}")


if __name__ == "__main__":
    main()
