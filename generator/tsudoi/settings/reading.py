"""設定を読む: town.yaml becomes Settings; what cannot be used is said and left at its default."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from tsudoi.keys import Block, Found, Key, block, not_text, several
from tsudoi.languages import JAPANESE, TONGUES, Tongue
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.rows import Tree
from tsudoi.settings import lives
from tsudoi.settings.checks import CHECKS, Wrong, language
from tsudoi.settings.values import Look, Publisher, Settings

FILE = PurePosixPath("resources/town.yaml")

TOP = (
    Key("name", ("まちの名前", "市町村名", "自治体名")),
    Key("name_kana", ("ふりがな", "まちのふりがな")),
    Key("title", ("サイトの名前", "サイト名")),
    Key("code", ("全国地方公共団体コード", "団体コード", "市区町村コード")),
    Key("base_url", ("公開する場所", "公開先", "URL")),
    Key("licence", ("ライセンス", "license")),
    Key("licence_url", ("ライセンスの場所", "license_url")),
    Key("tiles", ("地図タイル",)),
    Key("map_app", ("地図アプリ", "地図のリンク")),
    Key("offline", ("オフライン", "オフラインの写し")),
    Key("languages", ("ことば", "言語", "外国語")),
    Key("publisher", ("発行者",)),
    Key("look", ("見た目",)),
    Key("shelf", ("確認の期限", "確認期限")),
)
PUBLISHER = (
    Key("name", ("名前", "名称")),
    Key("department", ("部署", "担当課")),
    Key("phone", ("電話", "電話番号")),
    Key("hours", ("受付時間",)),
    Key("email", ("メール", "メールアドレス")),
)
LOOK = (
    Key("theme", ("テーマ",)),
    Key("cloth", ("のれんの色",)),
    Key("cloth_deep", ("濃い色",)),
    Key("call", ("電話の色",)),
    Key("mark", ("印", "マーク")),
)
BLOCKS: Mapping[str, tuple[Key, ...]] = {"publisher": PUBLISHER, "look": LOOK, "shelf": lives.KEYS}


def read(tree: Tree | None) -> tuple[Settings, tuple[Notice, ...]]:
    """What town.yaml says; without the file, the defaults."""
    if tree is None:
        return Settings(), (Notice("no_town_file", Origin(FILE), Severity.WARNING),)
    fields, faults = block(tree, (), tree.data, TOP)
    texts, wrong = _texts(tree, {name: found for name, found in fields.items() if name not in (*BLOCKS, "languages")})
    tongues, unknown = _languages(tree, fields)
    publisher, publisher_faults = _part(tree, fields, "publisher")
    look, look_faults = _part(tree, fields, "look")
    look_faults = (*look_faults, *_blank_colours(tree, fields))
    shelf, shelf_faults = lives.read(tree, fields.get("shelf"))
    settings = Settings(
        **_titled(texts), languages=tongues, publisher=Publisher(**publisher), look=Look(**look), shelf=shelf
    )
    beside = (*publisher_faults, *look_faults, *shelf_faults, *_missing(tree, fields))
    return settings, (*faults, *wrong, *unknown, *beside)


def at(tree: Tree | None, *fields: str) -> Origin:
    """Where town.yaml says something, such as ``at(tree, "look", "cloth")``; the nearest block that it does have otherwise."""
    if tree is None:
        return Origin(FILE)
    keys: tuple[Key, ...] = TOP
    found = Found(tree.data, ())
    for field in fields:
        inner, _ = block(tree, found.path, found.value, keys)
        keys, found = BLOCKS.get(field, ()), inner.get(field, found)
    return tree.at(*found.path)


def _part(tree: Tree, fields: Block, name: str) -> tuple[dict[str, str], tuple[Notice, ...]]:
    """The texts of a block inside town.yaml."""
    found = fields.get(name, Found(None, (name,)))
    inner, faults = block(tree, found.path, found.value, BLOCKS[name])
    texts, wrong = _texts(tree, inner)
    return texts, (*faults, *wrong)


def _blank_colours(tree: Tree, fields: Block) -> Iterator[Notice]:
    """``のれんの色: #4a1c66`` without quotes is a comment to YAML, and the value is blank."""
    found = fields.get("look", Found(None, ()))
    inner, _ = block(tree, found.path, found.value, LOOK)
    for name in ("cloth", "cloth_deep", "call"):
        if name in inner and inner[name].text == "":
            path = inner[name].path
            yield Notice("colour_blank", tree.at(*path), Severity.WARNING, {"key": path[-1]})


def _texts(tree: Tree, fields: Block) -> tuple[dict[str, str], tuple[Notice, ...]]:
    """The values that can be used, each in its one spelling, and a notice for each of the others."""
    texts: dict[str, str] = {}
    notices = list(not_text(tree, fields, tuple(fields)))
    for name, found in fields.items():
        if found.text:
            checked = CHECKS[name](found.text) if name in CHECKS else found.text
            if isinstance(checked, Wrong):
                notices.append(_wrong(tree, found, checked))
            else:
                texts[name] = checked
    return texts, tuple(notices)


def _languages(tree: Tree, fields: Block) -> tuple[tuple[Tongue, ...], tuple[Notice, ...]]:
    """Those that there are, in the order of ``TONGUES``, and a notice for each other word; Japanese goes without saying."""
    words = several(fields.get("languages"))
    found = {word: language(word) for word in words if word not in (JAPANESE.code, JAPANESE.name, "なし")}
    known = "、".join(each.names[0] for each in TONGUES)
    unknown = (
        Notice("wrong_language", tree.at(*fields["languages"].path), Severity.ERROR, {"value": word, "known": known})
        for word, tongue in found.items()
        if tongue is None
    )
    return tuple(each for each in TONGUES if each in found.values()), tuple(unknown)


def _wrong(tree: Tree, found: Found, wrong: Wrong) -> Notice:
    facts = {"key": found.path[-1], "value": found.text, "right": wrong.right}
    return Notice(wrong.code, tree.at(*found.path), Severity.ERROR, facts)


def _titled(texts: dict[str, str]) -> dict[str, str]:
    """A site without a name of its own is called after its town."""
    if "name" in texts and "title" not in texts:
        return {**texts, "title": f"{texts['name']} {Settings().title}"}
    return texts


def _missing(tree: Tree, fields: Block) -> Iterator[Notice]:
    """Of what is blank or left out; what cannot be used has had its sentence."""
    for field, code, severity in (
        ("name", "no_town_name", Severity.WARNING),
        ("base_url", "no_base_url", Severity.INFO),
    ):
        found = fields.get(field)
        if found is None or found.text == "":
            is_blank_line = field == "name" and found is not None
            origin = tree.at(*found.path) if found else tree.origin.at(_title(field))
            yield Notice("blank_town_name" if is_blank_line else code, origin, severity)


def _title(field: str) -> str:
    return next(key.names[0] for key in TOP if key.field == field)
