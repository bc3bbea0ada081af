"""湖西市の試験: the care map of a real city, counted to the last point."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from tests.intake import real

from tsudoi.intake import Converted
from tsudoi.model import Status
from tsudoi.words import sentences

pytestmark = real.NEEDS_DATA

SPOTS = "kosai-caremap/spot.geojson"


def _kosai() -> Converted:
    return real.imported(SPOTS, "kosai-caremap")


def _spots() -> list[dict[str, object]]:
    return [feature["properties"] for feature in json.loads(real.there(SPOTS).read_bytes())["features"]]


def test_kosai_every_point_is_a_record_or_listed() -> None:
    tally = _kosai().tally
    assert (tally.read, tally.made, tally.dummies, tally.left_out) == (341, 152, 2, 187)
    listed = sum(int(str(notice.facts["count"])) for notice in real.of_code(_kosai(), "intake_left_out"))
    assert tally.read == tally.made + len(real.of_code(_kosai(), "intake_dummy")) + listed
    assert real.of_code(_kosai(), "intake_no_kind") == []


def test_kosai_the_original_text_of_every_point_is_kept() -> None:
    wanted = [{name: str(value) for name, value in spot.items()} for spot in _spots()]
    assert [{name: kept[name] for name in wanted[0]} for kept in real.kept_rows(_kosai())] == wanted


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
    assert len(real.of_code(_kosai(), "intake_district_name_replaced")) == 6
    assert {draft.folder for draft in _kosai().drafts} == {area.id for area in _kosai().areas}


def test_kosai_fifteen_repeated_numbers() -> None:
    repeated = {str(number) for number, count in Counter(spot["HID"] for spot in _spots()).items() if count > 1}
    found = real.of_code(_kosai(), "intake_repeated_id")
    assert len(repeated) == 15
    assert {notice.facts["value"] for notice in found} == repeated
    assert len(found) == 19  # four numbers stand on two imported rows, eleven on one and a pharmacy
    assert len({draft["id"] for draft in _kosai().drafts}) == 152


def test_kosai_two_dummies() -> None:
    assert real.rows_of_code(_kosai(), "intake_dummy") == [340, 341]
    assert [notice.facts["name"] for notice in real.of_code(_kosai(), "intake_dummy")] == ["TEMPL", "DUMY"]


def test_kosai_a_telephone_with_a_digit_too_many() -> None:
    (notice,) = real.of_code(_kosai(), "intake_phone_unreadable")
    assert (notice.origin.row, notice.origin.column) == (339, "TEL")
    cells = real.cells_of_row(_kosai(), 339)
    assert ("phone" in cells, cells["contact_name"]) == (False, "包括恵翔苑")
    assert cells["internal_note"] == "TEL: 053-595-11148(包括恵翔苑)"


def test_kosai_schedule_and_fee_out_of_the_closed_day_column() -> None:
    cells = real.cells_of_row(_kosai(), 162)
    assert cells["schedule_text"] == "毎月第4水曜日(ひまわりカフェ)\n毎月第4木曜日(in表鷲津)"
    assert cells["fee"] == "参加料200円"
    told = [notice for notice in real.of_code(_kosai(), "intake_told") if notice.origin.column == "regular_holiday"]
    assert [notice.origin.row for notice in told] == [162, 162]


def test_kosai_suspended_out_of_the_hours() -> None:
    told = [notice for notice in real.of_code(_kosai(), "intake_told") if notice.origin.column == "business_hours"]
    assert [notice.origin.row for notice in told] == [275, 276, 277, 278]
    assert all(real.cells_of_row(_kosai(), row)["status"] == "休止中" for row in (275, 276, 277, 278))
    assert all("schedule_text" not in real.cells_of_row(_kosai(), row) for row in (275, 276, 277, 278))


def test_kosai_names_that_are_only_a_venue() -> None:
    made = [
        notice for notice in real.of_code(_kosai(), "intake_told") if notice.origin.column in ("Name", "Organization")
    ]
    names = {notice.origin.row: notice.facts["value"] for notice in made}
    assert [names[row] for row in (117, 128, 129, 130)] == [
        "白須賀地区福祉会1区支部 いきいきサロン",
        "青平自治会 いきいきサロン",
        "大知波自治会 いきいきサロン",
        "利木自治会 いきいきサロン",
    ]
    assert names[225] == "大知波公会堂(大知波) 健康体操"
    assert real.cells_of_row(_kosai(), 225)["venue"] == "大知波公会堂(大知波)"
    sorts = Counter(draft.row["SubType"] for draft in _kosai().drafts if draft.row.origin.row in names)
    assert (sorts["いきいきサロン"], sorts["健康体操"]) == (36, 35)


def test_kosai_line_break_tags_a_shared_number_and_a_point_outside() -> None:
    assert [
        (notice.origin.row, notice.origin.column) for notice in real.of_code(_kosai(), "intake_line_break_tags")
    ] == [
        (162, "Name"),
        (162, "regular_holiday"),
    ]
    (shared,) = real.of_code(_kosai(), "intake_phone_shared")
    assert (shared.facts["value"], shared.facts["count"]) == ("053-575-0294", 18)
    (outside,) = real.of_code(_kosai(), "intake_just_outside")
    assert (outside.origin.row, outside.facts["district"]) == (313, "知波田")


def test_kosai_what_may_be_personal_waits_for_a_persons_yes() -> None:
    assert real.rows_of_code(_kosai(), "intake_home") == [171]
    assert real.rows_of_code(_kosai(), "intake_personal_contact") == [174, 182, 284, 285, 286, 320, 321]
    waiting = [draft.row.origin.row for draft in _kosai().drafts if draft["consent"] != "可"]
    assert waiting == [171]


def test_the_walk_through_quotes_what_is_really_said() -> None:
    block = real.the_page().split("```\n$ tsudoi import kosai-caremap/")[1].split("```")[0]
    said = {sentence for notice in _kosai().notices for sentence in sentences(notice)}
    quoted = [line.strip() for line in block.splitlines() if line.startswith("      ")]
    told = [line.split("1行目 ", 1)[-1] for line in block.splitlines() if line.startswith("  ・お知らせ 1行目 ")]
    assert len(quoted) == 6
    assert set(quoted) <= said
    assert len(told) == 3
    assert set(told) <= said


@pytest.mark.slow
def test_kosai_becomes_a_site_of_six_districts(tmp_path: Path) -> None:
    paths, outcome = real.built(_kosai(), tmp_path)
    districts = {path.split("/")[1] for path in paths if re.fullmatch(r"districts/[^/]+/index\.html", path)}
    assert districts == {"shirasuka", "okazaki", "chibata", "arai", "higashi", "washizu"}
    records = [path for path in paths if re.fullmatch(r"services/[^/]+/index\.html", path)]
    assert len(records) == 151  # 152 less the one that waits for consent
    pages = b"".join(artifact.body for artifact in outcome.artifacts)
    home, mobile = str(_spots()[170]["Memo"]).split()[0], str(_spots()[173]["TEL"])
    assert home.encode() not in pages
    assert mobile.encode() not in pages
    assert outcome.town is not None
    assert sum(service.status is Status.SUSPENDED for service in outcome.town.services) == 4
