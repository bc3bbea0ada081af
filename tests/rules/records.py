"""試験の台帳: real registers from a few cells; a test names only what it is about."""

from collections.abc import Iterable
from datetime import date
from pathlib import PurePosixPath
from types import ModuleType
from typing import Any

from tests.trees import a_tree

from tsudoi import assemble, schemas, settings
from tsudoi.notices import Notice
from tsudoi.origin import Origin
from tsudoi.register import Register
from tsudoi.rows import Records, Row, Table
from tsudoi.vocabulary import Term, Vocabulary
from tsudoi.words import sentences

TODAY = date(2026, 11, 24)
TOWN = {"まちの名前": "ひより市", "公開する場所": "https://city.example.jp/", "発行者": {"電話": "0999-20-0100"}}
WORDS = Vocabulary(
    categories=(
        Term(id="taiso", name="体操・運動", shape="taiso", synonyms=("百歳体操", "ラジオ体操")),
        Term(id="salon", name="サロン・お茶", shape="salon", synonyms=("茶話会",)),
    ),
    needs=(Term(id="shopping", name="買い物", synonyms=("スーパーが遠い",)), Term(id="talk", name="話し相手")),
    features=(Term(id="ride", name="送迎", mark="送迎あり"), Term(id="wheelchair", name="車いす")),
    targets=(Term(id="anyone", name="どなたでも"),),
)
SERVICE = {
    "id": "wk-01",
    "name": "わかば体操",
    "category": "体操・運動",
    "venue": "わかば公民館",
    "phone": "0999-20-0101",
    "consent": "可",
    "phone_consent": "可",
    "assured_date": "2026-11-02",
}
WAKABA = {
    "id": "wakaba",
    "name": "若葉",
    "name_kana": "わかば",
    "aliases": "若葉東\n旧東村",
    "desk": "中央包括",
    "desk_phone": "0999-20-0001",
}
SAKURA = {
    "id": "sakuradai",
    "name": "桜台",
    "name_kana": "さくらだい",
    "aliases": "旧東村",
    "desk": "北包括",
    "desk_phone": "0999-20-0002",
}
WEST, SOUTH = 141.40, 36.30
SIDE = 0.02


def a_square(lon: float = WEST, lat: float = SOUTH, side: float = SIDE) -> list[list[float]]:
    """A ring, anticlockwise and closed."""
    return [[lon, lat], [lon + side, lat], [lon + side, lat + side], [lon, lat + side], [lon, lat]]


def a_feature(district: object = "wakaba", *rings: object, kind: str = "Polygon", **geometry: Any) -> dict[str, Any]:
    shape = {"type": kind, "coordinates": list(rings) or [a_square()], **geometry}
    return {"type": "Feature", "properties": {"id": district}, "geometry": shape}


def a_map(*features: object, **more: object) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": list(features), **more}


OUTLINES = a_map(a_feature("wakaba"), a_feature("sakuradai", a_square(WEST + SIDE)))
"""Two squares side by side: 若葉 in the west, 桜台 in the east."""


def a_row(kind: str, file: str, number: int, cells: dict[str, str]) -> Row:
    headings = {field.name: field.title for field in schemas.of(kind).fields}
    return Row(
        {name: text for name, text in cells.items() if text}, Origin(PurePosixPath(file), number), headings=headings
    )


def a_table(kind: str, folder: str, *rows: dict[str, str]) -> Table:
    title = schemas.of(kind).title
    file = f"resources/{folder}/{title}.csv" if folder else f"resources/{kind}.csv"
    made = tuple(a_row(kind, file, number, cells) for number, cells in enumerate(rows, start=2))
    return Table(kind, folder, made, Origin(PurePosixPath(file)))


def a_register(
    *services: dict[str, str],
    folder: str = "wakaba",
    districts: Iterable[dict[str, str]] = (WAKABA, SAKURA),
    tables: Iterable[Table] = (),
    polygons: Any = OUTLINES,
    town: Any = None,
    words: Vocabulary = WORDS,
    photos: Iterable[str] = (),
) -> Register:
    """Each service is what differs from ``SERVICE``; all of them stand in one file."""
    own = a_table("gatherings", folder, *({**SERVICE, **cells} for cells in services))
    tree = a_tree(TOWN if town is None else {**TOWN, **town})
    records = Records(
        tables=(a_table("districts", "", *districts), *tables, own),
        town=tree,
        polygons=a_tree(polygons, "resources/districts.geojson") if polygons is not None else None,
        photos=frozenset(photos),
    )
    return assemble.register(records, settings.read(tree)[0], words)


def found(rule: ModuleType, register: Register, today: date = TODAY) -> tuple[Notice, ...]:
    """What a rule finds; every finding can be said in both languages."""
    notices = tuple(rule.faults(register, today))
    for notice in notices:
        said = [*sentences(notice), *sentences(notice, "en")]
        assert all(said), notice.code
        assert None not in notice.facts.values(), notice.code
    return notices


def codes(rule: ModuleType, register: Register, today: date = TODAY) -> list[str]:
    return [notice.code for notice in found(rule, register, today)]
