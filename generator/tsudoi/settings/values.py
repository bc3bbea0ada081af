"""設定の値: what a town says of itself, frozen."""

from dataclasses import dataclass, field

from tsudoi.languages import Tongue


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """Who answers for the site; ``phone`` and ``hours`` stand in every footer."""

    name: str = ""
    department: str = ""
    phone: str = ""
    hours: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a town may change of the theme: its folder, the cloth and call colours (#rrggbb) and its mark (an SVG file)."""

    theme: str = "machi"
    cloth: str = ""
    cloth_deep: str = ""
    call: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """How long facts may be relied on after they were confirmed: months, except ``fee``, the month from which prices change each year.

    ``fee`` 0: prices have no such month. ``withheld`` 0: a record is shown however old it is.
    """

    days: int = 6
    place: int = 12
    phone: int = 12
    fee: int = 4
    withheld: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """town.yaml. ``base_url`` ends in "/" or is empty; ``tiles`` is "none" or "gsi", ``map_app`` "gsi", "google", "osm", "none" or
    an address with ``{lat}`` and ``{lon}``, ``offline`` "off" or "on"; ``code`` has six digits;
    ``languages`` are those in which its pages are shown beside Japanese."""

    name: str = ""
    name_kana: str = ""
    title: str = "ささえあい地図"
    code: str = ""
    base_url: str = ""
    licence: str = ""
    licence_url: str = ""
    tiles: str = "none"
    map_app: str = "gsi"
    offline: str = "off"
    languages: tuple[Tongue, ...] = ()
    publisher: Publisher = field(default_factory=Publisher)
    look: Look = field(default_factory=Look)
    shelf: Shelf = field(default_factory=Shelf)

    @property
    def works_offline(self) -> bool:
        """True where browsers are asked to keep the pages that were read."""
        return self.offline == "on"
