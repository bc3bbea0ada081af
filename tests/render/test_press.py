"""Pages as they leave the press: whole, safe, linked, and the same each time."""

import posixpath
import re
from datetime import date
from itertools import pairwise

import pytest
from tests.a_town import (
    TODAY,
    a_service,
    a_timetable,
    an_edition,
    at,
    some_settings,
)
from tests.render.printed import Reader, a_full_edition, drawn

from tsudoi import exports
from tsudoi.model import CostOption, Location, Occurrence, Photo, Recruitment
from tsudoi.plan import Sight
from tsudoi.settings import Look

NASTY = "<script>alert('x')</script>${1+1}{{ 7*7 }}<img src=x onerror=alert(1)>\"' javascript:alert(1) **太字** [x](javascript:alert(1))"
VOID = {"meta", "link", "br", "wbr", "img", "input", "hr"}


@pytest.fixture(scope="module")
def site():
    return drawn(a_full_edition())


def test_no_page_holds_a_script_or_a_style_of_its_own(site):
    for path, body in site.items():
        reader = Reader(body)
        inline = [attrs for tag, attrs in reader.tags if tag == "script" and "src" not in attrs]
        styled = [
            tag
            for tag, attrs in reader.tags
            if tag == "style" or "style" in attrs or any(name.startswith("on") for name in attrs)
        ]
        assert (inline, styled) == ([], []), path


def test_every_page_says_its_policy_language_title_and_what_it_is_about(site):
    for path, body in site.items():
        reader = Reader(body)
        metas = [attrs for tag, attrs in reader.tags if tag == "meta"]
        assert ("html", {"lang": "ja"}) in reader.tags, path
        assert "default-src 'none'" in next(meta["content"] for meta in metas if "http-equiv" in meta), path
        assert next(meta["content"] for meta in metas if meta.get("name") == "description"), path
        assert "user-scalable" not in next(meta["content"] for meta in metas if meta.get("name") == "viewport"), path
        assert f"|{'ひより市 ささえあい地図'}</title>".encode() in body or path == at("index.html"), path


def test_headings_begin_with_one_h1_and_skip_no_level(site):
    for path, body in site.items():
        levels = [int(tag[1]) for tag, _ in Reader(body).tags if re.fullmatch("h[1-6]", tag)]
        assert levels.count(1) == 1, path
        assert levels[0] == 1, path
        assert all(after - before <= 1 for before, after in pairwise(levels)), (path, levels)


def test_no_id_stands_twice_and_every_label_is_there(site):
    for path, body in site.items():
        reader = Reader(body)
        ids = reader.all("id")
        assert len(ids) == len(set(ids)), path
        assert set(reader.all("aria-labelledby")) <= set(ids), path
        assert set(reader.all("for")) <= set(ids), path


def test_every_link_inside_the_site_leads_somewhere(site):
    anchors = {path: set(Reader(body).all("id")) for path, body in site.items()}
    anchors |= {item.path: set() for item in exports.items(a_full_edition(), ())}
    for path, body in site.items():
        if path == at("404.html"):
            continue  # its links are absolute, see below
        for tag, attrs in Reader(body).tags:
            if tag == "a" and not re.match("https?:|tel:|mailto:", attrs["href"]):
                target, _, anchor = attrs["href"].partition("#")
                found = at(posixpath.normpath(posixpath.join(str(path.parent), target))) if target else path
                found = found / "index.html" if found not in anchors else found
                assert found in anchors, (path, attrs["href"])
                assert not anchor or anchor in anchors[found], (path, attrs["href"])


def test_nothing_is_loaded_from_elsewhere(site):
    for path, body in site.items():
        loaded = [
            attrs.get("src") or attrs.get("href")
            for tag, attrs in Reader(body).tags
            if tag in {"script", "img", "link"} and attrs.get("rel") != "canonical"
        ]
        assert [address for address in loaded if address and "//" in address] == [], path


def test_the_page_for_lost_readers_links_from_the_root_of_the_site():
    for base_url, root in (("https://example.jp/map/", "/map/"), ("", "/")):
        body = drawn(a_full_edition(settings=some_settings(base_url=base_url)))[at("404.html")]
        inside = [address for address in Reader(body).all("href") if not re.match("https?:|tel:|#", address)]
        assert inside
        assert [address for address in inside if not address.startswith(root)] == []


def test_whatever_a_record_says_stays_text_everywhere():
    fields = dict.fromkeys(
        ("name", "name_kana", "summary", "description", "fee", "booking", "capacity", "organization", "assured_by"),
        NASTY,
    )
    name = fields.pop("name")
    service = a_service(
        "wk-01",
        name,
        **fields,
        text=NASTY,
        location=Location(venue=NASTY, address=NASTY, directions=NASTY),
        eligibility=(NASTY,),
        cost_options=(CostOption(option=NASTY, amount_description=NASTY, note=NASTY),),
        recruitment=Recruitment(text=NASTY, count=NASTY, desk=NASTY),
        photo=Photo(path="a.jpg", alt=NASTY),
    )
    table = a_timetable(Occurrence(day=TODAY, reason=NASTY), sentence=NASTY, notes=(NASTY,))
    found = drawn(an_edition(service, agenda={"wk-01": table}, sights={"a.jpg": Sight(40, 30, "abc")}))
    for path, body in found.items():
        reader = Reader(body)
        assert [attrs for tag, attrs in reader.tags if tag == "script" and "src" not in attrs] == [], path
        assert [attrs for tag, attrs in reader.tags if attrs.get("src") == "x"] == [], path
        assert [address for address in reader.all("href") if address.startswith("javascript")] == [], path
    record = Reader(found[at("services", "wk-01", "index.html")])
    assert record.text.count("${1+1}{{ 7*7 }}") > 10
    assert "**太字**" in record.text


def test_the_same_edition_gives_the_same_bytes():
    assert drawn(a_full_edition()) == drawn(a_full_edition())


def test_every_page_is_whole_without_a_script(site):
    district = Reader(site[at("districts", "wakaba", "index.html")])
    assert {"wk-01", "wk-02", "wk-03", "wk-05", "wk-06", "ct-01"} == set(district.all("data-service-id"))
    assert "0120-000-101" in district.text
    listed = Reader(site[at("search", "index.html")])
    assert {"wk-01", "wk-02", "wk-03", "wk-05", "wk-06", "ct-01"} == set(listed.all("data-service-id"))


def test_a_record_shows_its_next_days_its_words_and_how_sure_it_is(site):
    told = Reader(site[at("services", "wk-01", "index.html")]).text
    for words in (
        "11月22日(日)",
        "午前9時〜10時",
        "11月23日(月)は休み",
        "祝日のため。",
        "毎週火曜日",
        "0999-20-1111",
        "2026年11月2日に、電話で確かめました。",
        "若葉の1番",
        "無料",
    ):
        assert words in told


@pytest.mark.parametrize(
    "identifier, words",
    [
        (
            "wk-02",
            [
                "次の日は、お電話でお確かめください",
                "2週間に1回",
                "0120-000-101",
                "この活動の電話番号は、載せていません",
            ],
        ),
        ("wk-03", ["いまは、お休みしています"]),
        ("wk-04", ["この活動は終わりました", "代わりに「若葉いきいき体操」があります"]),
        ("wk-05", ["決まった場所はありません", "30分", "300円"]),
        ("ct-01", ["決まった場所はありません", "ひより市のどこからでもご利用になれます", "0999-20-0100"]),
    ],
)
def test_the_state_of_a_record_is_said_on_its_page(site, identifier, words):
    told = Reader(site[at("services", identifier, "index.html")]).text
    assert [each for each in words if each not in told] == []


def test_the_places_of_today_are_told_by_their_hours_below_a_heading_that_names_the_day(site):
    section = site[at("index.html")].decode().partition('id="today"')[2].partition("</section>")[0]
    assert "11月22日(日)</time>にある所" in section
    assert '<p class="next">午前9時〜10時\n' in section
    assert "次は" not in section


def test_prices_are_a_table_with_row_headings(site):
    reader = Reader(site[at("services", "wk-05", "index.html")])
    assert [attrs.get("scope") for tag, attrs in reader.tags if tag == "th"] == ["col", "col", "row"]


def test_a_photo_keeps_its_place_and_says_what_it_shows(site):
    images = [attrs for tag, attrs in Reader(site[at("services", "wk-01", "index.html")]).tags if tag == "img"]
    photo = next(attrs for attrs in images if "photo" in attrs["src"])
    assert (photo["width"], photo["height"], photo["alt"]) == ("960", "720", "広間の写真")
    assert (photo["fetchpriority"], photo.get("loading")) == (
        "low",
        None,
    )  # behind the words, but there when one prints
    assert photo["src"] == "../../photos/480.abc.jpg"
    assert photo["srcset"] == "../../photos/480.abc.jpg 480w, ../../photos/960.abc.jpg 960w"


def test_dates_can_be_marked_by_a_script(site):
    home = Reader(site[at("index.html")])
    assert "2026-11-22" in home.all("data-built")
    assert len([day for day in home.all("data-date") if day >= "2026-11-22"]) >= 8


def test_the_town_s_own_mark_stands_in_the_masthead(tmp_path):
    (tmp_path / "mark.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")
    edition = an_edition(settings=some_settings(look=Look(mark="mark.svg")))
    body = drawn(edition, town=tmp_path)[at("index.html")].decode()
    assert re.search(r'<img src="assets/town/mark\.[0-9a-f]{10}\.svg" alt=""', body)
    assert re.search(r'rel="icon" href="assets/town/mark\.', body)


def test_a_town_of_nothing_has_whole_pages_too():
    found = drawn(an_edition(today=date(2026, 11, 22)))
    assert "この地区の記録は、まだありません" in found[at("districts", "wakaba", "index.html")].decode()
    assert "まだありません" in found[at("needs", "talk", "index.html")].decode()
    assert "開く所はありません" in found[at("weekdays", "mon", "index.html")].decode()
