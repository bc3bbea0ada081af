"""due, sheets and confirm: what to ask again, the sheets to ask with, and the answers that come back."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Annotated

import typer

from tsudoi.cli import findings, place
from tsudoi.cli.desk import Desk, desk
from tsudoi.cli.japanese import Command
from tsudoi.cli.options import Debug, Lang, Language, Root, Today
from tsudoi.cli.saying import Refused, Saying

if TYPE_CHECKING:
    from tsudoi.confirming import Ask
    from tsudoi.notices import Notice
    from tsudoi.register import Register

FOLDER = "確認票"
"""Where the sheets go: beside resources/, because they hold what is not published."""

_NONE_DUE = Saying("いま、確認の要る記録はありません。", "No record has to be asked for now.")
_PERSON = Saying("{person}：{count}件", "{person}: {count}")
_ASK = Saying(
    "{day} {state} {name}({code}) {phone} 確かめること：{what}", "{day} {state} {name} ({code}) {phone} to ask: {what}"
)
_UNDATED = Saying("確認日なし", "undated")
_DUE = Saying(
    "確認の要る記録は {count}件です。確認票は tsudoi sheets で作れます。",
    "{count} records have to be asked for. tsudoi sheets makes the sheets.",
)
_LIST = Saying("一覧は「{path}」にあります。", "The list is in “{path}”.")
_NO_RECORD = Saying("番号「{text}」の記録はありません。", "There is no record “{text}”.")
_LIST_NAME = Saying("一覧は、.csv で終わる名前にしてください。", "Give the list a name that ends with .csv.")
_SHEETS = Saying(
    "「{folder}」に、確認票を {count}枚作りました。確認票.html を開いて印刷し、答えは こたえ.csv に書いて、"
    "tsudoi confirm で読みこみます。",
    "{count} sheets are in “{folder}”. Print 確認票.html, write the answers into こたえ.csv and give it to tsudoi confirm.",
)
_THERE = Saying(
    "「{path}」が、もうあります。書いた答えが消えないように止めました。ほかの場所へ移すか、--overwrite を付けてください。",
    "“{path}” is there already and may hold answers. Move it, or add --overwrite.",
)
_NOT_THERE = Saying("「{path}」がありません。", "There is no “{path}”.")
_NOTHING = Saying(
    "書く答えはありません。記録は前のままです。", "There is nothing to write; the records are as they were."
)
_WOULD = Saying("{records}件の記録の、{cells}か所に書きます。", "{cells} cells of {records} records would be written.")
_SHALL = Saying("書いてよいですか", "Write them")
_DONE = Saying(
    "書きました。前のファイルは「{kept}」にとってあります。", "Written. The files as they were are in “{kept}”."
)
_NOT_DONE = Saying(
    "何も変えていません。書くには、--yes を付けて、もう一度実行してください。",
    "Nothing was changed. To write them, run this again with --yes.",
)

Records = Annotated[
    list[str] | None,
    typer.Argument(metavar="番号…", help="この番号の記録の確認票を作ります。書かなければ、確認の要るものすべてです。"),
]
ListFile = Annotated[Path | None, typer.Option("--report", metavar="ファイル", help="一覧をCSVのファイルにします。")]
To = Annotated[
    Path | None, typer.Option("--to", metavar="フォルダ", help=f"作る場所です。書かなければ「{FOLDER}」です。")
]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="前に作ったファイルを書きかえます。")]
Answers = Annotated[Path, typer.Argument(metavar="ファイル", help="答えを書いたファイルです(.csv か .xlsx)。")]
Yes = Annotated[bool, typer.Option("--yes", help="聞かずに書きます。")]


def register(app: typer.Typer) -> None:
    """Put the commands of this room on the list."""
    for command in (due, sheets, confirm):
        app.command(cls=Command, options_metavar="[指定]")(command)


def due(
    *,
    report_file: ListFile = None,
    root: Root = None,
    today: Today = None,
    lang: Language = Lang.JA,
    debug: Debug = False,  # noqa: ARG001 - read where faults are caught
) -> int:
    """確認の要る記録を、担当ごとに、古いものから出します。"""
    from tsudoi import confirming

    if report_file and report_file.suffix.lower() != ".csv":
        raise Refused(_LIST_NAME)
    speaker = desk(lang, "text")
    asks = confirming.due(_read(place.root(root), today), place.today(today))
    _list(speaker, asks)
    speaker.conclude(_DUE(lang, count=len(asks)) if asks else _NONE_DUE(lang))
    if report_file:
        _write({report_file.name: confirming.call_list(asks)}, report_file.parent)
        speaker.add(_LIST(lang, path=place.shown(report_file)))
    return 0


def sheets(
    records: Records = None,
    *,
    to: To = None,
    overwrite: Overwrite = False,
    root: Root = None,
    today: Today = None,
    lang: Language = Lang.JA,
    debug: Debug = False,  # noqa: ARG001 - read where faults are caught
) -> int:
    """確認票(1枚に1つの記録)と、答えを書く表を作ります。"""
    from tsudoi import confirming, spoken
    from tsudoi.render import desk as paper

    folder, day = place.root(root), place.today(today)
    known = _read(folder, today)
    asks = tuple(_asked(known, records, day) if records else confirming.due(known, day))
    speaker, target = desk(lang, "text"), to or folder / FOLDER
    if not asks:
        speaker.conclude(_NONE_DUE(lang))
        return 0
    printed = confirming.sheets(known.settings.title, asks, str(spoken.long_day(day)))
    files = {"確認票.html": paper.sheets(printed), "こたえ.csv": confirming.answer_sheet(asks)}
    if not overwrite and (there := next((name for name in files if (target / name).exists()), "")):
        raise Refused(_THERE, path=place.shown(target / there))
    _write(files, target)
    speaker.conclude(_SHEETS(lang, folder=place.shown(target), count=len(asks)))
    return 0


def confirm(
    answers: Answers,
    *,
    yes: Yes = False,
    root: Root = None,
    today: Today = None,
    lang: Language = Lang.JA,
    debug: Debug = False,  # noqa: ARG001 - read where faults are caught
) -> int:
    """確認票の答えを、記録のファイルに書きます。書く前に見せます。"""
    from tsudoi import confirming, fixing, load

    if not answers.is_file():
        raise Refused(_NOT_THERE, path=place.shown(answers))
    speaker, folder = desk(lang, "text"), place.root(root)
    grid, faults = load.grid(answers, answers.parent)
    found = confirming.answered(_read(folder, today), grid, place.today(today))
    speaker.tell((*faults, *found.remarks))
    fixes = fixing.Fixes(found.changes, tuple(load.amended(folder, found.changes)))
    if not fixes.files:
        speaker.conclude(_NOTHING(lang), not found.remarks)
        return int(bool(found.remarks or faults))
    _show(speaker, found.changes)
    records = len({str(change.facts["id"]) for change in found.changes})
    speaker.add(_WOULD(lang, records=records, cells=len(found.changes)))
    if not (yes or (speaker.out.is_terminal and typer.confirm(_SHALL(lang)))):
        speaker.conclude(_NOT_DONE(lang))
        return 0
    kept = fixing.put(fixes, folder, place.today(today))
    missing = confirming.unwritten(_read(folder, today), found.changes)
    speaker.tell(missing)
    speaker.conclude(_DONE(lang, kept=kept), not missing)
    return int(bool(found.remarks or missing))


def _read(folder: Path, today: str | None) -> "Register":
    from tsudoi import build

    return build.judge(folder, place.today(today)).register


def _asked(known: "Register", records: Iterable[str], day: date) -> "Iterable[Ask]":
    from tsudoi import confirming

    entries = {entry.row["id"]: entry for entry in known.entries}
    for text in records:
        if text not in entries:
            raise Refused(_NO_RECORD, text=text)
        yield from confirming.asks(known, (entries[text],), day)


def _list(speaker: Desk, asks: "Iterable[Ask]") -> None:
    """Person by person, the oldest first."""
    for person, theirs in groupby(asks, key=lambda ask: ask.person):
        rows = tuple(theirs)
        speaker.line(0, "")
        speaker.line(0, findings.plain(_PERSON(speaker.lang, person=person, count=len(rows))))
        for ask in rows:
            day = ask.day.isoformat() if ask.day else _UNDATED(speaker.lang)
            facts = {"state": ask.word, "name": ask.entry.service.name, "code": ask.code, "what": ask.what}
            speaker.line(2, findings.plain(_ASK(speaker.lang, day=day, phone=ask.entry.row["phone"], **facts)))


def _show(speaker: Desk, changes: "Iterable[Notice]") -> None:
    """Record by record: what stands there, and what will."""
    for record, cells in groupby(changes, key=lambda each: (each.record, each.origin.file)):
        speaker.line(0, "")
        speaker.line(0, findings.plain(f"{record[0]} {record[1]}"))
        for each in cells:
            speaker.line(
                2,
                findings.plain(
                    f"{each.origin.row}行目「{each.origin.column}」 「{each.facts['before']}」→「{each.facts['after']}」"
                ),
            )


def _write(files: dict[str, bytes], folder: Path) -> None:
    from tsudoi import write
    from tsudoi.plan import Artifact

    write.lay_out([Artifact(PurePosixPath(name), body) for name, body in files.items()], folder)
