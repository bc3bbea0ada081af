"""Ten thousand random texts, and repetitions as long as a text may be, finish in a time that their length explains.

Processor time is measured, for the machine may be busy; the bounds leave room for a slow one and for counting coverage.
"""

import random
import time
from itertools import product

import pytest
from hypothesis import settings
from tests.schedule.calendar_by_hand import DAYS, FIRST
from tests.schedule.test_never_invents import SIGNS, TEXTS

from tsudoi import schedule
from tsudoi.model import Schedule
from tsudoi.schedule import fold

TEXTS_TRIED, ALL_OF_THEM, ONE_OF_THEM = 10_000, 60, 1.0
LIMIT = fold.LIMIT
PIECES = (
    "第", "第1", "第1・", "1・", "1", "１２", "月", "月・", "日", "火水", "毎", "毎週", "毎月", "隔週", "と", "または", "~", "1~", "第1~", "10:00~", "10:00~12:00、",
    "10時半", "午後", "12月3日、", "12月", "12/", "令和8年", "2026.", "祝日", "祝日は休み", "年末年始(", "(", ")", "((", "()", "（第1", "を除く", "以外の", "休み", "のつく日", "日(土)",
    "祝日の場合は翌日", "翌", "【休館日】", "\\n", " ", "、", "。", "※", "ー", "①", "カフェ", "は", "の", "要予約", "不定期", "あ", "漢", "a", "9", "🙂", "\u3099", "\x00",
)  # fmt: skip


def seconds(text):
    """What reading, placing, saying and laying out one text costs."""
    started = time.process_time()
    reading = schedule.read.__wrapped__(text)  # nothing may come from memory
    placed = schedule.within(reading, schedule.window(FIRST, DAYS))
    schedule.sentence(placed)
    schedule.expand(reading, Schedule(), FIRST, DAYS)
    return time.process_time() - started


def random_texts(count):
    """Schedule signs, pieces of real strings, and letters of all the world; mostly short, some as long as may be."""
    chance = random.Random(20261122)
    for number in range(count):
        length = chance.choice((5, 20, 60)) if number % 200 else LIMIT
        match number % 4:
            case 0:
                yield "".join(chance.choices(SIGNS, k=length))
            case 1:
                yield "".join(chance.choices(PIECES, k=length // 4 + 1))[:LIMIT]
            case 2:
                yield "".join(_slice(chance.choice(TEXTS), chance) for _ in range(length // 8 + 1))[:LIMIT]
            case _:
                yield "".join(
                    chr(
                        chance.choice(
                            (
                                chance.randrange(32, 0x3000),
                                chance.randrange(0x3000, 0xD800),
                                chance.randrange(0xE000, 0x11000),
                            )
                        )
                    )
                    for _ in range(length)
                )


def _slice(text, chance):
    start = chance.randrange(len(text))
    return text[start : start + chance.randint(1, 12)]


@pytest.mark.slow
def test_ten_thousand_random_texts_finish_in_bounded_time(capsys):
    costs = [(seconds(text), text) for text in random_texts(TEXTS_TRIED)]
    worst, text = max(costs)
    total = sum(cost for cost, _ in costs)
    with capsys.disabled():
        print(
            f"\n{len(costs)} random texts: {total:.1f} s of one core; the slowest {worst * 1000:.0f} ms ({len(text)} signs)"
        )
    assert len(costs) == TEXTS_TRIED
    assert total < ALL_OF_THEM
    assert worst < ONE_OF_THEM, text[:80]


@pytest.mark.slow
@pytest.mark.parametrize("piece", PIECES)
def test_a_repetition_as_long_as_may_be_costs_what_its_length_costs(piece):
    text = (piece * LIMIT)[:LIMIT]
    assert seconds(text) < ONE_OF_THEM
    assert seconds("毎週水曜" + text[: LIMIT - 4]) < ONE_OF_THEM


@pytest.mark.slow
def test_repetitions_of_two_pieces_do_so_too():
    pairs = list(product(PIECES, PIECES))
    some = random.Random(1).sample(
        pairs, min(len(pairs), settings.default.max_examples // 4)
    )  # many more in the long run
    worst, text = max(
        (seconds(text), text) for one, other in some for text in [(one + other) * (LIMIT // len(one + other))]
    )
    assert worst < ONE_OF_THEM, text[:80]


def test_a_text_ten_times_as_long_costs_about_ten_times_as_much():
    short, long = (
        min(seconds(("第1・3水曜 10:00~、" * 200)[:length]) for _ in range(3)) for length in (LIMIT // 10, LIMIT)
    )
    assert long < 40 * short + 0.02
