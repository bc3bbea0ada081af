"""今とここ: the clock and the folder a command works in; nobody else may ask for them."""

import os
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from tsudoi.cli.saying import Refused, Saying

JAPAN = timezone(timedelta(hours=9), "JST")
"""The site's days are Japanese days, wherever the machine stands."""

_NO_DAY = Saying(
    "「{text}」という日は読み取れません。「2026-11-24」のように書いてください。",
    "“{text}” is no day. Write it like 2026-11-24.",
)
_NOT_THERE = Saying(
    "「{asked}」の中に resources フォルダが見つかりません。まちのフォルダで実行するか、--root でまちのフォルダを書いてください。",
    "There is no folder “resources” in “{asked}”. Run this in the town's folder, or name that folder with --root.",
)
_NOT_HERE = Saying(
    "今いるフォルダにも、その上にも resources フォルダが見つかりません。まちのフォルダで実行するか、--root でまちのフォルダを書いてください。",
    "There is no folder “resources” here or above. Run this in the town's folder, or name that folder with --root.",
)


def today(text: str | None) -> date:
    """The day asked for; else the one of SOURCE_DATE_EPOCH; else the clock's."""
    if text:
        return _day(text)
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), JAPAN).date() if epoch.isdecimal() else datetime.now(JAPAN).date()


def now_in_words() -> str:
    """The moment as people write it at the head of a sheet; the day alone where SOURCE_DATE_EPOCH stands for the clock."""
    day = today(None)
    moment = "" if os.environ.get("SOURCE_DATE_EPOCH") else datetime.now(JAPAN).strftime(" %-H時%-M分")
    return f"{day.year}年{day.month}月{day.day}日{moment}"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(_NO_DAY, text=text) from None


def root(asked: Path | None) -> Path:
    """The town's folder: the one asked for (or its resources/), or the nearest one from here upwards that has resources/."""
    here = Path.cwd()
    if asked and asked.name == "resources":
        asked = asked.parent
    found = next(
        (folder for folder in ((asked,) if asked else (here, *here.parents)) if (folder / "resources").is_dir()), None
    )
    if found is None:
        raise Refused(_NOT_THERE, asked=asked) if asked else Refused(_NOT_HERE)
    return found


def shown(path: Path) -> str:
    """A path as the person would type it from here."""
    try:
        return os.path.relpath(path)
    except ValueError:  # another drive on Windows
        return str(path)
