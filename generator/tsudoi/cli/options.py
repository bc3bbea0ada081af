"""引数: the options that commands share, with what they say in --help."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tsudoi.cli.saying import Lang

__all__ = ["Debug", "Format", "Lang", "Language", "Root", "Shape", "SkipInvalid", "Today", "Verbose"]


class Format(StrEnum):
    """For people or for machines."""

    TEXT = "text"
    JSON = "json"


Root = Annotated[
    Path | None,
    typer.Option(
        metavar="フォルダ",
        help="まちのフォルダです。書かなければ、今いる場所から上へ resources のあるフォルダをさがします。",
    ),
]
Today = Annotated[
    str | None,
    typer.Option(metavar="年-月-日", help="この日に作ったことにします(例：2026-11-24)。書かなければ今日です。"),
]
Language = Annotated[Lang, typer.Option("--lang", metavar="ja|en", help="お知らせの言葉です。")]
Shape = Annotated[
    Format,
    typer.Option(
        "--format", metavar="text|json", help="「json」にすると、お知らせを1行に1つずつプログラムで読める形で出します。"
    ),
]
SkipInvalid = Annotated[bool, typer.Option("--skip-invalid", help="誤りのある記録だけを除いて、残りを載せます。")]
Verbose = Annotated[bool, typer.Option("--verbose", help="「直しました」も、すべて出します。")]
Debug = Annotated[bool, typer.Option("--debug", help="止まったときに、開発者向けのくわしい内容を出します。")]
