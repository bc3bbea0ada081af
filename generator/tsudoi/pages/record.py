"""一つの活動のページ: one page per record, with every public fact; it stays when the activity ends."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.languages import said
from tsudoi.model import District, Kind, Precision, Service, Status
from tsudoi.pages import addresses, calls, coming, facts, map_apps, pictures, places, sketches, subscriptions
from tsudoi.pages.frame import EVERYWHERE, Frame, Link, around, trail
from tsudoi.pages.lookup import Lookup, lookup
from tsudoi.pages.marks import marks, needs_booking
from tsudoi.pages.rest import rest
from tsudoi.pages.sessions import sessions
from tsudoi.pages.stamps import stamp
from tsudoi.plan import Item, Page, PhotoView, QrView

_NEXT = {
    Kind.GATHERING: said("次に開く日"),
    Kind.SERVICE: said("次に利用できる日"),
    Kind.VOLUNTEERING: said("次に活動する日"),
}
_ABOUT = {
    Kind.GATHERING: said("どんな所ですか"),
    Kind.SERVICE: said("どんな手助けですか"),
    Kind.VOLUNTEERING: said("どんな活動ですか"),
}
_UNKNOWN = {
    "phone": said("日にちと時間は、お電話でおたずねください。"),
    "unknown": said("主催の方からの案内だけでは、日にちがわかりません。"),
}


def path(service: Service) -> PurePosixPath:
    """For life: this address is printed on paper."""
    return addresses.service(service.id)


def pages(edition: Edition) -> Iterator[Item]:
    """The page of each service and its QR code, and the photographs: one that several records show is drawn once."""
    index = lookup(edition)
    for service in edition.town.services:
        yield Page(path(service), "record.html", _context(edition, service, index))
        if base := edition.town.settings.base_url:
            yield QrView(addresses.qr(service.id), addresses.url(base, path(service)))
    yield from _photographs(edition)


def _photographs(edition: Edition) -> Iterator[PhotoView]:
    """Two files with the same content have one name, too."""
    wanted = (view for service in edition.town.services for view in pictures.views(edition, service))
    yield from {view.path: view for view in wanted}.values()


def _context(edition: Edition, service: Service, index: Lookup) -> dict[str, Any]:
    district = index.home(service)
    return {
        "frame": _frame(edition, service, district),
        "service": service,
        "number": index.number(service),
        "called": index.called(service),
        "category_path": addresses.category(service.category.id),
        "marks": marks(service),
        "successor": index.successor(service),
        "successor_path": addresses.service(service.successor),
        "publisher": calls.of_publisher(edition),
        "qr": addresses.qr(service.id) if edition.town.settings.base_url else None,
        "has_prices": bool(service.cost_options or service.fee),
        "facts": facts.facts(edition, service, index),
        "needs": tuple(Link(term.name, addresses.need(term.id)) for term in service.needs),
        "source": _source(edition, service),
        **_about(edition, service),
        **_when(edition, service),
        **_where(edition, service, index),
        **_told_by_telephone(edition, service, district),
    }


def _told_by_telephone(edition: Edition, service: Service, district: District | None) -> dict[str, Any]:
    """Whom to call, and what is said otherwise where there is nobody."""
    call = calls.of_service(edition, service, district)
    can_call = bool(call.phone)
    return {
        "call": call,
        "call_heading": _call_heading(service),
        "at_rest": rest(service, can_call),
        "stamp": stamp(service, edition.today, can_call, edition.town.settings.shelf),
        "instead": places.instead(service, can_call),
    }


def _call_heading(service: Service) -> str:
    """What the call is for: nobody should think of an application where none is needed."""
    if service.status is not Status.ACTIVE:
        return said("問い合わせ")
    return said("電話でたずねる") if needs_booking(service) is False else said("申込・問い合わせ")


def _about(edition: Edition, service: Service) -> dict[str, Any]:
    return {
        "has_about": bool(service.description or service.photo),
        "about_heading": _ABOUT[service.kind],
        "picture": pictures.picture(edition, service),
    }


def _when(edition: Edition, service: Service) -> dict[str, Any]:
    table = coming.timetable(edition, service)
    next_days = sessions(edition, service)
    now = coming.coming(edition, service)
    return {
        "coming": now,
        "sessions": next_days,
        "has_days": not service.is_withheld and bool(now.state in _UNKNOWN or next_days or service.schedule.text),
        "when_heading": _when_heading(service, bool(next_days)),
        "unknown_words": _UNKNOWN.get(now.state, ""),
        "rule": coming.rule(service, table),
        "is_read": bool(table.status == "dates" and table.sentence),
        "notes": table.notes,
        "sure_until": edition.sure_until,
        "calendar": subscriptions.beside(edition, path(service), (service,)),
    }


def _when_heading(service: Service, is_dated: bool) -> str:
    """What has ended or rests is not to be gone to at the hours that it still names."""
    before = {Status.ENDED: said("以前の日にちと時間"), Status.SUSPENDED: said("お休みの前の日にちと時間")}
    return before.get(service.status, _NEXT[service.kind] if is_dated else said("日にちと時間"))


def _where(edition: Edition, service: Service, index: Lookup) -> dict[str, Any]:
    district = index.home(service)
    position = service.location.position
    return {
        "locator": sketches.locator(district, index.grounds.get(service.district, ""), position),
        "place_alt": said("{place}のまわりの略図", place=places.short(service)),
        "district_months": addresses.month_calendar(district.id) if district else None,
        "district_title": spoken.school_district(district.name) if district else "",
        "map_way": map_apps.way(edition.town.settings, service.location),
        "is_rough": service.location.precision is Precision.TOWN,
    }


def _source(edition: Edition, service: Service) -> str:
    """Where the facts come from and who publishes them."""
    publisher = edition.town.settings.publisher
    editor = f"{publisher.name or edition.town.settings.name} {publisher.department}".strip()
    if service.organization:
        return said("{source}の情報をもとに、{editor}がまとめました。", source=service.organization, editor=editor)
    return said("{editor}がまとめました。", editor=editor)


def _frame(edition: Edition, service: Service, district: District | None) -> Frame:
    place = (Link(spoken.school_district(district.name), addresses.district(district.id)),) if district else ()
    told = said(
        "{name}({category})の日時、場所、料金、問い合わせ先です。", name=service.name, category=service.category.name
    )
    return replace(
        around(edition, path(service), service.name, service.summary or told),
        crumbs=trail(edition, *place, Link(service.name)),
        door="districts",
        styles=("css/record.css",),
        scripts=(*EVERYWHERE, "js/map-app.js") if service.location.position else EVERYWHERE,
    )
