"""Search: what the browser gets, and the folding that it does again by itself."""

import json
from dataclasses import replace

import pytest
from tests.a_town import NEEDS, a_service, a_term, a_timetable, an_edition

from tsudoi.exports import search
from tsudoi.model import Service, Status

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
    (artifact,) = search.items(an_edition(*services, **more))  # type: ignore[arg-type]
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
    (artifact,) = search.items(an_edition(vocabulary=vocabulary))
    assert json.loads(artifact.body)["needs"] == [["通院", "病院まで行けない"]]
