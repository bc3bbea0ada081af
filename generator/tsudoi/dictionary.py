"""記録の書き方: the data dictionary that coordinators look columns up in, made from the schemas."""

from collections.abc import Iterable, Iterator

from tsudoi import schemas
from tsudoi.assemble.services import WITH_PHONE_CONSENT
from tsudoi.schemas import Field, Schema

HEADINGS = ("見出し", "英語名", "型", "必須", "公開", "書き方", "例", "別の見出し")

INTRODUCTION = """# 記録の書き方

記録の表に書ける列の一覧です。このページは、プログラムが使う表の定義から作られています(`tsudoi dictionary`)。手で直さないでください。

- **見出し**は、表の1行目(YAML では「:」の左)に書く言葉です。「別の見出し」と英語名でも読み取ります。全角・半角、大文字・小文字、空白のちがいは気にしなくてかまいません。
- **必須**の列は、どの記録にも書いてください。ほかの列は、空けておいてもかまいません。
- **公開**が「載せない」の列は、サイトのどこにも出ません。「同意しだい」の列は、「電話の公開」が「可」のときだけ出ます。
- 「掲載同意」が「可」の記録だけがサイトに載ります。
"""
SHARED = "3つの種類に共通する列"

_READINGS = {
    "id": "番号(半角英数字)",
    "kana": "ふりがな",
    "multiline": "文章(改行できます)",
    "date": "日付",
    "extra_days": "日付(「、」で区切る。時刻と催しも)",
    "days_off": "日付(「、」で区切る。わけも)",
    "venues": "日付と会場(「、」で区切る)",
    "number": "数",
    "count": "数(整数)",
    "costs": "料金",
    "phone": "電話番号",
    "email": "メールアドレス",
    "url": "ホームページの場所",
}
_WORDS = {
    "categories": "ことばの表の種別",
    "needs": "ことばの表の困りごと",
    "features": "ことばの表の特徴",
    "targets": "ことばの表の対象者",
    "districts": "小学校区の名前",
}


def markdown() -> str:
    """The whole page."""
    return "\n".join((INTRODUCTION, *_sections()))


def _sections() -> Iterator[str]:
    shared = schemas.of("service")
    titles = "・".join(schemas.of(kind).title for kind in schemas.SERVICE_KINDS)
    yield _section(SHARED, f"{titles}のどの表にも書ける列です。", shared.fields)
    for kind in schemas.KINDS:
        schema = schemas.of(kind)
        yield _section(schema.title, f"{schema.description}{_note(schema, shared)}", _own(schema, shared))


def _own(schema: Schema, shared: Schema) -> tuple[Field, ...]:
    return tuple(field for field in schema.fields if field not in shared.fields)


def _note(schema: Schema, shared: Schema) -> str:
    if schema.name not in schemas.SERVICE_KINDS:
        return ""
    more = "に加えて、次の列があります。" if _own(schema, shared) else "だけを使います。"
    return f"「{SHARED}」{more}"


def _section(title: str, text: str, fields: tuple[Field, ...]) -> str:
    return "\n".join((f"## {title}", "", text, "", *(_table(fields) if fields else ())))


def _table(fields: tuple[Field, ...]) -> Iterator[str]:
    yield _line(HEADINGS)
    yield _line("---" for _ in HEADINGS)
    yield from (_line(_cells(field)) for field in fields)
    yield ""


def _cells(field: Field) -> tuple[str, ...]:
    return (
        f"**{field.title}**",
        f"`{field.name}`",
        _type(field),
        "必須" if field.is_required else "",
        _visibility(field),
        field.description,
        field.example,
        "、".join(field.aliases),
    )


def _type(field: Field) -> str:
    if "enum" in field.constraints:
        return "選ぶ言葉"
    word = _WORDS.get(field.vocabulary, "言葉")
    return f"{word}(「、」で区切る)" if field.reading == "list" else _READINGS.get(field.reading, word)


def _visibility(field: Field) -> str:
    if not field.public:
        return "載せない"
    return "同意しだい" if field.name in WITH_PHONE_CONSENT else "載せる"


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"
