"""check と build: look over the records, and make the site."""

from typing import TYPE_CHECKING

import typer

from tsudoi.cli import findings, place, verdict
from tsudoi.cli.desk import Desk, desk
from tsudoi.cli.japanese import Command
from tsudoi.cli.options import Debug, Format, Lang, Language, Root, Shape, SkipInvalid, Today, Verbose
from tsudoi.cli.saying import Saying

if TYPE_CHECKING:
    from tsudoi.build import Outcome
    from tsudoi.write import Written

_LOOKING = Saying("記録を見ています…", "Looking over the records…")
_BUILDING = Saying("サイトを作っています…", "Building the site…")


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
    from tsudoi import build as pipeline

    speaker = desk(lang, form, verbose)
    with speaker.busy(_LOOKING(lang)):
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
