"""番号の略図: the numbers of a district's list on its outline, for paper and for readers without scripts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from tsudoi import geo
from tsudoi.model import District, Service
from tsudoi.pages import sketches

_ROW = 4
"""So many numbers stand side by side; more would hide what is beside them."""

_DIGIT, _GAP, _LINE, _PAD = 9.2, 7.2, 15, 11
"""Sizes at a type of 13, for the widest letters that a reader's fonts may have; the theme sets the gap between two numbers."""

_APART = 3
"""Tags nearer to each other than this look like one."""

_EDGE = (-18, -8, 378, 268)
"""Tags end where the sheet ends, a little beyond the outline's box: left, top, right and foot."""


@dataclass(frozen=True, slots=True)
class Tag:
    """Numbers that stand too near each other to be told apart, and the middle of their tag."""

    x: float
    y: float
    numbers: tuple[int, ...]

    @property
    def rows(self) -> tuple[str, ...]:
        """The numbers as they are written, a few in a row."""
        starts = range(0, len(self.numbers), _ROW)
        return tuple(" ".join(map(str, self.numbers[start : start + _ROW])) for start in starts)

    @property
    def width(self) -> float:
        gaps = [row.count(" ") for row in self.rows]
        return max(_PAD + _GAP * gap + _DIGIT * (len(row) - gap) for row, gap in zip(self.rows, gaps, strict=True))

    @property
    def height(self) -> int:
        return _LINE * len(self.rows) + _PAD // 3

    @property
    def lines(self) -> tuple[tuple[float, str], ...]:
        """Each row with the height of its foot."""
        top = self.y - self.height / 2 + _PAD / 6
        return tuple((round(top + _LINE * (at + 0.8), 1), row) for at, row in enumerate(self.rows))

    @property
    def box(self) -> str:
        """The ``d`` of its frame."""
        left, top = self.x - self.width / 2, self.y - self.height / 2
        return f"M{left:.0f} {top:.0f}h{self.width:.0f}v{self.height}h-{self.width:.0f}z"


@dataclass(frozen=True, slots=True, kw_only=True)
class SketchMap:
    """``outside`` are the numbers whose places lie beyond the sheet."""

    shape: str
    tags: tuple[Tag, ...]
    outside: tuple[int, ...]


def sketch_map(district: District, listing: tuple[Service, ...]) -> SketchMap | None:
    """None where the town gave no outline."""
    if not district.outline:
        return None
    spots, outside = _spots(district, listing)
    tags = _apart([_tag(x, y, tuple(numbers)) for (x, y), numbers in spots.items()])
    return SketchMap(shape=sketches.outline(district), tags=tuple(tags), outside=tuple(outside))


def _spots(
    district: District, listing: tuple[Service, ...]
) -> tuple[dict[tuple[float, float], list[int]], tuple[int, ...]]:
    """Where on the sheet which numbers stand, and the numbers that lie beyond it."""
    width, height = sketches.LOCATOR
    found: dict[tuple[float, float], list[int]] = defaultdict(list)
    outside = []
    for number, service in enumerate(listing, start=1):
        if position := service.location.position:
            x, y = geo.project(position, geo.bounds([district.outline]), width, height)
            is_inside = 0 <= x <= width and 0 <= y <= height
            found[round(x, 1), round(y, 1)].append(number) if is_inside else outside.append(number)
    return found, tuple(outside)


def _apart(tags: list[Tag]) -> list[Tag]:
    """Tags that touch become one, until none does."""
    while pair := next(_touching(tags), None):
        tags = [tag for tag in tags if tag not in pair] + [_joined(*pair)]
    return sorted(tags, key=lambda tag: tag.numbers)


def _touching(tags: Iterable[Tag]) -> Iterator[tuple[Tag, Tag]]:
    for one, other in combinations(tags, 2):
        is_beside = abs(one.x - other.x) < (one.width + other.width) / 2 + _APART
        if is_beside and abs(one.y - other.y) < (one.height + other.height) / 2 + _APART:
            yield one, other


def _joined(one: Tag, other: Tag) -> Tag:
    """In the middle of all its places."""
    first, second = len(one.numbers), len(other.numbers)
    x, y = ((a * first + b * second) / (first + second) for a, b in ((one.x, other.x), (one.y, other.y)))
    return _tag(x, y, tuple(sorted((*one.numbers, *other.numbers))))


def _tag(x: float, y: float, numbers: tuple[int, ...]) -> Tag:
    """Moved in where it would stick out of the sheet."""
    wide, high = Tag(x, y, numbers).width / 2, Tag(x, y, numbers).height / 2
    left, top, right, foot = _EDGE
    return Tag(
        round(min(max(x, left + wide), right - wide), 1), round(min(max(y, top + high), foot - high), 1), numbers
    )
