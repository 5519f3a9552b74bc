"""Days for a coach's own calendar, as a file that every calendar opens; it says nothing but what and when."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from icalendar import Calendar, Event

MAKER = "-//Gesprekshulp//check-ins//NL"


def calendar_of(days: Iterable[tuple[date, str]], now_wall: float) -> bytes:
    """Give a calendar (RFC 5545) with a whole day for each of these; `now_wall` in seconds since 1970."""
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    made = datetime.fromtimestamp(now_wall, tz=UTC)
    for day, title in days:
        event = Event()
        event.add("uid", f"{uuid4()}@gesprekshulp")
        event.add("dtstamp", made)
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("summary", title)
        calendar.add_component(event)
    return bytes(calendar.to_ical())
