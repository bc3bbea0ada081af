"""The month on paper: how large it is written, and what is cut where there is no room."""

import pytest
from tests.a_town import a_service
from tests.pages.test_calendar import context

from tsudoi.pages import paper


def forty(*texts):
    """Forty gatherings with names as long as they come, dealt out to these days."""
    return tuple(
        a_service(f"g{number}", f"松林のラジオ体操と松葉かき{number}", text=texts[number % len(texts)])
        for number in range(40)
    )


def twice_a_month():
    return tuple(f"第{nth}・{nth + 2}{day}曜 13:30~15:30" for nth in (1, 2) for day in "月火水木金")


@pytest.mark.parametrize(
    "services, size",
    [
        (forty("第1火曜 9:30")[:5], "is-roomy"),
        (forty(*twice_a_month())[:20], "is-roomy"),
        (forty(*twice_a_month()), "is-snug"),
        (forty(*(f"毎週{day}曜 10:00~11:30" for day in "月火水木金")), "is-fine"),
        (forty("毎週水曜 10:00~11:30"), "is-packed"),
    ],
)
def test_the_writing_becomes_smaller_with_what_is_on(services, size):
    assert context(*services)["months"][0][1].size == size


def test_full_weeks_are_cut_before_others():
    lone = a_service("x", text="第1日曜 9:30~10:30")
    busy = [a_service(f"s{number}", text="第2水曜 9:30~10:30") for number in range(16)]
    steady = [a_service(f"t{number}", text="毎週水曜 9:30~10:30") for number in range(3)]
    month, sheet = context(lone, *busy, *steady)["months"][0]
    assert (sheet.size, len(month.weeks)) == ("is-fine", 5)
    assert sheet.cut == (False, True, False, False, False)


def test_notes_below_the_days_take_their_room():
    shown = context(*forty(*twice_a_month()))["months"][0][0]
    sizes = [paper.sheet(shown, ("休" * 92 * lines,)).size for lines in (0, 5, 40)]
    assert sizes == ["is-snug", "is-fine", "is-packed"]
