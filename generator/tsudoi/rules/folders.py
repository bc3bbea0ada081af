"""フォルダの名前: every folder of records is one district's, by its id, name or alias, or the whole town's."""

from collections.abc import Iterator
from datetime import date

from tsudoi.assemble.areas import Areas
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.register import Register
from tsudoi.rows import Table
from tsudoi.rules._pointing import several
from tsudoi.rules.areas import WHOLE_TOWN, is_one, meant, spellings
from tsudoi.schemas import SERVICE_KINDS


def faults(register: Register, today: date) -> Iterator[Notice]:
    """One notice a file, so that each says which rows have no district."""
    areas = Areas.of(register.tables, register.settings)
    known = {**spellings(register), WHOLE_TOWN: WHOLE_TOWN}
    for table in (
        register.tables if register.districts else ()
    ):  # without a table of districts that is the one fault to tell
        found = areas.find(table.folder)
        if table.kind in SERVICE_KINDS and areas.home(table.folder) is None and not is_one(found):
            yield _notice(table, found, known)


def _notice(table: Table, found: tuple[str, ...], known: dict[str, str]) -> Notice:
    near = meant(table.folder, known)
    facts = {
        "folder": table.folder,
        "near": near,
        "ids": "、".join(found),
        "names": several(known.values()),
    }
    code = "folder_ambiguous" if found else "folder_unknown_near" if near else "folder_unknown"
    return Notice(code, Origin(table.origin.file), Severity.ERROR, facts)
