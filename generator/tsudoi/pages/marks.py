"""印: positive facts in a word, each with its picture; what is unknown or absent has no mark."""

import re
from dataclasses import dataclass

from tsudoi.languages import said
from tsudoi.model import Service
from tsudoi.vocabulary import Term

MOST = 6
_LONGEST_FEE = 14
_WITHOUT_PLACE = {"車いすで入れます": said("車いすの方もどうぞ")}

_NO_BOOKING = re.compile(r"(いりません|不要|いらない|必要ありません|要りません|必要なし|^なし|^ありません)")
_BOOKING = re.compile(r"(申込|申し込|申しこ|予約|要|までに|必要)")


@dataclass(frozen=True, slots=True)
class Mark:
    """``icon`` names a picture of the theme; ``tone`` is "", free or yes."""

    icon: str
    text: str
    tone: str = ""


def marks(service: Service) -> tuple[Mark, ...]:
    """無料 and 送迎 first, then the other features, the fee and the booking; at most six, none twice."""
    found = [*_free(service), *_features(service), *_fee(service), *_recruitment(service), *_booking(service)]
    ordered = sorted(found, key=lambda mark: mark.tone not in ("free", "yes"))
    return tuple({mark.text: mark for mark in ordered}.values())[:MOST]


def is_free(service: Service) -> bool:
    """True when the fee says so and nothing else."""
    return service.fee.strip() in {"無料", "無料です", "0円", "なし", "無償"}


def worded(term: Term, service: Service) -> str:
    """A feature in the words of a mark; where there is no place, nobody goes in."""
    words = term.mark or term.name
    return words if service.location.is_known else _WITHOUT_PLACE.get(words, words)


def needs_booking(service: Service) -> bool | None:
    """True, False, or None where the words do not tell."""
    if _NO_BOOKING.search(service.booking):
        return False
    return True if _BOOKING.search(service.booking) else None


def _free(service: Service) -> list[Mark]:
    return [Mark("yen", said("無料"), "free")] if is_free(service) else []


def _features(service: Service) -> list[Mark]:
    return [_feature(term, service) for term in service.features]


def _feature(term: Term, service: Service) -> Mark:
    return Mark(term.icon or "check", worded(term, service), "yes" if "送迎" in term.name else "")


def _fee(service: Service) -> list[Mark]:
    if is_free(service):
        return []
    if service.fee and len(service.fee) <= _LONGEST_FEE:
        return [Mark("yen", service.fee)]
    return [Mark("yen", said("料金表あり"))] if service.cost_options else []


def _recruitment(service: Service) -> list[Mark]:
    asked = service.recruitment
    if asked is None:
        return []
    points = [Mark("point", said("ポイントがつきます"))] if asked.has_points else []
    return points + ([Mark("person", said("{count}募集", count=asked.count))] if 0 < len(asked.count) <= 8 else [])


def _booking(service: Service) -> list[Mark]:
    words = {False: Mark("check", said("申込いりません")), True: Mark("phone", said("申込がいります"))}
    needed = needs_booking(service)
    return [] if needed is None else [words[needed]]
