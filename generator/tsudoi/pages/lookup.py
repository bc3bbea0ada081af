"""索引: districts, their shapes and services by id, and the numbers that services bear, looked up instead of searched for."""

from collections.abc import Mapping
from dataclasses import dataclass

from tsudoi.edition import Edition
from tsudoi.languages import said
from tsudoi.model import District, Service
from tsudoi.pages import sketches


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """Made once for all records of an edition."""

    districts: Mapping[str, District]
    services: Mapping[str, Service]
    numbers: Mapping[str, int]
    grounds: Mapping[str, str]

    def home(self, service: Service) -> District | None:
        """The district a service belongs to; None for what belongs to the whole town."""
        return self.districts.get(service.district)

    def number(self, service: Service) -> int:
        """The number in the list of its own district; 0 where it stands in none."""
        return self.numbers.get(service.id, 0)

    def successor(self, service: Service) -> Service | None:
        """The service that took over, where the record names one that there is."""
        return self.services.get(service.successor)

    def called(self, service: Service) -> str:
        """How a reader can name this record on the telephone: 若葉の4番."""
        district, number = self.home(service), self.number(service)
        return (
            said("{district}の{number}番", district=district.name, number=number)
            if district and number
            else service.name
        )


def lookup(edition: Edition) -> Lookup:
    """The index of an edition."""
    numbered = (
        (service.id, number)
        for district, listing in edition.listings.items()
        for number, service in enumerate(listing, start=1)
        if service.district == district
    )
    return Lookup(
        districts={district.id: district for district in edition.town.districts},
        services={service.id: service for service in edition.town.services},
        numbers=dict(numbered),
        grounds={district.id: sketches.ground(district) for district in edition.town.districts},
    )
