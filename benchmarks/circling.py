"""The circling sign beside simple rules, on talks as rows of taps; or the taps at which it would come.

`python benchmarks/circling.py` prints how eight simple rules and ours do on made-up talks, side by side;
`--series FILE` takes the talks of a file instead (its form: tone_series.py). `--speed` prints what a tap costs in a
talk of 1,000 and of 10,000 taps. `--alarms` reads lines of JSON `{"id", "taps", "seconds"}` and writes lines
`{"id", "alarms", "quiet"}`: at which taps, counted from one, a nudge appeared and the quiet sign came on.
"""

import argparse
import json
import os
import statistics
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "src"))

from simple_rules import RULES  # noqa: E402 -- the path comes first
from tone_series import Rule, Series, paced, read_series, score, simulated  # noqa: E402

from gesprekshulp.conversation.circling import CirclingSettings  # noqa: E402
from gesprekshulp.conversation.events import ConversationStarted, Entry, Event, Moment, ToneTapped  # noqa: E402
from gesprekshulp.conversation.model import Mode, Tone  # noqa: E402
from gesprekshulp.conversation.session import Session, advance  # noqa: E402
from gesprekshulp.conversation.timeline import Signs, signs, timeline  # noqa: E402

SIMULATED_TALKS, SEED = 1_500, 20261125
CONFIDENCE = 1.96
ROUNDS = 7
LEVELS = (2.4, 2.5, 2.6, 2.7, 2.75, 2.8, 2.85, 2.9, 3.0, 3.2)


def shown(taps: Sequence[int], seconds: Sequence[float], numbers: CirclingSettings) -> Signs:
    """Give when signs come in a talk that has nothing but taps, by the fold and the timeline of the window."""
    start = ConversationStarted(Mode.PRACTICE, numbers)
    events: list[tuple[Event, float]] = [(start, 0.0)]
    events += [(ToneTapped(Tone(tap)), at) for tap, at in zip(taps, seconds, strict=True)]
    return signs(timeline(Entry(Moment(at, at), event) for event, at in events))


def _after(session: Session, event: Event, seconds: float) -> Session:
    """Give the session after a fact."""
    return advance(session, Entry(Moment(seconds, seconds), event))


def _ours(numbers: CirclingSettings) -> Rule:
    """Give our nudge with these numbers."""
    return lambda taps, seconds: shown(taps, seconds, numbers).nudges


ROWS: dict[str, Rule] = {
    **{name: rule.signs for name, rule in RULES.items()},
    "ours: nudge": _ours(CirclingSettings()),
    "ours: quiet sign": lambda taps, seconds: [first for first, _ in shown(taps, seconds, CirclingSettings()).quiet],
}


def print_rules(talks: Sequence[Series], errors: Sequence[int]) -> None:
    """Print how each rule finds heavy stretches."""
    print(f"{'rule':32}{'found':>8}{'late: median (p90)':>22}{'calm talks with a sign':>26}{'precision':>12}")
    for name, rule in ROWS.items():
        row = score(rule, talks, errors)
        late = f"{row.late_at(0.5)} ({row.late_at(0.9)})"
        print(f"{name:32}{row.recall:>8.3f}{late:>22}{row.quiet:>26.3f}{row.precision:>12.3f}")


def print_spread(talks: Sequence[Series], errors: Sequence[int]) -> None:
    """Print how far ours moves from one draw of the tap error to the next."""
    rows = [score(ROWS["ours: nudge"], talks, [error]) for error in errors]
    parts = {
        "found": [row.recall for row in rows],
        "calm talks with a sign": [row.quiet for row in rows],
        "precision": [row.precision for row in rows],
    }
    print("ours from one draw of the error to the next, lowest to highest: ", end="")
    print(", ".join(f"{name} {min(part):.3f} to {max(part):.3f}" for name, part in parts.items()))


def print_curve(talks: Sequence[Series], errors: Sequence[int]) -> None:
    """Print what ours trades when the level of the nudge moves: found stretches against disturbed calm talks."""
    print("\nours with the nudge at another level, taps with the error of one person")
    print(f"{'level':8}{'found':>8}{'late: median (p90)':>22}{'calm talks with a sign':>26}{'precision':>12}")
    for level in LEVELS:
        row = score(_ours(replace(CirclingSettings(), nudge_at=level)), talks, errors)
        late = f"{row.late_at(0.5)} ({row.late_at(0.9)})"
        print(f"{level:<8.2f}{row.recall:>8.3f}{late:>22}{row.quiet:>26.3f}{row.precision:>12.3f}")


def print_outcomes(talks: Sequence[Series]) -> None:
    """Print how often each rule gives a sign in talks that ended badly and in those that ended well."""
    for source in sorted({talk.source for talk in talks}):
        part = [talk for talk in talks if talk.source == source and talk.ended_badly is not None]
        badly, well = [[t for t in part if t.ended_badly is wanted] for wanted in (True, False)]
        if not badly or not well:
            continue
        print(f"\n{source}: {len(badly)} talks that ended badly, {len(well)} that ended well; share with a sign")
        for name, rule in ROWS.items():
            counts = [sum(bool(rule(talk.taps, talk.seconds)) for talk in side) for side in (badly, well)]
            low, high = newcombe(counts[0], len(badly), counts[1], len(well))
            shares = [count / len(side) for count, side in zip(counts, (badly, well), strict=True)]
            print(f"{name:32}{shares[0]:>8.3f}{shares[1]:>8.3f}   difference {shares[0] - shares[1]:+.3f}", end="")
            print(f" (95 %: {low:+.3f} to {high:+.3f})")


def wilson(count: int, of: int) -> tuple[float, float]:
    """Give the score interval of a share (Wilson 1927)."""
    share, z = count / of, CONFIDENCE
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z / (1 + z * z / of) * (share * (1 - share) / of + z * z / (4 * of * of)) ** 0.5
    return middle - half, middle + half


def newcombe(count: int, of: int, other: int, other_of: int) -> tuple[float, float]:
    """Give the interval of a difference of two shares (Newcombe 1998, method 10)."""
    (low, high), (other_low, other_high) = wilson(count, of), wilson(other, other_of)
    share, other_share = count / of, other / other_of
    down = ((share - low) ** 2 + (other_high - other_share) ** 2) ** 0.5
    up = ((high - share) ** 2 + (other_share - other_low) ** 2) ** 0.5
    return share - other_share - down, share - other_share + up


def print_speed() -> None:
    """Print what a tap costs in a short talk and in a very long one, side by side."""
    lengths = (1_000, 10_000)
    dice = Random(SEED)
    rows = {length: [dice.choice((-1, 0, 1)) for _ in range(length)] for length in lengths}
    costs: dict[int, list[float]] = {length: [] for length in lengths}
    worst: dict[int, float] = dict.fromkeys(lengths, 0.0)
    for _ in range(ROUNDS):
        for length, taps in rows.items():
            session = Session()
            begin = time.perf_counter()
            for number, tap in enumerate(taps):
                before = time.perf_counter()
                session = _after(session, ToneTapped(Tone(tap)), 20.0 * number)
                worst[length] = max(worst[length], time.perf_counter() - before)
            costs[length].append((time.perf_counter() - begin) / length)
    print(f"{ROUNDS} rounds in turn; microseconds from a tap to the new state of the whole talk")
    middle = {length: statistics.median(costs[length]) * 1e6 for length in lengths}
    for length in lengths:
        print(f"{length:>6} taps: median {middle[length]:6.1f} a tap, slowest tap {worst[length] * 1e6:8.1f}")
    print(f"a tap in a talk ten times as long costs {middle[10_000] / middle[1_000]:.2f} times as much")


def alarms(lines: Iterable[str]) -> Iterable[str]:
    """Give for each talk when signs would have come; ValueError names the line that is no talk."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            name, taps, seconds = _asked(json.loads(line, parse_constant=_no_number))
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            raise ValueError(
                f"line {number}: give an object with taps (-1, 0, 1) and as many seconds; {error}"
            ) from error
        given = shown(taps, seconds, CirclingSettings())
        quiet = [first for first, _ in given.quiet]
        yield json.dumps({"id": name, "alarms": given.nudges, "quiet": quiet})


def _asked(talk: dict[str, Any]) -> tuple[Any, list[int], tuple[float, ...]]:
    """Give the name, the taps and the seconds of a talk; raises ValueError and whatever reading it raises."""
    taps: list[Any] = talk["taps"]
    if not all(type(tap) is int and tap in {-1, 0, 1} for tap in taps):
        raise ValueError("a tap is -1, 0 or 1")
    seconds = tuple(map(float, paced(taps, talk.get("seconds"))))
    if len(seconds) != len(taps):
        raise ValueError(f"{len(taps)} taps and {len(seconds)} seconds")
    return talk.get("id"), taps, seconds


def _no_number(name: str) -> float:
    """Refuse what JSON doesn't know."""
    raise ValueError(f"{name} is no number")


def main() -> None:
    """Read the command line and print what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--series", type=Path, metavar="FILE", help="talks to try the rules on")
    parser.add_argument("--errors", type=int, default=5, metavar="N", help="draws of the tap error (full: 40)")
    parser.add_argument("--curve", action="store_true", help="also move the level of the nudge")
    parser.add_argument("--alarms", action="store_true", help="answer talks from standard input, line by line")
    parser.add_argument("--speed", action="store_true", help="print what a tap costs")
    given = parser.parse_args()
    if given.alarms:
        try:
            for answer in alarms(sys.stdin):
                print(answer)
        except ValueError as error:
            sys.exit(str(error))
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read this has enough
    elif given.speed:
        print_speed()
    else:
        talks = read_series(given.series) if given.series else simulated(SIMULATED_TALKS, SEED)
        report(talks, range(given.errors))
        if given.curve:
            print_curve(talks, range(given.errors))


def report(talks: Sequence[Series], errors: Sequence[int]) -> None:
    """Print everything there is to say about these talks."""
    judged = [talk for talk in talks if talk.stretches is not None]
    print(f"{len(judged)} talks, {sum(len(talk.stretches or ()) for talk in judged)} heavy stretches\n")
    print(f"taps with the error of one person, {len(errors)} draws")
    print_rules(judged, errors)
    print_spread(judged, errors)
    print("\ntaps as trained coders together made them")
    print_rules(judged, ())
    print_outcomes(talks)


if __name__ == "__main__":
    main()
