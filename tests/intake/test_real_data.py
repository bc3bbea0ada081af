"""実際の一覧の試験: open data of real towns in six layouts, counted to the last row."""

import csv
import io
import re
from pathlib import Path

import pytest
from tests.intake import real
from tests.intake.inputs import a_tree

from tsudoi import intake
from tsudoi.intake import Options
from tsudoi.rows import Tree

pytestmark = real.NEEDS_DATA


def test_yaizu_is_cp932_and_comes_in_with_the_mapping_of_the_walk_through(tmp_path: Path) -> None:
    source = real.there("yaizu-facilities/yohairyosya.csv")
    with pytest.raises(UnicodeDecodeError):
        source.read_text(encoding="utf-8")
    options = Options(assured=real.ASSURED, district=("yaizu", "焼津市全地区"))
    converted = intake.convert([source], _mapping_of_the_walk_through(), real.DATA, options)
    assert (converted.tally.read, converted.tally.made, converted.tally.left_out) == (277, 96, 181)
    assert converted.drafts[0]["name"] == "デイサービス モリーズ"
    assert real.rows_of_code(converted, "intake_phone_several") == [135, 181, 205]
    paths, _ = real.built(converted, tmp_path)
    assert "districts/yaizu/index.html" in paths


def _mapping_of_the_walk_through() -> Tree:
    (text,) = re.findall(r"```yaml\n(.*?)```", real.the_page(), re.DOTALL)
    return a_tree(text)


def test_katsushika_has_two_byte_order_marks(tmp_path: Path) -> None:
    name = "kodomo-shokudo/131229_katsushikaku_kodomosyokudo.csv"
    assert real.there(name).read_bytes().startswith(b"\xef\xbb\xbf\xef\xbb\xbf")
    converted = real.imported(name, "kodomo-shokudo", ("katsushika", "葛飾区"))
    assert (converted.tally.read, converted.tally.made) == (12, 12)
    assert len(real.of_code(converted, "double_bom")) == 1
    assert len(real.of_code(converted, "intake_made_id")) == 12
    assert real.cells_of_row(converted, 2)["schedule_text"] == "毎月第2・第4土曜日 15:00〜17:00\n夏季は30分後ろ倒し"
    assert real.cells_of_row(converted, 2)["cost_options"].split("\n")[-1] == "大人：無料"
    paths, _ = real.built(converted, tmp_path)
    assert "districts/katsushika/index.html" in paths


@pytest.mark.parametrize("name", ["131105_meguroku_kodomosyokudo.csv", "132071_akishimashi_kodomosyokudo.csv"])
def test_a_byte_order_mark_that_became_a_question_mark(name: str) -> None:
    converted = real.imported(f"kodomo-shokudo/{name}", "kodomo-shokudo", ("a", "全体"))
    assert converted.tally.made == converted.tally.read > 0
    assert real.of_code(converted, "intake_column_noted") == []


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
    converted = real.imported(name, layout, ("machi", "まちの全体"))
    tally = converted.tally
    assert (tally.read, tally.made, tally.dummies, tally.left_out) == sums
    assert tally.adds_up
    assert len(real.kept_rows(converted)) == tally.read
    listed = sum(int(str(notice.facts["count"])) for notice in converted.notices if notice.code == "intake_left_out")
    assert listed == tally.left_out


def test_chino_has_lost_its_corporate_numbers() -> None:
    converted = real.imported(
        "chino-public-facility/202142_public_facility.csv", "public-facility-2021", ("machi", "まちの全体")
    )
    (notice,) = real.of_code(converted, "intake_destroyed_number")
    assert (notice.origin.column, notice.facts["value"]) == ("法人番号", "4.00E+12")


def test_ota_has_tabs_and_half_width_kana_in_its_addresses() -> None:
    converted = real.imported(
        "kodomo-shokudo/131113_otaku_kodomosyokudo.csv", "kodomo-shokudo", ("machi", "まちの全体")
    )
    assert len(real.of_code(converted, "intake_tidied")) == 45
    assert real.cells_of_row(converted, 2)["address"] == "東京都大田区南千束2-18-13 ハーブティ―HIRO"


def test_shibuya_takes_its_districts_from_the_school_column() -> None:
    converted = real.imported("kodomo-shokudo/131130_shibuyaku_kodomosyokudo.csv", "kodomo-shokudo")
    text = real.there("kodomo-shokudo/131130_shibuyaku_kodomosyokudo.csv").read_text(encoding="utf-8-sig")
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
    assert real.rows_of_code(converted, "intake_no_district") == [number for number in homeless if number != everywhere]
    assert {notice.facts["value"] for notice in real.of_code(converted, "intake_no_match")} == {"広尾小l", "未就学児"}


def test_toshima_holds_back_somebodys_home() -> None:
    converted = real.imported(
        "kodomo-shokudo/131164_toshimaku_kodomosyokudo.csv", "kodomo-shokudo", ("machi", "まちの全体")
    )
    assert {notice.origin.row for notice in real.of_code(converted, "intake_home")} == {2}
    assert "consent" not in real.cells_of_row(converted, 2)
