"""import: turn somebody's files into ours, and tell what became of every row."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tsudoi.cli import place
from tsudoi.cli.desk import desk
from tsudoi.cli.japanese import Command
from tsudoi.cli.options import Debug, Format, Lang, Language, Shape, Verbose
from tsudoi.cli.saying import Refused, Saying
from tsudoi.notices import Notice, has_errors

if TYPE_CHECKING:
    from tsudoi.intake import Converted, NewFile
    from tsudoi.rows import Tree

_ONE_LAYOUT = Saying(
    "対応表を1つ決めてください。--as で用意した名前を、または --map で自分の対応表を書きます。",
    "Choose one mapping: a shipped one by its name with --as, or your own file with --map.",
)
_NO_MAPPING = Saying("対応表「{mapping}」が見つかりません。", "There is no mapping “{mapping}”.")
_NO_LAYOUT = Saying(
    "「{layout}」という対応表はありません。次のどれかを書いてください：{layouts}。",
    "There is no mapping called “{layout}”. Write one of these: {layouts}.",
)
_THERE_ALREADY = Saying(
    "「{path}」など {count}個のファイルが、もうあります。書きかえてよければ --overwrite を付けてください。",
    "“{path}” and others ({count} files) are there already. If they may be replaced, add --overwrite.",
)

Sources = Annotated[list[Path], typer.Argument(metavar="ファイル…", help="取り込むファイルです(CSV、Excel、GeoJSON)。")]
Layout = Annotated[str, typer.Option("--as", metavar="名前", help="用意した対応表の名前です：{layouts}")]
Map = Annotated[Path | None, typer.Option("--map", metavar="ファイル", help="自分で作った対応表(YAML)です。")]
To = Annotated[
    Path,
    typer.Option(
        "--to", metavar="フォルダ", help="まちのフォルダです。なければ作ります。書かなければ今いるフォルダです。"
    ),
]
Polygons = Annotated[
    Path | None, typer.Option(metavar="ファイル", help="小学校区の形(GeoJSON)です。位置から小学校区を決めます。")
]
Names = Annotated[Path | None, typer.Option(metavar="ファイル", help="小学校区の番号と名前の表(CSV)です。")]
District = Annotated[
    str | None,
    typer.Option(metavar="番号:名前", help="ほかに決め手のない記録を、この小学校区に入れます(例：kita:北)。"),
]
Assured = Annotated[str | None, typer.Option(metavar="年-月-日", help="元のファイルの内容を確かめた日です。")]
TownName = Annotated[str, typer.Option("--town", metavar="名前", help="まちの名前です。")]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="前に取り込んだ記録のファイルを書きかえます。")]


class _Import(Command):
    """Its help names the shipped layouts, which are looked up only when somebody reads it."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        from tsudoi import intake

        layout: Any = next(param for param in self.params if param.name == "layout")
        layout.help = layout.help.format(layouts="、".join(intake.layouts()))
        super().format_help(ctx, formatter)


def register(app: typer.Typer) -> None:
    """Put the command of this room on the list."""
    app.command("import", cls=_Import, options_metavar="[指定]")(bring_in)


def bring_in(
    *,
    files: Sources,
    layout: Layout = "",
    mapping: Map = None,
    to: To = Path(),
    polygons: Polygons = None,
    names: Names = None,
    district: District = None,
    assured: Assured = None,
    town: TownName = "",
    overwrite: Overwrite = False,
    lang: Language = Lang.JA,
    form: Shape = Format.TEXT,
    verbose: Verbose = False,
    debug: Debug = False,  # noqa: ARG001 - read where faults are caught
) -> int:
    """ほかの形の表を、この道具の記録に直します。元のファイルは変えません。"""
    from tsudoi import intake
    from tsudoi.cli import imported

    speaker = desk(lang, form, verbose)
    options = intake.Options(
        polygons=polygons, names=names, district=_district(district), assured=_assured(assured), town=town
    )
    tree, unreadable = _tree(layout, mapping, to)
    converted = intake.Converted(notices=unreadable) if tree is None else intake.convert(files, tree, to, options)
    if has_errors(converted.notices):
        speaker.tell(converted.notices)
        speaker.conclude(imported.refused(lang), is_good=False)
        return 1
    fresh, kept = _written(converted, to, overwrite)  # before a word is said: the reader may close the pipe early
    unsaid = intake.unsaid(converted.areas, to)
    speaker.tell(converted.notices)
    speaker.conclude(imported.told(converted.tally, _shown(fresh, to), _shown(kept, to), unsaid, lang))
    return 0


def _tree(layout: str, mapping: Path | None, to: Path) -> "tuple[Tree | None, tuple[Notice, ...]]":
    """The mapping asked for: a shipped one by its name, or somebody's own file."""
    from tsudoi import intake

    if bool(layout) == (mapping is not None):
        raise Refused(_ONE_LAYOUT)
    if mapping is not None:
        if not mapping.is_file():
            raise Refused(_NO_MAPPING, mapping=mapping)
        return intake.own_layout(mapping, to)
    if layout not in intake.layouts():
        raise Refused(_NO_LAYOUT, layout=layout, layouts="、".join(intake.layouts()))
    return intake.layout(layout), ()


def _district(text: str | None) -> tuple[str, str] | None:
    if text is None:
        return None
    identifier, _, name = text.partition(":")
    return identifier, name or identifier


def _assured(text: str | None) -> date | None:
    return place.today(text) if text else None


def _written(converted: "Converted", folder: Path, overwrite: bool) -> "tuple[list[NewFile], list[NewFile]]":
    """The new files, on disk by now, and those that stay because they are a person's own."""
    from tsudoi import write
    from tsudoi.plan import Artifact

    there = [file for file in converted.files if (folder / file.path).exists()]
    mine = [file for file in there if not file.yields]
    if mine and not overwrite:
        raise Refused(_THERE_ALREADY, path=place.shown(folder / mine[0].path), count=len(mine))
    kept = [file for file in there if file.yields]
    fresh = [file for file in converted.files if file not in kept]
    write.lay_out((Artifact(file.path, file.body) for file in fresh), folder)
    return fresh, kept


def _shown(files: "Iterable[NewFile]", folder: Path) -> list[str]:
    return [place.shown(folder / file.path) for file in files]
