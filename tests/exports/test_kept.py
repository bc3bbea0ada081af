"""What the page of a reader's own list is told of every record."""

import json
from datetime import timedelta

from tests.a_town import TODAY, a_service, a_timetable, an_edition, nowhere, some_settings

from tsudoi import build
from tsudoi.exports import kept
from tsudoi.model import Contact, Kind, Status
from tsudoi.settings import Publisher


def records(*services: object, **more: object) -> dict[str, dict[str, object]]:
    (artifact,) = kept.items(an_edition(*services, **more), ())  # type: ignore[arg-type]
    assert str(artifact.path) == "search/kept.json"
    return dict(json.loads(artifact.body)["records"])


def test_a_record_says_what_it_is_where_it_is_and_whom_to_call() -> None:
    days = {"a": a_timetable(TODAY + timedelta(days=2))}
    found = records(a_service("a", name_kana="わかばいきいきたいそう", phone="0999-20-1111"), agenda=days)["a"]
    assert found == {
        "name": [["若葉", "わかば"], ["いきいき", ""], ["体操", "たいそう"]],
        "url": "../services/a/",
        "category": "体操・運動",
        "shape": "taiso",
        "district": "若葉小学校区",
        "place": "若葉公民館",
        "address": "ひより市若葉町1丁目1番地",
        "phone": "0999-20-1111",
    }


def test_where_its_own_number_may_not_be_shown_the_desk_answers_and_is_named() -> None:
    found = records(a_service("a", contact=Contact(name="個人", phone="")))["a"]
    assert (found["phone"], found["who"]) == ("0120-000-101", "北部地域包括支援センター")


def test_without_any_number_none_is_made_up() -> None:
    nobody = some_settings(publisher=Publisher())
    found = records(a_service("a", district=""), settings=nobody)["a"]
    assert not {"phone", "who"} & set(found)
    assert found["lead"] == "次の日は、わかっていません"


def test_what_begins_with_a_call_says_so_with_its_rule() -> None:
    found = records(a_service("a", kind=Kind.SERVICE, location=nowhere(), text="平日 9時から"))["a"]
    assert (found["state"], found["lead"], found["rule"]) == ("phone", "まずは、お電話ください", "平日 9時から")


def test_a_list_that_is_older_than_the_end_of_a_record_learns_of_it() -> None:
    found = records(a_service("a", status=Status.ENDED), a_service("b", status=Status.SUSPENDED))
    assert (found["a"]["state"], found["a"]["lead"]) == ("ended", "この活動は終わりました")
    assert not {"place", "address"} & set(found["a"])
    assert found["b"]["state"] == "suspended"


def test_every_record_of_the_sample_town_is_there_and_small(sample_outcome: build.Outcome) -> None:
    assert sample_outcome.town
    body = next(item.body for item in sample_outcome.artifacts if str(item.path) == "search/kept.json")
    found = json.loads(body)["records"]
    assert set(found) == {service.id for service in sample_outcome.town.services}
    assert len(body) / len(found) < 500
