"""活動の組み立て: one row of a kind's table becomes one entry; its service is made from public cells only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from tsudoi import links, schemas
from tsudoi.assemble import cells, changes, photographs
from tsudoi.assemble.areas import Areas
from tsudoi.assemble.terms import Glossary, pick
from tsudoi.geo import Position
from tsudoi.model import (
    Contact,
    CostOption,
    Kind,
    Location,
    Photo,
    Precision,
    Recruitment,
    Schedule,
    Service,
    Status,
)
from tsudoi.nearest import fold
from tsudoi.register import Entry
from tsudoi.rows import Records, Row, Table
from tsudoi.vocabulary import Vocabulary

YES = "可"
WITH_PHONE_CONSENT = ("phone", "email")

_STATUS = {"休止中": Status.SUSPENDED, "終了": Status.ENDED}
_POINTS = {"対象": True, "対象外": False}
_PRECISION = {precision.value: precision for precision in Precision}
_UNNAMED = "料金"
"""What a price is for where nobody said: a row of the price table needs a heading."""
_YEN = re.compile(r"([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(円?)")


@dataclass(frozen=True, slots=True)
class _Desk:
    """What every row is read against."""

    areas: Areas
    words: Glossary
    photos: frozenset[str]


def entries(records: Records, areas: Areas, vocabulary: Vocabulary) -> Iterator[Entry]:
    """One entry for each row of the three kinds, in the order of files and rows."""
    desk = _Desk(areas, Glossary.of(vocabulary), records.photos)
    for table in records.tables:
        if table.kind in schemas.SERVICE_KINDS:
            home = areas.home(table.folder)
            yield from (_entry(row, table, home, desk) for row in table.rows)


def _entry(row: Row, table: Table, home: str | None, desk: _Desk) -> Entry:
    service = _service(public(row, table.kind), Kind(table.kind), home, desk)
    return Entry(service=service, row=row, kind=table.kind, folder=table.folder, is_consented=says_yes(row["consent"]))


def says_yes(text: str) -> bool:
    """Exactly 可, once spaces and width are set aside. 「不可(昨年は可)」 is no."""
    return fold(text) == YES


def public(row: Row, kind: str) -> Row:
    """The row as residents may see it: the cells that the schema marks public, and the phone only where that was agreed to."""
    withheld = () if says_yes(row["phone_consent"]) else WITH_PHONE_CONSENT
    cells = {name: row[name] for name in _public_names(kind) if row[name] and name not in withheld}
    return replace(row, cells=cells, originals={})


@cache
def _public_names(kind: str) -> tuple[str, ...]:
    return tuple(field.name for field in schemas.of(kind).public_fields)


def _service(row: Row, kind: Kind, home: str | None, desk: _Desk) -> Service:
    return Service(
        id=row["id"],
        kind=kind,
        name=row["name"],
        category=desk.words.category(row["category"]),
        name_kana=row["name_kana"],
        district=home or "",
        summary=row["summary"],
        description=row["description"],
        status=_STATUS.get(row["status"], Status.ACTIVE),
        successor=row["successor"],
        location=_location(row),
        area=desk.areas.serve(row.items("service_area"), home),
        eligibility=row.items("eligibility"),
        features=pick(desk.words.features, row.items("features")),
        needs=pick(desk.words.needs, row.items("needs")),
        schedule=_schedule(row),
        fee=row["fee"],
        cost_options=tuple(_cost_option(line) for line in row.items("cost_options")),
        booking=row["booking"],
        capacity=row["capacity"],
        organization=row["organization"],
        contact=_contact(row),
        recruitment=_recruitment(row),
        photo=_photo(row, desk.photos),
        assured_date=cells.day(row["assured_date"]),
        assured_by=row["assured_by"],
    )


def _location(row: Row) -> Location:
    return Location(
        venue=row["venue"],
        address=row["address"],
        position=_position(row),
        precision=_PRECISION.get(row["position_precision"]),
        directions=row["directions"],
    )


def _position(row: Row) -> Position | None:
    lon, lat = cells.number(row["longitude"]), cells.number(row["latitude"])
    if lon is None or lat is None or abs(lon) > 180 or abs(lat) > 90:
        return None
    return Position(lon, lat)


def _schedule(row: Row) -> Schedule:
    return Schedule(
        text=row["schedule_text"],
        valid_from=cells.day(row["valid_from"]),
        valid_to=cells.day(row["valid_to"]),
        extra_dates=changes.changes(row.items("extra_dates")),
        exdates=changes.changes(row.items("exdates")),
        venue_changes=changes.changes(row.items("venue_changes")),
    )


def _cost_option(line: str) -> CostOption:
    """``内容|金額|補足``; the sum counts as yen when it is nothing but a number, 円 or 無料."""
    option, amount, note = (part.strip() for part in (*line.split("|", 2), "", "")[:3])
    yen = _YEN.fullmatch(amount)
    if yen and not yen[2]:
        amount += "円"
    value = 0 if amount == "無料" else cells.count(yen[1]) if yen else None
    return CostOption(option=option or _UNNAMED, amount=value, amount_description=amount, note=note)


def _contact(row: Row) -> Contact:
    return Contact(
        name=row["contact_name"],
        phone=row["phone"],
        email=row["email"] if links.is_email(row["email"]) else "",
        url=row["url"] if links.is_web(row["url"]) else "",
    )


def _recruitment(row: Row) -> Recruitment | None:
    found = Recruitment(
        text=row["recruitment"],
        count=row["recruitment_count"],
        has_points=_POINTS.get(row["points"]),
        desk=row["recruitment_desk"],
    )
    return None if found == Recruitment() else found


def _photo(row: Row, photos: frozenset[str]) -> Photo | None:
    """A photograph that lies beside the record and has words for those who cannot see it."""
    path = photographs.beside(row, photos)
    return Photo(path=path, alt=row["photo_alt"]) if path and row["photo_alt"] else None
