"""問い合わせ先: whether a town that was imported says where people can ask, since its pages send them there."""

from collections.abc import Iterable
from pathlib import Path

from tsudoi import settings
from tsudoi.intake.districts import Area
from tsudoi.load import foreign

DESK, PUBLISHER = "desk", "publisher"


def unsaid(areas: Iterable[Area], root: Path) -> tuple[str, ...]:
    """The telephones that a person still has to write: of the districts' desks, of the publisher."""
    has_desks = all(area.cells.get("desk_phone") for area in areas)
    return (*(() if has_desks else (DESK,)), *(() if _has_publisher(root) else (PUBLISHER,)))


def _has_publisher(root: Path) -> bool:
    own = root / "resources" / "town.yaml"
    tree = foreign.yaml_tree(own, root)[0] if own.is_file() else None
    return bool(settings.read(tree)[0].publisher.phone)
