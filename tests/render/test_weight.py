"""Weight: a full district is a light page, with all that it loads at first, and with its map."""

import gzip
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

import pytest
from tests.conftest import TODAY
from tests.render import full_district

from tsudoi import build
from tsudoi.plan import Artifact

FIRST = re.compile(r'<(?:link rel="(?:stylesheet|icon|modulepreload|preload)"|script|img)[^>]* (?:href|src)="([^"]+)"')
IMPORTED = re.compile(r'\bfrom"(\./[^"]+)"')
OF_THE_MAP = re.compile(r' data-(?:parts|styles|drawing|pins)="([^"]+)"')
BEFORE_THE_MAP, WITH_THE_MAP = (90_000, 25_000), (290_000, 90_000)
"""The most that it may weigh, plain and packed."""

Files = Mapping[PurePosixPath, bytes]


def first_load(files: Files, page: PurePosixPath) -> set[PurePosixPath]:
    """The page, its stylesheets, its scripts with what they import at once, its pictures and its icon."""
    found = {page}
    for name in FIRST.findall(files[page].decode()):
        found |= set(with_imports(files, beside(page, name)))
    return found


def with_the_map(files: Files, page: PurePosixPath) -> set[PurePosixPath]:
    """What comes when the map is asked for, too."""
    (box,) = re.findall(r"<div [^>]*data-map [^>]*>", files[page].decode())
    named = [beside(page, name) for names in OF_THE_MAP.findall(box) for name in names.split()]
    return first_load(files, page).union(*(with_imports(files, name) for name in named))


def with_imports(files: Files, path: PurePosixPath) -> Iterator[PurePosixPath]:
    yield path
    if path.suffix == ".js" and "vendor" not in path.parts:
        for name in IMPORTED.findall(files[path].decode()):
            yield from with_imports(files, beside(path, name))


def beside(path: PurePosixPath, name: str) -> PurePosixPath:
    return PurePosixPath(posixpath.normpath(path.parent / name))


def weight(files: Files, paths: Iterable[PurePosixPath]) -> tuple[int, int]:
    """Plain and packed."""
    bodies = [files[path] for path in paths]
    return sum(map(len, bodies)), sum(len(gzip.compress(body, 6)) for body in bodies)


def is_over(found: tuple[int, int], most: tuple[int, int]) -> bool:
    return any(each > limit for each, limit in zip(found, most, strict=True))


def by_path(artifacts: Iterable[Artifact]) -> dict[PurePosixPath, bytes]:
    return {item.path: item.body for item in artifacts}


@pytest.fixture(scope="module")
def full(sample_outcome: build.Outcome) -> dict[PurePosixPath, bytes]:
    """What the district of forty records needs."""
    assert sample_outcome.town
    return by_path(full_district.printed(full_district.town_of_forty(sample_outcome.town), TODAY))


def test_no_district_of_the_sample_town_is_heavy(sample_outcome: build.Outcome) -> None:
    files = by_path(sample_outcome.artifacts)
    districts = [path for path in files if path.parts[0] == "districts" and path.match("districts/*/index.html")]
    assert len(districts) == 9
    loads = {page: weight(files, first_load(files, page)) for page in districts}
    assert {page: found for page, found in loads.items() if is_over(found, BEFORE_THE_MAP)} == {}
    whole = {page: weight(files, with_the_map(files, page)) for page in districts}
    assert {page: found for page, found in whole.items() if is_over(found, WITH_THE_MAP)} == {}


def test_a_district_of_forty_full_records_is_light(full: dict[PurePosixPath, bytes]) -> None:
    page = full_district.FOLDER / "index.html"
    text = full[page].decode()
    assert text.count('<li class="service-card') == text.count('<p class="stamp') == full_district.COUNT
    assert (text.count('<ul class="marks">') > 35, text.count("<ruby>") > 80) == (True, True)  # they are full
    first, whole = first_load(full, page), with_the_map(full, page)
    assert {path.suffix for path in first} == {".html", ".css", ".js", ".svg"}
    assert {"leaflet", "leaflet.markercluster"} <= {
        path.name.split(".js")[0].rsplit(".", 1)[0] for path in whole - first
    }
    assert not is_over(weight(full, first), BEFORE_THE_MAP), weight(full, first)
    assert not is_over(weight(full, whole), WITH_THE_MAP), weight(full, whole)


def test_a_card_is_slim(full: dict[PurePosixPath, bytes]) -> None:
    """About 0.8 KB, readings, marks and all."""
    text = full[full_district.FOLDER / "index.html"].decode()
    cards = [
        len(card.encode())
        for card in re.findall(r'<li class="service-card.*?(?=<li class="service-card|</ol>)', text, re.DOTALL)
    ]
    assert len(cards) == full_district.COUNT
    assert sum(cards) / len(cards) < 820


def test_nothing_blocks_but_one_small_script_and_the_styles(sample_outcome: build.Outcome) -> None:
    files = by_path(sample_outcome.artifacts)
    for path, body in files.items():
        if path.suffix != ".html":
            continue
        scripts = re.findall(r"<script[^>]*>", body.decode())
        plain = [re.search(r'src="[^"]*/js/([\w-]+)\.', each) for each in scripts if ' type="module"' not in each]
        assert [found and found[1] for found in plain] == ["comfort-early"], path
    (early,) = (body for path, body in files.items() if path.name.startswith("comfort-early."))
    assert len(early) < 700


def test_every_picture_has_its_box_before_it_comes(sample_outcome: build.Outcome) -> None:
    pictures = [
        (path, picture)
        for path, body in by_path(sample_outcome.artifacts).items()
        if path.suffix == ".html"
        for picture in re.findall(r"<img [^>]*>", body.decode())
    ]
    assert pictures
    assert [each for each in pictures if ' width="' not in each[1] or ' height="' not in each[1]] == []
