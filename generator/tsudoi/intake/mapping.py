"""対応表: a mapping as values: what becomes of the rows and columns of somebody else's layout."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tsudoi.intake.conditions import Condition
from tsudoi.intake.recipes import Constant, Recipe
from tsudoi.vocabulary import Term

TOWN_KEYS = ("まちの名前", "ふりがな", "サイトの名前", "全国地方公共団体コード", "ライセンス", "ライセンスの場所")
"""What a mapping may say of the town, in the order of town.yaml."""

LANDLINES = "固定電話"
"""The telephone policy that leaves mobile numbers to a person's decision."""

PEOPLE = ("様方", "様宅", "さん宅", "氏宅", "自宅")
"""Words that give away somebody's home."""


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Rows that become no record: dummies (見本), or rows that are none of this map's business."""

    when: Condition
    because: str
    is_dummy: bool = False


@dataclass(frozen=True, slots=True)
class Policy:
    """What the source allows, and why: ``value`` goes into the records, ``because`` into a notice."""

    value: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True)
class Numbering:
    """The ids of records: a prefix keeps several imported lists of one town apart."""

    recipe: Recipe
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Home:
    """The column that names a record's school district, where the layout has one.

    Only words with one of the ``endings`` are taken for the name of a district.
    """

    recipe: Recipe
    endings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DistrictFiles:
    """Where polygons and their names lie (beside the source), and how the two are joined.

    ``number`` is the names' column that counts the polygons from 0; ``join`` is (property of a polygon, column of the names).
    ``replaces`` is the polygons' own name, which the names put right.
    """

    polygons: str = ""
    names: str = ""
    number: str = ""
    join: tuple[str, str] | None = None
    replaces: str = ""
    fields: Mapping[str, Recipe] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A whole mapping; ``fields`` are keyed by our field names in English, the way the schemas know them.

    ``exclusions`` are asked before the kind; ``reasons`` only say why a row that has no kind is left out.
    """

    layout: str = "import"
    title: str = ""
    headings: tuple[str, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    reasons: tuple[Exclusion, ...] = ()
    kind: Recipe = field(default_factory=lambda: Recipe(Constant("")))
    numbering: Numbering = field(default_factory=lambda: Numbering(Recipe(Constant(""))))
    fields: Mapping[str, Recipe] = field(default_factory=dict)
    home: Home | None = None
    districts: DistrictFiles = field(default_factory=DistrictFiles)
    consent: Policy = field(default_factory=Policy)
    phone_consent: Policy = field(default_factory=Policy)
    area_code: str = ""
    people: tuple[str, ...] = PEOPLE
    unused: Mapping[str, str] = field(default_factory=dict)
    town: Mapping[str, Recipe] = field(default_factory=dict)
    categories: tuple[Term, ...] = ()

    @property
    def columns(self) -> frozenset[str]:
        """Every heading of the source that the mapping knows."""
        recipes = [self.kind, self.numbering.recipe, *self.fields.values(), *self.town.values()]
        recipes += [self.home.recipe] if self.home else []
        named = {column for recipe in recipes for column in recipe.columns}
        exclusions = (*self.exclusions, *self.reasons)
        tested = {column for exclusion in exclusions for column in exclusion.when.columns}
        return frozenset(named | tested | self.unused.keys() | set(self.headings))
