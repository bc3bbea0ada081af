"""使い方の言葉: what the command line library would say in English, said in Japanese."""

from typing import Any, cast

import typer
from typer import rich_utils
from typer.core import TyperCommand, TyperGroup

rich_utils.OPTIONS_PANEL_TITLE = "指定"
rich_utils.ARGUMENTS_PANEL_TITLE = "書くもの"
rich_utils.COMMANDS_PANEL_TITLE = "コマンド"
rich_utils.DEFAULT_STRING = "[書かなければ {}]"
rich_utils.REQUIRED_LONG_STRING = "[必ず書きます]"

Misuse = cast(type[Exception], typer.BadParameter.__mro__[2])
"""All complaints of the library about a command line; typer exports only this one of the family."""

SENTENCES = {
    "NoSuchOption": "「{option_name}」という指定はありません。",
    "NoSuchCommand": "「{command_name}」というコマンドはありません。",
    "MissingParameter": "「{metavar}」を書いてください。",
    "BadOptionUsage": "「{option_name}」の後に、値を書いてください。",
}


class _Speaking:
    """Overrides shared by commands and groups."""

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.help = "この使い方を出します。"
        return option

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        pieces = self.collect_usage_pieces(ctx)  # type: ignore[attr-defined]
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix="使い方: ")


class Command(_Speaking, TyperCommand):
    """One command."""


class Group(_Speaking, TyperGroup):
    """All of them."""


def complaint(misuse: Any) -> str:
    """What is wrong with a command line, and where to read how it should be."""
    param = getattr(misuse, "param", None)
    facts = {name: getattr(misuse, name, "") for name in ("option_name", "command_name")}
    facts["metavar"] = (param.metavar or param.name) if param is not None else ""
    template = SENTENCES.get(type(misuse).__name__)
    sentence = template.format(**facts) if template else _other(misuse)
    path = misuse.ctx.command_path if getattr(misuse, "ctx", None) else "tsudoi"
    return f"{sentence}\n使い方は「{path} --help」で見られます。"


def _other(misuse: Any) -> str:
    """A sentence of our own where we raised it; else the words that were not understood."""
    message = misuse.format_message() if not getattr(misuse, "param", None) else str(misuse.message)
    is_ours = message.endswith("。")
    return message if is_ours else f"書き方を読み取れませんでした({message})。"
