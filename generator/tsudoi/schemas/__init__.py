"""記録の型: the Table Schemas of every kind of table, read once from the JSON files beside this module.

Each file is a Frictionless Table Schema. Beyond the standard's ``name`` (English field), ``title`` (Japanese heading),
``description`` (one sentence of help), ``type`` and ``constraints`` a field says ``public`` (may residents see it?), ``reading`` (how
``load`` normalises its cells), ``vocabulary`` (the list its words come from), ``aliases`` (other headings people use), ``example``
and ``hsds`` (its place in the Human Services Data Specification). ``extends`` names the schema whose fields come first.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

SERVICE_KINDS = ("gatherings", "services", "volunteering")
KINDS = (*SERVICE_KINDS, "districts", "needs")

GUIDE_SHEET, CHOICES_SHEET = "書き方", "えらぶことば"
"""What stands beside the records in a workbook of ours; nobody reads records from there."""

EXAMPLE_ID = "記入例"
"""Stands as the 番号 of a row that only shows how to write."""

_STANDARD = ("name", "title", "description", "type", "format", "constraints")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One column. ``public`` decides whether any page, export or search file can ever hold its value."""

    name: str
    title: str
    description: str
    type: str = "string"
    format: str = "default"
    constraints: Mapping[str, Any] = field(default_factory=dict)
    public: bool = False
    reading: str = "line"
    vocabulary: str = ""
    aliases: tuple[str, ...] = ()
    example: str = ""
    hsds: str = ""

    @property
    def is_required(self) -> bool:
        return bool(self.constraints.get("required"))

    @property
    def descriptor(self) -> dict[str, Any]:
        """The field as the standard knows it, for frictionless and for data packages."""
        pairs = ((key, getattr(self, key)) for key in _STANDARD)
        return {key: value for key, value in pairs if value and value != "default"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """One kind of table: its Japanese title, its fields in the order of the columns, its primary key."""

    name: str
    title: str
    description: str
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...] = ()

    def __getitem__(self, name: str) -> Field:
        return next(field for field in self.fields if field.name == name)

    @property
    def public_fields(self) -> tuple[Field, ...]:
        return tuple(field for field in self.fields if field.public)


@cache
def of(kind: str) -> Schema:
    """The schema of a kind; raises FileNotFoundError for a kind that does not exist."""
    data = json.loads(files(__package__).joinpath(f"{kind}.json").read_text(encoding="utf-8"))
    base = of(data["extends"]) if "extends" in data else None
    own = tuple(_field(item) for item in data["fields"])
    return Schema(
        name=data["name"],
        title=data["title"],
        description=data["description"],
        fields=(base.fields if base else ()) + own,
        primary_key=tuple(data.get("primaryKey", base.primary_key if base else ())),
    )


def _field(item: Mapping[str, Any]) -> Field:
    return Field(**{**item, "aliases": tuple(item.get("aliases", ()))})
