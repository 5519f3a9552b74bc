"""A second start never opens a second talk: it shows the first, or says who holds the program.

Each pair of starts costs about a second; GESPREKSHULP_TWO_STARTS says how many (2 unless told).
"""

import os
import random
import signal
import socket
import subprocess
import sys
import time

import pytest

from tests.window.display import LONGEST, until
from tests.window.program import Program

PAIRS = int(os.environ.get("GESPREKSHULP_TWO_STARTS", "2"))
APART = 0.3  # seconds between two starts at most: a double click, and somebody who thinks nothing happens

# What the window should look like, drawn by the same code on the same screen: a picture can't be read.
EXPECTED = """
import sys
from PySide6.QtWidgets import QApplication
from gesprekshulp.storage.lock import Holder
from gesprekshulp.ui import theme
from gesprekshulp.ui.home.taken import TakenPage
from gesprekshulp.ui.sentences import Sentences
from gesprekshulp.ui.window import Window
app = QApplication([])
theme.apply(app)
window = Window(TakenPage(Sentences().taken(Holder(int(sys.argv[1]), sys.argv[2], ""))))
window.show()
app.exec()
"""


def test_a_second_start_brings_the_first_window_back(program: Program) -> None:
    program.welcome()
    display, first = program.display, program.process
    until(lambda: display.owner() == first.pid, "the window in front")
    window = display.front()
    display.ask("windowminimize", window)
    until(lambda: display.owner() != first.pid, "a window put away")

    second = program.start()
    assert second.wait(LONGEST) == 0
    until(lambda: display.front() == window, "the first window in front again")
    assert first.poll() is None


def test_a_second_start_beside_a_frozen_one_says_who_holds_the_program(program: Program) -> None:
    program.welcome()
    display, first = program.display, program.process
    until(lambda: display.owner() == first.pid, "the window in front")
    first.send_signal(signal.SIGSTOP)

    second = program.start()
    until(lambda: display.owner() == second.pid, "a window of the second start")
    page = display.still_page()
    expected = [sys.executable, "-c", EXPECTED, str(first.pid), socket.gethostname()]
    with subprocess.Popen(expected, env=program.env()) as drawn:
        until(lambda: display.owner() == drawn.pid, "the expected window")
        assert display.still_page() == page
        drawn.kill()

    until(lambda: display.owner() == second.pid, "the second window in front again")
    first.send_signal(signal.SIGCONT)
    until(lambda: display.owner() == first.pid, "the first window, now that it can answer")
    assert second.wait(LONGEST) == 0
    assert not program.places.show.exists()


def test_a_second_start_beside_one_that_ends_is_the_program(program: Program) -> None:
    program.welcome()
    display, first = program.display, program.process
    first.send_signal(signal.SIGSTOP)
    second = program.start()
    until(lambda: display.owner() == second.pid, "who holds the program")
    taken = display.still_page()
    first.kill()
    first.wait()
    until(lambda: display.owner() == second.pid and display.still_page() != taken, "the program itself")
    assert program.close() == 0


@pytest.mark.parametrize("pair", range(PAIRS))
def test_of_two_starts_at_once_one_window_stays(program: Program, pair: int) -> None:
    """Start twice at moments close together, each other time where a killed program left its lock."""
    display, dice = program.display, random.Random(pair)
    if pair % 2:
        killed = program.start()
        until(lambda: display.owner() == killed.pid, "the window in front")
        program.kill()
        assert program.places.lock.exists()
    both = [program.start()]
    time.sleep(dice.choice((0.0, dice.uniform(0, APART))))
    both.append(program.start())

    gone = until(lambda: [each for each in both if each.poll() is not None], "one of the two that leaves")
    assert [each.returncode for each in gone] == [0]
    (stays,) = set(both) - set(gone)
    until(lambda: display.owner() == stays.pid, "the window of the other")
    assert stays.poll() is None
    until(lambda: not program.places.show.exists(), "a request that was answered")
