"""地区の呼び名: the many ways people write a school district, and whom a record serves."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from tsudoi.model import ServiceArea
from tsudoi.nearest import fold
from tsudoi.rows import Row, Table, of_kind
from tsudoi.settings import Settings

WHOLE_TOWN = (
    "全市",
    "市内全域",
    "市全域",
    "市内全体",
    "市全体",
    "市内",
    "全域",
    "全地区",
    "全小学校区",
    "全校区",
    "全町",
    "町内全域",
    "全村",
    "村内全域",
    "town",
)
TOWN_FOLDERS = ("全市", "全町", "全村", "town")
SUFFIXES = ("小学校区", "小学校", "校区", "学区", "地区", "小")

_OFFICIAL = re.compile(r"(小学校区|小学校|小校区|校区|学区)$")
_REMARK = re.compile(r"(.+?)\s*[(\uFF08]([^()\uFF08\uFF09]*)[)\uFF09]")


@dataclass(frozen=True, slots=True)
class Areas:
    """``districts`` maps a folded spelling to district ids: one alias of old may mean several districts of today.

    ``towns`` maps a 町名 to the districts it lies in; it is a part of them and never stands for the whole.
    """

    districts: Mapping[str, tuple[str, ...]]
    towns: Mapping[str, tuple[str, ...]]
    whole_town: frozenset[str]

    @classmethod
    def of(cls, tables: Iterable[Table], settings: Settings) -> "Areas":
        """Everything that districts.csv and the town's name say of spellings."""
        rows = tuple(of_kind(tables, "districts"))
        name = settings.name
        whole = (*WHOLE_TOWN, *((name, f"{name}全域", f"{name}内", f"{name}内全域") if name else ()))
        districts = _claims(rows, _aliases) | _claims(rows, _names) | _claims(rows, _ids)  # an id wins over a name
        return cls(districts, _claims(rows, _towns), frozenset(fold(word) for word in whole))

    def find(self, text: str) -> tuple[str, ...]:
        """The districts a spelling means; none when it is not known."""
        return self.districts.get(fold(text), ())

    def is_whole_town(self, text: str) -> bool:
        """True for 全市, the town's own name and the like."""
        return fold(text) in self.whole_town

    def home(self, folder: str) -> str | None:
        """The one district a folder belongs to; "" for the folder of the whole town, None when nobody can say."""
        if fold(folder) in TOWN_FOLDERS:
            return ""
        found = self.find(folder)
        return found[0] if len(found) == 1 else None

    def read(self, item: str) -> ServiceArea | None:
        """One item of 対象地区, with 「若葉(一部)」 or a 町名 kept as its note; None when it names nothing we know."""
        if plain := self._exactly(item, ""):
            return plain
        remark = _REMARK.fullmatch(item)
        return self._exactly(remark[1], item) if remark else None

    def _exactly(self, text: str, note: str) -> ServiceArea | None:
        if self.is_whole_town(text):
            return ServiceArea(whole_town=True, note=note)
        if found := self.find(text):
            return ServiceArea(districts=found, note=note)
        part = self.towns.get(fold(text), ())
        return ServiceArea(districts=part, note=note or text) if part else None

    def serve(self, items: tuple[str, ...], home: str | None) -> ServiceArea:
        """Whom a record serves: what its 対象地区 says, or its own district where the cell is blank."""
        if not items:
            return ServiceArea(districts=(home,) if home else (), whole_town=home == "")
        known = tuple(area for item in items if (area := self.read(item)))
        return ServiceArea(
            districts=tuple(dict.fromkeys(district for area in known for district in area.districts)),
            whole_town=any(area.whole_town for area in known),
            note="、".join(area.note for area in known if area.note),
        )


def official(name: str) -> str:
    """若葉 for 若葉小学校区: the site adds the ending itself."""
    return _OFFICIAL.sub("", unicodedata.normalize("NFKC", name)) or name


def _claims(rows: tuple[Row, ...], words: Callable[[Row], Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """Folded spelling → the districts that claim it, in the order of the file."""
    claims: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        for spelling in dict.fromkeys(fold(word) for word in words(row) if word):
            claims[spelling].append(row["id"])
    return {spelling: tuple(ids) for spelling, ids in claims.items()}


def _ids(row: Row) -> Iterator[str]:
    yield row["id"]


def _names(row: Row) -> Iterator[str]:
    yield row["name"]
    yield from _with_endings(official(row["name"]))


def _aliases(row: Row) -> Iterator[str]:
    for alias in row.items("aliases"):
        yield alias
        yield from _with_endings(alias)


def _towns(row: Row) -> Iterator[str]:
    yield from row.items("towns")


def _with_endings(word: str) -> Iterator[str]:
    if word:
        yield word
        yield from (word + ending for ending in SUFFIXES)
