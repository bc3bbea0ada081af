"""祝日: national holidays of Japan, by year, asked for only when needed."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

import jpholiday

from tsudoi.languages import Said, said

FEBRUARY = 2
FIRST_YEAR, LAST_YEAR = 1949, 2099
"""The law is of July 1948; the formula for the equinoxes ends with the century."""

_NAMES = (
    said("元日"), said("成人の日"), said("建国記念の日"), said("天皇誕生日"), said("春分の日"), said("昭和の日"), said("憲法記念日"),
    said("みどりの日"), said("こどもの日"), said("海の日"), said("山の日"), said("敬老の日"), said("秋分の日"), said("スポーツの日"),
    said("文化の日"), said("勤労感謝の日"), said("振替休日"), said("国民の休日"),
)  # fmt: skip
"""Those of our days, which other languages have names for."""


@lru_cache(maxsize=64)
def of_year(year: int) -> Mapping[date, str]:
    """Each holiday of the year with its name (振替休日 without the name of the day it stands for)."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return {}
    return {day: Said(name.split()[-1]) for day, name in jpholiday.year_holidays(year)}


def name(day: date) -> str:
    """The holiday's name, empty on any other day."""
    return of_year(day.year).get(day, "")


def sure_until(today: date) -> date:
    """The last day whose holidays are settled: the equinoxes of the next year stand in the official gazette of the first days of February.

    https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html. Later days are reckoned and may change.
    """
    return date(min(LAST_YEAR, today.year + (today.month > FEBRUARY)), 12, 31)
