"""Setting up must work on a bare machine, so each decision of run.py is tried here with a made-up machine."""

import ast
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TypeVar

import pytest

import run

GLIB, EGL, *_ = run.LIBRARIES
APT, DNF, PACMAN, ZYPPER = run.MANAGERS
Answer = TypeVar("Answer")


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """Record what setting up would run, and let it all succeed."""
    seen: list[Sequence[str]] = []
    monkeypatch.setattr(run, "run", seen.append)
    return seen


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give run.py a checkout with two small locks."""
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "app.txt").write_text("app==1")
    (tmp_path / "requirements" / "test.txt").write_text("app==1\ntest==1")
    monkeypatch.setattr(run, "ROOT", tmp_path)
    return tmp_path


@pytest.fixture
def environment(checkout: Path) -> Path:
    """Lay out an environment with a Python in it and no stamp: half made."""
    place = checkout / ".venv"
    python = run.program_in(place, "python")
    python.parent.mkdir(parents=True)
    python.touch()
    return place


def machine(*lacks: run.Need) -> Callable[[], list[run.Need]]:
    return lambda: list(lacks)


def always(answer: Answer) -> Callable[[object], Answer]:
    """Return a function that gives this answer to any question."""

    def give(_question: object) -> Answer:
        return answer

    return give


# An older Python -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 11, 7), (3, 12, 1), (3, 14, 0), (4, 0, 0)])
def test_a_new_enough_python_is_not_refused(version: tuple[int, ...]) -> None:
    assert run.too_old(version) is None


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 6, 15), (3, 10, 13)])
def test_an_older_python_is_refused_in_one_sentence_that_names_it(version: tuple[int, ...]) -> None:
    sentence = run.too_old(version)
    assert sentence is not None
    assert "Python 3.11" in sentence
    assert ".".join(map(str, version)) in sentence
    assert "\n" not in sentence


def test_the_refusal_ends_the_program_with_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 8, 10, "final", 0))
    assert run.main([]) == 2
    assert "3.8.10" in capsys.readouterr().err


def test_an_older_python_can_read_the_file_at_all() -> None:
    source = Path(run.__file__).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))
    assert "import annotations" not in source, "Python 3.6 stops at this import"


# What the system lacks -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        (APT, "sudo apt-get update && sudo apt-get install --no-install-recommends libglib2.0-0 libegl1"),
        (DNF, "sudo dnf install glib2 libglvnd-egl"),
        (PACMAN, "sudo pacman -S --needed glib2 libglvnd"),
        (ZYPPER, "sudo zypper install libglib-2_0-0 Mesa-libEGL1"),
        (None, "Installeer met uw pakketbeheer: libglib-2.0.so.0 libEGL.so.1"),
    ],
    ids=["apt", "dnf", "pacman", "zypper", "unknown"],
)
def test_the_line_to_run(manager: run.Manager | None, line: str) -> None:
    assert run.line_to_run([GLIB, EGL], manager) == line


def test_a_package_that_brings_two_things_is_named_once() -> None:
    shape_and_xkb = [need for need in run.LIBRARIES if need.dnf == "libxcb"]
    assert len(shape_and_xkb) == 2
    assert run.packages(shape_and_xkb, DNF) == ["libxcb"]


def test_every_manager_names_a_package_for_every_need() -> None:
    needs = [run.PIP_MAKER, *run.LIBRARIES, *run.PROGRAMS, run.READER_PROGRAM, run.READER_FILE, *run.READER_MODULES]
    assert all(name for need in needs for name in need)
    assert {manager.column for manager in run.MANAGERS} < set(run.Need._fields)


def test_only_what_is_denied_is_lacking() -> None:
    assert run.lacking([GLIB, EGL], lambda name: name == GLIB.seen_by) == [EGL]


def test_a_name_that_no_loader_knows_is_no_library() -> None:
    assert not run.has_library("libgesprekshulp-bestaat-niet.so.9")


def test_the_first_manager_that_is_there_is_used() -> None:
    assert run.manager_here(lambda name: name in {"dnf", "zypper"}) is DNF
    assert run.manager_here(lambda _name: False) is None


@pytest.mark.parametrize(("purpose", "expected"), [("app", False), ("test", True)])
def test_only_the_check_needs_a_screen_and_a_reader_of_its_own(
    purpose: str, expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(run, "has_library", always(True))
    monkeypatch.setattr(run, "has_program", always(False))
    monkeypatch.setattr(run, "has_system_module", always(False))
    lacks = {need.seen_by for need in run.missing_here(purpose)}
    assert ({"Xvfb", "dbus-daemon", "gi"} <= lacks) is expected


def test_the_modules_of_the_system_are_asked_of_its_own_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "SYSTEM_PYTHON", sys.executable)
    assert run.has_system_module("json")
    assert not run.has_system_module("gesprekshulp_bestaat_niet")
    monkeypatch.setattr(run, "SYSTEM_PYTHON", "/bestaat/niet/python3")
    assert not run.has_system_module("json")


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_only_linux_can_lack_libraries(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(run, "has_library", always(False))
    assert run.missing_here("app") == []


def test_a_person_without_rights_gets_exactly_one_line_and_exit_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "missing_here", always([GLIB]))
    monkeypatch.setattr(run, "manager_here", lambda: APT)
    monkeypatch.setattr(run, "is_root", lambda: False)
    assert run.main(["test"]) == 2
    out, err = capsys.readouterr()
    assert (out, err) == ("", run.line_to_run([GLIB], APT) + "\n")


def test_where_it_may_it_installs_and_goes_on() -> None:
    lacks, installed = [GLIB, EGL], list[str]()

    def install(names: Sequence[str]) -> None:
        installed.extend(names)
        lacks.clear()

    run.provide_system(lambda: list(lacks), APT, install)
    assert installed == ["libglib2.0-0", "libegl1"]


def test_an_install_that_changed_nothing_ends_in_the_line() -> None:
    with pytest.raises(run.NotReadyError, match=r"apt-get install .* libegl1$"):
        run.provide_system(machine(EGL), APT, lambda _names: None)


def test_a_complete_machine_is_left_alone() -> None:
    run.provide_system(machine(), APT, lambda _names: pytest.fail("nothing to install"))


# Where the environment goes --------------------------------------------------------------------------------

APPDATA = PureWindowsPath(r"C:\Users\noor\AppData\Local")


def test_the_environment_is_in_the_checkout() -> None:
    root = PureWindowsPath(r"C:\gesprekshulp")
    assert run.environment_place(root, APPDATA) == root / ".venv"


def test_a_long_path_on_windows_moves_it_out() -> None:
    place = run.environment_place(PureWindowsPath("C:\\" + "lang\\" * 20), APPDATA)
    assert place.parent == APPDATA / "gesprekshulp"
    assert place.name.startswith("venv-")


def test_two_checkouts_with_long_paths_get_two_environments() -> None:
    roots = [PureWindowsPath("C:\\" + name * 90) for name in "ab"]
    assert len({run.environment_place(root, APPDATA) for root in roots}) == 2


@pytest.mark.parametrize(("length", "in_checkout"), [(107, True), (108, False)])
def test_the_limit_is_exact(length: int, in_checkout: bool) -> None:
    packages = len(r"\.venv\Lib\site-packages")
    root = PureWindowsPath("C:\\" + "x" * (length - packages - 3))
    assert len(str(root / ".venv" / "Lib" / "site-packages")) == length
    assert (run.environment_place(root, APPDATA) == root / ".venv") is in_checkout


def test_other_systems_take_a_path_of_any_length() -> None:
    root = PurePosixPath("/" + "lang/" * 60)
    assert run.environment_place(root, None) == root / ".venv"


# The stamp -------------------------------------------------------------------------------------------------


def stamped(environment: Path, *purposes: str) -> None:
    for purpose in purposes:
        lock = run.lock_file(purpose).read_bytes()
        run.stamp_file(environment, purpose).write_text(run.stamp(lock, environment))


def words(commands: Iterable[Sequence[str]]) -> list[str]:
    return ["venv" if "venv" in command else Path(command[-1]).stem for command in commands]


def test_a_finished_environment_runs_nothing_and_says_nothing(
    environment: Path, commands: list[Sequence[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    stamped(environment, "app")
    run.provide_environment(environment, "app")
    assert (commands, capsys.readouterr().out) == ([], "")


def test_a_half_made_environment_is_made_again(environment: Path, commands: list[Sequence[str]]) -> None:
    run.provide_environment(environment, "app")
    assert words(commands) == ["venv", "app"]
    assert "--clear" in commands[0]
    assert run.is_ready(environment, "app")


def test_the_check_adds_to_a_finished_environment(environment: Path, commands: list[Sequence[str]]) -> None:
    stamped(environment, "app")
    run.provide_environment(environment, "test")
    assert words(commands) == ["test"]
    assert run.is_ready(environment, "test")
    assert run.is_ready(environment, "app")


def test_a_new_lock_makes_a_new_environment(environment: Path, commands: list[Sequence[str]]) -> None:
    stamped(environment, "app", "test")
    for purpose in ("app", "test"):
        run.lock_file(purpose).write_text("app==2")
    run.provide_environment(environment, "test")
    assert words(commands) == ["venv", "test"]


def test_an_interrupted_install_leaves_no_stamp(environment: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamped(environment, "app")

    def interrupted(_command: Sequence[str]) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "run", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run.provide_environment(environment, "test")
    assert not run.is_ready(environment, "app")
    assert not run.is_ready(environment, "test")


def test_an_environment_whose_python_is_gone_is_not_ready(environment: Path) -> None:
    stamped(environment, "app")
    run.program_in(environment, "python").unlink()
    assert not run.is_ready(environment, "app")


def test_another_place_or_another_python_is_another_stamp(monkeypatch: pytest.MonkeyPatch) -> None:
    here = run.stamp(b"lock", PurePosixPath("/een/.venv"))
    assert run.stamp(b"lock", PurePosixPath("/een/.venv")) == here
    assert run.stamp(b"lock", PurePosixPath("/twee/.venv")) != here
    monkeypatch.setattr(sys, "version_info", (3, 99, 0, "final", 0))
    assert run.stamp(b"lock", PurePosixPath("/een/.venv")) != here


def test_pip_takes_only_the_locked_wheels(environment: Path, commands: list[Sequence[str]]) -> None:
    run.install_packages(environment, "app")
    line = " ".join(commands[0])
    assert "--require-hashes --only-binary :all: -r" in line


def test_a_step_that_fails_stops_the_setting_up() -> None:
    with pytest.raises(run.NotReadyError, match="klaarzetten is niet gelukt"):
        run.run([sys.executable, "-c", "raise SystemExit(1)"])


# What is started -------------------------------------------------------------------------------------------


def test_the_window_gets_its_arguments_and_our_source(
    checkout: Path, environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[Sequence[str], str]] = []

    def start(command: Sequence[str], env: dict[str, str]) -> int:
        started.append((command[1:], env["PYTHONPATH"]))
        return 0

    def become(_path: str, command: Sequence[str], env: dict[str, str]) -> int:
        return start(command, env)

    monkeypatch.setattr(run, "prepare", always(environment))
    monkeypatch.setattr(os, "execve", become)
    monkeypatch.setattr(subprocess, "call", start)
    assert run.main(["--taal", "en"]) == 0
    assert started[0] == (["-m", "gesprekshulp", "--taal", "en"], str(checkout / "src"))


@pytest.mark.parametrize("arguments", [["test", "--", "x.py", "-k", "y"], ["test", "x.py", "-k", "y"]])
def test_arguments_after_test_go_to_pytest_alone(
    arguments: list[str], environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Sequence[str]] = []

    def call(command: Sequence[str], **_rest: object) -> int:
        started.append(command[1:])
        return 5

    monkeypatch.setattr(run, "prepare", always(environment))
    monkeypatch.setattr(subprocess, "call", call)
    assert run.main(arguments) == 5
    assert started == [["-m", "pytest", "x.py", "-k", "y"]]


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch, environment: Path) -> list[str]:
    """Replace the steps of the check by names; a test says which of them fail."""
    names: list[str] = []
    monkeypatch.setattr(run, "prepare", always(environment))
    return names


@pytest.mark.parametrize(
    ("failing", "code"),
    [(set[str](), 0), ({"mypy"}, 1), ({"ruff check", "pytest"}, 1)],
    ids=["all well", "one", "two"],
)
def test_the_check_goes_on_to_the_end_and_names_what_failed(
    failing: set[str],
    code: int,
    ran: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def passes(step: run.Step) -> bool:
        ran.append(step.name)
        return step.name not in failing

    monkeypatch.setattr(run, "passes", passes)
    monkeypatch.setattr(run, "passes_silently", passes)
    assert run.main(["test"]) == code
    assert ran[-2:] == ["pytest", "dekking van de zuivere kamers"]
    assert len(ran) == 7
    err = capsys.readouterr().err
    assert all(name in err for name in failing)


def test_a_silent_step_speaks_when_it_fails(capsys: pytest.CaptureFixture[str]) -> None:
    good = run.Step("goed", [sys.executable, "-c", "print('hoor je niet')"])
    bad = run.Step("fout", [sys.executable, "-c", "print('hoor je wel'); raise SystemExit(1)"])
    assert run.passes_silently(good)
    assert capsys.readouterr().out == ""
    assert not run.passes_silently(bad)
    assert "hoor je wel" in capsys.readouterr().out
