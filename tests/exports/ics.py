"""What the tests of iCalendar files read them with."""

import re

import icalendar

from tsudoi.edition import Edition
from tsudoi.exports import calendars


def files(issue: Edition) -> dict[str, bytes]:
    return {str(item.path): item.body for item in calendars.items(issue, ())}


def parsed(body: bytes) -> icalendar.Calendar:
    calendar = icalendar.Calendar.from_ical(body)
    assert isinstance(calendar, icalendar.Calendar)
    assert calendar.errors == []
    assert [event.errors for event in calendar.events if event.errors] == []
    return calendar


def only_event(issue: Edition, identifier: str = "wk-01") -> icalendar.Event:
    (event,) = parsed(files(issue)[f"services/{identifier}/calendar.ics"]).events
    return event


def events(body: bytes) -> list[bytes]:
    """The bytes of each event, untouched by any parser."""
    return re.findall(rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", body, re.DOTALL)
