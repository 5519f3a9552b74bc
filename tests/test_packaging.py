"""What people install must hold everything, and come from exactly the packages that were tried."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import distributions
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[1]
LOCKS = ("app", "test")


def lock(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def requirements(name: str) -> list[str]:
    """Return the requirements with their hashes, one in each text."""
    return lock(name).replace("\\\n", " ").splitlines()


def pins(name: str) -> dict[str, str]:
    found = [re.match(r"([a-z0-9-]+)(?:\[[a-z,]+\])?==([\w.]+)", line) for line in requirements(name)]
    return {match[1]: match[2] for match in found if match}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Build the wheel with the hatchling that is here, and give the names in it."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with ZipFile(next(folder.glob("*.whl"))) as archive:
        return set(archive.namelist())


def test_the_wheel_holds_every_resource(wheel: set[str]) -> None:
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert resources
    assert {f"gesprekshulp/{path.relative_to(ROOT).as_posix()}" for path in resources} <= wheel


def test_the_wheel_holds_the_program_and_the_licence(wheel: set[str]) -> None:
    assert "gesprekshulp/__init__.py" in wheel
    assert any(name.endswith("/licenses/LICENSE") for name in wheel)


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_address(name: str) -> None:
    assert not re.search(r"http|://|--(index|extra-index|find-links|trusted)|@ ?file|(^|\s)/", lock(name))


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_one_version_and_hashes(name: str) -> None:
    assert len(pins(name)) == len(requirements(name)) > 0
    assert all("--hash=sha256:" in line for line in requirements(name))


def test_the_test_lock_holds_the_app_lock() -> None:
    assert pins("app").items() <= pins("test").items()


def test_the_locks_hold_everything_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [re.split(r"[\[<>=]", line)[0].lower() for line in project["project"]["dependencies"]]
    checking = [re.split(r"[\[<>=]", line)[0].lower() for line in project["dependency-groups"]["test"]]
    assert set(asked) <= pins("app").keys()
    assert set(checking) <= pins("test").keys()


def test_a_package_asked_for_with_an_extra_is_locked_with_it() -> None:
    """Without that an older pip takes the newest release, which has no hash here, and sets up nothing."""
    locked = lock("test")
    asked = {
        wish.name
        for each in distributions()
        for wish in map(Requirement, each.requires or ())
        if wish.extras and each.name in pins("test") and (wish.marker is None or wish.marker.evaluate({"extra": ""}))
    }
    assert "coverage" in asked
    assert {name for name in asked if f"\n{name}[" not in locked} == set()


def test_qt_stays_below_the_version_that_loses_none() -> None:
    major, minor, *_ = map(int, pins("app")["pyside6-essentials"].split("."))
    assert (6, 10) <= (major, minor) < (6, 12)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None can't be lost since Python 3.12")
def test_qt_gives_back_none_unharmed(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(200):
        label.setText(str(number))
    assert before - sys.getrefcount(None) <= 50
