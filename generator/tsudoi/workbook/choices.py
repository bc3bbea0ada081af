"""選べることば: the words that a column offers, and whether a person may write others or several."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tsudoi.schemas import Field, Schema
from tsudoi.vocabulary import Vocabulary

_WHOLE_TOWN = "全市"
_CONSENT = ("可", "不可")
_SUGGESTED: Mapping[str, tuple[str, ...]] = {
    "consent": _CONSENT,
    "phone_consent": _CONSENT,
    "assured_by": ("電話", "訪問", "書面", "会議", "メール"),
    "booking": ("いりません", "前日までに電話", "1週間前までに電話"),
}
_FREE = ("assured_by", "booking")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The words of one column's drop-down list. ``is_open``: other words are right as well; ``is_several``: so are several."""

    words: tuple[str, ...]
    is_open: bool = False
    is_several: bool = False


def choices(schema: Schema, vocabulary: Vocabulary, districts: Iterable[str]) -> Mapping[str, Choice]:
    """Field → what its column offers; fields without a list are left out."""
    lists = {
        name: tuple(term.name for term in getattr(vocabulary, name))
        for name in ("categories", "needs", "features", "targets")
    }
    lists["districts"] = (_WHOLE_TOWN, *districts)
    found = {field.name: _choice(field, lists) for field in schema.fields}
    return {name: choice for name, choice in found.items() if choice.words}


def _choice(field: Field, lists: Mapping[str, tuple[str, ...]]) -> Choice:
    words = _SUGGESTED.get(field.name) or tuple(field.constraints.get("enum", ())) or lists.get(field.vocabulary, ())
    return Choice(words=words, is_open=field.name in _FREE, is_several=field.reading == "list")
