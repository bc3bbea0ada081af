"""答え: a table of answers becomes new words for single cells; what cannot be trusted is said and left as it is."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from tsudoi import schemas
from tsudoi.confirming.codes import code, parted
from tsudoi.load import foreign
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.register import Entry, Register
from tsudoi.rows import Grid
from tsudoi.schemas import Field

_CODE, _ANSWER = ("照合番号", "番号"), ("答え", "こたえ", "回答")
_SAME = ("変わりない", "変わりなし", "変わらない", "変更なし", "同じ", "なし")
_OTHER = ("変わった", "変わりあり", "変更あり", "変更", "あり")
_CONFIRMING = ("assured_date", "assurer", "assured_by")
_FIXED = ("id", "name", "consent", "phone_consent", "cost_options")
"""No answer changes who a record is and what was agreed to; prices line by line have columns of their own in each file."""

_MANY = ("list", "extra_days", "days_off", "venues")
"""Readings of cells that hold several things: in the file they stand as somebody writes them."""


@dataclass(frozen=True, slots=True)
class Answered:
    """``changes`` are cells with their new words (as ``load.amended`` takes them); ``remarks`` are answers left as they are."""

    changes: tuple[Notice, ...] = ()
    remarks: tuple[Notice, ...] = ()


class _Answer(NamedTuple):
    """One row of the table, by folded heading."""

    cells: Mapping[str, str]
    origin: Origin

    def of(self, names: tuple[str, ...]) -> str:
        return next((self.cells[name] for name in map(foreign.key, names) if self.cells.get(name)), "")


class _New(NamedTuple):
    """A value as it is read, and as it is to stand in the file."""

    text: str
    written: str


class _Unfit(Exception):
    """An answer that cannot be put down; caught where the rows are gone through."""

    def __init__(self, problem: str, **facts: object) -> None:
        super().__init__(problem)
        self.problem, self.facts = problem, facts


def answered(register: Register, grid: Grid, today: date) -> Answered:
    """Each answer against the record that it was given for."""
    entries = {entry.row["id"]: entry for entry in register.entries}
    changes: list[Notice] = []
    remarks: list[Notice] = []
    for answer in _answers(grid):
        try:
            changes += _changes(answer, entries, today)
        except _Unfit as unfit:
            record = answer.of(("名称",)) or None
            remarks.append(Notice(unfit.problem, answer.origin, Severity.WARNING, unfit.facts, record))
    return Answered(tuple(changes), tuple(remarks))


def _answers(grid: Grid) -> Iterator[_Answer]:
    """The rows below the headings in which anything was answered."""
    lines = iter(grid.lines)
    headings = tuple(foreign.key(cell) for cell in next(lines).cells) if grid.lines else ()
    for line in lines:
        answer = _Answer(dict(zip(headings, line.cells, strict=False)), Origin(grid.origin.file, line.row))
        if answer.of(_ANSWER) or answer.of(("確認日",)):
            yield answer


def _changes(answer: _Answer, entries: Mapping[str, Entry], today: date) -> tuple[Notice, ...]:
    """Nothing where the record says all of it already, so that a second run changes nothing."""
    identifier, total = parted(answer.of(_CODE))
    entry = entries.get(identifier)
    if entry is None:
        raise _Unfit("answer_unknown", value=answer.of(_CODE))
    said = _confirmation(answer, entry, today) | _new_values(answer, entry)
    changed = {name: new for name, new in said.items() if new.text and entry.row[name] != new.text}
    if changed and code(entry.row).rpartition("-")[2] != total:
        raise _Unfit("answer_outdated")
    return tuple(_change(entry, name, new) for name, new in changed.items())


def _confirmation(answer: _Answer, entry: Entry, today: date) -> dict[str, _New]:
    fields = {field.name: field for field in schemas.of(entry.kind).fields}
    said = {name: _read(fields[name], answer.of(_headings(fields[name]))) for name in _CONFIRMING}
    day = _day(said["assured_date"].text)
    if day is None:
        raise _Unfit("answer_undated")
    if day > today:
        raise _Unfit("answer_tomorrow", value=day, today=today)
    known = entry.service.assured_date
    if known and known > day:
        raise _Unfit("answer_older", value=day, known=known)
    return said


def _new_values(answer: _Answer, entry: Entry) -> dict[str, _New]:
    """What is to stand in the other cells. 変わりない with new words says two things at once."""
    fields = [each for each in schemas.of(entry.kind).fields if each.name not in (*_CONFIRMING, *_FIXED)]
    said = {field.name: _read(field, answer.of(_headings(field))) for field in fields}
    new = {name: each for name, each in said.items() if each.text}
    word = _word(answer)
    if word in _SAME and not new:
        return {}
    if word in _OTHER and new:
        return new
    if word in _OTHER:
        raise _Unfit("answer_without_words")
    raise _Unfit("answer_unclear" if not new or word not in _SAME else "answer_contradicts", value=answer.of(_ANSWER))


def _word(answer: _Answer) -> str:
    return unicodedata.normalize("NFKC", answer.of(_ANSWER)).strip("□☑✓✔◯○ 　")


def _headings(field: Field) -> tuple[str, ...]:
    return (field.title, *field.aliases)


def _read(field: Field, text: str) -> _New:
    """As the cell of a record would be read."""
    reading = foreign.read(field.reading, text)
    if reading.faults:
        raise _Unfit("answer_unread", heading=field.title, value=text)
    return _New(reading.text, foreign.fold(text) if field.reading in _MANY else reading.text)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _change(entry: Entry, name: str, new: _New) -> Notice:
    """Only a column that the file has can take it."""
    if name not in entry.row.headings:
        raise _Unfit("answer_no_column", heading=schemas.of(entry.kind)[name].title, file=entry.row.origin.file)
    facts = {"before": entry.row[name], "after": new.text, "field": name, "id": entry.row["id"]}
    return Notice("confirmed", entry.row.at(name), Severity.INFO, facts, entry.row.record, fixed=new.written)


def unwritten(register: Register, changes: tuple[Notice, ...]) -> tuple[Notice, ...]:
    """Of those changes the ones that the files, read again, do not say."""
    rows = {entry.row["id"]: entry.row for entry in register.entries}
    return tuple(
        replace(each, code="answer_unwritten", severity=Severity.WARNING)
        for each in changes
        if rows[str(each.facts["id"])][str(each.facts["field"])] != each.facts["after"]
    )
