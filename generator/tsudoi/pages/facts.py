"""くわしいこと: the remaining public facts of a record, each with the heading a reader would ask by."""

from collections.abc import Iterator
from dataclasses import dataclass

from tsudoi import links, spoken
from tsudoi.edition import Edition
from tsudoi.languages import joined, said
from tsudoi.model import Kind, Service
from tsudoi.pages.lookup import Lookup
from tsudoi.pages.marks import worded

_WHO = {
    Kind.GATHERING: said("だれが行けますか"),
    Kind.SERVICE: said("だれが使えますか"),
    Kind.VOLUNTEERING: said("どんな方ができますか"),
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
    yield Fact(heading=said("申込"), text=service.booking)
    yield Fact(heading=said("定員"), text=service.capacity)
    yield Fact(heading=_WHO[service.kind], text=joined(_targets(edition, service)))
    yield Fact(heading=said("対象の地区"), text=area(edition, service, index))
    yield Fact(heading=said("期間"), text=_period(service))
    yield Fact(heading=said("特徴"), text=joined(worded(term, service) for term in service.features))


def _targets(edition: Edition, service: Service) -> Iterator[str]:
    """In the words of the town's list, which other languages know, where it has them."""
    known = {str(term.name): term.name for term in edition.town.vocabulary.targets}
    return (known.get(each, each) for each in service.eligibility)


def area(edition: Edition, service: Service, index: Lookup) -> str:
    """Whom it serves, in the names of the districts."""
    served = service.area
    known = (index.districts[each] for each in served.districts if each in index.districts)
    names = joined(spoken.school_district(district.name) for district in known)
    text: str = said("{districts}にお住まいの方", districts=names) if names else ""
    if served.whole_town:
        town = edition.town.settings.name or said("市内")
        use, join = (
            said("{town}のどこからでもご利用になれます", town=town),
            said("{town}のどこからでも参加できます", town=town),
        )
        text = use if service.kind is Kind.SERVICE else join
    return said("{text}({note})", text=text, note=served.note) if text and served.note else text or served.note


def _period(service: Service) -> str:
    first, last = service.schedule.valid_from, service.schedule.valid_to
    return joined(
        (
            said("{start}から", start=spoken.long_day(first)) if first else "",
            said("{end}まで", end=spoken.long_day(last)) if last else "",
        ),
        "",
    )


def _recruitment(service: Service) -> Iterator[Fact]:
    if asked := service.recruitment:
        points = {True: said("つきます"), False: said("つきません"), None: ""}
        yield Fact(heading=said("手伝ってほしいこと"), text=asked.text)
        yield Fact(heading=said("募集人数"), text=asked.count)
        yield Fact(heading=said("ボランティアポイント"), text=points[asked.has_points])
        yield Fact(heading=said("受入窓口"), text=asked.desk)


def _people(service: Service) -> Iterator[Fact]:
    yield Fact(heading=said("主催"), text=service.organization)
    yield Fact(heading=said("問い合わせ先"), text=service.contact.name)
    yield Fact(heading=said("メール"), text=service.contact.email, url=f"mailto:{service.contact.email}")
    url = service.contact.url
    yield Fact(heading=said("ホームページ"), text=url, url=url if links.is_web(url) else "", is_outside=True)
