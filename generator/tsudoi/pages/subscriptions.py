"""カレンダーに入れる: the iCalendar file beside a page, where there are days to put into it."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.model import Service
from tsudoi.pages import addresses


def beside(edition: Edition, page: PurePosixPath, services: Iterable[Service]) -> PurePosixPath | None:
    """None where no day of any of the services is known: then there is neither a file nor a link."""
    is_dated = any(service.id in edition.recurrences for service in services)
    return addresses.ics(page) if is_dated else None
