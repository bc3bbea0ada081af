"""まちとの突き合わせ: whether what an import brings fits into the town that is there already."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tsudoi import load, vocabulary
from tsudoi.intake import paper
from tsudoi.intake.districts import Area, Areas
from tsudoi.intake.drafts import Draft
from tsudoi.intake.mapping import Layout
from tsudoi.intake.paper import NewFile
from tsudoi.load import foreign
from tsudoi.notices import Notice, Severity
from tsudoi.vocabulary import Term


@dataclass(frozen=True, slots=True)
class Here:
    """What the town's folder holds: its categories (the shipped ones where it has none of its own), and its districts."""

    categories: tuple[Term, ...]
    has_own_words: bool = False
    own_districts: Areas | None = None


def here(root: Path, own_districts: Areas | None) -> Here:
    """The town's folder as far as an import has to fit into it."""
    own = root / "resources" / "vocabulary.yaml"
    tree = foreign.yaml_tree(own, root)[0] if own.is_file() else None
    words, _ = vocabulary.read(tree, load.starter_vocabulary())
    return Here(words.categories, tree is not None, own_districts)


def brought(drafts: Sequence[Draft], layout: Layout, town: Here) -> tuple[Term, ...]:
    """The categories of the layout that records use and the town does not have."""
    said = {draft["category"] for draft in drafts}
    known = {term.name for term in town.categories}
    return tuple(term for term in layout.categories if term.name in said - known)


def vocabulary_file(drafts: Sequence[Draft], layout: Layout, town: Here) -> Iterator[NewFile]:
    """A vocabulary.yaml for a town that has none; a list that people keep is left to them."""
    if not town.has_own_words:
        yield from paper.vocabulary(town.categories, brought(drafts, layout, town))


def errors(drafts: Sequence[Draft], areas: Areas) -> Iterator[Notice]:
    """A site is made of districts: there must be some, and they must be this town's."""
    if not drafts:
        return
    origin = drafts[0].row.at(None)
    if not areas.areas:
        yield Notice("intake_no_districts", origin, Severity.ERROR, {"count": len(drafts)})
    outside = [draft for draft in drafts if any(notice.code == "intake_outside" for notice in draft.notices)]
    placed = [draft for draft in drafts if draft["latitude"]]
    if outside and not placed:
        names = "、".join(area.name for area in areas.areas[:3])
        yield Notice("intake_other_town", origin, Severity.ERROR, {"count": len(outside), "districts": names})


def notices(drafts: Sequence[Draft], areas: Sequence[Area], layout: Layout, town: Here) -> Iterator[Notice]:
    """What a person has to add to files of the town that an import leaves alone."""
    if not drafts:
        return
    origin = drafts[0].row.at(None)
    if town.has_own_words:
        for term in brought(drafts, layout, town):
            yield Notice("intake_new_category", origin, Severity.WARNING, {"name": term.name, "id": term.id})
    for area in areas if town.own_districts else ():
        if town.own_districts and not town.own_districts.named(area.id):
            facts = {"name": area.name, "id": area.id}
            yield Notice("intake_new_district", origin, Severity.WARNING, facts)
