"""灯台: the goals are what they say, the server packs what it gives, and Lighthouse finds nothing to mend in a page of the sample town."""

import gzip
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from bench.lighthouse import visiting
from bench.lighthouse.__main__ import UNDER, main
from bench.lighthouse.goals import AT_LEAST, COLUMNS, HEADS, missed, typical
from bench.lighthouse.serving import served
from bench.lighthouse.visiting import Visit


def a_visit(lcp: float = 1000.0, cls: float = 0.0, **scores: int) -> Visit:
    figures = {"largest-contentful-paint": lcp, "cumulative-layout-shift": cls}
    figures |= {"total-blocking-time": 0.0, "total-byte-weight": 20_000.0}
    return Visit(dict.fromkeys(AT_LEAST, 100) | scores, figures, ())


@pytest.mark.parametrize(
    "visit, named",
    [
        (a_visit(), ()),
        (a_visit(lcp=2000.0, cls=0.02, performance=95), ()),
        (a_visit(performance=94), ("performance 94 < 95",)),
        (a_visit(seo=99, accessibility=99), ("accessibility 99 < 100", "seo 99 < 100")),
        (a_visit(lcp=2001.0), ("largest-contentful-paint 2e+03 > 2000",)),
        (a_visit(cls=0.021), ("cumulative-layout-shift 0.021 > 0.02",)),
    ],
)
def test_a_goal_is_missed_by_the_least_that_is_under_it(visit: Visit, named: tuple[str, ...]) -> None:
    assert missed(visit) == named


def test_the_visit_in_the_middle_is_shown() -> None:
    slow, middle, quick = (a_visit(lcp=lcp) for lcp in (3000.0, 1200.0, 900.0))
    assert typical((slow, quick, middle)) == middle
    assert dict(zip(HEADS, (shown(middle) for shown in COLUMNS), strict=True))["LCP"] == "1.20 s"


def test_texts_are_packed_assets_kept_and_nothing_else_is_given(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / "assets").mkdir(parents=True)
    (site / "index.html").write_text("<p>やあ" * 100, encoding="utf-8")
    (site / "assets" / "a.css").write_text("p{}")
    (tmp_path / "secret.txt").write_text("no")
    with served(site, UNDER) as address:
        page = urllib.request.urlopen(address)
        assert gzip.decompress(page.read()).decode() == "<p>やあ" * 100
        assert (page.headers["Content-Encoding"], page.headers["Cache-Control"]) == ("gzip", "no-cache")
        assert "immutable" in urllib.request.urlopen(f"{address}assets/a.css").headers["Cache-Control"]
        for other in ("../secret.txt", "none/", "%2e%2e/secret.txt"):
            with pytest.raises(urllib.error.HTTPError, match="404"):
                urllib.request.urlopen(f"{address}{other}")


def test_a_page_that_is_not_there_is_not_measured(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main("front")
    assert "no such page: front" in capsys.readouterr().err


@pytest.mark.browser
@pytest.mark.slow
def test_lighthouse_finds_nothing_to_mend_in_a_district(sample_site: Path) -> None:
    """Its points for speed are not asked for here: other tests keep the machine busy."""
    if not (visiting.HERE / "node_modules/lighthouse").is_dir() or not Path(visiting.chromium()).is_file():
        pytest.skip(
            "Lighthouse or Chromium is not here: python -m bench.lighthouse fetches the first, make test the second"
        )
    with served(sample_site, UNDER) as address:
        (visit,) = visiting.visits([f"{address}districts/wakaba/"])
    assert [line for line in missed(visit) if not line.startswith(("performance", "largest"))] == [], visit.faults
