"""fix: write what can be written in one right way, after showing it."""

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING, Annotated

import typer

from tsudoi.cli import findings, place
from tsudoi.cli.desk import Desk, desk
from tsudoi.cli.japanese import Command
from tsudoi.cli.options import Debug, Lang, Language, Root, Today
from tsudoi.cli.saying import Saying

if TYPE_CHECKING:
    from tsudoi.notices import Notice

_NOTHING = Saying("直す所はありません。", "There is nothing to correct.")
_WOULD = Saying(
    "{files}個のファイルの、{cells}か所を直します。ほかの所は変えません。",
    "{cells} cells in {files} files would be corrected, and nothing else.",
)
_SHALL = Saying("直してよいですか", "Correct them")
_DONE = Saying(
    "直しました。前のファイルは「{kept}」にとってあります。",
    "Corrected. The files as they were are in “{kept}”.",
)
_NOT_DONE = Saying(
    "何も変えていません。直すには、--yes を付けて、もう一度実行してください。",
    "Nothing was changed. To correct them, run this again with --yes.",
)
_CHANGE = Saying("「{before}」→「{after}」", "“{before}” → “{after}”")
_INSIDE = Saying("担当者だけの列です。書き方をそろえます。", "a column of the desk; its way of writing")

Yes = Annotated[bool, typer.Option("--yes", help="聞かずに直します。")]


def register(app: typer.Typer) -> None:
    """Put the command of this room on the list."""
    app.command(cls=Command, options_metavar="[指定]")(fix)


def fix(
    *,
    root: Root = None,
    yes: Yes = False,
    today: Today = None,
    lang: Language = Lang.JA,
    debug: Debug = False,  # noqa: ARG001 - read where faults are caught
) -> int:
    """数字の幅、日付や電話番号の書き方などを、記録のファイルの中でそろえます。直す前に見せます。"""
    from tsudoi import fixing

    folder = place.root(root)
    speaker = desk(lang, "text")
    found = fixing.fixes(folder)
    if not found.files:
        speaker.conclude(_NOTHING(lang))
        return 0
    _show(speaker, found.notices)
    speaker.add(_WOULD(lang, files=len(found.files), cells=len(found.notices)))
    if not (yes or (speaker.out.is_terminal and typer.confirm(_SHALL(lang)))):
        speaker.conclude(_NOT_DONE(lang))
        return 0
    speaker.conclude(_DONE(lang, kept=fixing.put(found, folder, place.today(today))))
    return 0


def _show(speaker: Desk, notices: "Iterable[Notice]") -> None:
    """File by file, cell by cell: what stands there, and what will."""
    for file, cells in groupby(notices, key=lambda notice: notice.origin.file):
        speaker.line(0, "")
        speaker.line(0, findings.plain(str(file)))
        for notice in cells:
            speaker.line(
                2, findings.plain(f"{notice.origin.row}行目「{notice.origin.column}」 {_words(notice, speaker.lang)}")
            )


def _words(notice: "Notice", lang: str) -> str:
    return _CHANGE(lang, **notice.facts) if "before" in notice.facts else _INSIDE(lang)
