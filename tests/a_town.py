"""小さなまち: builders for tests; each names only what its test is about, the rest is plain and complete."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import PurePosixPath
from typing import Any

from tsudoi import edition as editions
from tsudoi.edition import Edition
from tsudoi.geo import Outline, Position
from tsudoi.model import (
    Agenda,
    Contact,
    Desk,
    District,
    Kind,
    Location,
    Occurrence,
    Schedule,
    Service,
    ServiceArea,
    Timetable,
    Town,
)
from tsudoi.plan import Sight
from tsudoi.settings import Publisher, Settings
from tsudoi.vocabulary import SHAPES, Term, Vocabulary

TODAY = date(2026, 11, 22)
"""A Sunday; the Monday after it is a public holiday."""

_CATEGORY_NAMES = (
    *("体操・運動", "サロン・お茶", "認知症カフェ", "食事・配食", "趣味・学び"),
    *("暮らしの手伝い", "買い物", "送迎・移動", "子ども・多世代", "ボランティア募集"),
)
CATEGORIES = {
    shape: Term(id=shape, name=name, shape=shape) for shape, name in zip(SHAPES, _CATEGORY_NAMES, strict=True)
}
NEEDS = (
    Term(id="shopping", name="買い物", hint="店が遠い、重い物が持てない", icon="bag"),
    Term(id="talk", name="話し相手", hint="一日だれとも話さない日がある", icon="chat"),
)
FEATURES = (
    Term(id="pickup", name="送迎", mark="送迎あり", icon="bus"),
    Term(id="wheelchair", name="車いす", mark="車いすで入れます", icon="wheel"),
    Term(id="parking", name="駐車場", mark="駐車場あり", icon="park"),
)


def a_term(identifier: str, name: str, **more: Any) -> Term:
    """A word of the vocabulary."""
    return Term(id=identifier, name=name, **more)


def a_service(identifier: str = "wk-01", name: str = "若葉いきいき体操", **more: Any) -> Service:
    """An active gathering in 若葉 with a place; ``phone``, ``text`` and ``category`` (a shape) may be said shortly."""
    phone, text, shape = more.pop("phone", ""), more.pop("text", ""), more.pop("shape", "taiso")
    plain: dict[str, Any] = {
        "kind": Kind.GATHERING,
        "category": CATEGORIES[shape],
        "district": "wakaba",
        "location": Location(
            venue="若葉公民館", address="ひより市若葉町1丁目1番地", position=Position(141.005, 36.305)
        ),
        "schedule": Schedule(text=text),
        "contact": Contact(phone=phone),
        "assured_date": date(2026, 11, 2),
        "assured_by": "電話",
    }
    return Service(id=identifier, name=name, **(plain | more))


def nowhere() -> Location:
    """巡回, 配達, 電話: there is no place."""
    return Location()


def everywhere() -> ServiceArea:
    """The whole town."""
    return ServiceArea(whole_town=True)


def a_square(west: float = 141.0, south: float = 36.3, side: float = 0.01) -> Outline:
    """An outline of four corners; a second one with ``west=141.01`` lies beside it."""
    corners = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
    return ((tuple(Position(round(west + x * side, 6), round(south + y * side, 6)) for x, y in corners),),)


def a_district(identifier: str = "wakaba", name: str = "若葉", **more: Any) -> District:
    """A district with a desk that has a telephone."""
    plain: dict[str, Any] = {
        "name_kana": "わかば",
        "zone": "北部圏域",
        "desk": Desk(name="北部地域包括支援センター", phone="0120-000-101", hours="平日 8時30分〜17時15分"),
        "outline": a_square(),
    }
    return District(id=identifier, name=name, **(plain | more))


def some_settings(**more: Any) -> Settings:
    """ひより市, with a desk that answers for the site."""
    publisher = Publisher(
        name="ひより市", department="高齢者支援課", phone="0999-20-0100", hours="平日 8時30分〜17時15分"
    )
    return Settings(**({"name": "ひより市", "title": "ささえあい地図", "publisher": publisher} | more))


def a_town(*services: Service, **more: Any) -> Town:
    """A town of one district with these services."""
    plain: dict[str, Any] = {
        "settings": some_settings(),
        "vocabulary": Vocabulary(categories=tuple(CATEGORIES.values()), needs=NEEDS, features=FEATURES),
        "districts": (a_district(),),
        "services": services,
    }
    return Town(**(plain | more))


def a_timetable(*days: Occurrence | date, **more: Any) -> Timetable:
    """Days that could be read, each open unless said otherwise."""
    occurrences = tuple(day if isinstance(day, Occurrence) else Occurrence(day=day) for day in days)
    weekdays = tuple(sorted({each.day.weekday() for each in occurrences}))
    plain = {"status": "dates", "sentence": "毎週火曜日", "weekdays": weekdays, "occurrences": occurrences}
    return Timetable(**(plain | more))


def an_edition(
    *services: Service,
    agenda: Agenda | None = None,
    today: date = TODAY,
    sights: Mapping[str, Sight] | None = None,
    **town: Any,
) -> Edition:
    """The edition of a small town on one day."""
    until = today + timedelta(days=120)
    plain = editions.of(a_town(*services, **town), agenda or {}, today, until, "test")
    return replace(plain, sights=sights or {})


def changed(service: Service, **more: Any) -> Service:
    """The same service, but for what is named."""
    return replace(service, **more)


def at(*parts: str) -> PurePosixPath:
    """A path in the site."""
    return PurePosixPath(*parts)
