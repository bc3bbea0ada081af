"""電話: whom to call, for a record, for a district, for the site."""

from dataclasses import dataclass, replace

from tsudoi.edition import Edition
from tsudoi.languages import joined, said
from tsudoi.model import Desk, District, Service


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A telephone number with who answers; ``phone`` is empty where the town gave none at all."""

    name: str
    phone: str
    hours: str = ""
    note: str = ""


def of_service(edition: Edition, service: Service, home: District | None) -> Call:
    """The service's own number; where none may be shown, that of the district's desk, else of the site's."""
    contact = service.contact
    if contact.phone:
        return Call(name=contact.name or service.organization, phone=contact.phone)
    desk = of_district(edition, home)
    ask, seek = said("相談窓口へお電話ください。"), said("市役所や町村役場の、高齢の方の窓口へおたずねください。")
    untold = said("この活動の電話番号は、載せていません。")
    return replace(desk, note=joined((untold, ask if desk.phone else seek), ""))


def can_call(edition: Edition, service: Service) -> bool:
    """False where no number is known, of the record, its desk or the site: nothing may then say 「お電話で」."""
    if service.contact.phone or edition.town.settings.publisher.phone:
        return True
    return any(each.desk.phone for each in edition.town.districts if each.id == service.district)


def asking(edition: Edition, service: Service) -> str:
    """What is said of a day of which nobody knows whether it will be held."""
    return said("お電話でお確かめください") if can_call(edition, service) else said("開くかどうか、わかっていません")


def of_district(edition: Edition, district: District | None) -> Call:
    """The district's desk; the publisher of the site where the district has none."""
    return of_desk(district.desk) if district and district.desk.phone else of_publisher(edition)


def of_desk(desk: Desk) -> Call:
    """A 相談窓口."""
    return Call(name=desk.name, phone=desk.phone, hours=desk.hours)


def of_publisher(edition: Edition) -> Call:
    """Who answers for the site."""
    publisher = edition.town.settings.publisher
    return Call(name=publisher.department or publisher.name, phone=publisher.phone, hours=publisher.hours)
