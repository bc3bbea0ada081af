"""Broken texts never invent a day: each beginning and each end of real-looking strings, and random damage to them.

Three promises, from the sharpest to the widest.

1. ``strings.txt`` marks with {…} the words that qualify the rule before them: exceptions, moves, seasons, suspensions, doubts. A text
   cut anywhere inside them gives no day that the whole does not give. So half an exception is never read as none, nor turned round.
2. A text that breaks off gives no day at all: a bracket left open, a last word that waits for another (は, を, 第, または …), a first word
   that needs one before it (を除く, は, の …).
3. Every weekday, nth, date, month, hour and manner of a reading is named in the damaged text itself. A damaged text may mean something
   else than the whole did (「第2・4水曜」 without its 「第2・」 is 「4水曜」, 「11月23日」 without its first sign is 1月23日): that is what it says.

What cannot be promised: that a text without its exception still has it. 「毎週水曜」 is all of 「毎週水曜、祝日は休み」 but the exception, and a
text in its own right.
"""

import re
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.schedule.witness import is_left_open, unnamed

from tsudoi import schedule
from tsudoi.model import Holding, Schedule

FIRST, DAYS = date(2026, 11, 22), 380
MARKED = tuple(Path(__file__).with_name("strings.txt").read_text(encoding="utf-8").splitlines())
TEXTS = tuple(re.sub("[{}]", "", one) for one in MARKED)
SIGNS = "月火水木金土日曜毎週第1２・3~～-:時半分年祝休除()（）、。※のはをがにと午前午後平日まで翌年末年始隔回 \n\\nー①/.〆雨天中止"
NOTHING_YET = re.compile(r"[\s、。・,，(（※\\n]*")
"""As long as only signs of a qualifying clause are there, nothing has been said."""


BREAKS_OFF = "it breaks off"


@lru_cache(maxsize=4096)
def open_days(text):
    found = schedule.expand(schedule.read(text), Schedule(), FIRST, DAYS)
    return frozenset(one.day for one in found if one.holding is Holding.OPEN)


def made_up(text):
    """What a reading of this text says beyond its words; raises where the reader does."""
    reading = schedule.read(text)
    placed = schedule.within(reading, schedule.window(FIRST, DAYS))
    assert (placed.status == "dates") == bool(schedule.sentence(placed))
    if reading.status != "dates":
        return []
    return unnamed(reading, text) + ([BREAKS_OFF] if is_left_open(text) else [])


def beginnings(text):
    return [text[:end] for end in range(len(text) + 1)]


def ends(text):
    return [text[start:] for start in range(len(text) + 1)]


def cuts():
    """(whole, piece) for every cut inside a qualifying clause, once it has said anything."""
    for marked in MARKED:
        before, _, rest = marked.partition("{")
        said = rest.partition("}")[0]
        for at in range(1, len(said)):
            if not NOTHING_YET.fullmatch(said[:at]):
                yield re.sub("[{}]", "", marked), before + said[:at]


def test_the_strings_are_many_and_of_all_kinds():
    statuses = [schedule.read(text).status for text in TEXTS]
    assert len(set(TEXTS)) == len(TEXTS) >= 150
    assert {"dates", "unknown", "suspended"} <= set(statuses)
    assert statuses.count("dates") >= 100
    assert sum("{" in one for one in MARKED) >= 40


@pytest.mark.parametrize("text", TEXTS)
def test_no_whole_text_says_more_than_its_words(text):
    assert made_up(text) == []


def test_half_an_exception_never_gives_a_day_that_the_whole_does_not_give():
    pairs = list(cuts())
    assert len(pairs) > 300
    assert {piece for whole, piece in pairs if open_days(piece) - open_days(whole)} == set()


@pytest.mark.parametrize("pieces", [beginnings, ends])
def test_no_beginning_and_no_end_of_a_text_says_more_than_its_words(pieces):
    assert {piece: said for text in TEXTS for piece in pieces(text) if (said := made_up(piece))} == {}


def test_a_text_that_breaks_off_gives_no_day():
    pieces = {piece for text in TEXTS for piece in (*beginnings(text), *ends(text)) if is_left_open(piece)}
    assert len(pieces) > 600
    assert {piece for piece in pieces if schedule.read(piece).status == "dates"} == set()


@st.composite
def a_damaged_text(draw):
    """Signs lost, doubled, swapped or put in, up to four times."""
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 4))):
        at, length = draw(st.integers(0, len(text))), draw(st.integers(0, 3))
        put = draw(
            st.text(SIGNS, max_size=3) | st.just(text[at : at + length] * 2) | st.just(text[at : at + length][::-1])
        )
        text = text[:at] + put + text[at + length :]
    return text


@settings(deadline=None)
@given(a_damaged_text())
def test_no_damaged_text_says_more_than_its_words(text):
    assert made_up(text) == []


@settings(deadline=None)
@given(st.sampled_from(TEXTS), st.sampled_from(TEXTS))
def test_two_texts_in_one_say_no_more_than_their_words(one, other):
    assert made_up(f"{one}\n{other}") == []


@settings(deadline=None)
@given(st.text(SIGNS, max_size=60) | st.text(max_size=60))
def test_no_random_text_says_more_than_its_words(text):
    assert [said for said in made_up(text) if said != BREAKS_OFF] == []  # signs at random begin and end nowhere
