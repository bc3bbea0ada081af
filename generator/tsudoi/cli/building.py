"""check と build: look over the records, and make the site."""

from pathlib import Path

import typer

from tsudoi import build as pipeline
from tsudoi import write
from tsudoi.cli import findings, place, verdict
from tsudoi.cli.desk import Desk, desk
from tsudoi.cli.japanese import Command
from tsudoi.cli.options import Debug, Format, Lang, Language, Root, Shape, SkipInvalid, Today, Verbose


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
    debug: Debug = False,  # noqa: ARG001 - read where faults are caught
) -> int:
    """記録に誤りがないかを見ます。サイトは作りません。"""
    speaker = desk(lang, form, verbose)
    with speaker.busy("記録を見ています…"):
        judged = pipeline.judge(place.root(root), place.today(today))
    speaker.tell(judged.notices)
    speaker.conclude(verdict.of_check(findings.counts(judged.notices), judged.is_stopped, lang), not judged.is_stopped)
    return int(judged.is_stopped)


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
    speaker = desk(lang, form, verbose)
    folder = place.root(root)
    with speaker.busy("サイトを作っています…"):
        outcome = pipeline.build(folder, place.today(today), skip_invalid)
        written = _write(outcome, folder)
    report(speaker, outcome, written)
    if written:
        speaker.add(verdict.look(place.shown(folder / write.SITE / "index.html"), lang))
    return int(written is None)


def _write(outcome: pipeline.Outcome, folder: Path) -> write.Written | None:
    if outcome.town is None:
        return None
    return write.town(outcome.artifacts, folder)


def report(speaker: Desk, outcome: pipeline.Outcome, written: write.Written | None) -> None:
    """The findings of a build and how it ended."""
    speaker.tell(outcome.notices)
    if outcome.town is None or written is None:
        speaker.conclude(verdict.of_fault(findings.counts(outcome.notices), speaker.lang), is_good=False)
    else:
        speaker.conclude(verdict.of_build(outcome, outcome.town, written, speaker.lang))
