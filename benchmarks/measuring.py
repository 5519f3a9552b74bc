"""What the benchmarks share: a step timed, and rows of figures printed side by side."""

import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

MOST_OF_ALL = 0.99  # a share


def timed(step: Callable[[], object]) -> float:
    """Give the seconds that a step takes."""
    began = time.perf_counter()
    step()
    return time.perf_counter() - began


def in_turn(steps: Mapping[str, Callable[[], float]], runs: int) -> dict[str, list[float]]:
    """Take each step so many times, in turn, so that a slow moment hits all alike; a first round fills the caches."""
    found: dict[str, list[float]] = {name: [] for name in steps}
    for run in range(runs + 1):
        for name, step in steps.items():
            value = step()
            if run:
                found[name].append(value)
    return found


def forget_files() -> None:
    """Let Linux forget the files it keeps in memory; only root may ask that."""
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")


def high(values: Sequence[float]) -> float:
    """Give the value that one in a hundred goes above."""
    return sorted(values)[min(len(values) - 1, int(len(values) * MOST_OF_ALL))]


def print_where() -> None:
    """Say on what, and when."""
    day = datetime.now(tz=UTC).date().isoformat()
    print(f"{day}, {platform.platform()}, Python {platform.python_version()}")


def print_rows(title: str, rows: Mapping[str, Sequence[float]], unit: str, per: float, floor: str = "") -> None:
    """Print median, spread and the 99th of a hundred of each row, `per` units in one, and beside the row `floor`."""
    print(f"\n{title} ({unit})")
    print(f"{'':44}{'median':>10}{'min':>10}{'max':>10}{'p99':>10}{'ratio':>8}")
    least = statistics.median(rows[floor]) if floor else 0.0
    for name, values in rows.items():
        middle = statistics.median(values)
        shown = [each * per for each in (middle, min(values), max(values), high(values))]
        ratio = f"{middle / least:8.2f}" if least else ""
        print(f"{name:44}{''.join(f'{each:10.2f}' for each in shown)}{ratio}")
