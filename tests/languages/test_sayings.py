"""What was said in Japanese is said again in another language, and what cannot be stays as it was."""

from datetime import date, time

import pytest

from tsudoi import spoken
from tsudoi.languages import TONGUES, Counted, Joined, Said, Voice, joined, said, tongue

TUESDAY = date(2026, 11, 24)
WORDS = {
    "次は {day}": "Next: {day}",
    "{name}を見る": "See {name}",
    "{start}〜{end}": "{start} – {end}",
    "、": ", ",
    "無料": "free",
}
VOICE = Voice(tongue("en"), WORDS, {})


def test_a_sentence_is_its_japanese_and_remembers_how_it_was_made() -> None:
    sentence = said("次は {day}", day=spoken.short_day(TUESDAY))
    assert sentence == "次は 11月24日(火)"
    assert VOICE.say(sentence) == "Next: Tue, Nov 24"


@pytest.mark.parametrize(
    "text, told",
    [
        (said("{name}を見る", name="若葉"), "See 若葉"),  # names stay
        (said("{name}を見る", name=said("無料")), "See free"),
        (said("まだ訳のないことば"), "まだ訳のないことば"),
        ("町の書いたことば", "町の書いたことば"),
        (joined(("北", "南")), "北, 南"),
        (joined((said("無料"), "")), "free"),
        (joined((said("無料"), said("無料")), ""), "free free"),  # sentences of ours have a space between them
        (Said("買い物", others={"en": "Groceries"}), "Groceries"),  # the town's own translation
        (3, "3"),
    ],
)
def test_each_kind_of_value_in_english(text: str, told: str) -> None:
    assert VOICE.say(text) == told


@pytest.mark.parametrize("parts, text", [((), ""), (("", "北"), "北"), (("北", "南"), "北、南")])
def test_only_what_says_anything_is_joined(parts: tuple[str, ...], text: str) -> None:
    assert joined(parts) == text
    assert isinstance(joined(parts), Joined) == (len(parts) == 2 and "" not in parts)


@pytest.mark.parametrize(
    "code, day, hours",
    [
        ("en", "Tue, Nov 24", "1:30\N{NO-BREAK SPACE}pm – 3:30\N{NO-BREAK SPACE}pm"),
        ("zh", "11月24日周二", "13:30 – 15:30"),
        ("ko", "11월 24일 (화)", "오후\N{NO-BREAK SPACE}1:30 – 오후\N{NO-BREAK SPACE}3:30"),
        ("pt", "ter., 24 de nov.", "13:30 – 15:30"),
        ("vi", "Thứ 3, 24/11", "13:30 – 15:30"),
    ],
)
def test_days_and_hours_in_every_language(code: str, day: str, hours: str) -> None:
    voice = Voice(tongue(code), WORDS, {})
    assert voice.say(spoken.short_day(TUESDAY)) == day
    assert voice.say(spoken.span(time(13, 30), time(15, 30))) == hours


@pytest.mark.parametrize(
    "code, seal, figure",
    [
        ("en", "Nov 24", "8,240"),
        ("zh", "11.24", "8,240"),
        ("ko", "11.24.", "8,240"),
        ("pt", "24/11", "8.240"),
        ("vi", "24/11", "8.240"),
    ],
)
def test_the_face_of_a_stamp_and_figures_in_every_language(code: str, seal: str, figure: str) -> None:
    voice = Voice(tongue(code), WORDS, {})
    assert (spoken.seal(TUESDAY), Counted(8240)) == ("11.24", "8,240")
    assert voice.say(spoken.seal(TUESDAY)) == seal
    assert voice.say(said("{name}を見る", name=Counted(8240))) == f"See {figure}"
    assert voice.say(Counted(8240)) == figure


def test_every_language_has_a_pattern_for_every_kind_of_date() -> None:
    (first, *others) = (set(each.patterns) for each in TONGUES)
    assert all(other == first for other in others)
