"""Keeps what an organisation sets once, and never lets a broken file stand between a coach and a talk."""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Final, Literal

from gesprekshulp.aftercare.reminders import Limits
from gesprekshulp.conversation.model import Seat
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.storage.flaw import Flaw, Unfit
from gesprekshulp.storage.small import content_of
from gesprekshulp.storage.whole import replaced

FORMAT: Final = 1
LONGEST_TEXT = 500  # characters; the page for settings takes sixty
LONGEST_TALK = 24 * 60  # minutes
# Seconds before each new try: a virus scanner or a sync service lets go soon, or not at all.
WAITS = (0.02, 0.1, 0.3)


@dataclass(frozen=True, slots=True)
class Settings:
    """What is set; `welcomed` when the first start is behind us, `limits` for what reminds a coach of a pause."""

    organisation: Organisation = field(default_factory=Organisation)
    welcomed: bool = False
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True, slots=True)
class SettingsProblem:
    """The settings could not be read: `settings` are the defaults to go on with.

    `flaw` and `field` ("organisation.adult.phone", empty: the whole file) are for a sentence to a person,
    `detail` is for the log. `aside` is where the file was moved, None when it was left in place.
    """

    settings: Settings
    flaw: Flaw
    field: str
    detail: str
    aside: Path | None


class SettingsNotSaved(Exception):  # noqa: N818 -- it says what is the case
    """The settings are not on disk, and what was there before still is; the text says why, for the log."""


@dataclass(frozen=True, slots=True)
class _File:
    """The file as it is on disk."""

    organisation: Organisation
    welcomed: bool
    limits: Limits = field(default_factory=Limits)
    format: Literal[1] = FORMAT


def load(path: Path) -> Settings | SettingsProblem:
    """Give the settings at `path`, the defaults when there are none; a file of no use is moved aside."""
    try:
        return _read(content_of(path))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        return SettingsProblem(Settings(), Flaw.UNREADABLE, "", str(error), None)
    except Unfit as unfit:
        return SettingsProblem(Settings(), unfit.flaw, unfit.field, unfit.detail, _moved_aside(path))


def save(path: Path, settings: Settings, wait: Callable[[float], None] = time.sleep) -> None:
    """Replace the file at `path` as a whole, readable by its owner only; the folder must be there.

    Tries again a few times, after `wait` (seconds; 0.42 in all). Raises SettingsNotSaved.
    """
    content = _written(settings)
    problem = replaced(path, content)
    for seconds in WAITS:
        if not problem:
            return
        wait(seconds)
        problem = replaced(path, content)
    if problem:
        raise SettingsNotSaved(problem)


def _read(text: bytes) -> Settings:
    """Give the settings in `text`; raises Unfit."""
    from gesprekshulp.storage.checking import checked, format_of

    if format_of(text) > FORMAT:
        raise Unfit(Flaw.NEWER, "format", f"format {format_of(text)} is newer than {FORMAT}")
    file = checked(_File, text)
    _look_at(file.organisation)
    return Settings(file.organisation, file.welcomed, file.limits)


def _look_at(organisation: Organisation) -> None:
    """Raise Unfit for what no page could show: a text without end, or a number that is not one of minutes."""
    texts = {"role_name": organisation.role_name}
    for seat in Seat:
        if adult := organisation.at(seat):
            texts |= {f"{seat}.{name}": getattr(adult, name) for name in ("name", "phone", "hours")}
    for name, text in texts.items():
        if len(text) > LONGEST_TEXT:
            raise Unfit(Flaw.WRONG, f"organisation.{name}", f"more than {LONGEST_TEXT} characters")
    if not 0 < organisation.minutes <= LONGEST_TALK:
        raise Unfit(Flaw.WRONG, "organisation.minutes", f"not from 1 to {LONGEST_TALK}")


def _written(settings: Settings) -> bytes:
    """Give the settings as JSON for people's eyes too; half a character, which no file holds, becomes "?"."""
    file = asdict(_File(settings.organisation, settings.welcomed, settings.limits))
    text = json.dumps(file, default=date.isoformat, ensure_ascii=False, indent=2)
    return f"{text}\n".encode("utf-8", "replace")


def _moved_aside(path: Path) -> Path | None:
    """Move the file aside, so that saving can't lose it."""
    aside = path.with_name(f"{path.stem}.damaged{path.suffix}")
    with suppress(OSError):
        return path.replace(aside)
    return None
