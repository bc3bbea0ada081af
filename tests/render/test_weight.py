"""Weight: a full district is a light page, with all that it loads at first."""

import gzip
import posixpath
import re
from collections.abc import Iterable, Mapping
from datetime import timedelta
from pathlib import Path, PurePosixPath

from tests.a_town import FEATURES, NEEDS, TODAY, a_service, a_timetable, an_edition, at

from tsudoi import build, pages, render, themes
from tsudoi.plan import Artifact

FIRST = re.compile(r'<(?:link rel="(?:stylesheet|icon)"|script)[^>]* (?:href|src)="([^"]+)"')
MOST, MOST_PACKED = 90_000, 25_000


def first_load(files: Mapping[PurePosixPath, bytes], page: PurePosixPath) -> list[bytes]:
    """The page, its stylesheets, its scripts and its icon; the map comes when it is asked for."""
    named = FIRST.findall(files[page].decode())
    return [files[page], *(files[PurePosixPath(posixpath.normpath(page.parent / name))] for name in named)]


def heavy(parts: Iterable[bytes]) -> tuple[int, int] | None:
    """The weight of what is heavier than it may be, plain and packed."""
    found = list(parts)
    weight = sum(map(len, found)), sum(len(gzip.compress(part)) for part in found)
    return weight if weight[0] > MOST or weight[1] > MOST_PACKED else None


def by_path(artifacts: Iterable[Artifact]) -> dict[PurePosixPath, bytes]:
    return {item.path: item.body for item in artifacts}


def test_no_district_of_the_sample_town_is_heavy(sample_outcome: build.Outcome) -> None:
    files = by_path(sample_outcome.artifacts)
    loads = {page: first_load(files, page) for page in files if page.match("districts/*/index.html")}
    assert len(loads) == 9
    assert all(len(parts) >= 8 for parts in loads.values())
    assert {page: weight for page, parts in loads.items() if (weight := heavy(parts))} == {}


def test_a_district_of_forty_records_is_light(tmp_path: Path) -> None:
    services = [
        a_service(
            f"wk-{number:02}",
            f"若葉いきいき百歳体操 第{number}の会",
            name_kana=f"わかばいきいきひゃくさいたいそう だい{number}のかい",
            features=FEATURES,
            fee="100円(お茶代)",
            needs=NEEDS,
            booking="いりません",
            shape=("taiso", "salon", "meal", "hobby")[number % 4],
        )
        for number in range(1, 41)
    ]
    days = [[TODAY + timedelta(days=7 * week + step) for week in range(17)] for step in range(7)]
    rule = "毎週火曜日 午前9時30分〜11時(祝日は休み)"
    agenda = {each.id: a_timetable(*days[place % 7], sentence=rule) for place, each in enumerate(services)}
    edition = an_edition(*services, agenda=agenda)
    press = render.press(themes.find("machi", tmp_path), edition)
    page = at("districts", "wakaba", "index.html")
    drawn = press.draw(next(item for item in pages.pages(edition) if item.path == page))
    assert heavy(first_load(by_path((drawn, *press.assets())), page)) is None
