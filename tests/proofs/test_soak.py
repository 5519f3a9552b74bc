"""A few talks of proofs/soak.py, and that it complains of what grows."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from proofs.soak import Held, report

ROOT = Path(__file__).parents[2]
HELD = Held(seconds=1.0, presses=50, memory=2**26, files=7, threads=1, widgets=20, left=1)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it counts what only Linux tells")
def test_some_talks_in_one_process_leave_nothing_behind() -> None:
    command = [sys.executable, "proofs/soak.py", "--talks", "8", "--facts", "60"]
    env = {"PYTHONPATH": f"{ROOT / 'src'}:{ROOT}", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "8 talks" in done.stdout
    assert "60 taps" in done.stdout


@pytest.mark.parametrize("grown", ["files", "threads", "widgets", "left"])
def test_one_more_at_the_end_is_complained_of(grown: str, capsys: pytest.CaptureFixture[str]) -> None:
    more = replace(HELD, **{grown: getattr(HELD, grown) + 1})
    assert report([HELD] * 30, [], 0.0) == 0
    assert report([HELD] * 29 + [more], [], 0.0) == 1
    assert "memory" in capsys.readouterr().out
