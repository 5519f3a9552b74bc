"""Keeps that a coach still has to call the adult: since which day, how soon, and nothing of what was talked about."""

import json
from datetime import UTC, date, datetime
from typing import Final

from gesprekshulp.aftercare.advice import CallAdult
from gesprekshulp.aftercare.contact import OpenContact
from gesprekshulp.storage.places import FolderUnavailable, Places
from gesprekshulp.storage.small import content_of
from gesprekshulp.storage.whole import replaced

FORMAT: Final = 1


def load_contact(places: Places) -> OpenContact | None:
    """Give what is open, None when nothing is; a file that can't be understood counts as a call that waits."""
    try:
        found = json.loads(content_of(places.contact))
        return OpenContact(date.fromisoformat(found["since"]), CallAdult(found["call"]), ())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return OpenContact(_today(), CallAdult.NOW, ())


def save_contact(places: Places, contact: OpenContact) -> bool:
    """Keep what is open, and say whether that is on disk; its reasons stay in memory."""
    found = {"since": contact.since.isoformat(), "call": int(contact.call), "format": FORMAT}
    try:
        places.prepare()
    except FolderUnavailable:
        return False
    return not replaced(places.contact, json.dumps(found).encode("ascii"))


def drop_contact(places: Places) -> bool:
    """Forget what was open: the adult knows. Says whether nothing is left on disk."""
    try:
        places.contact.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _today() -> date:
    """Give the day on the calendar here."""
    return datetime.now(tz=UTC).astimezone().date()
