"""Days for a coach's own calendar."""

from datetime import UTC, date, datetime

from icalendar import Calendar

from gesprekshulp.app.calendar import calendar_of

DAYS = ((date(2026, 12, 1), "Check-in; kort, met Ömer"), (date(2026, 12, 31), "Samen\nterugkijken"))


def test_every_day_is_a_whole_day_with_what_it_is_for() -> None:
    found = Calendar.from_ical(calendar_of(DAYS, 1_800_000_000.0))
    assert isinstance(found, Calendar)
    assert [event.start for event in found.events] == [day for day, _ in DAYS]
    assert [event.end for event in found.events] == [date(2026, 12, 2), date(2027, 1, 1)]
    assert [event.summary for event in found.events] == [title for _, title in DAYS]
    assert {event.stamp for event in found.events} == {datetime.fromtimestamp(1_800_000_000.0, tz=UTC)}
    assert len({event.uid for event in found.events}) == len(DAYS)


def test_without_days_it_is_a_calendar_all_the_same() -> None:
    assert calendar_of((), 0.0).startswith(b"BEGIN:VCALENDAR")
