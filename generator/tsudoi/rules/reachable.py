"""たずねる先: for every living activity a resident finds someone to call, and knows where it is or whom it is for."""

from collections.abc import Iterator, Mapping
from datetime import date

from tsudoi.model import District, Status
from tsudoi.notices import Notice
from tsudoi.register import Entry, Register
from tsudoi.rules._pointing import warning


def faults(register: Register, today: date) -> Iterator[Notice]:
    districts = {district.id: district for district in register.districts}
    for entry in register.entries:
        if entry.is_consented and entry.service.status is not Status.ENDED:
            yield from _of_entry(entry, districts, register.settings.publisher.phone)


def _of_entry(entry: Entry, districts: Mapping[str, District], publisher: str) -> Iterator[Notice]:
    service, row = entry.service, entry.row
    if not service.location.is_known and not row["service_area"]:
        yield warning(row, "venue", "place_unsaid")
    home = districts.get(service.district)
    desk = home.desk.phone if home else publisher
    if service.status is Status.ACTIVE and not service.contact.phone and not desk:
        code = "nobody_to_call" if home else "nobody_to_call_town"
        yield warning(row, "phone", code, district=home.name if home else "")
