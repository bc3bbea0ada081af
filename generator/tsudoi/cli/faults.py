"""こちらの不具合: when we fail, a short sentence says so, and what to send to whom."""

import sys
import traceback
from pathlib import Path

from tsudoi import __version__
from tsudoi.cli.saying import Saying

_OURS = Saying(
    "すみません。プログラムの中で思わぬことが起き、止まりました。サイトは前のまま使えます。\n"
    "次の1行を、tsudoi を用意した担当の方へお送りください。\n  {line}",
    "Sorry: something unforeseen happened inside the program, and it stopped. The site stays as it was.\n"
    "Please send this line to whoever set tsudoi up for you.\n  {line}",
)
_DISK = Saying(
    "ファイルを読み書きできませんでした：{reason}({file})\n"
    "ディスクの空きと、フォルダに書きこめるかをたしかめて、もう一度お試しください。",
    "A file could not be read or written: {reason} ({file})\n"
    "See whether the disk has room and the folder can be written to, and try again.",
)
_THEME = Saying(
    "テーマの「templates/{template}」{line}に誤りがあり、「{page}」を作れませんでした：{reason}\n"
    "テーマを直してから、もう一度お試しください。サイトは前のままです。",
    "There is a mistake in the theme's templates/{template}{line}, and “{page}” could not be made: {reason}\n"
    "Please mend the theme and try again. The site was left as it was.",
)
_LINE = Saying(" {line}行目", ", line {line}")


def sentence(fault: Exception, debug: bool = False, lang: str = "ja") -> str:
    """What to print for a fault of ours; with ``debug`` the whole trace."""
    trace = "".join(traceback.format_exception(fault)) if debug else ""
    return f"{trace}{_summary(fault, lang)}"


def _summary(fault: Exception, lang: str) -> str:
    from tsudoi.render import TemplateMistake

    if isinstance(fault, TemplateMistake):
        line = _LINE(lang, line=fault.line) if fault.line else ""
        return _THEME(lang, template=fault.template, line=line, page=fault.page, reason=fault.reason)
    if isinstance(fault, OSError) and fault.filename is not None:
        return _DISK(lang, reason=fault.strerror or type(fault).__name__, file=fault.filename)
    return _OURS(lang, line=_line(fault))


def _line(fault: Exception) -> str:
    python = f"Python {sys.version_info.major}.{sys.version_info.minor}"
    return (
        f"tsudoi {__version__}・{python}・{sys.platform}・{type(fault).__name__}: {_first_line(fault)}・{_spot(fault)}"
    )


def _first_line(fault: Exception) -> str:
    return (str(fault).splitlines() or [""])[0][:300]


def _spot(fault: Exception) -> str:
    """The innermost line of our own code."""
    frames = traceback.extract_tb(fault.__traceback__)
    ours = [frame for frame in frames if Path(__file__).parents[1] in Path(frame.filename).parents] or frames
    return f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "?"
