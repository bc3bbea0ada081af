"""What the search in the browser is told: a row for each record, the town's words, and which wishes a record answers."""

import json
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from tests.a_town import NEEDS, a_district, a_service, a_term, a_timetable, an_edition

from tsudoi.exports import search
from tsudoi.exports.search_answers import Answers
from tsudoi.model import CostOption, Kind, Occurrence, Recruitment, Service, ServiceArea, Status
from tsudoi.pages import addresses
from tsudoi.vocabulary import Wish

FIRST = date(2026, 11, 25)


def files(*services: Service, **more: object) -> dict[str, dict[str, list[dict[str, str]]]]:
    """Path → what the file says."""
    edition = an_edition(*services, **more)  # type: ignore[arg-type]
    return {str(artifact.path): json.loads(artifact.body) for artifact in search.items(edition, ())}


def row(service: Service, **more: object) -> dict[str, object]:
    """The row of the only record."""
    (only,) = files(service, **more)["search/districts/wakaba.json"]["services"]
    return dict(only)


def rest(service: Service, **more: object) -> dict[str, object]:
    """What comes with the dictionary of the only record."""
    (only,) = files(service, **more)["search/texts/wakaba.json"]["services"]
    return dict(only)


def session(hour: int, until: int | None = None) -> Occurrence:
    return Occurrence(day=FIRST + timedelta(hour), start=time(hour), end=time(until) if until else None)


def test_a_name_is_told_in_words_with_the_reading_that_its_makers_gave() -> None:
    told = row(replace(a_service("a", "いきいき百歳体操 若葉"), name_kana="いきいきひゃくさいたいそう わかば"))
    assert told["title"] == "いきいき|100|歳|体操/いきいき|ひやく|さい|たいそう 若葉/わかば"


def test_where_the_makers_read_a_name_otherwise_both_readings_count() -> None:
    told = row(replace(a_service("a", "松風カフェ"), name_kana="まつかぜかふぇ"))
    assert str(told["title"]).split(" ")[0] == "松風かふえ/まつかぜかふえ"
    assert "かふえ" in str(told["title"]).split(" ")[1]


def test_words_that_only_link_are_left_out_and_none_comes_twice() -> None:
    service = replace(
        a_service("a", "茶話会"), summary="お茶を飲む会です。", description="お茶を飲む会です。囲碁もあります。"
    )
    assert row(service)["lead"] == "お|茶/お|ちや 飲む|会/のむ|かい"
    assert rest(service)["text"] == "囲碁/いご"


@pytest.mark.parametrize("hours, parts", [
    ((9, 11), ["am"]), ((9, 15), ["am", "pm"]), ((12, 14), ["pm"]), ((13, 17), ["pm"]), ((16, 19), ["pm", "eve"]), ((18, None), ["eve"]), ((9, None), ["am"]),
])  # fmt: skip
def test_the_part_of_a_day_is_when_it_goes_on(hours: tuple[int, int | None], parts: list[str]) -> None:
    agenda = {"a": a_timetable(session(*hours), weekdays=(2,))}
    told = row(a_service("a"), agenda=agenda)
    assert (told["parts"], told["days"]) == (parts, [2])


def test_free_and_without_booking_are_features_whatever_the_town_calls_them() -> None:
    told = row(replace(a_service("a"), fee="無料", booking="いりません"))
    assert told["features"] == ["free", "nobooking"]
    priced = row(
        replace(a_service("a"), fee="100円", booking="電話で申し込み", cost_options=(CostOption(option="材料"),))
    )
    assert "features" not in priced


def test_a_record_is_told_where_it_is_listed() -> None:
    two = (a_district(), a_district("hagino", "萩野"))
    guest = replace(a_service("a"), area=ServiceArea(districts=("wakaba", "hagino")))
    everywhere = replace(a_service("b"), district="", area=ServiceArea(whole_town=True))
    told = files(guest, everywhere, districts=two)
    assert [each["id"] for each in told["search/districts/wakaba.json"]["services"]] == ["a", "b"]
    assert [each["id"] for each in told["search/districts/hagino.json"]["services"]] == ["a", "b"]
    assert [each["districts"] for each in told["search/districts/hagino.json"]["services"]] == [
        ["wakaba", "hagino"],
        ["*"],
    ]


def test_what_no_district_lists_has_a_file_of_its_own() -> None:
    told = files(replace(a_service("a"), district="", area=ServiceArea()), districts=())
    assert [each["id"] for each in told[str(addresses.search(addresses.ELSEWHERE))]["services"]] == ["a"]


def test_ended_records_are_not_found() -> None:
    assert files(a_service(status=Status.ENDED))["search/districts/wakaba.json"]["services"] == []


def test_what_is_asked_of_helpers_is_found_as_well_and_marked() -> None:
    service = replace(a_service("a"), kind=Kind.VOLUNTEERING, recruitment=Recruitment(text="配膳を手伝ってください"))
    assert "配膳" in str(rest(service)["text"])
    assert row(service)["seeks"] is True
    assert "seeks" not in row(a_service("a"))


def test_the_towns_words_go_along_as_people_see_them_and_as_they_are_read() -> None:
    told = files(districts=(replace(a_district(towns=("柿ノ沢",)), aliases=("若葉台",)),))["search/words.json"]
    assert told["features"][:3] == [
        {"id": "free", "name": "無料"},
        {"id": "nobooking", "name": "申込いりません"},
        {"id": "pickup", "name": "送迎", "mark": "送迎あり"},
    ]
    (district,) = told["districts"]
    assert district["towns"][0][0] == "柿ノ沢"
    assert "若葉台" in [written.split("/")[0].replace("|", "") for written in district["words"]]


def test_the_dictionary_holds_what_may_be_typed_in_the_order_of_the_words() -> None:
    need = a_term("ride", "通院", synonyms=("病院まで行けない",))
    wish = Wish(words=("散髪", "髪を切", "髪を切りたい"), finds=("理容",))
    vocabulary = replace(an_edition().town.vocabulary, needs=(need,), wishes=(wish,))
    told = files(vocabulary=vocabulary)
    assert [each["id"] for each in told["search/words.json"]["needs"]] == ["ride"]
    dictionary = told["search/dictionary.json"]
    assert dictionary["needs"] == [["通院/つういん", "病院まで行けない"]]
    assert dictionary["wishes"] == [["散髪/さんぱつ", "髪を切"]]  # 髪を切りたい has it in it
    assert "体操/たいそう" in dictionary["categories"][0]  # 体操・運動


def test_words_that_are_compared_otherwise_than_people_write_them_are_told_as_written() -> None:
    wishes = (Wish(words=("エアコンの掃除", "散髪"), finds=("掃除",)),)
    told = files(
        vocabulary=replace(an_edition().town.vocabulary, wishes=wishes), districts=(a_district(towns=("柿ノ沢",)),)
    )
    spelled = told["search/spellings.json"]
    assert {"エアコンの掃除", "柿ノ沢"} < set(spelled)
    assert "散髪" not in spelled  # 散髪 is 散髪


def test_the_dictionary_says_what_comes_near_a_wish_that_the_town_cannot_answer() -> None:
    wishes = (
        Wish(words=("散髪",), finds=("理容",)),
        Wish(words=("赤ん坊",), otherwise=("子どもと一緒に", "体操・運動")),
    )
    needs = (a_term("ride", "通院"), a_term("kids", "子どもと一緒に"))
    told = files(vocabulary=replace(an_edition().town.vocabulary, needs=needs, wishes=wishes))
    otherwise = told["search/dictionary.json"]["otherwise"]
    ids = [each["id"] for each in told["search/words.json"]["categories"]]
    assert otherwise["needs"] == [[], [1]]
    assert otherwise["categories"] == [[1] if each == "taiso" else [] for each in ids]


def answers(wish: Wish, **fields: object) -> list[list[int]]:
    service = replace(a_service("a", "なごみ会"), **fields)  # type: ignore[arg-type]
    return search.text(service, Answers((wish,))).get("answers", [])  # type: ignore[no-any-return]


def test_a_record_answers_a_wish_by_its_name_by_its_terms_and_by_what_it_says() -> None:
    wish = Wish(words=("店が遠",), finds=("移動販売", "男の料理"), needs=("買い物",))
    assert answers(wish, name="若葉の移動販売車") == [[0]]
    assert answers(wish, needs=(NEEDS[0],)) == [[], [0]]
    assert answers(wish, summary="移動販売が来ます。") == [[], [], [0]]
    assert answers(wish, description="男の料理を習います。") == [[], [], [], [0]]
    assert answers(wish) == []


def test_a_longer_word_may_be_something_else_and_so_may_the_name_of_a_place() -> None:
    wish = Wish(words=("掃除",), finds=("掃除",), unlike=("お墓掃除",))
    assert answers(wish, name="お墓掃除の会") == []
    assert answers(wish, name="お墓掃除の会", summary="家の掃除もします。") == [[], [], [0]]
    bath = Answers((Wish(words=("風呂",), finds=("温泉",)),), towns=("温泉町",))
    assert bath.of(a_service("a", "温泉町の体操")) == []
    assert bath.of(a_service("a", "温泉の会")) == [[0]]


def test_what_helps_as_well_stands_behind_the_thing_itself() -> None:
    wish = Wish(words=("店が遠",), finds=("移動販売",), beside=("朝市", "宅配"))
    assert answers(wish, name="若葉の朝市") == answers(wish, summary="朝市です。") == [[], [], [], [], [0]]
    assert answers(wish, description="宅配もします。") == [[], [], [], [], [], [0]]
    assert answers(wish, name="若葉の朝市", description="移動販売も来ます。") == [[], [], [], [0]]


def test_a_word_in_kana_has_to_begin_where_a_word_begins() -> None:
    wish = Wish(words=("ゴミ",), finds=("ごみ",))
    assert answers(wish) == []  # なごみ会
    assert answers(wish, summary="ゴミを出します。") == [[], [], [0]]
