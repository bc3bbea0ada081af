"""拍子: how often a thing is on, in the words of a list and, apart from them, as weekdays and a part of the day."""

from dataclasses import dataclass
from random import Random

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NAMES = dict(zip(DAYS, "月火水木金土日", strict=True))
_WORKDAYS = DAYS[:5]
_HOURS = {
    "am": ("9:30〜11:00", "10:00〜11:30", "10時〜12時", "９：３０～１１：００", "午前10時から11時半まで"),
    "pm": ("13:30〜15:30", "13:30〜15:00", "14:00〜16:00", "１３：３０～１５：００", "午後1時半〜3時"),
    "early": ("6:30〜6:45", "6:30〜7:00", "7:00〜7:30", "朝6時半から"),
    "eve": ("18:30〜20:00", "19:00〜20:30"),
}
_OFFICE = (
    ("平日 9:00〜17:00(年末年始は休み)", 5),
    ("月〜金 8:30〜17:15", 5),
    ("月曜〜金曜 9時〜16時(祝日休み)", 5),
    ("月〜土 9:00〜17:00", 6),
    ("毎日 8:00〜18:00", 7),
)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What the list says, and what is true."""

    text: str
    weekdays: tuple[str, ...] = ()
    part: str = ""


def drawn(name: str, chance: Random, hours: str = "") -> Rhythm:
    """One rhythm of this sort, in one of the ways that lists write it; ``hours`` where the thing has hours of its own."""
    if name == "office":
        text, count = chance.choice(_OFFICE)
        return Rhythm(text, DAYS[:count])
    if name == "none":
        return Rhythm(chance.choice(("ご相談のうえ", "随時", "", "雪の降った朝")))
    hours = hours or chance.choices(("am", "pm", "eve"), (48, 46, 6))[0]
    words, days = _MAKERS[name](chance)
    return Rhythm(f"{words} {chance.choice(_HOURS[hours])}", days, "am" if hours == "early" else hours)


def _weekly(chance: Random) -> tuple[str, tuple[str, ...]]:
    day = chance.choices(DAYS, (5, 6, 6, 6, 5, 3, 1))[0]
    return chance.choice(("毎週{}曜日", "毎週{}曜", "毎週({})", "{}曜日")).format(_NAMES[day]), (day,)


def _twice(chance: Random) -> tuple[str, tuple[str, ...]]:
    pair = chance.choice(
        (("mon", "thu"), ("tue", "fri"), ("wed", "fri"), ("mon", "wed"), ("tue", "thu"), ("wed", "sat"))
    )
    return chance.choice(("毎週{}・{}曜日", "{}・{}", "毎週{}曜と{}曜")).format(*map(_NAMES.get, pair)), pair


def _monthly(chance: Random) -> tuple[str, tuple[str, ...]]:
    day = chance.choices(DAYS, (5, 6, 6, 6, 5, 4, 3))[0]
    first = chance.choice((1, 2))
    form = chance.choice(
        ("第{a}{d}曜日", "毎月第{a}{d}曜", "第{a}・第{b}{d}曜日", "第{a}・{b}{d}曜", "月1回 第{a}{d}曜日")
    )
    return form.format(a=first, b=first + 2, d=_NAMES[day]), (day,)


def _weekend(chance: Random) -> tuple[str, tuple[str, ...]]:
    return chance.choice(
        (("毎週土曜日", ("sat",)), ("毎週日曜日", ("sun",)), ("毎週土・日曜", ("sat", "sun")), ("第2日曜", ("sun",)))
    )


def _weekdays(chance: Random) -> tuple[str, tuple[str, ...]]:
    return chance.choice(("平日", "月〜金", "月曜〜金曜", "平日(祝日休み)")), _WORKDAYS


def _daily(chance: Random) -> tuple[str, tuple[str, ...]]:
    return chance.choice(("毎日", "毎日(年末年始は休み)")), DAYS


def _dates(chance: Random) -> tuple[str, tuple[str, ...]]:
    day = chance.randint(3, 12)
    return chance.choice((f"毎月{day}日", f"毎月{day}日・{day + 12}日")), ()


_MAKERS = {
    "weekly": _weekly,
    "twice": _twice,
    "monthly": _monthly,
    "weekend": _weekend,
    "weekdays": _weekdays,
    "daily": _daily,
    "dates": _dates,
}
