"""ことばでさがす: what the search page knows of each record, folded so that spelling does not matter.

``folded`` has a twin in ``themes/machi/js/search.js``; both give the same text for the same text, which a test holds with shared examples.
"""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.exports import jsons
from tsudoi.model import District, Service
from tsudoi.pages import addresses, coming, places
from tsudoi.pages.shapes import shape
from tsudoi.plan import Artifact, Page

_SMALL = str.maketrans("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ")
_VARIANTS = str.maketrans("髙﨑邉邊澤濱齋齊德廣惠曻塚", "高崎辺辺沢浜斎斉徳広恵昇塚")
_SILENT = re.compile(r"[\s\u30fc\u2010-\u2015\u2212\uff70~\u301c・･、。,.!?'\"()「」『』【】\[\]/-]")
_KATAKANA = re.compile(r"[ァ-ヶ]")


def path() -> PurePosixPath:
    """Beside the search page."""
    return PurePosixPath("search", "services.json")


def items(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Artifact]:
    """One row per living record and per district, in the town's order, and the names of the needs."""
    names = {district.id: district.name for district in edition.town.districts}
    rows = [_row(edition, service, names.get(service.district, "")) for service in edition.town.living]
    needs = [[folded(need.name), *map(folded, need.synonyms)] for need in edition.town.vocabulary.needs]
    districts = [_district(district) for district in edition.town.districts]
    yield jsons.artifact(path(), {"services": rows, "districts": districts, "needs": needs})


def folded(text: str) -> str:
    """One spelling for all spellings: width, case, kana, small kana, long marks, variant kanji and punctuation do not count."""
    plain = unicodedata.normalize("NFKC", text).lower().translate(_VARIANTS)
    kana = _KATAKANA.sub(lambda found: chr(ord(found[0]) - 0x60), plain)
    return _SILENT.sub("", kana.translate(_SMALL))


def _row(edition: Edition, service: Service, district: str) -> dict[str, Any]:
    days = [f"{spoken.weekday(day)}曜日" for day in coming.timetable(edition, service).weekdays]
    return {
        "id": service.id,
        "url": addresses.relative(path(), addresses.service(service.id)),
        "name": service.name,
        "category": service.category.name,
        "shape": shape(service.category),
        "district": district,
        "place": places.short(service),
        **_when(coming.coming(edition, service)),
        "title": folded(" ".join((service.name, service.name_kana))),
        "text": " ".join(folded(part) for part in (*_parts(service), district, *days) if part),
    }


def _when(soon: coming.Coming) -> dict[str, str]:
    """What a hit says about when; past ``date`` the browser says ``rule`` instead."""
    said = f"{soon.lead} {soon.span}".strip()
    return {"next": said, "date": str(soon.day or ""), "rule": soon.rule if soon.day else ""}


def _district(district: District) -> dict[str, Any]:
    """A district and the 町名 by which its people know where they live."""
    name = spoken.school_district(district.name)
    return {
        "name": name,
        "short": district.name,
        "url": addresses.relative(path(), addresses.district(district.id)),
        "title": [folded(each) for each in dict.fromkeys((district.name, name, district.name_kana)) if each],
        "towns": [[town, folded(town)] for town in district.towns],
    }


def _parts(service: Service) -> Iterator[str]:
    yield from (service.category.name, *service.category.synonyms, service.summary, service.description)
    yield from (service.location.venue, service.location.address, service.organization, service.schedule.text)
    for term in (*service.needs, *service.features):
        yield from (term.name, term.mark, *term.synonyms)
    yield from service.eligibility
    if service.recruitment:
        yield service.recruitment.text
