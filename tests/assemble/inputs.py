"""試しの入力: rows and registers that name only what a test is about."""

from pathlib import PurePosixPath

from tsudoi import assemble
from tsudoi.model import Service
from tsudoi.origin import Origin
from tsudoi.register import Register
from tsudoi.rows import Records, Row, Table
from tsudoi.settings import Settings
from tsudoi.vocabulary import Term, Vocabulary

SETTINGS = Settings(name="ひより市")
TAISO = Term(id="taiso", name="体操・運動", shape="taiso", synonyms=("体操", "ラジオ体操"))
SALON = Term(id="salon", name="サロン", shape="salon")
SHOPPING = Term(id="shopping", name="買い物", synonyms=("スーパーに行けない",))
RIDE = Term(id="ride", name="送迎", mark="送迎あり", synonyms=("送り迎え",))
VOCABULARY = Vocabulary(categories=(TAISO, SALON), needs=(SHOPPING,), features=(RIDE,))

WAKABA = {"id": "wakaba", "name": "若葉小学校区", "aliases": "旧東村", "towns": "若葉町\n南若葉"}
SAKURA = {"id": "sakura", "name": "桜台", "aliases": "旧東村\nさくら"}


def a_table(kind: str, folder: str, *rows: dict[str, str]) -> Table:
    origin = Origin(PurePosixPath("resources", folder, f"{kind}.csv"))
    return Table(kind, folder, tuple(_row(cells, origin, number) for number, cells in enumerate(rows, start=2)), origin)


def _row(cells: dict[str, str], origin: Origin, number: int) -> Row:
    return Row(cells, Origin(origin.file, number), headings={name: name for name in cells})


def a_record(**cells: str) -> dict[str, str]:
    return {
        "id": "wk-01",
        "name": "わかば体操",
        "category": "体操・運動",
        "consent": "可",
        "assured_date": "2026-11-02",
    } | cells


def a_register(*tables: Table, photos: frozenset[str] = frozenset()) -> Register:
    records = Records(tables=(a_table("districts", "", WAKABA, SAKURA), *tables), photos=photos)
    return assemble.register(records, SETTINGS, VOCABULARY)


def a_service(
    kind: str = "gatherings", folder: str = "wakaba", photos: frozenset[str] = frozenset(), **cells: str
) -> Service:
    register = a_register(a_table(kind, folder, a_record(**cells)), photos=photos)
    return register.entries[0].service
