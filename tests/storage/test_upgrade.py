"""What earlier versions wrote can be read for ever: files that they wrote themselves, kept as they were.

Whoever changes what is written adds a file of the version before to `recorded/`, and never changes one. The logbook of
the first format is opened in `test_logbook.py`, cards of the first version in `tests/library/test_upgrade.py`.
"""

import json
import shutil
from dataclasses import asdict, fields
from datetime import date
from pathlib import Path

import pytest

from gesprekshulp.aftercare.advice import CallAdult
from gesprekshulp.aftercare.contact import OpenContact
from gesprekshulp.aftercare.reminders import Limits
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.model import Colours, Language, Mode, Region
from gesprekshulp.conversation.organisation import Adult, Organisation
from gesprekshulp.storage.contact import load_contact
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.reading import read
from gesprekshulp.storage.records import open_record
from gesprekshulp.storage.settings import Settings, load

RECORDED = Path(__file__).parent / "recorded"
SETTINGS = sorted(RECORDED.glob("settings_*.json"))
JOURNALS = sorted(RECORDED.glob("talk_*.journal"))
ADULT = Adult("Noor Jansen", "06 12345678", "ma-vr 9-17", date(2027, 3, 1))
STAND_IN = Adult("Sam de Vries", "06 87654321", "", date(2027, 4, 1))


def test_there_is_something_to_read() -> None:
    assert len(SETTINGS) >= 5
    assert len(JOURNALS) >= 2


@pytest.mark.parametrize("path", SETTINGS, ids=lambda path: path.stem)
def test_settings_of_earlier_versions_are_all_still_there(path: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(path, tmp_path / "settings.json"))
    found = load(copy)
    assert isinstance(found, Settings)
    assert found.welcomed
    now = found.organisation
    assert (now.adult, now.stand_in) == (ADULT, STAND_IN)
    assert (now.region, now.minutes) == (Region.BRUSSELS, 35)

    wrote = json.loads(path.read_text("utf-8"))
    usual = Organisation()
    for each in fields(Organisation):
        if each.name not in wrote["organisation"]:  # it came later
            assert getattr(now, each.name) == getattr(usual, each.name)
    assert asdict(found.limits) == wrote.get("limits", asdict(Limits()))
    assert [each.name for each in tmp_path.iterdir()] == ["settings.json"]


def test_what_settings_gained_is_read_as_it_was_set(tmp_path: Path) -> None:
    now = load(Path(shutil.copy(SETTINGS[-1], tmp_path / "settings.json")))
    assert isinstance(now, Settings)
    assert now.organisation.interface is now.organisation.content is Language.ENGLISH
    assert (now.organisation.colours, now.organisation.letters) == (Colours.CONTRAST, 150)
    assert now.organisation.circling == CirclingSettings()


@pytest.mark.parametrize("path", JOURNALS, ids=lambda path: path.stem)
def test_every_fact_of_an_earlier_talk_is_known(path: Path) -> None:
    content = path.read_bytes()
    reading = read(content)
    assert reading is not None
    assert not reading.damaged
    assert len(reading.entries) == content.count(b"\n") - 1
    assert reading.header.mode is Mode.REAL


def test_every_fact_of_an_earlier_role_play_is_known() -> None:
    path = RECORDED / "practice_1_first.journal"
    reading = open_record(path)
    assert len(reading.entries) == path.read_bytes().count(b"\n") - 1


def test_a_call_that_an_earlier_version_left_open_waits(places: Places) -> None:
    places.prepare()
    shutil.copy(RECORDED / "contact_1_first.json", places.contact)
    assert load_contact(places) == OpenContact(date(2026, 11, 27), CallAdult.NOW, ())
