"""Hands the program files that somebody spoiled, by accident or on purpose, and looks at what it makes of each.

`python proofs/hostile.py [--cases N] [--seed N] [--minutes N] [--processes N]`; `--full` stands for 100,000 cases. Each
case spoils one real file: its form (other types, huge numbers, names twice, tables without end, marks that turn text
around, paths for ids) or its bytes. Reading it may not raise, and not take a second; a refusal is one short line for
each thing that is wrong; what is accepted stays within its limits and its folder. The same seed gives the same cases.
"""

import argparse
import faulthandler
import platform
import shutil
import sys
import tempfile
import time
import tomllib
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from random import Random
from typing import cast

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "src")]

from gesprekshulp.app import reports  # noqa: E402 -- the path comes first
from gesprekshulp.app.rehearsal import began, scenario_of  # noqa: E402
from gesprekshulp.conversation.model import Mode  # noqa: E402
from gesprekshulp.conversation.organisation import Organisation  # noqa: E402
from gesprekshulp.conversation.presenting import present  # noqa: E402
from gesprekshulp.conversation.rules import Circumstances  # noqa: E402
from gesprekshulp.conversation.screens import Words  # noqa: E402
from gesprekshulp.conversation.session import fold  # noqa: E402
from gesprekshulp.conversation.timeline import signs, timeline  # noqa: E402
from gesprekshulp.library.aftercare import read_aftercare  # noqa: E402
from gesprekshulp.library.lint.files import read_file  # noqa: E402
from gesprekshulp.library.practice import read_practice  # noqa: E402
from gesprekshulp.library.problems import Problem  # noqa: E402
from gesprekshulp.library.reading import read_library  # noqa: E402
from gesprekshulp.library.shipped import resources  # noqa: E402
from gesprekshulp.practice.branches import branches, stops  # noqa: E402
from gesprekshulp.practice.sheet import levels  # noqa: E402
from gesprekshulp.practice.track import clock, track  # noqa: E402
from gesprekshulp.storage import settings  # noqa: E402
from gesprekshulp.storage.contact import load_contact, save_contact  # noqa: E402
from gesprekshulp.storage.flaw import Unfit  # noqa: E402
from gesprekshulp.storage.look import glance  # noqa: E402
from gesprekshulp.storage.places import Places  # noqa: E402
from gesprekshulp.storage.reading import Reading  # noqa: E402
from gesprekshulp.storage.records import RealTalk, keep, open_record, records  # noqa: E402
from gesprekshulp.storage.recovery import Damaged, Recovered, recover  # noqa: E402
from gesprekshulp.ui.sentences import Sentences  # noqa: E402
from proofs import facts, spoiling  # noqa: E402
from proofs.spoiling import Value  # noqa: E402

FULL = 100_000
SECOND = 1.0
HANGS_AFTER = 120.0  # seconds on the clock; the program then says where it was, and ends
LONGEST_SENTENCE = 300
LONGEST_TEXT = 2_000
LONGEST_SETTING = 500
NOW = 1_800_000_000.0
TODAY = date(2027, 1, 15)
CARD_FILES = ("cards/landing.toml", "cards/coping.toml", "cards/distraction.toml", "cards/closing.toml")
CARDS_A_FILE = 5
STORY = "toetsweek"
NAMES = (
    "2026-11-29_1400_%s.journal",
    "2026-11-29_1400_..%s.journal",
    "9999-99-99_9999_%s.journal",
    "0001-01-01_0000_%s-999999999999999999999.journal",
    "%s",
)


class Complaint(Exception):  # noqa: N818 -- it says what is the case
    """The program did with a file what it may not do."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one case: what was spoiled, whether it was refused, seconds of work, what is to complain of."""

    case: str
    kind: str
    refused: bool
    seconds: float
    complaint: str = ""


class Bench:
    """Reads spoiled files of each kind, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        """Take an empty folder; a small but whole copy of the texts is made in it."""
        self._folder = folder
        self._content = folder / "content"
        self._places = Places(folder / "data")
        self._places.practice.prepare()
        _shrink(resources(), self._content)
        library = read_library(self._content).library
        if library is None:
            raise RuntimeError("the small copy of the texts is no library")
        self._around = Circumstances(library, Organisation(), TODAY)
        self._say = Sentences()
        self._texts = {
            path.relative_to(self._content).as_posix(): path.read_bytes() for path in self._content.rglob("*.toml")
        }
        self._known = {
            language: frozenset(read_library(self._content, language).translation) for language in ("nl", "nl_BE", "en")
        }
        self._started = 0.0
        self.kinds: dict[str, Callable[[Random], bool]] = {
            "card": self._card,
            "other text": self._other_text,
            "scenario": self._scenario,
            "script": self._script,
            "exercise, debrief": self._exercise,
            "reflection, check-in": self._own_side,
            "translation": self._translation,
            "settings": self._settings,
            "contact": self._contact,
            "journal": self._journal,
            "journal of practice": self._practice_journal,
            "record": self._record,
        }

    def prove(self, seed: int, number: int) -> Outcome:
        """Do one case."""
        kind = list(self.kinds)[number % len(self.kinds)]
        dice = Random(f"{seed}:{number}")
        self._started = time.process_time()
        refused, complaint = False, ""
        try:
            refused = self.kinds[kind](dice)
        except Complaint as told:
            complaint = str(told)
        except Exception:  # noqa: BLE001 -- whatever it is, it is what this program looks for
            complaint = traceback.format_exc()
        seconds = time.process_time() - self._started
        if seconds > SECOND and not complaint:
            complaint = f"took {seconds:.1f} s"
        return Outcome(f"{seed}:{number}", kind, refused, seconds, complaint)

    # Texts.

    def _card(self, dice: Random) -> bool:
        return self._text(dice.choice(CARD_FILES), dice)

    def _other_text(self, dice: Random) -> bool:
        own = ("reflection.toml", "check_in.toml")
        return self._text(
            dice.choice([name for name in sorted(self._texts) if "/" not in name and name not in own]), dice
        )

    def _scenario(self, dice: Random) -> bool:
        return self._text(self._one_of("practice/scenarios/", dice), dice)

    def _script(self, dice: Random) -> bool:
        return self._text(self._one_of("practice/scripts/", dice), dice)

    def _exercise(self, dice: Random) -> bool:
        return self._text(dice.choice(("practice/exercises.toml", "practice/debrief.toml")), dice)

    def _own_side(self, dice: Random) -> bool:
        return self._text(dice.choice(("reflection.toml", "check_in.toml")), dice)

    def _translation(self, dice: Random) -> bool:
        return self._text(self._one_of("translations/", dice), dice)

    def _one_of(self, part: str, dice: Random) -> str:
        """Choose a file of one part of the texts."""
        return dice.choice([name for name in sorted(self._texts) if name.startswith(part)])

    def _text(self, name: str, dice: Random) -> bool:
        """Spoil one file of the texts, and read it by itself or all that it belongs to."""
        whole = self._texts[name]
        path = self._content / name
        content = self._spoiled_text(whole, dice)
        path.write_bytes(content)
        self._started = time.process_time()  # spoiling is our own work
        try:
            alone = dice.random() < 0.6 and "translations/" not in name  # noqa: PLR2004 -- reading all takes longer
            problems = read_file(self._content, name).problems if alone else self._read_whole(name)
        finally:
            path.write_bytes(whole)
        self._sentences(problems)
        return bool(problems)

    def _spoiled_text(self, whole: bytes, dice: Random) -> bytes:
        """Spoil the bytes of a text: mostly with its form kept."""
        chance = dice.random()
        if chance < 0.02:  # noqa: PLR2004 -- they are slow to make
            return spoiling.large(whole, dice)
        if chance < 0.4:  # noqa: PLR2004
            return spoiling.raw(whole, dice)
        return spoiling.written(spoiling.tables(cast("dict[str, Value]", tomllib.loads(whole.decode())), dice))

    def _read_whole(self, name: str) -> tuple[Problem, ...]:
        """Read everything that this file belongs to, as the program does at its start."""
        if name.startswith("practice/"):
            practice = read_practice(self._content)
            _within(practice.practice, LONGEST_TEXT)
            for scenario in practice.practice.scenarios:
                self._keep(scenario.id)
            return practice.problems
        if name in {"reflection.toml", "check_in.toml"}:
            aftercare = read_aftercare(self._content)
            _within(aftercare.coach_side, LONGEST_TEXT)
            return aftercare.problems
        language = name.split("/")[1] if name.startswith("translations/") else "nl"
        reading = read_library(self._content, language)
        if reading.library is None and not reading.problems:
            raise Complaint("no library, and nothing said about it")
        if reading.library is None and language != "nl":
            raise Complaint("a side file took the library away")
        _within(reading.library, LONGEST_TEXT)
        told = self._say.problems(reading.problems, stopped=reading.library is None)
        _lines(told)
        return (*reading.problems, *(each for each in reading.translation if each not in self._known[language]))

    def _keep(self, scenario: str) -> None:
        """Keep a role-play of this story, and see where it went."""
        practice = self._places.practice
        practice.journal.write_bytes(b"")
        record = keep(self._places, datetime(2026, 11, 29, 14, 0, tzinfo=UTC), scenario)
        if record.path.resolve().parent != practice.folder.resolve() or record not in records(self._places):
            raise Complaint(f"a role-play was kept as {record.path}")
        record.path.unlink()

    def _sentences(self, problems: Iterable[Problem]) -> None:
        """Look at the sentence for each mistake, in the window and on the command line."""
        for problem in problems:
            _lines((self._say.problem(problem), reports.problem(problem)))

    # Settings, and the call that waits.

    def _settings(self, dice: Random) -> bool:
        path = self._places.settings
        path.write_bytes(self._spoiled_json(_SETTINGS, dice))
        self._started = time.process_time()  # spoiling is our own work
        glance(path)
        found = settings.load(path)
        if isinstance(found, settings.SettingsProblem):
            _lines((self._say.settings(found),))
            if found.aside is not None and found.aside.resolve().parent != self._places.folder.resolve():
                raise Complaint(f"the settings went to {found.aside}")
            return True
        _within(found, LONGEST_SETTING)
        settings.save(path, found)
        if settings.load(path) != found:
            raise Complaint("settings that were accepted are others once they are kept")
        return False

    def _contact(self, dice: Random) -> bool:
        path = self._places.contact
        path.write_bytes(self._spoiled_json(_CONTACT, dice))
        self._started = time.process_time()  # spoiling is our own work
        found = load_contact(self._places)
        if found is None:
            raise Complaint("a call that waits was forgotten")
        if not save_contact(self._places, found) or load_contact(self._places) != found:
            raise Complaint("a call that waits is another once it is kept")
        return False

    def _spoiled_json(self, whole: dict[str, Value], dice: Random) -> bytes:
        """Spoil a file of JSON."""
        chance = dice.random()
        if chance < 0.02:  # noqa: PLR2004 -- they are slow to make
            return dice.choice((b"[" * 100_000, b'{"organisation":' * 5_000, b"1" * 100_000, b" " * 3_000_000))
        if chance < 0.3:  # noqa: PLR2004
            return spoiling.raw(spoiling.as_json(whole), dice)
        return spoiling.as_json(spoiling.tables(whole, dice))

    # Journals.

    def _journal(self, dice: Random) -> bool:
        return self._recovered(Mode.REAL, self._places, dice)

    def _practice_journal(self, dice: Random) -> bool:
        return self._recovered(Mode.PRACTICE, self._places.practice, dice)

    def _spoiled_journal(self, mode: Mode, dice: Random) -> bytes:
        """Spoil a journal: its bytes, its lines with their seals renewed, or only the order of its facts."""
        content = facts.journal(mode, NOW, dice)
        chance = dice.random()
        if chance < 0.3:  # noqa: PLR2004
            return spoiling.raw(content, dice)
        return facts.forged(content, dice) if chance < 0.7 else content  # noqa: PLR2004

    def _recovered(self, mode: Mode, places: Places, dice: Random) -> bool:
        """Start with a spoiled journal, and go on with what was saved of it."""
        content = self._spoiled_journal(dice.choice((mode, mode, mode, *Mode)), dice)
        places.journal.write_bytes(content)
        self._started = time.process_time()  # spoiling is our own work
        found = recover(places, NOW, mode=mode)
        talk = found.rescued if isinstance(found, Damaged) else found
        if isinstance(talk, Recovered):
            self._go_on(Reading(talk.header, talk.entries, b"", damaged=False))
            if talk.header.mode is not mode:
                raise Complaint("a talk of the other mode was brought back")
        left = {each.name for each in places.folder.iterdir() if each.is_file()}
        if strange := left - {"talk.journal", "talk.damaged", "settings.json", "settings.damaged.json", "contact.json"}:
            raise Complaint(f"it left {strange}")
        return not isinstance(found, Recovered)

    def _record(self, dice: Random) -> bool:
        """Look back on a spoiled record with any name."""
        folder = self._places.practice.folder
        path = folder / (dice.choice(NAMES) % dice.choice((STORY, "\u202e", "<b>", "a\nb", "x" * 200, "\x1b[31m")))
        path.write_bytes(self._spoiled_journal(dice.choice((Mode.PRACTICE, Mode.PRACTICE, Mode.REAL)), dice))
        self._started = time.process_time()  # spoiling is our own work
        try:
            if any(record.path.parent != folder for record in records(self._places)):
                raise Complaint("a record outside its folder")
            reading = open_record(path)
        except RealTalk:
            _lines((self._say.real_recording(path.name),))
            return True
        except (OSError, Unfit):
            _lines((self._say.no_recording(path.name),))
            return True
        finally:
            path.unlink()
        if reading.header.mode is Mode.REAL:
            raise Complaint("a real talk was opened")
        _lines((self._say.half_recording(path.name),))
        self._go_on(reading)
        return reading.damaged

    def _go_on(self, reading: Reading) -> None:
        """Do with facts what the program does: go on with them, and look back on them."""
        present(fold(reading.entries), Words(), self._around)
        began(reading.entries)
        scenario_of(reading.entries)
        signs(timeline(reading.entries))
        if reading.header.mode is Mode.PRACTICE:
            drawn = track(branches(reading.entries))
            for item in drawn.items:
                clock(item.at)
            levels(reading.entries)
            stops(reading.entries)


_ADULT: Value = {"name": "Sam", "phone": "06 12345678", "hours": "ma-vr", "check_by": "2027-11-29"}
_SETTINGS: dict[str, Value] = {
    "organisation": {
        "adult": _ADULT,
        "stand_in": None,
        "role_name": "luistermaatje",
        "region": "nl",
        "minutes": 30,
        "interface": "nl",
        "content": "nl",
        "second": None,
        "circling": {"leak": 0.9, "heavier": 1.0, "first_tap": 5, "seconds_between": 180.0, "most": 2},
        "colours": "system",
        "letters": 100,
        "single_keys": "on",
        "simple": False,
    },
    "welcomed": False,
    "limits": {"talks_a_week": 2, "days_between": 1, "talks_per_pair": 3},
    "format": 1,
}
_CONTACT: dict[str, Value] = {"since": "2026-11-29", "call": 3, "format": 1}


def _shrink(source: Path, target: Path) -> None:
    """Copy the texts with fewer cards and stories, so that a case takes little time."""
    for path in source.rglob("*.toml"):
        name = path.relative_to(source).as_posix()
        if "cards/" in name and not any(name.endswith(each) for each in CARD_FILES):
            continue
        if name.startswith("practice/s") and STORY not in name and "08_" not in name:
            continue
        copied = target / name
        copied.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copied)
        if name in CARD_FILES:
            found = cast("dict[str, list[Value]]", tomllib.loads(path.read_text("utf-8")))
            copied.write_bytes(spoiling.written({"card": found["card"][:CARDS_A_FILE]}))


def _lines(sentences: Iterable[str]) -> None:
    """Complain of a sentence that is empty, long, more than one line, or has a sign in it that nobody sees."""
    for sentence in sentences:
        if not sentence.strip() or len(sentence) > LONGEST_SENTENCE or not sentence.isprintable():
            raise Complaint(f"a refusal of {len(sentence)} signs: {sentence[:LONGEST_SENTENCE]!r}")


def _within(found: object, most: int) -> None:
    """Complain of a text that is longer than it may be."""
    for text in _strings(found):
        if len(text) > most:
            raise Complaint(f"a text of {len(text)} signs was accepted")


def _strings(found: object) -> Iterator[str]:
    """Give every text in what was accepted."""
    if isinstance(found, str) and not isinstance(found, Enum):
        yield found
    elif isinstance(found, tuple):
        for each in cast("tuple[object, ...]", found):
            yield from _strings(each)
    elif is_dataclass(found):
        for field in fields(found):
            yield from _strings(getattr(found, field.name))


def prove(seed: int, first: int, last: int, until: float = float("inf")) -> list[Outcome]:
    """Do the cases from `first` up to `last`, or as many as fit before `until` by the clock of `time.monotonic`."""
    found: list[Outcome] = []
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        for number in range(first, last):
            if time.monotonic() > until:
                break
            found.append(bench.prove(seed, number))
    return found


def _watched(seed: int, first: int, last: int, until: float) -> list[Outcome]:
    """Do a share of the cases in a process that tells where it hangs."""
    faulthandler.dump_traceback_later(max(0.0, until - time.monotonic()) + HANGS_AFTER, exit=True)
    try:
        return prove(seed, first, last, until)
    finally:
        faulthandler.cancel_dump_traceback_later()


def report(outcomes: list[Outcome], seconds: float, seed: int) -> Iterator[str]:
    """Give the lines of the summary."""
    wrong = [outcome for outcome in outcomes if outcome.complaint]
    today = datetime.now(tz=UTC).date()
    yield f"{len(outcomes):,} cases, seed {seed}, {seconds / 60:.1f} minutes, {today}, {platform.platform()}"
    yield f"Python {platform.python_version()}; slowest case {max(each.seconds for each in outcomes):.3f} s of work"
    yield f"{len(wrong)} to complain of"
    yield ""
    yield "| what | cases | refused or mended | slowest (ms) | to complain of |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for kind in dict.fromkeys(outcome.kind for outcome in outcomes):
        of_kind = [outcome for outcome in outcomes if outcome.kind == kind]
        refused = sum(outcome.refused for outcome in of_kind)
        slowest = max(outcome.seconds for outcome in of_kind) * 1000
        bad = sum(bool(outcome.complaint) for outcome in of_kind)
        yield f"| {kind} | {len(of_kind):,} | {refused:,} | {slowest:.0f} | {bad} |"
    for complaint, times in Counter(outcome.complaint.strip()[-400:] for outcome in wrong).most_common(20):
        first = next(outcome for outcome in wrong if outcome.complaint.strip()[-400:] == complaint)
        yield f"\n{times} times, first {first.case} ({first.kind}):\n{first.complaint.strip()[-1500:]}"


def main() -> None:
    """Read the command line, do the cases, print the summary; the exit code says whether all was well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=1_200)
    parser.add_argument("--full", action="store_true", help=f"{FULL:,} cases")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--minutes", type=float, default=120.0, help="stop after this many minutes, and say how far it came"
    )
    parser.add_argument("--processes", type=int, default=1)
    given = parser.parse_args()
    cases = FULL if given.full else given.cases
    started = time.monotonic()
    until = started + given.minutes * 60
    share = -(-cases // given.processes)
    parts = [(first, min(cases, first + share)) for first in range(0, cases, share)]
    with ProcessPoolExecutor(given.processes) as pool:
        running = [pool.submit(_watched, given.seed, first, last, until) for first, last in parts]
        outcomes = [outcome for each in running for outcome in each.result()]
    print(*report(outcomes, time.monotonic() - started, given.seed), sep="\n")
    sys.exit(any(outcome.complaint for outcome in outcomes))


if __name__ == "__main__":
    main()
