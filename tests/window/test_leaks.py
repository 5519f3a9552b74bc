"""What gets out of a talk by the side: traced call by call, with words that are looked for in everything that lasts."""

import signal
from pathlib import Path

import pytest

from gesprekshulp.conversation import screens as show
from tests.window.display import CLOSE_KEY, LONGEST, until
from tests.window.program import Program
from tests.window.test_traces import open_to_others, tree
from tests.window.traced import SCREEN, outside, seen, watched
from tests.window.words import AGREEMENT, WORDS, agree_on_a_word, clipboards, found_in, say_everything

ORDERS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)


def new_files(program: Program, before: dict[str, tuple[int, bytes]]) -> list[str]:
    """Give the names of the files that were not there before."""
    return sorted(Path(path).name for path in tree(program.home).keys() - before.keys())


def at_own_agreement(program: Program) -> dict[str, tuple[int, bytes]]:
    """Bring a talk as far as an own agreement that was just added, and give what was on disk before the talk."""
    program.welcome()
    assert program.close() == 0
    before = tree(program.home)
    program.start()
    program.begin()
    program.settle_reach()
    agree_on_a_word(program)
    return before


def test_a_whole_talk_seen_call_by_call_leaves_nothing(program: Program, tmp_path: Path) -> None:
    program.welcome()
    assert program.close() == 0
    before = tree(program.home)
    trace = tmp_path / "trace"
    program.start(before=watched(trace))
    program.begin()
    program.settle_reach()
    say_everything(program)
    libraries = Path(f"/proc/{program.process.pid}/maps").read_text()
    assert "libQt6Widgets" in libraries
    assert "Network" not in libraries
    assert open_to_others(program.places) == []
    program.walk_to(show.AftercareDoneScreen)
    program.end()
    assert clipboards(program.display) == ""
    assert program.close() == 0

    found = seen(trace)
    assert found.families == {"AF_UNIX"}
    assert all(SCREEN.fullmatch(place) for place in found.spoken_with), found.spoken_with
    assert found.spoken_with
    assert program.places.journal in found.changed
    assert outside(found.changed, program) == set()
    assert tree(program.home) == before
    for word in WORDS:
        assert not found.tells(word)
        assert found_in(tmp_path, word) == []


def test_an_order_to_stop_before_the_talk_began_wipes_it(program: Program) -> None:
    program.welcome()
    assert program.close() == 0
    before = tree(program.home)
    for order in ORDERS:
        program.start(before=("env", f"--default-signal={order.name}"))  # nohup around the check would ignore one
        program.begin()
        program.process.send_signal(order)
        assert program.process.wait(LONGEST) == 0
        assert tree(program.home) == before, order.name


@pytest.mark.parametrize("way", ["order", "window"])
def test_stopping_in_the_middle_leaves_the_journal_and_nothing_else(program: Program, tmp_path: Path, way: str) -> None:
    before = at_own_agreement(program)
    if way == "order":
        program.process.send_signal(signal.SIGTERM)
    else:
        page = program.display.still_page()
        program.display.press(CLOSE_KEY)
        program.display.still_page(other_than=page)
        program.display.press(CLOSE_KEY)
    assert program.process.wait(LONGEST) == 0
    assert new_files(program, before) == ["talk.journal"]
    assert found_in(tmp_path, AGREEMENT) == []


def test_a_crash_leaves_the_journal_the_lock_and_no_memory(program: Program, tmp_path: Path) -> None:
    before = at_own_agreement(program)
    limits = Path(f"/proc/{program.process.pid}/limits").read_text()
    (core,) = [line.split()[4:6] for line in limits.splitlines() if line.startswith("Max core file size")]
    assert set(core) <= {"0", "1"}
    program.process.send_signal(signal.SIGSEGV)
    assert program.process.wait(LONGEST) == -signal.SIGSEGV
    assert new_files(program, before) == ["lock", "talk.journal"]
    assert open_to_others(program.places) == []
    assert found_in(tmp_path, AGREEMENT) == []
    program.start()
    until(lambda: len(program.facts()) > 1 and program.facts(), "the talk that broke off")


def test_with_a_screen_reader_it_speaks_with_the_buses_for_that_and_nobody_else(
    heard_program: Program, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    heard_program.start(before=watched(trace))
    heard_program.press_until("Return", heard_program.places.settings)
    heard_program.begin()
    assert heard_program.close() == 0
    found = seen(trace)
    assert found.families == {"AF_UNIX"}
    others = {place for place in found.spoken_with if not SCREEN.fullmatch(place)}
    assert others, "nobody could hear it"
    assert all("dbus" in place or "at-spi" in place for place in others), others
    assert outside(found.changed, heard_program) == set()
