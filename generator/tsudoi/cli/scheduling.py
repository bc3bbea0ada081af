"""schedule: how will this 開催日時 be read? For one text in words, for many as lines of JSON."""

import json
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tsudoi.cli import place
from tsudoi.cli.japanese import Command
from tsudoi.cli.options import Debug, Format, Shape
from tsudoi.cli.saying import Refused, Saying

if TYPE_CHECKING:
    from tsudoi.model import Occurrence
    from tsudoi.schedule import Reading

SHOWN = 10
_PROMPT = "開催日時> "
_BACKWARDS = Saying(
    "--to の日が --from より前です。日を入れかえてください。", "--to is before --from. Swap the two days."
)

Text = Annotated[
    str | None,
    typer.Argument(
        metavar="開催日時", show_default=False, help="読み方を知りたい言葉です。書かなければ、1行ずつ聞きます。"
    ),
]
From = Annotated[
    str | None,
    typer.Option("--from", metavar="年-月-日", help="この日からの日にちを出します。書かなければ今日からです。"),
]
To = Annotated[str | None, typer.Option("--to", metavar="年-月-日", help="この日までの日にちを出します。")]


def register(app: typer.Typer) -> None:
    """Put the command of this room on the list."""
    app.command(cls=Command, options_metavar="[指定]")(schedule)


def schedule(
    text: Text = None,
    *,
    first: From = None,
    last: To = None,
    form: Shape = Format.TEXT,
    debug: Debug = False,  # noqa: ARG001 - read where faults are caught
) -> int:
    """開催日時の言葉がどう読まれるかを見ます。"""
    from tsudoi.edition import HORIZON

    begin = place.today(first)
    days = (place.today(last) - begin).days + 1 if last else HORIZON
    if days < 1:
        raise Refused(_BACKWARDS)
    for one in [text] if text is not None else _lines(form):
        typer.echo(_json(one, begin, days) if form is Format.JSON else _told(one, begin, days))
    return 0


def _lines(form: Format) -> Iterator[str]:
    """Standard input line by line: JSON strings where JSON is asked for, else the words themselves; a person is prompted."""
    if form is not Format.JSON and sys.stdin.isatty():
        yield from iter(lambda: typer.prompt(_PROMPT, prompt_suffix="", default="", show_default=False), "")
        return
    stream = sys.stdin.buffer.read().decode("utf-8-sig", "replace")
    for line in stream.splitlines():
        if line.strip():
            yield _string(line) if form is Format.JSON else line


def _string(line: str) -> str:
    """A JSON string; a line that is none is taken for the words."""
    try:
        found = json.loads(line)
    except ValueError:
        return line
    return found if isinstance(found, str) else line


def _json(text: str, first: date, days: int) -> str:
    """One object with ``text status occurrences notes rrule reason``; no words at all settle no day."""
    from tsudoi import schedule as days_of
    from tsudoi.model import Schedule

    reading = _read(text, first, days)
    found = days_of.expand(reading, Schedule(), first, days) if reading.status == "dates" else ()
    return json.dumps(
        {
            "text": text,
            "status": "unknown" if reading.status == "none" else reading.status,
            "occurrences": [_occurrence(one) for one in found if one.holding == "open"],
            "notes": list(reading.notes),
            "rrule": [rule for each in reading.rules if (rule := days_of.rrule(each))],
            "reason": reading.reason or ("開催日時が書かれていません。" if reading.status == "none" else ""),
        },
        ensure_ascii=False,
    )


def _read(text: str, first: date, days: int) -> "Reading":
    from tsudoi import schedule as days_of

    return days_of.within(days_of.read(text), days_of.window(first, days))


def _occurrence(one: "Occurrence") -> dict[str, Any]:
    hours = {name: when.strftime("%H:%M") if when else None for name, when in (("start", one.start), ("end", one.end))}
    return {"date": one.day.isoformat(), **hours}


def _told(text: str, first: date, days: int) -> str:
    """The sentence, the next days with their reasons and the cautions; else why there are no days and what can be read."""
    from tsudoi import schedule as days_of

    reading = _read(text, first, days)
    if reading.status != "dates":
        return "\n".join(_unread(reading, days_of.suggest(text, first)))
    lines = [f"読み方：{days_of.sentence(reading)}", *_next_days(reading, first, days)]
    return "\n".join([*lines, *(f"お知らせ：{note}" for note in reading.notes)])


def _unread(reading: "Reading", nearest: str) -> Iterator[str]:
    titles = {"unknown": "日にちは決まりません", "suspended": "お休み中です", "error": "あり得ない日や時刻があります"}
    yield f"{titles.get(reading.status, '言葉がありません')}：{reading.reason or '開催日時を書いてください。'}"
    if nearest:
        yield f"こう書くと読み取れます：{nearest}"


def _next_days(reading: "Reading", first: date, days: int) -> Iterator[str]:
    from tsudoi import schedule as days_of
    from tsudoi.model import Schedule

    found = days_of.expand(reading, Schedule(), first, days)
    last = first + timedelta(days - 1)
    if not found:
        yield f"{first.isoformat()} から {last.isoformat()} までには、ありません。"
    yield from (_day(one) for one in found[:SHOWN])
    if len(found) > SHOWN:
        yield f"ほか {len(found) - SHOWN}日({last.isoformat()} まで)"
    sure = days_of.sure_until(place.today(None))
    if last > sure:
        yield f"祝日は {sure.isoformat()} まで決まっています。その後の祝日にかかわる日は、変わることがあります。"


def _day(one: "Occurrence") -> str:
    """「2026年12月9日(水) 9時30分〜正午　第2水曜日」; a day that is off says so."""
    from tsudoi import spoken

    marks = {"open": spoken.span(one.start, one.end), "closed": "休み", "unknown": "不明"}
    day = f"{one.day.year}年{one.day.month}月{one.day.day}日({spoken.weekday(one.day)})"
    return "　".join(part for part in (f"{day} {marks[one.holding]}".strip(), one.reason) if part)
