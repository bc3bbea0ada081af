"""予定の文: what an entry in a reader's calendar says: it is read far from the site, often months later."""

from collections.abc import Iterator
from datetime import date

from tsudoi import schedule, spoken
from tsudoi.edition import Edition
from tsudoi.model import Precision, Recurrence, Service
from tsudoi.pages import addresses, coming, places


def place(service: Service, one: Recurrence) -> str:
    """Another venue than the usual one stands without an address, which would be the usual one's."""
    if one.venue:
        return _plain(one.venue)
    return _plain(" ".join(part for part in (service.location.venue, service.location.address) if part))


def position(service: Service, one: Recurrence) -> tuple[float, float] | None:
    """Latitude and longitude, in iCalendar's order; a rough place would lead a phone to somebody else's door."""
    spot = service.location.position
    if spot is None or one.venue or service.location.precision is Precision.TOWN:
        return None
    return spot.lat, spot.lon


def description(edition: Edition, service: Service, one: Recurrence) -> str:
    """When, what to know, what it costs, whom to call, and how old all this is."""
    return _plain("\n".join(line for line in _lines(edition, service, one) if line))


def url(edition: Edition, service: Service) -> str:
    """The page of the record, where the town says its public address."""
    base = edition.town.settings.base_url
    return addresses.url(base, addresses.service(service.id)) if base else ""


def title(text: str) -> str:
    """A name on one line."""
    return " ".join(_plain(text).split())


def lasting(today: date) -> str:
    """How far the days of a calendar can be trusted."""
    last = schedule.sure_until(today)
    return (
        f"{spoken.long_day(today)}から2年分の予定です。"
        f"祝日は{last.year}年{last.month}月{last.day}日まで決まっています。その後の祝日にかかわる日は、変わることがあります。"
    )


def _lines(edition: Edition, service: Service, one: Recurrence) -> Iterator[str]:
    table = coming.timetable(edition, service)
    yield coming.rule(service, table)
    yield spoken.span(None, one.end) if one.start is None else ""
    yield f"会場は{places.on_the_day(service, one.venue)}です。" if one.venue else ""
    yield from table.notes
    yield _headed("料金", service.fee or _prices(service))
    yield _headed("申込", service.booking)
    yield _headed("電話", service.contact.phone)
    yield f"{spoken.long_day(service.assured_date)}に確かめた内容です。" if service.assured_date else ""
    page = url(edition, service)
    yield f"お出かけの前に、こちらでお確かめください。 {page}" if page else ""


def _headed(heading: str, text: str) -> str:
    return f"{heading}: {text}" if text else ""


def _prices(service: Service) -> str:
    return "、".join(f"{cost.option} {cost.amount_description}".strip() for cost in service.cost_options)


def _plain(text: str) -> str:
    """One kind of line end, and no 「\\N」, which the library would take for one."""
    return "\n".join(text.splitlines()).replace("\\N", "＼N")
