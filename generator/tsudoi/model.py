"""公開する値: everything that pages, exports and maps may see. No type here has a field for anything private."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from tsudoi.geo import Outline, Position
from tsudoi.settings import Settings
from tsudoi.vocabulary import Term, Vocabulary


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
    """When, in the coordinators' own words (HSDS schedule). ``schedule`` reads the words; nothing here is derived."""

    text: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    extra_dates: tuple[date, ...] = ()
    exdates: tuple[date, ...] = ()


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
    """One 地域資源 as residents see it. ``district`` is the id of its home district, "" for the whole town's records."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A 相談窓口 with its telephone and hours."""

    name: str = ""
    phone: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """Persons; None where the town gave no figure."""

    total: int | None = None
    over_65: int | None = None
    over_75: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class District:
    """One 小学校区. ``name`` is without 小学校区 (若宮); ``zone`` is the 日常生活圏域; ``towns`` the 町名 in it."""

    id: str
    name: str
    name_kana: str = ""
    zone: str = ""
    council: str = ""
    coordinator: str = ""
    staff: str = ""
    desk: Desk = field(default_factory=Desk)
    towns: tuple[str, ...] = ()
    summary: str = ""
    population: Population = field(default_factory=Population)
    outline: Outline = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedSurvey:
    """How many of those asked in a district named a need (困りごと調査)."""

    district: str
    need: Term
    answers: int
    asked: int
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentPage:
    """A page of content/: ``slug`` is its URL, ``body`` Markdown, ``order`` its place in the footer (None: not there)."""

    slug: str
    title: str
    body: str
    description: str = ""
    order: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """The whole of what is published, in the order residents meet it."""

    settings: Settings
    vocabulary: Vocabulary
    districts: tuple[District, ...] = ()
    services: tuple[Service, ...] = ()
    surveys: tuple[NeedSurvey, ...] = ()
    content: tuple[ContentPage, ...] = ()


class Holding(StrEnum):
    """The three values of a day: 開催, 休み, 不明."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One dated session. ``reason`` says in Japanese why it is on this day (or why it is off)."""

    day: date
    start: time | None = None
    end: time | None = None
    holding: Holding = Holding.OPEN
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """What could be read from a service's words.

    ``status`` is one of "dates", "unknown", "suspended", "error" and "none" (no words at all); ``sentence`` is the rule in
    normal Japanese, ``weekdays`` are 0 (Monday) to 6, ``occurrences`` are in order of day and start.
    """

    status: str
    sentence: str = ""
    reason: str = ""
    notes: tuple[str, ...] = ()
    weekdays: tuple[int, ...] = ()
    occurrences: tuple[Occurrence, ...] = ()


Agenda = Mapping[str, Timetable]
"""Service id → what is known of its days, for the days that a build covers."""
