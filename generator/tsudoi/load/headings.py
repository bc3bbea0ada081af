"""見出し: which column of a file is which field, and what is wrong with the ones that are none."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from tsudoi import schemas
from tsudoi.load.fault import Fault
from tsudoi.load.fold import key, one_line
from tsudoi.nearest import nearest
from tsudoi.schemas import Field, Schema

PRICES = "cost_options"
_PRICE = re.compile(r"料金表?(?:no\.?)?([0-9]{1,2})")
_MARKS = re.compile(r"^[*※◎]+|[*※◎.:]+$|[(\[【](?:必須|任意|必ず)[)\]】]")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a file: where it stands (from 0), its heading as written, and the field it fills."""

    place: int
    heading: str
    field: Field


def folded(heading: str) -> str:
    """What a heading is compared by."""
    return _MARKS.sub("", key(heading))


@cache
def known(kind: str) -> Mapping[str, Field]:
    """Every way to write a heading of this kind; a title wins over another field's alias, an alias over an English name."""
    fields = schemas.of(kind).fields
    names: dict[str, Field] = {}
    for spellings in (lambda field: (field.title,), lambda field: field.aliases, lambda field: (field.name,)):
        for field in fields:
            for spelling in spellings(field):
                names.setdefault(folded(spelling), field)
    return names


def field_of(kind: str, heading: str) -> Field | None:
    """The field that a heading means, if any."""
    word = folded(heading)
    if found := known(kind).get(word):
        return found
    has_prices = any(field.name == PRICES for field in schemas.of(kind).fields)
    return schemas.of(kind)[PRICES] if has_prices and _PRICE.fullmatch(word) else None


def shown(heading: str) -> str:
    """A heading as we quote it: on one line."""
    return " ".join(one_line(heading.replace("\r", "\n")).split())


def unknown(kind: str, heading: str) -> Fault:
    """What to say of a heading that no field answers to."""
    schema = schemas.of(kind)
    spellings = {spelling: field.title for field in schema.fields for spelling in (field.title, *field.aliases)}
    near = nearest(heading, spellings)
    facts = {"heading": shown(heading), "kind": schema.title}
    if not near:
        return Fault("heading_unknown", facts)
    return Fault("heading_near", {**facts, "near": spellings[near]})


def wanted(kind: str) -> str:
    """The headings that a table of this kind must have, as they are quoted in a sentence."""
    return "」「".join(field.title for field in schemas.of(kind).fields if field.is_required)


def missing(schema: Schema, columns: Iterable[Column]) -> tuple[Field, ...]:
    """Required fields that no column fills."""
    present = {column.field.name for column in columns}
    return tuple(field for field in schema.fields if field.is_required and field.name not in present)
