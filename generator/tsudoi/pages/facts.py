"""くわしいこと: the remaining public facts of a record, each with the heading a reader would ask by."""

from collections.abc import Iterator
from dataclasses import dataclass

from tsudoi import links, spoken
from tsudoi.edition import Edition
from tsudoi.model import Kind, Service
from tsudoi.pages.lookup import Lookup
from tsudoi.pages.marks import said

_WHO = {
    Kind.GATHERING: "だれが行けますか",
    Kind.SERVICE: "だれが使えますか",
    Kind.VOLUNTEERING: "どんな方ができますか",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """``url`` makes a link of the text."""

    heading: str
    text: str
    url: str = ""
    is_outside: bool = False


def facts(edition: Edition, service: Service, index: Lookup) -> tuple[Fact, ...]:
    """Only what is known: an empty field has no line."""
    found = (*_use(edition, service, index), *_recruitment(service), *_people(service))
    return tuple(fact for fact in found if fact.text)


def _use(edition: Edition, service: Service, index: Lookup) -> Iterator[Fact]:
    yield Fact(heading="申込", text=service.booking)
    yield Fact(heading="定員", text=service.capacity)
    yield Fact(heading=_WHO[service.kind], text="、".join(service.eligibility))
    yield Fact(heading="対象の地区", text=area(edition, service, index))
    yield Fact(heading="期間", text=_period(service))
    yield Fact(heading="特徴", text="、".join(said(term, service) for term in service.features))


def area(edition: Edition, service: Service, index: Lookup) -> str:
    """Whom it serves, in the names of the districts."""
    served = service.area
    known = (index.districts[each] for each in served.districts if each in index.districts)
    names = "、".join(spoken.school_district(district.name) for district in known)
    text = f"{names}にお住まいの方" if names else ""
    if served.whole_town:
        may = "ご利用になれます" if service.kind is Kind.SERVICE else "参加できます"
        text = f"{edition.town.settings.name or '市内'}のどこからでも{may}"
    return f"{text}({served.note})" if text and served.note else text or served.note


def _period(service: Service) -> str:
    first, last = service.schedule.valid_from, service.schedule.valid_to
    return "".join(
        (f"{spoken.long_day(first)}から" if first else "", f"{spoken.long_day(last)}まで" if last else ""),
    )


def _recruitment(service: Service) -> Iterator[Fact]:
    if asked := service.recruitment:
        points = {True: "つきます", False: "つきません", None: ""}
        yield Fact(heading="手伝ってほしいこと", text=asked.text)
        yield Fact(heading="募集人数", text=asked.count)
        yield Fact(heading="ボランティアポイント", text=points[asked.has_points])
        yield Fact(heading="受入窓口", text=asked.desk)


def _people(service: Service) -> Iterator[Fact]:
    yield Fact(heading="主催", text=service.organization)
    yield Fact(heading="問い合わせ先", text=service.contact.name)
    yield Fact(heading="メール", text=service.contact.email, url=f"mailto:{service.contact.email}")
    url = service.contact.url
    yield Fact(heading="ホームページ", text=url, url=url if links.is_web(url) else "", is_outside=True)
