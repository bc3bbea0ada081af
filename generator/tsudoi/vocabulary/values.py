"""ことばの値: terms and the lists they stand in, frozen."""

from dataclasses import dataclass

SHAPES = ("taiso", "salon", "cafe", "meal", "hobby", "help", "shop", "ride", "child", "vol")
"""The ten category shapes of a theme (circle, cushion, hexagon, bowl, diamond, house, bag, signpost, plum, shield)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One word of the town. ``id`` is used in URLs; ``name`` is what people read and write in cells.

    ``shape`` is one of SHAPES and only used by categories; ``icon`` names a symbol of the theme (needs, features);
    ``mark`` is the short form shown on a card (送迎 → 送迎あり); ``hint`` the one-line explanation below a need;
    ``letter`` the one character that stands for a feature in a calendar (食, 送, 販).
    """

    id: str
    name: str
    name_kana: str = ""
    hint: str = ""
    mark: str = ""
    letter: str = ""
    shape: str = ""
    icon: str = ""
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What residents type (``words``), and what in a record answers it: ``finds`` are words, ``needs`` and the rest names of terms.

    ``beside`` are words of what is not quite that and helps as well: it is shown after the rest. ``unlike`` are longer words
    that have one of those in them and are something else (お墓掃除 is no 掃除 of a house). ``otherwise`` are names of needs and categories whose records
    come near it, in a town that has nothing else.
    """

    words: tuple[str, ...]
    finds: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    unlike: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """All lists in the order the town wrote them, which is the order residents see."""

    categories: tuple[Term, ...] = ()
    needs: tuple[Term, ...] = ()
    features: tuple[Term, ...] = ()
    targets: tuple[Term, ...] = ()
    wishes: tuple[Wish, ...] = ()
