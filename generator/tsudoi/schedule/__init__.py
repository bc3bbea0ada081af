"""日取り: Japanese schedule texts read into rules, rules laid out in days, days with their reasons. Pure; knows no clock."""

from tsudoi.schedule.expansion import expand
from tsudoi.schedule.holidays import sure_until
from tsudoi.schedule.opening import opening_hours
from tsudoi.schedule.placing import within
from tsudoi.schedule.reader import read
from tsudoi.schedule.recurring import recurrences, rrule
from tsudoi.schedule.rules import Closure, Day, Freq, Holidays, Move, Reading, Rule, Session, Shift, Span
from tsudoi.schedule.suggesting import suggest
from tsudoi.schedule.timetables import agenda, timetable
from tsudoi.schedule.window import window
from tsudoi.schedule.wording import sentence

__all__ = [
    "Closure", "Day", "Freq", "Holidays", "Move", "Reading", "Rule", "Session", "Shift", "Span",
    "agenda", "expand", "opening_hours", "read", "recurrences", "rrule", "sentence", "suggest", "sure_until", "timetable", "window", "within",
]  # fmt: skip
