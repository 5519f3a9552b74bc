"""Starts other processes of this project, as a second start or a crash needs them."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import gesprekshulp

SOURCE = Path(gesprekshulp.__file__).parents[1]


def started(script: str, *arguments: object, before: Sequence[str] = ()) -> subprocess.Popen[str]:
    """Start a Python script that can import the app; it is told to go on by a line, and answers in lines.

    `before` are words to put before the command.
    """
    return subprocess.Popen(
        [*before, sys.executable, "-c", script, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def told(script: str, *arguments: object) -> str:
    """Run a script to its end and give what it said, errors included."""
    said, errors = started(script, *arguments).communicate()
    return said + errors
