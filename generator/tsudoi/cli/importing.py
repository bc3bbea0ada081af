"""import: turn somebody's files into ours, and tell what became of every row."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from tsudoi import intake, write
from tsudoi.cli import imported, place
from tsudoi.cli.desk import desk
from tsudoi.cli.japanese import Command
from tsudoi.cli.options import Debug, Format, Lang, Language, Shape, Verbose
from tsudoi.intake import Converted, NewFile, Options
from tsudoi.notices import Notice, has_errors
from tsudoi.plan import Artifact
from tsudoi.rows import Tree

Sources = Annotated[list[Path], typer.Argument(metavar="ファイル…", help="取り込むファイルです(CSV、Excel、GeoJSON)。")]
Layout = Annotated[
    str, typer.Option("--as", metavar="名前", help=f"用意した対応表の名前です：{'、'.join(intake.layouts())}")
]
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


def register(app: typer.Typer) -> None:
    """Put the command of this room on the list."""
    app.command("import", cls=Command, options_metavar="[指定]")(bring_in)


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
    speaker = desk(lang, form, verbose)
    options = Options(
        polygons=polygons, names=names, district=_district(district), assured=_assured(assured), town=town
    )
    tree, unreadable = _tree(layout, mapping, to)
    converted = Converted(notices=unreadable) if tree is None else intake.convert(files, tree, to, options)
    if has_errors(converted.notices):
        speaker.tell(converted.notices)
        speaker.conclude(imported.refused(lang), is_good=False)
        return 1
    fresh, kept = _written(converted, to, overwrite)  # before a word is said: the reader may close the pipe early
    unsaid = intake.unsaid(converted.areas, to)
    speaker.tell(converted.notices)
    speaker.conclude(imported.told(converted.tally, _shown(fresh, to), _shown(kept, to), unsaid, lang))
    return 0


def _tree(layout: str, mapping: Path | None, to: Path) -> tuple[Tree | None, tuple[Notice, ...]]:
    """The mapping asked for: a shipped one by its name, or somebody's own file."""
    if bool(layout) == (mapping is not None):
        raise typer.BadParameter(
            "対応表を1つ決めてください。--as で用意した名前を、または --map で自分の対応表を書きます。"
        )
    if mapping is not None:
        if not mapping.is_file():
            raise typer.BadParameter(f"対応表「{mapping}」が見つかりません。")
        return intake.own_layout(mapping, to)
    if layout not in intake.layouts():
        raise typer.BadParameter(
            f"「{layout}」という対応表はありません。次のどれかを書いてください：{'、'.join(intake.layouts())}。"
        )
    return intake.layout(layout), ()


def _district(text: str | None) -> tuple[str, str] | None:
    if text is None:
        return None
    identifier, _, name = text.partition(":")
    return identifier, name or identifier


def _assured(text: str | None) -> date | None:
    return place.today(text) if text else None


def _written(converted: Converted, folder: Path, overwrite: bool) -> tuple[list[NewFile], list[NewFile]]:
    """The new files, on disk by now, and those that stay because they are a person's own."""
    there = [file for file in converted.files if (folder / file.path).exists()]
    mine = [file for file in there if not file.yields]
    if mine and not overwrite:
        raise typer.BadParameter(
            f"「{place.shown(folder / mine[0].path)}」など {len(mine)}個のファイルが、もうあります。"
            "書きかえてよければ --overwrite を付けてください。"
        )
    kept = [file for file in there if file.yields]
    fresh = [file for file in converted.files if file not in kept]
    write.lay_out((Artifact(file.path, file.body) for file in fresh), folder)
    return fresh, kept


def _shown(files: Iterable[NewFile], folder: Path) -> list[str]:
    return [place.shown(folder / file.path) for file in files]
