"""取り込み: other people's layouts into our files (``tsudoi import``). Values in, values out; nothing is written here."""

from tsudoi.intake.converting import convert
from tsudoi.intake.desks import DESK, PUBLISHER, unsaid
from tsudoi.intake.paper import NewFile
from tsudoi.intake.shipped import names as layouts
from tsudoi.intake.shipped import tree as layout
from tsudoi.intake.values import Converted, Options, Tally
from tsudoi.load.foreign import yaml_tree as own_layout

__all__ = [
    "DESK",
    "PUBLISHER",
    "Converted",
    "NewFile",
    "Options",
    "Tally",
    "convert",
    "layout",
    "layouts",
    "own_layout",
    "unsaid",
]
