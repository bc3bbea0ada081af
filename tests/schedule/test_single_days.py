"""What coordinators write about single dates: extra days at their own hours, days off with a reason, days in another place."""

from datetime import date, time

import pytest
from tests.schedule.calendar_by_hand import DAYS, FIRST

from tsudoi import schedule
from tsudoi.model import DatedChange, Holding, Schedule
from tsudoi.schedule import reasons

TUESDAY, WEDNESDAY, THURSDAY = date(2026, 12, 22), date(2026, 12, 23), date(2026, 12, 24)


def on(day, text="毎週水曜 10時〜12時", **cells):
    """What is known of a day."""
    found = schedule.expand(schedule.read(text), Schedule(text=text, **cells), FIRST, DAYS)
    return [one for one in found if one.day == day]


def extra(*changes, text="毎週水曜 10時〜12時"):
    return [
        (one.start and one.start.hour, one.end and one.end.hour, one.reason)
        for one in on(changes[0].day, text, extra_dates=changes)
    ]


@pytest.mark.parametrize(
    "change, text, held",
    [
        (DatedChange(day=THURSDAY), "毎週水曜 10時〜12時", [(10, 12, "臨時に開きます。")]),
        (DatedChange(day=THURSDAY, start=time(13), end=time(15)), "毎週水曜 10時〜12時", [(13, 15, "臨時に開きます。")]),
        (DatedChange(day=THURSDAY, start=time(13)), "不定期", [(13, None, "臨時に開きます。")]),
        (DatedChange(day=THURSDAY, note="餅つき大会"), "毎週水曜 10時〜12時", [(10, 12, "臨時に開きます(餅つき大会)。")]),
        (DatedChange(day=THURSDAY, note="休館日の振り替えのため"), "毎週水曜", [(None, None, "休館日の振り替えのため、臨時に開きます。")]),
        (DatedChange(day=WEDNESDAY), "毎週水曜 10時〜12時", [(10, 12, "毎週水曜日")]),  # held anyway
        (DatedChange(day=WEDNESDAY, note="餅つき大会"), "毎週水曜 10時〜12時", [(10, 12, "毎週水曜日(餅つき大会)")]),
        (DatedChange(day=WEDNESDAY, start=time(10), end=time(12), note="餅つき大会"), "毎週水曜 10時〜12時", [(10, 12, "毎週水曜日(餅つき大会)")]),
        (
            DatedChange(day=WEDNESDAY, start=time(18), note="餅つき大会"),
            "毎週水曜 10時〜12時",
            [(10, 12, "毎週水曜日"), (18, None, "臨時に開きます(餅つき大会)。")],
        ),
        (DatedChange(day=WEDNESDAY, start=time(9), end=time(11)), "毎週水曜", [(9, 11, "毎週水曜日")]),  # the hours were not known
    ],
)  # fmt: skip
def test_an_extra_day_is_held_at_its_own_hours_or_at_the_usual_ones(change, text, held):
    assert extra(change, text=text) == held


def test_an_extra_day_may_have_two_meetings():
    two = (
        DatedChange(day=THURSDAY, start=time(10), end=time(12)),
        DatedChange(day=THURSDAY, start=time(13), end=time(15)),
    )
    assert [pair[:2] for pair in extra(*two)] == [(10, 12), (13, 15)]


@pytest.mark.parametrize(
    "note, said",
    [
        ("", "この日は中止です。"),
        ("中止", "この日は中止です。"),
        ("お休みします。", "この日は中止です。"),
        ("公民館まつり準備のため", "公民館まつり準備のため、この日はお休みします。"),
        ("公民館まつり準備のため。", "公民館まつり準備のため、この日はお休みします。"),
        ("選挙のためお休みします", "選挙のため、この日はお休みします。"),
        ("選挙のため、休館", "選挙のため、この日はお休みします。"),
        ("会場が使えないので", "会場が使えないので、この日はお休みします。"),
        ("台風により", "台風により、この日はお休みします。"),
        ("講師の都合", "この日はお休みします(講師の都合)。"),
        ("12月26日に延期します。", "この日はお休みします(12月26日に延期します)。"),
    ],
)
def test_a_day_off_says_why_in_one_sentence(note, said):
    (off,) = on(WEDNESDAY, exdates=(DatedChange(day=WEDNESDAY, note=note),))
    assert (off.holding, off.reason, off.note) == (Holding.CLOSED, said, note)


def test_a_day_off_outweighs_an_extra_day():
    cells = {"exdates": (DatedChange(day=THURSDAY),), "extra_dates": (DatedChange(day=THURSDAY, start=time(13)),)}
    assert [one.holding for one in on(THURSDAY, **cells)] == [Holding.CLOSED]


NORTH, SOUTH = DatedChange(day=WEDNESDAY, venue="北公民館"), DatedChange(day=WEDNESDAY, venue="南会館")
ALL_DECEMBER = DatedChange(day=date(2026, 12, 1), last=date(2026, 12, 31), venue="東会館", note="耐震工事のため")


@pytest.mark.parametrize(
    "day, changes, venue, reason",
    [
        (WEDNESDAY, (NORTH,), "北公民館", "毎週水曜日。この日の会場は北公民館です。"),
        (WEDNESDAY, (ALL_DECEMBER,), "東会館", "毎週水曜日。耐震工事のため、この日の会場は東会館です。"),
        (date(2026, 12, 2), (ALL_DECEMBER,), "東会館", "毎週水曜日。耐震工事のため、この日の会場は東会館です。"),
        (date(2027, 1, 6), (ALL_DECEMBER,), "", "毎週水曜日"),
        (
            WEDNESDAY,
            (ALL_DECEMBER, NORTH),
            "北公民館",
            "毎週水曜日。この日の会場は北公民館です。",
        ),  # the day outweighs the period
        (WEDNESDAY, (SOUTH, NORTH), "南会館", "毎週水曜日。この日の会場は南会館です。"),
    ],
)
def test_a_day_is_held_elsewhere(day, changes, venue, reason):
    assert [(one.venue, one.reason) for one in on(day, venue_changes=changes)] == [(venue, reason)]


def test_the_reason_of_another_venue_is_kept_as_a_note():
    assert [one.note for one in on(WEDNESDAY, venue_changes=(ALL_DECEMBER,))] == ["耐震工事のため"]


def test_only_what_is_held_has_another_venue():
    assert on(TUESDAY, venue_changes=(DatedChange(day=TUESDAY, venue="北公民館"),)) == []
    (off,) = on(WEDNESDAY, venue_changes=(NORTH,), exdates=(DatedChange(day=WEDNESDAY),))
    assert (off.holding, off.venue) == (Holding.CLOSED, "")


def test_an_extra_day_may_be_elsewhere_too():
    cells = {
        "extra_dates": (DatedChange(day=THURSDAY, note="餅つき大会"),),
        "venue_changes": (DatedChange(day=THURSDAY, venue="北公民館"),),
    }
    (held,) = on(THURSDAY, **cells)
    assert (held.venue, held.reason, held.note) == (
        "北公民館",
        "臨時に開きます(餅つき大会)。この日の会場は北公民館です。",
        "餅つき大会",
    )


def test_a_moved_day_says_both():
    (held,) = on(
        date(2026, 11, 24),
        "第2・4月曜 10時(祝日の場合は翌日)",
        venue_changes=(DatedChange(day=date(2026, 11, 24), venue="北公民館"),),
    )
    assert held.reason == "第4月曜日の23日が勤労感謝の日のため、次の日に開きます。この日の会場は北公民館です。"


def test_in_calendars_a_day_elsewhere_is_an_event_of_its_own():
    found = schedule.recurrences(schedule.read("毎週水曜 10時〜12時"), Schedule(venue_changes=(NORTH,)), FIRST, DAYS)
    assert [(one.venue, one.dtstart, one.exdates) for one in found] == [
        ("", date(2026, 11, 25), (WEDNESDAY,)),
        ("北公民館", WEDNESDAY, ()),
    ]


@pytest.mark.parametrize("words", ["。", "、", "( )", "()", "ため", "お休み", "(雨天(小雨)延期)", "　", "|"])
def test_whatever_the_note_is_a_sentence_ends_once(words):
    for said in (reasons.cancelled(words), reasons.added(words), reasons.elsewhere("毎週水曜日", "北公民館", words)):
        assert said.endswith("。")
        assert "。。" not in said
