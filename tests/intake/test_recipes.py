"""対応表のことばの試験: every word of the mapping language on tiny rows."""

import pytest
from tests.intake.inputs import a_mapping, a_recipe, a_row, codes, faults_of

from tsudoi.words import sentences

MADE = [
    ("見出し", {"見出し": "公民館"}, "公民館"),
    ("見出し", {"別の列": "公民館"}, ""),
    ("{from: 見出し}", {"見出し": "公民館"}, "公民館"),
    ("{constant: 可}", {}, "可"),
    ("{join: [県, 市, 町], with: ' '}", {"県": "静岡県", "町": "浜名"}, "静岡県 浜名"),
    ("{first_of: [新しい名, 名]}", {"新しい名": "", "名": "サロン"}, "サロン"),
    ("[新しい名, 名]", {"新しい名": "集い", "名": "サロン"}, "集い"),
    ("{template: '{名}（{種}）'}", {"名": "公会堂", "種": "サロン"}, "公会堂（サロン）"),
    ("{template: '{始}〜{終}'}", {"始": "9:00"}, ""),  # one blank cell: no half sentence
    ("{template: '料金{円}円から'}", {"円": "100"}, "料金100円から"),
    ("{from: 欄, has: [円, 無料]}", {"欄": "毎月第4水曜<br>参加料200円"}, "参加料200円"),
    ("{from: 欄, without: [休止中]}", {"欄": "休止中<br>毎週月曜"}, "毎週月曜"),
    ("{from: 欄, split: ';；'}", {"欄": "トイレ有り; スロープ有り；"}, "トイレ有り\nスロープ有り"),
    ("{from: 種, table: {サロン: サロン・お茶}}", {"種": "サ ロ ン"}, "サロン・お茶"),  # spaces do not count
    ("{from: 種, table: {ﾖｶﾞ: 体操・運動}}", {"種": "ヨガ"}, "体操・運動"),  # nor does width
    ("{from: 種, table: {サロン: 茶}, else: keep}", {"種": "散歩"}, "散歩"),
    ("{from: 種, table: {サロン: 茶}, else: drop}", {"種": "散歩"}, ""),
    ("{from: 種, table: {サロン: 茶}, else: その他}", {"種": "散歩"}, "その他"),
    ("{from: 名, cut: [小学校区]}", {"名": "白須賀小学校区"}, "白須賀"),
    ("{from: 名, before: 内線}", {"名": "22"}, "内線22"),
    ("{from: 名, before: 内線, after: 番}", {"名": ""}, ""),
    ("{from: 円, unit: 円}", {"円": "300"}, "300円"),
    ("{from: 円, unit: 円}", {"円": "応相談"}, "応相談"),
    ("{from: 円, table: {'0': 無料}, else: keep, unit: 円}", {"円": "0 "}, "無料"),
    ("{from: 欄, one_line: yes}", {"欄": "ひまわり<br>カフェ"}, "ひまわり カフェ"),
    ("{from: 欄, one_line: yes}", {"欄": "ひまわり、<br>あじさい"}, "ひまわり、あじさい"),
    ("{from: 欄, split: ';', list: '・'}", {"欄": "電話;メール"}, "電話・メール"),
    (
        "{flags: {車椅子可: 車いす, 駐車場: 駐車場}, yes: [有, 可], list: 、}",
        {"車椅子可": "可", "駐車場": "有"},
        "車いす、駐車場",
    ),
    ("{flags: {車椅子可: 車いす}, yes: [有]}", {"車椅子可": "無"}, ""),
    ("{from: 名, when: {種: 体操}}", {"名": "公民館", "種": "サロン"}, ""),
    ("{from: 名, when: {種: [体操, サロン]}}", {"名": "公民館", "種": "サロン"}, "公民館"),
    ("{from: 名, when: {種: {has: [サロン]}}}", {"名": "公民館", "種": "ふれあいサロン"}, "公民館"),
    ("{from: 名, when: {番: {starts: ['13']}}}", {"名": "公民館", "番": "1307a"}, "公民館"),
    ("{from: 名, when: {番: {ends: [小]}}}", {"名": "北", "番": "北小"}, "北"),
    ("{from: 名, when: {番: ''}}", {"名": "北", "番": ""}, "北"),
    ("{from: 名, when: {番: ''}}", {"名": "北", "番": "1"}, ""),
    ("{from: 名, when: {'*': {has: [様方]}}}", {"名": "集い", "方書": "山田様方"}, "集い"),
]


@pytest.mark.parametrize(("recipe", "cells", "text"), MADE)
def test_a_recipe_makes_its_text(recipe: str, cells: dict[str, str], text: str) -> None:
    assert a_recipe(recipe).make(a_row(**cells)).text == text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("月火水木金", "月・火・水・木・金曜日"),
        ("水曜日", "水曜日"),
        ("火木", "火・木曜日"),
        ("土、日、祝", "土・日曜日・祝日"),
        ("祝", "祝日"),
        ("毎月第3", "毎月第3"),  # nothing is made of words that are no weekdays
        ("", ""),
    ],
)
def test_weekdays_are_written_out_and_nothing_is_added(written: str, said: str) -> None:
    assert a_recipe("{from: 曜, weekdays: yes}").make(a_row(曜=written)).text == said


@pytest.mark.parametrize(
    ("recipe", "cells", "left"),
    [
        ("{from: 欄, has: [円]}", {"欄": "毎月第4水曜<br>参加料200円<br>要予約"}, {("欄", 0), ("欄", 2)}),
        ("{first_of: [あ, い]}", {"あ": "1", "い": "2"}, {("い", 0)}),
        ("{template: '{あ}{い}'}", {"あ": "1"}, {("あ", 0)}),
        ("{from: あ, table: {x: y}}", {"あ": "1"}, {("あ", 0)}),  # no entry: the value is not carried over
        ("{from: あ, table: {x: y}, else: drop}", {"あ": "1"}, set()),
        ("{flags: {あ: 車いす}, yes: [有]}", {"あ": "要相談"}, {("あ", 0)}),
        ("{from: あ, when: {い: x}}", {"あ": "1"}, {("あ", 0)}),
    ],
)
def test_what_a_recipe_did_not_use_is_known_line_by_line(recipe: str, cells: dict[str, str], left: set[object]) -> None:
    row = a_row(**cells)
    spots = {(column, index) for column in cells for index, _ in enumerate(row.lines(column))}
    assert spots - a_recipe(recipe).make(row).used == left


def test_a_value_without_an_entry_is_pointed_out() -> None:
    (told,) = a_recipe("{from: 種, split: ;, table: {サロン: 茶}}").make(a_row(種="サロン;散歩")).told
    assert (told.code, told.column, told.facts) == ("intake_no_match", "種", {"value": "散歩"})


def test_a_recipe_tells_only_when_it_gave_something() -> None:
    recipe = a_recipe("{from: 欄, has: [円], tell: 休みの欄にあった料金です。}")
    assert codes(recipe.make(a_row(欄="参加料200円")).told) == ["intake_told"]
    assert recipe.make(a_row(欄="月曜")).told == ()


FAULTS = [
    ("fields: {名称: {form: 名}}", ["mapping_unknown_word", "mapping_needs_one_source"]),
    ("fields: {名称: {from: 名, constant: x}}", ["mapping_needs_one_source"]),
    ("fields: {名称: {from: [名]}}", ["mapping_not_a_text"]),
    ("fields: {名祢: 名}", ["mapping_unknown_field"]),
    ("fields: {名称: {from: 名, when: 体操}}", ["mapping_not_a_group"]),
    ("fields: {名称: {from: 名, when: {種: {hass: [体操]}}}}", ["mapping_unknown_word"]),
    ("fields: {種別: {from: 種, table: 体操}}", ["mapping_not_a_group"]),
    ("kind: {}", ["mapping_needs_one_source"]),
    ("feilds: {名称: 名}", ["mapping_unknown_word"]),
    ("town: {町の名: x}", ["mapping_unknown_word"]),
    ("just text", ["mapping_not_a_group"]),
    ("skip: [{wenn: {名: x}}]", ["mapping_unknown_word"]),
    ("skip: {when: {名: x}}", ["mapping_not_a_list"]),
    ("fields: [名称]", ["mapping_not_a_group"]),
    ("categories: {id: x}", ["mapping_not_a_list"]),
    ("layout: ../x", ["mapping_layout_name"]),
]


@pytest.mark.parametrize(("text", "found"), FAULTS)
def test_a_mapping_that_cannot_be_understood_says_where(text: str, found: list[str]) -> None:
    notices = faults_of(text)
    assert codes(notices) == found
    assert all(all(sentences(notice, lang)) for notice in notices for lang in ("ja", "en"))


def test_the_nearest_word_is_named() -> None:
    assert sentences(faults_of("fields: {名祢: 名}")[0])[1].startswith("「名称」")
    assert "「from」" in sentences(faults_of("fields: {名称: {form: 名}}")[0])[1]


def test_fields_may_be_called_by_any_of_our_headings() -> None:
    read = a_mapping("fields: {名称: a, TEL: b, schedule_text: c, 募集人数: d}")
    assert set(read.fields) == {"name", "phone", "schedule_text", "recruitment_count"}
