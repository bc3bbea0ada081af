"""場所と形: positions, outlines, and the questions asked of them. Positions are (lon, lat) everywhere but in ``maps``."""

from tsudoi.geo.drawing import bounds, project, svg_path
from tsudoi.geo.measuring import distance_m
from tsudoi.geo.reading import outline
from tsudoi.geo.shapes import Locator, contains, crossings, label_point, neighbours, overlap_share, simplify
from tsudoi.geo.values import Bounds, Outline, Polygon, Position, Ring

__all__ = [
    "Bounds",
    "Locator",
    "Outline",
    "Polygon",
    "Position",
    "Ring",
    "bounds",
    "contains",
    "crossings",
    "distance_m",
    "label_point",
    "neighbours",
    "outline",
    "overlap_share",
    "project",
    "simplify",
    "svg_path",
]
