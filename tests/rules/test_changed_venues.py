"""会場の変更の試験: a change of venue must meet a day that is held."""

from datetime import date

import pytest
from tests.rules.records import a_register, codes, found

from tsudoi.rules import changed_venues

THURSDAYS = {"schedule_text": "毎週木曜日 13:30〜15:00"}


@pytest.mark.parametrize(
    "cells, expected",
    [
        ({"venue_changes": "2026-12-24:北公民館"}, []),
        ({"venue_changes": "2026-12-25:北公民館"}, ["venue_not_held_near"]),
        ({"venue_changes": "2026-12-25:北公民館", "extra_dates": "2026-12-25 10:00〜12:00(クリスマス会)"}, []),
        ({"venue_changes": "2026-12-24:北公民館", "exdates": "2026-12-24(選挙のため)"}, ["venue_not_held_near"]),
        ({"venue_changes": "2026-12-01〜2027-01-31:北公民館"}, []),
        ({"venue_changes": "2026-12-25〜2026-12-30:北公民館"}, ["venue_not_held_near"]),  # from Friday to Wednesday
        ({"venue_changes": "2026-11-20:北公民館"}, []),  # it is over
        ({"venue_changes": "2026-12-25:北公民館", "status": "休止中"}, []),
        ({"venue_changes": "2026-12-25:北公民館", "valid_to": "2026-12-20"}, []),  # told by the rule of periods
        ({"venue_changes": "2026-12-24:北公民館", "schedule_text": "不定期"}, ["venue_not_held"]),
        ({"venue_changes": "2026-12-24:北公民館", "schedule_text": ""}, ["venue_not_held"]),
        ({"venue_changes": "2026-12-24:北公民館\n2026-12-24:南会館"}, ["venue_twice"]),
        ({"venue_changes": "2026-12-01〜2027-01-31:北公民館\n2026-12-24:南会館"}, []),  # the day outweighs the period
        ({"venue_changes": "来週"}, []),  # told when it was read
    ],
)
def test_another_venue_needs_a_day_that_is_held(cells: dict[str, str], expected: list[str]) -> None:
    assert codes(changed_venues, a_register(THURSDAYS | cells)) == expected


def test_the_nearest_day_is_named_and_of_two_the_earlier() -> None:
    (notice,) = found(changed_venues, a_register(THURSDAYS | {"venue_changes": "2026-12-26:北公民館"}))
    assert notice.facts["near"] == date(2026, 12, 24)
