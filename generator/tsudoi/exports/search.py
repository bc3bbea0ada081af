"""ことばでさがす: what the search in the browser knows: a file for each district's list, and one of the town's words.

A text field of a record is a row of stretches with spaces between: ``いきいき|100|歳|体操/いきいき|ひやく|さい|たいそう`` is one, spelled as
``spelling.folded`` spells, ``|`` between its words, how it is read behind ``/`` where that is not how it is written.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from tsudoi import readings
from tsudoi.edition import Edition
from tsudoi.exports import jsons, search_words
from tsudoi.exports.search_answers import Answers
from tsudoi.exports.search_words import written
from tsudoi.model import Holding, Kind, Service, Timetable
from tsudoi.pages import addresses, asking, coming, marks
from tsudoi.plan import Artifact, Page
from tsudoi.readings import Stretch, Word
from tsudoi.spelling import folded

NOON, EVENING, LATE = 12, 17, 19
"""From these hours on it is afternoon, and evening; what begins earlier is of the evening where it goes on so late."""


def items(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Artifact]:
    """``words.json``, ``dictionary.json`` and ``spellings.json`` of the town; for each district two files of the records that its page lists."""
    yield jsons.artifact(addresses.SEARCH_WORDS, search_words.value(edition))
    yield jsons.artifact(addresses.DICTIONARY, search_words.dictionary(edition))
    yield jsons.artifact(addresses.SPELLINGS, search_words.spellings(edition))
    answers = Answers(edition.town.vocabulary.wishes, _towns(edition))
    rows = {service.id: (row(edition, service), text(service, answers)) for service in edition.town.living}
    for shard, services in asking.shards(edition).items():
        told = [rows[service.id] for service in services]
        yield jsons.artifact(addresses.search(shard), {"services": [first for first, _ in told]})
        yield jsons.artifact(addresses.search_texts(shard), {"services": [then for _, then in told]})


def _towns(edition: Edition) -> Iterator[str]:
    """The names of the districts and of the 町 in them."""
    for district in edition.town.districts:
        yield from (district.name, *district.aliases, *district.towns)


def row(edition: Edition, service: Service) -> dict[str, Any]:
    """What a first answer and the filters ask of a record; what is empty is left out."""
    table = coming.timetable(edition, service)
    return _told(
        {
            "id": service.id,
            "category": service.category.id,
            "districts": _districts(service),
            "seeks": service.kind is Kind.VOLUNTEERING,
            "days": list(table.weekdays),
            "parts": parts(table),
            "needs": [term.id for term in service.needs],
            "features": features(service),
            "title": tuple(dict.fromkeys(_title(service))),
            "spot": _spot(service),
            "lead": _stretches((service.summary,)),
        }
    )


def text(service: Service, answers: Answers) -> dict[str, Any]:
    """What comes with the dictionary: which of its wishes the record answers, and the rest of its words."""
    known = {*_title(service), *_spot(service), *_stretches((service.summary,))}
    rest = tuple(each for each in _stretches(_said(service)) if each not in known)
    return _told({"id": service.id, "answers": answers.of(service), "text": rest})


def _told(values: dict[str, Any]) -> dict[str, Any]:
    """What is not empty; stretches as the data writes them."""
    plain = {key: " ".join(map(written, value)) if isinstance(value, tuple) else value for key, value in values.items()}
    return {key: value for key, value in plain.items() if value}


def parts(table: Timetable) -> list[str]:
    """am, pm, eve: when its sessions begin or go on."""
    hours = {
        (each.start.hour, each.end.hour if each.end else each.start.hour)
        for each in table.occurrences
        if each.holding is Holding.OPEN and each.start
    }
    found = {
        "am": any(start < NOON for start, _ in hours),
        "pm": any(start < EVENING and (start >= NOON or end > NOON) for start, end in hours),
        "eve": any(start >= EVENING or end >= LATE for start, end in hours),
    }
    return [part for part, is_there in found.items() if is_there]


def features(service: Service) -> list[str]:
    """The ids of its features, and ``free`` and ``nobooking`` where its own words say so."""
    told = [term.id for term in service.features]
    derived = (("free", marks.is_free(service)), ("nobooking", marks.needs_booking(service) is False))
    return list(dict.fromkeys((*told, *(name for name, is_so in derived if is_so))))


def _districts(service: Service) -> list[str]:
    """Its own district first, then those that it serves; ``*`` is the whole town."""
    served = ("*",) if service.area.whole_town else service.area.districts
    return list(dict.fromkeys(filter(None, (service.district, *served))))


def _spot(service: Service) -> tuple[Stretch, ...]:
    """Venue and address with the particles in them (道の駅)."""
    return tuple(dict.fromkeys((*readings.names(service.location.venue), *readings.names(service.location.address))))


def _title(service: Service) -> Iterator[Stretch]:
    """The name as its makers read it; where their reading is cut otherwise than the words are, both ways."""
    stretches = readings.names(service.name)
    kana = folded(service.name_kana)
    if kana and kana != "".join(map(readings.reading, stretches)):
        yield (Word("".join(map(readings.surface, stretches)), kana),)
    yield from stretches


def _said(service: Service) -> Iterator[str]:
    yield from (service.description, service.organization, service.contact.name, *service.eligibility)
    if service.recruitment:
        yield service.recruitment.text
    yield from (option.option for option in service.cost_options)


def _stretches(texts: Iterable[str]) -> tuple[Stretch, ...]:
    """The stretches of several texts, each once, without bare numbers."""
    found = dict.fromkeys(stretch for text in texts for stretch in readings.stretches(text))
    return tuple(stretch for stretch in found if not readings.surface(stretch).isdigit())
