"""workbook: Excel files to hand out, with the records that the town has."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tsudoi import schemas
from tsudoi.cli import place
from tsudoi.cli.desk import desk
from tsudoi.cli.japanese import Command
from tsudoi.cli.options import Debug, Lang, Language, Root, Today
from tsudoi.cli.saying import Refused, Saying

if TYPE_CHECKING:
    from tsudoi.handing_out import Place
    from tsudoi.plan import Artifact
    from tsudoi.register import Register

FOLDER = "記入用"
"""Where the workbooks go: beside resources/, so that nothing there is read before somebody has looked at it."""

_MAKING = Saying("Excelを作っています…", "Making the workbooks…")
_NO_PLACE = Saying(
    "「{text}」という小学校区はありません。次のどれかを書いてください：{places}。",
    "There is no district “{text}”. Write one of these: {places}.",
)
_NO_KIND = Saying(
    "「{text}」という種類の記録はありません。次のどれかを書いてください：{kinds}。",
    "There is no kind of record “{text}”. Write one of these: {kinds}.",
)
_THERE_ALREADY = Saying(
    "「{path}」など {count}個のファイルが、もうあります。書きこみが消えないように止めました。"
    "ほかの場所へ移すか、書きかえてよければ --overwrite を付けてください。",
    "“{path}” and others ({count} files) are there already and may hold somebody's work. Move them, or add --overwrite.",
)
_MADE = Saying(
    "「{folder}」に、記入用のExcelを {count}個作りました。書き方は、それぞれの「書き方」のシートにあります。\n"
    "書いてもらったファイルは、resources の同じ名前のフォルダに置きます。そこにある、同じ名前の .csv や .yaml は、ほかの場所へ移してください。",
    "{count} workbooks are in “{folder}”; each explains itself on its second sheet.\n"
    "Put a filled one into the folder of the same name in resources/, and move the .csv or .yaml of that name elsewhere.",
)

Districts = Annotated[
    list[str] | None,
    typer.Argument(metavar="小学校区…", help="この小学校区のものだけを作ります。書かなければ、すべて作ります。"),
]
Kinds = Annotated[
    list[str] | None,
    typer.Option(
        "--kind", metavar="種類", help="通いの場・生活支援サービス・ボランティア活動のうち、この種類だけを作ります。"
    ),
]
To = Annotated[
    Path | None, typer.Option("--to", metavar="フォルダ", help=f"作る場所です。書かなければ「{FOLDER}」です。")
]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="前に作ったファイルを書きかえます。")]


def register(app: typer.Typer) -> None:
    """Put the command of this room on the list."""
    app.command(cls=Command, options_metavar="[指定]")(workbook)


def workbook(
    districts: Districts = None,
    *,
    kinds: Kinds = None,
    to: To = None,
    overwrite: Overwrite = False,
    root: Root = None,
    today: Today = None,
    lang: Language = Lang.JA,
    debug: Debug = False,  # noqa: ARG001 - read where faults are caught
) -> int:
    """記録を書きこむExcelを、小学校区と種類ごとに作ります。"""
    from tsudoi import build, handing_out, write

    folder = place.root(root)
    target = to or folder / FOLDER
    speaker = desk(lang, "text")
    with speaker.busy(_MAKING(lang)):
        register = build.judge(folder, place.today(today)).register
        wanted = tuple(_places(register, districts or ()))
        books = tuple(handing_out.workbooks(register, wanted, tuple(_kinds(kinds or ())), place.today(today)))
        _guard(books, target, overwrite)
        write.lay_out(books, target)
    speaker.conclude(_MADE(lang, folder=place.shown(target), count=len(books)))
    return 0


def _places(register: "Register", asked: Iterable[str]) -> "Iterator[Place]":
    """Those that were asked for, by id, name or alias; all of them where nobody asked."""
    from tsudoi import handing_out

    known = handing_out.places(register)
    asked = tuple(asked)
    if not asked:
        yield from known
    for text in asked:
        home = handing_out.home(register, text)
        if home is None:
            raise Refused(_NO_PLACE, text=text, places="、".join(each.name for each in known))
        yield next(each for each in known if each.id == home)


def _kinds(asked: Iterable[str]) -> Iterator[str]:
    titles = {schemas.of(kind).title: kind for kind in schemas.SERVICE_KINDS}
    for text in tuple(asked) or titles:
        if text not in titles and text not in schemas.SERVICE_KINDS:
            raise Refused(_NO_KIND, text=text, kinds="、".join(titles))
        yield titles.get(text, text)


def _guard(books: "Iterable[Artifact]", folder: Path, overwrite: bool) -> None:
    there = [book.path for book in books if (folder / book.path).exists()]
    if there and not overwrite:
        raise Refused(_THERE_ALREADY, path=place.shown(folder / there[0]), count=len(there))
