"""言い方: of several findings with one cause the first and most telling, and no second sentence for the same cell."""

from collections.abc import Iterable, Iterator

from tsudoi.load import names
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.words import reading

MENDED = ("mended", "mended_to_blank", "mended_private")
NOTES = ("nobody_to_call", "place_unsaid")
"""What follows from a cell that cannot be read, and goes when it can."""


def once(notices: tuple[Notice, ...]) -> Iterator[Notice]:
    """The findings without those that another one has said already."""
    broken = {notice.origin for notice in notices if _is_of_a_cell(notice) and notice.severity is Severity.ERROR}
    judged = {notice.origin for notice in notices if _is_of_a_cell(notice) and notice.severity is not Severity.INFO}
    unread = _unread(notices)
    seen: dict[Origin, str] = {}
    for notice in notices:
        is_told = notice.severity is Severity.ERROR and seen.get(notice.origin, "") not in ("", _finder(notice))
        is_told = is_told or (notice.code in MENDED and notice.origin in judged)
        is_told = is_told or (notice.code in NOTES and notice.origin in broken)
        if is_told or notice.code in unread:
            continue
        if notice.severity is Severity.ERROR and _is_of_a_cell(notice):
            seen.setdefault(notice.origin, _finder(notice))
        yield notice


def _finder(notice: Notice) -> str:
    """Who found it: one item of a list is no second sentence for another, so all that the reading finds is told."""
    return "reading" if notice.code in reading.WORDS else notice.code


def _is_of_a_cell(notice: Notice) -> bool:
    return notice.origin.column is not None


def _unread(notices: Iterable[Notice]) -> set[str]:
    """Codes for a file that is missing, where the file is there and only could not be read."""
    files = [notice.origin.file for notice in notices if _is_of_a_file(notice)]
    codes = {"no_town_file" for file in files if names.tree_of(file.name) == "town"}
    return codes | {"no_districts" for file in files if _is_district_table(file.name)}


def _is_district_table(name: str) -> bool:
    return name.casefold() != names.POLYGONS and names.kind_of(name, ("districts",)) is not None


def _is_of_a_file(notice: Notice) -> bool:
    """Said by ``load`` of a file in resources/ that is a town's own."""
    is_error = notice.severity is Severity.ERROR and notice.code not in ("no_districts", "no_town_file")
    return is_error and len(notice.origin.file.parts) == 2  # resources/ and the name
