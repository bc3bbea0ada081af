"""まちの設定の試験: every key in both languages, and a sentence for each value that cannot be used."""

from typing import Any

import pytest
from tests.trees import a_tree

from tsudoi import settings
from tsudoi.settings.checks import check_digit
from tsudoi.settings.values import Look, Publisher, Settings, Shelf
from tsudoi.words import sentences

WHOLE = Settings(
    name="ひより市",
    name_kana="ひよりし",
    title="ひより市 ささえあい地図",
    code="222216",
    base_url="https://www.city.example.jp/chizu/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/deed.ja",
    tiles="gsi",
    map_app="osm",
    offline="on",
    publisher=Publisher(
        name="ひより市",
        department="高齢福祉課",
        phone="0999-20-0100",
        hours="平日 8時30分〜17時15分",
        email="chizu@city.example.jp",
    ),
    look=Look(theme="minato", cloth="#1c4566", cloth_deep="#122f47", call="#7f340a", mark="resources/mark.svg"),
)

JAPANESE = {
    "まちの名前": "ひより市",
    "ふりがな": "ひよりし",
    "サイトの名前": "ひより市 ささえあい地図",
    "全国地方公共団体コード": "222216",
    "公開する場所": "https://www.city.example.jp/chizu/",
    "ライセンス": "CC BY 4.0",
    "ライセンスの場所": "https://creativecommons.org/licenses/by/4.0/deed.ja",
    "地図タイル": "地理院",
    "地図アプリ": "OpenStreetMap",
    "オフライン": "はい",
    "発行者": {
        "名前": "ひより市",
        "部署": "高齢福祉課",
        "電話": "0999-20-0100",
        "受付時間": "平日 8時30分〜17時15分",
        "メール": "chizu@city.example.jp",
    },
    "見た目": {
        "テーマ": "minato",
        "のれんの色": "#1C4566",
        "濃い色": "#122f47",
        "電話の色": "#7f340a",
        "印": "resources/mark.svg",
    },
}

ENGLISH = {
    "name": "ひより市",
    "name_kana": "ひよりし",
    "title": "ひより市 ささえあい地図",
    "code": "22221",
    "base_url": "https://www.city.example.jp/chizu",
    "licence": "CC BY 4.0",
    "licence_url": "https://creativecommons.org/licenses/by/4.0/deed.ja",
    "tiles": "gsi",
    "map_app": "osm",
    "offline": "yes",
    "publisher": {
        "name": "ひより市",
        "department": "高齢福祉課",
        "phone": "0999(20)0100",
        "hours": "平日 8時30分〜17時15分",
        "email": "chizu@city.example.jp",
    },
    "look": {
        "theme": "minato",
        "cloth": "#1c4566",
        "cloth_deep": "#122f47",
        "call": "#7f340a",
        "mark": "resources/mark.svg",
    },
}


@pytest.mark.parametrize("data", [JAPANESE, ENGLISH])
def test_every_key_can_be_written_in_japanese_and_in_english(data: dict[str, Any]) -> None:
    assert settings.read(a_tree(data)) == (WHOLE, ())


def test_a_town_without_a_file_has_the_defaults_and_hears_of_it() -> None:
    found, notices = settings.read(None)
    assert found == Settings()
    assert [(notice.code, str(notice.origin)) for notice in notices] == [("no_town_file", "resources/town.yaml")]


def test_a_site_without_a_name_is_called_after_its_town() -> None:
    found, _ = settings.read(a_tree({"まちの名前": "ひより市"}))
    assert found.title == "ひより市 ささえあい地図"


def _codes(data: Any) -> list[str]:
    town = {"まちの名前": "ひより市", "公開する場所": "https://city.example.jp/"}
    _, notices = settings.read(a_tree({**town, **data} if isinstance(data, dict) else data))
    assert all(all(sentences(notice, lang)) for notice in notices for lang in ("ja", "en"))
    return [notice.code for notice in notices]


@pytest.mark.parametrize(
    "data, codes",
    [
        ({}, []),
        ({"まちの名前": ""}, ["blank_town_name"]),
        ({"公開する場所": ""}, ["no_base_url"]),
        ({"地図タイル": ""}, []),  # blank is absent
        ({"ちずタイル": "なし"}, ["unknown_key_near"]),
        ({"zzz": "なし"}, ["unknown_key"]),
        ({"地図タイル": "なし", "tiles": "none"}, ["key_twice"]),
        ({"ライセンス ": "CC0"}, []),  # a space behind the key
        ({"発行者": "ひより市"}, ["not_a_block"]),
        ({"発行者": ["ひより市"]}, ["not_a_block"]),
        ({"発行者": {"電話番": "0999-20-0100"}}, ["unknown_key_near"]),
        ({"まちの名前": ["ひより市"]}, ["not_plain_text"]),
        ({"ライセンス": {"名前": "CC0"}}, ["not_plain_text"]),
        ("ひより市", ["not_a_block", "no_town_name", "no_base_url"]),
        ({"全国地方公共団体コード": "２２２２１６"}, []),  # full-width digits
        ({"全国地方公共団体コード": "222217"}, ["wrong_check_digit"]),
        ({"全国地方公共団体コード": "2222"}, ["wrong_town_code"]),
        ({"全国地方公共団体コード": "静岡"}, ["wrong_town_code"]),
        ({"公開する場所": "http://city.example.jp/"}, ["wrong_base_url"]),
        ({"公開する場所": "https://city.example.jp/?a=1"}, ["wrong_base_url"]),
        ({"公開する場所": "https://[/"}, ["wrong_base_url"]),
        ({"公開する場所": "city.example.jp"}, ["wrong_base_url"]),
        (
            {"公開する場所": "https://name:word@city.example.jp/"},
            ["wrong_base_url"],
        ),  # a password in every QR code
        ({"ライセンスの場所": "javascript:alert(1)"}, ["wrong_web_address"]),
        ({"ライセンスの場所": "https://example.jp/a b"}, ["wrong_web_address"]),
        ({"地図タイル": "OSM"}, ["wrong_tiles"]),
        ({"地図アプリ": "宇宙"}, ["wrong_map_app"]),
        ({"地図アプリ": "http://map.example.jp/?lat=緯度&lon=経度"}, ["wrong_map_app"]),
        ({"地図アプリ": "https://map.example.jp/?lat=緯度"}, ["wrong_map_app"]),  # it would show one place for all
        ({"地図アプリ": "https://{lat}.example.jp/{lon}"}, ["wrong_map_app"]),  # a host that nobody knows
        ({"地図アプリ": "https://map.example.jp/{lat}/{lon}/{zoom}"}, ["wrong_map_app"]),
        ({"地図アプリ": "javascript:alert('{lat}{lon}')"}, ["wrong_map_app"]),
        ({"オフライン": "たぶん"}, ["wrong_offline"]),
        ({"見た目": {"のれんの色": "藍"}}, ["wrong_colour"]),
        ({"見た目": {"のれんの色": "#fff"}}, ["wrong_colour"]),
        ({"見た目": {"のれんの色": "#1c4566; } body {"}}, ["wrong_colour"]),
        ({"見た目": {"のれんの色": "＃１Ｃ４５６６"}}, []),
        ({"見た目": {"テーマ": "../secret"}}, ["wrong_theme"]),
        ({"見た目": {"印": "../mark.svg"}}, ["wrong_mark"]),
        ({"見た目": {"印": "/etc/mark.svg"}}, ["wrong_mark"]),
        ({"見た目": {"印": "mark.png"}}, ["wrong_mark"]),
        ({"発行者": {"電話": "20-0100"}}, ["wrong_phone"]),
        ({"発行者": {"電話": "０９９９－２０－０１００"}}, []),
        ({"発行者": {"電話": "0999-20-01000000"}}, ["wrong_phone"]),
        ({"発行者": {"メール": "chizu＠city.example.jp"}}, []),
        ({"発行者": {"メール": "chizu at city"}}, ["wrong_email"]),
    ],
)
def test_what_cannot_be_used_is_said(data: Any, codes: list[str]) -> None:
    assert _codes(data) == codes


@pytest.mark.parametrize(
    "written, meant",
    [
        ("地理院", "gsi"),
        ("Google マップ", "google"),
        ("ｇｏｏｇｌｅ　マップ", "google"),
        ("openstreetmap", "osm"),
        ("なし", "none"),
        ("https://map.example.jp/?lat=緯度&lon=経度", "https://map.example.jp/?lat={lat}&lon={lon}"),
        ("https://map.example.jp/{緯度}/{lon}", "https://map.example.jp/{lat}/{lon}"),
    ],
)
def test_a_map_of_others_is_known_by_its_names_or_by_its_address(written: str, meant: str) -> None:
    found, _ = settings.read(a_tree({"まちの名前": "ひより市", "地図アプリ": written}))
    assert found.map_app == meant


def test_a_notice_names_the_line_and_the_key() -> None:
    _, notices = settings.read(a_tree({"まちの名前": "ひより市", "発行者": {"名前": "市", "電話": "110番"}}))
    origin = next(notice.origin for notice in notices if notice.code == "wrong_phone")
    assert str(origin) == "resources/town.yaml 4行目「電話」"


def test_a_setting_is_found_where_the_file_says_it() -> None:
    tree = a_tree({"まちの名前": "ひより市", "見た目": {"電話の色": "#7f340a"}})
    assert str(settings.at(tree, "look", "call")) == "resources/town.yaml 3行目「電話の色」"
    assert str(settings.at(tree, "look", "cloth")) == "resources/town.yaml 2行目「見た目」"  # the block it belongs to
    assert str(settings.at(None, "look", "call")) == "resources/town.yaml"


@pytest.mark.parametrize(
    "code",
    [
        "131016",
        "222216",
        "132012",
        "011002",
        "271004",
        "401307",
        "202142",
        "352071",
    ],  # Tokyo's Chiyoda, Kosai, Hachioji …
)
def test_check_digits_of_real_towns(code: str) -> None:
    assert check_digit(code[:5]) == code[5]


@pytest.mark.parametrize(
    "said, works",
    [
        ("はい", True),
        (" ハイ", False),
        ("ｙｅｓ", True),
        ("True", True),
        ("する", True),
        ("いいえ", False),
        ("no", False),
        ("", False),
    ],
)
def test_pages_are_kept_for_the_day_without_a_network_only_where_the_town_says_so(said: str, works: bool) -> None:
    found, _ = settings.read(a_tree({"まちの名前": "ひより市", "オフライン": said}))
    assert found.works_offline is works


@pytest.mark.parametrize(
    "written, shelf",
    [
        ({}, Shelf()),
        (
            {"曜日・時間": "3か月", "場所": "1年", "電話": "１８ヶ月", "料金": "毎年4月", "掲載停止": "2年"},
            Shelf(3, 12, 18, 4, 24),
        ),
        (
            {"days": "半年", "place": "1年半", "phone": "12", "fee": "なし", "withheld": "しない"},
            Shelf(6, 18, 12, 0, 0),
        ),
    ],
)
def test_the_lives_of_facts_are_read(written, shelf):
    found, notices = settings.read(a_tree({**JAPANESE, "確認の期限": written}, "resources/town.yaml"))
    assert (found.shelf, notices) == (shelf, ())


@pytest.mark.parametrize(
    "written, code",
    [
        ({"曜日・時間": "すぐ"}, "wrong_shelf_life"),
        ({"電話": "0か月"}, "wrong_shelf_life"),
        ({"場所": "121か月"}, "wrong_shelf_life"),
        ({"料金": "13月"}, "wrong_fee_month"),
        ({"掲載停止": "いつか"}, "wrong_withheld"),
        ({"曜日": ["6か月"]}, "unknown_key_near"),
        ({"電話": ["6か月"]}, "not_plain_text"),
        ("6か月", "not_a_block"),
    ],
)
def test_a_life_that_cannot_be_read_is_said_and_the_default_holds(written, code):
    found, notices = settings.read(a_tree({**JAPANESE, "確認の期限": written}, "resources/town.yaml"))
    assert (found.shelf, [notice.code for notice in notices]) == (Shelf(), [code])
    assert all(sentences(notice) for notice in notices)
