"""小学校区: a school district with its desk, its people and its shape."""

from dataclasses import dataclass, field

from tsudoi.geo import Outline


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A 相談窓口 with its telephone and hours."""

    name: str = ""
    phone: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """Persons; None where the town gave no figure."""

    total: int | None = None
    over_65: int | None = None
    over_75: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class District:
    """One 小学校区. ``name`` is without 小学校区 (若宮); ``zone`` is the 日常生活圏域; ``towns`` the 町名 in it.

    ``aliases`` are other names that people write for it.
    """

    id: str
    name: str
    name_kana: str = ""
    aliases: tuple[str, ...] = ()
    zone: str = ""
    council: str = ""
    coordinator: str = ""
    staff: str = ""
    desk: Desk = field(default_factory=Desk)
    towns: tuple[str, ...] = ()
    summary: str = ""
    population: Population = field(default_factory=Population)
    outline: Outline = ()
