"""今とここ: the clock and the folder a command works in; nobody else may ask for them."""

import os
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import typer

JAPAN = timezone(timedelta(hours=9), "JST")
"""The site's days are Japanese days, wherever the machine stands."""


def today(text: str | None) -> date:
    """The day asked for; else the one of SOURCE_DATE_EPOCH; else the clock's."""
    if text:
        return _day(text)
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), JAPAN).date() if epoch.isdecimal() else datetime.now(JAPAN).date()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            f"「{text}」という日は読み取れません。「2026-11-24」のように書いてください。"
        ) from None


def root(asked: Path | None) -> Path:
    """The town's folder: the one asked for (or its resources/), or the nearest one from here upwards that has resources/."""
    here = Path.cwd()
    if asked and asked.name == "resources":
        asked = asked.parent
    found = next(
        (folder for folder in ((asked,) if asked else (here, *here.parents)) if (folder / "resources").is_dir()), None
    )
    if found is None:
        where = f"「{asked}」の中" if asked else "今いるフォルダにも、その上"
        raise typer.BadParameter(
            f"{where}に resources フォルダが見つかりません。まちのフォルダで実行するか、--root でまちのフォルダを書いてください。"
        )
    return found


def shown(path: Path) -> str:
    """A path as the person would type it from here."""
    try:
        return os.path.relpath(path)
    except ValueError:  # another drive on Windows
        return str(path)
