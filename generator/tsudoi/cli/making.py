"""init と dictionary: a new town's folder, and the list of columns."""

from pathlib import Path
from typing import Annotated

import typer

from tsudoi.cli import place
from tsudoi.cli.desk import desk
from tsudoi.cli.japanese import Command
from tsudoi.cli.options import Debug
from tsudoi.cli.saying import Refused, Saying

_NOT_EMPTY = Saying(
    "「{folder}」には、もうファイルがあります。上書きしないように止めました。新しい名前か、空のフォルダを書いてください。",
    "“{folder}” holds files already and was not touched. Give a new name or an empty folder.",
)

Folder = Annotated[Path, typer.Argument(metavar="フォルダ", show_default=False, help="新しく作るフォルダの名前です。")]


def register(app: typer.Typer) -> None:
    """Put the commands of this room on the list."""
    app.command(cls=Command, options_metavar="[指定]")(init)
    app.command(cls=Command, options_metavar="[指定]")(dictionary)


def init(folder: Folder, debug: Debug = False) -> int:  # noqa: ARG001 - read where faults are caught
    """新しいまちのフォルダを、記入例つきで作ります。"""
    from tsudoi import init as starter

    speaker = desk("ja", "text")
    try:
        written = starter.lay_out(folder, place.today(None))
    except starter.NotEmpty:
        raise Refused(_NOT_EMPTY, folder=folder) from None
    where = place.shown(folder)
    speaker.conclude(
        f"「{where}」に {len(written)}個のファイルを作りました。はじめに {where}/README.txt をお読みください。\n"
        f"サイトを作るには：cd {where} && tsudoi build && tsudoi serve"
    )
    return 0


def dictionary() -> int:
    """記録の列の一覧(docs/data-dictionary.md)を出します。"""
    from tsudoi import dictionary as columns

    typer.echo(columns.markdown(), nl=False)
    return 0
