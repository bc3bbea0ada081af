"""Weight: the largest district of the sample town is a light page too, with all that it loads at first."""

import gzip
import posixpath
import re
from pathlib import PurePosixPath

from tsudoi import build

FIRST = re.compile(r'<(?:link rel="stylesheet"|script)[^>]* (?:href|src)="([^"]+)"|<script src="([^"]+)"')


def first_load(outcome: build.Outcome, page: PurePosixPath) -> list[bytes]:
    """The page, its stylesheets and its scripts; the map comes when it is asked for."""
    files = {str(item.path): item.body for item in outcome.artifacts}
    body = files[str(page)]
    named = ("".join(pair) for pair in FIRST.findall(body.decode()))
    return [body, *(files[posixpath.normpath(str(page.parent / name))] for name in named)]


def test_no_district_of_the_sample_town_is_heavy(sample_outcome: build.Outcome) -> None:
    pages = [item.path for item in sample_outcome.artifacts if item.path.match("districts/*/index.html")]
    loads = {str(page): first_load(sample_outcome, page) for page in pages}
    assert len(loads) == 9
    assert all(len(parts) >= 7 for parts in loads.values())
    assert {page: size for page, parts in loads.items() if (size := sum(map(len, parts))) > 90_000} == {}
    packed = {page: sum(len(gzip.compress(part)) for part in parts) for page, parts in loads.items()}
    assert {page: size for page, size in packed.items() if size > 25_000} == {}
