"""Why days are on or off, in the languages of the town, for pages that are read later."""

import json
from dataclasses import replace
from datetime import timedelta

from tests.a_town import TODAY, a_service, a_timetable, an_edition

from tsudoi.edition import Edition
from tsudoi.exports import reasons
from tsudoi.languages import tongue
from tsudoi.model import Holding, Occurrence, Status
from tsudoi.schedule import reasons as whys


def session(step: int, reason: str, holding: Holding = Holding.CLOSED) -> Occurrence:
    return Occurrence(day=TODAY + timedelta(days=step), reason=reason, holding=holding)


def in_languages(edition: Edition, *codes: str) -> Edition:
    settings = replace(edition.town.settings, languages=tuple(map(tongue, codes)))
    return replace(edition, town=replace(edition.town, settings=settings))


def files(*sessions: Occurrence, codes: tuple[str, ...] = ("en",), **more: object) -> dict[str, dict[str, str]]:
    edition = an_edition(a_service("a", **more), agenda={"a": a_timetable(*sessions)})
    return {str(item.path): json.loads(item.body) for item in reasons.items(in_languages(edition, *codes), ())}


def test_words_of_ours_stand_beside_the_days_in_each_language() -> None:
    found = files(session(1, whys.OFF_THEN), session(8, whys.CANCELLED), codes=("en", "pt"))
    assert found["days/ahead.en.json"] == {
        "この日はお休みします。": "No session on this day.",
        "この日は中止です。": "Cancelled on this day.",
    }
    assert list(found) == ["days/ahead.en.json", "days/ahead.pt.json"]
    assert list(found["days/ahead.pt.json"]) == list(found["days/ahead.en.json"])


def test_what_the_town_wrote_is_left_where_it_can_say_that_it_is_japanese() -> None:
    assert files(session(1, whys.cancelled("講師の都合")), session(2, "祝日のため")) == {"days/ahead.en.json": {}}


def test_days_that_are_over_and_records_that_rest_have_nothing_to_say() -> None:
    assert files(session(-1, whys.OFF_THEN)) == {"days/ahead.en.json": {}}
    assert files(session(1, whys.OFF_THEN), status=Status.SUSPENDED) == {"days/ahead.en.json": {}}


def test_a_town_that_speaks_only_japanese_has_no_such_file() -> None:
    assert files(session(1, whys.OFF_THEN), codes=()) == {}
