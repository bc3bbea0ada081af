"""Search: what the browser gets, and the folding that it does again by itself."""

import json
from dataclasses import replace
from datetime import date, time

import pytest
from tests.a_town import NEEDS, a_district, a_service, a_term, a_timetable, an_edition

from tsudoi.exports import search
from tsudoi.model import Occurrence, Service, Status

FOLDINGS = [
    ("ＮＰＯ わかば", "npoわかば"),
    ("カフェ", "かふえ"),
    ("ｶﾗｵｹ", "からおけ"),
    ("サロン・お茶", "さろんお茶"),
    ("コーヒー", "こひ"),
    ("髙橋さん", "高橋さん"),
    ("いきいき 百歳　体操", "いきいき百歳体操"),
    ("ヴァイオリン", "ゔあいおりん"),
    ("(木)9:30〜", "木9:30"),
    ("", ""),
]


@pytest.mark.parametrize("text, expected", FOLDINGS)
def test_one_spelling_stands_for_all(text: str, expected: str) -> None:
    assert search.folded(text) == expected


def rows(*services: Service, **more: object) -> list[dict[str, str]]:
    (artifact,) = search.items(an_edition(*services, **more), ())  # type: ignore[arg-type]
    return list(json.loads(artifact.body)["services"])


def test_a_record_is_found_by_its_name_its_reading_its_need_and_its_day() -> None:
    service = replace(a_service("a", "体操の会"), name_kana="たいそうのかい", needs=(NEEDS[0],))
    agenda = {"a": a_timetable(weekdays=(1,))}
    (row,) = rows(service, agenda=agenda)
    assert "たいそう" in row["title"]
    assert "買い物" in row["text"]
    assert "火曜日" in row["text"]


def test_ended_records_are_not_found() -> None:
    assert rows(a_service(status=Status.ENDED)) == []


def test_the_words_of_needs_go_along_folded() -> None:
    need = a_term("ride", "通院", synonyms=("病院まで行けない",))
    vocabulary = replace(an_edition().town.vocabulary, needs=(need,))
    (artifact,) = search.items(an_edition(vocabulary=vocabulary), ())
    assert json.loads(artifact.body)["needs"] == [["通院", "病院まで行けない"]]


def test_a_row_says_the_next_day_in_words_and_keeps_the_rule_for_later() -> None:
    session = Occurrence(day=date(2026, 11, 27), start=time(10), end=time(12))
    agenda = {"a": a_timetable(session, sentence="毎週金曜日 午前10時〜正午")}
    (row,) = rows(a_service("a", text="毎週金曜日 10時から12時"), agenda=agenda)
    assert row["next"] == "次は 11月27日(金) 午前10時〜正午"
    assert (row["date"], row["rule"]) == ("2026-11-27", "毎週金曜日 午前10時〜正午")
    assert row["place"] == "若葉公民館"


def test_a_row_without_a_known_day_says_what_to_do_and_never_grows_stale() -> None:
    (row,) = rows(a_service("a", text="不定期"))
    assert row["next"] == "次の日は、お電話でお確かめください"
    assert (row["date"], row["rule"]) == ("", "")


def test_districts_go_along_with_their_neighbourhoods() -> None:
    (artifact,) = search.items(an_edition(districts=(a_district(towns=("柿ノ沢",)),)), ())
    (district,) = json.loads(artifact.body)["districts"]
    assert district["towns"] == [["柿ノ沢", "柿の沢"]]
    assert (district["name"], district["url"]) == ("若葉小学校区", "../districts/wakaba/")
    assert "わかば" in district["title"]
