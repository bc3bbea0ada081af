"""check と build: look over the records, and make the site."""

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Annotated

import typer

from tsudoi.cli import findings, place, verdict
from tsudoi.cli.desk import Desk, desk
from tsudoi.cli.japanese import Command
from tsudoi.cli.options import Debug, Format, Lang, Language, Root, Shape, SkipInvalid, Today, Verbose
from tsudoi.cli.saying import Refused, Saying

if TYPE_CHECKING:
    from tsudoi.build import Judged, Outcome
    from tsudoi.write import Written

_REPORTS = (".html", ".csv")
_LOOKING = Saying("記録を見ています…", "Looking over the records…")
_REPORT_WHERE = Saying("点検の結果は「{path}」にあります。", "The report is in “{path}”.")
_REPORT_WHAT = Saying(
    "点検の結果は、.html か .csv で終わる名前にしてください(例：点検.html)。",
    "Give the report a name that ends with .html or .csv.",
)
_BUILDING = Saying("サイトを作っています…", "Building the site…")


ReportFile = Annotated[
    Path | None,
    typer.Option(
        "--report", metavar="ファイル", help="結果を1つのファイルにします(点検.html か 点検.csv)。印刷できます。"
    ),
]


def register(app: typer.Typer) -> None:
    """Put the commands of this room on the list."""
    app.command(cls=Command, options_metavar="[指定]")(check)
    app.command(cls=Command, options_metavar="[指定]")(build)


def check(
    *,
    root: Root = None,
    today: Today = None,
    lang: Language = Lang.JA,
    form: Shape = Format.TEXT,
    verbose: Verbose = False,
    report_file: ReportFile = None,
    debug: Debug = False,  # noqa: ARG001 - read where faults are caught
) -> int:
    """記録に誤りがないかを見ます。サイトは作りません。"""
    from tsudoi import build as pipeline

    if report_file and report_file.suffix.lower() not in _REPORTS:
        raise Refused(_REPORT_WHAT)

    speaker = desk(lang, form, verbose)
    with speaker.busy(_LOOKING(lang)):
        judged = pipeline.judge(place.root(root), place.today(today))
    speaker.tell(judged.notices)
    speaker.conclude(verdict.of_check(findings.counts(judged.notices), judged.is_stopped, lang), not judged.is_stopped)
    if report_file:
        _write_report(judged, report_file)
        speaker.add(_REPORT_WHERE(lang, path=place.shown(report_file)))
    return int(judged.is_stopped)


def _write_report(judged: "Judged", path: Path) -> None:
    from tsudoi import reports, write
    from tsudoi.plan import Artifact
    from tsudoi.render import desk as paper

    found = reports.arranged(judged.register, judged.notices, place.now_in_words())
    body = paper.report(found) if path.suffix.lower() == ".html" else reports.csv_file(found)
    write.lay_out([Artifact(PurePosixPath(path.name), body)], path.parent)


def build(
    *,
    root: Root = None,
    today: Today = None,
    skip_invalid: SkipInvalid = False,
    lang: Language = Lang.JA,
    form: Shape = Format.TEXT,
    verbose: Verbose = False,
    debug: Debug = False,  # noqa: ARG001 - read where faults are caught
) -> int:
    """記録を見て、誤りがなければ site フォルダにサイトを作ります。"""
    from tsudoi import build as pipeline
    from tsudoi import write

    speaker = desk(lang, form, verbose)
    folder = place.root(root)
    with speaker.busy(_BUILDING(lang)):
        outcome = pipeline.build(folder, place.today(today), skip_invalid)
        written = write.town(outcome.artifacts, folder) if outcome.town else None
    report(speaker, outcome, written)
    if written:
        speaker.add(verdict.look(place.shown(folder / write.SITE / "index.html"), lang))
    return int(written is None)


def report(speaker: Desk, outcome: "Outcome", written: "Written | None") -> None:
    """The findings of a build and how it ended."""
    speaker.tell(outcome.notices)
    if outcome.town is None or written is None:
        speaker.conclude(verdict.of_fault(findings.counts(outcome.notices), speaker.lang), is_good=False)
    else:
        speaker.conclude(verdict.of_build(outcome, outcome.town, written, speaker.lang))
