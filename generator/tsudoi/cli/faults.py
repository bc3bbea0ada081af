"""こちらの不具合: when we fail, a short sentence says so, and what to send to whom."""

import sys
import traceback
from pathlib import Path

from tsudoi import __version__
from tsudoi.render import TemplateMistake

OURS = """すみません。プログラムの中で思わぬことが起き、止まりました。サイトは前のまま使えます。
次の1行を、tsudoi を用意した担当の方へお送りください。
  {line}"""
DISK = """ファイルを読み書きできませんでした：{reason}({file})
ディスクの空きと、フォルダに書きこめるかをたしかめて、もう一度お試しください。"""
THEME = """テーマの「templates/{template}」{line}に誤りがあり、「{page}」を作れませんでした：{reason}
テーマを直してから、もう一度お試しください。サイトは前のままです。"""


def sentence(fault: Exception, debug: bool = False) -> str:
    """What to print for a fault of ours; with ``debug`` the whole trace."""
    trace = "".join(traceback.format_exception(fault)) if debug else ""
    return f"{trace}{_summary(fault)}"


def _summary(fault: Exception) -> str:
    if isinstance(fault, TemplateMistake):
        line = f" {fault.line}行目" if fault.line else ""
        return THEME.format(template=fault.template, line=line, page=fault.page, reason=fault.reason)
    if isinstance(fault, OSError) and fault.filename is not None:
        return DISK.format(reason=fault.strerror or type(fault).__name__, file=fault.filename)
    return OURS.format(line=_line(fault))


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
