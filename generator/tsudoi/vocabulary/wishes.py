"""さがしことばを読む: the search's dictionary of daily life, from what residents type to what in a record answers it."""

from collections.abc import Iterator, Mapping

from tsudoi.keys import Block, Found, Key, block, several
from tsudoi.nearest import fold, nearest
from tsudoi.notices import Notice, Severity
from tsudoi.rows import NodePath, Tree
from tsudoi.vocabulary.values import Term, Wish

WISH = (
    Key("words", ("ことば", "言葉")),
    Key("finds", ("さがす", "探す")),
    Key("beside", ("ほかに", "他に")),
    Key("unlike", ("ちがう", "違う")),
    Key("needs", ("困りごと",)),
    Key("categories", ("種別",)),
    Key("features", ("特徴",)),
    Key("otherwise", ("なければ", "無ければ")),
)
ANSWERS = ("finds", "beside", "needs", "categories", "features", "otherwise")
NEAR = ("needs", "categories")

Terms = Mapping[str, tuple[Term, ...]]


def read(tree: Tree, found: Found | None, terms: Terms) -> tuple[tuple[Wish, ...], tuple[Notice, ...]]:
    """The wishes of a file that can be used, and what to say of the others; names of terms are compared with ``terms``."""
    wishes = []
    notices: list[Notice] = []
    for index, item in enumerate(found.value if found else ()):
        path = (*(found.path if found else ()), index)
        fields, faults = block(tree, path, item, WISH)
        wish = Wish(**{key.field: several(fields.get(key.field)) for key in WISH})
        notices += (*faults, *_faults(tree, path, fields, wish, terms))
        if wish.words and _answers(wish):
            wishes.append(wish)
    return tuple(wishes), tuple(notices)


def _answers(wish: Wish) -> bool:
    return any(getattr(wish, name) for name in ANSWERS)


def _faults(tree: Tree, path: NodePath, fields: Block, wish: Wish, terms: Terms) -> Iterator[Notice]:
    record = next(iter((*wish.words, *wish.finds)), None)
    if not wish.words:
        yield Notice("wish_without_words", tree.at(*path), Severity.ERROR, {}, record)
    elif not _answers(wish):
        yield Notice("wish_without_answer", tree.at(*path), Severity.ERROR, {}, record)
    near_by = {"otherwise": tuple(term for name in NEAR for term in terms.get(name, ()))}
    for name, known in (*terms.items(), *near_by.items()):
        for word in getattr(wish, name, ()):
            if fold(word) not in {fold(term.name) for term in known}:
                near = nearest(word, [term.name for term in known])
                code = "wish_unknown_term_near" if near else "wish_unknown_term"
                facts = {"value": word, "key": fields[name].path[-1], "near": near}
                yield Notice(code, tree.at(*fields[name].path), Severity.WARNING, facts, record)
