"""Days for a coach's own calendar, as a file that every calendar opens; it says nothing but what and when."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from icalendar import Calendar, Event

MAKER = "-//Gesprekshulp//check-ins//NL"


def calendar_of(days: Iterable[tuple[date, str]], now_wall: float) -> bytes:
    """Give a calendar (RFC 5545) with a whole day for each of these; `now_wall` in seconds since 1970."""
    made = datetime.fromtimestamp(now_wall, tz=UTC)
    events = [
        Event.new(summary=title, start=day, end=day + timedelta(days=1), stamp=made, uid=f"{uuid4()}@gesprekshulp")
        for day, title in days
    ]
    return bytes(Calendar.new(prodid=MAKER, subcomponents=events).to_ical())
