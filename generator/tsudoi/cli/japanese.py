"""使い方の言葉: what the command line library would say in English, said in Japanese."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, cast

import typer
from rich.cells import cell_len, set_cell_size
from rich.console import Console
from typer.core import TyperCommand, TyperGroup

from tsudoi.cli.folding import folded
from tsudoi.cli.saying import Lang, Refused, Saying

Misuse = cast(type[Exception], typer.BadParameter.__mro__[2])
"""All complaints of the library about a command line; typer exports only this one of the family."""

WIDEST = 100
NARROWEST = 20

_SENTENCES = {
    "NoSuchOption": "「{option}」という指定はありません。",
    "MissingParameter": "「{metavar}」を書いてください。",
    "BadOptionUsage": "「{option}」の後に、値を書いてください。",
    "BadParameter": "「{name}」の値を読み取れません。「{metavar}」の形で書いてください。",
}
_HELP = Saying("使い方は「{path} --help」で見られます。", "See “{path} --help” for how to use it.")
_NO_SUCH_COMMAND = re.compile(r"No such command '(.+?)'\.")


class Unheard(Exception):
    """Whoever read our output has gone."""


class _Speaking:
    """Overrides shared by commands and groups."""

    def invoke(self, ctx: Any) -> Any:
        """The library would end the program with 1 here, as after errors in the records."""
        try:
            return super().invoke(ctx)  # type: ignore[misc]  # typer's class stands beside it
        except BrokenPipeError as gone:
            raise Unheard from gone

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)  # type: ignore[misc]  # likewise
        if option is not None:
            option.help = "この使い方を出します。"
        return option

    def format_help(self, ctx: Any, formatter: Any) -> None:
        usage = " ".join((ctx.command_path, *_pieces(self)))
        formatter.write(_page(f"使い方: {usage}", str(self.help), _commands(self), _options(self, ctx)))  # type: ignore[attr-defined]  # likewise


class Command(_Speaking, TyperCommand):
    """One command."""


class Group(_Speaking, TyperGroup):
    """All of them."""


def _pieces(command: Any) -> Iterable[str]:
    """What may stand after the command's name."""
    yield command.options_metavar
    if hasattr(command, "commands"):
        yield command.subcommand_metavar
    yield from (param.metavar for param in command.params if not param.opts[0].startswith("-"))


def _commands(group: Any) -> Iterable[tuple[str, str]]:
    return ((name, command.help) for name, command in getattr(group, "commands", {}).items())


def _options(command: Any, ctx: Any) -> Iterable[tuple[str, str]]:
    for param in command.get_params(ctx):
        is_option = param.opts[0].startswith("-")
        names = ", ".join(sorted(param.opts, key=len, reverse=True)) if is_option else ""
        takes_value = not is_option or not getattr(param, "is_flag", False)
        yield " ".join(filter(None, (names, param.metavar if takes_value else ""))), param.help or ""


def _page(usage: str, text: str, commands: Iterable[tuple[str, str]], options: Iterable[tuple[str, str]]) -> str:
    width = min(Console().width, WIDEST)
    tables = (_table(title, rows, width) for title, rows in (("コマンド", tuple(commands)), ("指定", tuple(options))))
    return "\n".join((*folded(usage, width), "", *folded(text, width), *chain.from_iterable(tables)))


def _table(title: str, rows: Sequence[tuple[str, str]], width: int) -> Iterator[str]:
    """The names in one column, what they do in another."""
    column = max((cell_len(name) for name, _ in rows), default=0) + 2
    if rows:
        yield from ("", f"{title}:")
    for name, text in rows:
        for number, line in enumerate(folded(text, max(width - column - 2, NARROWEST))):
            yield f"  {set_cell_size('' if number else name, column)}{line}".rstrip()


def complaint(misuse: Any, lang: str) -> str:
    """What is wrong with a command line, and where to read how it should be."""
    path = misuse.ctx.command_path if getattr(misuse, "ctx", None) else "tsudoi"
    return f"{_wrong(misuse, lang)}\n{_HELP(lang, path=path)}"


def _wrong(misuse: Any, lang: str) -> str:
    if isinstance(misuse, Refused):
        return misuse.told(lang)
    return misuse.format_message() if lang == Lang.EN else _sentence(misuse)  # the library speaks English by itself


def _sentence(misuse: Any) -> str:
    message = str(getattr(misuse, "message", misuse))
    if unknown := _NO_SUCH_COMMAND.match(message):
        return f"「{unknown[1]}」というコマンドはありません。"
    param = getattr(misuse, "param", None)
    name, metavar = (param.opts[0], param.metavar or param.name) if param is not None else ("", "")
    template = _SENTENCES.get(type(misuse).__name__, f"書き方を読み取れません({message})。")
    return template.format(option=getattr(misuse, "option_name", ""), name=name, metavar=metavar)
