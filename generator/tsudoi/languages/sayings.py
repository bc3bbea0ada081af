"""言いかた: finished Japanese texts that remember how they were made, so that another language can make them anew."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

_NONE: Mapping[str, Any] = MappingProxyType({})


class Said(str):
    """A sentence of ours: ``message`` with ``values`` in the place of its ``{names}``. ``others`` are a town's own translations."""

    __slots__ = ("message", "others", "values")
    message: str
    values: Mapping[str, Any]
    others: Mapping[str, str]

    def __new__(
        cls, text: str, message: str = "", values: Mapping[str, Any] = _NONE, others: Mapping[str, str] = _NONE
    ) -> "Said":
        made = super().__new__(cls, text)
        made.message, made.values, made.others = message or text, values, others
        return made


class Joined(str):
    """Several texts with a mark between them."""

    __slots__ = ("between", "parts")
    parts: tuple[str, ...]
    between: str

    def __new__(cls, parts: tuple[str, ...], between: str) -> "Joined":
        made = super().__new__(cls, between.join(parts))
        made.parts, made.between = parts, between
        return made


class Dated(str):
    """A date, a time of day or a weekday in words; ``kind`` is the name of a pattern that every language has."""

    __slots__ = ("kind", "value")
    kind: str
    value: Any

    def __new__(cls, text: str, kind: str, value: Any) -> "Dated":
        made = super().__new__(cls, text)
        made.kind, made.value = kind, value
        return made


class Counted(str):
    """A number, its thousands marked as the language marks them."""

    __slots__ = ("value",)
    value: int

    def __new__(cls, value: int) -> "Counted":
        made = super().__new__(cls, f"{value:,}")
        made.value = value
        return made


def said(message: str, **values: Any) -> Said:
    """The sentence in Japanese. Its message must stand here as it is, because the catalogues are gathered from the source."""
    return Said(message.format(**values) if values else message, message, values)


def joined(parts: Iterable[str], between: str = "、") -> str:
    """The parts that say anything; "" where none does, and a single one as it is."""
    told = tuple(part for part in parts if part)
    return told[0] if len(told) == 1 else Joined(told, between) if told else ""
