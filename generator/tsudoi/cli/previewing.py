"""serve: the preview on this computer."""

import signal
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Annotated

import typer

from tsudoi.cli import faults, place
from tsudoi.cli.building import report
from tsudoi.cli.desk import Desk, desk
from tsudoi.cli.japanese import Command
from tsudoi.cli.options import Debug, Lang, Language, Root, SkipInvalid, Today, Verbose
from tsudoi.cli.saying import Saying

if TYPE_CHECKING:
    from tsudoi.serve import Built

_READY = Saying("{url} で見られます。終わるには Ctrl-C を押してください。", "To be seen at {url} ; Ctrl-C ends it.")
_OVER = Saying("終わりました。", "The preview has ended.")

Port = Annotated[
    int | None,
    typer.Option(metavar="番号", min=1024, max=65535, help="使うポート番号です。ふさがっていれば次の番号を使います。"),
]


def register(app: typer.Typer) -> None:
    """Put the command of this room on the list."""
    app.command(cls=Command, options_metavar="[指定]")(serve)


def serve(
    *,
    root: Root = None,
    port: Port = None,
    today: Today = None,
    skip_invalid: SkipInvalid = False,
    lang: Language = Lang.JA,
    verbose: Verbose = False,
    debug: Debug = False,
) -> int:
    """サイトを作り、このパソコンだけで見られるようにします。記録を直すと、すぐ作り直します。"""
    from tsudoi import serve as room
    from tsudoi.write import SITE

    folder = place.root(root)
    speaker = desk(lang, "text", verbose)
    server = room.preview(folder / SITE, port or room.FIRST_PORT)
    again = lambda: room.rebuild(server, folder, place.today(today), skip_invalid)  # noqa: E731 - the day is asked each time
    told = partial(_tell, speaker, debug)
    stop = Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    try:
        told(room.attempt(again))
        speaker.conclude(_READY(lang, url=server.url))
        room.run(server, folder, again, told, stop)
    except KeyboardInterrupt:
        pass
    speaker.conclude(_OVER(lang))
    return 0


def _tell(speaker: Desk, debug: bool, news: "Built | Exception") -> None:
    if isinstance(news, Exception):
        speaker.conclude(faults.sentence(news, debug, speaker.lang), is_good=False)
    else:
        report(speaker, news.outcome, news.written)
