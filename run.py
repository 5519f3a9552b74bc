#!/usr/bin/env python3
"""Sets everything up by itself, then opens the window (`run.py`) or runs the whole check (`run.py test`).

Standard library only, and readable for Python 3.6: an older Python must get a sentence, not a syntax error.
A later start finds its stamp and asks nothing of the network. `run.py test -- ARGUMENTS` hands the arguments
to pytest and leaves out the other checks.
"""

import ctypes
import hashlib
import importlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path, PurePath
from typing import Callable, Iterable, List, Mapping, NamedTuple, Optional, Sequence, TypeVar

ROOT = Path(__file__).resolve().parent
OLDEST_PYTHON = (3, 11)
LONGEST_PATH_ON_WINDOWS = 259
LONGEST_PATH_IN_QT = 152  # the deepest file of the Windows wheel of Qt, with its backslash
PURE_ROOMS = ("conversation", "aftercare", "practice")
COVERED_IN_ALL = 90  # per cent; the pure rooms must be covered whole
SYSTEM_PYTHON = "/usr/bin/python3"  # the one to which the system's packages bring modules

AnyPath = TypeVar("AnyPath", bound=PurePath)


class NotReadyError(Exception):
    """Setting up can't go on; the message is for the person."""


# What the system must have ---------------------------------------------------------------------------------


class Need(NamedTuple):
    """One thing that pip can't bring: the name it is seen by, and its package for each package manager."""

    seen_by: str
    apt: str
    dnf: str
    pacman: str
    zypper: str


class Manager(NamedTuple):
    """A package manager: its program, which column of `Need` it reads, and its words for installing."""

    program: str
    column: str
    words: str


PIP_MAKER = Need("ensurepip", "python3-venv", "python3-libs", "python", "python3-base")
LIBRARIES = (
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", "Mesa-libEGL1"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", "Mesa-libGL1"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    Need(
        "libxkbcommon-x11.so.0",
        "libxkbcommon-x11-0",
        "libxkbcommon-x11",
        "libxkbcommon-x11",
        "libxkbcommon-x11-0",
    ),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland", "libwayland-cursor0"),
    Need("libcups.so.2", "libcups2", "cups-libs", "libcups", "libcups2"),
)
PROGRAMS = (  # with these the check opens real windows on a screen of its own, and reads what is printed
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "xorg-x11-server-Xvfb"),
    Need("xauth", "xauth", "xorg-x11-xauth", "xorg-xauth", "xauth"),
    Need("openbox", "openbox", "openbox", "openbox", "openbox"),
    Need("xdotool", "xdotool", "xdotool", "xdotool", "xdotool"),
    Need("strace", "strace", "strace", "strace", "strace"),
    Need("import", "imagemagick", "ImageMagick", "imagemagick", "ImageMagick"),
    Need("pdftoppm", "poppler-utils", "poppler-utils", "poppler", "poppler-tools"),
)
READER_PROGRAM = Need("dbus-daemon", "dbus", "dbus-daemon", "dbus", "dbus-1")
READER_FILE = Need(
    "/usr/share/dbus-1/services/org.a11y.Bus.service",
    "at-spi2-core",
    "at-spi2-core",
    "at-spi2-core",
    "at-spi2-core",
)
READER_MODULES = (
    Need("gi", "python3-gi", "python3-gobject-base", "python-gobject", "python3-gobject"),
    Need("gi.repository.Atspi", "gir1.2-atspi-2.0", "at-spi2-core", "at-spi2-core", "typelib-1_0-Atspi-2_0"),
)
MANAGERS = (
    Manager("apt-get", "apt", "apt-get update && {sudo}apt-get install --no-install-recommends"),
    Manager("dnf", "dnf", "dnf install"),
    Manager("pacman", "pacman", "pacman -S --needed"),
    Manager("zypper", "zypper", "zypper install"),
)


def has_library(soname: str) -> bool:
    """Say whether the loader finds this shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_program(name: str) -> bool:
    """Say whether this program is on the path."""
    return shutil.which(name) is not None


def has_module(name: str) -> bool:
    """Say whether this Python has the module."""
    importlib.invalidate_caches()
    return importlib.util.find_spec(name) is not None


def has_system_module(name: str) -> bool:
    """Say whether the system's own Python has the module."""
    command = [SYSTEM_PYTHON, "-I", "-c", "import " + name]
    try:
        return subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode == 0
    except OSError:
        return False


def missing_here(purpose: str) -> List[Need]:
    """Return what this machine lacks for "app" or "test"; only Linux can lack anything."""
    if not sys.platform.startswith("linux"):
        return []
    needs = [*lacking([PIP_MAKER], has_module), *lacking(LIBRARIES, has_library)]
    if purpose == "test":
        needs += [*lacking(PROGRAMS, has_program), *missing_for_reader()]
    return needs


def missing_for_reader() -> List[Need]:
    """Return what this machine lacks to read a window as a screen reader does."""
    return [
        *lacking([READER_PROGRAM], has_program),
        *lacking([READER_FILE], os.path.exists),
        *lacking(READER_MODULES, has_system_module),
    ]


def lacking(needs: Iterable[Need], is_here: Callable[[str], bool]) -> List[Need]:
    """Return the needs that `is_here` denies."""
    return [need for need in needs if not is_here(need.seen_by)]


def manager_here(is_here: Callable[[str], bool] = has_program) -> Optional[Manager]:
    """Return the first package manager that this machine has."""
    return next((manager for manager in MANAGERS if is_here(manager.program)), None)


def packages(needs: Iterable[Need], manager: Manager) -> List[str]:
    """Return the packages that bring the needs, each once and in order."""
    return list(dict.fromkeys(getattr(need, manager.column) for need in needs))


def line_to_run(needs: Sequence[Need], manager: Optional[Manager], sudo: str = "sudo ") -> str:
    """Return the one line that a person can copy to get what is missing."""
    if manager is None:
        return "Installeer met uw pakketbeheer: " + " ".join(need.seen_by for need in needs)
    return sudo + manager.words.format(sudo=sudo) + " " + " ".join(packages(needs, manager))


def is_root() -> bool:
    """Say whether we may install for the whole system."""
    user_number = getattr(os, "geteuid", None)
    return user_number is not None and user_number() == 0


def apt_install(names: Sequence[str]) -> None:
    """Install Debian packages without asking anything; a failure is seen by looking again afterwards."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["update"], ["install", "-y", "--no-install-recommends", *names]):
        subprocess.run(["apt-get", "-qq", *words], env=quiet, stdout=subprocess.DEVNULL, check=False)


def provide_system(
    find_missing: Callable[[], List[Need]],
    manager: Optional[Manager],
    install: Optional[Callable[[Sequence[str]], None]],
) -> None:
    """Install what is missing where that is allowed (`install`), else stop with the line to run.

    Raises:
        NotReadyError: something is still missing; the message is the line to run.
    """
    needs = find_missing()
    if needs and manager is not None and install is not None:
        print("Systeembibliotheken installeren...", file=sys.stderr, flush=True)
        install(packages(needs, manager))
        needs = find_missing()
    if needs:
        raise NotReadyError(line_to_run(needs, manager, sudo="" if is_root() else "sudo "))


# The project's own environment -----------------------------------------------------------------------------


def too_old(version: Sequence[int]) -> Optional[str]:
    """Return the sentence for a Python that is too old, or None."""
    if tuple(version) >= OLDEST_PYTHON:
        return None
    mine = ".".join(map(str, version))
    return f"Gesprekshulp heeft Python 3.11 of nieuwer nodig; dit is Python {mine}. Zie python.org."


def environment_place(root: AnyPath, local_data: Optional[AnyPath]) -> AnyPath:
    """Return the folder of the environment: in the checkout, unless its paths grow too long for Windows.

    `local_data` is where Windows keeps a person's own program data, and None on any other system.
    """
    ordinary = root / ".venv"
    longest = len(str(ordinary / "Lib" / "site-packages")) + LONGEST_PATH_IN_QT
    if local_data is None or longest <= LONGEST_PATH_ON_WINDOWS:
        return ordinary
    return local_data / "gesprekshulp" / ("venv-" + hashlib.sha256(str(root).encode()).hexdigest()[:8])


def environment_here() -> Path:
    """Return the folder of the environment on this machine."""
    if os.name != "nt":
        return environment_place(ROOT, None)
    return environment_place(ROOT, Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")))


def program_in(environment: Path, name: str) -> Path:
    """Return the path of a program in the environment."""
    return environment / "Scripts" / (name + ".exe") if os.name == "nt" else environment / "bin" / name


def lock_file(purpose: str) -> Path:
    """Return the list of exact packages for "app" or "test"."""
    return ROOT / "requirements" / (purpose + ".txt")


def stamp_file(environment: Path, purpose: str) -> Path:
    """Return where the stamp stands; it exists only after everything for the purpose was installed."""
    return environment / ("gesprekshulp-" + purpose + ".stamp")


def stamp(lock: bytes, environment: PurePath) -> str:
    """Return what makes an environment out of date: other packages, another Python or another place."""
    python = [platform.python_implementation(), platform.machine(), sys.base_prefix, *sys.version_info[:2]]
    facts = [hashlib.sha256(lock).hexdigest(), str(environment), *map(str, python)]
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()


def is_ready(environment: Path, purpose: str) -> bool:
    """Say whether the environment was finished for the purpose and is not out of date."""
    found = stamp_file(environment, purpose)
    wanted = stamp(lock_file(purpose).read_bytes(), environment)
    return program_in(environment, "python").exists() and found.is_file() and found.read_text() == wanted


def make_environment(environment: Path) -> None:
    """Make an empty environment; whatever stood there, half made or out of date, goes."""
    run([sys.executable, "-m", "venv", "--clear", str(environment)])


def install_packages(environment: Path, purpose: str) -> None:
    """Install exactly what the lock says; no package is built here, and none is accepted unseen."""
    pip = [str(program_in(environment, "python")), "-I", "-m", "pip", "install", "-qq", "--no-input"]
    exact = ["--require-hashes", "--only-binary", ":all:", "-r", str(lock_file(purpose))]
    run([*pip, "--disable-pip-version-check", *exact])


def run(command: Sequence[str]) -> None:
    """Run one step of the setting up.

    Raises:
        NotReadyError: the step failed; its own words are already on the screen.
    """
    if subprocess.run(command, check=False).returncode != 0:
        sentence = "Het klaarzetten is niet gelukt. Is er internet? Probeer het daarna nog eens."
        raise NotReadyError(sentence)


def provide_environment(environment: Path, purpose: str) -> None:
    """Bring the environment in order; the stamps are gone meanwhile, so that an interruption is noticed."""
    if is_ready(environment, purpose):
        return
    print("Eenmalig klaarzetten, dit duurt een paar minuten...", file=sys.stderr, flush=True)
    whole = is_ready(environment, "app")
    for either in ("app", "test"):
        if stamp_file(environment, either).is_file():
            stamp_file(environment, either).unlink()
    if not whole:
        make_environment(environment)
    install_packages(environment, purpose)
    for done in ("app", "test") if purpose == "test" else ("app",):  # the test lock holds the app lock
        stamp_file(environment, done).write_text(stamp(lock_file(done).read_bytes(), environment))


def prepare(purpose: str) -> Path:
    """Bring system and environment in order for "app" or "test" and return the environment."""
    manager = manager_here()
    may_install = manager is not None and manager.program == "apt-get" and is_root()
    provide_system(lambda: missing_here(purpose), manager, apt_install if may_install else None)
    environment = environment_here()
    provide_environment(environment, purpose)
    return environment


# The window ------------------------------------------------------------------------------------------------


def with_source(environ: Mapping[str, str]) -> Mapping[str, str]:
    """Return the variables under which Python finds our source, and pyright looks for no newer pyright."""
    return {**environ, "PYTHONPATH": str(ROOT / "src"), "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}


def open_window(environment: Path, arguments: Sequence[str]) -> int:
    """Become the program, or wait for it on Windows, where a process can't become another one."""
    command = [str(program_in(environment, "python")), "-m", "gesprekshulp", *arguments]
    if os.name != "nt":
        os.execve(command[0], command, with_source(os.environ))  # noqa: S606 - no shell is the point
    return subprocess.call(command, env=with_source(os.environ))


# The check -------------------------------------------------------------------------------------------------


class Step(NamedTuple):
    """One part of the check."""

    name: str
    command: Sequence[str]


def code_folders() -> List[str]:
    """Return everything with Python in it that exists by now."""
    names = ("src", "tests", "scripts", "benchmarks", "proofs", "run.py")
    return [name for name in names if (ROOT / name).exists()]


def checks(environment: Path) -> List[Step]:
    """Return all steps before the tests."""
    python = str(program_in(environment, "python"))
    return [
        Step("ruff check", [python, "-m", "ruff", "check", "."]),
        Step("ruff format", [python, "-m", "ruff", "format", "--check", "."]),
        Step("mypy", [python, "-m", "mypy", *code_folders()]),
        Step("pyright", [python, "-m", "pyright", "--pythonpath", python]),
        Step("import-linter", [str(program_in(environment, "lint-imports"))]),
    ]


def all_tests(environment: Path) -> Step:
    """Return the tests with the demand on the whole."""
    python = str(program_in(environment, "python"))
    side_by_side = ["-n", "auto", "--dist", "worksteal"]
    demands = ["--cov", f"--cov-fail-under={COVERED_IN_ALL}"]
    return Step("pytest", [python, "-m", "pytest", *side_by_side, *demands])


def pure_rooms_covered(environment: Path) -> Step:
    """Return the demand on the pure rooms, asked of what the tests measured."""
    python = str(program_in(environment, "python"))
    rooms = ",".join(f"src/gesprekshulp/{room}/*" for room in PURE_ROOMS)
    demands = ["--fail-under=100", f"--include={rooms}"]
    return Step("dekking van de zuivere kamers", [python, "-m", "coverage", "report", *demands])


def passes(step: Step) -> bool:
    """Run one step in sight."""
    print(f"\n== {step.name}", flush=True)
    return subprocess.run(step.command, cwd=ROOT, env=with_source(os.environ), check=False).returncode == 0


def passes_silently(step: Step) -> bool:
    """Run one step that speaks only when it fails, so that pytest's own summary stays the last line."""
    done = subprocess.run(
        step.command, cwd=ROOT, env=with_source(os.environ), capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        print(f"\n== {step.name}\n{done.stdout}{done.stderr}", flush=True)
    return done.returncode == 0


def check_all(environment: Path) -> int:
    """Run every step to the end and name those that failed; the tests come last."""
    failed = [step.name for step in checks(environment) if not passes(step)]
    if failed:
        print(f"\nTot hier niet in orde: {', '.join(failed)}", flush=True)
    tests, pure = all_tests(environment), pure_rooms_covered(environment)
    failed += [tests.name] if not passes(tests) else []
    failed += [pure.name] if not passes_silently(pure) else []
    if failed:
        print(f"Niet in orde: {', '.join(failed)}", file=sys.stderr, flush=True)
    return 1 if failed else 0


def check_some(environment: Path, arguments: Sequence[str]) -> int:
    """Run only pytest, with the person's own arguments."""
    command = [str(program_in(environment, "python")), "-m", "pytest", *arguments]
    return subprocess.call(command, cwd=ROOT, env=with_source(os.environ))


# -----------------------------------------------------------------------------------------------------------


def go(arguments: List[str]) -> int:
    """Set up, then do what was asked."""
    if arguments[:1] != ["test"]:
        return open_window(prepare("app"), arguments)
    rest = [argument for argument in arguments[1:2] if argument != "--"] + arguments[2:]
    return check_some(prepare("test"), rest) if rest else check_all(prepare("test"))


def main(arguments: List[str]) -> int:
    """Return 0 when all is well, 2 when setting up can't go on, else what the program or the check gives."""
    refusal = too_old(sys.version_info[:3])
    if refusal is None:
        try:
            return go(arguments)
        except NotReadyError as trouble:
            refusal = str(trouble)
    print(refusal, file=sys.stderr)
    return 2


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
