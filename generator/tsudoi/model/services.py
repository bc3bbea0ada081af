"""活動: one 地域資源 as residents see it, with all its parts."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tsudoi.geo import Position
from tsudoi.model.changes import DatedChange
from tsudoi.vocabulary import Term


class Kind(StrEnum):
    """The three kinds of record; the value is the schema's name."""

    GATHERING = "gatherings"
    SERVICE = "services"
    VOLUNTEERING = "volunteering"


class Status(StrEnum):
    """HSDS service.status, with the words coordinators write: 活動中, 休止中, 終了."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    ENDED = "ended"


class Precision(StrEnum):
    """What a position stands for: 番地, 建物 or 町の代表点 (then the pin is only a rough place)."""

    LOT = "番地"
    BUILDING = "建物"
    TOWN = "町の代表点"


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Where it takes place. All empty for 巡回, 配達 and 電話."""

    venue: str = ""
    address: str = ""
    position: Position | None = None
    precision: Precision | None = None
    directions: str = ""

    @property
    def is_known(self) -> bool:
        """True when a resident can go there."""
        return bool(self.venue or self.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class CostOption:
    """One line of a price table (HSDS cost_option). ``amount`` in yen where the text is a plain sum."""

    option: str
    amount: int | None = None
    amount_description: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whom to ask. ``phone`` is empty unless its publication was agreed to."""

    name: str = ""
    phone: str = ""
    email: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceArea:
    """Whom it serves: district ids, or the whole town; ``note`` keeps words such as 「一部」 as written."""

    districts: tuple[str, ...] = ()
    whole_town: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When, in the coordinators' own words (HSDS schedule). ``schedule`` reads the words; nothing here is derived.

    ``extra_dates`` (RDATE), ``exdates`` (EXDATE) and ``venue_changes`` (overrides of LOCATION) are in order of day.
    """

    text: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    extra_dates: tuple[DatedChange, ...] = ()
    exdates: tuple[DatedChange, ...] = ()
    venue_changes: tuple[DatedChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recruitment:
    """What a volunteer activity asks for: 募集内容, 募集人数, ポイント対象, 受入窓口."""

    text: str = ""
    count: str = ""
    has_points: bool | None = None
    desk: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """``path`` is relative to the town's folder; ``alt`` says what is to be seen."""

    path: str
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One 地域資源 as residents see it. ``district`` is the id of its home district, "" for the whole town's records.

    ``is_withheld``: nobody has confirmed it for so long that only its name and whom to ask are left.
    """

    id: str
    kind: Kind
    name: str
    category: Term
    name_kana: str = ""
    district: str = ""
    summary: str = ""
    description: str = ""
    status: Status = Status.ACTIVE
    successor: str = ""
    location: Location = field(default_factory=Location)
    area: ServiceArea = field(default_factory=ServiceArea)
    eligibility: tuple[str, ...] = ()
    features: tuple[Term, ...] = ()
    needs: tuple[Term, ...] = ()
    schedule: Schedule = field(default_factory=Schedule)
    fee: str = ""
    cost_options: tuple[CostOption, ...] = ()
    booking: str = ""
    capacity: str = ""
    organization: str = ""
    contact: Contact = field(default_factory=Contact)
    recruitment: Recruitment | None = None
    photo: Photo | None = None
    assured_date: date | None = None
    assured_by: str = ""
    is_withheld: bool = False

    @property
    def has_ended(self) -> bool:
        """What is over keeps its page, which says so; no list, number or pin is left of it."""
        return self.status is Status.ENDED
