"""対応表を読む: a mapping file as a Layout, with everything in it that cannot be understood."""

from typing import Any

from tsudoi import schemas
from tsudoi.intake.mapping import PEOPLE, TOWN_KEYS, DistrictFiles, Exclusion, Home, Layout, Numbering, Policy
from tsudoi.intake.numbering import ID
from tsudoi.intake.phrasing import Grammar
from tsudoi.intake.recipes import Constant, Recipe
from tsudoi.nearest import fold, nearest
from tsudoi.notices import Notice
from tsudoi.rows import NodePath, Tree
from tsudoi.vocabulary import Term

SECTIONS = (
    "layout",
    "title",
    "headings",
    "skip",
    "leave_out",
    "otherwise",
    "kind",
    "id",
    "fields",
    "district",
    "districts",
    "consent",
    "phone_consent",
    "area_code",
    "people",
    "unused",
    "town",
    "categories",
)
CATEGORY_KEYS = ("id", "名前", "ふりがな", "説明", "形", "言いかえ")


def mapping(tree: Tree) -> tuple[Layout, tuple[Notice, ...]]:
    """The mapping of a file; with errors among the notices it must not be used."""
    grammar = Grammar(tree)
    top = grammar.known(tree.data, SECTIONS, ())
    read = Layout(
        layout=_layout_name(grammar, top.get("layout", "import")),
        title=grammar.text(top.get("title"), ("title",)),
        headings=grammar.texts(top.get("headings", []), ("headings",)),
        exclusions=(*_exclusions(grammar, top, "skip"), *_exclusions(grammar, top, "leave_out")),
        reasons=_exclusions(grammar, top, "otherwise"),
        kind=grammar.recipe(top.get("kind", {"constant": ""}), ("kind",)),
        numbering=_numbering(grammar, top.get("id", {"constant": ""})),
        fields=_fields(grammar, top.get("fields", {})),
        home=_home(grammar, top["district"]) if "district" in top else None,
        districts=_district_files(grammar, top.get("districts", {})),
        consent=_policy(grammar, top, "consent"),
        phone_consent=_policy(grammar, top, "phone_consent"),
        area_code=grammar.text(top.get("area_code"), ("area_code",)),
        people=grammar.texts(top.get("people", list(PEOPLE)), ("people",)),
        unused=grammar.table(top.get("unused", {}), ("unused",)),
        town=_town(grammar, top.get("town", {})),
        categories=_categories(grammar, top.get("categories", [])),
    )
    return read, tuple(grammar.notices)


def _layout_name(grammar: Grammar, value: Any) -> str:
    """The name becomes a part of file names."""
    name = grammar.text(value, ("layout",))
    if not ID.fullmatch(name):
        grammar.fault("mapping_layout_name", ("layout",), value=name)
    return name


def _exclusions(grammar: Grammar, top: dict[str, Any], section: str) -> tuple[Exclusion, ...]:
    items = enumerate(grammar.items(top.get(section, []), (section,)))
    return tuple(_exclusion(grammar, item, (section, index), is_dummy=section == "skip") for index, item in items)


def _exclusion(grammar: Grammar, item: Any, path: NodePath, *, is_dummy: bool) -> Exclusion:
    words = grammar.known(item, ("when", "because"), path)
    when = grammar.condition(words.get("when", {}), (*path, "when"))
    return Exclusion(when, grammar.text(words.get("because"), (*path, "because")), is_dummy)


def _numbering(grammar: Grammar, value: Any) -> Numbering:
    prefix = grammar.text(value.get("prefix"), ("id", "prefix")) if isinstance(value, dict) else ""
    return Numbering(grammar.recipe(_without(value, "prefix"), ("id",)), prefix)


def _without(value: Any, own: str) -> Any:
    """The recipe inside a section that has a word of its own."""
    return {key: entry for key, entry in value.items() if key != own} if isinstance(value, dict) else value


def _fields(grammar: Grammar, value: Any, kind: str = "volunteering") -> dict[str, Recipe]:
    """Keyed by field name; volunteering has the fields of all three kinds."""
    known = {fold(word): field.name for field in schemas.of(kind).fields for word in _spellings(field)}
    found = {}
    for heading, recipe in grammar.group(value, ("fields",)).items():
        path = ("fields", heading)
        if name := known.get(fold(heading)):
            found[name] = grammar.recipe(recipe, path)
        else:
            near = _near(heading, kind)
            code = "mapping_unknown_field" if near else "mapping_strange_field"
            grammar.fault(code, path, value=heading, nearest=near)
    return found


def _near(heading: str, kind: str) -> str:
    """The title of the field that is spelled most like it."""
    titles = {word: field.title for field in schemas.of(kind).fields for word in _spellings(field)}
    return titles.get(nearest(heading, titles), "")


def _spellings(field: schemas.Field) -> tuple[str, ...]:
    return (*field.aliases, field.name, field.title)


def _home(grammar: Grammar, value: Any) -> Home:
    endings = value.get("endings", []) if isinstance(value, dict) else []
    recipe = grammar.recipe(_without(value, "endings"), ("district",))
    return Home(recipe, grammar.texts(endings, ("district", "endings")))


def _district_files(grammar: Grammar, value: Any) -> DistrictFiles:
    words = grammar.known(value, ("polygons", "names", "number", "join", "replaces", "fields"), ("districts",))
    join = grammar.texts(words.get("join", []), ("districts", "join"))
    return DistrictFiles(
        polygons=grammar.text(words.get("polygons"), ("districts", "polygons")),
        names=grammar.text(words.get("names"), ("districts", "names")),
        number=grammar.text(words.get("number"), ("districts", "number")),
        join=(join[0], join[1]) if len(join) == 2 else None,
        replaces=grammar.text(words.get("replaces"), ("districts", "replaces")),
        fields=_fields(grammar, words.get("fields", {}), "districts"),
    )


def _policy(grammar: Grammar, top: dict[str, Any], section: str) -> Policy:
    words = grammar.known(top.get(section, {}), ("value", "because"), (section,))
    return Policy(grammar.text(words.get("value"), (section,)), grammar.text(words.get("because"), (section,)))


def _town(grammar: Grammar, value: Any) -> dict[str, Recipe]:
    """In this section a plain text is the text itself: a town's name is written, not looked up."""
    words = grammar.known(value, TOWN_KEYS, ("town",))
    return {
        key: Recipe(Constant(entry)) if isinstance(entry, str) else grammar.recipe(entry, ("town", key))
        for key, entry in words.items()
    }


def _categories(grammar: Grammar, value: Any) -> tuple[Term, ...]:
    items = enumerate(grammar.items(value, ("categories",)))
    return tuple(_term(grammar, item, ("categories", index)) for index, item in items)


def _term(grammar: Grammar, item: Any, path: NodePath) -> Term:
    words = grammar.known(item, CATEGORY_KEYS, path)
    text = {key: grammar.text(words.get(key), (*path, key)) for key in ("id", "名前", "ふりがな", "説明", "形")}
    return Term(
        id=text["id"],
        name=text["名前"],
        name_kana=text["ふりがな"],
        hint=text["説明"],
        shape=text["形"],
        synonyms=grammar.texts(words.get("言いかえ", []), (*path, "言いかえ")),
    )
