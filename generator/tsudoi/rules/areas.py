"""対象地区: every district that a record or a survey names is one of the town's."""

from collections.abc import Iterator
from datetime import date

from tsudoi.assemble.areas import Areas, official
from tsudoi.nearest import fold, nearest
from tsudoi.notices import Notice
from tsudoi.register import Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import error, rows, several

WHOLE_TOWN = "全市"


def faults(register: Register, today: date) -> Iterator[Notice]:
    areas = Areas.of(register.tables, register.settings)
    known = spellings(register)
    if not known:
        return  # ``district_rows`` says that there is no district at all
    for entry in register.entries:
        for item in entry.row.items("service_area"):
            if areas.read(item) is None:
                yield unknown(entry.row, "service_area", item, {**known, WHOLE_TOWN: WHOLE_TOWN})
    for row in rows(register, "needs"):
        yield from _surveyed(row, areas, known)


def _surveyed(row: Row, areas: Areas, known: dict[str, str]) -> Iterator[Notice]:
    """A figure belongs to one district only."""
    found = areas.find(row["district"])
    if row["district"] and not found:
        yield unknown(row, "district", row["district"], known)
    elif found and not is_one(found):
        yield error(row, "district", "district_ambiguous", value=row["district"], ids="、".join(found))


def is_one(ids: tuple[str, ...]) -> bool:
    """One id, or one id written twice, of which ``ids`` speaks."""
    return len({fold(key) for key in ids}) == 1


def unknown(row: Row, field: str, text: str, known: dict[str, str]) -> Notice:
    """An error at a cell that names no district, with the one that was probably meant."""
    near = meant(text, known)
    code = "district_unknown_near" if near else "district_unknown"
    return error(row, field, code, value=text, near=near, names=several(known.values()))


def spellings(register: Register) -> dict[str, str]:
    """Every way to write a district → its name."""
    found: dict[str, str] = {}
    for row in rows(register, "districts"):
        name = official(row["name"])
        for spelling in (name, row["name"], row["id"], row["name_kana"], *row.items("aliases")):
            if spelling:
                found.setdefault(spelling, name)
    return found


def meant(text: str, known: dict[str, str]) -> str:
    """The name of the district that the text is most like, whatever its ending."""
    return known.get(nearest(official(text), known), "")
