"""ことばの表を読む: vocabulary.yaml becomes terms; a list the town does not write is the shipped one."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from tsudoi.keys import Block, Found, Key, block, not_text, several
from tsudoi.languages import TONGUES, Said
from tsudoi.nearest import fold, nearest
from tsudoi.notices import Notice, Severity
from tsudoi.origin import Origin
from tsudoi.rows import NodePath, Tree
from tsudoi.vocabulary import wishes
from tsudoi.vocabulary.values import SHAPES, Term, Vocabulary

TERMS = (
    Key("categories", ("種別", "カテゴリ")),
    Key("needs", ("困りごと", "こたえる困りごと")),
    Key("features", ("特徴",)),
    Key("targets", ("対象者", "対象")),
)
LISTS = (*TERMS, Key("wishes", ("さがしことば", "検索のことば")))
TERM = (
    Key("id", ("id", "番号")),
    Key("name", ("名前", "名称")),
    Key("name_kana", ("ふりがな", "よみ")),
    Key("hint", ("説明",)),
    Key("mark", ("印", "マーク")),
    Key("letter", ("カレンダーの字", "暦の字")),
    Key("shape", ("形",)),
    Key("icon", ("アイコン",)),
    Key("others", ("訳", "外国語")),
    Key("synonyms", ("言いかえ", "言い換え", "同義語")),
)
TEXTS = tuple(key.field for key in TERM if key.field not in ("synonyms", "others"))
OTHERS = tuple(Key(tongue.code, tongue.names) for tongue in TONGUES)
SAID = tuple(key for key in TERM if key.field in ("name", "hint", "mark"))
"""What of a term residents read, so that a town may say it in other languages."""

PLAIN_SHAPE = SHAPES[0]

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")

Notices = tuple[Notice, ...]


def read(tree: Tree | None, shipped: Tree) -> tuple[Vocabulary, Notices]:
    """The town's lists over the shipped ones."""
    ours, _ = _lists(shipped)
    theirs, notices = _lists(tree) if tree else ({}, ())
    terms = {key.field: theirs.get(key.field) or ours.get(key.field, ()) for key in TERMS}
    asked, faults = wishes.read(tree, _list(tree), terms) if tree else ((), ())
    return Vocabulary(**terms, wishes=asked or wishes.read(shipped, _list(shipped), terms)[0]), (*notices, *faults)


def at(tree: Tree, name: str, term: str, field: str) -> Origin:
    """Where the file says something of a term, such as ``at(tree, "needs", "shopping", "name")``; its list otherwise."""
    lists, _ = block(tree, (), tree.data, LISTS)
    found = lists.get(name)
    if found is None or not isinstance(found.value, list):
        return tree.origin
    for index, item in enumerate(found.value):
        fields, _ = block(tree, (*found.path, index), item, TERM)
        if "id" in fields and fields["id"].text == term:
            return tree.at(*fields.get(field, fields["id"]).path)
    return tree.at(*found.path)


def _list(tree: Tree) -> Found | None:
    """The list of wishes, where there is one."""
    found = block(tree, (), tree.data, LISTS)[0].get("wishes")
    return found if found and isinstance(found.value, list) else None


def _lists(tree: Tree) -> tuple[dict[str, tuple[Term, ...]], Notices]:
    """The lists of terms, and everything to say of the file but what is wrong in its wishes."""
    fields, notices = block(tree, (), tree.data, LISTS)
    lists = {}
    for name, found in fields.items():
        if name == "wishes" and isinstance(found.value, list):
            continue
        if isinstance(found.value, list):
            lists[name], faults = _terms(tree, name, found)
            notices += faults
        elif found.text != "":
            notices += (Notice("not_a_list", tree.at(*found.path), Severity.ERROR, {"key": found.path[-1]}),)
    return lists, notices


def _terms(tree: Tree, name: str, found: Found) -> tuple[tuple[Term, ...], Notices]:
    """The terms of a list that have an id and a name, and everything to say of the list."""
    notices: Notices = ()
    terms: dict[NodePath, Term] = {}
    for index, item in enumerate(found.value):
        path = (*found.path, index)
        fields, faults = block(tree, path, item, TERM)
        term = _term(tree, fields, is_category=name == "categories")
        record = term.name or term.id or None
        notices += tuple(replace(fault, record=record) for fault in (*faults, *_faults(tree, path, fields, term)))
        if term.id and term.name:
            terms[path] = term
    return tuple(terms.values()), (*notices, *_twice(tree, terms))


def _term(tree: Tree, fields: Block, *, is_category: bool) -> Term:
    texts: dict[str, str] = {name: Said(fields[name].text or "") for name in TEXTS if name in fields}
    if is_category and texts.get("shape", "") not in SHAPES:
        texts["shape"] = texts["id"] if texts.get("id") in SHAPES else PLAIN_SHAPE
    for name, others in _others(tree, fields["others"])[0].items() if "others" in fields else ():
        texts[name] = Said(texts.get(name, ""), others=others)
    return Term(**{"id": "", "name": "", **texts}, synonyms=several(fields.get("synonyms")))


def _others(tree: Tree, found: Found) -> tuple[dict[str, dict[str, str]], Notices]:
    """Name, hint and mark in other languages, as far as the town has them: field → code → words."""
    tongues, notices = block(tree, found.path, found.value, OTHERS)
    texts: dict[str, dict[str, str]] = {}
    for code, each in tongues.items():
        fields, faults = _said(tree, each)
        notices += faults
        for name in (name for name, told in fields.items() if told.text):
            texts.setdefault(name, {})[code] = fields[name].text or ""
    return texts, notices


def _said(tree: Tree, found: Found) -> tuple[Block, Notices]:
    """What is said in one language; a text alone is the name."""
    is_block = isinstance(found.value, Mapping)
    fields, notices = block(tree, found.path, found.value, SAID) if is_block else ({"name": found}, ())
    return fields, (*notices, *not_text(tree, fields, tuple(fields)))


def _faults(tree: Tree, path: NodePath, fields: Block, term: Term) -> Iterator[Notice]:
    yield from not_text(tree, fields, TEXTS)
    if "others" in fields:
        yield from _others(tree, fields["others"])[1]
    for name, value in (("id", term.id), ("name", term.name)):
        if not value:
            key = next(key.names[0] for key in TERM if key.field == name)
            yield Notice("term_incomplete", tree.at(*path).at(key), Severity.ERROR, {"key": key})
    if term.id and not _ID.fullmatch(term.id):
        yield Notice("wrong_term_id", tree.at(*fields["id"].path), Severity.ERROR, {"value": term.id})
    written = fields["shape"].text if "shape" in fields else None
    if written and written not in SHAPES:
        facts = {"value": written, "shapes": "、".join(SHAPES), "near": nearest(written, SHAPES) or PLAIN_SHAPE}
        yield Notice("unknown_shape", tree.at(*fields["shape"].path), Severity.ERROR, facts)
    if len(term.letter) > 1:
        yield Notice("long_letter", tree.at(*fields["letter"].path), Severity.ERROR, {"value": term.letter})


def _twice(tree: Tree, terms: dict[NodePath, Term]) -> Iterator[Notice]:
    """Ids and names that two terms of one list share, whatever the case and width."""
    for name, code in (("id", "term_id_twice"), ("name", "term_name_twice")):
        first: dict[str, NodePath] = {}
        for path, term in terms.items():
            value = getattr(term, name)
            earlier = first.setdefault(fold(value), path)
            if earlier != path:
                facts = {"value": value, "first": tree.at(*earlier).row, "other": getattr(terms[earlier], name)}
                yield Notice(code, tree.at(*path, _key(tree, path, name)), Severity.ERROR, facts, term.name)


def _key(tree: Tree, path: NodePath, name: str) -> str:
    """The key as the file writes it, so that the notice can name its line."""
    names = next(key.names for key in TERM if key.field == name)
    return next((key for key in (*names, name) if (*path, key) in tree.lines), names[0])
