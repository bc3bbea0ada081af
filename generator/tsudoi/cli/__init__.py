"""入口: the commands; this room alone prints, exits and asks the clock."""

import io
import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from tsudoi import __version__
from tsudoi.cli import building, confirming, faults, fixing, handing, importing, making, previewing, scheduling
from tsudoi.cli.japanese import Group, Misuse, Unheard, complaint
from tsudoi.cli.saying import Saying, asked

__all__ = ["app", "main", "run"]

STOPPED = 130
"""What shells expect after Ctrl-C."""

UNHEARD = 141
"""What shells expect of a program whose reader has gone (`tsudoi check | head`)."""

_STOPPED = Saying("中止しました。", "Stopped.")

Version = Annotated[bool, typer.Option("--version", help="この道具のバージョンを表示します。")]

app = typer.Typer(
    cls=Group,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
    options_metavar="[指定]",
    subcommand_metavar="コマンド [対象]…",
)
for room in (building, fixing, previewing, making, handing, confirming, importing, scheduling):
    room.register(app)


@app.callback(invoke_without_command=True)
def tsudoi(context: typer.Context, version: Version = False) -> None:
    """つどい：まちの地域資源の記録から、小学校区ごとの地図サイトを作ります。"""
    if version:
        typer.echo(f"tsudoi {__version__}")
    elif context.invoked_subcommand is None:
        typer.echo(context.get_help())


def main() -> None:
    """The program ``tsudoi``."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Do what the command line says; 0 done, 1 errors in the records, 2 a fault of ours or a command line nobody can read."""
    _soften()
    lang = asked(arguments)
    try:
        code = app(args=_arranged(arguments), prog_name="tsudoi", standalone_mode=False)
        sys.stdout.flush()
        return int(code or 0)
    except Misuse as misuse:
        return _say(complaint(misuse, lang), 2)
    except (KeyboardInterrupt, typer.Abort):
        return _say(_STOPPED(lang), STOPPED)
    except (Unheard, BrokenPipeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python complains once more at the end
        return UNHEARD
    except Exception as fault:  # the last resort: never a traceback, unless asked for
        return _say(faults.sentence(fault, "--debug" in arguments, lang), 2)


def _say(text: str, code: int) -> int:
    print(text, file=sys.stderr)
    return code


def _soften() -> None:
    """Letters that an old console lacks become 「?」 and stop nothing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _arranged(arguments: Sequence[str]) -> list[str]:
    """``tsudoi --root X check`` means ``tsudoi check --root X``: the options may stand before the command, too."""
    commands = {command.name or command.callback.__name__ for command in app.registered_commands if command.callback}
    place = next((number for number, argument in enumerate(arguments) if argument in commands), 0)
    return [*arguments[place : place + 1], *arguments[:place], *arguments[place + 1 :]]
