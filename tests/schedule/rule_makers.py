"""Random rules, exceptions and cells beside the words, of all kinds that real lists were seen to give."""

from datetime import date, time, timedelta

from hypothesis import strategies as st
from tests.schedule.calendar_by_hand import DAYS, FIRST

from tsudoi.model import DatedChange, Holding, Schedule
from tsudoi.schedule import Closure, Day, Freq, Holidays, Move, Reading, Rule, Session, Shift, Span

NAMES = "月火水木金土日"
WEEKDAYS = st.lists(st.integers(0, 6), min_size=1, max_size=3, unique=True).map(lambda days: tuple(sorted(days)))
POSITIONS = st.lists(st.integers(1, 5), min_size=1, max_size=3, unique=True).map(lambda found: tuple(sorted(found)))
MONTHS = st.lists(st.integers(1, 12), min_size=1, max_size=11, unique=True).map(lambda found: tuple(sorted(found)))
MONTHDAYS = st.lists(st.integers(1, 31), min_size=1, max_size=4, unique=True).map(tuple)
SHIFTS = st.sampled_from(
    [Shift(move) for move in Move if move not in (Move.NTH, Move.NEXT_NAMED)]
    + [Shift(Move.NTH, nth) for nth in range(1, 5)]
    + [Shift(Move.NEXT_NAMED, weekday=day) for day in (0, 2)]
)

WEEKEND_SHIFTS = st.sampled_from([
    Shift(Move.NEXT_WORKDAY, weekdays=(5, 6)), Shift(Move.NEXT_NAMED, weekday=0, weekdays=(5, 6), holidays=False), Shift(Move.NEXT_DAY, weekdays=(6,), holidays=False), Shift(Move.WORKDAY_BEFORE, weekdays=(5, 6), holidays=False),
])  # fmt: skip


@st.composite
def a_session(draw):
    first, last = sorted(draw(st.lists(st.integers(0, 24 * 12 - 1), min_size=2, max_size=2, unique=True)))
    start = time(*divmod(first * 5, 60))
    return Session(start, draw(st.sampled_from([None, time(*divmod(last * 5, 60))])))


SESSIONS = st.lists(a_session(), max_size=2, unique=True).map(tuple)


def kinds_of_rules(sessions):
    """Strategies for single rules with these sessions."""
    return st.one_of(
        st.builds(Rule, freq=st.just(Freq.WEEKLY), byday=WEEKDAYS, shift=st.none() | SHIFTS, sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.MONTHLY), byday=WEEKDAYS, bysetpos=POSITIONS, shift=st.none() | SHIFTS, sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.MONTHLY), byday=WEEKDAYS, bysetpos=st.just((-1,)), sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.MONTHLY), bymonth=st.just(()) | MONTHS, byday=WEEKDAYS, bysetpos=POSITIONS, sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.WEEKLY), bymonth=MONTHS, byday=WEEKDAYS, sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.MONTHLY), bymonthday=MONTHDAYS, sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.MONTHLY), bymonthday=st.just((-1,)) | MONTHDAYS, bymonth=MONTHS, sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.MONTHLY), bymonthday=st.just((1, 15)), shift=WEEKEND_SHIFTS, sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.WEEKLY), byday=st.just((0, 1, 2, 3, 4)), holidays=st.just(Holidays.NEVER), sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.DAILY), sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.DAILY), holidays=st.just(Holidays.ONLY), sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.WEEKLY), interval=st.sampled_from([2, 3, 4]), byday=st.just((2,)), dtstart=st.just(Day(11, 25, 2026)), sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.MONTHLY), byday=WEEKDAYS, bysetpos=POSITIONS, dtstart=st.just(Day(1, 5, 2027)), sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.WEEKLY), byday=WEEKDAYS, span=st.just(Span(Day(12, 1, 2026), Day(2, 10, 2027))), sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.DAILY), span=st.sampled_from([Span(Day(12, 20), Day(1, 10)), Span(Day(2, 1, 2027), Day(2, 9, 2027))]), sessions=sessions),
        st.builds(Rule, rdate=st.sampled_from([(Day(11, 30, 2026), Day(12, 5, 2026), Day(1, 9, 2027)), (Day(12, 3), Day(1, 7)), (Day(11, 26, weekday=3),)]), sessions=sessions),
    )  # fmt: skip


RULES = kinds_of_rules(SESSIONS)
MOVING = st.one_of(
    st.builds(Rule, freq=st.just(Freq.WEEKLY), byday=st.integers(0, 6).map(lambda day: (day,)), shift=SHIFTS),
    st.builds(Rule, freq=st.just(Freq.WEEKLY), byday=st.just((0, 1, 2)), shift=SHIFTS),
    st.builds(Rule, freq=st.just(Freq.MONTHLY), byday=st.just((0, 1, 2)), bysetpos=POSITIONS, shift=SHIFTS),
    st.builds(
        Rule, freq=st.just(Freq.MONTHLY), bymonthday=st.just((1, 3, 4, 11, 21, 23)), shift=WEEKEND_SHIFTS | SHIFTS
    ),
)
"""Rules that have to do with holidays, and with holidays in a row."""
ALWAYS_OFF = st.sampled_from([
    Closure(rule=Rule(freq=Freq.DAILY, holidays=Holidays.ONLY), word="祝日"),
    Closure(rule=Rule(freq=Freq.DAILY, holidays=Holidays.DAY_AFTER), word="祝日の翌日"),
    Closure(rule=Rule(freq=Freq.DAILY, span=Span(Day(12, 29), Day(1, 3))), word="年末年始"),
    Closure(rule=Rule(freq=Freq.DAILY, bymonth=(1, 8)), word="1・8月"),
    Closure(rule=Rule(freq=Freq.MONTHLY, bysetpos=(5,)), word="第5週"),
    Closure(rule=Rule(rdate=(Day(12, 9, 2026),)), word="12月9日"),
    Closure(rule=Rule(rdate=(Day(12, 8, 2026), Day(2, 3, 2027))), word="2026年12月8日、2027年2月3日"),
])  # fmt: skip
WEEKDAYS_OFF = st.one_of(
    st.integers(0, 6).map(lambda day: Closure(rule=Rule(freq=Freq.WEEKLY, byday=(day,)), word=f"{NAMES[day]}曜日")),
    st.builds(
        lambda day, nth: Closure(
            rule=Rule(freq=Freq.MONTHLY, byday=(day,), bysetpos=(nth,)), word=f"第{nth}{NAMES[day]}曜日"
        ),
        st.integers(0, 6),
        st.integers(1, 5),
    ),
)
HOUSE_REST = st.builds(
    lambda day, shift: Closure(
        rule=Rule(freq=Freq.WEEKLY, byday=(day,), shift=shift, holidays=Holidays.ANY if shift else Holidays.NEVER),
        word=f"{NAMES[day]}曜日",
    ),
    st.integers(0, 4),
    st.sampled_from([None, Shift(Move.NEXT_DAY), Shift(Move.NEXT_WORKDAY)]),
)
"""Days of rest of a house: on a holiday it opens, and may rest on another day instead."""
UNSURE = st.sampled_from([
    Closure(rule=Rule(freq=Freq.DAILY, span=Span(Day(12, 20), Day(1, 12))), word="冬休み", holding=Holding.UNKNOWN),
    Closure(rule=Rule(freq=Freq.WEEKLY, byday=(5,)), word="土曜日", holding=Holding.UNKNOWN),
])  # fmt: skip
EXCEPTIONS = ALWAYS_OFF | WEEKDAYS_OFF | HOUSE_REST | UNSURE
CLOSURES = st.lists(EXCEPTIONS, max_size=3, unique_by=lambda one: one.word).map(tuple)


def readings(rules, closures=CLOSURES):
    return st.builds(lambda *parts: Reading(status="dates", rules=parts[0], closures=parts[1]), rules, closures)


A_DAY = st.integers(-10, DAYS + 10).map(lambda n: FIRST + timedelta(n))


def in_order(items):
    return st.lists(items, max_size=4, unique=True).map(lambda found: tuple(sorted(found, key=lambda one: one.day)))


@st.composite
def an_extra_day(draw):
    hours = draw(st.sampled_from([Session()]) | a_session())
    return DatedChange(
        day=draw(A_DAY), start=hours.start, end=hours.end, note=draw(st.sampled_from(["", "餅つき大会"]))
    )


@st.composite
def a_venue(draw):
    day, days = draw(A_DAY), draw(st.none() | st.integers(1, 30))
    return DatedChange(
        day=day, last=days and day + timedelta(days), venue=draw(st.sampled_from(["北公民館", "南会館"]))
    )


DAYS_OFF = st.builds(DatedChange, day=A_DAY, note=st.sampled_from(["", "選挙のため", "講師の都合"]))
CELLS = st.builds(
    Schedule,
    valid_from=st.none() | st.dates(FIRST - timedelta(20), FIRST + timedelta(DAYS)),
    valid_to=st.none() | st.dates(FIRST, date(2027, 5, 1)),
    extra_dates=in_order(an_extra_day()),
    exdates=in_order(DAYS_OFF),
    venue_changes=in_order(a_venue()),
)
"""What stands in the cells beside the words: 開始日, 終了日, 臨時開催日, 中止日, 会場の変更."""
