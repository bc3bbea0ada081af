"""道しるべの試験: a link to any file of the site is let pass, and a link to anything else is not."""

from datetime import date
from pathlib import Path

import pytest
from tests.mistakes.shapes import GOOD, lay

from tsudoi import build

TODAY = date(2026, 11, 24)
ABOUT = "content/about.md"
HEAD = "---\ntitle: この地図について\ndescription: お知らせです。\n---\n"


def said(town: Path, *targets: str) -> dict[str, str]:
    """Link → what is found in it, after writing all of them into a page."""
    lines = [f"[{target}](<{target}>)\n" for target in targets]
    (town / ABOUT).write_text(HEAD + "\n".join(lines), encoding="utf-8")
    notices = build.judge(town, TODAY).notices
    assert all(notice.origin.row == 2 * targets.index(str(notice.facts["target"])) + 5 for notice in notices)
    return {str(notice.facts["target"]): notice.code for notice in notices}


def test_every_file_of_the_site_may_be_linked_to(tmp_path: Path) -> None:
    town = lay(tmp_path / "town", GOOD)
    paths = [str(artifact.path) for artifact in build.build(town, TODAY).artifacts]
    pages = [path.removesuffix("index.html") for path in paths if path.endswith("/index.html")]
    assert len(paths) > 50
    assert len(pages) > 20
    assert said(town, *(f"../{path}" for path in (*paths, *pages)), *(f"/{path}" for path in pages)) == {}


@pytest.mark.parametrize(
    "target, code",
    [
        ("about.md", None),
        ("./about.md#top", None),
        ("", None),
        ("#", None),
        ("../", None),
        ("/", None),
        ("?q=1", None),
        ("../services/wk-11", None),
        ("../services/wk-11/?from=paper#when", None),
        ("../../shiyakusho/annai.html", None),  # beyond the site
        ("https://hiyori.example.jp/x", None),
        ("tel:0120-000-320", None),
        ("mailto:wakaba@example.jp", None),
        ("abaut.md", "link_dead"),
        ("map.pdf", "link_dead"),
        ("../map/", "link_dead"),
        ("../services/wk-99/", "link_dead"),
        ("../services/", "link_dead"),
        ("/districts/wakaba2/", "link_dead"),
        ("www.example.jp", "link_dead"),
        ("#nope", "link_place"),
        ("../about/#nope", "link_place"),
        ("javascript:alert(1)", "link_refused"),
        ("file:///C:/map.pdf", "link_refused"),
    ],
)
def test_a_link_is_judged_by_where_it_leads(tmp_path: Path, target: str, code: str | None) -> None:
    assert said(lay(tmp_path / "town", GOOD), target) == ({target: code} if code else {})
