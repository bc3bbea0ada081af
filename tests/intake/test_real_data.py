"""実際の一覧の試験: open data of real towns, counted to the last row. The lists are not part of the project.

They are looked for in the folder that TSUDOI_REAL_DATA names, else in ../shared/data; docs/real-data.md says what they are.
"""

import csv
import io
import json
import os
import re
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from tests.intake.inputs import a_tree

from tsudoi import build, intake, write
from tsudoi.intake import Converted, Options
from tsudoi.notices import Notice
from tsudoi.plan import Artifact
from tsudoi.rows import Tree
from tsudoi.words import sentences

HERE = Path(__file__).parents[2]
DATA = Path(os.environ.get("TSUDOI_REAL_DATA", HERE.parent / "shared" / "data"))
ASSURED = date(2026, 3, 31)
SPOTS = "kosai-caremap/spot.geojson"

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason=f"the open data of real towns is not at {DATA}")


def _there(name: str) -> Path:
    path = DATA / name
    if not path.is_file():
        pytest.skip(f"{path} is not there")
    return path


@cache
def _import(name: str, layout: str, district: tuple[str, str] | None = None) -> Converted:
    converted = intake.convert([_there(name)], intake.layout(layout), DATA, Options(assured=ASSURED, district=district))
    assert all(all(sentences(notice, lang)) for notice in converted.notices for lang in ("ja", "en"))
    return converted


def _kosai() -> Converted:
    return _import(SPOTS, "kosai-caremap")


def _of(converted: Converted, code: str) -> list[Notice]:
    return [notice for notice in converted.notices if notice.code == code]


def _rows(converted: Converted, code: str) -> list[int | None]:
    return [notice.origin.row for notice in _of(converted, code)]


def _cells(converted: Converted, row: int) -> dict[str, str]:
    (draft,) = [draft for draft in converted.drafts if draft.row.origin.row == row]
    return dict(draft.cells)


def _kept(converted: Converted) -> list[dict[str, str]]:
    (file,) = [file for file in converted.files if file.path.name.endswith("-original.csv")]
    return list(csv.DictReader(io.StringIO(file.body.decode("utf-8-sig"), newline="")))


def _spots() -> list[dict[str, object]]:
    return [feature["properties"] for feature in json.loads(_there(SPOTS).read_bytes())["features"]]


def test_kosai_every_point_is_a_record_or_listed() -> None:
    tally = _kosai().tally
    assert (tally.read, tally.made, tally.dummies, tally.left_out) == (341, 152, 2, 187)
    listed = sum(int(str(notice.facts["count"])) for notice in _of(_kosai(), "intake_left_out"))
    assert tally.read == tally.made + len(_of(_kosai(), "intake_dummy")) + listed
    assert _of(_kosai(), "intake_no_kind") == []


def test_kosai_the_original_text_of_every_point_is_kept() -> None:
    wanted = [{name: str(value) for name, value in spot.items()} for spot in _spots()]
    assert [{name: kept[name] for name in wanted[0]} for kept in _kept(_kosai())] == wanted


def test_kosai_the_places_to_go_and_the_services_are_in() -> None:
    sorts = Counter(spot["SubType"] for spot in _spots() if spot["Type"] in ("一般介護予防", "社会資源"))
    made = Counter(draft.row["SubType"] for draft in _kosai().drafts)
    assert {sort: made[str(sort)] for sort in sorts} == {**sorts, "自費通所": 4}  # three more are filed as 福祉施設
    assert made["認知症カフェ"] == 8
    assert Counter(draft.kind for draft in _kosai().drafts) == {"gatherings": 97, "services": 55}


def test_kosai_falls_into_six_districts_with_their_names_put_right() -> None:
    assert [(area.id, area.name) for area in _kosai().areas] == [
        ("shirasuka", "白須賀"),
        ("okazaki", "岡崎"),
        ("chibata", "知波田"),
        ("arai", "新居"),
        ("higashi", "東"),
        ("washizu", "鷲津"),
    ]
    assert len(_of(_kosai(), "intake_district_name_replaced")) == 6
    assert {draft.folder for draft in _kosai().drafts} == {area.id for area in _kosai().areas}


def test_kosai_fifteen_repeated_numbers() -> None:
    repeated = {str(number) for number, count in Counter(spot["HID"] for spot in _spots()).items() if count > 1}
    found = _of(_kosai(), "intake_repeated_id")
    assert len(repeated) == 15
    assert {notice.facts["value"] for notice in found} == repeated
    assert len(found) == 19  # four numbers stand on two imported rows, eleven on one and a pharmacy
    assert len({draft["id"] for draft in _kosai().drafts}) == 152


def test_kosai_two_dummies() -> None:
    assert _rows(_kosai(), "intake_dummy") == [340, 341]
    assert [notice.facts["name"] for notice in _of(_kosai(), "intake_dummy")] == ["TEMPL", "DUMY"]


def test_kosai_a_telephone_with_a_digit_too_many() -> None:
    (notice,) = _of(_kosai(), "intake_phone_unreadable")
    assert (notice.origin.row, notice.origin.column) == (339, "TEL")
    cells = _cells(_kosai(), 339)
    assert ("phone" in cells, cells["contact_name"]) == (False, "包括恵翔苑")
    assert cells["internal_note"] == "TEL: 053-595-11148(包括恵翔苑)"


def test_kosai_schedule_and_fee_out_of_the_closed_day_column() -> None:
    cells = _cells(_kosai(), 162)
    assert cells["schedule_text"] == "毎月第4水曜日(ひまわりカフェ)\n毎月第4木曜日(in表鷲津)"
    assert cells["fee"] == "参加料200円"
    told = [notice for notice in _of(_kosai(), "intake_told") if notice.origin.column == "regular_holiday"]
    assert [notice.origin.row for notice in told] == [162, 162]


def test_kosai_suspended_out_of_the_hours() -> None:
    told = [notice for notice in _of(_kosai(), "intake_told") if notice.origin.column == "business_hours"]
    assert [notice.origin.row for notice in told] == [275, 276, 277, 278]
    assert all(_cells(_kosai(), row)["status"] == "休止中" for row in (275, 276, 277, 278))
    assert all("schedule_text" not in _cells(_kosai(), row) for row in (275, 276, 277, 278))


def test_kosai_names_that_are_only_a_venue() -> None:
    made = [notice for notice in _of(_kosai(), "intake_told") if notice.origin.column in ("Name", "Organization")]
    names = {notice.origin.row: notice.facts["value"] for notice in made}
    assert [names[row] for row in (117, 128, 129, 130)] == [
        "白須賀地区福祉会1区支部 いきいきサロン",
        "青平自治会 いきいきサロン",
        "大知波自治会 いきいきサロン",
        "利木自治会 いきいきサロン",
    ]
    assert names[225] == "大知波公会堂(大知波) 健康体操"
    assert _cells(_kosai(), 225)["venue"] == "大知波公会堂(大知波)"
    sorts = Counter(draft.row["SubType"] for draft in _kosai().drafts if draft.row.origin.row in names)
    assert (sorts["いきいきサロン"], sorts["健康体操"]) == (36, 35)


def test_kosai_line_break_tags_a_shared_number_and_a_point_outside() -> None:
    assert [(notice.origin.row, notice.origin.column) for notice in _of(_kosai(), "intake_line_break_tags")] == [
        (162, "Name"),
        (162, "regular_holiday"),
    ]
    (shared,) = _of(_kosai(), "intake_phone_shared")
    assert (shared.facts["value"], shared.facts["count"]) == ("053-575-0294", 18)
    (outside,) = _of(_kosai(), "intake_just_outside")
    assert (outside.origin.row, outside.facts["district"]) == (313, "知波田")


def test_kosai_what_may_be_personal_waits_for_a_persons_yes() -> None:
    assert _rows(_kosai(), "intake_home") == [171]
    assert _rows(_kosai(), "intake_personal_contact") == [174, 182, 284, 285, 286, 320, 321]
    waiting = [draft.row.origin.row for draft in _kosai().drafts if draft["consent"] != "可"]
    assert waiting == [171]


def _build(converted: Converted, folder: Path) -> tuple[list[str], build.Outcome]:
    """The paths of the site that is built from an import, and what the build said."""
    write.lay_out((Artifact(file.path, file.body) for file in converted.files), folder)
    outcome = build.build(folder, date(2026, 11, 22))
    return [str(artifact.path) for artifact in outcome.artifacts], outcome


def test_the_walk_through_quotes_what_is_really_said() -> None:
    block = _page().split("```\n$ tsudoi import kosai-caremap/")[1].split("```")[0]
    said = {sentence for notice in _kosai().notices for sentence in sentences(notice)}
    quoted = [line.strip() for line in block.splitlines() if line.startswith("      ")]
    told = [line.split("1行目 ", 1)[-1] for line in block.splitlines() if line.startswith("  ・お知らせ 1行目 ")]
    assert len(quoted) == 6
    assert set(quoted) <= said
    assert len(told) == 3
    assert set(told) <= said


@pytest.mark.slow
def test_kosai_becomes_a_site_of_six_districts(tmp_path: Path) -> None:
    paths, outcome = _build(_kosai(), tmp_path)
    districts = {path.split("/")[1] for path in paths if re.fullmatch(r"districts/[^/]+/index\.html", path)}
    assert districts == {"shirasuka", "okazaki", "chibata", "arai", "higashi", "washizu"}
    records = [path for path in paths if re.fullmatch(r"services/[^/]+/index\.html", path)]
    assert len(records) == 151  # 152 less the one that waits for consent
    pages = b"".join(artifact.body for artifact in outcome.artifacts)
    home, mobile = str(_spots()[170]["Memo"]).split()[0], str(_spots()[173]["TEL"])
    assert home.encode() not in pages
    assert mobile.encode() not in pages
    assert "休止中".encode() in pages


def test_yaizu_is_cp932_and_comes_in_with_the_mapping_of_the_walk_through(tmp_path: Path) -> None:
    source = _there("yaizu-facilities/yohairyosya.csv")
    with pytest.raises(UnicodeDecodeError):
        source.read_text(encoding="utf-8")
    options = Options(assured=ASSURED, district=("yaizu", "焼津市全地区"))
    converted = intake.convert([source], _mapping_of_the_walk_through(), DATA, options)
    assert (converted.tally.read, converted.tally.made, converted.tally.left_out) == (277, 96, 181)
    assert converted.drafts[0]["name"] == "デイサービス モリーズ"
    assert _rows(converted, "intake_phone_several") == [135, 181, 205]
    paths, _ = _build(converted, tmp_path)
    assert "districts/yaizu/index.html" in paths


def _mapping_of_the_walk_through() -> Tree:
    (text,) = re.findall(r"```yaml\n(.*?)```", _page(), re.DOTALL)
    return a_tree(text)


def _page() -> str:
    return (HERE / "docs" / "real-data.md").read_text(encoding="utf-8")


def test_katsushika_has_two_byte_order_marks(tmp_path: Path) -> None:
    name = "kodomo-shokudo/131229_katsushikaku_kodomosyokudo.csv"
    assert _there(name).read_bytes().startswith(b"\xef\xbb\xbf\xef\xbb\xbf")
    converted = _import(name, "kodomo-shokudo", ("katsushika", "葛飾区"))
    assert (converted.tally.read, converted.tally.made) == (12, 12)
    assert len(_of(converted, "double_bom")) == 1
    assert len(_of(converted, "intake_made_id")) == 12
    assert _cells(converted, 2)["schedule_text"] == "毎月第2・第4土曜日 15:00〜17:00\n夏季は30分後ろ倒し"
    assert _cells(converted, 2)["cost_options"].split("\n")[-1] == "大人：無料"
    paths, _ = _build(converted, tmp_path)
    assert "districts/katsushika/index.html" in paths


@pytest.mark.parametrize("name", ["131105_meguroku_kodomosyokudo.csv", "132071_akishimashi_kodomosyokudo.csv"])
def test_a_byte_order_mark_that_became_a_question_mark(name: str) -> None:
    converted = _import(f"kodomo-shokudo/{name}", "kodomo-shokudo", ("a", "全体"))
    assert converted.tally.made == converted.tally.read > 0
    assert _of(converted, "intake_column_noted") == []


COUNTS = [
    ("nonoichi-public-facility/172120_public-facility.csv", "public-facility", (189, 15, 0, 174)),
    ("chino-public-facility/202142_public_facility.csv", "public-facility-2021", (93, 18, 0, 75)),
    ("yaizu-facilities/222127_community_center.csv", "public-facility-2021", (9, 9, 0, 0)),
    ("care-service-yamaguchi/352071_care_service_excerpt.csv", "care-service", (9, 9, 0, 0)),
    ("care-service-yamaguchi/350001_care_service_city_town_excerpt.csv", "care-service-2021", (8, 8, 0, 0)),
    ("kodomo-shokudo/131113_otaku_kodomosyokudo.csv", "kodomo-shokudo", (53, 53, 0, 0)),
    ("kodomo-shokudo/472115_kodomonoibasyo_20221003.csv", "kodomo-shokudo", (10, 10, 0, 0)),  # 989 blank lines
    ("saitama-kodomo-shokudo/saitama_kodomoshokudo.xlsx", "kodomo-shokudo", (248, 248, 0, 0)),
]


@pytest.mark.parametrize(("name", "layout", "sums"), COUNTS)
def test_every_row_of_a_list_is_a_record_or_listed(name: str, layout: str, sums: tuple[int, ...]) -> None:
    converted = _import(name, layout, ("machi", "まちの全体"))
    tally = converted.tally
    assert (tally.read, tally.made, tally.dummies, tally.left_out) == sums
    assert tally.adds_up
    assert len(_kept(converted)) == tally.read
    listed = sum(int(str(notice.facts["count"])) for notice in converted.notices if notice.code == "intake_left_out")
    assert listed == tally.left_out


def test_chino_has_lost_its_corporate_numbers() -> None:
    converted = _import(
        "chino-public-facility/202142_public_facility.csv", "public-facility-2021", ("machi", "まちの全体")
    )
    (notice,) = _of(converted, "intake_destroyed_number")
    assert (notice.origin.column, notice.facts["value"]) == ("法人番号", "4.00E+12")


def test_ota_has_tabs_and_half_width_kana_in_its_addresses() -> None:
    converted = _import("kodomo-shokudo/131113_otaku_kodomosyokudo.csv", "kodomo-shokudo", ("machi", "まちの全体"))
    assert len(_of(converted, "intake_tidied")) == 45
    assert _cells(converted, 2)["address"] == "東京都大田区南千束2-18-13 ハーブティ―HIRO"


def test_shibuya_takes_its_districts_from_the_school_column() -> None:
    converted = _import("kodomo-shokudo/131130_shibuyaku_kodomosyokudo.csv", "kodomo-shokudo")
    text = _there("kodomo-shokudo/131130_shibuyaku_kodomosyokudo.csv").read_text(encoding="utf-8-sig")
    said = [row["学区"] for row in csv.DictReader(io.StringIO(text, newline=""))]
    schools = {
        name.removesuffix("学校").removesuffix("小")
        for cell in said
        for name in re.split("[;；]", cell)
        if name.endswith(("小", "小学校"))
    }
    assert {area.name for area in converted.areas} == schools - {"区内"}
    homeless = [number for number, cell in enumerate(said, start=2) if not re.search("小(;|；|$)", cell)]
    assert [draft.row.origin.row for draft in converted.drafts if draft.folder == "全市"] == homeless
    everywhere = said.index("区内小学校") + 2
    assert _rows(converted, "intake_no_district") == [number for number in homeless if number != everywhere]
    assert {notice.facts["value"] for notice in _of(converted, "intake_no_match")} == {"広尾小l", "未就学児"}


def test_toshima_holds_back_somebodys_home() -> None:
    converted = _import("kodomo-shokudo/131164_toshimaku_kodomosyokudo.csv", "kodomo-shokudo", ("machi", "まちの全体"))
    assert {notice.origin.row for notice in _of(converted, "intake_home")} == {2}
    assert "consent" not in _cells(converted, 2)
