"""ひな形の行: rows that are no records: examples, templates, instructions, numbers written ahead."""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from tsudoi import schemas
from tsudoi.load.fault import Fault
from tsudoi.load.fold import fold, key
from tsudoi.load.headings import Column, folded
from tsudoi.notices import Severity
from tsudoi.schemas import EXAMPLE_ID, SERVICE_KINDS, Field

_TEMPLATE = re.compile(
    r"(?:templ(?:ate)?|dumm?y|sample|example|記入例|入力例|例|サンプル|見本|ひな形|雛形|ダミー|テンプレート|テスト)(?:データ|行)?[-_0-9]*"
    r"|[【(\[〔<](?:記入例|入力例|例|サンプル|見本|ひな形|雛形|ダミー)[】)\]〕>].*|(?:記入例|入力例|例|見本|サンプル)[::].*",
    re.IGNORECASE,
)
_CIRCLES = re.compile("[○〇◯●◎□■△▲×✕xX]{2,}")
# 〇 is also the zero of 二〇〇五年.
_CIRCLES_ANYWHERE = re.compile("(?<![一二三四五六七八九十〇])[○〇◯●△▲□■]{2,}(?![一二三四五六七八九〇])|××+")
_DEMANDS = frozenset(("必須", "任意", "必須項目", "任意項目", "○", "◎", "必須※", "string", "date", "number", "integer"))
_TOTAL = re.compile(r"(?:合計|小計|総計|総合計|総数|累計|計)[::]?\s*(?:[0-9]+\s*(?:件|人|名|団体|[かカケヶ箇]所)?)?")
_ASKED = re.compile(
    r"[(※*]*(?:(?:必須|任意|省略可|入力不要|記入不要|プルダウン|リスト)[^0-9]*|(?:半角|全角)[^。]*|例[::].*|[0-9]+文字以内"
    r"|.*(?:入力|記入|記載|選択|書いて|選んで)(?:します|する|のこと|して|下さい|ください|[してく]*(?:下さい|ください)|例)?[。)]*|.*形式[。)]*)"
)
_ENOUGH = 3


def is_our_example(written: Iterable[tuple[Field, str]]) -> bool:
    """The row that a workbook of ours prints below its headings, while nobody has written a word over it."""
    filled = [(field, text.strip()) for field, text in written if text.strip()]
    is_marked = any(field.name == "id" and text == EXAMPLE_ID for field, text in filled)
    return is_marked and all(text == field.example for field, text in filled if field.name != "id")


def template(kind: str, cells: Mapping[str, str]) -> Fault | None:
    """Why a row, already read, is no record of the town."""
    words = [cells[name] for name in ("id", "name") if cells.get(name)]
    for word in words:
        if _TEMPLATE.fullmatch(fold(word)):
            return Fault("template_row", {"value": word}, Severity.WARNING)
        if _CIRCLES.fullmatch(word) or _CIRCLES_ANYWHERE.search(word):
            return Fault("placeholder_row", {"value": word}, Severity.WARNING)
    if found := next((word for word in _first(cells) if _TOTAL.fullmatch(fold(word))), None):
        return Fault("total_row", {"value": found}, Severity.INFO)
    if kind in SERVICE_KINDS and list(cells) == ["id"]:
        return Fault("only_number", {"value": cells["id"]}, Severity.INFO)
    return Fault("example_row", severity=Severity.WARNING) if _is_example(kind, cells) else None


def _first(cells: Mapping[str, str]) -> tuple[str, ...]:
    """The cells in which a sheet says that a row adds the others up."""
    return (*(cells.get(name, "") for name in ("id", "name", "district")), *tuple(cells.values())[:1])


def _is_example(kind: str, cells: Mapping[str, str]) -> bool:
    """Every cell that the schema has an example for holds just that example."""
    if kind not in SERVICE_KINDS:
        return False
    filled = 0
    for name, example in _examples(kind):
        if name in cells:
            if key(cells[name]) != example:
                return False
            filled += 1
    return filled >= _ENOUGH


@cache
def _examples(kind: str) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, key(field.example)) for field in schemas.of(kind).fields if field.example)


def is_instruction(columns: Iterable[Column], cells: tuple[str, ...]) -> bool:
    """A row that repeats the headings or explains them: 必須, an English name, the schema's own sentence."""
    filled = [
        (column, cells[column.place]) for column in columns if column.place < len(cells) and cells[column.place].strip()
    ]
    if not any(_explains(column, cell) for column, cell in filled[:2]):  # settles nearly every row cheaply
        return False
    explaining = sum(_explains(column, cell) for column, cell in filled)
    return explaining > 1 and explaining * 2 > len(filled)


def _explains(column: Column, cell: str) -> bool:
    field = column.field
    spellings = (column.heading, field.title, field.name, field.description, *field.aliases)
    return folded(cell) in _explanations(spellings) or bool(_ASKED.fullmatch(fold(cell)))


@lru_cache(maxsize=1024)
def _explanations(spellings: tuple[str, ...]) -> frozenset[str]:
    """What stands below a heading where a row explains it."""
    return _DEMANDS | {folded(spelling) for spelling in spellings}
