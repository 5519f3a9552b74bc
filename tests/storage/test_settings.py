"""The settings of an organisation, and files that are not."""

import json
import stat
from collections.abc import Callable
from dataclasses import asdict, fields
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from PySide6.QtCore import QSaveFile

from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.model import Colours, Language, Region
from gesprekshulp.conversation.organisation import Adult, Organisation
from gesprekshulp.storage import whole
from gesprekshulp.storage.flaw import Flaw
from gesprekshulp.storage.look import Glimpse, glance
from gesprekshulp.storage.settings import WAITS, Settings, SettingsNotSaved, SettingsProblem, load, save
from tests.storage.samples import SETTINGS, posix_only

ADULT = Adult("Zoë", "06 12 34 56 78", "ma-vr", date(2027, 1, 31))
SET = Settings(Organisation(ADULT, None, "buddy", Region.FLANDERS, 45), welcomed=True)
ORGANISATION: dict[str, object] = {
    "adult": {"name": "Zoë", "phone": "06 12 34 56 78", "hours": "ma-vr", "check_by": "2027-01-31"},
    "stand_in": None,
    "role_name": "buddy",
    "region": "vl",
    "minutes": 45,
}
LIMITS: dict[str, object] = {"talks_a_week": 2, "days_between": 1, "talks_per_pair": 3}
FILE: dict[str, object] = {"organisation": ORGANISATION, "welcomed": True, "limits": LIMITS, "format": 1}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def problem(path: Path) -> SettingsProblem:
    """Give what is wrong with the settings, with the defaults."""
    loaded = load(path)
    assert isinstance(loaded, SettingsProblem)
    assert loaded.settings == Settings()
    return loaded


def test_the_first_start_has_the_defaults(path: Path) -> None:
    assert load(path) == Settings()
    assert not path.exists()


@pytest.mark.parametrize("settings", [Settings(), SET], ids=["defaults", "set"])
def test_what_was_saved_is_loaded(path: Path, settings: Settings) -> None:
    save(path, settings)
    assert load(path) == settings


@given(SETTINGS)
def test_all_settings_survive(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    save(path, settings)
    assert load(path) == settings


def test_the_file_is_readable(path: Path) -> None:
    save(path, SET)
    written = json.loads(path.read_text("utf-8"))
    # These came later: files without them can be read.
    later: dict[str, object] = {
        "interface": "nl",
        "content": "nl",
        "second": None,
        "circling": asdict(CirclingSettings()),
    }
    later |= {"colours": "system", "letters": 100, "single_keys": "on", "simple": False}
    assert written == FILE | {"organisation": ORGANISATION | later}
    assert "Zoë" in path.read_text("utf-8")


def test_the_file_of_the_first_format_can_be_read_for_ever(path: Path) -> None:
    path.write_text(json.dumps(FILE), "utf-8")
    assert load(path) == SET


@posix_only
def test_only_its_owner_can_read_it(path: Path) -> None:
    path.touch()
    path.chmod(0o644)
    save(path, SET)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_half_a_character_does_not_spoil_the_file(path: Path) -> None:
    save(path, Settings(Organisation(role_name="bud\ud800dy")))
    assert load(path) == Settings(Organisation(role_name="bud?dy"))


def adult(**changed: object) -> dict[str, object]:
    """Give a file with another adult."""
    entries = {"name": "Z", "phone": "1", "hours": "", "check_by": "2027-01-31", **changed}
    kept = {key: value for key, value in entries.items() if value is not ...}
    return FILE | {"organisation": ORGANISATION | {"adult": kept}}


def organisation(**changed: object) -> dict[str, object]:
    """Give a file with another organisation."""
    return FILE | {"organisation": ORGANISATION | changed}


DAMAGED: dict[str, tuple[object, Flaw, str]] = {
    "no object": ([], Flaw.WRONG, ""),
    "nothing in it": ({}, Flaw.MISSING, "organisation"),
    "of format nought": (FILE | {"format": 0}, Flaw.WRONG, "format"),
    "a newer format": ({"format": 2}, Flaw.NEWER, "format"),
    "a key too many": (FILE | {"name": "x"}, Flaw.UNKNOWN, "name"),
    "a word for a choice": (FILE | {"welcomed": "yes"}, Flaw.WRONG, "welcomed"),
    "a phone that is a number": (adult(phone=612345678), Flaw.WRONG, "organisation.adult.phone"),
    "a phone too few": (adult(phone=...), Flaw.MISSING, "organisation.adult.phone"),
    "a day that is none": (adult(check_by="2027-02-30"), Flaw.WRONG, "organisation.adult.check_by"),
    "a region that is none": (organisation(region="de"), Flaw.WRONG, "organisation.region"),
    "minutes in words": (organisation(minutes="half an hour"), Flaw.WRONG, "organisation.minutes"),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_is_moved_aside_and_its_field_named(path: Path, name: str) -> None:
    file, flaw, field = DAMAGED[name]
    path.write_text(json.dumps(file))
    found = problem(path)
    assert (found.flaw, found.field) == (flaw, field)
    aside = path.with_name("settings.damaged.json")
    assert found.aside == aside
    assert aside.read_text() == json.dumps(file)
    assert load(path) == Settings()


NO_JSON = {"empty": b"", "cut off": b'{"format":1,', "no text": b"\xff\xfe\x00", "too deep": b"[" * 100_000}


@pytest.mark.parametrize("name", NO_JSON)
def test_a_file_that_is_no_json_is_moved_aside(path: Path, name: str) -> None:
    path.write_bytes(NO_JSON[name])
    assert problem(path).flaw is Flaw.NOT_JSON
    assert not path.exists()


def test_a_problem_quotes_no_value(path: Path) -> None:
    path.write_text(json.dumps(adult(phone=612345678)))
    assert "612345678" not in problem(path).detail


def test_a_file_that_cannot_be_read_stays(path: Path) -> None:
    path.mkdir()
    found = problem(path)
    assert (found.flaw, found.aside) == (Flaw.UNREADABLE, None)
    assert path.is_dir()


def test_a_file_that_cannot_be_moved_stays(path: Path) -> None:
    path.write_bytes(b"?")
    path.with_name("settings.damaged.json").mkdir()
    assert problem(path).aside is None
    assert path.read_bytes() == b"?"


def test_a_disk_that_will_not_is_tried_again_and_told(path: Path) -> None:
    waited: list[float] = []
    with pytest.raises(SettingsNotSaved):
        save(path.parent / "no folder" / "settings.json", SET, waited.append)
    assert tuple(waited) == WAITS


@pytest.mark.parametrize("tries", range(1, len(WAITS) + 1))
def test_a_disk_that_comes_round_is_enough(path: Path, tries: int) -> None:
    folder = path.parent / "later"
    waited: list[float] = []

    def wait(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == tries:
            folder.mkdir()

    save(folder / "settings.json", SET, wait)
    assert load(folder / "settings.json") == SET
    assert len(waited) == tries


class FullFile(QSaveFile):
    """A file on a full disk: it takes nothing."""

    def writeData(self, _data: bytes | bytearray | memoryview, _size: int) -> int:  # noqa: N802 -- Qt's name
        return -1


class LockedFile(QSaveFile):
    """A file that a virus scanner holds: the last step fails."""

    def commit(self) -> bool:
        self.cancelWriting()
        return super().commit()


@pytest.mark.parametrize("kind", [FullFile, LockedFile])
def test_what_was_there_stays_when_saving_fails(
    path: Path, monkeypatch: pytest.MonkeyPatch, kind: Callable[[str], QSaveFile]
) -> None:
    save(path, SET)
    monkeypatch.setattr(whole, "QSaveFile", kind)
    with pytest.raises(SettingsNotSaved):
        save(path, Settings(), lambda _seconds: None)
    assert load(path) == SET
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_a_number_of_the_circling_rule_that_cannot_be_is_told(path: Path) -> None:
    numbers = asdict(CirclingSettings()) | {"fade": -0.85}
    path.write_text(json.dumps(FILE | {"organisation": ORGANISATION | {"circling": numbers}}), "utf-8")
    found = problem(path)
    assert (found.flaw, found.field) == (Flaw.WRONG, "organisation.circling")


def test_a_glance_expects_what_the_settings_do() -> None:
    usual = Organisation()
    assert all(getattr(usual, each.name) == getattr(Glimpse(), each.name) for each in fields(Glimpse))


def test_a_glance_sees_the_look_and_the_language(path: Path) -> None:
    look = Organisation(ADULT, colours=Colours.DARK, letters=150, interface=Language.ENGLISH)
    save(path, Settings(look))
    assert glance(path) == Glimpse(Colours.DARK, 150, Language.ENGLISH)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        '{"organisation": 5}',
        '{"organisation": {"colours": "pink"}}',
        '{"organisation": {"colours": ["dark"]}}',
        '{"organisation": {"letters": "large"}}',
        '{"organisation": {"letters": null}}',
        '{"organisation": {"letters": 1e999}}',
        '{"organisation": {"interface": "xx"}}',
        "[" * 100_000,
    ],
)
def test_a_glance_at_a_file_of_no_use_sees_the_usual(path: Path, text: str) -> None:
    path.write_text(text)
    assert glance(path) == Glimpse()
    assert path.read_text() == text


def test_a_glance_where_there_is_no_file_sees_the_usual(path: Path) -> None:
    assert glance(path) == Glimpse()
