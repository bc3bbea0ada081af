"""確認票の値: what a sheet shows, in words; it stays at the desk."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a sheet; ``is_due`` where its life has run out."""

    title: str
    value: str
    is_due: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One record on paper. ``assured`` says in words when and how it was confirmed."""

    code: str
    name: str
    person: str
    assured: str
    phone: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """All that is printed at once; ``made`` says when, in words."""

    title: str
    made: str
    sheets: tuple[Sheet, ...]
