"""確認票: one record on one sheet, with what it says today and the room for what it should say."""

from collections.abc import Iterable, Iterator

from tsudoi import schemas, spoken
from tsudoi.confirming.printed import Line, Sheet, Sheets
from tsudoi.confirming.values import Ask
from tsudoi.rows import Row

_ASKED = (
    ("schedule_text", "days"), ("exdates", "days"), ("venue", "place"), ("address", "place"), ("fee", "fee"),
    ("cost_options", "fee"), ("booking", ""), ("eligibility", ""), ("organization", ""), ("contact_name", "phone"), ("phone", "phone"),
)  # fmt: skip
"""The fields that are asked for, with the group of each."""

_ALWAYS = ("schedule_text", "venue", "fee", "phone")
"""Stand on the sheet although they are blank: something may be known by now."""


def sheets(title: str, asks: Iterable[Ask], made: str) -> Sheets:
    """In the order of the list."""
    return Sheets(title=title, made=made, sheets=tuple(_sheet(ask) for ask in asks))


def _sheet(ask: Ask) -> Sheet:
    row = ask.entry.row
    return Sheet(
        code=ask.code,
        name=ask.entry.service.name,
        person=ask.person,
        assured=_assured(ask),
        phone=row["phone"],
        lines=tuple(_lines(ask, row)),
    )


def _assured(ask: Ask) -> str:
    if ask.day is None:
        return "前に確かめた日は、わかりません。"
    way = f"、{ask.entry.service.assured_by}で" if ask.entry.service.assured_by else ""
    return f"{spoken.long_day(ask.day)}に{way}確かめた内容です。"


def _lines(ask: Ask, row: Row) -> Iterator[Line]:
    fields = {field.name: field for field in schemas.of(ask.entry.kind).fields}
    for name, group in _ASKED:
        if name in fields and (row[name] or name in _ALWAYS):
            yield Line(fields[name].title, row[name].replace("|", " "), group in ask.groups)
