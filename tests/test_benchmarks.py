"""The programs in benchmarks/ that others rely on: what they answer is what the window would show."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.events import ConversationStarted, Entry, Moment, ToneTapped
from gesprekshulp.conversation.model import Mode, Tone
from gesprekshulp.conversation.timeline import signs, timeline

CIRCLING = Path(__file__).parents[1] / "benchmarks" / "circling.py"
TALKS: list[dict[str, object]] = [
    {"id": "heavy", "taps": [-1] * 30, "seconds": [20 * n for n in range(30)], "source": "thought up"},
    {"id": 7, "taps": [0, -1, 1, -1, 0], "seconds": [0.0, 1.5, 9.0, 30.0, 31.0]},
    {"id": "none", "taps": [], "seconds": []},
]


def run(*arguments: str, given: str = "") -> "subprocess.CompletedProcess[str]":
    """Run the program."""
    command = [sys.executable, str(CIRCLING), *arguments]
    return subprocess.run(command, input=given, capture_output=True, text=True, check=False)


def expected(taps: Sequence[int], seconds: Sequence[float]) -> dict[str, list[int]]:
    """Give the taps at which the window shows signs."""
    entries = [Entry(Moment(0.0, 0.0), ConversationStarted(Mode.REAL, CirclingSettings()))]
    entries += [Entry(Moment(at, at), ToneTapped(Tone(tap))) for tap, at in zip(taps, seconds, strict=True)]
    told = signs(timeline(entries))
    return {"alarms": list(told.nudges), "quiet": [first for first, _ in told.quiet]}


def test_it_answers_talks_with_the_taps_at_which_the_window_shows_signs() -> None:
    answers = [
        json.loads(line) for line in run("--alarms", given="\n".join(map(json.dumps, TALKS))).stdout.splitlines()
    ]
    assert [answer["id"] for answer in answers] == ["heavy", 7, "none"]
    assert answers[0] == {"id": "heavy", **expected([-1] * 30, [20.0 * n for n in range(30)])}
    assert len(answers[0]["alarms"]) == 2
    assert [answer["alarms"] + answer["quiet"] for answer in answers[1:]] == [[], []]


NO_TALKS = [
    "[]",
    "{",
    "[" * 200_000,
    '{"taps": [2], "seconds": [0]}',
    '{"taps": [0, 1], "seconds": [0]}',
    '{"taps": [0, 1], "seconds": []}',
    '{"taps": [true], "seconds": [0]}',
    '{"taps": [-1.0], "seconds": [0]}',
    '{"taps": [0], "seconds": [NaN]}',
    f'{{"taps": [0], "seconds": [1{"0" * 400}]}}',
]


@pytest.mark.parametrize("line", NO_TALKS, ids=range(len(NO_TALKS)))
def test_a_line_that_is_no_talk_is_named(line: str) -> None:
    ran = run("--alarms", given=f"{json.dumps(TALKS[1])}\n{line}\n")
    assert ran.returncode == 1
    assert ran.stderr.startswith("line 2: give an object with taps")
    assert len(ran.stderr.splitlines()) == 1


def test_it_prints_nine_rules_side_by_side_on_talks_of_a_file(tmp_path: Path) -> None:
    heavy = [0, *[-1] * 6, 1, 1, 0, 1]
    talks = [{"taps": heavy, "episodes": [[2, 7]], "label": 1}, {"taps": [0, 1, 0], "episodes": [], "label": 0}]
    file = tmp_path / "talks.jsonl"
    file.write_text("\n".join(map(json.dumps, talks)), "utf-8")
    said = run("--series", str(file), "--errors", "2").stdout
    assert said.startswith("2 talks, 1 heavy stretches")
    rows = said.split("taps as trained coders together made them")[1].split("\n\n")[0].splitlines()
    found = {row[:32].strip(): row[32:].split() for row in rows if row.startswith("ours")}
    assert found["ours: nudge"][:5] == ["1.000", "4", "(4)", "0.000", "1.000"]
    assert "1 talks that ended badly, 1 that ended well" in said
