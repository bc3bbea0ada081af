"""The reader and its days against a sample of real lines whose days people wrote down by hand."""

import pytest
from tests.schedule import sample

CHECKED = sample.checked()
DETERMINED = [one for one in CHECKED if one.status == "dates"]
MISSES = {
    "毎月第三火曜日とその直後の木曜日": "the weekday after an nth weekday",
    "11/23～2月第3日曜日の間利用可。": "a period that ends on an nth weekday",
}
"""Lines that are not read yet. One that gets read must leave this list."""


def test_the_sample_is_large_and_of_all_kinds():
    assert len(CHECKED) >= 200
    assert len(DETERMINED) >= 150
    assert len({one.text for one in CHECKED}) == len(CHECKED)
    assert {one.status for one in CHECKED} == {"dates", "unknown", "suspended"}


@pytest.mark.parametrize("one", [one for one in CHECKED if one.text not in MISSES], ids=lambda one: one.text)
def test_a_line_means_exactly_the_days_that_people_read_in_it(one):
    assert sample.read(one.text) == one


@pytest.mark.parametrize("text", MISSES)
def test_a_line_that_is_missed_is_really_missed_and_gives_no_other_day(text):
    wanted = next(one for one in CHECKED if one.text == text)
    found = sample.read(text)
    assert found != wanted, "read at last: take it from MISSES"
    assert found.days <= wanted.days


def test_nearly_all_lines_with_days_are_read_exactly(capsys):
    exact = [one for one in DETERMINED if sample.read(one.text) == one]
    share = len(exact) / len(DETERMINED)
    with capsys.disabled():
        print(f"\n{len(CHECKED)} lines by hand, {len(DETERMINED)} with days, {len(exact)} read exactly ({share:.1%})")
    assert share >= 0.97


def test_no_day_comes_out_that_the_text_does_not_give():
    invented = {one.text: extra for one in CHECKED if (extra := sample.read(one.text).days - one.days)}
    assert invented == {}
