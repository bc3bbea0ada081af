"""Random rules and exceptions, of all kinds that a sentence can say."""

from datetime import time

from hypothesis import strategies as st

from tsudoi.schedule import Closure, Day, Freq, Holidays, Move, Reading, Rule, Session, Shift, Span

WEEKDAYS = st.lists(st.integers(0, 6), min_size=1, max_size=3, unique=True).map(lambda days: tuple(sorted(days)))
POSITIONS = st.lists(st.integers(1, 5), min_size=1, max_size=3, unique=True).map(lambda found: tuple(sorted(found)))
MONTHS = st.lists(st.integers(1, 12), min_size=1, max_size=11, unique=True).map(lambda found: tuple(sorted(found)))
SHIFTS = st.sampled_from(
    [Shift(move) for move in Move if move is not Move.NTH] + [Shift(Move.NTH, nth) for nth in range(1, 5)]
)

WEEKEND_SHIFTS = st.sampled_from([
    Shift(Move.NEXT_WORKDAY, weekdays=(5, 6)), Shift(Move.NEXT_DAY, weekdays=(6,), holidays=False), Shift(Move.WORKDAY_BEFORE, weekdays=(5, 6), holidays=False),
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
        st.builds(Rule, freq=st.just(Freq.MONTHLY), bymonthday=st.lists(st.integers(1, 31), min_size=1, max_size=4, unique=True).map(tuple), sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.MONTHLY), bymonthday=st.just((1, 15)), shift=WEEKEND_SHIFTS, sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.WEEKLY), byday=st.just((0, 1, 2, 3, 4)), holidays=st.just(Holidays.NEVER), sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.DAILY), sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.DAILY), holidays=st.just(Holidays.ONLY), sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.WEEKLY), interval=st.sampled_from([2, 3, 4]), byday=st.just((2,)), dtstart=st.just(Day(11, 25, 2026)), sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.WEEKLY), byday=WEEKDAYS, span=st.just(Span(Day(12, 1, 2026), Day(2, 10, 2027))), sessions=sessions),
        st.builds(Rule, freq=st.just(Freq.DAILY), span=st.sampled_from([Span(Day(12, 20), Day(1, 10)), Span(Day(2, 1, 2027), Day(2, 9, 2027))]), sessions=sessions),
        st.builds(Rule, rdate=st.just((Day(11, 30, 2026), Day(12, 5, 2026), Day(1, 9, 2027))), sessions=sessions),
    )  # fmt: skip


RULES = kinds_of_rules(SESSIONS)
CLOSURES = st.lists(
    st.sampled_from([
        Closure(rule=Rule(freq=Freq.DAILY, holidays=Holidays.ONLY), word="祝日"),
        Closure(rule=Rule(freq=Freq.DAILY, span=Span(Day(12, 29), Day(1, 3))), word="年末年始"),
        Closure(rule=Rule(freq=Freq.DAILY, bymonth=(1, 8)), word="1・8月"),
        Closure(rule=Rule(freq=Freq.MONTHLY, bysetpos=(5,)), word="第5週"),
        Closure(rule=Rule(rdate=(Day(12, 9, 2026),)), word="12月9日"),
    ]),
    max_size=3, unique=True,
).map(tuple)  # fmt: skip


def readings(rules):
    return st.builds(lambda *parts: Reading(status="dates", rules=parts[0], closures=parts[1]), rules, CLOSURES)
